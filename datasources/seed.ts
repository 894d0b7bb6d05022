import type { Situation } from '../domain/dossier.ts';
import { NOTHING_SHARED } from '../domain/dossier.ts';
import { saveSituation } from './situations.ts';
import type { CountryStore } from './stores.ts';
import { inTransaction } from './transaction.ts';

/** Fills a store that holds nobody with what `make` gives, in one transaction. Gives whether it did. */
export async function seedWhenEmpty(store: CountryStore, at: Date, make: () => Situation): Promise<boolean> {
  const anybody = await store.query.selectFrom('personFile').select('id').limit(1).executeTakeFirst();
  if (anybody !== undefined) return false;
  const nobody: Situation = { dossiers: [], shared: NOTHING_SHARED, placesTaken: {} };
  await inTransaction(store, at, (trx) => saveSituation(trx, nobody, make()));
  return true;
}
