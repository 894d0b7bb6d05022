import type { Dossier } from '../domain/dossier.ts';
import { type CountryDb, statement } from './database.ts';
import { type DossierRows, dossierReader, dossierText } from './dossier-text.ts';
import { FOR_RULES } from './dossiers.ts';
import { column } from './json-rows.ts';
import { markSeen } from './rights/seen.ts';
import { type Qualified, type Sight, seesNobody } from './rights/sight.ts';
import { byRights } from './rights/visible.ts';
import { OWN_SECTIONS, REFERRED, SECTIONS } from './sections.ts';
import * as tables from './tables.ts';

const TABLES = [
  tables.PERSON_FILE,
  ...Object.values({ ...OWN_SECTIONS, ...REFERRED }).map(({ table }) => table),
];

const COLUMNS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLES.map(({ name, columns }) => [name, columns]),
);

/** Rows of a table as the store held them at $2: present ones recorded by then, past ones not superseded yet. */
function heldAt(q: Qualified, table: string, alias: string): string {
  const columns = (COLUMNS.get(table) ?? []).map(column).join(', ');
  return `(
    select ${columns} from ${q(table)} where recorded_at <= $2::timestamptz
    union all
    select ${columns} from ${q(`${table}_history`)}
    where recorded_at <= $2::timestamptz and superseded_at > $2::timestamptz
  ) ${alias}`;
}

interface Loaded {
  readonly dossier: DossierRows;
  readonly scopes?: readonly string[];
}

const ALL = new Set(SECTIONS);

const loadBy = byRights((rights) => ({
  load: statement<Loaded>((q) => {
    const from = (table: string, alias: string) => heldAt(q, table, alias);
    return dossierText({ q, from, rights, who: '$3::text[]' }, ALL);
  }),
  read: dossierReader(rights, ALL),
}));

/**
 * Whole files as the store knew them at an instant, in one statement whatever their number; one that was
 * not known yet is left out. Who may see them is a matter of the present.
 */
export async function loadDossiersAt(
  db: CountryDb,
  fileIds: readonly string[],
  at: Date,
  { rights, who }: Sight = FOR_RULES,
): Promise<ReadonlyMap<string, Dossier>> {
  if (fileIds.length === 0 || seesNobody(rights)) return new Map();
  const { load, read } = loadBy(rights);
  const { rows } = await load(db, fileIds, at.toISOString(), who);
  return new Map(
    rows.map(({ dossier: loaded, scopes }) => {
      // The seam between tables and records: tables.ts lists the records' columns.
      const dossier = read(loaded) as Dossier;
      markSeen(dossier, rights, scopes ?? []);
      return [dossier.file.id, dossier];
    }),
  );
}
