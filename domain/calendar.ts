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
  const { year, month, dayOfMonth } = fieldsOf(text);
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) return null;
  // The one place where a string becomes a date: it has just been proved to be one.
  return text as PlainDate;
}

/** A date written in the code. Throws RangeError where the literal is not a date. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new RangeError(`not a calendar date: ${text}`);
  return date;
}

/** By time zone, the minute last asked about and its date: zones' days begin on whole minutes. */
const LAST_ASKED = new Map<string, { readonly minute: number; readonly date: PlainDate }>();

/** The calendar date of an instant in an IANA time zone. */
export function dateIn(timeZone: string, instant: Date): PlainDate {
  const minute = Math.floor(instant.getTime() / 60_000);
  const last = LAST_ASKED.get(timeZone);
  if (last?.minute === minute) return last.date;
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  const date = day(zoned.toPlainDate().toString());
  LAST_ASKED.set(timeZone, { minute, date });
  return date;
}

/**
 * From date to date, clamped to the end of the month: 31 August + 6 months is 28 (29) February.
 * The anniversary is the last day inside a period that started with `date`.
 */
export function plus(date: PlainDate, { years = 0, months = 0, days = 0 }: Period): PlainDate {
  const { year, month, dayOfMonth } = fieldsOf(date);
  const counted = year * 12 + month - 1 + years * 12 + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1];
  const clamped = Math.min(dayOfMonth, daysIn(toYear, toMonth));
  return days === 0
    ? spelled(toYear, toMonth, clamped)
    : dateOfNumber(dayNumber(toYear, toMonth, clamped) + days);
}

/** `period` before `date`, clamped to the end of the month. */
export function minus(date: PlainDate, { years = 0, months = 0, days = 0 }: Period): PlainDate {
  return plus(date, { years: -years, months: -months, days: -days });
}

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

function fieldsOf(date: string): Fields {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    dayOfMonth: Number(date.slice(8)),
  };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS_IN[month - 1] ?? 0);
}

/** Counting on from the ends of the calendar stays there: 9999-12-31 is many a register's «unlimited». */
function spelled(year: number, month: number, dayOfMonth: number): PlainDate {
  const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);
  // Of four digits within the range, and of fields that make a date: the text is one of ours.
  return (year > 9999 ? LAST : year < 1000 ? FIRST : `${year}-${two(month)}-${two(dayOfMonth)}`) as PlainDate;
}

/** Days of 400 years, after which the calendar begins anew. */
const ERA = 146_097;

/** Days since 1 March of the year 0, from which leap days come last in their year. */
function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const inEra = fromMarch - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
}

function dateOfNumber(number: number): PlainDate {
  const era = Math.floor(number / ERA);
  const inEra = number - era * ERA;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return spelled(year, month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

/** The next day. */
export function dayAfter(date: PlainDate): PlainDate {
  return plus(date, { days: 1 });
}

/** The day before. */
export function dayBefore(date: PlainDate): PlainDate {
  return minus(date, { days: 1 });
}

/** 1 for a Monday to 7 for a Sunday. */
export function dayOfWeek(date: PlainDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Days from `from` to `to`: 0 on the same day, negative where `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  const [a, b] = [fieldsOf(from), fieldsOf(to)];
  return dayNumber(b.year, b.month, b.dayOfMonth) - dayNumber(a.year, a.month, a.dayOfMonth);
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
