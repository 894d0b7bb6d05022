import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { held, patched } from '../../domain/records.ts';
import type { SettleBrokenBondInput } from '../acts.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { voucherOn } from './voucher-line.ts';

/**
 * A case worker decides, with a reason, on a bond that was broken: the next place is unlocked or the
 * sequence closed; the same place is never run again. LU-LANG-7
 */
export function settleBrokenBond(
  book: Book,
  situation: Situation,
  { voucherId, settlement, reason }: SettleBrokenBondInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'settleBrokenBond', situation, on);
  const found = held(situation, ({ vouchers }) => vouchers, voucherId);
  if (!found) return problem('NOT_FOUND', ['voucherId'], 'No such voucher.');
  if (reason.trim() === '') return problem('INVALID', ['reason'], 'Expected a reason.', 'LU-LANG-7');
  const { dossier, row: voucher } = found;
  const subjects = { voucherId, contractId: voucher.contractId };
  const { state, bond } = voucherOn(voucher, dossier, on);
  const broken = weigh(LAW['LU-LANG-7'], { voucherState: state, bond }, bond === 'BROKEN');
  const refusal = notGranted(asking, [broken], subjects);
  if (refusal !== null) return refusal;
  if (voucher.settledOn !== null) {
    return problem('CONFLICT', ['voucherId'], 'The broken bond is settled already.', 'LU-LANG-7');
  }
  const patch = { settledOn: on, settlement, settlementReason: reason };
  const vouchers = patched(dossier.vouchers, [voucherId], patch);
  return recorded(asking, 'SETTLED', [broken], { dossiers: [{ ...dossier, vouchers }] }, subjects);
}
