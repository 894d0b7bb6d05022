import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isLoopback } from '../door/hosts.ts';
import { errorsBody, type FaultReport, presentError } from '../errors.ts';
import type { DemoIdentity } from './demo-identities.ts';
import { DEMO_TOKEN_SECONDS, type DemoIssuer } from './demo-issuer.ts';

const PAGE_FOLDER = new URL('../demo-page/', import.meta.url);

const PAGE_FILES = {
  '/demo': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/demo/style.css': { file: 'style.css', type: 'text/css; charset=utf-8' },
  '/demo/script.js': { file: 'script.js', type: 'text/javascript; charset=utf-8' },
} as const;

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

const TokenRequest = z.object({ identity: z.string() });

export interface DemoSignIn {
  readonly issuer: DemoIssuer;
  identities(): Promise<readonly DemoIdentity[]>;
}

/** The page that lets anybody be anyone: `/demo`, `/demo/identities`, `/demo/token`. Throws beyond loopback. */
export async function demoRoutes(
  http: FastifyInstance,
  { issuer, identities }: DemoSignIn,
  { host, report }: { readonly host: string; readonly report: (fault: FaultReport) => void },
): Promise<void> {
  if (!isLoopback(host)) throw new RangeError('the demo sign-in: expected a loopback host');
  // A simple cross-site request is text; without a parser for it it gets no token.
  http.removeContentTypeParser('text/plain');
  http.addHook('onRequest', async (_, reply) => {
    reply.headers(HEADERS);
  });
  http.setErrorHandler<Error & { readonly statusCode?: number }>((error, _, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500)
      return reply.code(500).send({ errors: [presentError({ message: '' }, error, report)] });
    return reply.code(status).send(errorsBody('BAD_REQUEST', EXPECTATION));
  });

  for (const [path, { file, type }] of Object.entries(PAGE_FILES)) {
    const content = await readFile(new URL(file, PAGE_FOLDER));
    http.get(path, async (_, reply) => reply.type(type).send(content));
  }
  http.get('/demo/identities', async () => ({ demo: true, identities: await identities() }));
  http.post('/demo/token', async (request, reply) => {
    const { success, data } = TokenRequest.safeParse(request.body);
    if (!success) return reply.code(400).send(errorsBody('BAD_REQUEST', EXPECTATION));
    const all = await identities();
    const identity = all.find(({ slug }) => slug === data.identity);
    if (identity === undefined) {
      const slugs = all.map(({ slug }) => slug);
      const message = `identity: expected one of ${slugs.join(', ')}.`;
      return reply.code(404).send({ ...errorsBody('NOT_FOUND', message), identities: slugs });
    }
    return {
      access_token: await issuer.tokenFor(identity),
      token_type: 'Bearer',
      expires_in: DEMO_TOKEN_SECONDS,
      identity: identity.slug,
      demo: true,
    };
  });
}

const EXPECTATION =
  'Body: expected {"identity": "…"} with content-type application/json; GET /demo/identities lists the identities.';
