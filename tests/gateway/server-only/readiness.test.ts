import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openTestGateway, type TestGateway } from '../../support/gateway.ts';
import { openStoresApart, testServer } from '../../support/stores.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway({ stores: await openStoresApart() });
});
afterAll(() => gateway.close());

async function ready() {
  const response = await fetch(`${gateway.url}/ready`);
  return { status: response.status, body: await response.json() };
}

it('is ready while every store answers, and names the one that does not, until it does', async () => {
  const { countryUrls } = gateway.config;
  const name = new URL(countryUrls?.['LU'] ?? '').pathname.slice(1);
  const engine = inject('engine');
  const server = testServer(engine.kind === 'server' ? engine.url : '');
  expect(await ready()).toEqual({ status: 200, body: { status: 'ready' } });
  await server.drop(name);
  const notReady = { status: 503, body: { status: 'not ready', silent: ['LU'] } };
  await expect.poll(ready, { timeout: 5_000 }).toEqual(notReady);
  expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
  await server.create(name);
  await expect.poll(ready, { timeout: 5_000 }).toEqual({ status: 200, body: { status: 'ready' } });
});

it('asks the stores once a second, however often it is asked', async () => {
  await ready();
  const statements = await gateway.statementsOf(() => Promise.all(Array.from({ length: 50 }, ready)));
  expect(statements.length).toBeLessThanOrEqual(4);
});
