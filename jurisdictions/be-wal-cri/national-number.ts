import { parsePlainDate } from '../../domain/calendar.ts';
import type { IdentifierScheme } from '../jurisdiction.ts';

/**
 * Number of the national register: YYMMDD, three digits of order, and 97 minus the first nine digits
 * modulo 97. Births from 2000 are told by the check alone, taken with a 2 before the nine digits.
 */
export const NATIONAL_NUMBER: IdentifierScheme = {
  scheme: 'BE_NATIONAL_NUMBER',
  name: { fr: 'Numéro de registre national ou numéro bis', en: 'National register number or bis number' },
  problem,
  normalise,
};

function normalise(value: string): string {
  return value.replace(/[\s.-]/g, '');
}

function problem(value: string): string | null {
  const digits = normalise(value);
  if (!/^\d{11}$/.test(digits)) return 'Give the 11 digits of the number; blanks, dots and hyphens may stay.';
  const centuries = ['19', '20'].filter((century) => check(century, digits) === Number(digits.slice(9)));
  if (centuries.length === 0) return 'The last two digits do not match the others: copy the number again.';
  return centuries.some((century) => namesBirthDate(century, digits))
    ? null
    : 'The first six digits are not a birth date YYMMDD: copy the number again.';
}

function check(century: string, digits: string): number {
  return 97 - (Number((century === '20' ? '2' : '') + digits.slice(0, 9)) % 97);
}

/** Bis numbers add 20 or 40 to the month; month or day is 00 where the register does not know it. */
function namesBirthDate(century: string, digits: string): boolean {
  const shown = Number(digits.slice(2, 4));
  const month = shown >= 40 ? shown - 40 : shown >= 20 ? shown - 20 : shown;
  const day = digits.slice(4, 6);
  if (month === 0) return Number(day) <= 31;
  const date = `${century}${digits.slice(0, 2)}-${String(month).padStart(2, '0')}-${day === '00' ? '01' : day}`;
  return parsePlainDate(date) !== null;
}
