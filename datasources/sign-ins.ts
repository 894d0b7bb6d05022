import { type CountryDb, statement } from './database.ts';
import type { Sight } from './rights/sight.ts';

const HELD = statement<{ readonly fileId: string }>(
  (q) => `
select file_id from ${q('sign_in')} where holder = ($1::text[])[1] and ended_on is null order by file_id`,
);

/** Files that a person's sign-in is bound to. One statement. */
export async function filesHeldBy(db: CountryDb, { who }: Sight): Promise<readonly string[]> {
  const { rows } = await HELD(db, who);
  return rows.map(({ fileId }) => fileId);
}
