import { CASES } from './cases/index.ts';

/** The cases whose names begin so, each with the same reason. Throws where there is none: a name was mistyped. */
export function casesOf(beginning: string, reason: string): Readonly<Record<string, string>> {
  const found = CASES.filter(({ name }) => name.startsWith(beginning));
  if (found.length === 0) throw new Error(`no case begins with «${beginning}»`);
  return Object.fromEntries(found.map(({ name }) => [name, reason]));
}
