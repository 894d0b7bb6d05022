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
  /** Selections whose cost is reckoned at all, each fragment as often as it is spread. */
  selections: 10_000,
  /** Values that the answer could hold. */
  cost: 40_000,
} as const;

export type DocumentLimits = Readonly<Record<keyof typeof DOCUMENT_LIMITS, number>>;

/** What an operation's cost is reckoned by: one for each value that its answer could hold. */
export const COSTS = {
  /** Items of a list of which nobody says how long it is. */
  assumedListSize: 5,
  /** A mutation, before what it shows: one transaction. */
  act: 20,
  /** That of the usual tools; more where more is asked for. */
  introspection: 8000,
} as const;

/** Operations that run at once, and that wait for one of them to end; what comes beyond is sent away. */
export const LOAD_LIMITS = {
  /** Cost beyond which an operation is a heavy one. */
  lightCost: 2000,
  light: { atOnce: 64, waiting: 256 },
  heavy: { atOnce: 4, waiting: 16 },
  /** When to come back. */
  retrySeconds: 2,
} as const;

/** What one client may ask in a minute, unless the operator says otherwise. */
export const RATE_LIMITS = {
  requestsPerMinute: 3000,
  costPerMinute: 4_000_000,
  /** Tokens that were not taken, by the address that they came from. */
  refusedTokensPerMinute: 60,
} as const;
