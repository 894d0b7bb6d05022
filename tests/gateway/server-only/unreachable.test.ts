import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStores, type StoresConfig } from '../../../datasources/stores.ts';
import { encodeId } from '../../../resolvers/ids.ts';
import type { FirstPeople } from '../../../server/first-people.ts';
import { countryUnavailable } from '../../../server/store-faults.ts';
import { everybodyConsents } from '../../support/consents.ts';
import { type Ask, openTestGateway, type TestGateway } from '../../support/gateway.ts';
import { openProxy, type StoreProxy } from '../../support/proxy.ts';
import { openStoresApart, type TestStores } from '../../support/stores.ts';
import { contractsBeside } from '../first-people.ts';
import { AGENCY } from '../french-claims.ts';
import { mutationText } from '../mutation-text.ts';
import { newcomer } from '../story.ts';

// one country's store is out of reach. FR is the one; BE_WAL and LU are well.
const GONE = 'FR';
const SILENCE = 400;
const LIMITS = { statement: 600, lock: 600, idleTransaction: 5_000, silence: SILENCE };
/** Well above the deadline, and well below what anybody would wait for without one. */
const SOON = 3_000;
const UNAVAILABLE = countryUnavailable(GONE);

let test: TestStores;
let config: StoresConfig;
let proxy: StoreProxy;
let gateway: TestGateway;
let app: Ask;

async function openBehind(behind: StoresConfig, firstPeople?: FirstPeople): Promise<TestGateway> {
  const stores = await openStores(behind);
  return openTestGateway({
    ...(firstPeople && { firstPeople }),
    stores: { stores, config: behind, statementsOf: async () => [], close: () => stores.close() },
  });
}

beforeAll(async () => {
  test = await openStoresApart();
  proxy = await openProxy(test.config.countryUrls?.[GONE] ?? '');
  config = {
    ...test.config,
    countryUrls: { ...test.config.countryUrls, [GONE]: proxy.url },
    timeLimits: LIMITS,
  };
  gateway = await openBehind(config, contractsBeside(7));
  app = await everybodyConsents(gateway);
});
afterAll(async () => {
  await proxy.restore();
  await gateway.close();
  await proxy.close();
  await test.close();
});

const PAGE = `query ($first: Int, $after: String) { contracts(first: $first, after: $after) {
  edges { node { id jurisdiction { code } } }
  pageInfo { hasNextPage endCursor }
  sources { jurisdiction status resumeAfter }
} }`;

interface Page {
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly jurisdiction: { code: string } };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly sources: readonly { jurisdiction: string; status: string; resumeAfter: string | null }[];
}

async function pageAfter(after: string | null, first = 3): Promise<Page> {
  const { errors, data } = await app(PAGE, { first, after });
  expect(errors).toBeUndefined();
  return data.contracts;
}

/** The pages of a list from a cursor to its end. */
async function pagesFrom(after: string | null, first = 3): Promise<readonly Page[]> {
  const page = await pageAfter(after, first);
  const { hasNextPage, endCursor } = page.pageInfo;
  return hasNextPage ? [page, ...(await pagesFrom(endCursor, first))] : [page];
}

const idsOf = (pages: readonly Page[]) => pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));
const statusOf = ({ sources }: Page) =>
  Object.fromEntries(sources.map(({ jurisdiction, status }) => [jurisdiction, status]));
const ALL_ANSWERED = { BE_WAL: 'ANSWERED', FR: 'ANSWERED', LU: 'ANSWERED' };
const FR_MISSING = { ...ALL_ANSWERED, FR: 'UNREACHABLE' };

const healed = () =>
  expect.poll(async () => statusOf(await pageAfter(null)), { timeout: 10_000 }).toEqual(ALL_ANSWERED);

async function soon<Value>(work: Promise<Value>): Promise<Value> {
  const began = performance.now();
  const value = await work;
  expect(performance.now() - began).toBeLessThan(SOON);
  return value;
}

const registerAt = (ask: Ask, idempotencyKey: string, jurisdiction = GONE) => {
  const { familyName, givenNames, birthDate } = newcomer(1);
  const input = { jurisdiction, familyName, givenNames, birthDate, idempotencyKey };
  return ask(mutationText('registerPerson'), { input });
};

async function ready() {
  const response = await fetch(`${gateway.url}/ready`);
  return { status: response.status, body: await response.json() };
}

