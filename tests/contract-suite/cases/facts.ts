import { expect } from 'vitest';
import type { Case, Subject } from '../case.ts';
import { ask, frozen, withoutOneFact } from '../worlds.ts';

const CANARY = 'canary-7f3';

function problemsOf({ country }: Subject, value: unknown) {
  const parsed = country.facts.parse(frozen(value));
  return 'problems' in parsed ? parsed.problems : [];
}

export const FACTS: readonly Case[] = [
  {
    name: 'facts: nothing given is nothing known',
    run({ country }) {
      const { facts } = country;
      for (const value of [{}, frozen({})]) {
        const parsed = facts.parse(value);
        expect('own' in parsed && Object.values(Object(parsed.own)).every((fact) => fact === undefined)).toBe(
          true,
        );
      }
    },
  },
  {
    name: 'facts: each right value is taken, alone and with all others',
    run(subject) {
      const { ownFacts } = subject.told;
      expect(Object.keys(ownFacts)).not.toEqual([]);
      expect(problemsOf(subject, ownFacts)).toEqual([]);
      for (const [name, value] of Object.entries(ownFacts))
        expect(problemsOf(subject, { [name]: value })).toEqual([]);
    },
  },
  {
    name: 'facts: a fact that is not asked for is a problem at its place',
    run(subject) {
      const problems = problemsOf(subject, { [CANARY]: 'value-9c1' });
      expect(problems.map(({ path }) => path)).toEqual([[CANARY]]);
      expect(JSON.stringify(problems)).not.toContain('value-9c1');
    },
  },
  {
    name: 'facts: a value of a wrong type is a problem at its place, and is quoted nowhere',
    run(subject) {
      for (const name of Object.keys(subject.told.ownFacts))
        for (const wrong of [CANARY, [[CANARY]], { [CANARY]: CANARY }, 73_519]) {
          const problems = problemsOf(subject, { [name]: wrong });
          expect([name, problems.length > 0]).toEqual([name, true]);
          for (const { path, message } of problems) {
            expect(path[0]).toBe(name);
            expect(message.trim()).not.toBe('');
            expect(message).not.toContain(CANARY);
            expect(message).not.toContain('73519');
          }
        }
    },
  },
  {
    name: 'facts: what is no object of facts is a problem',
    run(subject) {
      for (const value of [CANARY, 3, [CANARY], true])
        expect(problemsOf(subject, value).map(({ path }) => path)).toEqual([[]]);
    },
  },
  {
    name: 'facts: those that are special are facts of its own, and are marked wherever a rule reads them',
    run(subject) {
      const { country, told } = subject;
      const { special } = country.facts;
      const own = Object.keys(told.ownFacts).map((name) => `${country.code}.${name}`);
      expect(special).not.toEqual([]);
      expect(own).toEqual(expect.arrayContaining([...special]));
      const read = told.known
        .flatMap((asked) => [asked, ...withoutOneFact(asked)])
        .flatMap((asked) => ask(subject, asked).reasons.flatMap(({ facts }) => facts))
        .filter(({ name }) => special.includes(name));
      expect([...new Set(read.map(({ name }) => name))].toSorted()).toEqual([...special].toSorted());
      expect(read.every((fact) => fact.special)).toBe(true);
    },
  },
];
