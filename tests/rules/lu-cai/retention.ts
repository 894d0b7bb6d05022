import { expect } from 'vitest';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from '../rule-test.ts';
import { expectDecision, readyToSign, signed } from './steps.ts';
import { aPerson, type Story, TEAM, tell } from './story.ts';

const SESSION = { authorityId: TEAM, place: null, language: null, headCount: 1 };

/** Somebody who attended sessions on `days` and asked for nothing. */
function informedOn(country: Jurisdiction, ...days: readonly string[]): Story {
  const story = tell(country);
  story.grant('registerPerson', '2024-01-05', aPerson());
  for (const heldOn of days) story.grant('recordInformationSession', heldOn, SESSION);
  return story;
}

/** The file's last day with its rule, as the file carries it and as the country says it. */
function lastDayOf(country: Jurisdiction, story: Story): readonly [string | null, string | null] {
  const { file } = story.dossier();
  const said = country.retention?.keptUntil(story.dossier()) ?? null;
  expect([file.keptUntil, file.keptUntilRule]).toEqual([said?.until ?? null, said?.rule.id ?? null]);
  return [file.keptUntil, file.keptUntilRule];
}

/** Files that the country erases of a story's on `on`; the decision names the rule with `status`. */
function erasedOn(story: Story, on: string, status: 'SATISFIED' | 'NOT_APPLICABLE'): number {
  const ruling = story.play('applyRetention', on, {});
  if ('problems' in ruling) throw new Error(ruling.problems[0].message);
  expectDecision(ruling.decision, 'GRANTED', { 'LU-PATH-5': status });
  expect(ruling.decision.outcome).toBe('ERASED');
  const facts = ruling.decision.reasons.flatMap(({ facts }) => facts.map(({ name, value }) => [name, value]));
  expect(facts).toEqual([
    ['lastDayBefore', on],
    ['erasedFiles', ruling.erase?.length],
  ]);
  return ruling.erase?.length ?? 0;
}

export const RETENTION: readonly RuleTest[] = [
  {
    title: 'a file that nobody signed is kept until the anniversary of the session attended',
    rules: ['LU-PATH-5'],
    run: (country) =>
      expect(lastDayOf(country, informedOn(country, '2024-03-10'))).toEqual(['2025-03-10', 'LU-PATH-5']),
  },
  {
    title: 'a session on 29 February is kept for until 28 February of the year after',
    rules: ['LU-PATH-5'],
    run: (country) =>
      expect(lastDayOf(country, informedOn(country, '2024-02-29'))).toEqual(['2025-02-28', 'LU-PATH-5']),
  },
  {
    title: 'of several sessions the last one counts, in whatever order they were recorded',
    rules: ['LU-PATH-5'],
    run(country) {
      for (const days of [
        ['2024-03-10', '2024-09-20'],
        ['2024-09-20', '2024-03-10'],
      ]) {
        expect(lastDayOf(country, informedOn(country, ...days))).toEqual(['2025-09-20', 'LU-PATH-5']);
      }
    },
  },
  {
    title: 'the file of somebody who never attended a session has no last day',
    rules: ['LU-PATH-5'],
    run(country) {
      const story = informedOn(country);
      expect(lastDayOf(country, story)).toEqual([null, null]);
      expect(erasedOn(story, '2030-01-01', 'NOT_APPLICABLE')).toBe(0);
    },
  },
  {
    title: 'the file of somebody who signed has no last day',
    rules: ['LU-PATH-5'],
    run(country) {
      const { story } = signed(country);
      expect(lastDayOf(country, story)).toEqual([null, null]);
      expect(erasedOn(story, '2040-01-01', 'NOT_APPLICABLE')).toBe(0);
    },
  },
  {
    title: 'an open appointment does not stop the last day',
    rules: ['LU-PATH-5'],
    run(country) {
      const story = readyToSign(country);
      expect(story.dossier().appointments).toHaveLength(1);
      expect(lastDayOf(country, story)).toEqual(['2027-01-10', 'LU-PATH-5']);
    },
  },
  {
    title: 'the day before the anniversary nothing is erased',
    rules: ['LU-PATH-5'],
    run(country) {
      const story = informedOn(country, '2024-03-10');
      expect(erasedOn(story, '2025-03-09', 'NOT_APPLICABLE')).toBe(0);
      expect(story.situation().dossiers).toHaveLength(1);
    },
  },
  {
    title: 'the anniversary itself is a day on which the file is kept',
    rules: ['LU-PATH-5'],
    run(country) {
      const story = informedOn(country, '2024-03-10');
      expect(erasedOn(story, '2025-03-10', 'NOT_APPLICABLE')).toBe(0);
      expect(story.situation().dossiers).toHaveLength(1);
    },
  },
  {
    title: 'the day after the anniversary the file goes, and a file that is not due stays',
    rules: ['LU-PATH-5'],
    run(country) {
      const story = informedOn(country, '2024-03-10');
      story.grant('registerPerson', '2024-06-01', aPerson());
      expect(erasedOn(story, '2025-03-11', 'SATISFIED')).toBe(1);
      expect(story.situation().dossiers.map(({ file }) => file.registeredOn)).toEqual(['2024-06-01']);
    },
  },
];
