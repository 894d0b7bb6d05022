import { setTimeout } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import type { Db } from './database.ts';
import type { Stores } from './stores.ts';

const PATIENCE_MILLISECONDS = 5_000;

/** Codes of the stores that do not answer, `gateway` for what belongs to no country. */
export async function silentStores(stores: Stores): Promise<readonly string[]> {
  const answers = await Promise.all([
    ...stores.countries.map(async (code) => ({ code, answered: await answered(stores.country(code)) })),
    answered(stores.gateway).then((answered) => ({ code: stores.gateway.code, answered })),
  ]);
  return answers.filter((one) => !one.answered).map(({ code }) => code);
}

async function answered<Tables>({ query }: Db<Tables>): Promise<boolean> {
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
