import { randomBytes } from 'node:crypto';
import { mod37_36 } from 'cdigit';
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

/** A voucher code: the country's prefix, 80 random bits, an ISO 7064 MOD 37,36 check character. */
export function mintVoucherCode(prefix: string): string {
  const body = randomCharacters();
  return `${prefix}-${grouped(body)}-${mod37_36.compute(prefix + body)}`;
}

/** A code by which an attestation can be verified: 80 random bits and a check character. */
export function mintVerificationCode(): string {
  const body = randomCharacters();
  return `${grouped(body)}-${mod37_36.compute(body)}`;
}

/** The country whose vouchers have this code's prefix, with the code as it is stored; null where it is no code. */
export function countryOfVoucherCode(
  countries: readonly Country[],
  given: string,
): { readonly country: Country; readonly code: string } | null {
  const characters = given.toUpperCase().replace(/[^0-9A-Z]/g, '');
  for (const country of countries) {
    const prefix = country.jurisdiction.vouchers?.prefix;
    if (prefix === undefined || !characters.startsWith(prefix)) continue;
    const body = characters.slice(prefix.length, -1);
    if (body.length !== 16 || !mod37_36.validate(characters)) continue;
    return { country, code: `${prefix}-${grouped(body)}-${characters.slice(-1)}` };
  }
  return null;
}
