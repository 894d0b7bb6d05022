/** One code that an error's `extensions.code` may have, for programs. */
interface CodeText {
  /** Of the answer as a whole; where one field alone failed the answer is 200 and holds the others. */
  readonly status: number;
  readonly means: string;
  readonly remedy: string;
}

/** Every code of an error that is no decision and no user error of a mutation. The README has them as a table. */
export const ERROR_CODES = {
  BAD_REQUEST: {
    status: 400,
    means: 'The request is not one of GraphQL over HTTP.',
    remedy: 'Mend what the message names.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    means: 'The document is not GraphQL.',
    remedy: 'Mend it where `locations` points.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    means: 'The document does not fit the schema.',
    remedy: 'Compare it with the schema.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    means: 'The document has no operation of the name asked for, or several and none was named.',
    remedy: 'Send `operationName`.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    means: 'The document was asked for by its hash alone.',
    remedy: 'Send the document itself.',
  },
  BAD_USER_INPUT: {
    status: 400,
    means: 'A variable or an argument does not stand.',
    remedy: 'Mend the value at the path that the message names.',
  },
  COST_TOO_HIGH: {
    status: 400,
    means:
      'The answer could hold more values than are given at once; `cost` and `limit` stand beside the code.',
    remedy: 'Ask for smaller pages, or for fewer fields within lists.',
  },
  PERSONAL_DATA_IN_URL: {
    status: 400,
    means: 'A GET would carry what tells something of a person.',
    remedy: 'Send this operation by POST.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    means: 'The operator lists no document of this hash.',
    remedy: 'Ask the operator to add it.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    means: 'The operator lists the documents that are answered, and this is none of them.',
    remedy: 'Ask the operator to add it.',
  },
  UNAUTHENTICATED: {
    status: 401,
    means: 'The token is not taken.',
    remedy: 'Sign in again, or leave the Authorization header out.',
  },
  FORBIDDEN: {
    status: 403,
    means: 'Who signed in is not served.',
    remedy: 'Have an administrator register the partner app.',
  },
  HOST_NOT_ALLOWED: {
    status: 403,
    means: 'The Host header is none of this gateway’s names.',
    remedy: 'Ask by a name that the operator allows.',
  },
  NOT_FOUND: {
    status: 404,
    means: 'Nothing is known by this id or code, or it is not yours to see; or nothing is at the path.',
    remedy: 'Use an id that this API gave.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    means: 'The path is asked by another method than those that `Allow` lists.',
    remedy: 'Send GraphQL by POST.',
  },
  TOO_SLOW: {
    status: 408,
    means: 'Head or body took too long to arrive.',
    remedy: 'Send it again; a head may take 10 seconds, all of it 30.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    means: 'The body is larger than 1 MiB.',
    remedy: 'Ask in several requests.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    means: 'The body is something other than plain JSON.',
    remedy: 'Send `content-type: application/json`, not compressed.',
  },
  HEAD_TOO_LARGE: {
    status: 431,
    means: 'The headers are larger than 16 KiB.',
    remedy: 'Leave some out.',
  },
  RATE_LIMITED: {
    status: 429,
    means: 'The client asked for more in a minute than it may.',
    remedy: 'Ask again after `Retry-After` seconds.',
  },
  OVERLOADED: {
    status: 503,
    means: 'More is asked than can be answered, and enough waits already.',
    remedy: 'Ask again after `Retry-After` seconds, or for less at once.',
  },
  SIGN_IN_UNAVAILABLE: {
    status: 503,
    means: 'The sign-in service does not answer, so no token can be checked.',
    remedy: 'Ask again after `Retry-After` seconds.',
  },
  STORE_UNAVAILABLE: {
    status: 503,
    means:
      'A store is out of reach; where it is a country’s, `jurisdiction` stands beside the code. A mutation may or may not have been done.',
    remedy:
      'Send it again after `Retry-After` seconds, a mutation with the same `idempotencyKey`: it is done once.',
  },
  STORE_BUSY: {
    status: 503,
    means: 'A store would have taken too long. A mutation may or may not have been done.',
    remedy:
      'Send it again after `Retry-After` seconds, a mutation with the same `idempotencyKey`: it is done once.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    means: 'Something failed on our side.',
    remedy: 'Tell the operator the `errorId`.',
  },
} as const satisfies Readonly<Record<string, CodeText>>;

export type ErrorCode = keyof typeof ERROR_CODES;

const FAULT = 'INTERNAL_SERVER_ERROR' satisfies ErrorCode;

/** Whether the code says what the caller can do, so that its message goes out as it is. */
export function isForCaller(code: unknown): code is Exclude<ErrorCode, typeof FAULT> {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code) && code !== FAULT;
}
