import { CompiledQuery } from 'kysely';
import type { Db } from './database.ts';

/** Sets the instant that the transaction's rows and their history carry. */
export async function setInstant<Tables>({ query }: Db<Tables>, at: Date): Promise<void> {
  const text = "select set_config('gateway.now', $1, true)";
  await query.executeQuery(CompiledQuery.raw(text, [at.toISOString()]));
}

/** Runs `work` in one transaction whose writes are recorded at `at`. */
export function inTransaction<Tables, Result>(
  { schema, query }: Db<Tables>,
  at: Date,
  work: (trx: Db<Tables>) => Promise<Result>,
): Promise<Result> {
  return query.transaction().execute(async (trx) => {
    const db = { schema, query: trx };
    await setInstant(db, at);
    return work(db);
  });
}
