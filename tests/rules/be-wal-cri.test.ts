import { describe, it } from 'vitest';
import { wallonia } from '../../jurisdictions/be-wal-cri/index.ts';
import { WALLONIA_RULES } from './be-wal-cri/index.ts';

describe('the rules of Wallonia', () => {
  for (const { title, rules, run } of WALLONIA_RULES) {
    it(`${rules.join(', ')}: ${title}`, () => run(wallonia));
  }
});
