import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  birthday,
  completedYears,
  covers,
  dateIn,
  day,
  dayAfter,
  dayBefore,
  daysBetween,
  earliest,
  lastedLessThan,
  lastedMoreThan,
  latest,
  minus,
  parsePlainDate,
  plus,
  spansAtLeast,
  spansMoreThan,
} from '../../domain/calendar.ts';

const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a calendar date', () => {
  it.each(['2009-02-28', '2008-02-29', '9999-12-31', '1000-01-01'])('%s is one', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    '2009-02-29',
    '2009-2-3',
    '2009-02-03T00:00',
    '09-02-03',
    '',
    '0999-12-31',
    '2009-13-01',
    ' 2009-02-03',
  ])('%j is none', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });

  it('written wrongly in the code is an error', () => {
    expect(() => day('2009-02-29')).toThrow(RangeError);
  });

  it.each([
    ['2026-06-14T21:59:59Z', '2026-06-14'],
    ['2026-06-14T22:00:00Z', '2026-06-15'],
    ['2026-01-14T22:59:59Z', '2026-01-14'],
    ['2026-01-14T23:00:00Z', '2026-01-15'],
  ])('at %s is %s in Luxembourg, summer time or not', (instant, date) => {
    expect(dateIn('Europe/Luxembourg', new Date(instant))).toBe(date);
  });
});

describe('a period', () => {
  it.each([
    ['2023-08-31', { months: 6 }, '2024-02-29'],
    ['2022-08-31', { months: 6 }, '2023-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2024-12-31', { days: 60 }, '2025-03-01'],
    ['9999-12-31', { days: 1 }, '9999-12-31'],
  ] as const)('from %s of %j ends on %s', (from, period, to) => {
    expect(plus(day(from), period)).toBe(to);
  });

  it('counted back from the calendar’s first day stays there', () => {
    expect(minus(day('1000-01-01'), { days: 1 })).toBe('1000-01-01');
  });

  it('«plus de trois mois» is true from the day after the anniversary', () => {
    const lasted = (on: string) => lastedMoreThan(day('2024-01-15'), { months: 3 }, day(on));
    expect([lasted('2024-04-14'), lasted('2024-04-15'), lasted('2024-04-16')]).toEqual([false, false, true]);
  });

  it('«moins de trois ans» ends the day before the anniversary', () => {
    const lasted = (on: string) => lastedLessThan(day('2021-01-15'), { years: 3 }, day(on));
    expect([lasted('2024-01-14'), lasted('2024-01-15'), lasted('2024-01-16')]).toEqual([true, false, false]);
  });

  it('of a title counts its first and its last day: 11 May 2009 to 10 May 2010 is one year', () => {
    const year = { years: 1 };
    expect(spansAtLeast(day('2009-05-11'), day('2010-05-09'), year)).toBe(false);
    expect(spansAtLeast(day('2009-05-11'), day('2010-05-10'), year)).toBe(true);
    expect(spansMoreThan(day('2009-05-11'), day('2010-05-10'), year)).toBe(false);
    expect(spansMoreThan(day('2009-05-11'), day('2010-05-11'), year)).toBe(true);
  });

  it('of an unlimited title has a length', () => {
    expect(spansAtLeast(day('2009-05-11'), day('9999-12-31'), { years: 1 })).toBe(true);
  });
});

describe('an age', () => {
  it.each([
    ['1990-04-02', '2006-04-01', 15],
    ['1990-04-02', '2006-04-02', 16],
    ['1992-02-29', '2010-02-28', 17],
    ['1992-02-29', '2010-03-01', 18],
    ['1992-02-29', '2012-02-29', 20],
  ])('of somebody born on %s is on %s %d completed years', (birth, on, years) => {
    expect(completedYears(day(birth), day(on))).toBe(years);
  });

  test.prop([aDay, fc.integer({ min: 0, max: 120 })])(
    'is reached on the birthday and not the day before',
    (birth, years) => {
      const date = birthday(birth, years);
      expect(completedYears(birth, date)).toBe(years);
      expect(completedYears(birth, dayBefore(date))).toBe(years - 1);
    },
  );
});

describe('days', () => {
  test.prop([aDay, aDay])('compare as their texts do', (a, b) => {
    expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
  });

  test.prop([aDay])('follow one another', (date) => {
    expect(dayBefore(dayAfter(date))).toBe(date);
    expect(daysBetween(date, dayAfter(date))).toBe(1);
  });

  test.prop([aDay, fc.integer({ min: 0, max: 600 })])(
    'a number of months later are never in a later month',
    (date, months) => {
      const later = plus(date, { months });
      const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(index(later) - index(date)).toBe(months);
    },
  );

  it('at both ends of a span belong to it', () => {
    const from = day('2024-01-02');
    const until = day('2024-01-04');
    expect(
      ['2024-01-01', '2024-01-02', '2024-01-04', '2024-01-05'].map((on) => covers(from, until, day(on))),
    ).toEqual([false, true, true, false]);
    expect(covers(null, null, from)).toBe(true);
  });

  it('are compared with none left out', () => {
    expect(earliest([day('2024-01-02'), null, day('2024-01-01')])).toBe('2024-01-01');
    expect(latest([null, day('2024-01-02'), day('2024-01-01')])).toBe('2024-01-02');
    expect(earliest([null])).toBeNull();
  });
});

describe('counting, beside an independent calendar', () => {
  const anyDay = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  const period = fc.record({
    years: fc.integer({ min: -300, max: 300 }),
    months: fc.integer({ min: -500, max: 500 }),
    days: fc.integer({ min: -5000, max: 5000 }),
  });
  const spelt = (date: Temporal.PlainDate) =>
    date.year > 9999 ? '9999-12-31' : date.year < 1000 ? '1000-01-01' : date.toString();

  test.prop([anyDay, period])('comes to the same date', (date, { years, months, days }) => {
    const counted = Temporal.PlainDate.from(date)
      .add({ months: years * 12 + months })
      .add({ days });
    expect(plus(date, { years, months, days })).toBe(spelt(counted));
    expect(minus(date, { years: -years, months: -months, days: -days })).toBe(spelt(counted));
  });

  test.prop([anyDay, anyDay])('comes to the same number of days', (from, to) => {
    const { days } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' });
    expect(daysBetween(from, to)).toBe(days);
  });

  test.prop([
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  ])('knows the same days', (year, month, dayOfMonth) => {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
    let is = year >= 1000;
    try {
      Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' });
    } catch {
      is = false;
    }
    expect(parsePlainDate(text)).toBe(is ? text : null);
  });

  test.prop([fc.date({ min: new Date('2000-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })])(
    'finds the same day in a zone, asked again and again',
    (instant) => {
      for (const zone of ['Europe/Luxembourg', 'Etc/GMT+12', 'Asia/Kathmandu']) {
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
        for (const _ of [1, 2]) expect(dateIn(zone, instant)).toBe(zoned.toPlainDate().toString());
      }
    },
  );
});
