import { generateKeyPairSync } from 'node:crypto';
import Fastify from 'fastify';
import {
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTPayload,
  type JWTVerifyGetKey,
  type KeyObject,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { describe, expect, it } from 'vitest';
import type { FaultReport } from '../../server/errors.ts';
import { identifyViewers, viewerOf } from '../../server/sign-in/bearer.ts';
import { openDemoIssuer } from '../../server/sign-in/demo-issuer.ts';
import { demoRoutes } from '../../server/sign-in/demo-routes.ts';
import { SignInUnavailableError, UnauthenticatedError } from '../../server/sign-in/refusals.ts';
import { type ReadToken, tokenReader } from '../../server/sign-in/token.ts';

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'gateway';
const NOW = 1_800_000_000;
const HEADER: JWTHeaderParameters = { alg: 'ES256', kid: 'first' };
const CLAIMS: JWTPayload = {
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'quoted-subject',
  exp: NOW + 600,
  role: 'ANALYST',
};

const first = await generateKeyPair('ES256', { extractable: true });
const second = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = await generateKeyPair('ES256');
const JWKS = {
  keys: [
    { ...(await exportJWK(first.publicKey)), kid: 'first', alg: 'ES256' },
    { ...(await exportJWK(second.publicKey)), kid: 'second' },
    { ...(await exportJWK(second.publicKey)), kid: 'third' },
  ],
};

function readerAt(instant: () => number, keys: JWTVerifyGetKey = createLocalJWKSet(JWKS)): ReadToken {
  const clock = () => new Date(instant() * 1000);
  return tokenReader({ issuer: ISSUER, audience: AUDIENCE, keys }, { countries: ['AA'], clock });
}

const read = readerAt(() => NOW);

function signed(
  claims: JWTPayload,
  header = HEADER,
  key: typeof first.privateKey | KeyObject | Uint8Array = first.privateKey,
) {
  return new SignJWT(claims).setProtectedHeader(header).sign(key);
}

function without(claim: string): JWTPayload {
  return Object.fromEntries(Object.entries(CLAIMS).filter(([name]) => name !== claim));
}

const PUBLIC_AS_SECRET = new TextEncoder().encode(await exportSPKI(first.publicKey));
const WHOLE = await signed(CLAIMS);
const [head = '', body = '', signature = ''] = WHOLE.split('.');

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

describe('a token', () => {
  it.each([
    ['by the key that its header names', WHOLE],
    ['by another key of the issuer', signed(CLAIMS, { alg: 'RS256', kid: 'second' }, second.privateKey)],
    ['by PS256', signed(CLAIMS, { alg: 'PS256', kid: 'second' }, second.privateKey)],
    ['without a key id, where one key alone can have signed it', signed(CLAIMS, { alg: 'ES256' })],
    ['for several audiences', signed({ ...CLAIMS, aud: ['other', AUDIENCE] })],
    ['that ended within the tolerance', signed({ ...CLAIMS, exp: NOW - 4 })],
    ['that begins within the tolerance', signed({ ...CLAIMS, nbf: NOW + 5 })],
  ])('is taken: signed %s', async (_, token) => {
    expect(await read(await token)).toMatchObject({ role: 'ANALYST' });
  });

  it.each([
    ['unsigned', new UnsecuredJWT(CLAIMS).encode(), 'algorithm'],
    [
      'signed with the public key as a secret',
      signed(CLAIMS, { alg: 'HS256', kid: 'first' }, PUBLIC_AS_SECRET),
      'algorithm',
    ],
    [
      'of an algorithm beyond the list',
      signed(CLAIMS, { alg: 'RS512', kid: 'second' }, second.privateKey),
      'algorithm',
    ],
    ['expired on the second', signed({ ...CLAIMS, exp: NOW - 5 }), 'has expired'],
    ['long expired', signed({ ...CLAIMS, exp: 0 }), 'has expired'],
    ['without an end', signed(without('exp')), '"exp" is missing'],
    ['whose end is text', signed({ ...CLAIMS, exp: 'never' as unknown as number }), '"exp" does not stand'],
    ['not yet begun', signed({ ...CLAIMS, nbf: NOW + 6 }), 'does not hold yet'],
    ['of another issuer', signed({ ...CLAIMS, iss: `${ISSUER}/` }), 'another issuer'],
    ['without an issuer', signed(without('iss')), '"iss" is missing'],
    ['for another audience', signed({ ...CLAIMS, aud: 'quoted-other' }), 'another audience'],
    ['for other audiences', signed({ ...CLAIMS, aud: ['quoted-other', 'x'] }), 'another audience'],
    ['for no audience', signed({ ...CLAIMS, aud: [] }), 'another audience'],
    ['without an audience', signed(without('aud')), '"aud" is missing'],
    ['without a subject', signed(without('sub')), '"sub" is missing'],
    ['without a role', signed(without('role')), '"role" is missing'],
    ['of a role that there is not', signed({ ...CLAIMS, role: 'quoted' }), '"role" does not stand'],
    ['of an unknown key', signed(CLAIMS, { alg: 'ES256', kid: 'quoted-key' }), 'not signed by a key'],
    ['of a stranger’s key', signed(CLAIMS, HEADER, stranger.privateKey), 'not signed by a key'],
    [
      'without a key id, where two keys can have signed it',
      signed(CLAIMS, { alg: 'RS256' }, second.privateKey),
      'several keys',
    ],
    [
      'whose claims were changed',
      `${head}.${encoded({ ...CLAIMS, role: 'ADMINISTRATOR' })}.${signature}`,
      'not signed by a key',
    ],
    ['whose signature is cut off', `${head}.${body}.`, 'not signed by a key'],
    ['without its signature', `${head}.${body}`, 'cannot be read'],
    ['whose header is no JSON', `quoted.${body}.${signature}`, 'cannot be read'],
    [
      'whose header asks for what nobody understands',
      `${encoded({ ...HEADER, crit: ['quoted'], quoted: 1 })}.${body}.${signature}`,
      'cannot be read',
    ],
    ['that is none', 'quoted', 'cannot be read'],
    ['of 10 kB', 'a'.repeat(10_240), 'at most 8192'],
    ['of 10 kB that is signed', signed({ ...CLAIMS, more: 'quoted'.repeat(1700) }), 'at most 8192'],
  ])('is refused: %s', async (_, token, message) => {
    const refusal = await read(await token).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnauthenticatedError);
    expect(String(refusal)).toContain(message);
    expect(String(refusal)).not.toMatch(/quoted|never|eyJ/);
  });

  it('is verified once while it is remembered, and its end still counts', async () => {
    let now = NOW;
    let asked = 0;
    const keys = createLocalJWKSet(JWKS);
    const remembering = readerAt(
      () => now,
      (...asking) => {
        asked += 1;
        return keys(...asking);
      },
    );
    const short = await signed({ ...CLAIMS, exp: NOW + 60 });
    await remembering(short);
    now = NOW + 64;
    await remembering(short);
    expect(asked).toBe(1);
    now = NOW + 65;
    await expect(remembering(short)).rejects.toThrow('has expired');
    expect(asked).toBe(2);
  });

  it('is verified again after five minutes, so that a key that was withdrawn ends', async () => {
    let now = NOW;
    let keys = createLocalJWKSet(JWKS);
    const remembering = readerAt(
      () => now,
      (...asking) => keys(...asking),
    );
    await remembering(WHOLE);
    keys = createLocalJWKSet({ keys: [] });
    now = NOW + 299;
    expect(await remembering(WHOLE)).toMatchObject({ role: 'ANALYST' });
    now = NOW + 300;
    await expect(remembering(WHOLE)).rejects.toThrow('not signed by a key');
  });
});

