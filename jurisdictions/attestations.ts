import type { Mint } from '../domain/act.ts';
import type { AttestationRecord } from '../domain/attestation.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Dossier, Shared } from '../domain/dossier.ts';
import type { EnrolmentRecord } from '../domain/prestation.ts';

/** The issuer's next number in a year, with the counter raised: no number is left out. */
function numbered(shared: Shared, issuerId: string, year: number) {
  const isIts = (row: { readonly issuerId: string; readonly year: number }) =>
    row.issuerId === issuerId && row.year === year;
  const lastNumber = (shared.attestationCounters.find(isIts)?.lastNumber ?? 0) + 1;
  const others = shared.attestationCounters.filter((row) => !isIts(row));
  return { number: lastNumber, attestationCounters: [...others, { issuerId, year, lastNumber }] };
}

/** What a proof says, its issuer and the rule it rests on. */
type Proof = Pick<
  AttestationRecord,
  'fileId' | 'contractId' | 'prestationId' | 'enrolmentId' | 'kind' | 'issuerId' | 'rule'
>;

/** A proof with its number and code, and the counters of `shared` as they then stand. */
export function newAttestation(shared: Shared, proof: Proof, mint: Mint, on: PlainDate) {
  const year = Number(on.slice(0, 4));
  const { number, attestationCounters } = numbered(shared, proof.issuerId, year);
  const attestation: AttestationRecord = {
    id: mint.id(),
    ...proof,
    year,
    number,
    issuedOn: on,
    verificationCode: mint.verificationCode(),
    copyReceivedOn: null,
    revokedOn: null,
    revokeReason: null,
  };
  return { attestation, attestationCounters };
}

/** The attestation that an enrolment has now, if it has one that was not revoked. */
export function validAttestation(
  { attestations }: Dossier,
  enrolment: EnrolmentRecord,
): AttestationRecord | undefined {
  return attestations.find(
    ({ enrolmentId, revokedOn }) => enrolmentId === enrolment.id && revokedOn === null,
  );
}
