/**
 * SQL that gives a schema's state tables their instant and their past: `recorded_at` on each row, and a
 * twin that keeps every row that was changed or deleted, with the instant that ended it. Both instants
 * are the application's (`gateway.now`, set by the transaction): a write that sets none fails. With each
 * table stand the columns by which its past is looked up.
 */
export function historyOf(schema: string, tables: Readonly<Record<string, readonly string[]>>): string {
  return [functions(schema), twinsOf(schema, tables)].join('\n');
}

/** The same for tables that come later into a schema whose first ones have a past. */
export function twinsOf(schema: string, tables: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(tables)
    .map(([table, columns]) => twin(schema, table, columns))
    .join('\n');
}

function functions(schema: string): string {
  return `
create function ${schema}.stamp() returns trigger language plpgsql as $$
begin
  new.recorded_at := current_setting('gateway.now')::timestamptz;
  return new;
end $$;

-- By column name, so that a column added to the table alone does no harm here.
create function ${schema}.keep() returns trigger language plpgsql as $$
begin
  execute format(
    'insert into %1$I.%2$I select past.* from old_rows, lateral jsonb_populate_record('
    'null::%1$I.%2$I, to_jsonb(old_rows) || jsonb_build_object(''superseded_at'', $1)) as past',
    tg_table_schema, tg_table_name || '_history')
  using current_setting('gateway.now')::timestamptz;
  return null;
end $$;`;
}

function twin(schema: string, table: string, columns: readonly string[]): string {
  const name = `${schema}.${table}`;
  const indexes = columns.map(
    (column) => `create index ${table}_history_${column} on ${name}_history (${column});`,
  );
  return `
alter table ${name} add column recorded_at timestamptz not null;
create table ${name}_history (like ${name});
alter table ${name}_history add column superseded_at timestamptz not null;
${indexes.join('\n')}
create trigger stamp before insert or update on ${name} for each row execute function ${schema}.stamp();
create trigger keep_updated after update on ${name} referencing old table as old_rows
  for each statement execute function ${schema}.keep();
create trigger keep_deleted after delete on ${name} referencing old table as old_rows
  for each statement execute function ${schema}.keep();`;
}
