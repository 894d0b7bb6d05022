import type { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Context } from '../resolvers/context.ts';

const LARGEST_BODY_BYTES = 1_048_576;

/** The HTTP server: `/graphql`, and `/health` for those who watch over it. */
export async function httpServer(
  graphql: (http: FastifyInstance) => ApolloServer<Context>,
  contextOf: (acceptLanguage: string | undefined) => Context,
): Promise<FastifyInstance> {
  const http = Fastify({ bodyLimit: LARGEST_BODY_BYTES, logger: false, forceCloseConnections: 'idle' });
  const apollo = graphql(http);
  await apollo.start();
  await http.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: async (request) => contextOf(request.headers['accept-language']),
  });
  http.get('/', async (_, reply) => {
    reply.type('text/plain; charset=utf-8');
    return 'The gateway of integration contracts answers GraphQL: POST /graphql. The README shows what to ask.\n';
  });
  http.get('/health', async () => ({ status: 'up' }));
  return http;
}

export const drainPlugin = fastifyApolloDrainPlugin;
