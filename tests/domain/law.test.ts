import { describe, expect, it } from 'vitest';
import { day } from '../../domain/calendar.ts';
import { allOf, anyOf, missingFacts, verdictOf, weigh } from '../../domain/decision.ts';
import { defineLaw, inForce, inLanguage, provisionOn } from '../../domain/law.ts';

const document = { title: 'Loi', number: null, date: null };
const LAW = defineLaw({ 'T-1': { title: { fr: 'un', en: 'one' }, sources: [{ document, section: '1' }] } });

describe('a provision', () => {
  const rows = [
    { to: day('2009-12-31'), value: 1, rule: 'T-1' },
    { from: day('2011-01-01'), value: 2, rule: 'T-1' },
    { from: day('2012-06-01'), value: 3, rule: 'T-1' },
  ];

  it.each([
    ['2009-12-31', 1],
    ['2010-01-01', null],
    ['2010-12-31', null],
    ['2011-01-01', 2],
    ['2012-05-31', 2],
    ['2012-06-01', 3],
  ])('read on %s is the wording then in force: %s', (on, value) => {
    expect(inForce(rows, day(on))).toBe(value);
  });

  it('asked for on a day that has none is an error', () => {
    expect(() => provisionOn(rows, day('2010-06-01'))).toThrow(RangeError);
  });
});

describe('a text', () => {
  it('comes in the first language that it exists in, else in French', () => {
    expect(inLanguage({ fr: 'f', en: 'e' }, ['de', 'en'])).toBe('e');
    expect(inLanguage({ fr: 'f', en: 'e' }, ['de'])).toBe('f');
    expect(inLanguage({ fr: 'f', en: 'e', de: 'd' }, ['de', 'en'])).toBe('d');
  });
});

describe('a reason', () => {
  const yes = weigh(LAW['T-1'], { a: 1 }, true);
  const no = weigh(LAW['T-1'], { a: 1 }, false);
  const open = weigh(LAW['T-1'], { a: 1, b: undefined }, undefined);

  it('that is unknown names the facts that are missing, and no other does', () => {
    expect(open.missing).toEqual(['b']);
    expect(weigh(LAW['T-1'], { b: undefined }, false).missing).toEqual([]);
    expect(missingFacts([open, open])).toEqual(['b']);
  });

  it('not satisfied refuses before one unknown leaves open', () => {
    expect(verdictOf([yes])).toBe('GRANTED');
    expect(verdictOf([yes, open])).toBe('UNDETERMINED');
    expect(verdictOf([open, no])).toBe('REFUSED');
  });

  it('joins conditions without taking the unknown for a no', () => {
    expect([allOf(true, undefined), allOf(false, undefined), allOf(true, true)]).toEqual([
      undefined,
      false,
      true,
    ]);
    expect([anyOf(true, undefined), anyOf(false, undefined), anyOf(false, false)]).toEqual([
      true,
      undefined,
      false,
    ]);
  });
});
