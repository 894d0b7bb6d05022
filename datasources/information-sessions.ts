import type { InformationSessionRecord } from '../domain/contract.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonObject } from './json-rows.ts';
import { INFORMATION_SESSION } from './tables.ts';

const BY_ID = statement<{ readonly session: InformationSessionRecord }>(
  (q) => `
select ${jsonObject(INFORMATION_SESSION.columns)} as session
from ${q('information_session')} where id = any($1::uuid[]) order by id`,
);

/** Information sessions by id, in one statement. */
export async function informationSessionsByIds(
  db: CountryDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, InformationSessionRecord>> {
  if (ids.length === 0) return new Map();
  const { rows } = await BY_ID(db, ids);
  return new Map(rows.map(({ session }) => [session.id, session]));
}
