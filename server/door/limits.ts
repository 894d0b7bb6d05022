/** What one HTTP request and its connection may take. */
export const HTTP_LIMITS = {
  bodyBytes: 1_048_576,
  /** Lists and objects in one another. */
  bodyLevels: 64,
  /** All header lines together. */
  headBytes: 16_384,
  headMilliseconds: 10_000,
  /** Head and body. */
  requestMilliseconds: 30_000,
  /** Between two requests on one connection. */
  idleMilliseconds: 5000,
  /** How often slow and idle connections are looked for. */
  checkMilliseconds: 1000,
  connections: 1000,
} as const;

export type HttpLimits = Readonly<Record<keyof typeof HTTP_LIMITS, number>>;

/** What one GraphQL document may hold, looked at before anything is carried out. */
export const DOCUMENT_LIMITS = {
  tokens: 2000,
  /** Fields under another name, those of `__typename` and of fragments included. */
  aliases: 60,
  directives: 20,
  /** Levels of fields. */
  depth: 20,
} as const;

export type DocumentLimits = Readonly<Record<keyof typeof DOCUMENT_LIMITS, number>>;
