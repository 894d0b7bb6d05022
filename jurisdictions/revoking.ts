import { problem, type Ruling } from '../domain/act.ts';
import type { AttestationRecord } from '../domain/attestation.ts';
import { weigh } from '../domain/decision.ts';
import type { Rule } from '../domain/law.ts';
import { held, patched } from '../domain/records.ts';
import type { RevokeAttestationInput } from './acts.ts';
import { type Asking, notGranted, recorded } from './ruling.ts';

/** Takes an attestation back; what rested on it is derived anew. `ruleOf` gives the rule that it rests on. */
export function revoked(
  asking: Asking,
  { attestationId, reason }: RevokeAttestationInput,
  ruleOf: (attestation: AttestationRecord) => Rule,
): Ruling {
  const { situation, on } = asking;
  const found = held(situation, ({ attestations }) => attestations, attestationId);
  if (!found) return problem('NOT_FOUND', ['attestationId'], 'No such attestation.');
  const { dossier, row: attestation } = found;
  if (reason.trim() === '') return problem('INVALID', ['reason'], 'Expected a reason.');
  if (attestation.revokedOn !== null) {
    return problem('CONFLICT', ['attestationId'], 'The attestation is revoked already.');
  }
  const { issuedOn, contractId } = attestation;
  const subjects = { attestationId, ...(contractId !== null && { contractId }) };
  const issued = weigh(ruleOf(attestation), { issuedOn, on }, issuedOn <= on);
  const refusal = notGranted(asking, [issued], subjects);
  if (refusal !== null) return refusal;
  const attestations = patched(dossier.attestations, [attestationId], {
    revokedOn: on,
    revokeReason: reason,
  });
  return recorded(asking, 'REVOKED', [issued], { dossiers: [{ ...dossier, attestations }] }, subjects);
}
