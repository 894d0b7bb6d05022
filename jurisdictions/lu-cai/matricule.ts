import { luhn, verhoeff } from 'cdigit';
import { parsePlainDate } from '../../domain/calendar.ts';
import type { IdentifierScheme } from '../jurisdiction.ts';

export const MATRICULE = 'LU_MATRICULE';

function normalise(value: string): string {
  return value.replaceAll(/[\s.-]/g, '');
}

/** What is wrong with a matricule: date of birth, serial number, then two check digits over the first eleven. */
function problem(value: string): string | null {
  const digits = normalise(value);
  if (!/^\d{13}$/.test(digits)) return 'Expected 13 digits.';
  if (parsePlainDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`) === null) {
    return 'The first eight digits are expected to be a date, year first.';
  }
  const body = digits.slice(0, 11);
  if (luhn.compute(body) !== digits[11]) return 'The twelfth digit does not check the first eleven.';
  if (verhoeff.compute(body) !== digits[12]) return 'The thirteenth digit does not check the first eleven.';
  return null;
}

/** The social-security number of LU-PATH-3. */
export const matricule: IdentifierScheme = {
  scheme: MATRICULE,
  name: {
    fr: 'Numéro de matricule (sécurité sociale)',
    en: 'Matricule (social-security number)',
    de: 'Matrikelnummer (Sozialversicherung)',
  },
  problem,
  normalise,
};
