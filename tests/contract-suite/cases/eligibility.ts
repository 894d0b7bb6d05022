import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import { type Decision, missingFacts } from '../../../domain/decision.ts';
import type { Asked, Case, Subject } from '../case.ts';
import { ask, frozen, withoutOneFact } from '../worlds.ts';

const COMMON = ['birthDate', 'nationalities', 'residenceTitles', 'residences', 'employments'];
const FAR_AND_NEAR = ['1000-01-01', '1990-02-28', '2004-02-29', '2012-07-01', '2026-03-01', '9999-12-31'];

/** Nothing known of anybody, for each scheme on a day. */
function nothingKnown({ country }: Subject, asOf: string): readonly Asked[] {
  return country.schemes.map(({ code }) => ({ scheme: code, common: {}, own: {}, asOf: day(asOf) }));
}

/** Of each scheme the questions about somebody of whom all is known, and those with one fact fewer. */
function asked({ country, told }: Subject): readonly Asked[] {
  const schemes = told.known.map(({ scheme }) => scheme).toSorted();
  expect(schemes).toEqual(country.schemes.map(({ code }) => code).toSorted());
  return told.known.flatMap((question) => [question, ...withoutOneFact(question)]);
}

function expectSound({ country }: Subject, { scheme, asOf }: Asked, decision: Decision): void {
  expect(decision).toMatchObject({
    question: 'ELIGIBILITY',
    scheme,
    asOf,
    rulesVersion: country.rulesVersion,
  });
  expect(decision.reasons.length).toBeGreaterThan(0);
  expect(decision.outcome === 'UNDETERMINED').toBe(decision.verdict === 'UNDETERMINED');
}

export const ELIGIBILITY: readonly Case[] = [
  {
    name: 'eligibility: whoever nothing is known of gets an answer with a reason, on any day',
    run(subject) {
      for (const asOf of FAR_AND_NEAR)
        for (const question of nothingKnown(subject, asOf))
          expectSound(subject, question, ask(subject, question));
    },
  },
  {
    name: 'eligibility: what is not known leaves the answer undetermined, with what to ask next',
    run(subject) {
      for (const { scheme, asOf } of subject.told.known) {
        const decision = ask(subject, { scheme, common: {}, own: {}, asOf });
        expect([scheme, decision.verdict]).toEqual([scheme, 'UNDETERMINED']);
        expect(missingFacts(decision.reasons)).not.toEqual([]);
      }
    },
  },
  {
    name: 'eligibility: whoever all is known of is granted, with a reason for it',
    run(subject) {
      asked(subject);
      for (const question of subject.told.known) {
        const decision = ask(subject, question);
        expectSound(subject, question, decision);
        expect([question.scheme, decision.verdict]).toEqual([question.scheme, 'GRANTED']);
      }
    },
  },
  {
    name: 'eligibility: a missing fact is never taken for a no',
    run(subject) {
      const verdicts = asked(subject).map((question) => ask(subject, question).verdict);
      expect(verdicts).not.toContain('REFUSED');
      expect(verdicts).toContain('UNDETERMINED');
    },
  },
  {
    name: 'eligibility: what is missing has the name that the input has',
    run(subject) {
      const { country, told } = subject;
      const own = Object.keys(told.ownFacts).map((name) => `${country.code}.${name}`);
      const questions = [...asked(subject), ...nothingKnown(subject, '2012-07-01')];
      const missing = questions.flatMap((question) => missingFacts(ask(subject, question).reasons));
      expect(missing).not.toEqual([]);
      expect([...COMMON, ...own]).toEqual(expect.arrayContaining([...new Set(missing)]));
    },
  },
  {
    name: 'eligibility: the same facts, date and version give the same decision',
    run(subject) {
      for (const question of asked(subject)) {
        const decision = ask(subject, question);
        expectSound(subject, question, decision);
        expect(ask(subject, question)).toEqual(decision);
      }
    },
  },
  {
    name: 'eligibility: a law that is silent leaves the answer undetermined, and nothing to ask',
    run(subject) {
      const { silent } = subject.told;
      if (silent === undefined) throw new Error('no silence of the law is told');
      const decision = ask(subject, silent);
      expectSound(subject, silent, decision);
      expect(decision.verdict).toBe('UNDETERMINED');
      expect(missingFacts(decision.reasons)).toEqual([]);
    },
  },
  {
    name: 'eligibility: facts are left as they were given',
    run(subject) {
      const { country } = subject;
      for (const { scheme, common, own, asOf } of asked(subject)) {
        const parsed = country.facts.parse(frozen(own));
        if ('problems' in parsed) throw new Error('the facts do not stand');
        const facts = frozen({ common, own: parsed.own });
        country.governingDate(scheme, facts);
        country.eligibility(scheme, facts, frozen({ asOf, governingDate: asOf }));
      }
    },
  },
  {
    name: 'eligibility: the governing date comes from the facts, and from nowhere else',
    run({ country, told }) {
      const { governing } = told;
      const nothing = country.facts.parse({});
      if ('problems' in nothing) throw new Error('nothing does not stand');
      for (const { code } of country.schemes)
        expect(country.governingDate(code, { common: {}, own: nothing.own })).toBeNull();
      if (governing === undefined) throw new Error('no governing fact is told');
      const parsed = country.facts.parse(governing.own);
      if ('problems' in parsed) throw new Error('the facts do not stand');
      const date = country.governingDate(governing.scheme, { common: governing.common, own: parsed.own });
      expect(date).toBe(governing.governingDate);
      expect(date).not.toBe(governing.asOf);
    },
  },
];
