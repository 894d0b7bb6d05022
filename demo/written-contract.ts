import type { Mint } from '../domain/act.ts';
import { dayBefore, type PlainDate } from '../domain/calendar.ts';
import type { ContractStatus } from '../domain/contract.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { NonEmpty } from '../domain/law.ts';

/** A contract as a file tells of it, and what came of it. */
export interface ToldContract {
  readonly scheme: string;
  readonly signedOn: PlainDate;
  /** Last day inside the term; null where it has none. */
  readonly endsOn: PlainDate | null;
  readonly line: NonEmpty<{
    readonly status: ContractStatus;
    readonly from: PlainDate;
    readonly rule: string;
  }>;
  /** Code of the authority whose act it waits for. */
  readonly awaits?: string;
  readonly proof?: {
    readonly kind: string;
    readonly rule: string;
    readonly issuedOn: PlainDate;
    /** Whom a rule orders a copy sent to, by the authority's code; `kind` where a copy has a word of its own. */
    readonly copy: { readonly to: readonly string[]; readonly rule: string; readonly kind?: string };
  };
}

/** What a country's files are written with. */
export interface Desk {
  readonly mint: Mint;
  /** Id of an authority by its code. */
  readonly authority: (code: string) => string;
  /** The issuer's next number in a year. */
  readonly number: (issuerId: string, year: number) => number;
}

/** The file with the contract in it. */
export function withContract(dossier: Dossier, told: ToldContract, { mint, authority }: Desk): Dossier {
  const { scheme, signedOn, endsOn, line, awaits } = told;
  const { id: fileId, authorityId } = dossier.file;
  const contractId = mint.id();
  const contract = {
    id: contractId,
    scheme,
    authorityId,
    decidingAuthorityId: awaits === undefined ? null : authority(awaits),
    awaitingAuthorityId: awaits === undefined ? null : authority(awaits),
    openedOn: signedOn,
    governingDate: signedOn,
    signedOn,
    startsOn: signedOn,
    endsOn,
    completedOn: line.find(({ status }) => status === 'COMPLETED')?.from ?? null,
    terminatedOn: null,
    withdrawnOn: null,
    source: null,
    sourceKey: null,
  };
  return {
    ...dossier,
    contracts: [contract],
    parties: [{ id: mint.id(), contractId, fileId, role: 'SIGNATORY', signedOn }],
    contractStatuses: line.map(({ status, from, rule }, index) => {
      const next = line[index + 1];
      return { contractId, status, validFrom: from, validUntil: next ? dayBefore(next.from) : null, rule };
    }),
  };
}

/** The file with the proof in it that the contract came to, and its copy under way. */
export function withProof(
  dossier: Dossier,
  { kind, rule, issuedOn, copy }: NonNullable<ToldContract['proof']>,
  { mint, number }: Desk,
): Dossier {
  const { id: fileId, authorityId: issuerId } = dossier.file;
  const contractId = dossier.contracts[0]?.id ?? null;
  const year = Number(issuedOn.slice(0, 4));
  const attestation = {
    id: mint.id(),
    fileId,
    contractId,
    prestationId: null,
    enrolmentId: null,
    kind,
    issuerId,
    year,
    number: number(issuerId, year),
    issuedOn,
    rule,
    verificationCode: mint.verificationCode(),
    copyReceivedOn: null,
    revokedOn: null,
    revokeReason: null,
  };
  const transmissions = copy.to.map((recipient) => ({
    id: mint.id(),
    fileId,
    contractId,
    kind: copy.kind ?? kind,
    subjectId: attestation.id,
    rule: copy.rule,
    recipient,
    channel: 'POST' as const,
    language: null,
    createdOn: issuedOn,
    dueOn: null,
    sentOn: issuedOn,
  }));
  return { ...dossier, attestations: [attestation], transmissions };
}
