import { randomBytes } from 'node:crypto';
import type { Dossier, Situation } from '../domain/dossier.ts';
import { type CountryDb, statement } from './database.ts';
import { holds } from './dossiers.ts';
import { ConflictError } from './errors.ts';
import { changesOf, isEmpty, mergeChanges, type RowChanges } from './row-changes.ts';
import { fileUpdate, writeDeletes, writesFor, writeUpdatesAndInserts } from './row-writes.ts';
import { OWN_SECTIONS } from './sections.ts';
import * as tables from './tables.ts';

/** What belongs to nobody, in an order in which rows can be written. */
const SHARED_SECTIONS = {
  informationSessions: tables.INFORMATION_SESSION,
  providers: tables.PROVIDER,
  courses: tables.COURSE,
  courseSessions: tables.COURSE_SESSION,
  projects: tables.PROJECT,
  projectSelections: tables.PROJECT_SELECTION,
  projectReports: tables.PROJECT_REPORT,
  projectFundings: tables.PROJECT_FUNDING,
  attestationCounters: tables.ATTESTATION_COUNTER,
} as const;

const UPDATE_FILES = fileUpdate(tables.PERSON_FILE);

const INSERT_KEYS = statement(
  (q) => `insert into ${q('file_key')} (file_id, key) select * from unnest($1::uuid[], $2::bytea[])`,
);

/** One dossier's share in an act. */
interface FileChanges {
  readonly before: Dossier | null;
  readonly after: Dossier;
  readonly sections: readonly RowChanges[];
}

// The keys of the two constants are literal; Object.entries forgets them.
const OWN = Object.entries(OWN_SECTIONS) as readonly [
  keyof typeof OWN_SECTIONS,
  { table: tables.Table<never> },
][];
const SHARED = Object.entries(SHARED_SECTIONS) as readonly [
  keyof typeof SHARED_SECTIONS,
  tables.Table<never>,
][];

function changesOfFile(before: Dossier | null, after: Dossier): FileChanges {
  const sections = OWN.map(([name, { table }]) =>
    before === after || (before !== null && !holds(before, name))
      ? changesOf(table, [], [])
      : changesOf(table, before === null ? [] : before[name], after[name]),
  );
  return { before, after, sections };
}

function isTouched({ before, after, sections }: FileChanges): boolean {
  if (before === null) return false;
  return (
    sections.some((changes) => !isEmpty(changes)) ||
    !isEmpty(
      changesOf(tables.PERSON_FILE, [before.file], [{ ...after.file, revision: before.file.revision }]),
    )
  );
}

async function saveFiles(trx: CountryDb, files: readonly FileChanges[]): Promise<readonly string[]> {
  const created = files.filter(({ before }) => before === null).map(({ after }) => after.file);
  if (created.length > 0) {
    await writesFor(tables.PERSON_FILE).insert(
      trx,
      created.map((file) => ({ ...file })),
    );
    await INSERT_KEYS(
      trx,
      created.map(({ id }) => id),
      created.map(() => randomBytes(32)),
    );
  }
  const touched = files.filter(isTouched);
  const rows = touched.map(({ before, after }) => ({ ...after.file, revision: before?.file.revision }));
  if (rows.length > 0 && (await UPDATE_FILES(trx, rows)) !== rows.length) {
    throw new ConflictError('a file was changed since it was read');
  }
  return touched.map(({ after }) => after.file.id);
}

/**
 * Writes what makes `before` into `after`, with one statement per table and kind of change. A dossier that
 * is not in `before` is a new file; the revision of each touched file grows by one, and must still be the
 * one that was read (ConflictError). Gives `after` back with the revisions that it then has.
 */
export async function saveSituation(trx: CountryDb, before: Situation, after: Situation): Promise<Situation> {
  const earlier = new Map(before.dossiers.map((dossier) => [dossier.file.id, dossier]));
  const files = after.dossiers.map((dossier) => changesOfFile(earlier.get(dossier.file.id) ?? null, dossier));
  const shared = SHARED.map(([name, table]) => changesOf(table, before.shared[name], after.shared[name]));
  const own = OWN.map(([, { table }], index) =>
    mergeChanges(
      table,
      files.flatMap(({ sections }) => sections[index] ?? []),
    ),
  );
  for (const changes of [...shared, ...own].reverse()) await writeDeletes(trx, changes);
  for (const changes of shared) await writeUpdatesAndInserts(trx, changes);
  const touched = new Set(await saveFiles(trx, files));
  for (const changes of own) await writeUpdatesAndInserts(trx, changes);
  return {
    ...after,
    dossiers: after.dossiers.map((dossier) => {
      if (!touched.has(dossier.file.id)) return dossier;
      const revision = (earlier.get(dossier.file.id)?.file.revision ?? 0) + 1;
      return { ...dossier, file: { ...dossier.file, revision } };
    }),
  };
}
