import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../resolvers/context.ts';
import { sectionsRead } from '../../resolvers/reads.ts';
import { costCounter } from './cost.ts';
import type { DocumentLimits } from './limits.ts';
import { personalInputs } from './personal-data.ts';
import type { RateLimits } from './rate-limits.ts';
import { RefusedError } from './refused.ts';

/** What the door knows of a request besides what it is answered from. */
export interface ServedContext extends Context {
  /** Whose minute it counts against. */
  readonly client: string;
  /** Told once the operation is known. */
  willCost(cost: number): void;
  cost(): number;
}

export function served(context: Context, client: string): ServedContext {
  let told = 0;
  return {
    ...context,
    client,
    willCost: (cost) => {
      told = cost;
    },
    cost: () => told,
  };
}

/** Looks at each operation before it is carried out: may it come this way, what does it cost, what will it read? */
export function graphqlDoor(
  schema: GraphQLSchema,
  { cost: countAgainst }: Pick<RateLimits, 'cost'>,
  limits: DocumentLimits,
): ApolloServerPlugin<ServedContext> {
  const costOf = costCounter(schema, limits);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, queryHash, request, contextValue, response }) => {
        const { variables = {}, http } = request;
        if (http?.method === 'GET') refusePersonalData(personalInputs(schema, document, variables));
        // Without one of the name asked for there is nothing to carry out, which the executor says.
        if (operation == null) return;
        const cost = costOf({ document, operation, queryHash, variables });
        response.http.headers.set('graphql-cost', `requested=${cost}, limit=${limits.cost}`);
        refuseCost(cost, limits.cost);
        await countAgainst(contextValue.client, cost);
        contextValue.willCost(cost);
        contextValue.willRead(sectionsRead(schema, document));
      },
    }),
  };
}

function refuseCost(cost: number, limit: number): void {
  if (cost <= limit) return;
  const requested = Number.isFinite(cost) ? `an answer of up to ${cost} values` : 'more than can be counted';
  throw new RefusedError(
    'COST_TOO_HIGH',
    `This operation asks for ${requested}: expected at most ${limit}. Ask for smaller pages (\`first\`), or for fewer fields within lists.`,
    { told: { ...(Number.isFinite(cost) && { cost }), limit } },
  );
}

function refusePersonalData(names: readonly string[]): void {
  if (names.length === 0) return;
  throw new RefusedError(
    'PERSONAL_DATA_IN_URL',
    `${names.join(', ')}: tells something of a person, and URLs are written down on the way. Send this operation by POST.`,
  );
}
