import { randomUUID } from 'node:crypto';
import { type CountryDb, statement } from './database.ts';
import { inTransaction } from './transaction.ts';

/** An authority as the store knows it; its names stand in the country's folder. */
export interface AuthorityRow {
  readonly id: string;
  readonly code: string;
}

const ADD = statement(
  (q) => `
insert into ${q('authority')} (id, code) select * from unnest($1::uuid[], $2::text[])
on conflict on constraint authority_code_unique do nothing`,
);

/** All authorities of the country, by code. */
export function authorities({ query }: CountryDb): Promise<readonly AuthorityRow[]> {
  return query.selectFrom('authority').select(['id', 'code']).orderBy('code').execute();
}

/** Gives an id to each authority that has none yet. Gives the ids of all, by code. */
export async function syncAuthorities(
  db: CountryDb,
  codes: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, string>> {
  const known = await authorities(db);
  const missing = codes.filter((code) => !known.some((authority) => authority.code === code));
  if (missing.length > 0) {
    await inTransaction(db, at, (trx) =>
      ADD(
        trx,
        missing.map(() => randomUUID()),
        missing,
      ),
    );
  }
  const all = missing.length > 0 ? await authorities(db) : known;
  return new Map(all.map(({ id, code }) => [code, id]));
}
