import { asks, type Deed, enrols, handsIn, type Presence, redeems, signs, validates } from './deeds.ts';
import type { LuStoryFacts } from './people.ts';
import type { CourseName } from './programme.ts';
import { FRIDAY, type TermDay, TUESDAY, WEEKS_A_TERM } from './terms.ts';
import { getsNext } from './voucher-deeds.ts';

export interface Move extends TermDay {
  readonly deed: Deed;
}

/** A course of things, told of one person in each of `terms`; all days are counted from the term's first week. */
export interface Story extends LuStoryFacts {
  readonly terms: readonly number[];
  /** Weeks, negative before the term. */
  readonly registered: number;
  readonly informed: readonly number[];
  readonly moves: readonly Move[];
}

export function at(after: number, deed: Deed, weekday = TUESDAY): Move {
  return { after, weekday, deed };
}

/** Informed seven weeks before the term. */
export function told(
  terms: readonly number[],
  moves: readonly Move[],
  changes: Partial<Omit<Story, 'terms' | 'moves'>> = {},
): Story {
  return { terms, moves, registered: -7, informed: [-7], ...changes };
}

/** Asked for an appointment and signed at it, four weeks before the term. */
export const SIGNED: readonly Move[] = [at(-6, asks()), at(-4, signs())];

const from = (shift: number, after: number) => WEEKS_A_TERM * shift + after;

/** Enrolled by voucher in a course of the term, or of one `shift` terms later. */
export function inCourse(name: CourseName, presence?: Presence, shift = 0): Move {
  return at(from(shift, -2), redeems(name, presence, shift));
}

/** The whole course, the certificate handed in. */
export function course(name: CourseName, shift = 0): readonly Move[] {
  return [inCourse(name, undefined, shift), at(from(shift, 8), handsIn)];
}

/** The voucher for the course after that of `shift` terms later. */
export function next(shift = 0): Move {
  return at(from(shift, 8), getsNext(), FRIDAY);
}

export function civic(shift = 0, presence?: Presence): Move {
  return at(from(shift, 4), enrols('civic', presence, shift));
}

export function orientation(shift = 0): Move {
  return at(from(shift, 8), enrols('orientation', undefined, shift));
}

export function validated(shift = 0): Move {
  return at(from(shift, 12), validates());
}
