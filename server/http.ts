import type { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Silence } from '../datasources/silent-stores.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Context } from '../resolvers/context.ts';
import { openDoor } from './door/door.ts';
import { type ServedContext, served } from './door/graphql-door.ts';
import { askerOf, type Guard, guardGraphql } from './door/guard.ts';
import { guardHosts } from './door/hosts.ts';
import { errorsBody, type FaultReport } from './errors.ts';
import { explorerRoutes } from './explorer/routes.ts';
import { readinessRoute } from './readiness.ts';
import { viewerOf } from './sign-in/bearer.ts';
import { demoRoutes } from './sign-in/demo-routes.ts';
import type { OpenSignIn } from './sign-in/open.ts';

const WELCOME =
  'The gateway of integration contracts answers GraphQL: POST /graphql. The README shows what to ask.\n';
const EXPLORER_WELCOME = 'GET /explorer is a page to ask from, with examples.\n';
const DEMO_WELCOME = 'GET /demo lets you sign in as one of its demo people.\n';

/** What the HTTP server is made of. */
export interface HttpParts {
  readonly host: string;
  readonly allowedHosts: readonly string[] | null;
  readonly corsOrigins: readonly string[];
  readonly guard: Guard;
  /** Whether the explorer is served. */
  readonly explorer: boolean;
  readonly signIn: OpenSignIn;
  readonly report: (fault: FaultReport) => void;
  readonly graphql: (http: FastifyInstance) => ApolloServer<ServedContext>;
  readonly silentStores: () => Promise<Silence>;
  readonly contextOf: (viewer: Viewer, acceptLanguage: string | undefined) => Promise<Context>;
}

/** The HTTP server: `/graphql`, `/health` and `/ready` for those who watch over it, `/demo` where it signs people in itself. */
export async function httpServer(parts: HttpParts): Promise<FastifyInstance> {
  const { guard, signIn, report } = parts;
  const http = await openDoor(report, guard.settings.trustedProxies);
  guardHosts(http, parts);
  if (parts.corsOrigins.length > 0) await http.register(cors, corsOptions(parts.corsOrigins));
  const apollo = parts.graphql(http);
  await apollo.start();
  await http.register(async (scope) => {
    // Answers hold people's data: nobody on the way keeps them.
    scope.addHook('onRequest', async (_, reply) => {
      reply.header('cache-control', 'no-store');
    });
    guardGraphql(scope, guard, signIn.read, report);
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: async (request) =>
        served(
          await parts.contextOf(viewerOf(request), request.headers['accept-language']),
          askerOf(request),
        ),
    });
    scope.route({
      method: ['DELETE', 'OPTIONS', 'PATCH', 'PUT'],
      url: '/graphql',
      handler: async (_, reply) =>
        reply
          .code(405)
          .header('allow', 'GET, POST')
          .send(errorsBody('METHOD_NOT_ALLOWED', 'Method: expected POST, or GET for a query.')),
    });
  });
  const { demo } = signIn;
  if (demo !== null) await http.register((scope) => demoRoutes(scope, demo, parts));
  if (parts.explorer) await explorerRoutes(http, { demo: demo !== null });
  http.get('/', async (_, reply) => {
    reply.type('text/plain; charset=utf-8');
    return WELCOME + (parts.explorer ? EXPLORER_WELCOME : '') + (demo === null ? '' : DEMO_WELCOME);
  });
  http.get('/health', async () => ({ status: 'up' }));
  readinessRoute(http, parts.silentStores);
  return http;
}

/** Pages of these origins may ask; who asks is said by a token, never by a cookie. */
function corsOptions(origins: readonly string[]): FastifyCorsOptions {
  return {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['accept-language', 'apollo-require-preflight', 'authorization', 'content-type'],
    exposedHeaders: ['graphql-cost', 'retry-after'],
    maxAge: 600,
  };
}

export const drainPlugin = fastifyApolloDrainPlugin;
