import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnPostgres, startPostgres } from '../../../bench/postgres.ts';
import { openStores } from '../../../datasources/stores.ts';
import { countryUnavailable, STORE_UNAVAILABLE } from '../../../server/store-faults.ts';
import { PREPARED_COUNTRIES } from '../../support/engine-under-test.ts';
import { type Answer, type Claims, openTestGateway, type TestGateway } from '../../support/gateway.ts';
import { mutationText } from '../mutation-text.ts';
import { type Input, newcomer } from '../story.ts';

const DATABASE = 'interrupted';
const ASKERS = 6;

let server: OwnPostgres;
let gateway: TestGateway;

beforeAll(async () => {
  server = await startPostgres({ lasting: true });
  await server.createDatabase(DATABASE);
  const config = { countries: PREPARED_COUNTRIES, main: { url: `${server.url}/${DATABASE}` } };
  const stores = await openStores(config);
  gateway = await openTestGateway({
    stores: { stores, config, statementsOf: async () => [], close: () => stores.close() },
  });
});
afterAll(async () => {
  await gateway.close();
  await server.stop();
});

interface Sent extends Answer {
  readonly retryAfter: string | null;
}

async function send(query: string, variables: unknown = {}, claims?: Claims): Promise<Sent> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: await gateway.authorization(claims) },
    body: JSON.stringify({ query, variables }),
  });
  // The answer's shape is the query's own.
  const answer = (await response.json()) as Omit<Answer, 'status'>;
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ...answer };
}

const register = (input: Input) => send(mutationText('registerPerson'), { input });

function expectUnavailable(
  { status, retryAfter, errors }: Sent,
  told: object = countryUnavailable('LU'),
): void {
  expect({ status, retryAfter, errors }).toMatchObject({
    status: 503,
    retryAfter: '5',
    errors: [told],
  });
  expect(errors).toHaveLength(1);
}

/** Registrations by several askers until told to stop; what is not answered is sent again with its key. */
function load() {
  const done = new Map<string, { readonly input: Input; readonly personId: string }>();
  let serial = 0;
  let unavailable = 0;
  let stopped = false;
  async function registerOne(input: Input): Promise<string> {
    const answer = await register(input);
    if (answer.errors === undefined) {
      expect(answer.data.registerPerson.decision.verdict).toBe('GRANTED');
      return answer.data.registerPerson.person.id;
    }
    expectUnavailable(answer);
    unavailable += 1;
    await sleep(50);
    return registerOne(input);
  }
  const askers = Array.from({ length: ASKERS }, async () => {
    while (!stopped) {
      serial += 1;
      const key = randomUUID();
      const input = { ...newcomer(serial), idempotencyKey: key };
      done.set(key, { input, personId: await registerOne(input) });
    }
  });
  const all = Promise.all(askers);
  // Whoever waits for them is told; until then a failure is not unhandled.
  all.catch(() => {});
  return {
    done,
    unavailable: () => unavailable,
    /** Waits until so many more are registered. */
    async more(count: number) {
      const wanted = done.size + count;
      await Promise.race([all, expect.poll(() => done.size, { timeout: 30_000 }).toBeGreaterThan(wanted)]);
    },
    async stop() {
      stopped = true;
      await all;
    },
  };
}

async function endEveryConnection(): Promise<void> {
  const client = new pg.Client(`${server.url}/postgres`);
  await client.connect();
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [DATABASE]);
  await client.end();
}

async function registered(): Promise<number> {
  const client = new pg.Client(`${server.url}/${DATABASE}`);
  await client.connect();
  const { rows } = await client.query('select count(*)::integer as count from country_lu.person_file');
  await client.end();
  return rows[0].count;
}

describe('a server that goes away while people are registered', () => {
  it('costs no answer but the typed error, and every registration is there once', async () => {
    const asked = load();
    await asked.more(10);
    for (let round = 0; round < 5; round += 1) {
      await endEveryConnection();
      await asked.more(10);
    }
    const ended = asked.unavailable();
    expect(ended).toBeGreaterThan(0);
    const resume = await server.interrupt();
    const { personId } = [...asked.done.values()][0] ?? {};
    expectUnavailable(await send('query ($id: ID!) { person(id: $id) { familyName } }', { id: personId }));
    const app = { role: 'PARTNER_APP', organisation: 'an-app' } as const;
    expectUnavailable(await send('{ jurisdictions { code } }', {}, app), STORE_UNAVAILABLE);
    expect((await send('{ jurisdictions { code } }')).status).toBe(200);
    expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
    expect((await fetch(`${gateway.url}/ready`)).status).toBe(503);
    await expect.poll(asked.unavailable).toBeGreaterThan(ended + ASKERS);
    await resume();
    await asked.more(10);
    await asked.stop();
    expect(await registered()).toBe(asked.done.size);
    for (const { input, personId } of asked.done.values()) {
      expect((await register(input)).data.registerPerson.person.id).toBe(personId);
    }
    expect(await registered()).toBe(asked.done.size);
  });

  it('leaves nothing of where it is in what was reported', () => {
    expect(gateway.faults.length).toBeGreaterThan(0);
    const told = JSON.stringify(gateway.faults);
    expect(told).not.toContain(DATABASE);
    expect(told).not.toContain(new URL(server.url).host);
  });
});
