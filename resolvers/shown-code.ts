import { randomBytes } from 'node:crypto';
import { mod37_36 } from 'cdigit';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { Country } from './parents.ts';

// Crockford's base 32: no I, L, O or U, so that a code can be read aloud.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 80 random bits as 16 characters. */
function randomCharacters(): string {
  // 256 is a multiple of 32: each character is equally likely.
  return [...randomBytes(16)].map((byte) => ALPHABET[byte % 32]).join('');
}

function grouped(characters: string): string {
  return (characters.match(/.{1,4}/g) ?? []).join('-');
}

/** What the codes of a country begin with: what tells which store to ask. */
export function codePrefix({ code, vouchers }: Jurisdiction): string {
  return vouchers?.prefix ?? code.replaceAll('_', '');
}

/** A code to be shown: the country's prefix, 80 random bits, an ISO 7064 MOD 37,36 check character. */
export function mintCode(prefix: string): string {
  const body = randomCharacters();
  return `${prefix}-${grouped(body)}-${mod37_36.compute(prefix + body)}`;
}

/** A code of this prefix as it is stored, however it was typed; null where it is none. */
export function spelled(prefix: string, given: string): string | null {
  const characters = given.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const body = characters.slice(prefix.length, -1);
  if (!characters.startsWith(prefix) || body.length !== 16 || !mod37_36.validate(characters)) return null;
  return `${prefix}-${grouped(body)}-${characters.slice(-1)}`;
}

/** The country whose codes have this one's prefix, with the code as it is stored; null where it is no code. */
export function countryOfCode(
  countries: readonly Country[],
  given: string,
): { readonly country: Country; readonly code: string } | null {
  for (const country of countries) {
    const code = spelled(codePrefix(country.jurisdiction), given);
    if (code !== null) return { country, code };
  }
  return null;
}
