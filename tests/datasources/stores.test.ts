import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorities, syncAuthorities } from '../../datasources/authorities.ts';
import { loadDossiers } from '../../datasources/dossiers.ts';
import { linkedFiles } from '../../datasources/gateway.ts';
import { COUNTRY_MIGRATIONS, migrate } from '../../datasources/migrations/migrate.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { anAuthority, NOON, put, rowsOf } from '../support/acts.ts';
import { tablesOf } from '../support/digest.ts';
import { aWholeSituation } from '../support/invented.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

let tests: TestStores;

beforeAll(async () => {
  tests = await openTestStores(['LU', 'FR', 'XX']);
});
afterAll(() => tests.close());

it('keeps countries apart, one that is new to the database included', async () => {
  const [lu, xx] = [tests.stores.country('LU'), tests.stores.country('XX')];
  const situation = aWholeSituation(await anAuthority(xx));
  await put(xx, situation);
  const id = situation.dossiers[0].file.id;
  expect((await loadDossiers(xx, [id])).size).toBe(1);
  expect((await loadDossiers(lu, [id])).size).toBe(0);
});

it('knows only the countries that it was opened with', () => {
  expect(() => tests.stores.country('BE_WAL')).toThrow('no store for BE_WAL (kept here: LU, FR, XX)');
});

it('gives each store a secret of its own', () => {
  const secrets = tests.stores.countries.map((code) => tests.stores.country(code).secret.toString('hex'));
  expect(new Set(secrets).size).toBe(3);
});

it('gives an authority one id for good', async () => {
  const fr = tests.stores.country('FR');
  const first = await syncAuthorities(fr, ['ONE', 'TWO'], NOON);
  const second = await syncAuthorities(fr, ['TWO', 'THREE'], NOON);
  expect(second.get('TWO')).toBe(first.get('TWO'));
  expect((await authorities(fr)).map(({ code }) => code)).toEqual(['ONE', 'THREE', 'TWO']);
});

it('has a history twin with the same columns for every table of state', async () => {
  const lu = tests.stores.country('LU');
  const tables = await tablesOf(lu);
  const without = tables.filter(
    (table) => !table.endsWith('_history') && !tables.includes(`${table}_history`),
  );
  expect(without).toEqual([
    'access_record',
    'audit_entry',
    'audit_head',
    'file_key',
    'idempotency',
    'migration',
    'migration_lock',
    'published_cell',
    'published_month',
    'store_secret',
  ]);
});

it('leaves a history that later columns of the table do not break', async () => {
  const xx = tests.stores.country('XX');
  await xx.query.schema.alterTable('provider').addColumn('later', 'text').execute();
  const situation = aWholeSituation(await anAuthority(xx));
  await put(xx, situation);
  const [provider] = situation.shared.providers;
  await inTransaction(xx, NOON, ({ query }) =>
    query
      .updateTable('provider')
      .set({ name: 'Renamed' })
      .where('id', '=', provider?.id ?? '')
      .execute(),
  );
  const past = (await rowsOf(xx, 'provider_history')).filter(({ id }) => id === provider?.id);
  expect(past).toMatchObject([{ name: 'École du Pont' }]);
});

it('is asked two things where it is migrated already, and nothing of it is described', async () => {
  const fr = tests.stores.country('FR');
  const statements = await tests.statementsOf(() => migrate(fr.query, fr.schema, COUNTRY_MIGRATIONS));
  expect(statements.map(({ text }) => text)).toEqual([
    'select to_regclass($1) is not null as exists',
    expect.stringMatching(/^select name from "[^"]+"."migration"$/),
  ]);
});

it('tells which files were linked as one person, each itself where it was not, in one statement', async () => {
  const { gateway } = tests.stores;
  const [lu, fr, alone, handshakeId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await gateway.query
    .insertInto('personLink')
    .values([
      { jurisdiction: 'LU', fileId: lu, handshakeId },
      { jurisdiction: 'FR', fileId: fr, handshakeId },
    ])
    .execute();
  const both = [
    { jurisdiction: 'FR', fileId: fr },
    { jurisdiction: 'LU', fileId: lu },
  ];
  const one = { jurisdiction: 'FR', fileId: alone };
  const statements = await tests.statementsOf(async () => {
    expect(await linkedFiles(gateway, [{ jurisdiction: 'LU', fileId: lu }, one])).toEqual([both, [one]]);
  });
  expect(statements).toHaveLength(1);
});
