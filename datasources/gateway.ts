import { type GatewayDb, statement } from './database.ts';
import { grouped } from './grouped.ts';

/** A country's file on a person. */
export interface LinkedFile {
  readonly jurisdiction: string;
  readonly fileId: string;
}

// From link to link: a file in a third country belongs to the person whichever of the two it was linked with.
const LINKED = statement<LinkedFile & { readonly askedJurisdiction: string; readonly askedFileId: string }>(
  (q) => `
with recursive same(asked_jurisdiction, asked_file_id, jurisdiction, file_id) as (
  select asked.jurisdiction, asked.file_id, asked.jurisdiction, asked.file_id
  from unnest($1::text[], $2::uuid[]) as asked(jurisdiction, file_id)
  union
  select same.asked_jurisdiction, same.asked_file_id, other.jurisdiction, other.file_id
  from same
  join ${q('person_link')} own on own.jurisdiction = same.jurisdiction and own.file_id = same.file_id
  join ${q('person_link')} other on other.handshake_id = own.handshake_id
)
select * from same order by jurisdiction collate "C", file_id`,
);

/**
 * For each file, those known to be of the same person, itself included; itself alone where it was never
 * linked. One statement whatever their number.
 */
export async function linkedFiles(
  db: GatewayDb,
  files: readonly LinkedFile[],
): Promise<readonly (readonly LinkedFile[])[]> {
  if (files.length === 0) return [];
  const { rows } = await LINKED(
    db,
    files.map(({ jurisdiction }) => jurisdiction),
    files.map(({ fileId }) => fileId),
  );
  const groups = grouped(rows, (row) => `${row.askedJurisdiction} ${row.askedFileId}`);
  return files.map(({ jurisdiction, fileId }) =>
    (groups.get(`${jurisdiction} ${fileId}`) ?? []).map((row) => ({
      jurisdiction: row.jurisdiction,
      fileId: row.fileId,
    })),
  );
}

const FORGET = statement(
  (q) => `
with attempts as (
  delete from ${q('link_attempt')} where jurisdiction = $1 and file_id = any($2::uuid[])
)
delete from ${q('person_link')} where handshake_id in (
  select handshake_id from ${q('person_link')} where jurisdiction = $1 and file_id = any($2::uuid[])
)`,
);

/** Takes files that were erased out of the index with their links; the person's files in other countries stay. */
export async function forgetFiles(
  db: GatewayDb,
  jurisdiction: string,
  fileIds: readonly string[],
): Promise<void> {
  if (fileIds.length > 0) await FORGET(db, jurisdiction, fileIds);
}
