import type { AssessmentRecord } from '../../domain/assessment.ts';
import type { RuleId } from './law.ts';

/** The attestation that a level gives, and the rule that gives it. */
export interface LevelAttestation {
  readonly kind: string;
  readonly rule: RuleId;
}

/** The ministerial attestation of exemption from language training. */
const EXEMPTION_FROM_TRAINING = 'AMDFL';

const GIVEN: Readonly<Record<string, LevelAttestation>> = {
  FRENCH_AT_RECEPTION: { kind: EXEMPTION_FROM_TRAINING, rule: 'FR-CAI-7' },
  FRENCH_ABROAD_FIRST: { kind: EXEMPTION_FROM_TRAINING, rule: 'FR-CAI-7' },
  VALUES_ABROAD_FIRST: { kind: 'VALUES_ATTESTATION', rule: 'FR-PRE-12' },
};

/** What a sufficient level gives in the same act; undefined where it gives nothing. FR-CAI-7, FR-PRE-10, FR-PRE-12 */
export function givenBy({
  kind,
  result,
}: Pick<AssessmentRecord, 'kind' | 'result'>): LevelAttestation | undefined {
  return result === 'SUFFICIENT' ? GIVEN[kind] : undefined;
}

/** Whether attestations of a kind are given for a level. */
export function isGivenByLevel(attestation: string): boolean {
  return Object.values(GIVEN).some(({ kind }) => kind === attestation);
}
