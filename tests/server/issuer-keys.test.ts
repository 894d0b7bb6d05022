import { createServer, type RequestListener, type Server } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import type { FaultReport } from '../../server/errors.ts';
import { issuerKeys } from '../../server/sign-in/issuer-keys.ts';
import { SignInUnavailableError } from '../../server/sign-in/refusals.ts';

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
const HEADER = { alg: 'ES256', kid: 'one' };
const TOKEN = { payload: '', signature: '', protected: '' };

let issuer: Server | null = null;
afterEach(() => {
  issuer?.close();
  issuer?.closeAllConnections();
});

/** The keys of an issuer that answers so, and what was reported of them; `tick` moves the clock. */
async function keysOf(answer: RequestListener) {
  const server = createServer(answer);
  issuer = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const faults: FaultReport[] = [];
  let now = 0;
  const keys = issuerKeys(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`, {
    clock: () => new Date(now),
    report: (fault) => faults.push(fault),
  });
  const tick = (milliseconds: number) => {
    now += milliseconds;
  };
  return { ask: async () => keys(HEADER, TOKEN), faults, tick };
}

const json = (value: unknown) => JSON.stringify(value);

describe('the keys of an issuer', () => {
  it('are those that it publishes', async () => {
    const jwk = { ...(await exportJWK(publicKey)), kid: 'one' };
    const { ask, faults } = await keysOf((_, response) => response.end(json({ keys: [jwk] })));
    expect(await ask()).toMatchObject({ type: 'public' });
    expect(faults).toEqual([]);
  });

  it('are out of reach where it publishes a private one in their place', async () => {
    const jwk = { ...(await exportJWK(privateKey)), kid: 'one' };
    const { ask } = await keysOf((_, response) => response.end(json({ keys: [jwk] })));
    await expect(ask()).rejects.toThrow(SignInUnavailableError);
  });

  it.each<[string, RequestListener]>([
    ['fails', (_, response) => response.writeHead(500).end()],
    ['answers a page', (_, response) => response.end('<!doctype html>')],
    ['answers other JSON', (_, response) => response.end(json({ secret: 'quoted' }))],
    ['sends elsewhere', (_, response) => response.writeHead(302, { location: '/other' }).end()],
    ['hangs up', (request) => request.socket.destroy()],
    ['says nothing', () => {}],
  ])('are out of reach where it %s, and the log says so without a word of it', async (_, answer) => {
    const { ask, faults } = await keysOf(answer);
    await expect(ask()).rejects.toThrow(SignInUnavailableError);
    expect(faults).toMatchObject([{ errorId: 'sign-in keys' }]);
    expect(JSON.stringify(faults)).not.toMatch(/quoted|127\.0\.0\.1/);
  });

  it('are told to be out of reach once a minute', async () => {
    const { ask, faults, tick } = await keysOf((_, response) => response.writeHead(500).end());
    for (const after of [0, 1, 59_998, 1, 1]) {
      tick(after);
      await expect(ask()).rejects.toThrow(SignInUnavailableError);
    }
    expect(faults).toHaveLength(2);
  });
});
