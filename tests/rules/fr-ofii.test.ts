import { describe, expect, it } from 'vitest';
import { france } from '../../jurisdictions/fr-ofii/index.ts';
import { FR_RULE_TESTS } from './fr-ofii/index.ts';

describe('rules of France', () => {
  for (const { title, rules, run } of FR_RULE_TESTS) {
    it(`${rules.join(', ')}: ${title}`, () => run(france));
  }

  it('names in its tests only rules that its law has', () => {
    for (const id of FR_RULE_TESTS.flatMap(({ rules }) => rules))
      expect(Object.keys(france.law)).toContain(id);
  });
});
