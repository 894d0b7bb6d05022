import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { loadDossiers } from '../../../datasources/dossiers.ts';
import { enact } from '../../../datasources/envelope.ts';
import type { CountryStore } from '../../../datasources/stores.ts';
import type { Situation } from '../../../domain/dossier.ts';
import { anAct, anAuthority, granted, put, renamed } from '../../support/acts.ts';
import { aWholeSituation } from '../../support/invented.ts';
import { openTestStores, type TestStores } from '../../support/stores.ts';

let tests: TestStores;
let store: CountryStore;
let observer: pg.Client;

beforeAll(async () => {
  tests = await openTestStores();
  store = tests.stores.country('LU');
  const { main } = tests.config;
  observer = new pg.Client('url' in main ? main.url : '');
  await observer.connect();
});
// What a test that failed left open would keep the others waiting.
afterEach(() => observer.query('rollback'));
afterAll(async () => {
  await observer.end();
  await tests.close();
});

/** The rows of person_file that backends hold or wait for, and what they wait for. */
async function waiters(): Promise<readonly { pid: number; row: string; granted: boolean }[]> {
  const { rows } = await observer.query(`
    select l.pid, l.page || '/' || l.tuple as row, l.granted
    from pg_locks l join pg_stat_activity a on a.pid = l.pid and a.wait_event_type = 'Lock'
    where l.locktype = 'tuple' and l.relation = 'country_lu.person_file'::regclass
    order by l.granted desc, l.pid`);
  return rows;
}

function waitingFor(backends: number): Promise<void> {
  return expect.poll(waiters, { timeout: 30_000, interval: 25 }).toHaveLength(backends);
}

const read = (id: string) => loadDossiers(store, [id]);

it('makes two acts on one file wait on its row, and loses neither', async () => {
  const situation = aWholeSituation(await anAuthority(store));
  await put(store, situation);
  const id = situation.dossiers[0].file.id;
  await observer.query('begin');
  await observer.query('select id from country_lu.person_file where id = $1 for update', [id]);
  const act = (mark: string) =>
    enact(
      store,
      anAct({
        scope: { files: [{ id, path: ['personId'] }] },
        decide: (given: Situation) =>
          granted(
            renamed(given, (name) => name + mark),
            { fileId: id },
          ),
      }),
    );
  // Both have a connection before the wait begins: on a busy machine opening one may take longer than it may.
  await expect
    .poll(
      () =>
        Promise.all([read(id), read(id)]).then(
          () => true,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
  const both = Promise.all([act('a'), act('b')]);
  // An act that fails says why, at once.
  await Promise.race([waitingFor(2), both]);
  const waiting = await waiters();
  // One backend is next in line for the row; the other stands behind it for the very same row.
  expect(waiting.map(({ granted: next }) => next)).toEqual([true, false]);
  expect(new Set(waiting.map(({ pid }) => pid)).size).toBe(2);
  expect(new Set(waiting.map(({ row }) => row)).size).toBe(1);
  await observer.query('commit');
  expect((await both).every((enacted) => 'decision' in enacted)).toBe(true);
  const file = (await loadDossiers(store, [id])).get(id)?.file;
  expect(['Éclairab', 'Éclairba']).toContain(file?.familyName);
  expect(file?.revision).toBe(3);
});

it('survives the loss of all its connections, also in the middle of an act', async () => {
  const situation = aWholeSituation(await anAuthority(store));
  await put(store, situation);
  const id = situation.dossiers[0].file.id;
  await observer.query('begin');
  await observer.query('select id from country_lu.person_file where id = $1 for update', [id]);
  const cut = enact(store, anAct({ scope: { files: [{ id, path: ['personId'] }] } }));
  const outcome = expect(cut).rejects.toThrow();
  await waitingFor(1);
  await observer.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await outcome;
  await observer.query('commit');
  await setTimeout(50);
  expect((await loadDossiers(store, [id])).get(id)?.file.revision).toBe(1);
});

it('decides again after a deadlock', async () => {
  const authorityId = await anAuthority(store);
  const [one, other] = [aWholeSituation(authorityId), aWholeSituation(authorityId)];
  await put(store, one);
  await put(store, other);
  const ids = [one, other].map(({ dossiers }) => dossiers[0].file.id).toSorted();
  const [first, second] = ids;
  // Somebody who locks in the wrong order: the second file, then the first.
  await observer.query('begin');
  await observer.query("set local deadlock_timeout = '10s'");
  await observer.query('select id from country_lu.person_file where id = $1 for update', [second]);
  const act = enact(store, anAct({ scope: { files: ids.map((id) => ({ id, path: [] })) } }));
  await waitingFor(1);
  await observer.query('select id from country_lu.person_file where id = $1 for update', [first]);
  await observer.query('commit');
  expect(await act).toHaveProperty('decision');
});
