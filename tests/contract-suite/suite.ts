import { describe, expect, it } from 'vitest';
import type { CountryModule } from '../../jurisdictions/country-module.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import type { Case, CountryUnderTest } from './case.ts';
import { CASES } from './cases/index.ts';

export function fails(one: Case, country: Jurisdiction, told: CountryUnderTest): boolean {
  try {
    one.run({ country, told });
    return false;
  } catch {
    return true;
  }
}

/** Names of the cases that a country fails, of those that apply to it. */
export function failing(country: Jurisdiction, told: CountryUnderTest): readonly string[] {
  return CASES.filter(({ name }) => told.inapplicable[name] === undefined)
    .filter((one) => fails(one, country, told))
    .map(({ name }) => name);
}

/** Runs the suite on a country: each case is run, or declared with its reason. */
export function keepsTheContract(
  { jurisdiction: country, typeDefs }: CountryModule,
  told: CountryUnderTest,
): void {
  const { inapplicable } = told;
  const declared = CASES.filter(({ name }) => inapplicable[name] !== undefined);
  const applied = CASES.filter(({ name }) => inapplicable[name] === undefined);

  describe(`${country.name.en} keeps the contract of the common interface`, () => {
    for (const one of applied) it(one.name, () => one.run({ country, told }));

    it(`and is asked ${applied.length} cases of ${CASES.length}, ${declared.length} declared not to apply`, () => {
      expect(applied.length + Object.keys(inapplicable).length).toBe(CASES.length);
      expect(declared.map(({ name }) => name).toSorted()).toEqual(Object.keys(inapplicable).toSorted());
      for (const reason of Object.values(inapplicable)) expect(reason.trim()).not.toBe('');
    });

    it('and would not stand up to what it declares not to apply', () => {
      expect(declared.filter((one) => !fails(one, country, told)).map(({ name }) => name)).toEqual([]);
    });

    it('and declares of no verb that it offers that nobody can be granted it', () => {
      const offered = Object.keys(country.acts).map((verb) => `acts: ${verb} is granted in a story`);
      expect(offered.filter((name) => inapplicable[name] !== undefined)).toEqual([]);
    });

    it('and asks over the wire for the facts that its schema takes, and no others', () => {
      const input = typeDefs.join('\n').match(/^input (\w+)FactsInput \{\n([^}]*)\}/m)?.[2] ?? '';
      const names = [...input.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
      expect(names.toSorted()).toEqual(Object.keys(told.ownFacts).toSorted());
    });
  });
}
