import { dayAfter, dayBefore, type PlainDate, parsePlainDate } from '../../domain/calendar.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from './rule-test.ts';

type Path = readonly (string | number)[];

/** One number or date of a catalogue, moved by one. */
export interface Move {
  /** `cai.duty[1].from` */
  readonly path: string;
  readonly from: number | PlainDate;
  readonly to: number | PlainDate;
}

interface Found {
  readonly path: Path;
  readonly value: number | PlainDate;
}

/** Every number and every date that stands anywhere in a catalogue, moved by one either way. */
export function movesOf(catalogue: unknown): readonly Move[] {
  return found(catalogue, []).flatMap(({ path, value }) =>
    neighbours(value).map((to) => ({ path: spelled(path), from: value, to })),
  );
}

/** The same catalogue with one value moved; nothing else of it changes. */
export function moved<Catalogue>(catalogue: Catalogue, { path, to }: Move): Catalogue {
  // The copy has the shape of the original: a number stands for a number, a date for a date.
  return replaced(catalogue, [], path, to) as Catalogue;
}

/** The first test that goes red on a country; null where none does. */
export function firstRed(tests: readonly RuleTest[], country: Jurisdiction): RuleTest | null {
  return tests.find((test) => turnsRed(test, country)) ?? null;
}

/** The test that notices a move. Throws, naming the value, where none does. */
export function noticing(
  { path, from, to }: Move,
  tests: readonly RuleTest[],
  country: Jurisdiction,
): RuleTest {
  const red = firstRed(tests, country);
  if (red === null) throw new Error(`${path}: no rule test notices ${to} in the place of ${from}`);
  return red;
}

function turnsRed(test: RuleTest, country: Jurisdiction): boolean {
  try {
    test.run(country);
    return false;
  } catch {
    return true;
  }
}

function found(value: unknown, path: Path): readonly Found[] {
  if (typeof value === 'number') return [{ path, value }];
  if (typeof value === 'string') {
    const date = parsePlainDate(value);
    return date === null ? [] : [{ path, value: date }];
  }
  return members(value).flatMap(([key, member]) => found(member, [...path, key]));
}

function replaced(value: unknown, path: Path, target: string, to: number | PlainDate): unknown {
  if (spelled(path) === target) return to;
  if (Array.isArray(value))
    return value.map((member, index) => replaced(member, [...path, index], target, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    members(value).map(([key, member]) => [key, replaced(member, [...path, key], target, to)]),
  );
}

function members(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((member, index) => [index, member]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function neighbours(value: number | PlainDate): readonly (number | PlainDate)[] {
  return typeof value === 'number' ? [value - 1, value + 1] : [dayBefore(value), dayAfter(value)];
}

function spelled(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
