import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { AttestationRecord } from '../../domain/attestation.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { TransmissionRecord } from '../../domain/contract.ts';
import { weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { courseOf, held } from '../../domain/records.ts';
import type { IssueAttestationInput, RevokeAttestationInput } from '../acts.ts';
import { newAttestation, validAttestation } from '../attestations.ts';
import { ofKind } from '../by-kind.ts';
import { revoked } from '../revoking.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LANGUAGE_CERTIFICATE } from './completion-conditions.ts';
import { LAW } from './law.ts';

const KIND = {
  LANGUAGE_COURSE: { kind: LANGUAGE_CERTIFICATE, rule: 'LU-LANG-6' },
  CIVIC_TRAINING: { kind: 'CIVIC_ATTESTATION', rule: 'LU-CIV-5' },
  ORIENTATION_DAY: { kind: 'ORIENTATION_ATTESTATION', rule: 'LU-ORI-4' },
} as const;

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
  const asking = asked(book, 'issueAttestation', situation, on);
  const found = held(situation, ({ enrolments }) => enrolments, enrolmentId);
  const course = found && courseOf(found.dossier, found.row);
  if (!found || !course) return problem('NOT_FOUND', ['enrolmentId'], 'No such enrolment.');
  const { dossier, row: enrolment } = found;
  const { kind, rule } = ofKind(KIND, course.kind);
  const { result, closedOn } = enrolment;
  const completed = result === 'COMPLETED' && closedOn !== null && closedOn <= on;
  const reason = weigh(LAW[rule], { result, closedOn }, completed);
  const refusal = notGranted(asking, [reason], { enrolmentId, contractId: enrolment.contractId });
  if (refusal !== null) return refusal;
  if (validAttestation(dossier, enrolment) !== undefined) {
    return problem('CONFLICT', ['enrolmentId'], 'Its attestation has been issued.', rule);
  }
  const issuerId = course.providerId ?? course.authorityId ?? dossier.file.authorityId;
  const { contractId, prestationId } = enrolment;
  const proof = { fileId: dossier.file.id, contractId, prestationId, enrolmentId, kind, issuerId, rule };
  const { attestation, attestationCounters } = newAttestation(situation.shared, proof, mint, on);
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
    { enrolmentId, attestationId: attestation.id, contractId },
  );
}

/** Takes an attestation back. LU-LANG-6, LU-CIV-5, LU-ORI-4 */
export function revokeAttestation(
  book: Book,
  situation: Situation,
  input: RevokeAttestationInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  return revoked(asked(book, 'revokeAttestation', situation, on), input, ({ kind }) => {
    const proof = Object.values(KIND).find((row) => row.kind === kind);
    return LAW[proof?.rule ?? 'LU-LANG-6'];
  });
}
