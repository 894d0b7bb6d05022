import { sqlState } from './errors.ts';

/** SQLSTATE classes and codes of a server that is going away, not there yet, or out of connections. */
const UNREACHABLE_STATES = /^(08...|57P0[123]|53300)$/;

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

/** Whether a store could not be reached, as opposed to one that answered with an error. */
export function isUnreachable(error: unknown): boolean {
  const code = sqlState(error);
  if (code !== null) return UNREACHABLE_STATES.test(code) || UNREACHABLE_CODES.includes(code);
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  return error instanceof Error && UNREACHABLE_MESSAGES.test(error.message);
}
