import pg from 'pg';
import { peopleRows, type Share, sharedRows } from './rows.ts';

const BATCH = 2500;

/**
 * Fills a country's tables in bulk: triggers and foreign keys are off meanwhile, which asks for a
 * superuser. `loaded` is told of each batch.
 */
export async function loadContracts(
  url: string,
  share: Share,
  loaded: (contracts: number) => void,
): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("set session_replication_role = 'replica'; set synchronous_commit = off");
    for (const text of sharedRows(share)) await client.query(text);
    const statements = peopleRows(share);
    for (let first = 0; first < share.contracts; first += BATCH) {
      const last = Math.min(first + BATCH, share.contracts) - 1;
      for (const text of statements) await client.query(text, [first, last]);
      loaded(last - first + 1);
    }
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
