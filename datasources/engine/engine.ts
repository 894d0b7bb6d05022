import type pg from 'pg';
import { openPool } from './pool.ts';

/** A database that stores can be opened on. */
export interface Engine {
  /** Short name by which an observer tells one database from another; carries no host and no password. */
  readonly database: string;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

const SERVER_CONNECTIONS = 10;
/** A server that takes no connection in that time is out of reach. */
const CONNECTION_MILLISECONDS = 5_000;

/** A PostgreSQL server (15 or later) by its connection string. */
export function openServer(url: string, onFault: (error: Error) => void): Engine {
  const pool = openPool(
    { connectionString: url, max: SERVER_CONNECTIONS, connectionTimeoutMillis: CONNECTION_MILLISECONDS },
    onFault,
  );
  return { database: new URL(url).pathname.slice(1), pool, close: () => pool.end() };
}
