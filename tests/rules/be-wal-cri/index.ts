import type { RuleTest } from '../rule-test.ts';
import { ATTESTATION } from './attestation.ts';
import { AXES } from './axes.ts';
import { CITIZENSHIP } from './citizenship.ts';
import { EXEMPTION } from './exemption.ts';
import { OUTCOME } from './outcome.ts';
import { RESIDENCE_TITLE } from './residence-title.ts';
import { STAY } from './stay.ts';
import { WORK } from './work.ts';

/** Every proof of Wallonia's rules. */
export const WALLONIA_RULES: readonly RuleTest[] = [
  ...STAY,
  ...RESIDENCE_TITLE,
  ...CITIZENSHIP,
  ...EXEMPTION,
  ...WORK,
  ...OUTCOME,
  ...AXES,
  ...ATTESTATION,
];
