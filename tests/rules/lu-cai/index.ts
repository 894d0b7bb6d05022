import type { RuleTest } from '../rule-test.ts';
import { DURATION } from './duration.ts';
import { ELIGIBILITY } from './eligibility.ts';
import { PATH_TO_SIGNATURE } from './path-to-signature.ts';
import { VOUCHERS } from './vouchers.ts';

/** Every proof of Luxembourg's rules. */
export const LU_CAI: readonly RuleTest[] = [...ELIGIBILITY, ...PATH_TO_SIGNATURE, ...DURATION, ...VOUCHERS];
