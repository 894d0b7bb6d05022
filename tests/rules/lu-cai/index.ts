import type { RuleTest } from '../rule-test.ts';
import { ATTESTATIONS } from './attestations.ts';
import { CORRECTIONS } from './corrections.ts';
import { COURSES } from './courses.ts';
import { DURATION } from './duration.ts';
import { ELIGIBILITY } from './eligibility.ts';
import { PATH_TO_SIGNATURE } from './path-to-signature.ts';
import { READINGS } from './readings.ts';
import { RETENTION } from './retention.ts';
import { VALIDATION } from './validation.ts';
import { VOUCHERS } from './vouchers.ts';

/** Every proof of Luxembourg's rules. */
export const LU_CAI: readonly RuleTest[] = [
  ...ELIGIBILITY,
  ...PATH_TO_SIGNATURE,
  ...DURATION,
  ...VOUCHERS,
  ...COURSES,
  ...ATTESTATIONS,
  ...VALIDATION,
  ...READINGS,
  ...CORRECTIONS,
  ...RETENTION,
];
