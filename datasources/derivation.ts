import { type Dossier, NOTHING_SHARED, type Situation } from '../domain/dossier.ts';
import { type CountryDb, statement } from './database.ts';
import { loadDossiers } from './dossiers.ts';
import { saveSituation } from './situations.ts';
import { inTransaction } from './transaction.ts';

const COUNT = statement<{ readonly files: number }>(
  (q) => `select count(*)::integer as files from ${q('person_file')} where rules_version is distinct from $1`,
);

const LOCK_NEXT = statement<{ readonly id: string }>(
  (q) => `
select id from ${q('person_file')}
where rules_version is distinct from $1 and ($2::uuid is null or id > $2) order by id limit $3 for update`,
);

/** Files whose duties, status lines and last day were computed by other rules than `version`. */
export async function filesOfOtherRules(db: CountryDb, version: string): Promise<number> {
  return (await COUNT(db, version)).rows[0]?.files ?? 0;
}

/**
 * Computes anew what follows from the facts of the next files of other rules than `version`, by id from
 * `after` on, in one transaction. Gives the ids of those it took: none where none are left.
 */
export function deriveNext(
  db: CountryDb,
  derive: (dossier: Dossier) => Dossier,
  {
    version,
    after,
    atMost,
    at,
  }: {
    readonly version: string;
    readonly after: string | null;
    readonly atMost: number;
    readonly at: Date;
  },
): Promise<readonly string[]> {
  return inTransaction(db, at, async (trx) => {
    const ids = (await LOCK_NEXT(trx, version, after, atMost)).rows.map(({ id }) => id);
    if (ids.length === 0) return ids;
    const dossiers = [...(await loadDossiers(trx, ids)).values()];
    const before: Situation = { dossiers, shared: NOTHING_SHARED, placesTaken: {} };
    await saveSituation(trx, before, { ...before, dossiers: dossiers.map(derive) });
    return ids;
  });
}
