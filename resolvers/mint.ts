import { randomUUID } from 'node:crypto';
import type { Mint } from '../domain/act.ts';
import { mintVerificationCode, mintVoucherCode } from './voucher-code.ts';

/** Random ids and codes for a country whose voucher codes have `prefix`. */
export function mint(prefix: string): Mint {
  return {
    id: () => randomUUID(),
    voucherCode: () => mintVoucherCode(prefix),
    verificationCode: mintVerificationCode,
  };
}
