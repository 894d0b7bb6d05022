import { buildSchema, extendSchema, type GraphQLSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { countries } from '../../jurisdictions/registry.ts';
import { assembleSchema } from '../../server/schema.ts';
import { boundaryProblems, mutationProblems } from './schema-checks.ts';
import { undescribed } from './schema-descriptions.ts';
import { unmarkedInputs } from './schema-personal-data.ts';

const schema = assembleSchema(countries);

/** The real schema with something more in it. */
function planted(sdl: string): GraphQLSchema {
  return extendSchema(schema, parse(sdl));
}

describe('everything at or above a country boundary is nullable', () => {
  it('in the whole schema', () => {
    expect(boundaryProblems(schema)).toEqual([]);
  });

  const plants: Readonly<Record<string, readonly [sdl: string, problem: string]>> = {
    'a field of Query': ['extend type Query { planted: Contract! }', 'Query.planted: is non-null'],
    'a field of Mutation': [
      'extend type Mutation { planted(input: EnrolInput!): EnrolPayload! }',
      'Mutation.planted: is non-null',
    ],
    'an item of a list of nodes': [
      'extend type Query { planted(ids: [ID!]!): [Contract!] }',
      'Query.planted: items are non-null',
    ],
    'the node of an edge': [
      'type PlantedEdge { cursor: String! node: Course! }',
      'PlantedEdge.node: is non-null',
    ],
    'a list of Person': ['extend type Person { planted: [Voucher!]! }', 'Person.planted: is non-null'],
    'an object of Person': ['extend type Person { planted: Authority! }', 'Person.planted: is non-null'],
    'a field of a payload': [
      'extend type EnrolPayload { planted: Course! }',
      'EnrolPayload.planted: is non-null',
    ],
    'a connection across countries without its sources': [
      'extend type Query { planted: PlantedConnection } type PlantedConnection { pageInfo: PageInfo! }',
      'PlantedConnection: has no list `sources` of Source',
    ],
    'a connection of a person without its sources': [
      'extend type Person { planted: PlantedConnection } type PlantedConnection { pageInfo: PageInfo! }',
      'PlantedConnection: has no list `sources` of Source',
    ],
  };
  for (const [what, [sdl, problem]] of Object.entries(plants)) {
    it(`and ${what} that is not is named`, () => {
      expect(boundaryProblems(planted(sdl))).toEqual([problem]);
    });
  }

  it('and a Person that does not tell its sources is named', () => {
    const without = buildSchema('type Query { person: Person } type Person { id: ID! }');
    expect(boundaryProblems(without)).toEqual(['Person: has no list `sources` of Source']);
  });
});

describe('everything is described', () => {
  it('in the whole schema', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  const plants: Readonly<Record<string, readonly [sdl: string, place: string]>> = {
    'a type': ['type Planted { "Described." field: Int }', 'Planted'],
    'a field': ['extend type Money { planted: Int }', 'Money.planted'],
    'a field with an empty description': ['extend type Money { "" planted: Int }', 'Money.planted'],
    'an argument': [
      'extend type Money { "Described." planted(argument: Int): Int }',
      'Money.planted(argument)',
    ],
    'an input field': ['extend input FactsInput { planted: Int }', 'FactsInput.planted'],
    'an enum value': ['extend enum Sex { PLANTED }', 'Sex.PLANTED'],
    'an input type': ['input Planted { "Described." field: Int }', 'Planted'],
    'an enum': ['enum Planted { "Described." VALUE }', 'Planted'],
    'a scalar': ['scalar Planted', 'Planted'],
    'a union': ['union Planted = Provider | Authority', 'Planted'],
    'an interface': ['interface Planted { "Described." field: Int }', 'Planted'],
  };
  for (const [what, [sdl, place]] of Object.entries(plants)) {
    it(`and ${what} that is not is named`, () => {
      expect(undescribed(planted(sdl))).toEqual([place]);
    });
  }

  it('and what an interface describes is described in its types', () => {
    const inherited = planted(
      '"Described." interface Planted { "Described." field("Described." argument: Int): Int }' +
        '"Described." type PlantedObject implements Planted { field(argument: Int): Int }',
    );
    expect(undescribed(inherited).filter((each) => each.startsWith('Planted'))).toEqual([]);
  });
});

describe('mutations are alike', () => {
  it('in the whole schema', () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).not.toEqual([]);
    expect(mutationProblems(schema)).toEqual([]);
  });

  const plants: Readonly<Record<string, readonly [sdl: string, problems: readonly string[]]>> = {
    'two arguments': [
      'extend type Mutation { planted(input: EnrolInput!, more: Int): EnrolPayload }',
      ['Mutation.planted: takes something other than one `input`'],
    ],
    'no argument': [
      'extend type Mutation { planted: EnrolPayload }',
      ['Mutation.planted: takes something other than one `input`'],
    ],
    'an argument of another name': [
      'extend type Mutation { planted(enrolment: EnrolInput!): EnrolPayload }',
      ['Mutation.planted: takes something other than one `input`'],
    ],
    'an input without the common fields': [
      'extend type Mutation { planted(input: PlantedInput!): EnrolPayload } input PlantedInput { on: LocalDate }',
      [
        'Mutation.planted: PlantedInput has no `idempotencyKey`',
        'Mutation.planted: PlantedInput has no `dryRun`',
      ],
    ],
    'an input without a day': [
      'extend type Mutation { planted(input: PlantedInput!): EnrolPayload }' +
        'input PlantedInput { idempotencyKey: String! dryRun: Boolean = false }',
      ['Mutation.planted: PlantedInput has no `on`'],
    ],
    'a payload of its own': [
      'extend type Mutation { planted(input: EnrolInput!): PlantedPayload }' +
        'type PlantedPayload { userErrors: [UserError!]! dryRun: Boolean! }',
      ['Mutation.planted: answers PlantedPayload, which is no MutationPayload'],
    ],
  };
  for (const [what, [sdl, problems]] of Object.entries(plants)) {
    it(`and one with ${what} is named`, () => {
      expect(mutationProblems(planted(sdl))).toEqual(problems);
    });
  }
});

