import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Admit } from './door/admission.ts';
import { documentRules } from './door/document-rules.ts';
import { graphqlDoor, type ServedContext } from './door/graphql-door.ts';
import type { Guard } from './door/guard.ts';
import type { DocumentLimits } from './door/limits.ts';
import { asPersistedQueries } from './door/trusted-documents.ts';
import { type FaultReport, presentError } from './errors.ts';
import { type ExecutorName, executedBy } from './executor.ts';
import { unavailablePlugin } from './store-faults.ts';

/** What a server of a schema is made of. */
export interface GraphqlParts {
  readonly executor: ExecutorName;
  readonly limits: DocumentLimits;
  readonly guard: Guard;
  readonly report: (fault: FaultReport) => void;
  readonly plugins: readonly ApolloServerPlugin<ServedContext>[];
}

/** The one place where a schema becomes a server of it. */
export function graphqlServer(
  schema: GraphQLSchema,
  { executor, limits, guard, report, plugins }: GraphqlParts,
): ApolloServer<ServedContext> {
  const { admit, rates, settings, trustedDocuments } = guard;
  return new ApolloServer<ServedContext>({
    ...admitted(executedBy(executor, schema), admit),
    introspection: settings.introspection,
    // Whoever asks could fill its cache; the operator's documents are looked up in a list that nobody adds to.
    persistedQueries: trustedDocuments === null ? false : asPersistedQueries(trustedDocuments),
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: documentRules(limits),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => presentError(formatted, error, report),
    plugins: [
      ...plugins,
      graphqlDoor(schema, rates, limits),
      unavailablePlugin,
      // It would wrap the resolver of every field.
      ApolloServerPluginCacheControlDisabled(),
      // It would load its page from another host.
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

type ServedGateway = ApolloServerOptionsWithGateway<ServedContext>['gateway'];
type Executed = ReturnType<typeof executedBy>;

/** The same executor behind the question whether there is room for what is asked. */
function admitted({ gateway }: Executed, admit: Admit): { readonly gateway: ServedGateway } {
  return {
    gateway: {
      ...gateway,
      load: async (options) => {
        const { executor } = await gateway.load(options);
        if (executor === null) return { executor };
        return { executor: (operation) => admit(operation.context.cost(), () => executor(operation)) };
      },
    },
  };
}
