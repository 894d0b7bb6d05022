import { canonicalJson } from './canonical-json.ts';
import { ConflictError } from './errors.ts';
import type { Table } from './tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** What became of a table's rows, each by its key. */
export interface RowChanges {
  readonly table: Table<never>;
  readonly inserted: ReadonlyMap<string, Row>;
  readonly updated: ReadonlyMap<string, Row>;
  readonly deleted: ReadonlyMap<string, Row>;
}

function pick(row: Row, properties: readonly string[]): Row {
  return Object.fromEntries(properties.map((property) => [property, row[property] ?? null]));
}

/** By the columns of their key; no text of the database has the character between them. */
function byKey(rows: readonly Row[], { key }: Table<never>): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [key.map((property) => row[property]).join('\0'), row]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const [a, b] = [one ?? null, other ?? null];
  return typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b);
}

/** What has to be written so that `before` becomes `after`. */
export function changesOf(
  table: Table<never>,
  before: readonly object[],
  after: readonly object[],
): RowChanges {
  const inserted = new Map<string, Row>();
  const updated = new Map<string, Row>();
  const deleted = new Map<string, Row>();
  // Most sections of most acts stay as they were.
  if (before === after) return { table, inserted, updated, deleted };
  const columns: readonly string[] = table.columns;
  // The seam between records and rows: a record is its columns by name.
  const old = byKey(before as readonly Row[], table);
  const next = byKey(after as readonly Row[], table);
  for (const [key, row] of next) {
    const earlier = old.get(key);
    if (earlier === row) continue;
    if (earlier === undefined) inserted.set(key, pick(row, columns));
    else if (!columns.every((property) => isSame(earlier[property], row[property])))
      updated.set(key, pick(row, columns));
  }
  for (const [key, row] of old) if (!next.has(key)) deleted.set(key, pick(row, table.key));
  return { table, inserted, updated, deleted };
}

export function isEmpty({ inserted, updated, deleted }: RowChanges): boolean {
  return inserted.size + updated.size + deleted.size === 0;
}

function merged(
  kind: 'inserted' | 'updated' | 'deleted',
  all: readonly RowChanges[],
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const changes of all) {
    for (const [key, row] of changes[kind]) {
      const other = rows.get(key);
      if (other !== undefined && canonicalJson(other) !== canonicalJson(row)) {
        throw new ConflictError(
          `two files of one act changed the same row of ${changes.table.name} differently`,
        );
      }
      rows.set(key, row);
    }
  }
  return rows;
}

/** The changes of several dossiers in one table: a contract of two parties stands in both. */
export function mergeChanges(table: Table<never>, all: readonly RowChanges[]): RowChanges {
  return {
    table,
    inserted: merged('inserted', all),
    updated: merged('updated', all),
    deleted: merged('deleted', all),
  };
}
