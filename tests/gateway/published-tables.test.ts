import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deleteFiles } from '../../datasources/erasure.ts';
import { monthsOwed, publishMonths } from '../../datasources/published-tables.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { day } from '../../domain/calendar.ts';
import { withComplements, withoutComplements } from '../../domain/suppression.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/index.ts';
import { countries } from '../../jurisdictions/registry.ts';
import { dailyWork } from '../../server/daily-work.ts';
import { anAuthority, put, rowsOf } from '../support/acts.ts';
import {
  type Ask,
  CASE_WORKER,
  type Claims,
  NOON,
  openTestGateway,
  type TestGateway,
} from '../support/gateway.ts';
import { openTestStores } from '../support/stores.ts';
import {
  COUNTED_AT,
  coursePlaces,
  FIGURES,
  IN_MAY,
  MAY,
  people,
  publish,
  reckonedFromEverything,
} from './figures.ts';

const ANALYST = { role: 'ANALYST' } as const satisfies Claims;

/** Women and men of two regions and two ages under contract, none of whom stands out. */
const MANY = [
  { count: 12 },
  { count: 9, sex: 'MALE' },
  { count: 8, status: 'COMPLETED', birthDate: day('1999-05-31') },
  { count: 7, status: 'COMPLETED', birthDate: day('1999-05-31'), sex: 'MALE', nationality: 'BR' },
] as const;

/** The one whom the analyst is after. */
const PLANTED = {
  count: 1,
  sex: 'MALE',
  birthDate: day('1950-01-01'),
  nationality: 'TO',
  status: 'TERMINATED',
} as const;

async function openWorld(groups: Parameters<typeof people>[1], suppression = withComplements) {
  const gateway = await openTestGateway();
  const store = gateway.stores.country('LU');
  await put(store, people(await anAuthority(store), groups));
  await publish(store, suppression);
  return { gateway, store, ask: gateway.as(ANALYST) };
}

async function figures(ask: Ask, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await ask(FIGURES, variables);
  expect(errors).toBeUndefined();
  return data.publishedFigures;
}

const OF_CONTRACTS = { table: 'CONTRACT_STEPS', jurisdictions: ['LU'], from: MAY, until: MAY };

