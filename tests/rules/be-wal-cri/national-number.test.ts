import { expect, it } from 'vitest';
import { wallonia } from '../../../jurisdictions/be-wal-cri/index.ts';

const [scheme] = wallonia.identifiers;

/** What is wrong with a number; fails where the scheme is missing. */
function problem(value: string): string | null | undefined {
  return scheme?.problem(value);
}

it('is the number of the national register', () => {
  expect(scheme?.scheme).toBe('BE_NATIONAL_NUMBER');
});

it.each([
  ['of a birth before 2000', '85073003328'],
  ['of a birth from 2000, whose check counts a 2 before it', '17073003384'],
  ['of the same digits a century before', '17073003355'],
  ['of a birth on 29 February 2000', '00022903313'],
  ['with its dots and hyphen', '85.07.30-033.28'],
  ['of a bis number of unknown sex, month + 20', '85273003371'],
  ['of a bis number, month + 40', '85473003317'],
  ['of a birth whose month and day are unknown', '85000003306'],
])('takes the number %s', (_, value) => {
  expect(problem(value)).toBeNull();
});

it.each([
  ['a check that is one off', '85073003329', /last two digits/],
  ['ten digits', '8507300332', /11 digits/],
  ['a letter', '8507300332A', /11 digits/],
  ['a date that does not exist', '85023003390', /birth date/],
  ['29 February of a common year, 1900', '00022903381', /birth date/],
  ['a month 13', '85133003370', /birth date/],
  ['a month 60', '85603003311', /birth date/],
])('refuses %s without quoting it', (_, value, expected) => {
  expect(problem(value)).toMatch(expected);
  expect(problem(value)).not.toContain(value.slice(0, 6));
});

it('is kept as digits alone', () => {
  expect(scheme?.normalise('85.07.30-033 28')).toBe('85073003328');
});
