import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStores, type Stores } from '../../../datasources/stores.ts';
import { countryUnavailable } from '../../../server/store-faults.ts';
import { PREPARED_COUNTRIES } from '../../support/engine-under-test.ts';
import { openTestGateway, type TestGateway } from '../../support/gateway.ts';
import { mutationText } from '../mutation-text.ts';
import { newcomer } from '../story.ts';

let folder: string;
let stores: Stores;
let gateway: TestGateway;
/** The thread that the database runs in. */
let thread: Worker;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thread-'));
  process.on('worker', noteThread);
  const config = { countries: PREPARED_COUNTRIES, main: { folder: join(folder, 'data') } };
  stores = await openStores(config);
  gateway = await openTestGateway({
    stores: { stores, config, statementsOf: async () => [], close: () => stores.close() },
  });
}, 60_000);
afterAll(async () => {
  process.off('worker', noteThread);
  await gateway.close();
  await rm(folder, { recursive: true });
});

function noteThread(worker: Worker): void {
  thread = worker;
}

const PERSON = 'query ($id: ID!) { person(id: $id) { familyName } }';

async function register(serial: number): Promise<string> {
  const input = { ...newcomer(serial), idempotencyKey: randomUUID() };
  const { data } = await gateway.ask(mutationText('registerPerson'), { input });
  return data.registerPerson.person.id;
}

describe('the embedded database', () => {
  it('does not hold up the door while a statement takes long', async () => {
    let over = false;
    const { query } = stores.country('LU');
    const heavy = sql`select count(*) from generate_series(1, 12000000)`.execute(query).then(() => {
      over = true;
    });
    // The statement has the one connection by now.
    await sleep(100);
    const waiting = gateway.ask(PERSON, { id: 'none' });
    expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
    expect(await gateway.ask('{ jurisdictions { code } }')).toMatchObject({ status: 200 });
    expect(over).toBe(false);
    await heavy;
    expect((await waiting).status).toBe(200);
  });

  it('comes back by itself where its thread ends, with all that was acknowledged', async () => {
    const id = await register(1);
    for (let round = 0; round < 3; round += 1) {
      const ended = thread;
      await ended.terminate();
      expect(await gateway.ask(PERSON, { id })).toMatchObject({
        status: 503,
        errors: [countryUnavailable('LU')],
      });
      expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
      await expect
        .poll(() => gateway.ask(PERSON, { id }), { timeout: 20_000 })
        .toMatchObject({ status: 200, data: { person: { familyName: expect.any(String) } } });
      expect(thread).not.toBe(ended);
      await register(2 + round);
    }
  }, 60_000);

  it('is not ready meanwhile', async () => {
    await thread.terminate();
    const readiness = async () => (await fetch(`${gateway.url}/ready`)).status;
    expect(await readiness()).toBe(503);
    await expect.poll(readiness, { timeout: 20_000 }).toBe(200);
  }, 60_000);

  it('can be closed while its thread is gone', async () => {
    const other = await openStores({ countries: ['LU'], main: { folder: join(folder, 'other') } });
    await thread.terminate();
    await other.close();
    const again = await openStores({ countries: ['LU'], main: { folder: join(folder, 'other') } });
    await again.close();
  }, 60_000);
});
