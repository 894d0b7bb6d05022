import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../bench/postgres.ts';
import { openStores } from '../../datasources/stores.ts';
import { PREPARED_COUNTRIES } from './engine-under-test.ts';

const TEMPLATE = 'gateway_template';

/** Starts PostgreSQL 15, the oldest version that is promised, and makes the template of all test databases. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  await server.createDatabase(TEMPLATE);
  const { url } = server;
  const stores = await openStores({ countries: PREPARED_COUNTRIES, main: { url: `${url}/${TEMPLATE}` } });
  await stores.close();
  provide('engine', { kind: 'server', url, template: TEMPLATE });
  return () => server.stop();
}
