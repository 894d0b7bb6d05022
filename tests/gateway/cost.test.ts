import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENT_LIMITS } from '../../server/door/limits.ts';
import { type Answer, openTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
});
afterAll(() => gateway.close());

/** Sends a document as a case worker. */
async function send(query: string, variables: unknown = {}, to = gateway) {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: await to.authorization() },
    body: JSON.stringify({ query, variables }),
  });
  const cost = /^requested=(\d+), limit=\d+$/.exec(response.headers.get('graphql-cost') ?? '')?.[1];
  return {
    status: response.status,
    cost: cost === undefined ? null : Number(cost),
    // The answer's shape is the query's own.
    body: (await response.json()) as Pick<Answer, 'data' | 'errors'>,
  };
}

const PAGE =
  'query ($first: Int) { persons(first: $first) { edges { node { attestations { id } vouchers { id } } } } }';

describe('the cost of an operation', () => {
  it.each([
    ['one value', '{ __typename }', {}, 1],
    ['a list that nobody says the length of', '{ jurisdictions { code } }', {}, 6],
    ['a page, and what is in it', '{ persons(first: 10) { edges { cursor } } }', {}, 21],
    ['a page whose size is a variable', PAGE, { first: 10 }, 141],
    ['a page of the default size', PAGE, {}, 281],
    [
      'nothing for what a directive leaves out',
      '{ jurisdictions @skip(if: true) { code } __typename }',
      {},
      1,
    ],
    [
      'twice for a fragment that is used twice',
      '{ ...f b: __typename ...g } fragment f on Query { a: __typename } fragment g on Query { c: __typename }',
      {},
      3,
    ],
  ])('is told: %s', async (_, query, variables, cost) => {
    expect(await send(query, variables)).toMatchObject({ status: 200, cost });
  });
});

it('lets tools ask for the schema', async () => {
  const { status, cost } = await send(
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }),
  );
  expect(status).toBe(200);
  expect(cost).toBeGreaterThan(5000);
  expect(cost).toBeLessThan(10_000);
});

it('is not remembered for variables that only look alike', async () => {
  const cheap = await send(PAGE, { 'z:1 first': 100, first: 1, q: 5 });
  const dear = await send(PAGE, { z: 1, first: 100, 'first:1 q': 5 });
  expect([cheap.cost, dear.cost]).toEqual([15, 1401]);
  const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const one = await send(ids, { ids: 100 });
  const many = await send(ids, { ids: Array(100).fill('x') });
  expect([one.cost, many.cost]).toEqual([3, 201]);
});

describe('an operation that costs too much', () => {
  it('is refused at one more than the limit, and told by how much', async () => {
    const [cost, more] = [281, 295];
    const frugal = await openTestGateway({ documentLimits: { ...DOCUMENT_LIMITS, cost } });
    expect(await send(PAGE, { first: 20 }, frugal)).toMatchObject({ status: 200, cost });
    const { status, body } = await send(PAGE, { first: 21 }, frugal);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining('`first`'),
        extensions: { code: 'COST_TOO_HIGH', cost: more, limit: cost },
      },
    ]);
    await frugal.close();
  });

  const DOUBLED = Array.from(
    { length: 14 },
    (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`,
  );

  it.each([
    [
      'pages within lists',
      '{ persons(first: 100) { edges { node { files { person { files { person { files { person { files { person { id } } } } } } } } } } } }',
      {},
    ],
    [
      'a fragment that is spread two to the power of many times',
      `{ ...f0 } ${DOUBLED.join(' ')} fragment f14 on Query { jurisdictions { code } }`,
      {},
    ],
    [
      'introspection under many names',
      `{ __schema { types { fields { type { ${Array.from({ length: 58 }, (_, n) => `a${n}: fields { name description args { name } }`).join(' ')} } } } } }`,
      {},
    ],
    [
      'as many ids as are taken, and all below each',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { files { person { files { person { files { person { files { person { id } } } } } } } } } } }',
      { ids: Array(100).fill('x') },
    ],
  ])('is refused before a statement is sent: %s', async (_, query, variables) => {
    const statements = await gateway.statementsOf(async () => {
      const { status, body } = await send(query, variables);
      expect([status, body.errors?.[0]?.extensions?.['code']]).toEqual([400, 'COST_TOO_HIGH']);
    });
    expect(statements).toEqual([]);
  });
});

describe('a page', () => {
  it.each([
    ['of nothing', '{ persons(first: 0) { edges { cursor } } }', {}, 'first'],
    ['of less than nothing', '{ contracts(first: -1) { edges { cursor } } }', {}, 'first'],
    [
      'of one more than is taken',
      '{ viewer { role } persons(first: 101) { edges { cursor } } }',
      {},
      'first',
    ],
    ['of as many as an integer has', PAGE, { first: 2_147_483_647 }, 'first'],
    ['of more than an integer has', PAGE, { first: 9_007_199_254_740_992 }, 'first'],
    ['of a number that is none', PAGE, { first: 1.5 }, 'first'],
    [
      'of one id more than is taken',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array(101).fill('x') },
      'ids',
    ],
  ])('is refused before a statement is sent: %s', async (_, query, variables, named) => {
    const statements = await gateway.statementsOf(async () => {
      const { status, body } = await send(query, variables);
      expect([status, body.errors?.[0]?.extensions?.['code']]).toEqual([400, 'BAD_USER_INPUT']);
      expect(body.errors?.[0]?.message).toContain(named);
      expect(body.data).toBeUndefined();
    });
    expect(statements).toEqual([]);
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
