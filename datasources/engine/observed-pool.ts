import { randomUUID } from 'node:crypto';
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

/** Statements that a connection keeps prepared for one store; further ones are parsed each time. */
const MOST_PREPARED = 200;

/**
 * The statement under a name, so that the database parses and plans it once a connection. Names are the
 * connection's own: the embedded engine lets several connections share one session. What has no
 * parameters (BEGIN, COMMIT, SET, scripts of several statements) has no name.
 */
function preparedStatements() {
  const names = new Map<string, string>();
  const connection = randomUUID();
  return (text: string, values: readonly unknown[]) => {
    if (values.length === 0) return { text };
    const known = names.get(text);
    if (known === undefined && names.size === MOST_PREPARED) return { text, values };
    const name = known ?? `${connection}_${names.size}`;
    if (known === undefined) names.set(text, name);
    return { name, text, values };
  };
}

/** A connection as one store uses it; one that is broken is not used again. */
export interface StoreClient extends PostgresPoolClient {
  release(broken?: boolean): void;
}

export interface StorePool extends PostgresPool {
  connect(): Promise<StoreClient>;
}

/** `pool` as one store uses it, each statement reported. Ending it leaves the pool to its other stores. */
export function observePool(
  pool: pg.Pool,
  origin: Omit<ObservedStatement, 'text'>,
  onStatement: StatementObserver | undefined,
): StorePool {
  const known = new WeakMap<pg.PoolClient, StoreClient>();
  function observed(client: pg.PoolClient): StoreClient {
    const prepared = preparedStatements();
    const query = (text: string, parameters: readonly unknown[]) => {
      onStatement?.({ ...origin, text });
      return Reflect.apply(client.query, client, [prepared(text, parameters)]);
    };
    // Kysely's driver calls query(text, parameters) and release(), nothing else.
    const facade = { query, release: (broken = false) => client.release(broken) } as StoreClient;
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
