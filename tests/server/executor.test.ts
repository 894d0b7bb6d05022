import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countries } from '../../jurisdictions/registry.ts';
import type { Context } from '../../resolvers/context.ts';
import { isCompilable } from '../../server/compilable.ts';
import { type ServedContext, served } from '../../server/door/graphql-door.ts';
import { openGuard } from '../../server/door/guard.ts';
import { DOCUMENT_LIMITS } from '../../server/door/limits.ts';
import { DoorVariables } from '../../server/door/variables.ts';
import type { FaultReport } from '../../server/errors.ts';
import type { ExecutorName } from '../../server/executor.ts';
import { graphqlServer } from '../../server/graphql.ts';
import { assembleSchema } from '../../server/schema.ts';
import { QUERIES } from '../gateway/queries.ts';

/** A schema in which everything goes wrong that can. */
function troubles() {
  const thing = { id: 'a', kind: 'ROUND', parts: ['x', null], whole: null };
  const fail = (error: Error) => () => {
    throw error;
  };
  const named = { Round: 'Round', Ghost: 'Ghost' };
  return makeExecutableSchema({
    typeDefs: `
      interface Thing { id: ID! kind: Kind name: String }
      type Round implements Thing { id: ID! kind: Kind name: String inner: Thing self: Round! hollow: String! }
      type Square implements Thing { id: ID! kind: Kind name: String side(scale: Int = 2, sides: [Int!], in: Sides): String }
      enum Kind { ROUND SQUARE }
      input Sides { first: Int = 3 second: Int }
      type Query {
        thing(as: String): Thing
        things: [Thing!]
        orNulls: [Thing]
        square: Square
        thrown: String
        rejected: String
        known: String
        missing: String!
        late: Round
        strange: Kind
        number: Int
        noList: [Int]
        echo(text: String = "said", times: Int!): String
      }
      type Mutation { first: Int second: Int third: Int }`,
    resolvers: {
      Thing: {
        __resolveType: ({ as }: { readonly as: string }) => {
          if (as === 'throw') throw new Error('secret of a type');
          return Reflect.get(named, as) ?? as;
        },
      },
      Round: {
        name: fail(new Error('secret of a name')),
        inner: () => ({ ...thing, as: 'Square' }),
        self: async () => ({ ...thing, as: 'Round' }),
        hollow: async () => null,
      },
      Square: {
        side: (_: unknown, args: unknown) => JSON.stringify(args),
      },
      Query: {
        thing: (_: unknown, { as }: { readonly as: string }) => ({ ...thing, as }),
        things: () => ['Square', 'Round'].map((as) => ({ ...thing, as })),
        orNulls: async () => [null, { ...thing, as: 'Round' }, Promise.resolve({ ...thing, as: 'Square' })],
        square: () => thing,
        thrown: fail(new Error('secret of a throw')),
        rejected: () => Promise.reject(new TypeError('secret of a promise')),
        known: fail(new GraphQLError('id: not known', { extensions: { code: 'NOT_FOUND' } })),
        missing: () => Promise.resolve(null),
        late: () => new Promise((resolve) => setTimeout(() => resolve({ ...thing, as: 'Round' }), 5)),
        strange: () => 'TRIANGLE',
        number: () => 'no number',
        noList: () => 7,
        echo: (_: unknown, { text, times }: { readonly text: string; readonly times: number }) =>
          text?.repeat(times),
      },
      Mutation: {
        first: async () => 1,
        second: fail(new Error('secret of a mutation')),
        third: async () => 3,
      },
    },
  });
}

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

const ASKED: Readonly<Record<string, Asked>> = {
  'what throws': { query: '{ thrown }' },
  'what rejects': { query: '{ rejected }' },
  'what is told the caller': { query: '{ known }' },
  'nothing where something must be': { query: '{ missing }' },
  'nothing deep below where something must be': { query: '{ late { self { self { hollow id } } } }' },
  'two nothings side by side': { query: '{ a: late { hollow } b: late { hollow id } }' },
  'a list in which one fails': { query: '{ things { __typename id name } }' },
  'a list with nothing in it': { query: '{ orNulls { __typename id ... on Round { inner { id kind } } } }' },
  'a type that is not there': { query: '{ thing(as: "Ghost") { id } }' },
  'a type that cannot be told': { query: '{ thing(as: "throw") { id } square { id } }' },
  'a type that cannot be told in a list': {
    query: '{ thing(as: "Round") { ... on Round { inner { id } } } }',
  },
  'a value outside its enum': { query: '{ strange }' },
  'a number that is none': { query: '{ number }' },
  'a list that is none': { query: '{ noList }' },
  'aliases of one field': { query: '{ a: echo(times: 1) b: echo(text: "x", times: 2) echo(times: 3) }' },
  'a default in the schema': {
    query: 'query ($times: Int!, $text: String) { echo(text: $text, times: $times) }',
    variables: { times: 2 },
  },
  'a variable that is null': {
    query: 'query ($text: String) { echo(text: $text, times: 1) }',
    variables: { text: null },
  },
  'a default of the variable': { query: 'query ($times: Int = 2) { echo(times: $times) }' },
  'a variable missing': { query: 'query ($times: Int!) { echo(times: $times) }' },
  'a variable of another kind': {
    query: 'query ($times: Int!) { echo(times: $times) }',
    variables: { times: 'born in 1990' },
  },
  'a variable missing in a list': {
    query: 'query ($side: Int) { square { side(sides: [1, 2], in: { second: $side }) } }',
  },
  'a variable missing in an input object': {
    query: 'query ($side: Int) { square { side(in: { first: $side }) } }',
  },
  'a literal input object': { query: '{ square { side(scale: 4, in: { second: 1 }) } }' },
  'what is skipped': {
    query: 'query ($yes: Boolean!) { square { id @skip(if: $yes) kind @include(if: $yes) } }',
    variables: { yes: true },
  },
  'a fragment left out once and taken once': {
    query:
      'query ($yes: Boolean!) { square { ...part @skip(if: $yes) ...part } } fragment part on Square { id }',
    variables: { yes: true },
  },
  'fragments on an interface': {
    query:
      '{ things { ...common ... on Square { side } } } fragment common on Thing { kind ... on Round { inner { ...named } } } fragment named on Thing { id }',
  },
  'one of two operations': { query: 'query A { square { id } } query B { known }', operationName: 'B' },
  'an operation that is not there': { query: 'query A { square { id } }', operationName: 'C' },
  'mutations one after another': { query: 'mutation { first second third again: first }' },
  'what the schema says of itself': {
    query: '{ __schema { types { name fields { name args { name defaultValue } } } } __typename }',
  },
  'a document that does not stand': { query: '{ square { nothing } }' },
};

