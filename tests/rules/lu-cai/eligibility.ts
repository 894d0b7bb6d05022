import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Decision } from '../../../domain/decision.ts';
import type { CommonFacts } from '../../../domain/facts.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from '../rule-test.ts';
import { expectDecision } from './steps.ts';
import { aMatricule } from './story.ts';

const COMMON: CommonFacts = { birthDate: day('1990-06-15'), nationalities: ['PT'] };
const OWN = {
  legallyResident: true,
  wishesToStay: true,
  temporaryTitle: false,
  internationalProtectionApplicant: false,
};

function asked(
  country: Jurisdiction,
  common: CommonFacts,
  own: Readonly<Record<string, unknown>> = {},
  asOf = '2026-03-01',
  governingDate = asOf,
): Decision {
  const facts = { common: { ...COMMON, ...common }, own: { ...OWN, ...own } };
  return country.eligibility('LU_CAI', facts, { asOf: day(asOf), governingDate: day(governingDate) });
}

function expectOutcome(decision: Decision, outcome: string, cited: Readonly<Record<string, string>>): void {
  const verdict = { ELIGIBLE: 'GRANTED', NOT_ELIGIBLE: 'REFUSED' } as const;
  expect(decision.outcome).toBe(outcome);
  expectDecision(
    decision,
    outcome === 'ELIGIBLE' || outcome === 'NOT_ELIGIBLE' ? verdict[outcome] : 'UNDETERMINED',
    cited,
  );
}

const AGE: readonly RuleTest[] = [
  {
    title: 'the day before the sixteenth birthday is too young',
    rules: ['LU-ELIG-1', 'LU-ELIG-4'],
    run: (country) =>
      expectOutcome(asked(country, { birthDate: day('2010-03-02') }), 'NOT_ELIGIBLE', {
        'LU-ELIG-1': 'NOT_SATISFIED',
        'LU-ELIG-4': 'NOT_SATISFIED',
      }),
  },
  {
    title: 'the sixteenth birthday is old enough',
    rules: ['LU-ELIG-1', 'LU-ELIG-4'],
    run: (country) =>
      expectOutcome(asked(country, { birthDate: day('2010-03-01') }), 'ELIGIBLE', {
        'LU-ELIG-1': 'SATISFIED',
        'LU-ELIG-4': 'SATISFIED',
      }),
  },
  {
    title: 'the day after the sixteenth birthday is old enough',
    rules: ['LU-ELIG-1', 'LU-ELIG-4'],
    run: (country) =>
      expectOutcome(asked(country, { birthDate: day('2010-02-28') }), 'ELIGIBLE', {
        'LU-ELIG-1': 'SATISFIED',
        'LU-ELIG-4': 'SATISFIED',
      }),
  },
  {
    title: 'born on 29 February, sixteen years are completed on 29 February of a leap year',
    rules: ['LU-ELIG-1'],
    run(country) {
      const birthDate = day('2012-02-29');
      expectOutcome(asked(country, { birthDate }, {}, '2028-02-28'), 'NOT_ELIGIBLE', {
        'LU-ELIG-1': 'NOT_SATISFIED',
      });
      expectOutcome(asked(country, { birthDate }, {}, '2028-02-29'), 'ELIGIBLE', {
        'LU-ELIG-1': 'SATISFIED',
      });
    },
  },
  {
    title: 'age is read on the governing date, not on the day of the question',
    rules: ['LU-ELIG-1', 'LU-ELIG-4'],
    run: (country) =>
      expectOutcome(
        asked(country, { birthDate: day('2010-03-02') }, {}, '2026-09-01', '2026-03-01'),
        'NOT_ELIGIBLE',
        { 'LU-ELIG-1': 'NOT_SATISFIED', 'LU-ELIG-4': 'NOT_SATISFIED' },
      ),
  },
  {
    title: 'the signing appointment gives the governing date',
    rules: ['LU-ELIG-1'],
    run(country) {
      const signingAppointmentOn = day('2026-02-02');
      expect(country.governingDate('LU_CAI', { common: {}, own: { signingAppointmentOn } })).toBe(
        '2026-02-02',
      );
      expect(country.governingDate('LU_CAI', { common: {}, own: {} })).toBe(null);
    },
  },
];

/** Each fact that decides alone: the value that excludes, and the name that is asked for when it is not known. */
const DECISIVE = [
  ['LU-ELIG-2', 'legallyResident', false],
  ['LU-ELIG-3', 'wishesToStay', false],
  ['LU-ELIG-5', 'temporaryTitle', true],
  ['LU-ELIG-6', 'internationalProtectionApplicant', true],
] as const;

const DECISIVE_FACTS: readonly RuleTest[] = DECISIVE.flatMap(([rule, fact, excluding]): RuleTest[] => [
  {
    title: `${fact} ${excluding} excludes`,
    rules: [rule],
    run: (country) =>
      expectOutcome(asked(country, {}, { [fact]: excluding }), 'NOT_ELIGIBLE', { [rule]: 'NOT_SATISFIED' }),
  },
  {
    title: `${fact} ${!excluding} does not exclude`,
    rules: [rule],
    run: (country) =>
      expectOutcome(asked(country, {}, { [fact]: !excluding }), 'ELIGIBLE', { [rule]: 'SATISFIED' }),
  },
  {
    title: `${fact} unknown leaves it open and is asked for`,
    rules: [rule],
    run(country) {
      const decision = asked(country, {}, { [fact]: undefined });
      expectOutcome(decision, 'UNDETERMINED', { [rule]: 'UNKNOWN' });
      expect(decision.reasons.flatMap(({ missing }) => missing)).toEqual([`LU.${fact}`]);
    },
  },
]);

