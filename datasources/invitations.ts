import { type CountryDb, statement } from './database.ts';

const BY_CODE = statement<{ readonly id: string; readonly fileId: string }>(
  (q) => `select id, file_id from ${q('invitation')} where code = $1`,
);

/** The invitation of a code; whoever shows the code may use it. */
export async function invitationByCode(
  db: CountryDb,
  code: string,
): Promise<{ readonly id: string; readonly fileId: string } | null> {
  return (await BY_CODE(db, code)).rows[0] ?? null;
}
