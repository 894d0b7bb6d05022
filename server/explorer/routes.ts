import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { ERROR_CODES } from '../error-codes.ts';

const BUILT = fileURLToPath(new URL('../../explorer/dist/', import.meta.url));

const NOT_BUILT =
  'The explorer is not built. Run `npm run explorer:build`, which `npm ci` does unless scripts are switched off, and start again.\n';

const HEADERS = {
  'cache-control': 'no-cache',
  // Its editor, Monaco, makes style elements and style attributes of its own; it asks no other host for anything,
  // and neither can they.
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
} as const;

/** What `/` and `/graphql` can answer with, what programs want first. */
const OFFERED = ['application/json', 'application/graphql-response+json', 'text/plain', 'text/html'];

/** The explorer at `/explorer`; a browser that opens `/` or `/graphql` is led to it. */
export async function explorerRoutes(
  http: FastifyInstance,
  { demo }: { readonly demo: boolean },
): Promise<void> {
  http.addHook('onRequest', async (request, reply) => {
    if (isBrowserAtTheDoor(request)) return reply.header('vary', 'accept').redirect('/explorer');
  });
  await http.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => {
      reply.headers(HEADERS);
    });
    scope.get('/explorer/settings', async () => ({ demo, errorCodes: ERROR_CODES }));
    if (!existsSync(`${BUILT}index.html`)) {
      scope.get('/explorer', async (_, reply) =>
        reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT),
      );
      return;
    }
    await scope.register(fastifyStatic, {
      root: BUILT,
      prefix: '/explorer/',
      cacheControl: false,
      index: false,
    });
    scope.get('/explorer', async (_, reply) => reply.sendFile('index.html'));
  });
}

function isBrowserAtTheDoor(request: FastifyRequest): boolean {
  if (request.method !== 'GET' || !['/', '/graphql'].includes(request.url)) return false;
  return new Negotiator(request.raw).mediaType(OFFERED) === 'text/html';
}