function title(kind: string | null, until: string | null) {
  return { country: 'LU', kind, from: null, until: until === null ? null : day(until) };
}

const OTHERS: readonly RuleTest[] = [
  {
    title: 'a citizen of the Union is eligible: there is no test but Luxembourg nationality',
    rules: ['LU-ELIG-7'],
    run: (country) =>
      expectOutcome(asked(country, { nationalities: ['FR'] }), 'ELIGIBLE', { 'LU-ELIG-7': 'SATISFIED' }),
  },
  {
    title: 'a dual national who is also Luxembourgish is excluded',
    rules: ['LU-ELIG-7'],
    run: (country) =>
      expectOutcome(asked(country, { nationalities: ['PT', 'LU'] }), 'NOT_ELIGIBLE', {
        'LU-ELIG-7': 'NOT_SATISFIED',
      }),
  },
  {
    title: 'a stateless person is eligible',
    rules: ['LU-ELIG-7'],
    run: (country) =>
      expectOutcome(asked(country, { nationalities: ['STATELESS'] }), 'ELIGIBLE', {
        'LU-ELIG-7': 'SATISFIED',
      }),
  },
  {
    title: 'nationality and birth date unknown are asked for, in the order of the rules',
    rules: ['LU-ELIG-1', 'LU-ELIG-7'],
    run(country) {
      const decision = asked(country, { birthDate: undefined, nationalities: undefined });
      expectOutcome(decision, 'UNDETERMINED', { 'LU-ELIG-1': 'UNKNOWN', 'LU-ELIG-7': 'UNKNOWN' });
      expect(decision.reasons.flatMap(({ missing }) => missing)).toEqual([
        'birthDate',
        'birthDate',
        'nationalities',
      ]);
    },
  },
  {
    title: 'all seven rules are told, in order',
    rules: ['LU-ELIG-1'],
    run: (country) =>
      expect(asked(country, {}).reasons.map(({ rule }) => rule.id)).toEqual([
        'LU-ELIG-1',
        'LU-ELIG-2',
        'LU-ELIG-3',
        'LU-ELIG-4',
        'LU-ELIG-5',
        'LU-ELIG-6',
        'LU-ELIG-7',
      ]),
  },
  {
    title: 'a temporary title excludes up to its last day and not on the day after',
    rules: ['LU-ELIG-5'],
    run(country) {
      const residenceTitles = [title('TEMPORARY', '2026-03-01')];
      const own = { temporaryTitle: undefined };
      for (const asOf of ['2026-02-28', '2026-03-01']) {
        expectOutcome(asked(country, { residenceTitles }, own, asOf), 'NOT_ELIGIBLE', {
          'LU-ELIG-5': 'NOT_SATISFIED',
        });
      }
      expectOutcome(asked(country, { residenceTitles }, own, '2026-03-02'), 'ELIGIBLE', {
        'LU-ELIG-5': 'SATISFIED',
      });
    },
  },
  {
    title: 'a title of unknown kind leaves it open, no title at all does not',
    rules: ['LU-ELIG-5'],
    run(country) {
      const own = { temporaryTitle: undefined };
      const unknown = asked(country, { residenceTitles: [title(null, null)] }, own);
      expectOutcome(unknown, 'UNDETERMINED', { 'LU-ELIG-5': 'UNKNOWN' });
      expectOutcome(asked(country, { residenceTitles: [] }, own), 'ELIGIBLE', { 'LU-ELIG-5': 'SATISFIED' });
    },
  },
  {
    title: 'the application for international protection is a special fact',
    rules: ['LU-ELIG-6'],
    run(country) {
      const facts = asked(country, {}).reasons.flatMap((reason) => reason.facts);
      expect(facts.filter(({ special }) => special).map(({ name }) => name)).toEqual([
        'LU.internationalProtectionApplicant',
      ]);
    },
  },
  {
    title: 'a matricule is thirteen digits: a date, a number, and two digits that check them',
    rules: ['LU-PATH-3'],
    run(country) {
      const [scheme] = country.identifiers;
      expect(scheme?.problem('1893120105732')).toBe(null);
      expect(scheme?.problem('1990010112385')).toBe(null);
      expect(scheme?.problem(' 1990 0101 123 85')).toBe(null);
      expect(scheme?.normalise(' 1990 0101 123 85')).toBe('1990010112385');
      const digits = aMatricule();
      for (const position of [11, 12]) {
        const wrong = (Number(digits[position]) + 1) % 10;
        const value = `${digits.slice(0, position)}${wrong}${digits.slice(position + 1)}`;
        expect(scheme?.problem(value)).toMatch(/check/);
        expect(scheme?.problem(value)).not.toContain(value);
      }
      expect(scheme?.problem(aMatricule('19900231123'))).toMatch(/date/);
      expect(scheme?.problem('123')).toBe('Expected 13 digits.');
    },
  },
  {
    title: 'own facts are checked, with a path and without their values',
    rules: ['LU-ELIG-2'],
    run(country) {
      expect(country.facts.parse({ legallyResident: 'secret', signingAppointmentOn: '2026-02-30' })).toEqual({
        problems: [
          { path: ['legallyResident'], message: 'Expected true or false.' },
          { path: ['signingAppointmentOn'], message: 'Expected a calendar date, YYYY-MM-DD.' },
        ],
      });
      expect(country.facts.parse({ wishesToStay: true, temporaryTitle: null })).toEqual({
        own: { wishesToStay: true },
      });
      expect('problems' in country.facts.parse({ anything: 1 })).toBe(true);
    },
  },
];

export const ELIGIBILITY: readonly RuleTest[] = [...AGE, ...DECISIVE_FACTS, ...OTHERS];
