import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../resolvers/ids.ts';
import { everybodyConsents } from '../support/consents.ts';
import { type Ask, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { contractsBeside, SCHOOL } from './first-people.ts';
import { civicCourse, languageCourse, providerId, type Signatory, type Story, tellStories } from './story.ts';

let gateway: TestGateway;
let story: Story;
let signatories: readonly Signatory[];
/** Of all who ask, an app alone reads several countries at once. */
let askEverywhere: Ask;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: contractsBeside(15) });
  story = tellStories(gateway);
  signatories = await story.manySigned(9);
  for (let count = 0; count < 5; count += 1) await story.scheduled(languageCourse());
  const civic = await story.scheduled(civicCourse());
  for (const signatory of signatories.slice(0, 6)) await story.enrolled(signatory, civic);
  askEverywhere = await everybodyConsents(gateway);
});
afterAll(() => gateway.close());

interface Row {
  readonly country: string;
  readonly id: string;
  readonly on: string;
}

const TYPES: Readonly<Record<string, string>> = {
  contract: 'Contract',
  person_file: 'Person',
  transmission: 'Transmission',
};

/** Ids of all rows of a table in three countries, in the order that lists promise. */
async function inOrder(table: string, day: string): Promise<readonly string[]> {
  const rows: Row[] = [];
  for (const country of gateway.stores.countries) {
    const { schema, query } = gateway.stores.country(country);
    const found = await sql<Row>`select ${country} as country, id::text, ${sql.id(day)}::text as on
      from ${sql.id(schema, table)}`.execute(query);
    rows.push(...found.rows);
  }
  const key = ({ country, id }: Row) => `${country} ${id}`;
  return rows
    .toSorted((a, b) => {
      if (a.on !== b.on) return a.on < b.on ? 1 : -1;
      return key(a) < key(b) ? -1 : 1;
    })
    .map(({ country, id }) => encodeId(TYPES[table] ?? '', country, id));
}

/** Ids of a connection read to its end, `first` at a time, and the number of pages. */
async function readThrough(field: string, first: number) {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const answer = await askEverywhere(
      `query ($first: Int, $after: String) { ${field}(first: $first, after: $after) {
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        sources { jurisdiction status }
      } }`,
      { first, after },
    );
    expect(answer.errors).toBeUndefined();
    const { edges, pageInfo, sources } = answer.data[field];
    expect(sources.map(({ jurisdiction }: { jurisdiction: string }) => jurisdiction)).toEqual([
      'BE_WAL',
      'FR',
      'LU',
    ]);
    expect(pageInfo).toMatchObject({
      hasPreviousPage: pages > 1,
      startCursor: edges[0].cursor,
      endCursor: edges.at(-1).cursor,
    });
    ids.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
    if (!pageInfo.hasNextPage) return { ids, pages };
    expect(edges).toHaveLength(first);
    after = pageInfo.endCursor;
  }
}

describe('contracts of three countries', () => {
  it.each([1, 7, 13, 39, 100])('are each read once and in order, %i a page', async (first) => {
    const expected = await inOrder('contract', 'opened_on');
    // On one day there are contracts of all three.
    expect(expected).toHaveLength(39);
    const { ids, pages } = await readThrough('contracts', first);
    expect(ids).toEqual(expected);
    expect(pages).toBe(Math.ceil(39 / first));
  });

  it('read on where the last page ended, whatever was opened meanwhile', async () => {
    const text = `query ($after: String) { contracts(first: 5, after: $after) {
      edges { node { id } } pageInfo { endCursor }
    } }`;
    const before = await inOrder('contract', 'opened_on');
    const one = await askEverywhere(text, {});
    const personId = await story.appointed();
    const documents = ['PASSPORT', 'RESIDENCE_CARD'];
    const signature = { personId, scheme: 'LU_CAI', documents, on: '2024-12-02' };
    const { contract } = await story.grant('signContract', signature);
    const other = await askEverywhere(text, { after: one.data.contracts.pageInfo.endCursor });
    const edges = [...one.data.contracts.edges, ...other.data.contracts.edges];
    expect(edges.map(({ node }) => node.id)).toEqual(before.slice(0, 10));
    expect(await inOrder('contract', 'opened_on')).toEqual([contract.id, ...before]);
  });
});

describe('people of three countries', () => {
  it('are each listed once and in order', async () => {
    await everybodyConsents(gateway);
    const { ids } = await readThrough('persons', 4);
    expect(ids).toEqual(await inOrder('person_file', 'registered_on'));
  });
});

describe('transmissions of three countries', () => {
  it.each([1, 7, 100])('are each listed once and in order, %i a page', async (first) => {
    await everybodyConsents(gateway);
    const expected = await inOrder('transmission', 'created_on');
    expect(expected).toHaveLength(36);
    const { ids, pages } = await readThrough('transmissions', first);
    expect(ids).toEqual(expected);
    expect(pages).toBe(Math.ceil(36 / first));
  });
});

const PERSON = '{ person(id: $id) { contracts(first: $first, after: $after) { edges { cursor } } } }';
const PROVIDER = '{ provider(id: $id) { courses(first: $first, after: $after) { edges { cursor } } } }';

/** Every list that has pages. */
const LISTS = [
  ['contracts', '{ contracts(first: $first, after: $after) { edges { cursor } } }', ''],
  ['transmissions', '{ transmissions(first: $first, after: $after) { edges { cursor } } }', ''],
  ['persons', '{ persons(first: $first, after: $after) { edges { cursor } } }', ''],
  ['providers', '{ providers(first: $first, after: $after) { edges { cursor } } }', ''],
  ['a person’s contracts', PERSON, 'person'],
  ['a provider’s courses', PROVIDER, 'provider'],
] as const;

describe.each(LISTS)('a page of %s', (_, selection, of) => {
  const head = of === '' ? '$first: Int, $after: String' : '$id: ID!, $first: Int, $after: String';
  const ask = (variables: Readonly<Record<string, unknown>>) => {
    const id = of === 'person' ? signatories[0]?.personId : providerId(SCHOOL);
    return gateway.ask(`query (${head}) ${selection}`, { ...(of !== '' && { id }), ...variables });
  };

  it.each([0, -1, 101])('of %i rows is refused, with the numbers that are taken', async (first) => {
    const { status, errors } = await ask({ first });
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: 'first: expected a whole number from 1 to 100.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ]);
  });

  it.each([
    ['no base64url', '§'],
    ['another thing', Buffer.from('{"on":"2024-02-01"}').toString('base64url')],
    ['a day that is none', Buffer.from('["2024-02-30","LU","x"]').toString('base64url')],
    ['no id', Buffer.from('["2024-02-01","LU","\' or 1=1"]').toString('base64url')],
    ['an empty text', ''],
  ])('after a cursor that is %s is refused, and says where cursors come from', async (__, after) => {
    const { errors } = await ask({ after });
    expect(errors).toMatchObject([
      {
        message: 'after: expected a cursor that this API gave (an edge’s `cursor`, or `resumeAfter`).',
        extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
      },
    ]);
  });

  it('begins with the first row where nothing is said', async () => {
    const { errors, data } = await ask({});
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"cursor":"');
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
