import { describe, expect, it } from 'vitest';
import { day } from '../../domain/calendar.ts';
import { lastClosedMonth, lastDayOf, monthsFrom } from '../../domain/month.ts';
import { nationalityGroup } from '../../domain/nationality-group.ts';
import { publishedTable } from '../../domain/published-table.ts';
import { totalsOf } from '../../domain/published-total.ts';

describe('X-6: a month', () => {
  it.each([
    ['2024-02-29', '2024-01-01'],
    ['2024-03-01', '2024-02-01'],
    ['2024-01-01', '2023-12-01'],
  ])('is closed once its last day is past: on %s the last one is %s', (today, month) => {
    expect(lastClosedMonth(day(today))).toBe(month);
  });

  it('ends in February of a leap year on the 29th', () => {
    expect(lastDayOf(day('2024-02-01'))).toBe('2024-02-29');
  });

  it('follows the one before it over the end of a year, as many as are taken', () => {
    expect(monthsFrom(day('2023-11-01'), day('2024-03-01'), 3)).toEqual([
      '2023-11-01',
      '2023-12-01',
      '2024-01-01',
    ]);
    expect(monthsFrom(day('2024-02-01'), day('2024-01-01'), 3)).toEqual([]);
  });
});

describe('X-6: a nationality is of the Union or the Area on the day, else of its region', () => {
  it.each([
    ['HR', '2013-06-30', 'OTHER_EUROPE'],
    ['HR', '2013-07-01', 'EU_EEA'],
    ['GB', '2020-12-31', 'EU_EEA'],
    ['GB', '2021-01-01', 'OTHER_EUROPE'],
    ['CH', '2026-05-31', 'OTHER_EUROPE'],
    ['NO', '2026-05-31', 'EU_EEA'],
    ['BR', '2026-05-31', 'AMERICAS'],
    ['STATELESS', '2026-05-31', 'STATELESS'],
    ['ZZ', '2026-05-31', 'NOT_KNOWN'],
  ])('%s on %s: %s', (code, on, group) => {
    expect(nationalityGroup(code, day(on))).toBe(group);
  });
});

describe('X-6: a total adds what was published', () => {
  const month = day('2026-05-01');
  const cell = (jurisdiction: string, value: number | null) => ({
    jurisdiction,
    month,
    subject: 'LANGUAGE_COURSE',
    item: 'COMPLETED',
    category: 'ALL',
    value,
  });
  const total = (...values: readonly (number | null)[]) =>
    totalsOf(
      publishedTable('COURSE_OUTCOMES'),
      values.map((value, index) => cell(`C${index}`, value)),
      [month],
    )[0]?.value;

  it.each([
    [[7, 0, 5], 12],
    [[7, null, 5], null],
    [[null, 5], null],
    [[null, null], null],
  ])('of %j: %s', (values, sum) => {
    expect(total(...values)).toBe(sum);
  });

  it('of a month that one has not published there is none', () => {
    expect(totalsOf(publishedTable('COURSE_OUTCOMES'), [cell('C0', 7)], [])).toEqual([]);
  });
});
