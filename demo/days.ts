import { day, daysBetween, minus, type PlainDate, plus } from '../domain/calendar.ts';
import type { Chance } from './chance.ts';

/** Some Monday. */
const MONDAY = day('2024-01-01');

/** 0 for a Monday to 6 for a Sunday. */
export function weekday(date: PlainDate): number {
  return ((daysBetween(MONDAY, date) % 7) + 7) % 7;
}

/** `date`, or the Friday before it where it falls on a week-end. */
export function workday(date: PlainDate): PlainDate {
  return minus(date, { days: Math.max(0, weekday(date) - 4) });
}

/** A working day of the stretch from `first` to `last` that belongs to the one at `index` of `count`. */
export function spread(
  { below }: Chance,
  [first, last]: readonly [PlainDate, PlainDate],
  index: number,
  count: number,
): PlainDate {
  const share = daysBetween(first, last) / count;
  return workday(plus(first, { days: Math.floor(share * index) + below(Math.max(1, Math.floor(share))) }));
}
