import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, daysBetween, type PlainDate, plus } from '../../../domain/calendar.ts';
import type { CommonFacts } from '../../../domain/facts.ts';
import { type FrFacts, france } from '../../../jurisdictions/fr-ofii/index.ts';

const FIRST = day('1940-01-01');
const date: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: daysBetween(FIRST, day('2030-12-31')) })
  .map((days) => plus(FIRST, { days }));
const country = fc.constantFrom('FR', 'TR', 'MA', 'TN', 'DE', 'RO', 'LU', 'CH');
const span = { from: fc.option(date), until: fc.option(date) };

const common: fc.Arbitrary<CommonFacts> = fc.record(
  {
    birthDate: date,
    nationalities: fc.array(fc.oneof(country, fc.constant('STATELESS')), { minLength: 1, maxLength: 3 }),
    residenceTitles: fc.array(
      fc.record({
        country,
        kind: fc.constant(null),
        firstIssue: fc.option(fc.boolean(), { nil: undefined }),
        ...span,
      }),
      { maxLength: 4 },
    ),
    residences: fc.array(fc.record({ country, ...span }), { maxLength: 4 }),
  },
  { requiredKeys: [] },
);

const own: fc.Arbitrary<FrFacts> = fc.record(
  {
    reunificationRequestedFor: fc.boolean(),
    completeFileOn: date,
    spouseOfFrench: fc.boolean(),
    marriedOn: date,
    livesInFrance: fc.boolean(),
    appliesForVisa: fc.boolean(),
    visaApplicationOn: date,
    visaCountry: country,
    receptionSessionOn: date,
    earlierTitleOfOneYear: fc.boolean(),
    enteredRegularly: fc.boolean(),
    regularEntryOn: date,
    wishesToStay: fc.boolean(),
    reunificationRole: fc.constantFrom('REQUESTING_SPOUSE', 'JOINING_SPOUSE', 'NONE'),
    reunifiedChildrenBirthDates: fc.array(date, { maxLength: 4 }),
    parentOfPupil: fc.boolean(),
    bornForeign: fc.boolean(),
    bornAbroad: fc.boolean(),
    caiRunning: fc.boolean(),
    presentInFranceSince: date,
    schoolDepartment: fc.constantFrom('75', '2A', '2B', '974'),
    enrolmentOn: date,
  },
  { requiredKeys: [] },
);

/** Facts that nothing else stands in for: without one of them there is only less to go by. */
const PLAIN_COMMON = ['birthDate', 'nationalities'] as const satisfies readonly (keyof CommonFacts)[];
const PLAIN_OWN = [
  'marriedOn',
  'visaCountry',
  'wishesToStay',
  'reunificationRole',
  'reunifiedChildrenBirthDates',
  'parentOfPupil',
  'bornForeign',
  'bornAbroad',
  'caiRunning',
  'schoolDepartment',
] as const satisfies readonly (keyof FrFacts)[];

const scheme = fc.constantFrom(...france.schemes.map(({ code }) => code));

describe('eligibility in France', () => {
  it('never throws and always gives a reason with its basis, whatever is known', () => {
    fc.assert(
      fc.property(scheme, common, own, date, date, (code, commonFacts, ownFacts, asOf, governingDate) => {
        const facts = { common: commonFacts, own: ownFacts };
        const decision = france.eligibility(code, facts, { asOf, governingDate });
        expect(decision.reasons.length).toBeGreaterThan(0);
        for (const { rule } of decision.reasons) expect(rule.sources[0].section).not.toBe('');
        expect(decision.outcome === 'UNDETERMINED').toBe(decision.verdict === 'UNDETERMINED');
        expect(france.eligibility(code, facts, { asOf, governingDate })).toEqual(decision);
      }),
      { numRuns: 1000 },
    );
  });

  it('never reads a missing fact as false: without it the answer stays, or is undetermined', () => {
    fc.assert(
      fc.property(
        scheme,
        common,
        own,
        date,
        fc.subarray([...PLAIN_COMMON]),
        fc.subarray([...PLAIN_OWN]),
        (code, commonFacts, ownFacts, asOf, commonGone, ownGone) => {
          const dates = { asOf, governingDate: asOf };
          const whole = france.eligibility(code, { common: commonFacts, own: ownFacts }, dates).outcome;
          const less = france.eligibility(
            code,
            {
              common: { ...commonFacts, ...Object.fromEntries(commonGone.map((name) => [name, undefined])) },
              own: { ...ownFacts, ...Object.fromEntries(ownGone.map((name) => [name, undefined])) },
            },
            dates,
          ).outcome;
          expect([whole, 'UNDETERMINED']).toContain(less);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
