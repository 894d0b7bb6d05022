import { sqlState } from './errors.ts';

/** SQLSTATE classes and codes of a server that is going away, not there yet, out of connections, or took one back. */
const UNREACHABLE_STATES = /^(08...|57P0[1235]|25P03|53300)$/;
/** A statement, or the wait for a lock, took longer than the server was told to let it. */
const BUSY_STATES: readonly unknown[] = ['57014', '55P03'];

const UNREACHABLE_CODES: readonly unknown[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
];

/** `pg` gives these no code. */
const UNREACHABLE_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Code of the store that belongs to no country. */
export const GATEWAY_STORE = 'gateway';

/** A store that is out of reach, by its code. Where it is, and what the driver said, is the cause's alone. */
export class StoreUnreachable extends Error {
  override readonly name = 'StoreUnreachable';
  /** Code of a country, or that of the gateway's own. */
  readonly store: string;
  /** The cause's, where it has one. */
  readonly code: string | null;
  constructor(store: string, cause?: unknown) {
    super('a store is out of reach', { cause });
    this.store = store;
    this.code = sqlState(cause);
  }
}

/** Whether a store could not be reached, as opposed to one that answered with an error. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof StoreUnreachable) return true;
  const code = sqlState(error);
  if (code !== null) return UNREACHABLE_STATES.test(code) || UNREACHABLE_CODES.includes(code);
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  return error instanceof Error && UNREACHABLE_MESSAGES.test(error.message);
}

/** Whether no connection became free in time: the store may be well, and others use it. */
export function isCrowded(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}

/** Whether a store answered that it would have taken too long; what was asked was not done. */
export function isBusy(error: unknown): boolean {
  return BUSY_STATES.includes(sqlState(error));
}
