import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { AttestationRecord } from '../../domain/attestation.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { TransmissionRecord } from '../../domain/contract.ts';
import { weigh } from '../../domain/decision.ts';
import type { Shared, Situation } from '../../domain/dossier.ts';
import { courseOf, held, patched } from '../../domain/records.ts';
import type { IssueAttestationInput, RevokeAttestationInput } from '../acts.ts';
import { notGranted, recorded } from './answer.ts';
import type { Book } from './book.ts';
import { LANGUAGE_CERTIFICATE, validAttestation } from './completion-conditions.ts';
import { LAW } from './law.ts';

const KIND = {
  LANGUAGE_COURSE: { kind: LANGUAGE_CERTIFICATE, rule: 'LU-LANG-6' },
  CIVIC_TRAINING: { kind: 'CIVIC_ATTESTATION', rule: 'LU-CIV-5' },
  ORIENTATION_DAY: { kind: 'ORIENTATION_ATTESTATION', rule: 'LU-ORI-4' },
} as const;

/** The issuer's next number in a year, with the counter raised: no number is left out. */
function numbered(shared: Shared, issuerId: string, year: number) {
  const isIts = (row: { readonly issuerId: string; readonly year: number }) =>
    row.issuerId === issuerId && row.year === year;
  const lastNumber = (shared.attestationCounters.find(isIts)?.lastNumber ?? 0) + 1;
  const others = shared.attestationCounters.filter((row) => !isIts(row));
  return { number: lastNumber, attestationCounters: [...others, { issuerId, year, lastNumber }] };
}

/** A civic attestation goes to the postal address. LU-CIV-5 */
function byPost(attestation: AttestationRecord, mint: Mint, on: PlainDate): readonly TransmissionRecord[] {
  if (attestation.kind !== KIND.CIVIC_TRAINING.kind) return [];
  return [
    {
      id: mint.id(),
      fileId: attestation.fileId,
      contractId: attestation.contractId,
      kind: attestation.kind,
      subjectId: attestation.id,
      rule: 'LU-CIV-5',
      recipient: 'PERSON',
      channel: 'POST',
      createdOn: on,
      dueOn: null,
      sentOn: null,
    },
  ];
}

/** The proof of a completed course, from its provider or from the CAI team. LU-LANG-6, LU-CIV-5, LU-ORI-4 */
export function issueAttestation(
  book: Book,
  situation: Situation,
  { enrolmentId }: IssueAttestationInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = { book, verb: 'issueAttestation', situation, on } as const;
  const found = held(situation, ({ enrolments }) => enrolments, enrolmentId);
  const course = found && courseOf(found.dossier, found.row);
  if (!found || !course) return problem('NOT_FOUND', ['enrolmentId'], 'No such enrolment.');
  const { dossier, row: enrolment } = found;
  const { kind, rule } = KIND[course.kind];
  const { result, closedOn } = enrolment;
  const completed = result === 'COMPLETED' && closedOn !== null && closedOn <= on;
  const reason = weigh(LAW[rule], { result, closedOn }, completed);
  const refusal = notGranted(asking, [reason], { enrolmentId, contractId: enrolment.contractId });
  if (refusal !== null) return refusal;
  if (validAttestation(dossier, enrolment) !== undefined) {
    return problem('CONFLICT', ['enrolmentId'], 'Its attestation has been issued.', rule);
  }
  const issuerId = course.providerId ?? course.authorityId ?? dossier.file.authorityId;
  const year = Number(on.slice(0, 4));
  const { number, attestationCounters } = numbered(situation.shared, issuerId, year);
  const attestation: AttestationRecord = {
    id: mint.id(),
    fileId: dossier.file.id,
    contractId: enrolment.contractId,
    prestationId: enrolment.prestationId,
    enrolmentId,
    kind,
    issuerId,
    year,
    number,
    issuedOn: on,
    rule,
    verificationCode: mint.verificationCode(),
    copyReceivedOn: null,
    revokedOn: null,
    revokeReason: null,
  };
  const next = {
    ...dossier,
    attestations: [...dossier.attestations, attestation],
    transmissions: [...dossier.transmissions, ...byPost(attestation, mint, on)],
  };
  return recorded(
    asking,
    'ISSUED',
    [reason],
    { dossiers: [next], shared: { attestationCounters } },
    { enrolmentId, attestationId: attestation.id, contractId: enrolment.contractId },
  );
}

/** Takes an attestation back; what rested on it is derived anew. LU-LANG-6, LU-CIV-5, LU-ORI-4 */
export function revokeAttestation(
  book: Book,
  situation: Situation,
  { attestationId, reason }: RevokeAttestationInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = { book, verb: 'revokeAttestation', situation, on } as const;
  const found = held(situation, ({ attestations }) => attestations, attestationId);
  if (!found) return problem('NOT_FOUND', ['attestationId'], 'No such attestation.');
  const { dossier, row: attestation } = found;
  if (reason.trim() === '') return problem('INVALID', ['reason'], 'Expected a reason.');
  if (attestation.revokedOn !== null) {
    return problem('CONFLICT', ['attestationId'], 'The attestation is revoked already.');
  }
  const { issuedOn, kind, contractId } = attestation;
  const subjects = { attestationId, ...(contractId !== null && { contractId }) };
  const rule = Object.values(KIND).find((row) => row.kind === kind)?.rule ?? 'LU-LANG-6';
  const issued = weigh(LAW[rule], { issuedOn, on }, issuedOn <= on);
  const refusal = notGranted(asking, [issued], subjects);
  if (refusal !== null) return refusal;
  const attestations = patched(dossier.attestations, [attestationId], {
    revokedOn: on,
    revokeReason: reason,
  });
  return recorded(asking, 'REVOKED', [issued], { dossiers: [{ ...dossier, attestations }] }, subjects);
}
