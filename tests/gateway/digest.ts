import { sql } from 'kysely';
import type { TestGateway } from '../support/gateway.ts';

/** By `schema.table`, a hash over all rows of every table of every schema. */
export type Digest = Readonly<Record<string, string>>;

/** What all stores hold, history, keys and audit included: tables as the database itself lists them, but who read. */
export async function digestOf({ stores }: TestGateway): Promise<Digest> {
  const { query } = stores.gateway;
  const { rows: tables } = await sql<{ readonly schema: string; readonly name: string }>`
    select table_schema::text as schema, table_name::text as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      and table_name <> 'access_record'
    order by 1, 2`.execute(query);
  const parts = tables.map(
    ({ schema, name }) => sql`
    select ${`${schema}.${name}`} as name, concat(count(*), ' ', sum(hashtextextended(t::text, 0))) as hash
    from ${sql.id(schema, name)} t`,
  );
  const { rows } = await query.transaction().execute(async (trx) => {
    // Many small tables: workers and compiled code cost more than they save.
    await sql`select set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`.execute(
      trx,
    );
    return sql<{ readonly name: string; readonly hash: string }>`
      ${sql.join(parts, sql` union all `)}`.execute(trx);
  });
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}

/** Names of the tables that differ. */
export function changed(before: Digest, after: Digest): readonly string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}
