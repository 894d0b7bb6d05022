import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../resolvers/context.ts';
import { sectionsRead } from '../resolvers/reads.ts';
import { documentRules } from './door/document-rules.ts';
import type { DocumentLimits } from './door/limits.ts';
import { type FaultReport, presentError } from './errors.ts';
import { type ExecutorName, executedBy } from './executor.ts';
import { unavailablePlugin } from './store-faults.ts';

/** Tells a request what its operation can read, before it does. */
const lookAhead: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, contextValue }) =>
      contextValue.willRead(sectionsRead(schema, document)),
  }),
};

/** The one place where a schema becomes a server of it. */
export function graphqlServer(
  schema: GraphQLSchema,
  executor: ExecutorName,
  limits: DocumentLimits,
  report: (fault: FaultReport) => void,
  plugins: readonly ApolloServerPlugin<Context>[],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    ...executedBy(executor, schema),
    introspection: true,
    // Whoever asks could fill its cache.
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: documentRules(limits),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => presentError(formatted, error, report),
    plugins: [
      ...plugins,
      lookAhead,
      unavailablePlugin,
      // It would wrap the resolver of every field.
      ApolloServerPluginCacheControlDisabled(),
      // It would load its page from another host.
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
