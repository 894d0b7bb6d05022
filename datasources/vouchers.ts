import { type CountryDb, statement } from './database.ts';
import { type Sight, seesNobody } from './rights/sight.ts';
import { byRights, rowVisible } from './rights/visible.ts';

/** A voucher, with the file that it is found in. */
export interface VoucherRef {
  readonly id: string;
  readonly fileId: string;
}

const byCode = byRights((rights) =>
  statement<VoucherRef>(
    (q) => `
select t.id, t.file_id from ${q('voucher')} t
where t.code = $1 and ${rowVisible(rights, 'vouchers', q, '$2::text[]')}`,
  ),
);

/** The voucher of a code in its stored spelling; null where there is none that may be seen. */
export async function voucherByCode(
  db: CountryDb,
  code: string,
  { rights, who }: Sight,
): Promise<VoucherRef | null> {
  if (seesNobody(rights)) return null;
  const { rows } = await byCode(rights)(db, code, who);
  return rows[0] ?? null;
}
