import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from '../resolvers/context.ts';
import { isCompilable } from './compilable.ts';

/** What carries operations out: graphql-jit compiles those that come again, graphql-js walks each anew. */
export const EXECUTORS = ['graphql-jit', 'graphql-js'] as const;
export type ExecutorName = (typeof EXECUTORS)[number];

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Execute = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Operations remembered; those not asked for longest make room. */
const MOST_OPERATIONS = 500;

/** Where Apollo Server takes its schema from, and its way to execute. */
export function executedBy(executor: ExecutorName, schema: GraphQLSchema): { readonly gateway: Gateway } {
  const execution = executor === 'graphql-js' ? walkingExecutor(schema) : compilingExecutor(schema);
  // The seam for another executor than Apollo Server's own; there is no other service behind it.
  const gateway: Gateway = {
    load: () => Promise.resolve({ executor: told(execution) }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: () => Promise.resolve(),
  };
  return { gateway };
}

/** Nobody is answered from a file before the file tells that they read it. */
function told(execution: Execute): Execute {
  return async (operation) => {
    const result = await execution(operation);
    await operation.context.accessLog.write();
    return result;
  };
}

function walkingExecutor(schema: GraphQLSchema): Execute {
  return async ({ document, request: { operationName, variables }, context }) =>
    execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables ?? null,
      operationName: operationName ?? null,
    });
}

/** `again` once it was asked for; `walked` where graphql-js keeps it. */
type Known = 'again' | 'walked' | CompiledQuery['query'];

function compilingExecutor(schema: GraphQLSchema): Execute {
  keepTypeErrors(schema);
  const walking = walkingExecutor(schema);
  const operations = new LRUCache<string, Known>({ max: MOST_OPERATIONS });
  return async (asked) => {
    const { document, queryHash, request, context } = asked;
    const { operationName, variables } = request;
    const operation = getOperationAST(document, operationName);
    // Whatever name was asked for, it is remembered where there is an operation of it alone.
    if (operation == null) return walking(asked);
    const key = `${queryHash} ${operationName ?? ''}`;
    // Compiling takes longer than walking many times: what comes once is walked.
    const known = operations.get(key);
    if (known === undefined) operations.set(key, 'again');
    const query = known === 'again' ? compiled(schema, document, operation) : known;
    if (query !== undefined) operations.set(key, query);
    if (typeof query === 'function') {
      // graphql-js has the words for variables that do not stand.
      const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
      if (coerced.errors === undefined) return located(await query(undefined, context, variables ?? {}));
    }
    return walking(asked);
  };
}

function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
): Known {
  if (operation == null || !isCompilable(schema, document, operation)) return 'walked';
  const outcome = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(outcome) ? outcome.query : 'walked';
}

/** A result with errors of the kind that graphql-js gives: Apollo Server reads their extensions. */
function located(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result;
  const errors = result.errors.map(({ message, path, originalError, locations }) => {
    const error = new GraphQLError(message, { path, originalError });
    return Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  });
  return { ...result, errors };
}

/**
 * Compiled code takes what names the type of an interface's object to give a name, and would end the
 * process where it throws. Neither executor finds a type then, and both say so.
 */
function keepTypeErrors(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const { resolveType } = isAbstractType(type) ? type : { resolveType: null };
    if (!isAbstractType(type) || resolveType == null) continue;
    type.resolveType = (...parent) => {
      try {
        return resolveType(...parent);
      } catch {
        return undefined;
      }
    };
  }
}
