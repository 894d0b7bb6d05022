import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** One statement on its way to a database, BEGIN and COMMIT included; never its parameters. */
export interface ObservedStatement {
  /** Code of a country, or `gateway`. */
  readonly store: string;
  readonly database: string;
  readonly text: string;
}

export type StatementObserver = (statement: ObservedStatement) => void;

/** `pool` as one store uses it, each statement reported. Ending it leaves the pool to its other stores. */
export function observePool(
  pool: pg.Pool,
  origin: Omit<ObservedStatement, 'text'>,
  onStatement: StatementObserver | undefined,
): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  function observed(client: pg.PoolClient): PostgresPoolClient {
    const query = (text: unknown, parameters: unknown) => {
      onStatement?.({ ...origin, text: String(text) });
      return Reflect.apply(client.query, client, [text, parameters]);
    };
    // Kysely's driver calls query(text, parameters) and release(), nothing else.
    const facade = { query, release: () => client.release() } as PostgresPoolClient;
    known.set(client, facade);
    return facade;
  }
  return {
    async connect() {
      const client = await pool.connect();
      return known.get(client) ?? observed(client);
    },
    end: () => Promise.resolve(),
  };
}
