/** What a query's variables may hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/**
 * A query that stands ready in a tab of its own, called by its operation's name. Names are told apart across
 * all kinds of users. An act is a dry run: whoever tries it changes nothing.
 */
export interface Example {
  /** The demo identity that asks, where the gateway signs people in itself; null: nobody signed in. */
  readonly as: string | null;
  /** What it asks, in a sentence or two. */
  readonly about: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, Value>>;
  /** How variables are found that differ from database to database. */
  readonly find?: Search;
  /** True where its answer is a refusal, to show how one is explained. */
  readonly refused?: boolean;
}

/** A question that the same asker asks first, and where in its answer each variable is. */
export interface Search {
  readonly query: string;
  /** By the variable's name, a JMESPath expression on `data`. */
  readonly take: Readonly<Record<string, string>>;
}

/** A kind of user, with what it would ask. */
export interface Kind {
  readonly name: string;
  readonly examples: readonly [Example, ...Example[]];
}

/** The name of an example's one operation. */
export function operationName({ query }: Example): string {
  const [, name] = /^\s*(?:query|mutation)\s+(\w+)/m.exec(query) ?? [];
  if (name === undefined) throw new Error('an example: expected one operation that has a name');
  return name;
}
