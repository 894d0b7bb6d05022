import { mod37_36 } from 'cdigit';
import type { Mint } from '../domain/act.ts';
import type { Chance } from './chance.ts';

const HEX = '0123456789abcdef';
// Crockford's base 32, as in codes that are really given out.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A well-formed UUID of version 4. */
function uuid({ below }: Chance): string {
  const hex = (length: number) => Array.from({ length }, () => HEX[below(16)]).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${HEX[8 + below(4)]}${hex(3)}-${hex(12)}`;
}

/** Ids and codes of the form that the gateway gives, with nothing secret about them. */
export function seededMint(chance: Chance, prefix: string): Mint {
  function code(): string {
    const body = Array.from({ length: 16 }, () => ALPHABET[chance.below(32)]).join('');
    const grouped = [0, 4, 8, 12].map((at) => body.slice(at, at + 4)).join('-');
    return `${prefix}-${grouped}-${mod37_36.compute(prefix + body)}`;
  }
  return {
    id: () => uuid(chance),
    voucherCode: code,
    verificationCode: code,
    invitationCode: code,
  };
}
