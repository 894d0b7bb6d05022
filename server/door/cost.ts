import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { LARGEST_PAGE } from '../../resolvers/connections.ts';
import { COSTS, type DocumentLimits } from './limits.ts';
import { RefusedError } from './refused.ts';

/**
 * What an operation's answer may hold at most, as a number of values; Infinity where it is past counting.
 * Throws RefusedError where a page has no size.
 */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  most: number,
): number {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Nothing is done for variables that do not stand: the executor says so.
  if (coerced.errors !== undefined) return 0;
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operation.name !== undefined && { operationName: operation.name.value }),
      estimators: [estimate],
      maxQueryNodes: most,
    });
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    return Number.POSITIVE_INFINITY;
  }
}

/** What the introspection that tools ask for comes to, reckoned like any other selection. */
const USUAL_INTROSPECTION = 8700;

/** A field is one value, and those below it as often as it lists them. */
const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  refuseUnboundedPages(args);
  if (field.name === '__schema')
    return Math.ceil((COSTS.introspection * childComplexity) / USUAL_INTROSPECTION);
  const own = type.name === 'Mutation' ? COSTS.act : 1;
  return own + itemsIn(args) + childComplexity * timesOf(field, args);
};

function timesOf(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return 1;
  const connection = named.name.endsWith('Connection');
  // The connection has counted its edges already.
  if (named.name.endsWith('Edge')) return 1;
  if (!connection && !isListType(getNullableType(field.type))) return 1;
  const assumed = assumedSize(field);
  const asked = sizeAsked(args);
  if (asked === null) return assumed ?? COSTS.assumedListSize;
  return assumed === null ? asked : Math.min(asked, assumed);
}

/** Pages have their size checked before any is read. Throws RefusedError. */
function refuseUnboundedPages({ first, ids }: Readonly<Record<string, unknown>>): void {
  if (typeof first === 'number' && (first < 1 || first > LARGEST_PAGE))
    throw badArgument('first', `expected a whole number from 1 to ${LARGEST_PAGE}.`);
  if (Array.isArray(ids) && ids.length > LARGEST_PAGE)
    throw badArgument('ids', `expected at most ${LARGEST_PAGE} ids.`);
}

function badArgument(argument: string, expectation: string): RefusedError {
  return new RefusedError('BAD_USER_INPUT', `${argument}: ${expectation}`, { told: { argument } });
}

/** How many were asked for: by a number, or by naming them. */
function sizeAsked({ first, ids }: Readonly<Record<string, unknown>>): number | null {
  if (typeof first === 'number') return first;
  return Array.isArray(ids) ? ids.length : null;
}

/** What the SDL says of lists whose length nobody asks for: `@listSize(assumedSize: 3)`. */
function assumedSize(field: GraphQLField<unknown, unknown>): number | null {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'listSize');
  const value = directive?.arguments?.find(({ name }) => name.value === 'assumedSize')?.value;
  return value?.kind === 'IntValue' ? Number(value.value) : null;
}

/** How many items the lists within an argument hold: each has to be looked at, whatever is answered. */
function itemsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  const own = Array.isArray(value) ? value.length : 0;
  return inner.reduce<number>((sum, item) => sum + itemsIn(item), own);
}

/** Costs remembered; those not asked for longest make room. */
const MOST_COSTS = 2000;

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The same for the same text. */
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Counts what an operation comes to; what was counted for variables of the same sizes is remembered. */
export function costCounter(
  schema: GraphQLSchema,
  { selections }: Pick<DocumentLimits, 'selections'>,
): (asked: Asked) => number {
  const known = new LRUCache<string, number>({ max: MOST_COSTS });
  return (asked) => {
    const { document, operation, queryHash, variables } = asked;
    const key = `${queryHash} ${operation.name?.value ?? ''} ${sizesOf(asked)}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const cost = costOf(schema, document, operation, variables, selections);
    // Values that do not stand may have the sizes of some that do.
    if (cost > 0) known.set(key, cost);
    return cost;
  };
}

/**
 * All of the variables that a cost can follow from, and no other value: of those that the operation declares, for a
 * caller may send any number of others.
 */
function sizesOf({ operation, variables }: Asked): string {
  const sizes = (operation.variableDefinitions ?? []).flatMap(({ variable }) => {
    const value = variables[variable.name.value];
    if (value === undefined || typeof value === 'string') return [];
    const size = typeof value === 'object' && value !== null ? { items: itemsIn(value) } : value;
    return [[variable.name.value, size]];
  });
  return JSON.stringify(sizes);
}
