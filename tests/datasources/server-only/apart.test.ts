import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Db } from '../../../datasources/database.ts';
import { loadDossiers } from '../../../datasources/dossiers.ts';
import { openStores } from '../../../datasources/stores.ts';
import { anAuthority, put } from '../../support/acts.ts';
import { aWholeSituation } from '../../support/invented.ts';
import { openStoresApart, openTestStores } from '../../support/stores.ts';

async function schemasOf<Tables>({ query }: Db<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select nspname::text as name from pg_namespace
    where nspname like 'country%' or nspname = 'gateway' order by 1`.execute(query);
  return rows.map(({ name }) => name);
}

it('keeps each country in its own database alone, and each statement goes there', async () => {
  const tests = await openStoresApart(['LU', 'FR']);
  const { stores } = tests;
  const [lu, fr] = [stores.country('LU'), stores.country('FR')];
  expect(await schemasOf(lu)).toEqual(['country_lu']);
  expect(await schemasOf(fr)).toEqual(['country_fr']);
  expect(await schemasOf(stores.gateway)).toEqual(['gateway']);
  const statements = await tests.statementsOf(async () => {
    const situation = aWholeSituation(await anAuthority(lu));
    await put(lu, situation);
    expect((await loadDossiers(fr, [situation.dossiers[0].file.id])).size).toBe(0);
  });
  const reached = new Set(
    statements.map(({ store, database }) => `${store} ${database.replace(/^t_\w{12}_/, '')}`),
  );
  expect(reached).toEqual(new Set(['LU lu', 'FR fr']));
  await tests.close();
});

it('brings one database up to date once when several processes start on it at once', async () => {
  const tests = await openTestStores([]);
  const config = { ...tests.config, countries: ['AA', 'BB'] };
  const opened = await Promise.all([openStores(config), openStores(config), openStores(config)]);
  const secrets = opened.map((stores) => stores.country('AA').secret.toString('hex'));
  expect(new Set(secrets).size).toBe(1);
  for (const stores of opened) await stores.close();
  await tests.close();
});
