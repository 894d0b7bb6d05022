import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { CountryDb } from '../../datasources/database.ts';

/** Names of all tables of a store's schema, history included. */
export async function tablesOf({ schema, query }: CountryDb): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select table_name::text as name from information_schema.tables
    where table_schema = ${schema} and table_type = 'BASE TABLE' order by 1`.execute(query);
  return rows.map(({ name }) => name);
}

/** One hash over every row of every table of a store. */
export async function digestOf(store: CountryDb): Promise<string> {
  const hash = createHash('sha256');
  for (const table of await tablesOf(store)) {
    const { rows } = await sql<{ readonly row: string }>`
      select t::text as row from ${sql.id(store.schema, table)} t order by t::text collate "C"`.execute(
      store.query,
    );
    hash.update(JSON.stringify([table, rows]));
  }
  return hash.digest('hex');
}
