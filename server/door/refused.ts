import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../error-codes.ts';

interface More {
  readonly headers?: Readonly<Record<string, string>>;
  /** What a program may wish to know of it. */
  readonly told?: Readonly<Record<string, number | string>>;
}

/**
 * What the door refuses, before GraphQL or within it; answered with its code's status. The message says what is
 * expected and quotes nothing of the request.
 */
export class RefusedError extends GraphQLError {
  readonly code: ErrorCode;
  readonly headers: Readonly<Record<string, string>>;
  constructor(code: ErrorCode, message: string, { headers = {}, told = {} }: More = {}) {
    // Where Apollo Server looks for it.
    const http = { status: ERROR_CODES[code].status, headers: new HeaderMap(Object.entries(headers)) };
    super(message, { extensions: { code, ...told, http } });
    this.code = code;
    this.headers = headers;
  }
}
