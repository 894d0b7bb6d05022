import pg from 'pg';
import { syncAuthorities } from '../datasources/authorities.ts';
import { savePartnerApp } from '../datasources/partner-apps.ts';
import { monthsOwed, publishMonths } from '../datasources/published-tables.ts';
import { openStores, type Stores } from '../datasources/stores.ts';
import { dateIn, day, type PlainDate, plus } from '../domain/calendar.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { countries } from '../jurisdictions/registry.ts';
import { now } from '../server/clock.ts';
import { ASKERS, CONSENTED } from './askers.ts';
import { loadContracts } from './load/contracts.ts';
import { type Group, loadGroup } from './load/groups.ts';
import type { Share } from './load/rows.ts';

type Code = 'BE_WAL' | 'FR' | 'LU';

/** What the operations are asked about. */
export interface Dataset {
  readonly today: PlainDate;
  /** In the order of the codes. */
  readonly schemas: Readonly<Record<Code, string>>;
  /** Ids of people of Luxembourg. */
  readonly people: readonly string[];
  /** First and last day of months that are published. */
  readonly months: { readonly from: PlainDate; readonly until: PlainDate };
  readonly deep: {
    readonly depth: number;
    readonly positions: readonly { readonly openedOn: string; readonly id: string }[];
  };
  readonly groups: Readonly<Record<'gateway' | 'yardstick', readonly Group[]>>;
}

/** As many contracts as were signed in each country, of 565,000. */
const SHARES: readonly { readonly code: Code; readonly scheme: string; readonly of565: number }[] = [
  { code: 'BE_WAL', scheme: 'BE_WAL_PARCOURS', of565: 60 },
  { code: 'FR', scheme: 'FR_CAI', of565: 465 },
  { code: 'LU', scheme: 'LU_CAI', of565: 40 },
];

const GROUPS = 16;

/** A year up to the last month in which contracts are opened; figures of it are none of a few. */
const MONTHS = { from: day('2025-11-01'), until: day('2026-10-31') };

function jurisdictionOf(code: Code): Jurisdiction {
  const found = countries.find(({ jurisdiction }) => jurisdiction.code === code);
  if (found === undefined) throw new Error(`${code} is not behind this gateway`);
  return found.jurisdiction;
}

async function refuseUsed(stores: Stores): Promise<void> {
  for (const { code } of SHARES) {
    const somebody = await stores
      .country(code)
      .query.selectFrom('personFile')
      .select('id')
      .limit(1)
      .execute();
    if (somebody.length > 0)
      throw new Error(`the database holds people of ${code} already: give the bench an empty one of its own`);
  }
}

async function shareOf(stores: Stores, code: Code, scheme: string, contracts: number): Promise<Share> {
  const { authorities, law } = jurisdictionOf(code);
  const [first] = authorities;
  const ids = await syncAuthorities(
    stores.country(code),
    authorities.map((authority) => authority.code),
    now(),
  );
  return {
    code,
    schema: stores.country(code).schema,
    scheme,
    authorityId: ids.get(first?.code ?? '') ?? '',
    rule: Object.values(law)[0]?.id ?? '',
    contracts,
    hasVouchers: code === 'LU',
  };
}

/** Fills an empty database with so many contracts, and with groups that attend a course. */
export async function makeDataset(
  url: string,
  contracts: number,
  progress: (done: number, of: number) => void,
): Promise<Dataset> {
  const stores = await openStores({ countries: SHARES.map(({ code }) => code), main: { url } });
  try {
    await refuseUsed(stores);
    await savePartnerApp(stores.gateway, {
      client: ASKERS.app.organisation,
      name: 'The bench',
      scopes: CONSENTED,
      registeredOn: day('2020-01-01'),
      expiresOn: day('2099-12-31'),
      revokedOn: null,
    });
    let done = 0;
    for (const { code, scheme, of565 } of SHARES) {
      const share = await shareOf(stores, code, scheme, Math.round((contracts * of565) / 565));
      await loadContracts(url, share, (count) => {
        done += count;
        progress(done, contracts);
      });
    }
    const groups = await allGroups(stores);
    await publishAll(stores);
    return {
      today: dateIn(jurisdictionOf('LU').timeZone, now()),
      months: MONTHS,
      ...(await places(url)),
      groups,
    };
  } finally {
    await stores.close();
  }
}

async function publishAll(stores: Stores): Promise<void> {
  for (const { code } of SHARES) {
    const store = stores.country(code);
    const owed = await monthsOwed(store, plus(MONTHS.until, { days: 1 }));
    await publishMonths(store, owed, { rulesVersion: jurisdictionOf(code).rulesVersion, at: now() });
  }
}

async function allGroups(stores: Stores): Promise<Dataset['groups']> {
  const store = stores.country('LU');
  const country = jurisdictionOf('LU');
  const ids = await syncAuthorities(store, [country.authorities[0]?.code ?? ''], now());
  const [authorityId = ''] = ids.values();
  const all: Group[] = [];
  for (let number = 0; number < 2 * GROUPS; number += 1)
    all.push(await loadGroup(country, store, authorityId, number));
  return { gateway: all.slice(0, GROUPS), yardstick: all.slice(GROUPS) };
}

async function places(url: string): Promise<Pick<Dataset, 'schemas' | 'people' | 'deep'>> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const people = await client.query<{ id: string }>(
      "select id from country_lu.person_file where email like 'p%@example.org' order by md5(id::text) limit 500",
    );
    const count = await client.query<{ n: number }>('select count(*)::integer as n from country_lu.contract');
    const depth = Math.floor((count.rows[0]?.n ?? 0) * 0.7);
    const positions = await client.query<{ openedOn: string; id: string }>(
      'select opened_on::text as "openedOn", id from country_lu.contract order by opened_on desc, id offset $1 limit 100',
      [depth],
    );
    return {
      schemas: { BE_WAL: 'country_be_wal', FR: 'country_fr', LU: 'country_lu' },
      people: people.rows.map(({ id }) => id),
      deep: { depth, positions: positions.rows },
    };
  } finally {
    await client.end();
  }
}
