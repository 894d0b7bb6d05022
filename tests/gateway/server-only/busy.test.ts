import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnreachable } from '../../../datasources/faults.ts';
import { openStores, type Stores } from '../../../datasources/stores.ts';
import { STORE_BUSY } from '../../../server/store-faults.ts';
import { openTestGateway, type TestGateway } from '../../support/gateway.ts';
import { openTestStores, type TestStores } from '../../support/stores.ts';
import { mutationText } from '../mutation-text.ts';
import { newcomer } from '../story.ts';

let test: TestStores;
let stores: Stores;
let gateway: TestGateway;
/** Somebody else at the same database. */
let other: pg.Client;

beforeAll(async () => {
  test = await openTestStores(['BE_WAL', 'FR', 'LU']);
  const { main } = test.config;
  if (!('url' in main)) throw new Error('a server was expected');
  const config = {
    ...test.config,
    timeLimits: { statement: 900, lock: 300, idleTransaction: 300, silence: 5_000 },
  };
  stores = await openStores(config);
  gateway = await openTestGateway({
    stores: { stores, config, statementsOf: async () => [], close: () => stores.close() },
  });
  other = new pg.Client(main.url);
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await gateway.close();
  await test.close();
});

async function register(input: object) {
  const { data } = await gateway.ask(mutationText('registerPerson'), { input });
  return data.registerPerson;
}

describe('a server that is kept waiting', () => {
  it('does not keep a mutation: it is told, undone, and done once when it is sent again', async () => {
    const { person } = await register({ ...newcomer(1), idempotencyKey: randomUUID() });
    const input = {
      personId: person.id,
      channel: 'EMAIL',
      idempotencyKey: randomUUID(),
    };
    const text = mutationText('requestAppointment');
    await other.query('begin');
    await other.query('select id from country_lu.person_file for update');
    const busy = await gateway.ask(text, { input });
    expect(busy).toMatchObject({ status: 503, errors: [STORE_BUSY] });
    await other.query('rollback');
    const { status, data } = await gateway.ask(text, { input });
    expect(status).toBe(200);
    expect(data.requestAppointment.decision).not.toBeNull();
  });

  it('does not keep a query', async () => {
    await other.query('begin');
    await other.query('lock table country_lu.person_file in access exclusive mode');
    const { status, errors } = await gateway.ask('{ persons(jurisdictions: [LU]) { edges { cursor } } }');
    expect([status, errors]).toEqual([503, [expect.objectContaining(STORE_BUSY)]]);
    await other.query('rollback');
  });

  it('ends a statement that takes too long, and says the same', async () => {
    const slow = sql`select pg_sleep(5)`.execute(stores.country('LU').query);
    await expect(slow).rejects.toMatchObject({ code: '57014' });
    expect((await gateway.ask('{ persons { edges { cursor } } }')).status).toBe(200);
  });

  it('takes back a transaction that nobody goes on with, and the pool goes on', async () => {
    const trx = await stores.country('LU').query.startTransaction().execute();
    await sql`select 1`.execute(trx);
    await sleep(600);
    const late = await sql`select 1`.execute(trx).catch((error: unknown) => error);
    expect(isUnreachable(late)).toBe(true);
    await trx
      .rollback()
      .execute()
      .catch(() => {});
    expect((await gateway.ask('{ persons { edges { cursor } } }')).status).toBe(200);
  });

  it('lets a migration wait for as long as another one takes', async () => {
    await other.query('select pg_advisory_lock(481516234)');
    const opened = openStores({
      ...test.config,
      timeLimits: { statement: 200, lock: 200, idleTransaction: 200, silence: 5_000 },
    });
    await sleep(800);
    await other.query('select pg_advisory_unlock(481516234)');
    await (await opened).close();
  });
});
