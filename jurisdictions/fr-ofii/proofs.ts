import type { Rule } from '../../domain/law.ts';
import type { PrestationKind } from '../../domain/prestation.ts';
import type { ByKind } from '../by-kind.ts';
import { LAW, type RuleId } from './law.ts';
import { OEPRI, PRE_DEPARTURE } from './schemes.ts';

/** The three trainings of the contract, and the parents' day; the skills assessment gives a document of its own. */
const PROOFS: ByKind<{ readonly kind: string; readonly rule: RuleId }> = {
  LANGUAGE_COURSE: { kind: 'LANGUAGE_TRAINING_ATTESTATION', rule: 'FR-CAI-5' },
  CIVIC_TRAINING: { kind: 'CIVIC_TRAINING_ATTESTATION', rule: 'FR-CAI-5' },
  ORIENTATION_DAY: { kind: 'LIVING_IN_FRANCE_ATTESTATION', rule: 'FR-CAI-5' },
  PARENTS_DAY: { kind: 'PARENTS_DAY_ATTESTATION', rule: 'FR-CAIF-4' },
};

/** Attendance alone: what was learnt is for the second evaluation to find. FR-PRE-13 */
const OF_ATTENDANCE = { kind: 'ATTENDANCE_ATTESTATION', rule: 'FR-PRE-13' } as const;

/** The attestation of a kind of course under a scheme's contract; null where none is given. FR-CAI-5, FR-CAIF-4, FR-PRE-13 */
export function proofOf(
  courseKind: PrestationKind,
  scheme: string | undefined,
): { readonly kind: string; readonly rule: Rule } | null {
  // No text gives one at school: DILF and DELF are encouraged. FR-OEPRI-5
  if (scheme === OEPRI.code) return null;
  const proof = scheme === PRE_DEPARTURE.code ? OF_ATTENDANCE : PROOFS[courseKind];
  return proof === undefined ? null : { kind: proof.kind, rule: LAW[proof.rule] };
}