describe.each([
  ['refuses connections', () => proxy.refuse()],
  [
    'takes connections and says nothing',
    async () => {
      await proxy.refuse();
      await proxy.restore();
      proxy.swallow();
    },
  ],
  ['falls silent on open connections', async () => proxy.swallow()],
])('a store that %s', (_, interrupt) => {
  it('is named, the others answer, and what is missing of a list is read later, once and in its place', async () => {
    await healed();
    const whole = await pagesFrom(null, 50);
    const all = idsOf(whole);
    expect(all).toHaveLength(14);
    const known = whole.flatMap(({ edges }) => edges.map(({ node }) => node));
    const ofGone = known.filter(({ jurisdiction }) => jurisdiction.code === GONE).map(({ id }) => id);
    expect(ofGone).toHaveLength(7);
    await interrupt();
    const first = await soon(pageAfter(null));
    expect(statusOf(first)).toEqual(FR_MISSING);
    const second = await soon(pageAfter(first.pageInfo.endCursor));
    expect(statusOf(second)).toEqual(FR_MISSING);

    // One thing, by its id: its field alone is null, beside those of others.
    const other = known.find(({ jurisdiction }) => jurisdiction.code !== GONE)?.id;
    const nodes = await soon(
      app('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [ofGone[0], other] }),
    );
    expect(nodes.data.nodes).toEqual([null, { id: other }]);
    expect(nodes.status).toBe(200);
    expect(nodes.errors).toEqual([{ ...UNAVAILABLE, path: ['nodes', 0], locations: expect.anything() }]);
    const agency = await soon(
      gateway.as(AGENCY)('query ($id: ID!) { contract(id: $id) { id } }', { id: ofGone[0] }),
    );
    expect([agency.status, agency.errors]).toEqual([503, [expect.objectContaining(UNAVAILABLE)]]);
    const person = gateway.as({ role: 'PERSON', person: 'somebody' });
    const files = await soon(person('{ viewer { files { jurisdiction { code } person { id } } } }'));
    expect(files.data.viewer.files).toEqual([{ jurisdiction: { code: GONE }, person: null }]);
    expect(files.errors).toEqual([
      { ...UNAVAILABLE, path: ['viewer', 'files', 0, 'person'], locations: expect.anything() },
    ]);

    // An act there is refused whole and done once later; one elsewhere is done.
    const key = randomUUID();
    const refused = await soon(registerAt(gateway.as(AGENCY), key));
    expect([refused.status, refused.errors]).toEqual([503, [expect.objectContaining(UNAVAILABLE)]]);
    const elsewhere = await soon(registerAt(gateway.ask, randomUUID(), 'LU'));
    expect(elsewhere.data.registerPerson.decision.verdict).toBe('GRANTED');
    await expect
      .poll(ready, { timeout: 5_000 })
      .toEqual({ status: 200, body: { status: 'ready', silent: [GONE] } });

    await proxy.restore();
    await healed();
    const again = await Promise.all([
      registerAt(gateway.as(AGENCY), key),
      registerAt(gateway.as(AGENCY), key),
    ]);
    const ids = again.map(({ data }) => data.registerPerson.person.id);
    expect(ids[0]).toBe(ids[1]);

    // The list is gone on with where it was, and what was missing of two pages is read besides.
    const rest = await pagesFrom(second.pageInfo.endCursor);
    const resumed = [];
    for (const { sources } of [first, second]) {
      const cursor = sources.find(({ jurisdiction }) => jurisdiction === GONE)?.resumeAfter ?? '';
      resumed.push(await pagesFrom(cursor, 1));
    }
    const [besideFirst = [], besideSecond = []] = resumed;
    for (const page of resumed.flat()) expect(Object.keys(statusOf(page))).toEqual([GONE]);
    expect(idsOf([...besideFirst, ...besideSecond]).length).toBeGreaterThan(0);
    const inPlace = (pages: readonly Page[]) =>
      idsOf(pages).toSorted((a, b) => all.indexOf(a) - all.indexOf(b));
    expect([
      ...inPlace([first, ...besideFirst]),
      ...inPlace([second, ...besideSecond]),
      ...idsOf(rest),
    ]).toEqual(all);
    expect(idsOf([...besideFirst, ...besideSecond])).toEqual(
      ofGone.slice(0, idsOf([...besideFirst, ...besideSecond]).length),
    );
  });
});

describe.each([
  ['before it heard of the commit', false],
  ['after it did', true],
])('a store that falls silent %s', (_, heard) => {
  it('leaves an act in doubt, says so in time, and does it once when it is sent again', async () => {
    await healed();
    const key = randomUUID();
    proxy.swallowFrom('commit', { heard });
    const doubtful = await soon(registerAt(gateway.as(AGENCY), key));
    expect([doubtful.status, doubtful.errors]).toEqual([503, [expect.objectContaining(UNAVAILABLE)]]);
    await proxy.restore();
    await healed();
    const rows = () =>
      gateway.stores
        .country(GONE)
        .query.selectFrom('personFile')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow();
    const before = Number((await rows()).count);
    const again = await registerAt(gateway.as(AGENCY), key);
    expect(again.data.registerPerson.decision.verdict).toBe('GRANTED');
    expect(Number((await rows()).count) - before).toBe(heard ? 0 : 1);
  });
});

describe('a gateway that starts while a store is out of reach', () => {
  it('answers for the others, and the store is not served before what is owed to it was done', async () => {
    await healed();
    const [someone] = (
      await gateway.stores.country(GONE).query.selectFrom('personFile').select('id').execute()
    ).map(({ id }) => id);
    const id = encodeId('Person', GONE, someone ?? '');
    const QUESTION = 'query ($id: ID!) { person(id: $id) { id } }';
    expect((await app(QUESTION, { id })).data.person).toEqual({ id });
    const other = new pg.Client(test.config.countryUrls?.[GONE]);
    await other.connect();
    await proxy.refuse();
    const late = await openBehind({ ...config, timeLimits: { ...LIMITS, statement: 5_000, lock: 5_000 } });
    try {
      const asApp = late.as({ role: 'PARTNER_APP', organisation: 'a-trusted-app' });
      const { data } = await asApp(PAGE, { first: 50, after: null });
      expect([statusOf(data.contracts), data.contracts.edges.length]).toEqual([FR_MISSING, 7]);
      const person = late.as({ role: 'PERSON', person: 'somebody' });
      const { errors } = await person('{ viewer { files { person { id } } } }');
      expect(errors).toEqual([expect.objectContaining(UNAVAILABLE)]);
      // Erased, and back again from a backup.
      const { id: storeId } = gateway.stores.country(GONE);
      const link = { sequence: 1, hash: 'a'.repeat(64) };
      const line = { store: GONE, storeId, fileId: someone ?? '', at: '2026-06-01T10:00:00.000Z', ...link };
      await late.stores.erasures.append([line]);
      // What is owed cannot be done yet, while everybody could read.
      await other.query('begin');
      await other.query('select id from country_fr.person_file where id = $1 for no key update', [someone]);
      await proxy.restore();
      setTimeout(() => other.query('rollback'), 1_500);
      const told = new Set<unknown>();
      await expect
        .poll(
          async () => {
            const { errors: said } = await asApp(QUESTION, { id });
            told.add(said?.[0]?.extensions?.['code'] ?? 'ANSWERED');
            return said?.[0]?.extensions?.['code'];
          },
          { timeout: 10_000, interval: 10 },
        )
        .toBe('NOT_FOUND');
      expect(told).not.toContain('ANSWERED');
    } finally {
      await other.end();
      await late.close();
    }
  });
});

describe('a gateway that starts while no store of a country is in reach', () => {
  it('says so of each, is not ready, and heals by itself', async () => {
    const urls = Object.entries(test.config.countryUrls ?? {});
    const ways = await Promise.all(urls.map(async ([code, url]) => [code, await openProxy(url)] as const));
    await Promise.all(ways.map(([, way]) => way.refuse()));
    const countryUrls = Object.fromEntries(ways.map(([code, way]) => [code, way.url]));
    const late = await openBehind({ ...config, countryUrls });
    try {
      const page = () => late.as({ role: 'PARTNER_APP', organisation: 'a-trusted-app' })(PAGE, { first: 50 });
      const { errors, data } = await soon(page());
      expect([errors, data.contracts.edges]).toEqual([undefined, []]);
      expect(statusOf(data.contracts)).toEqual({
        BE_WAL: 'UNREACHABLE',
        FR: 'UNREACHABLE',
        LU: 'UNREACHABLE',
      });
      const readiness = async () => (await fetch(`${late.url}/ready`)).status;
      expect(await readiness()).toBe(503);
      await Promise.all(ways.map(([, way]) => way.restore()));
      const all = async () => statusOf((await page()).data.contracts);
      await expect.poll(all, { timeout: 10_000 }).toEqual(ALL_ANSWERED);
      await expect.poll(readiness, { timeout: 5_000 }).toBe(200);
    } finally {
      await late.close();
      await Promise.all(ways.map(([, way]) => way.close()));
    }
  });
});

it('tells nobody where a store is', async () => {
  const told = JSON.stringify(gateway.faults);
  expect(gateway.faults.length).toBeGreaterThan(0);
  for (const url of Object.values(config.countryUrls ?? {})) {
    expect(told).not.toContain(new URL(url).host);
    expect(told).not.toContain(new URL(url).pathname.slice(1));
  }
});
