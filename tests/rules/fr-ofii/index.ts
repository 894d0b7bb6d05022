import type { RuleTest } from '../rule-test.ts';
import { AGENCY_TESTS } from './agency.ts';
import { CAI_TESTS } from './cai.ts';
import { CAI_CONTRACT_TESTS } from './cai-contract.ts';
import { CAIF_TESTS } from './caif.ts';
import { CAIF_CONTRACT_TESTS } from './caif-contract.ts';
import { OEPRI_TESTS } from './oepri.ts';
import { OEPRI_CORRECTION_TESTS } from './oepri-corrections.ts';
import { OEPRI_ENROLMENT_TESTS } from './oepri-enrolment.ts';
import { OEPRI_FUNDING_TESTS } from './oepri-funding.ts';
import { OEPRI_PROJECT_TESTS } from './oepri-projects.ts';
import { OEPRI_REPORT_TESTS } from './oepri-report.ts';
import { PRE_DEPARTURE_TESTS } from './pre-departure.ts';
import { PRE_DEPARTURE_FILE_TESTS } from './pre-departure-file.ts';
import { PRE_DEPARTURE_TRAINING_TESTS } from './pre-departure-trainings.ts';
import { PRE_DEPARTURE_VISA_TESTS } from './pre-departure-visa.ts';
import { SKILLS_ASSESSMENT_TESTS } from './skills-assessment.ts';

export const FR_RULE_TESTS: readonly RuleTest[] = [
  ...AGENCY_TESTS,
  ...PRE_DEPARTURE_TESTS,
  ...PRE_DEPARTURE_FILE_TESTS,
  ...PRE_DEPARTURE_TRAINING_TESTS,
  ...PRE_DEPARTURE_VISA_TESTS,
  ...CAI_TESTS,
  ...CAI_CONTRACT_TESTS,
  ...SKILLS_ASSESSMENT_TESTS,
  ...CAIF_TESTS,
  ...CAIF_CONTRACT_TESTS,
  ...OEPRI_TESTS,
  ...OEPRI_ENROLMENT_TESTS,
  ...OEPRI_PROJECT_TESTS,
  ...OEPRI_REPORT_TESTS,
  ...OEPRI_FUNDING_TESTS,
  ...OEPRI_CORRECTION_TESTS,
];
