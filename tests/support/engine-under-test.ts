/** What a project's global setup hands to its test files. */
type EngineUnderTest =
  /** Each test file starts a database of its own from this dump. */
  | { readonly kind: 'embedded'; readonly dump: string }
  /** Each test file has a database of its own on this server, made from the template. */
  | { readonly kind: 'server'; readonly url: string; readonly template: string };

declare module 'vitest' {
  interface ProvidedContext {
    readonly engine: EngineUnderTest;
  }
}

/** Countries whose schemas the dump and the template hold already. */
export const PREPARED_COUNTRIES = ['BE_WAL', 'FR', 'LU'] as const;
