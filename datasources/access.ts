import { randomUUID } from 'node:crypto';
import type { Role } from '../domain/viewer.ts';
import { type CountryDb, statement } from './database.ts';

/** Somebody else's reading of a file. */
export interface AccessRecord {
  readonly id: string;
  readonly fileId: string;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly role: Role;
  readonly client: string;
  /** An authority's code, a provider's UUID, a partner app's client id. */
  readonly organisation: string | null;
  readonly ground: string;
  readonly parts: readonly string[];
}

/** Who read, when and by what right. */
export type Reader = Pick<AccessRecord, 'role' | 'client' | 'organisation' | 'recordedAt'>;

/** A file that was read, on what ground and which parts of it. */
export type Reading = Pick<AccessRecord, 'fileId' | 'ground' | 'parts'>;

// A file that was erased meanwhile has nobody left to tell.
const RECORD = statement(
  (q) => `
insert into ${q('access_record')} (id, file_id, recorded_at, role, client, organisation, ground, parts)
select r.id, r.file_id, $5::timestamptz, $6, $7, $8, r.ground, string_to_array(r.parts, ' ')
from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as r(id, file_id, ground, parts)
where exists (select from ${q('person_file')} f where f.id = r.file_id)`,
);

/** Records that files were read, one record a file, in one statement whatever their number. */
export async function recordAccess(
  db: CountryDb,
  { role, client, organisation, recordedAt }: Reader,
  readings: readonly Reading[],
): Promise<void> {
  if (readings.length === 0) return;
  await RECORD(
    db,
    readings.map(() => randomUUID()),
    readings.map(({ fileId }) => fileId),
    readings.map(({ ground }) => ground),
    readings.map(({ parts }) => parts.join(' ')),
    recordedAt,
    role,
    client,
    organisation,
  );
}

type AccessRow = Omit<AccessRecord, 'recordedAt'> & { readonly recordedAt: Date };

const PAGE = statement<AccessRow>(
  (q) => `
select id, file_id, recorded_at, role, client, organisation, ground, parts from ${q('access_record')}
where file_id = any($1::uuid[]) order by recorded_at desc, id`,
);

/** By file, who read it, the latest first. One statement. */
export async function accessOf(
  db: CountryDb,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AccessRecord[]>> {
  const { rows } = await PAGE(db, fileIds);
  const records = rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
  return new Map(fileIds.map((id) => [id, records.filter(({ fileId }) => fileId === id)]));
}
