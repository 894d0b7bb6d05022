import { createServer, request, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnerApp, savePartnerApp } from '../../datasources/partner-apps.ts';
import { day } from '../../domain/calendar.ts';
import type { SignIn } from '../../server/reach.ts';
import { registerDemoApp } from '../../server/sign-in/demo-app.ts';
import { openTestGateway, type TestGateway, tokenFor } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';

const QUERY = '{ __typename }';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Asks with a Host header that fetch would not send; null sends none. */
function askAsHost({ url }: TestGateway, path: string, host: string | null): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}${path}`, { setHost: false }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    if (host !== null) asking.setHeader('host', host);
    asking.on('error', reject).end();
  });
}

describe('a gateway with the demo sign-in', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await openTestGateway({ firstPeople: providersAlone });
  });
  afterAll(() => gateway.close());

  function askForToken(body: string, type: string | null) {
    return fetch(`${gateway.url}/demo/token`, {
      method: 'POST',
      headers: type === null ? {} : { 'content-type': type },
      body: type === null ? new Blob([body]) : body,
    });
  }

  it('answers who does not sign in', async () => {
    expect(await gateway.askAnonymously(QUERY)).toEqual({ status: 200, data: { __typename: 'Query' } });
  });

  it('has an identity a role and country, providers where there are some', async () => {
    const response = await fetch(`${gateway.url}/demo/identities`);
    const { demo, identities } = (await response.json()) as {
      readonly demo: boolean;
      readonly identities: readonly { readonly slug: string }[];
    };
    expect(demo).toBe(true);
    expect(identities.map(({ slug }) => slug).toSorted()).toEqual([
      'administrator',
      'analyst',
      'case-worker-be-wal',
      'case-worker-fr',
      'case-worker-lu',
      'deciding-authority-fr',
      ...['ca', 'ma', 'ml', 'sn', 'tn', 'tr'].map((country) => `deciding-authority-fr-consulate-${country}`),
      'deciding-authority-fr-national-committee',
      // Of many that are alike the first.
      'deciding-authority-fr-regional-committee-alsace',
      'migrator-be-wal',
      'migrator-fr',
      'migrator-lu',
      'partner-app',
      'person-be-wal',
      'person-fr',
      'person-lu',
      'provider-lu',
      'provider-lu-institute',
      'recipient-be-wal',
      'recipient-fr',
    ]);
    for (const { slug } of identities) {
      const token = await tokenFor(gateway.url, slug);
      expect(await gateway.askAnonymously(QUERY, undefined, bearer(token)), slug).toMatchObject({
        status: 200,
      });
    }
  });

  it('has its partner app registered for a year, again at each start, unless that was revoked', async () => {
    const { gateway: store } = gateway.stores;
    const started = (instant: string) => registerDemoApp(store, new Date(instant));
    expect(await partnerApp(store, 'demo-app')).toMatchObject({ expiresOn: '2027-06-15', revokedOn: null });
    await started('2026-07-01T10:00:00Z');
    const app = await partnerApp(store, 'demo-app');
    expect(app).toMatchObject({ registeredOn: '2025-06-15', expiresOn: '2027-07-01' });
    if (app === null) throw new Error('the demo app is gone');
    await savePartnerApp(store, { ...app, revokedOn: day('2026-07-02') });
    await started('2026-08-01T10:00:00Z');
    expect(await partnerApp(store, 'demo-app')).toMatchObject({
      expiresOn: '2027-07-01',
      revokedOn: '2026-07-02',
    });
    await savePartnerApp(store, app);
  });

  it('gives a token with its kind, how long it holds, and that it is a demo', async () => {
    const response = await askForToken('{"identity":"case-worker-lu"}', 'application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      access_token: expect.stringMatching(/^eyJ/),
      token_type: 'Bearer',
      expires_in: 28_800,
      identity: 'case-worker-lu',
      demo: true,
    });
  });

  it('lists the identities to who asks for another', async () => {
    const response = await askForToken('{"identity":"quoted"}', 'application/json');
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(JSON.parse(text).identities).toContain('case-worker-lu');
    expect(text).not.toContain('quoted');
  });

  it.each([
    ['text/plain', 415],
    ['text/plain; application/json', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    [null, 415],
  ])('gives no token to a simple cross-site request: %s', async (type, status) => {
    const response = await askForToken('{"identity":"case-worker-lu"}', type);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('content-type application/json');
  });

  it.each(['', 'null', '[]', '{}', '{"identity":1}', '{"identity":', '{"__proto__":{"identity":"analyst"}}'])(
    'gives no token for the body %s',
    async (body) => {
      expect((await askForToken(body, 'application/json')).status).toBe(400);
    },
  );

  it.each(['/demo', '/demo/style.css', '/demo/script.js'])(
    'serves %s closed to other hosts',
    async (path) => {
      const response = await fetch(`${gateway.url}${path}`);
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(await response.text()).not.toMatch(/https?:\/\//);
    },
  );

  it('has a page that says it is a demo and holds no script or style of its own', async () => {
    const text = await (await fetch(`${gateway.url}/demo`)).text();
    expect(text).toContain('<strong>DEMO</strong>');
    expect(text).not.toMatch(/<style|style=|<script(?![^>]*src=)| on\w+=/);
    expect(await (await fetch(gateway.url)).text()).toContain('/demo');
  });

  it('refuses a token of another gateway, before it looks at the body', async () => {
    const other = await openTestGateway();
    const token = await tokenFor(other.url, 'administrator');
    await other.close();
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(token) },
      body: 'no JSON',
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('not signed by a key of this gateway’s issuer'),
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  it.each(['localhost', 'LocalHost:4000', '127.0.0.1', '127.0.0.1:1', '[::1]', '[::1]:65535'])(
    'answers to the name %s',
    async (host) => {
      expect((await askAsHost(gateway, '/health', host)).status).toBe(200);
    },
  );

  it.each(
    ['/health', '/', '/graphql', '/demo/identities', '/nowhere'].flatMap((path) =>
      [
        'rebound.example',
        'localhost.rebound.example',
        '127.0.0.1.rebound.example:80',
        'localhost@x',
        '[::2]',
      ].map((host) => [path, host] as const),
    ),
  )('refuses %s to the name %s', async (path, host) => {
    const { status, body } = await askAsHost(gateway, path, host);
    expect(status).toBe(403);
    expect(JSON.parse(body).errors[0].extensions.code).toBe('HOST_NOT_ALLOWED');
    expect(body).toContain('expected localhost, 127.0.0.1, [::1]');
    expect(body).not.toContain('rebound');
  });

  it.each([null, ''])('refuses a request without a name', async (host) => {
    expect((await askAsHost(gateway, '/health', host)).status).toBe(400);
  });

  it('met no fault', () => {
    expect(gateway.faults).toEqual([]);
  });
});

describe('a gateway behind an OpenID Connect provider', () => {
  const keys = generateKeyPair('RS256', { modulusLength: 2048 });
  let issuer: Server;
  let gateway: TestGateway;
  let jwksUrl = '';

  const signIn = (): SignIn => ({
    kind: 'oidc',
    issuer: 'https://issuer.example',
    audience: 'gateway',
    jwksUrl,
  });
  const clock = () => new Date();

  beforeAll(async () => {
    const jwk = { ...(await exportJWK((await keys).publicKey)), kid: 'of-the-day' };
    issuer = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    const address = issuer.address();
    jwksUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/jwks`;
    gateway = await openTestGateway({
      signIn: signIn(),
      clock,
      allowedHosts: ['127.0.0.1', 'gateway.example.org', 'port.example.org:4000'],
    });
  });
  afterAll(async () => {
    await gateway.close();
    issuer.close();
  });

  async function token(kid = 'of-the-day') {
    return new SignJWT({ role: 'CASE_WORKER', jurisdiction: 'LU', organisation: 'CAI_TEAM' })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer('https://issuer.example')
      .setAudience(['account', 'gateway'])
      .setSubject('somebody')
      .setExpirationTime('5 minutes')
      .sign((await keys).privateKey);
  }

  it('takes its tokens, with the keys that it publishes', async () => {
    expect(await gateway.askAnonymously(QUERY, undefined, bearer(await token()))).toMatchObject({
      status: 200,
    });
  });

  it('refuses a token of a key that it does not publish', async () => {
    const answer = await gateway.askAnonymously(QUERY, undefined, bearer(await token('quoted')));
    expect(answer.status).toBe(401);
    expect(answer.errors?.[0]?.message).not.toContain('quoted');
  });

  it('answers who does not sign in', async () => {
    expect(await gateway.askAnonymously(QUERY)).toMatchObject({ status: 200 });
  });

  it.each(['/demo', '/demo/script.js', '/demo/identities'])('has no demo sign-in: %s', async (path) => {
    expect((await fetch(`${gateway.url}${path}`)).status).toBe(404);
    expect(await (await fetch(gateway.url)).text()).not.toContain('/demo');
  });

  it('gives no demo token', async () => {
    await expect(tokenFor(gateway.url, 'administrator')).rejects.toThrow('404');
  });

  it.each([
    ['gateway.example.org', 200],
    ['gateway.example.org:8443', 200],
    ['port.example.org:4000', 200],
    ['port.example.org', 403],
    ['port.example.org:4001', 403],
    ['localhost', 403],
    ['other.example.org', 403],
  ])('answers to the names that it is told alone: %s %i', async (host, status) => {
    const answer = await askAsHost(gateway, '/health', host);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('example.org');
  });

  it('says that the sign-in is out of reach, once in the log, and heals by itself', async () => {
    const port = Number(new URL(jwksUrl).port);
    const cut = await openTestGateway({ signIn: signIn(), clock });
    await new Promise((resolve) => {
      issuer.close(resolve);
      issuer.closeAllConnections();
    });
    for (const _ of [1, 2]) {
      const response = await fetch(`${cut.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(await token()) },
        body: JSON.stringify({ query: QUERY }),
      });
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      const text = await response.text();
      expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'SIGN_IN_UNAVAILABLE' });
      expect(text).not.toContain(String(port));
    }
    expect(cut.faults).toMatchObject([{ errorId: 'sign-in keys', code: 'ECONNREFUSED' }]);
    expect(await cut.askAnonymously(QUERY)).toMatchObject({ status: 200 });
    await new Promise<void>((resolve) => issuer.listen(port, '127.0.0.1', resolve));
    expect(await cut.askAnonymously(QUERY, undefined, bearer(await token()))).toMatchObject({ status: 200 });
    await cut.close();
  });

  it('met no fault', () => {
    expect(gateway.faults).toEqual([]);
  });
});
