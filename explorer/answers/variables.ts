import { type JSONValue, search } from '@jmespath-community/jmespath';
import type { Example, Search, Value } from '../examples/example.ts';

/** The parts of an example that its variables come from. */
type Asks = Pick<Example, 'variables' | 'find'>;

/** An example's variables, with those found in the answer to what was asked first; null where one was not found. */
export function variablesFrom(
  { variables = {}, find }: Asks,
  data: unknown,
): Readonly<Record<string, Value>> | null {
  const found = find === undefined ? [] : Object.entries(taken(find, data));
  return found.some(([, value]) => value === null) ? null : { ...variables, ...Object.fromEntries(found) };
}

function taken({ take }: Search, data: unknown): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(take).map(([name, expression]) => [
      name,
      // What is searched is JSON from the wire, and what is found in it is part of it.
      search(data as JSONValue, expression) as Value,
    ]),
  );
}
