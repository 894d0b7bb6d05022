import { Temporal } from 'temporal-polyfill';

declare const plainDate: unique symbol;

/** A calendar date, `YYYY-MM-DD`, without hour or zone. Two of them compare as strings do. */
export type PlainDate = string & { readonly [plainDate]: true };

/** A length of time in calendar units. */
export interface Period {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

/** Four digits of year: the order of the strings is the order of the days. */
const FIRST = '1000-01-01';
const LAST = '9999-12-31';
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The date that `text` spells, or null where it spells none (2009-02-30, 2009-2-3, a date with an hour). */
export function parsePlainDate(text: string): PlainDate | null {
  if (!ISO_DATE.test(text) || text < FIRST) return null;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
  // The one place where a string becomes a date: it has just been proved to be one.
  return text as PlainDate;
}

/** A date written in the code. Throws RangeError where the literal is not a date. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`not a calendar date: ${text}`);
  return date;
}

/** The calendar date of an instant in an IANA time zone. */
export function dateIn(timeZone: string, instant: Date): PlainDate {
  return day(
    Temporal.Instant.fromEpochMilliseconds(instant.getTime())
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .toString(),
  );
}

/**
 * From date to date, clamped to the end of the month: 31 August + 6 months is 28 (29) February.
 * The anniversary is the last day inside a period that started with `date`.
 */
export function plus(date: PlainDate, period: Period): PlainDate {
  return inRange(temporal(date).add(period, { overflow: 'constrain' }));
}

/** `period` before `date`, clamped to the end of the month. */
export function minus(date: PlainDate, period: Period): PlainDate {
  return inRange(temporal(date).subtract(period, { overflow: 'constrain' }));
}

/** Counting on from the ends of the calendar stays there: 9999-12-31 is many a register's «unlimited». */
function inRange(date: Temporal.PlainDate): PlainDate {
  // Within the range a date's text is one of ours; parsing it again would double the cost of counting.
  return (date.year > 9999 ? LAST : date.year < 1000 ? FIRST : date.toString()) as PlainDate;
}

function temporal(date: PlainDate): Temporal.PlainDate {
  return new Temporal.PlainDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
}

/** The next day. */
export function dayAfter(date: PlainDate): PlainDate {
  return plus(date, { days: 1 });
}

/** The day before. */
export function dayBefore(date: PlainDate): PlainDate {
  return minus(date, { days: 1 });
}

/** Days from `from` to `to`: 0 on the same day, negative where `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return temporal(from).until(temporal(to), { largestUnit: 'days' }).days;
}

/** Age in completed years. Born on 29 February, the birthday of a common year is 1 March. */
export function completedYears(birthDate: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The birthday on which `years` are completed; 1 March for 29 February in a common year. */
export function birthday(birthDate: PlainDate, years: number): PlainDate {
  const date = plus(birthDate, { years });
  return date.slice(5) === birthDate.slice(5) ? date : dayAfter(date);
}

/** «depuis plus de …»: true from the day after the anniversary. */
export function lastedMoreThan(since: PlainDate, period: Period, on: PlainDate): boolean {
  return on > plus(since, period);
}

/** «depuis moins de …»: true until the day before the anniversary. */
export function lastedLessThan(since: PlainDate, period: Period, on: PlainDate): boolean {
  return on < plus(since, period);
}

/** Whether a span of days, its first and its last both included, is at least `period` long. */
export function spansAtLeast(first: PlainDate, last: PlainDate, period: Period): boolean {
  return dayAfter(last) >= plus(first, period);
}

/** Whether a span of days, its first and its last both included, is longer than `period`. */
export function spansMoreThan(first: PlainDate, last: PlainDate, period: Period): boolean {
  return dayAfter(last) > plus(first, period);
}

/** Whether `on` lies in a span whose ends, both included, may be open (null). */
export function covers(from: PlainDate | null, until: PlainDate | null, on: PlainDate): boolean {
  return (from === null || from <= on) && (until === null || on <= until);
}

/** The earlier of two dates; null stands for "none". */
export function earliest(dates: readonly (PlainDate | null)[]): PlainDate | null {
  return dates.reduce<PlainDate | null>(
    (first, date) => (date !== null && (first === null || date < first) ? date : first),
    null,
  );
}

/** The later of two dates; null stands for "none". */
export function latest(dates: readonly (PlainDate | null)[]): PlainDate | null {
  return dates.reduce<PlainDate | null>(
    (last, date) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );
}
