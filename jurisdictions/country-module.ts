import type { Centre } from '../domain/centre.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/** A country as the assembly takes it: its rules, its part of the schema, resolvers of types that are its own. */
export interface CountryModule {
  readonly jurisdiction: Jurisdiction;
  readonly typeDefs: readonly string[];
  /** Resolvers of the country's own types; those of the common interfaces are inherited. */
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The same with centres that an operator told of beside its own; absent where residence decides on none. */
  withCentres?(centres: readonly Centre[]): CountryModule;
}