describe('what tells something of a person is marked, so that no URL carries it', () => {
  it('in the whole schema', () => {
    expect(unmarkedInputs(schema)).toEqual([
      // Providers, their courses and their projects are about no person; days on which lists begin and end, and kinds, are nobody's own.
      'Provider.courses(after)',
      'Query.contracts(filter)(openedFrom)',
      'Query.contracts(filter)(openedUntil)',
      'Query.obligations(filter)(dueFrom)',
      'Query.obligations(filter)(dueUntil)',
      'Query.obligations(filter)(kinds)',
      'Query.persons(filter)(registeredFrom)',
      'Query.persons(filter)(registeredUntil)',
      'Query.projects(after)',
      'Query.provider(id)',
      'Query.providers(after)',
      'Query.publishedFigures(from)',
      'Query.publishedFigures(until)',
      'Query.transmissions(filter)(dueUntil)',
      'Query.transmissions(filter)(kinds)',
    ]);
  });

  const plants: Readonly<Record<string, readonly [sdl: string, place: string]>> = {
    'an id': ['extend type Query { planted(id: ID!): Contract }', 'Query.planted(id)'],
    'a list of texts': ['extend type Person { planted(names: [String!]!): Int }', 'Person.planted(names)'],
    'a day of birth': ['extend type Voucher { planted(born: LocalDate): Int }', 'Voucher.planted(born)'],
    'a field of an input': [
      'input Planted { name: String } extend type Query { planted(who: Planted): Contract }',
      'Query.planted(who)(name)',
    ],
  };
  for (const [what, [sdl, place]] of Object.entries(plants)) {
    it(`and ${what} that is not is named`, () => {
      const added = unmarkedInputs(planted(sdl)).filter((found) => found.includes('planted'));
      expect(added).toEqual([place]);
    });
  }
});
