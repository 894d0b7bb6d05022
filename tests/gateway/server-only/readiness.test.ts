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

it('is ready while anybody can be answered, and names the store that is missing, until it answers (X-7)', async () => {
  const { countryUrls } = gateway.config;
  const name = new URL(countryUrls?.['LU'] ?? '').pathname.slice(1);
  const engine = inject('engine');
  const server = testServer(engine.kind === 'server' ? engine.url : '');
  expect(await ready()).toEqual({ status: 200, body: { status: 'ready' } });
  await server.drop(name);
  const without = { status: 200, body: { status: 'ready', silent: ['LU'] } };
  await expect.poll(ready, { timeout: 5_000 }).toEqual(without);
  expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
  await server.create(name);
  await expect.poll(ready, { timeout: 5_000 }).toEqual({ status: 200, body: { status: 'ready' } });
});

it('is not ready without the gateway’s own store, or without any country', async () => {
  const { stores } = gateway;
  const drop = async (url: string | undefined) => {
    const engine = inject('engine');
    const name = new URL(url ?? '').pathname.slice(1);
    await testServer(engine.kind === 'server' ? engine.url : '').drop(name);
    return () => testServer(engine.kind === 'server' ? engine.url : '').create(name);
  };
  const { countryUrls = {}, gatewayUrl } = gateway.config;
  const createGateway = await drop(gatewayUrl);
  await expect
    .poll(ready, { timeout: 5_000 })
    .toEqual({ status: 503, body: { status: 'not ready', silent: ['gateway'] } });
  await createGateway();
  await expect.poll(ready, { timeout: 5_000 }).toEqual({ status: 200, body: { status: 'ready' } });
  const creations = await Promise.all(stores.countries.map((code) => drop(countryUrls[code])));
  const silent = [...stores.countries];
  await expect
    .poll(ready, { timeout: 5_000 })
    .toEqual({ status: 503, body: { status: 'not ready', silent } });
  for (const create of creations) await create();
  await expect.poll(ready, { timeout: 5_000 }).toEqual({ status: 200, body: { status: 'ready' } });
});

it('asks the stores once a second, however often it is asked', async () => {
  await ready();
  const statements = await gateway.statementsOf(() => Promise.all(Array.from({ length: 50 }, ready)));
  expect(statements.length).toBeLessThanOrEqual(4);
});
