import { type GatewayDb, statement } from './database.ts';
import { grouped } from './grouped.ts';

/** A country's file on a person. */
export interface LinkedFile {
  readonly jurisdiction: string;
  readonly fileId: string;
}

const LINKED = statement<LinkedFile & { readonly askedJurisdiction: string; readonly askedFileId: string }>(
  (q) => `
select asked.jurisdiction as asked_jurisdiction, asked.file_id as asked_file_id, other.jurisdiction, other.file_id
from unnest($1::text[], $2::uuid[]) as asked(jurisdiction, file_id)
join ${q('file_index')} own on own.jurisdiction = asked.jurisdiction and own.file_id = asked.file_id
join ${q('file_index')} other on other.person_id = own.person_id
order by other.jurisdiction collate "C", other.file_id`,
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
  return files.map((file) => {
    const group = groups.get(`${file.jurisdiction} ${file.fileId}`);
    return group === undefined ? [file] : group.map(({ jurisdiction, fileId }) => ({ jurisdiction, fileId }));
  });
}

const FORGET = statement(
  (q) => `delete from ${q('file_index')} where jurisdiction = $1 and file_id = any($2::uuid[])`,
);

/** Takes files that were erased out of the index; the person's files in other countries stay. */
export async function forgetFiles(
  db: GatewayDb,
  jurisdiction: string,
  fileIds: readonly string[],
): Promise<void> {
  if (fileIds.length > 0) await FORGET(db, jurisdiction, fileIds);
}
