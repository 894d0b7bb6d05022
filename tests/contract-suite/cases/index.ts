import type { Case } from '../case.ts';
import { ACTS } from './acts.ts';
import { DERIVE } from './derive.ts';
import { ELIGIBILITY } from './eligibility.ts';
import { FACTS } from './facts.ts';
import { IDENTITY } from './identity.ts';
import { KEEPING } from './keeping.ts';
import { LAW } from './law.ts';
import { OBLIGATIONS } from './obligations.ts';
import { READING } from './reading.ts';
import { RECOGNITION } from './recognition.ts';
import { RETENTION } from './retention.ts';
import { VOUCHERS } from './vouchers.ts';

/** Every promise of the common interface, the same for each country. */
export const CASES: readonly Case[] = [
  ...IDENTITY,
  ...LAW,
  ...FACTS,
  ...ELIGIBILITY,
  ...ACTS,
  ...DERIVE,
  ...OBLIGATIONS,
  ...READING,
  ...VOUCHERS,
  ...RECOGNITION,
  ...RETENTION,
  ...KEEPING,
];
