import { describe, expect, it } from 'vitest';
import { archipelago } from '../fictional-country/index.ts';
import { ARCHIPELAGO } from './archipelago.ts';
import { CASES } from './cases/index.ts';
import { failing, fails } from './suite.ts';
import { WRONG_COPIES } from './wrong-copies.ts';

describe('a wrong copy of the fictional country', () => {
  for (const { what, copy, seenBy } of WRONG_COPIES) {
    it(`${what} is seen by «${seenBy}»`, () => {
      const cases = CASES.filter(({ name }) => name.startsWith(seenBy));
      expect(cases).toHaveLength(1);
      for (const one of cases) {
        expect(fails(one, archipelago, ARCHIPELAGO)).toBe(false);
        expect(fails(one, copy, ARCHIPELAGO)).toBe(true);
      }
    });
  }

  it('is there for every case of the suite', () => {
    const seen = WRONG_COPIES.map(({ seenBy }) => seenBy);
    const unseen = CASES.filter(({ name }) => !seen.some((beginning) => name.startsWith(beginning)));
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });

  it('turns the suite red, which is green on the right one', () => {
    expect(failing(archipelago, ARCHIPELAGO)).toEqual([]);
    expect(failing({ ...archipelago, acts: {} }, ARCHIPELAGO).length).toBeGreaterThan(CASES.length / 2);
  });
});
