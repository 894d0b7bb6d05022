import { setTimeout } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import type { CountryStore, GatewayStore, Stores } from './stores.ts';

const PATIENCE_MILLISECONDS = 5_000;

export interface Silence {
  /** Codes of the stores that do not answer. */
  readonly silent: readonly string[];
  /** Whether anybody can be answered: the gateway's own store is there, and a country. */
  readonly serves: boolean;
}

/** which stores do not answer; a country that does not keeps nobody from the others. */
export async function silentStores({ countries, country, gateway }: Stores): Promise<Silence> {
  const stores = [...countries.map(country), gateway];
  const answers = await Promise.all(stores.map((store) => answered(store)));
  const silent = stores.flatMap(({ code }, index) => (answers[index] === true ? [] : [code]));
  const serves = answers.at(-1) === true && (countries.length === 0 || silent.length < countries.length);
  return { silent, serves };
}

async function answered({ query }: CountryStore | GatewayStore): Promise<boolean> {
  const patience = new AbortController();
  try {
    return await Promise.race([
      query.executeQuery(CompiledQuery.raw('select 1')).then(() => true),
      setTimeout(PATIENCE_MILLISECONDS, false, { signal: patience.signal }),
    ]);
  } catch {
    return false;
  } finally {
    patience.abort();
  }
}
