import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { day, type PlainDate, plus } from '../../../domain/calendar.ts';
import type { CommonFacts } from '../../../domain/facts.ts';
import { wallonia } from '../../../jurisdictions/be-wal-cri/index.ts';
import { askKnowing } from './question.ts';

/** From 1900 to 2199. */
const date: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 109_571 })
  .map((days) => plus(day('1900-01-01'), { days }));
/** Null where it is open; far away is how some registers write that. */
const end = fc.oneof(date, fc.constant(null), fc.constant(day('9999-12-31')));
const from = fc.option(date);
const country = fc.constantFrom('BE', 'FR', 'LU', 'TR', 'MA', 'CH', 'GB', 'STATELESS');

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

const common: fc.Arbitrary<CommonFacts> = fc.record({
  birthDate: maybe(date),
  nationalities: maybe(fc.array(country, { minLength: 1, maxLength: 3 })),
  residences: maybe(fc.array(fc.record({ country, from, until: end }), { maxLength: 4 })),
  residenceTitles: maybe(
    fc.array(
      fc.record({
        country,
        kind: fc.constant('A'),
        from,
        until: end,
        firstIssue: maybe(fc.boolean()),
      }),
      { maxLength: 4 },
    ),
  ),
  employments: maybe(
    fc.array(fc.record({ fullTimePercent: fc.integer({ min: 1, max: 100 }), from, until: end }), {
      maxLength: 4,
    }),
  ),
});

/** Own facts as they come over the wire, each known, known to be none, or unknown. */
const own = fc.record(
  {
    communeNotifiedOn: fc.option(date),
    firstVisitOn: fc.option(date),
    familyMemberOf: fc.constantFrom('EU_CITIZEN', 'EEA_CITIZEN', 'SWISS_CITIZEN', 'NONE', null),
    ukraineTemporaryProtection: fc.option(fc.record({ from: fc.constant(null), until: end })),
    medicalCertificate: fc.option(fc.record({ issuedOn: date }, { requiredKeys: ['issuedOn'] })),
    belgianDiploma: fc.option(fc.record({ issuedOn: date })),
    higherEducationRole: fc.option(
      fc.record({ kind: fc.constantFrom('REGULAR_STUDENT', 'TEACHER'), from, until: fc.constant(null) }),
    ),
    attestations: fc.option(
      fc.array(fc.record({ kind: fc.constantFrom('BE_WAL', 'FLANDERS'), issuedOn: date }), { maxLength: 3 }),
    ),
  },
  { requiredKeys: [] },
);

test.prop([common, own, date])('the rules never throw, and always give a reason', (known, wire, asOf) => {
  const decision = askKnowing(wallonia, known, wire, asOf);
  expect(decision.reasons).toHaveLength(13);
  for (const { rule, status, missing } of decision.reasons) {
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(status === 'UNKNOWN').toBe(missing.length > 0);
  }
  expect(decision.outcome === 'UNDETERMINED').toBe(decision.verdict === 'UNDETERMINED');
  expect(askKnowing(wallonia, known, wire, asOf)).toEqual(decision);
});

test.prop([common, own, date, fc.constantFrom('birthDate', 'nationalities', 'residences', 'employments')])(
  'what is decided while a fact is unknown is decided the same once it is known',
  (known, wire, asOf, name) => {
    const before = askKnowing(wallonia, { ...known, [name]: undefined }, wire, asOf);
    if (before.outcome !== 'UNDETERMINED') {
      expect(askKnowing(wallonia, known, wire, asOf).outcome).toBe(before.outcome);
    }
  },
);
