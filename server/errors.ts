import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, isForCaller } from './error-codes.ts';
import { storeFault } from './store-faults.ts';

/** What may be written down of a fault: never a message, which may quote a value. */
export interface FaultReport {
  readonly errorId: string;
  readonly name: string;
  /** SQLSTATE or system error code. */
  readonly code: string | null;
  readonly constraint: string | null;
  /** Where it came from: file and line, no message. */
  readonly frames: readonly string[];
}

/** An error as the caller sees it: what they can mend in words without values, all else as an id. */
export function presentError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (fault: FaultReport) => void,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (isForCaller(formatted.extensions?.['code'])) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...place, message: withoutValues(formatted.message), extensions };
  }
  // Also where no resolver threw: who reads is written down after them.
  const origin = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const fault = faultOf(origin);
  report(fault);
  const passing = storeFault(origin);
  if (passing !== null) return { ...place, ...passing };
  return {
    ...place,
    message: `Something failed on our side. Tell the operator this id: ${fault.errorId}`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: fault.errorId },
  };
}

/** A request that is refused before GraphQL, in the shape of GraphQL's own errors. */
export function errorsBody(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

function faultOf(error: unknown): FaultReport {
  const read = (name: string) => {
    const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' ? value : null;
  };
  return {
    errorId: randomUUID(),
    name: read('name') ?? 'unknown',
    code: error instanceof GraphQLError ? null : read('code'),
    constraint: read('constraint'),
    frames: (read('stack') ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
  };
}

/** graphql-js quotes values in what it says of them; a value may be somebody's birth date. */
function withoutValues(message: string): string {
  const variable =
    /^Variable "(?<name>\$\w+)" got invalid value .*?(?: at "(?<place>[^"]*)")?; (?<rest>.*)$/s.exec(message);
  if (variable?.groups !== undefined) {
    const { name, place, rest } = variable.groups;
    return `Variable "${name}"${place === undefined ? '' : ` at "${place}"`}: ${withoutQuotedValue(rest ?? '')}`;
  }
  return withoutQuotedValue(message);
}

function withoutQuotedValue(message: string): string {
  return message
    .replace(/(cannot represent [^:]*?)(?: value)?: .*$/s, '$1 value.')
    .replace(/(Expected value of type "[^"]*"), found .*$/s, '$1.')
    .replace(/^Value ".*" does not exist in (".*" enum).*$/s, 'The value does not exist in the $1.')
    .replace(/^Enum ("[^"]*") cannot represent .*$/s, 'The value does not exist in the enum $1.');
}
