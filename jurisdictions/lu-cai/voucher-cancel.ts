import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { held, patched } from '../../domain/records.ts';
import type { CancelVoucherInput } from '../acts.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { voucherOn } from './voucher-line.ts';

/** Withdraws a voucher that is neither redeemed nor gone otherwise; its bond ends with it. LU-LANG-9 */
export function cancelVoucher(
  book: Book,
  situation: Situation,
  { voucherId, reason }: CancelVoucherInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'cancelVoucher', situation, on);
  const found = held(situation, ({ vouchers }) => vouchers, voucherId);
  if (!found) return problem('NOT_FOUND', ['voucherId'], 'No such voucher.');
  if (reason.trim() === '') return problem('INVALID', ['reason'], 'Expected a reason.');
  const { dossier, row: voucher } = found;
  const subjects = { voucherId, contractId: voucher.contractId };
  const { issuedOn, redeemedOn, cancelledOn, replacedOn } = voucher;
  const { state } = voucherOn(voucher, dossier, on);
  const gone = [redeemedOn, cancelledOn, replacedOn].some((day) => day !== null);
  const reasonRead = weigh(
    LAW['LU-LANG-9'],
    { voucherState: state, issuedOn, redeemedOn, cancelledOn, replacedOn },
    state === 'ISSUED' && issuedOn <= on && !gone,
  );
  const refusal = notGranted(asking, [reasonRead], subjects);
  if (refusal !== null) return refusal;
  const vouchers = patched(dossier.vouchers, [voucherId], { cancelledOn: on, cancelReason: reason });
  return recorded(asking, 'CANCELLED', [reasonRead], { dossiers: [{ ...dossier, vouchers }] }, subjects);
}
