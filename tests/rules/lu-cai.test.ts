import { describe, it } from 'vitest';
import { luxembourg } from '../../jurisdictions/lu-cai/index.ts';
import { LU_CAI } from './lu-cai/index.ts';

describe('Luxembourg, CAI', () => {
  for (const { title, rules, run } of LU_CAI) it(`${rules.join(', ')}: ${title}`, () => run(luxembourg));
});
