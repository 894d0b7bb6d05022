import type { FigureTable } from '../domain/project.ts';

/** What stands in a row for people of whom the trait is not known. */
const NOT_KNOWN = 'NOT_KNOWN';

/** People counted by a trait, in rows that are laid down, any other that somebody is in, and one for those not known. */
export function countedIn<Person>(
  people: readonly Person[],
  code: string,
  rows: readonly string[],
  traitOf: (person: Person) => string | undefined,
): FigureTable {
  const traits = people.map((person) => traitOf(person) ?? NOT_KNOWN);
  const others = new Set(traits.filter((trait) => trait !== NOT_KNOWN && !rows.includes(trait)));
  const all = [...rows, ...[...others].toSorted(), ...(traits.includes(NOT_KNOWN) ? [NOT_KNOWN] : [])];
  return {
    code,
    rows: all.map((row) => ({ code: row, count: traits.filter((trait) => trait === row).length })),
  };
}

/** The same in as many rows as there are, the most frequent first, then by code. */
export function countedBy<Person>(
  people: readonly Person[],
  code: string,
  traitOf: (person: Person) => string | undefined,
): FigureTable {
  const found = [...new Set(people.flatMap((person) => traitOf(person) ?? []))].toSorted();
  const { rows } = countedIn(people, code, found, traitOf);
  return { code, rows: rows.toSorted((one, other) => other.count - one.count) };
}
