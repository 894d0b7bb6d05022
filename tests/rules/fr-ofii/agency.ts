import { expect } from 'vitest';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from '../rule-test.ts';

function nameOn(country: Jurisdiction, on: string): string | undefined {
  return country.authorities
    .find(({ code }) => code === 'AGENCY')
    ?.names.findLast(({ from }) => from === null || from <= on)?.name.fr;
}

function named(on: string, short: string): RuleTest {
  return {
    title: `the agency is named ${short} on ${on}`,
    rules: ['FR-CAI-1'],
    run(country) {
      expect(nameOn(country, on)).toContain(`(${short})`);
      expect(country.law['FR-CAI-1']?.sources[0].section).toBe('Annexe 7, § 1');
    },
  };
}

export const AGENCY_TESTS: readonly RuleTest[] = [
  named('2009-03-24', 'ANAEM'),
  named('2009-03-25', 'OFII'),
  named('2009-03-26', 'OFII'),
];
