import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '../../demo/index.ts';
import { journeys } from '../../journeys/index.ts';
import { ANONYMOUS, type Ask, live } from '../../journeys/run.ts';
import type { FirstPeople } from '../../server/first-people.ts';
import { type Answer, openTestGateway, type TestGateway, tokenFor } from '../support/gateway.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';
import { cases } from './cases/index.ts';
import { providersAlone } from './first-people.ts';
import { mutationText } from './mutation-text.ts';
import { QUERIES, type Subjects } from './queries.ts';
import { addOtherAuthority, type Story, tellStories } from './story.ts';

/** The demo's people, and the schools of the stories. */
const firstPeople: FirstPeople = (country, authorityId, today, around) => {
  const demo = demoPeople(country, authorityId, today, around);
  const providers = [...demo.shared.providers, ...providersAlone(country).shared.providers];
  return { ...demo, shared: { ...demo.shared, providers } };
};

/** Moves on from question to question, and is the same for all who answer one. */
let instant = Date.UTC(2026, 5, 15, 10);
const clock = () => new Date(instant);

let stores: TestStores;
let walking: TestGateway;
let compiling: TestGateway;
let story: Story;

beforeAll(async () => {
  stores = await openTestStores();
  const shared = { ...stores, close: async () => {} };
  walking = await openTestGateway({ stores: shared, executor: 'graphql-js', clock, firstPeople });
  compiling = await openTestGateway({ stores: shared, executor: 'graphql-jit', clock });
  await addOtherAuthority(walking);
  story = tellStories(walking);
});
afterAll(async () => {
  await Promise.all([walking.close(), compiling.close()]);
  await stores.close();
});

/** What each rehearsal mints anew. */
const MINTED: readonly string[] = ['id', 'code', 'verificationCode'];

/**
 * Without the ids of faults and of what was only rehearsed, and errors in any order: fields that run at
 * once fail in any.
 */
function alike({ errors, ...answer }: Answer): unknown {
  const told = errors?.map((error) => JSON.stringify({ ...error, extensions: error.extensions?.['code'] }));
  const text = JSON.stringify(answer);
  const rehearsed = text.includes('"dryRun":true');
  const minted = (key: string, value: unknown) => (rehearsed && MINTED.includes(key) ? key : value);
  return { answer: JSON.parse(text, minted), errors: told?.toSorted() };
}

/** What graphql-js answers; graphql-jit has to answer the same walked, compiled, and compiled already. */
/** The token of an identity at each gateway: none takes the other's. */
const tokens = new Map<string, Promise<string>>();

async function askOne(gateway: TestGateway, query: string, variables: unknown, as: string): Promise<Answer> {
  if (as === ANONYMOUS) return gateway.askAnonymously(query, variables);
  const key = `${gateway.url} ${as}`;
  const token = tokens.get(key) ?? tokenFor(gateway.url, as);
  tokens.set(key, token);
  return gateway.ask(query, variables, { authorization: `Bearer ${await token}` });
}

async function askBoth(query: string, variables?: unknown, as = 'case-worker-lu'): Promise<Answer> {
  instant += 1;
  const expected = await askOne(walking, query, variables, as);
  for (const _ of [1, 2, 3])
    expect(alike(await askOne(compiling, query, variables, as))).toEqual(alike(expected));
  return expected;
}

const SOMEBODY = `{
  persons(jurisdictions: [LU], first: 100) {
    edges { node { id contracts { edges { node { id } } } vouchers { id code provider { id } } } }
  }
}`;

async function subjects(first: number): Promise<Subjects> {
  const { data } = await askBoth(SOMEBODY);
  const nodes: readonly Answer['data'][] = data.persons.edges.map(({ node }: Answer['data']) => node);
  const node = nodes.find(({ vouchers }) =>
    vouchers.some(({ provider }: Answer['data']) => provider !== null),
  );
  const voucher = node.vouchers.find(({ provider }: Answer['data']) => provider !== null);
  const contractId = node.contracts.edges[0].node.id;
  return {
    personId: node.id,
    contractId,
    providerId: voucher.provider.id,
    code: voucher.code,
    ids: [node.id, contractId, voucher.id],
    first,
  };
}

describe('graphql-jit answers as graphql-js does', () => {
  for (const { name, text, variables } of QUERIES)
    it(`to a documented query: ${name}`, async () => {
      const { errors } = await askBoth(text, variables(await subjects(100)));
      expect(errors).toBeUndefined();
    });

  for (const journey of journeys)
    it(`to a journey, whose acts are then told again: ${journey.title}`, async () => {
      const ask: Ask = askBoth;
      for await (const { differences } of live(journey, ask, randomUUID())) expect(differences).toEqual([]);
    });

  const inLuxembourg = [...cases.refused, ...cases.unrecordable].filter(({ country }) => country === 'LU');
  for (const { mutation, title, bring } of inLuxembourg)
    it(`to an act that is refused: ${mutation}, ${title}`, async () => {
      const input = { idempotencyKey: randomUUID(), ...(await bring(story)) };
      await askBoth(mutationText(mutation), { input });
    });

  it.each([
    ['an id that is not known', '{ person(id: "x") { id } }', undefined],
    ['an id beside others', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['x'] }],
    ['a page that is too long', '{ contracts(first: 101) { edges { cursor } } }', undefined],
    ['a cursor of nobody', '{ contracts(after: "x") { edges { cursor } } }', undefined],
    [
      'a date that is none',
      'query ($on: LocalDate) { persons(filter: { registeredFrom: $on }) { edges { cursor } } }',
      { on: '2009-02-30' },
    ],
    [
      'two things that fail at once',
      '{ a: person(id: "x") { id } b: contract(id: "y") { id } jurisdictions { code } }',
      undefined,
    ],
    [
      'facts with errors',
      'query ($facts: FactsInput!) { assessEligibility(facts: $facts) { userErrors { code path } } }',
      { facts: { nationalities: ['ZZ'] } },
    ],
    ['introspection', '{ __schema { queryType { fields { name } } } }', undefined],
    ['a field that does not exist', '{ contracts { nothing } }', undefined],
    [
      'what is left out',
      'query ($no: Boolean = false) { contracts(first: 3) { edges { cursor @include(if: $no) node { id } } } }',
      undefined,
    ],
  ])('to %s', async (_, query, variables) => {
    await askBoth(query, variables);
  });

  it('and neither met a fault', () => {
    expect([...walking.faults, ...compiling.faults]).toEqual([]);
  });
});