/** What the gateway answers a header before it reads anything else, with `reading` in place of verification. */
async function answerTo(authorization: string | undefined, reading: ReadToken = read) {
  const http = Fastify();
  const faults: FaultReport[] = [];
  identifyViewers(http, reading, (fault) => faults.push(fault));
  http.get('/', async (request) => viewerOf(request));
  const headers = authorization === undefined ? {} : { authorization };
  const { statusCode, headers: answered, body: text } = await http.inject({ url: '/', headers });
  return { status: statusCode, headers: answered, body: JSON.parse(text), faults };
}

describe('the Authorization header', () => {
  it('may be left out: then nobody in particular asks', async () => {
    expect((await answerTo(undefined)).body).toMatchObject({ role: 'ANONYMOUS', client: 'anonymous' });
  });

  it.each(['Bearer', 'bearer', 'BEARER'])('is taken with the scheme %s', async (scheme) => {
    const { status, body: viewer } = await answerTo(`${scheme} ${WHOLE}`);
    expect(status).toBe(200);
    expect(viewer).toEqual({
      role: 'ANALYST',
      client: 'quoted-subject',
      jurisdiction: null,
      organisation: null,
      person: null,
    });
  });

  it.each([
    ['with two spaces', `Bearer  ${WHOLE}`],
    ['with a tab', `Bearer\t${WHOLE}`],
    ['with a second token', `Bearer ${WHOLE} ${WHOLE}`],
    ['without the scheme', WHOLE],
    ['without a token', 'Bearer'],
    ['that is empty', ''],
    ['of another scheme', 'Basic cXVvdGVkOnF1b3RlZA=='],
    ['with quotation marks', `Bearer "${WHOLE}"`],
  ])('is refused %s', async (_, header) => {
    const { status, headers, body: refusal, faults } = await answerTo(header);
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(refusal.errors).toEqual([
      { message: expect.stringContaining('expected `Bearer`'), extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(faults).toEqual([]);
  });

  it('is answered 503 and when to come back while the keys are out of reach', async () => {
    const {
      status,
      headers,
      body: refusal,
    } = await answerTo(`Bearer ${WHOLE}`, () => Promise.reject(new SignInUnavailableError()));
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('5');
    expect(refusal.errors[0].extensions.code).toBe('SIGN_IN_UNAVAILABLE');
  });

  it('is answered an error id alone where reading it fails on our side', async () => {
    const {
      status,
      body: refusal,
      faults,
    } = await answerTo(`Bearer ${WHOLE}`, () => Promise.reject(new TypeError('quoted')));
    expect(status).toBe(500);
    expect(JSON.stringify(refusal)).not.toContain('quoted');
    expect(refusal.errors[0].extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      errorId: faults[0]?.errorId,
    });
  });
});

describe('the demo sign-in', () => {
  it.each(['0.0.0.0', '192.0.2.1', '::', 'gateway.example.org'])('does not open on %s', async (host) => {
    const issuer = await openDemoIssuer(() => new Date());
    const opening = demoRoutes(Fastify(), { issuer, identities: async () => [] }, { host, report() {} });
    await expect(opening).rejects.toThrow('expected a loopback host');
  });
});