describe('X-6: an analyst compares countries', () => {
  let gateway: TestGateway;
  let ask: Ask;
  beforeAll(async () => {
    ({ gateway, ask } = await openWorld([...MANY, PLANTED]));
  });
  afterAll(() => gateway.close());

  it('is told each table with its definition, its denominator and its unit', async () => {
    const { data } = await ask(
      '{ publishedTables { code name(language: FR) definition(language: EN) denominator(language: EN) unit subject items breakdowns } }',
    );
    expect(
      data.publishedTables.map(({ code, unit }: { code: string; unit: string }) => [code, unit]),
    ).toEqual([
      ['CONTRACT_STEPS', 'SIGNATORIES'],
      ['COURSE_OUTCOMES', 'PLACES'],
      ['COURSE_HOURS', 'MINUTES'],
      ['VOUCHER_ENDS', 'VOUCHERS'],
      ['EXEMPTIONS', 'EXEMPTIONS'],
    ]);
    expect(data.publishedTables[1]).toMatchObject({
      name: 'Réussite et abandon par type de prestation',
      denominator: 'All places of the kind of prestation that were closed in the month.',
      items: ['COMPLETED', 'NOT_COMPLETED', 'ABANDONED'],
    });
  });

  it('is told a figure with its denominator, or that it is kept back: neither null nor zero', async () => {
    const { cells, months } = await figures(ask, { ...OF_CONTRACTS, breakdown: 'SEX' });
    const cell = (item: string | null, category: string | null) =>
      cells.find(
        (one: { item: string | null; category: string | null }) =>
          one.item === item && one.category === category,
      );
    expect(months).toEqual([
      { jurisdiction: 'LU', month: MAY, asOf: COUNTED_AT.toISOString(), rulesVersion: 'LU-0123456789abcdef' },
    ]);
    const kept = { __typename: 'Suppressed', fewerThan: 5 };
    expect(cell('TERMINATED', 'MALE')).toMatchObject({
      subject: 'LU_CAI',
      asOf: COUNTED_AT.toISOString(),
      value: kept,
    });
    expect(cell('TERMINATED', null).value).toEqual(kept);
    expect(cell('SIGNED', 'FEMALE')).toMatchObject({
      value: { __typename: 'PublishedCount', count: 12 },
      denominator: { __typename: 'PublishedCount', count: 20 },
    });
    expect(cell('TERMINATED', 'FEMALE').value).toEqual({ __typename: 'PublishedCount', count: 0 });
  });

  it('is told of months one country has not published nothing in total', async () => {
    const { totals, sources } = await figures(ask, { ...OF_CONTRACTS, jurisdictions: null });
    expect(sources).toHaveLength(3);
    expect(totals).toEqual([]);
  });

  it('asks for two years at most, and is told so', async () => {
    const { errors } = await ask(FIGURES, { ...OF_CONTRACTS, from: '2024-05-01' });
    expect(errors?.[0]).toMatchObject({
      message: 'from: expected at most 24 months up to `until`; ask for less at once.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect((await figures(ask, { ...OF_CONTRACTS, from: '2024-06-30' })).months).toHaveLength(1);
  });

  it('sends one statement a country, whatever was published', async () => {
    const statements = await gateway.statementsOf(() =>
      figures(ask, { table: 'CONTRACT_STEPS', breakdown: 'AGE_BAND' }),
    );
    expect(statements.map(({ store }) => store).toSorted()).toEqual(['BE_WAL', 'FR', 'LU']);
  });

  it.each<Claims | null>([
    null,
    CASE_WORKER,
    { role: 'ADMINISTRATOR' },
    { role: 'MIGRATOR', jurisdiction: 'LU' },
    { role: 'PERSON', person: 'somebody' },
  ])('and nobody else: %o is given no figure by no statement', async (claims) => {
    const asking = claims === null ? gateway.askAnonymously : gateway.as(claims);
    const statements = await gateway.statementsOf(async () => {
      const { cells, months } = await figures(asking, OF_CONTRACTS);
      expect([cells, months]).toEqual([[], []]);
    });
    expect(statements).toEqual([]);
  });
});

describe('X-6: an analyst who is after one person', () => {
  it('does not find them by any sum or difference of all that is published', async () => {
    const { gateway, ask } = await openWorld([...MANY, PLANTED]);
    const found = await reckonedFromEverything(ask);
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter(({ high, low }) => high < 5 || high === low)).toEqual([]);
    await gateway.close();
  });

  it('finds them where the figures that give them away are shown', async () => {
    const { gateway, ask } = await openWorld([...MANY, PLANTED], withoutComplements);
    const found = (await reckonedFromEverything(ask)).filter(({ low, high }) => low === 1 && high === 1);
    const known = found.filter(({ cell }) => cell.item === 'TERMINATED').map(({ cell }) => cell.category);
    expect(known.toSorted()).toEqual(['ALL', 'FROM_55', 'MALE', 'OCEANIA']);
    await gateway.close();
  });
});

describe('X-6: totals across countries', () => {
  let gateway: TestGateway;
  const total = async (item: string | null) => {
    const { totals } = await figures(gateway.as(ANALYST), {
      table: 'COURSE_OUTCOMES',
      jurisdictions: ['FR', 'LU'],
    });
    return totals.find((one: { item: string | null }) => one.item === item);
  };
  beforeAll(async () => {
    gateway = await openTestGateway();
    const [lu, fr] = [gateway.stores.country('LU'), gateway.stores.country('FR')];
    const attended = (completed: number, abandoned: number) => [
      ...Array.from({ length: completed }, () => 150),
      ...Array.from({ length: abandoned }, () => 0),
    ];
    await put(lu, coursePlaces(await anAuthority(lu), attended(9, 6)));
    await put(fr, coursePlaces(await anAuthority(fr), attended(7, 3)));
    for (const store of [lu, fr]) await publish(store);
  });
  afterAll(() => gateway.close());

  it('add what was published', async () => {
    const { cells } = await figures(gateway.as(ANALYST), { table: 'COURSE_OUTCOMES', jurisdictions: ['LU'] });
    expect(cells.map(({ item, value }: { item: string; value: unknown }) => [item, value])).toEqual([
      ['ABANDONED', { __typename: 'PublishedCount', count: 6 }],
      [null, { __typename: 'PublishedCount', count: 15 }],
      ['COMPLETED', { __typename: 'PublishedCount', count: 9 }],
    ]);
  });

  it('are kept back where one of their parts is, be it for the other’s sake', async () => {
    expect((await total('ABANDONED')).value).toEqual({ __typename: 'Suppressed', fewerThan: 5 });
    expect((await total('ABANDONED')).subject).toBe('LANGUAGE_COURSE');
    const kept = [await total('COMPLETED'), await total(null)].filter(
      ({ value }) => value.__typename === 'Suppressed',
    );
    expect(kept).not.toEqual([]);
  });

  it('count minutes attended and missed of those prescribed', async () => {
    const { cells } = await figures(gateway.as(ANALYST), { table: 'COURSE_HOURS', jurisdictions: ['LU'] });
    expect(
      cells.map(({ item, value }: { item: string; value: { count: number } }) => [item, value.count]),
    ).toEqual([
      [null, 15 * 180],
      ['ATTENDED', 9 * 150],
      ['MISSED', 9 * 30 + 6 * 180],
    ]);
  });
});

describe('X-6: a month', () => {
  it.each([
    ['2026-05-31', ['2026-04-01']],
    ['2026-06-01', ['2026-04-01', '2026-05-01']],
  ])('is published once its last day is past: on %s %j are owed', async (today, owed) => {
    const tests = await openTestStores();
    const store = tests.stores.country('LU');
    await put(store, people(await anAuthority(store), [{ count: 5, on: day('2026-04-30') }]));
    expect(await monthsOwed(store, day(today))).toEqual(owed);
    await tests.close();
  });

  it('is published by the night’s work in every country, before files go, and not again', async () => {
    const tests = await openTestStores();
    const store = tests.stores.country('LU');
    await put(store, people(await anAuthority(store), [{ count: 5 }, { count: 5, on: day('2024-03-01') }]));
    const night = async () => {
      const said: string[] = [];
      const progress = { say: (line: string) => void said.push(line.trim()), step: () => {} };
      await dailyWork(tests.stores, countries, { asOf: day('2026-06-01'), clock: () => NOON, progress });
      return said.filter((line) => line.startsWith('months closed'));
    };
    // From March 2024 to May 2026, in more than one go.
    expect(await night()).toEqual(['0', '0', '27'].map((count) => `months closed, published: ${count}`));
    expect(await night()).toEqual(['0', '0', '0'].map((count) => `months closed, published: ${count}`));
    const months = await rowsOf(store, 'published_month');
    expect(new Set(months.map(({ rulesVersion }) => rulesVersion))).toEqual(
      new Set([luxembourg.rulesVersion]),
    );
    await tests.close();
  });

  it('is counted once for good: what is recorded or erased later is in no figure', async () => {
    const { gateway, store, ask } = await openWorld(MANY);
    const before = await figures(ask, OF_CONTRACTS);
    await put(store, people(await anAuthority(store), [{ count: 20 }]));
    expect(await monthsOwed(store, day('2026-06-30'))).toEqual([]);
    const again = await publishMonths(store, [MAY], { rulesVersion: 'X', at: COUNTED_AT });
    expect(again).toEqual([]);
    const files = (await rowsOf(store, 'person_file')).map(({ id }) => String(id));
    await inTransaction(store, COUNTED_AT, (trx) => deleteFiles(trx, files));
    expect(await figures(ask, OF_CONTRACTS)).toEqual(before);
    for (const table of ['published_month', 'published_cell']) {
      const change = sql`delete from ${sql.id(store.schema, table)}`.execute(store.query);
      await expect(change).rejects.toThrow('append-only');
    }
    await gateway.close();
  });

  it('holds no number of a figure that is kept back', async () => {
    const tests = await openTestStores();
    const store = tests.stores.country('LU');
    await put(store, people(await anAuthority(store), [{ count: 4 }]));
    await publish(store);
    const rows = await rowsOf(store, 'published_cell');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ shown, value }) => [shown, value])).toEqual(rows.map(() => [false, null]));
    await tests.close();
  });

  it('takes the same statements for few and for many: one to count, one to write', async () => {
    const tests = await openTestStores();
    const store = tests.stores.country('LU');
    const authority = await anAuthority(store);
    for (const count of [1, 40]) {
      const on = count === 1 ? day('2026-04-12') : IN_MAY;
      await put(store, people(authority, [{ count, on }]));
      const until = count === 1 ? day('2026-05-01') : day('2026-06-01');
      const statements = await tests.statementsOf(async () => {
        await publishMonths(store, await monthsOwed(store, until), { rulesVersion: 'X', at: COUNTED_AT });
      });
      // Which are owed; begin, instant, the months, their figures counted, written, commit.
      expect(statements).toHaveLength(7);
    }
    await tests.close();
  });

  it('counts by what the file says on its last day: age, sex and nationality', async () => {
    const { gateway, ask } = await openWorld([
      { count: 6, birthDate: day('2001-05-31'), sex: null, nationality: 'STATELESS' },
      { count: 7, birthDate: day('2001-06-01'), sex: 'OTHER', nationality: 'PT' },
      { count: 8, birthDate: null, sex: 'MALE', nationality: 'CH' },
    ]);
    const by = async (breakdown: string) => {
      const { cells } = await figures(ask, { ...OF_CONTRACTS, breakdown });
      return Object.fromEntries(
        cells
          .filter(
            ({ item, category }: { item: string; category: string }) =>
              item === 'SIGNED' && category !== null,
          )
          .map(({ category, value }: { category: string; value: { count: number } }) => [
            category,
            value.count,
          ]),
      );
    };
    expect(await by('AGE_BAND')).toEqual({ FROM_25_TO_34: 6, UNDER_25: 7, NOT_KNOWN: 8 });
    expect(await by('SEX')).toEqual({ NOT_KNOWN: 6, OTHER: 7, MALE: 8 });
    expect(await by('NATIONALITY')).toEqual({ STATELESS: 6, EU_EEA: 7, OTHER_EUROPE: 8 });
    await gateway.close();
  });
});