function serverOf(executor: ExecutorName, plugins: readonly ApolloServerPlugin<ServedContext>[] = []) {
  const faults: FaultReport[] = [];
  const server: ApolloServer<ServedContext> = graphqlServer(troubles(), {
    executor,
    limits: DOCUMENT_LIMITS,
    guard: openGuard(DoorVariables.parse({})),
    report: (fault) => faults.push(fault),
    plugins,
  });
  const ask = async (asked: Asked) => {
    // No resolver of these looks at the context; the server tells it what will be read, and what was.
    const context = { willRead() {}, accessLog: { async write() {} } } as unknown as Context;
    const contextValue = served(context, 'tests');
    const { body, http } = await server.executeOperation(asked, { contextValue });
    if (body.kind !== 'single') throw new Error('one answer was expected');
    return { status: http.status, ...body.singleResult };
  };
  return { ask, faults };
}

/** Without what differs each time; errors of fields that run at once come in any order. */
function alike(answer: { readonly errors?: readonly object[] }) {
  const text = (value: unknown) => JSON.stringify(value)?.replaceAll(/[0-9a-f-]{36}/g, 'an id');
  const plain: unknown = JSON.parse(text({ ...answer, errors: [] }) ?? '');
  return { plain, errors: answer.errors?.map(text).toSorted() };
}

describe('graphql-jit answers as graphql-js does', () => {
  const jit = serverOf('graphql-jit');
  const js = serverOf('graphql-js');

  for (const [what, asked] of Object.entries(ASKED))
    it(`to ${what}`, async () => {
      const expected = alike(await js.ask(asked));
      // Walked, then compiled, then compiled already.
      for (const _ of [1, 2, 3]) expect(alike(await jit.ask(asked))).toEqual(expected);
    });

  it('and quotes no value and no message of a fault', async () => {
    const told: string[] = [];
    for (const asked of Object.values(ASKED)) told.push(JSON.stringify(await jit.ask(asked)));
    expect(told.join()).not.toMatch(/secret|1990/);
  });

  it('and reports each fault with where it came from', async () => {
    const { ask, faults } = serverOf('graphql-jit');
    for (const _ of [1, 2, 3]) await ask({ query: '{ rejected }' });
    expect(faults.map(({ name }) => name)).toEqual(['TypeError', 'TypeError', 'TypeError']);
    expect(faults.every(({ frames }) => frames.some((frame) => frame.includes('executor.test')))).toBe(true);
  });
});

describe('what is compiled', () => {
  const schema = assembleSchema(countries);
  const compilable = (text: string) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    return operation != null && isCompilable(schema, document, operation);
  };

  it.each(QUERIES.map(({ name, text }) => [name, text]))('every documented query: %s', (_, text) => {
    expect(compilable(text)).toBe(true);
  });

  it('not interfaces within interfaces, each field of which multiplies', () => {
    const within = (depth: number): string =>
      depth === 0 ? 'id' : `prestations { contract { ${within(depth - 1)} } }`;
    expect(compilable(`{ contracts { edges { node { ${within(1)} } } } }`)).toBe(true);
    expect(compilable(`{ contracts { edges { node { ${within(6)} } } } }`)).toBe(false);
  });

  it('not fragments that double one another', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) =>
        `fragment f${n} on Person { a: contracts { edges { node { signatories { person { ...f${n + 1} } } } } } b: contracts { edges { node { signatories { person { ...f${n + 1} } } } } } }`,
    );
    expect(
      compilable(`{ person(id: "x") { ...f0 } } ${fragments.join(' ')} fragment f40 on Person { id }`),
    ).toBe(false);
  });
});
