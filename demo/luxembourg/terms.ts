import { minus, type PlainDate, plus } from '../../domain/calendar.ts';
import { weekday } from '../days.ts';

/** A day of the course year: weeks after a term's first week, and 0 for Monday to 6 for Sunday. */
export interface TermDay {
  readonly after: number;
  readonly weekday: number;
}

export const TUESDAY = 1;
export const FRIDAY = 4;
export const SATURDAY = 5;

/**
 * Terms of 13 weeks, counted so that the fifteenth began three weeks before the one of `today` and the
 * sixteenth is still to come. All else is told in weeks of a term: it keeps its order whatever day it is.
 */
const RUNNING = 15;
export const WEEKS_A_TERM = 13;
const WEEKS_INTO_RUNNING = 3;
export const TERMS = 16;

export interface TermCalendar {
  dayOf(term: number, day: TermDay): PlainDate;
  /** Weeks that have passed whole: what is told of them has happened. */
  isPast(term: number, day: TermDay): boolean;
}

export function termCalendar(today: PlainDate): TermCalendar {
  const monday = minus(today, { days: weekday(today) });
  const week = (term: number, { after }: TermDay) =>
    (term - RUNNING) * WEEKS_A_TERM - WEEKS_INTO_RUNNING + after;
  return {
    dayOf: (term, day) => plus(monday, { days: 7 * week(term, day) + day.weekday }),
    isPast: (term, day) => week(term, day) < 0,
  };
}
