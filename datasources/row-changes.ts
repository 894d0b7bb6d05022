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

function pick(row: object, properties: readonly string[]): Row {
  const source = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(properties.map((property) => [property, source.get(property) ?? null]));
}

function byKey(rows: readonly object[], { key }: Table<never>): ReadonlyMap<string, object> {
  return new Map(rows.map((row) => [canonicalJson(pick(row, key)), row]));
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
  const old = byKey(before, table);
  const next = byKey(after, table);
  for (const [key, row] of next) {
    const earlier = old.get(key);
    if (earlier === row) continue;
    const picked = pick(row, table.columns);
    if (earlier === undefined) inserted.set(key, picked);
    else if (canonicalJson(pick(earlier, table.columns)) !== canonicalJson(picked)) updated.set(key, picked);
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
