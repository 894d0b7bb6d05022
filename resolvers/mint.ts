import { randomUUID } from 'node:crypto';
import type { Mint } from '../domain/act.ts';
import { mintCode } from './shown-code.ts';

/** Random ids and codes for a country whose codes begin with `prefix`. */
export function mint(prefix: string): Mint {
  return {
    id: () => randomUUID(),
    voucherCode: () => mintCode(prefix),
    verificationCode: () => mintCode(prefix),
    invitationCode: () => mintCode(prefix),
  };
}
