import type { InformationSessionRecord } from '../domain/contract.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonObject } from './json-rows.ts';
import { type Sight, seesNobody } from './rights/sight.ts';
import { byRights } from './rights/visible.ts';
import { INFORMATION_SESSION } from './tables.ts';

const sessionsBy = byRights(({ informationSessions }) =>
  statement<{ readonly session: InformationSessionRecord }>(
    (q) => `
select ${jsonObject(INFORMATION_SESSION.columns, 't')} as session
from ${q('information_session')} t
where t.id = any($1::uuid[]) and ${informationSessions?.(q, '$2::text[]') ?? 'false'} order by t.id`,
  ),
);

/** Information sessions by id that may be seen, in one statement. */
export async function informationSessionsByIds(
  db: CountryDb,
  ids: readonly string[],
  { rights, who }: Sight,
): Promise<ReadonlyMap<string, InformationSessionRecord>> {
  if (ids.length === 0 || seesNobody(rights) || rights.informationSessions === null) return new Map();
  const { rows } = await sessionsBy(rights)(db, ids, who);
  return new Map(rows.map(({ session }) => [session.id, session]));
}
