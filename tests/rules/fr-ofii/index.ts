import type { RuleTest } from '../rule-test.ts';
import { AGENCY_TESTS } from './agency.ts';
import { CAI_TESTS } from './cai.ts';
import { CAIF_TESTS } from './caif.ts';
import { OEPRI_TESTS } from './oepri.ts';
import { PRE_DEPARTURE_TESTS } from './pre-departure.ts';

export const FR_RULE_TESTS: readonly RuleTest[] = [
  ...AGENCY_TESTS,
  ...PRE_DEPARTURE_TESTS,
  ...CAI_TESTS,
  ...CAIF_TESTS,
  ...OEPRI_TESTS,
];
