import { describe, expect, it } from 'vitest';
import { day, dayAfter, dayBefore } from '../../domain/calendar.ts';
import { memberOn, type Union } from '../../domain/memberships.ts';

const FIRST_DAYS: readonly [Union, string, readonly string[]][] = [
  ['EU', '1958-01-01', ['BE', 'DE', 'FR', 'IT', 'LU', 'NL']],
  ['EU', '1973-01-01', ['DK', 'GB', 'IE']],
  ['EU', '1981-01-01', ['GR']],
  ['EU', '1986-01-01', ['ES', 'PT']],
  ['EU', '1995-01-01', ['AT', 'FI', 'SE']],
  ['EU', '2004-05-01', ['CY', 'CZ', 'EE', 'HU', 'LT', 'LV', 'MT', 'PL', 'SI', 'SK']],
  ['EU', '2007-01-01', ['BG', 'RO']],
  ['EU', '2013-07-01', ['HR']],
  [
    'EEA',
    '1994-01-01',
    // biome-ignore format: one union, one line of countries
    ['AT', 'BE', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'GR', 'IE', 'IS', 'IT', 'LU', 'NL', 'NO', 'PT', 'SE'],
  ],
  ['EEA', '1995-05-01', ['LI']],
  ['EEA', '2004-05-01', ['CY', 'CZ', 'EE', 'HU', 'LT', 'LV', 'MT', 'PL', 'SI', 'SK']],
  ['EEA', '2007-08-01', ['BG', 'RO']],
  ['EEA', '2014-04-12', ['HR']],
];

const LAST_DAYS: readonly [Union, string, string][] = [
  ['EU', 'GB', '2020-01-31'],
  ['EEA', 'GB', '2020-12-31'],
];

describe('memberships', () => {
  for (const [union, text, countries] of FIRST_DAYS) {
    const first = day(text);
    for (const country of countries) {
      it(`${country} is in the ${union} from ${text}, and not the day before`, () => {
        expect(memberOn(union, country, dayBefore(first))).toBe(false);
        expect(memberOn(union, country, first)).toBe(true);
        expect(memberOn(union, country, dayAfter(first))).toBe(true);
      });
    }
  }

  for (const [union, country, text] of LAST_DAYS) {
    const last = day(text);
    it(`${country} is in the ${union} up to ${text}, and no longer the day after`, () => {
      expect(memberOn(union, country, dayBefore(last))).toBe(true);
      expect(memberOn(union, country, last)).toBe(true);
      expect(memberOn(union, country, dayAfter(last))).toBe(false);
    });
  }

  it('counts 27 countries in the Union and 30 in the Area on 1 January 2021', () => {
    const codes = [...new Set(FIRST_DAYS.flatMap(([, , countries]) => countries))];
    const on = day('2021-01-01');
    expect(codes.filter((code) => memberOn('EU', code, on))).toHaveLength(27);
    expect(codes.filter((code) => memberOn('EEA', code, on))).toHaveLength(30);
  });

  it('knows Switzerland and third countries in neither', () => {
    for (const country of ['CH', 'TR', 'MA', 'US', 'STATELESS']) {
      expect(memberOn('EU', country, day('2020-01-01'))).toBe(false);
      expect(memberOn('EEA', country, day('2020-01-01'))).toBe(false);
    }
  });
});
