import type { IdentifierScheme } from '../jurisdiction.ts';

const TEN_DIGITS = /^\d{10}$/;

function normalise(value: string): string {
  return value.replaceAll(/\s/g, '');
}

/** Numéro étranger of the register of foreigners (AGDREF): ten digits, without a check digit. */
export const FOREIGNER_NUMBER: IdentifierScheme = {
  scheme: 'FR_FOREIGNER_NUMBER',
  name: { fr: 'Numéro étranger (AGDREF)', en: "Foreigner's number (AGDREF)" },
  problem: (value) => (TEN_DIGITS.test(normalise(value)) ? null : 'expected ten digits'),
  normalise,
};
