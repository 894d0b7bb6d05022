import type { VoucherRecord } from '../domain/voucher.ts';
import type { CountryDb } from './database.ts';
import { VOUCHER } from './tables.ts';

/** The voucher of a code in its stored spelling; null where there is none. */
export async function voucherByCode({ query }: CountryDb, code: string): Promise<VoucherRecord | null> {
  const found = await query
    .selectFrom('voucher')
    .select(VOUCHER.columns)
    .where('code', '=', code)
    .executeTakeFirst();
  return found ?? null;
}
