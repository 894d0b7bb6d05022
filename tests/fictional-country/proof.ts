import { problem } from '../../domain/act.ts';
import type { AttestationRecord } from '../../domain/attestation.ts';
import type { TransmissionRecord } from '../../domain/contract.ts';
import { weigh } from '../../domain/decision.ts';
import { held, patched } from '../../domain/records.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import type { Asked, Found } from './answer.ts';
import { LAW } from './law.ts';

/** XA-PROOF-1 */
export function issueAttestation(asked: Asked<ActInputs['issueAttestation']>): Found {
  const { situation, input, mint, on } = asked;
  const found = held(situation, ({ enrolments }) => enrolments, input.enrolmentId);
  if (found === null) return problem('NOT_FOUND', ['enrolmentId'], 'no such enrolment');
  const { dossier, row } = found;
  const { fileId, contractId, prestationId } = row;
  const course = dossier.courses.find(({ id }) => id === row.courseId);
  const standing = dossier.attestations.some((one) => one.enrolmentId === row.id && one.revokedOn === null);
  if (standing) return problem('CONFLICT', ['enrolmentId'], 'issued already');
  return {
    reasons: [weigh(LAW['XA-PROOF-1'], { result: row.result }, row.result === 'COMPLETED')],
    subjects: { contractId, enrolmentId: row.id },
    grant() {
      const issuerId = course?.providerId ?? course?.authorityId ?? dossier.file.authorityId;
      const year = Number(on.slice(0, 4));
      const { attestationCounters } = situation.shared;
      const its = attestationCounters.find((one) => one.issuerId === issuerId && one.year === year);
      const number = (its?.lastNumber ?? 0) + 1;
      const counters = attestationCounters.filter((one) => one !== its);
      const kind = row.voucherId === null ? 'DAY_CERTIFICATE' : 'LANGUAGE_CERTIFICATE';
      const open = { copyReceivedOn: null, revokedOn: null, revokeReason: null };
      const of = {
        fileId,
        contractId,
        prestationId,
        enrolmentId: row.id,
        kind,
        issuerId,
        rule: 'XA-PROOF-1',
      };
      const proof: AttestationRecord = {
        id: mint.id(),
        ...of,
        year,
        number,
        issuedOn: on,
        verificationCode: mint.verificationCode(),
        ...open,
      };
      const sent: TransmissionRecord = {
        id: mint.id(),
        fileId,
        contractId,
        kind,
        subjectId: proof.id,
        rule: 'XA-PROOF-1',
        recipient: 'PERSON',
        channel: 'POST',
        language: 'en',
        createdOn: on,
        dueOn: on,
        sentOn: null,
      };
      const attestations = [...dossier.attestations, proof];
      const transmissions = [...dossier.transmissions, sent];
      return {
        outcome: 'ISSUED',
        subjects: { contractId, enrolmentId: row.id, attestationId: proof.id },
        dossiers: [{ ...dossier, attestations, transmissions }],
        shared: { attestationCounters: [...counters, { issuerId, year, lastNumber: number }] },
      };
    },
  };
}

function changed(
  { situation }: Asked<unknown>,
  attestationId: string,
  rule: 'XA-PROOF-1' | 'XA-PROOF-2',
  outcome: 'REVOKED' | 'RECEIVED',
  patch: Partial<AttestationRecord>,
): Found {
  const found = held(situation, ({ attestations }) => attestations, attestationId);
  if (found === null) return problem('NOT_FOUND', ['attestationId'], 'no such attestation');
  const { dossier, row } = found;
  const { revokedOn, copyReceivedOn } = row;
  const untouched = revokedOn === null && copyReceivedOn === null;
  const subjects = { attestationId, ...(row.contractId !== null && { contractId: row.contractId }) };
  return {
    reasons: [weigh(LAW[rule], { revokedOn, copyReceivedOn }, untouched)],
    subjects,
    grant: () => ({
      outcome,
      subjects,
      dossiers: [{ ...dossier, attestations: patched(dossier.attestations, [attestationId], patch) }],
    }),
  };
}

/** What was handed in stands. XA-PROOF-1 */
export function revokeAttestation(asked: Asked<ActInputs['revokeAttestation']>): Found {
  const { attestationId, reason } = asked.input;
  const patch = { revokedOn: asked.on, revokeReason: reason };
  return changed(asked, attestationId, 'XA-PROOF-1', 'REVOKED', patch);
}

/** XA-PROOF-2 */
export function handInCertificate(asked: Asked<ActInputs['handInCertificate']>): Found {
  return changed(asked, asked.input.attestationId, 'XA-PROOF-2', 'RECEIVED', { copyReceivedOn: asked.on });
}
