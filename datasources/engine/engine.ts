import type pg from 'pg';
import { openPool } from './pool.ts';

/** A database that stores can be opened on. */
export interface Engine {
  /** Short name by which an observer tells one database from another; carries no host and no password. */
  readonly database: string;
  readonly pool: pg.Pool;
  /** Null where it may take as long as it does: inside this process, and for commands. */
  readonly limits: TimeLimits | null;
  close(): Promise<void>;
}

const SERVER_CONNECTIONS = 10;
/** A server that takes no connection in that time is out of reach, where nobody set a limit. */
const CONNECTION_MILLISECONDS = 5_000;

/** How long a request may keep a server at work or waiting, in milliseconds. */
export interface TimeLimits {
  readonly statement: number;
  /** For a lock that another transaction holds. */
  readonly lock: number;
  /** Between two statements of a transaction. */
  readonly idleTransaction: number;
  /** Without a word from it, when connecting or when asked; then it counts as out of reach. */
  readonly silence: number;
}

/** A PostgreSQL server (15 or later) by its connection string; without limits, it may take as long as it does. */
export function openServer(url: string, limits: TimeLimits | null, onFault: (error: Error) => void): Engine {
  const pool = openPool(
    {
      connectionString: url,
      max: SERVER_CONNECTIONS,
      connectionTimeoutMillis: limits?.silence ?? CONNECTION_MILLISECONDS,
      ...(limits !== null && {
        statement_timeout: limits.statement,
        lock_timeout: limits.lock,
        idle_in_transaction_session_timeout: limits.idleTransaction,
      }),
    },
    onFault,
  );
  return { database: new URL(url).pathname.slice(1), pool, limits, close: () => pool.end() };
}
