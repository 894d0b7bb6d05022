import { type Kysely, sql } from 'kysely';

/** The tables of every schema of a database, as it lists them itself, in which one of `texts` stands. */
export async function tablesHolding<Tables>(
  query: Kysely<Tables>,
  texts: readonly string[],
): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ readonly schema: string; readonly name: string }>`
    select table_schema::text as schema, table_name::text as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
    order by 1, 2`.execute(query);
  const patterns = texts.map((text) => `%${text}%`);
  const parts = tables.map(
    ({ schema, name }) => sql`
      select ${`${schema}.${name}`} as name
      where exists (select from ${sql.id(schema, name)} t where t::text ilike any(${patterns}))`,
  );
  const { rows } = await sql<{ readonly name: string }>`${sql.join(parts, sql` union all `)}`.execute(query);
  return rows.map(({ name }) => name).toSorted();
}

/** The tables of a schema whose rows say whose they are, their history included. */
export async function tablesOfFiles<Tables>(
  query: Kysely<Tables>,
  schema: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select distinct table_name::text as name from information_schema.columns
    where table_schema = ${schema}
      and (column_name in ('file_id', 'contract_id', 'voucher_id', 'decision_id', 'file_ids')
        or table_name ~ '^(person_file|contract)(_history)?$')`.execute(query);
  return rows.map(({ name }) => `${schema}.${name}`).toSorted();
}
