import { expect } from 'vitest';
import type { Localised } from '../../../domain/law.ts';
import type { Case, Subject } from '../case.ts';

/** Says where a text is missing in one of the country's languages. */
export function expectTexts({ country }: Subject, where: string, text: Localised): void {
  for (const language of country.languages)
    expect(text[language]?.trim() || `${where}: no text in ${language}`).not.toContain(': no text in');
}

export const IDENTITY: readonly Case[] = [
  {
    name: 'identity: the country has a code, a name, languages with the law’s first, and a time zone',
    run(subject) {
      const { code, name, languages, timeZone } = subject.country;
      expect(code).toMatch(/^[A-Z][A-Z0-9_]{1,40}$/);
      expectTexts(subject, 'name', name);
      expect(languages).toEqual([...new Set(languages)]);
      expect(languages).toContain('fr');
      expect(Intl.supportedValuesOf('timeZone')).toContain(timeZone);
    },
  },
  {
    name: 'identity: each authority has a name from the first day on',
    run(subject) {
      const { authorities } = subject.country;
      expect(authorities).not.toEqual([]);
      const codes = authorities.map(({ code }) => code);
      expect(codes).toEqual([...new Set(codes)]);
      for (const { code, names } of authorities) {
        expect(names[0]?.from).toBeNull();
        for (const { name } of names) expectTexts(subject, code, name);
      }
    },
  },
  {
    name: 'identity: each scheme has its texts, its contract’s type, and effects that the law states',
    run(subject) {
      const { code, law, schemes } = subject.country;
      expect(schemes).not.toEqual([]);
      for (const scheme of schemes) {
        expect(scheme.code).toMatch(new RegExp(`^${code}_[A-Z_]+$`));
        expect(scheme.contractType).toMatch(/^[A-Z][A-Za-z]+$/);
        expectTexts(subject, scheme.code, scheme.name);
        expectTexts(subject, scheme.code, scheme.governingFact);
        for (const effect of scheme.effects) expect(effect).toEqual(law[effect.id]);
      }
    },
  },
  {
    name: 'identity: each term and each identifier has its words',
    run(subject) {
      const { terms, identifiers } = subject.country;
      for (const [code, text] of Object.entries(terms)) expectTexts(subject, code, text);
      for (const { scheme, name } of identifiers) expectTexts(subject, scheme, name);
    },
  },
  {
    name: 'identity: an identifier is taken in any spelling of a right value and says what is wrong without quoting it',
    run({ country, told }) {
      const { identifiers } = country;
      expect(identifiers.map(({ scheme }) => scheme).toSorted()).toEqual(
        Object.keys(told.identifiers).toSorted(),
      );
      for (const { scheme, problem, normalise } of identifiers) {
        const { right = '', wrong = '' } = told.identifiers[scheme] ?? {};
        const spaced = `${right.slice(0, 3)} ${right.slice(3)}`;
        expect([problem(right), problem(spaced)]).toEqual([null, null]);
        expect(normalise(spaced)).toBe(normalise(right));
        expect(normalise(normalise(right))).toBe(normalise(right));
        const said = problem(wrong);
        expect(said).toEqual(expect.any(String));
        expect(said).not.toContain(wrong);
      }
    },
  },
  {
    name: 'identity: the version of its rules names the country',
    run({ country }) {
      expect(country.rulesVersion).toMatch(new RegExp(`^${country.code}-[0-9a-f]{16}$`));
    },
  },
];
