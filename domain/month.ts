import { day, dayBefore, type PlainDate, plus } from './calendar.ts';

/** The first day of the month that a day lies in: by it a month is known. */
export function monthOf(date: PlainDate): PlainDate {
  return day(`${date.slice(0, 7)}-01`);
}

export function lastDayOf(month: PlainDate): PlainDate {
  return dayBefore(plus(month, { months: 1 }));
}

/** The last month whose last day is past on a day. */
export function lastClosedMonth(today: PlainDate): PlainDate {
  return monthOf(dayBefore(monthOf(today)));
}

/** Months from one to another, both included, at most so many of them; none where they come the other way round. */
export function monthsFrom(first: PlainDate, last: PlainDate, atMost: number): readonly PlainDate[] {
  const months: PlainDate[] = [];
  for (let month = first; month <= last && months.length < atMost; month = plus(month, { months: 1 }))
    months.push(month);
  return months;
}
