import { type Mint, problem, type Ruling } from '../domain/act.ts';
import type { AttestationRecord } from '../domain/attestation.ts';
import type { TransmissionRecord } from '../domain/contract.ts';
import { weigh } from '../domain/decision.ts';
import type { Rule } from '../domain/law.ts';
import type { PrestationKind } from '../domain/prestation.ts';
import { byId, courseOf, held } from '../domain/records.ts';
import type { IssueAttestationInput } from './acts.ts';
import { newAttestation, validAttestation } from './attestations.ts';
import { type Asking, notGranted, recorded } from './ruling.ts';

/** What a country says of the proofs of its courses. */
export interface Attesting {
  /** The country's word for the proof of a kind of course under a scheme's contract, and its rule; null where none is given. */
  proofOf(
    kind: PrestationKind,
    scheme: string | undefined,
  ): { readonly kind: string; readonly rule: Rule } | null;
  /** Copies that are ordered sent with it. */
  sent?(attestation: AttestationRecord): readonly TransmissionRecord[];
}

/** The proof of a completed course, from its provider or from the authority that gave it. */
export function attested(
  asking: Asking,
  { enrolmentId }: IssueAttestationInput,
  { proofOf, sent = () => [] }: Attesting,
  mint: Mint,
): Ruling {
  const { situation, on } = asking;
  const found = held(situation, ({ enrolments }) => enrolments, enrolmentId);
  const course = found && courseOf(found.dossier, found.row);
  if (!found || !course) return problem('NOT_FOUND', ['enrolmentId'], 'No such enrolment.');
  const { dossier, row: enrolment } = found;
  const proof = proofOf(course.kind, byId(dossier.contracts, enrolment.contractId)?.scheme);
  if (proof === null)
    return problem('CONFLICT', ['enrolmentId'], 'No attestation is given for such a course.');
  const { kind, rule } = proof;
  const { result, closedOn, contractId, prestationId, fileId } = enrolment;
  const completed = result === 'COMPLETED' && closedOn !== null && closedOn <= on;
  const reason = weigh(rule, { result, closedOn }, completed);
  const refusal = notGranted(asking, [reason], { enrolmentId, contractId });
  if (refusal !== null) return refusal;
  if (validAttestation(dossier, enrolment) !== undefined) {
    return problem('CONFLICT', ['enrolmentId'], 'Its attestation has been issued.', rule.id);
  }
  const issuerId = course.providerId ?? course.authorityId ?? dossier.file.authorityId;
  const said = { fileId, contractId, prestationId, enrolmentId, kind, issuerId, rule: rule.id };
  const { attestation, attestationCounters } = newAttestation(situation.shared, said, mint, on);
  const next = {
    ...dossier,
    attestations: [...dossier.attestations, attestation],
    transmissions: [...dossier.transmissions, ...sent(attestation)],
  };
  return recorded(
    asking,
    'ISSUED',
    [reason],
    { dossiers: [next], shared: { attestationCounters } },
    { enrolmentId, attestationId: attestation.id, contractId },
  );
}
