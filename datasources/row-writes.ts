import { type CountryDb, statement } from './database.ts';
import { ConflictError } from './errors.ts';
import { column } from './json-rows.ts';
import type { RowChanges } from './row-changes.ts';
import type { Table } from './tables.ts';

type Rows = Iterable<Readonly<Record<string, unknown>>>;
type Write = (db: CountryDb, rows: Rows) => Promise<number>;

/** Rows as the one parameter of a statement, whatever their number. */
export function parameter(rows: Rows): string {
  const named = [...rows].map((row) =>
    Object.fromEntries(Object.entries(row).map(([property, value]) => [column(property), value])),
  );
  return JSON.stringify(named);
}

function matching(columns: readonly string[]): string {
  return columns.map((property) => `t.${column(property)} = r.${column(property)}`).join(' and ');
}

function writer(text: (name: string) => string, { name }: Table<never>): Write {
  const run = statement((q) => text(q(name)));
  return async (db, rows) => (await run(db, parameter(rows))).affected;
}

/** The three statements by which a table is written. */
interface TableWrites {
  readonly insert: Write;
  readonly update: Write;
  readonly remove: Write;
}

function recordsetOf(name: string, parameter: string): string {
  return `jsonb_populate_recordset(null::${name}, ${parameter}::jsonb) as r`;
}

/** Inserts the rows of a parameter into a table of this qualified name. */
export function insertText(table: Table<never>, name: string, parameter: string): string {
  const columns = table.columns.map(column);
  return `insert into ${name} (${columns.join(', ')}) select r.${columns.join(', r.')} from ${recordsetOf(name, parameter)}`;
}

function writesOf(table: Table<never>): TableWrites {
  const keys: readonly string[] = table.key;
  const assigned = table.columns
    .filter((property) => !keys.includes(property))
    .map((property) => `${column(property)} = r.${column(property)}`)
    .join(', ');
  const recordset = (name: string) => recordsetOf(name, '$1');
  return {
    insert: writer((name) => insertText(table, name, '$1'), table),
    update: writer(
      (name) => `update ${name} as t set ${assigned} from ${recordset(name)} where ${matching(keys)}`,
      table,
    ),
    remove: writer(
      (name) => `delete from ${name} as t using ${recordset(name)} where ${matching(keys)}`,
      table,
    ),
  };
}

/** A file is changed only where its revision is still the one that was read, which it then leaves behind. */
export function fileUpdate(table: Table<never>): Write {
  const assigned = table.columns
    .filter((property) => property !== 'id' && property !== 'revision')
    .map((property) => `${column(property)} = r.${column(property)}`)
    .join(', ');
  return writer(
    (name) =>
      `update ${name} as t set ${assigned}, revision = r.revision + 1
from jsonb_populate_recordset(null::${name}, $1::jsonb) as r where t.id = r.id and t.revision = r.revision`,
    table,
  );
}

const WRITES = new Map<string, TableWrites>();

/** The writes of a table, made once. */
export function writesFor(table: Table<never>): TableWrites {
  const known = WRITES.get(table.name) ?? writesOf(table);
  WRITES.set(table.name, known);
  return known;
}

function expectAll(found: number, expected: number, name: string): void {
  if (found !== expected) throw new ConflictError(`rows of ${name} were changed since they were read`);
}

export async function writeDeletes(db: CountryDb, { table, deleted }: RowChanges): Promise<void> {
  if (deleted.size === 0) return;
  expectAll(await writesFor(table).remove(db, deleted.values()), deleted.size, table.name);
}

/** Updates go first: they may make room for a new row under a unique constraint. */
export async function writeUpdatesAndInserts(
  db: CountryDb,
  { table, updated, inserted }: RowChanges,
): Promise<void> {
  if (updated.size > 0)
    expectAll(await writesFor(table).update(db, updated.values()), updated.size, table.name);
  if (inserted.size > 0) await writesFor(table).insert(db, inserted.values());
}
