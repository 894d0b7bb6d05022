import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import { byId, held, patched } from '../../domain/records.ts';
import type { CancellationCause, VoucherRecord } from '../../domain/voucher.ts';
import type { ReplaceVoucherInput } from '../acts.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { contractRuns, termOf } from './duration.ts';
import { LAW } from './law.ts';
import { newVoucher } from './voucher-issue.ts';
import { voucherOn } from './voucher-line.ts';

const LOST: CancellationCause = 'LOST';

/** A lapsed or cancelled voucher, or one lost before it was redeemed, is replaced in its place. LU-LANG-3 */
function replaceable(voucher: VoucherRecord, dossier: Dossier, reason: string, on: PlainDate): Reason {
  const { state } = voucherOn(voucher, dossier, on);
  const { sequence, redeemedOn, replacedOn, cancelledOn } = voucher;
  const lost = state === 'ISSUED' && redeemedOn === null && reason === LOST;
  return weigh(
    LAW['LU-LANG-3'],
    { sequence, voucherState: state, redeemedOn, cancelledOn, replacedOn, lost },
    replacedOn === null && (lost || state === 'EXPIRED' || state === 'CANCELLED'),
  );
}

/** Hands over another voucher in the same place of the sequence, while the contract runs. LU-LANG-3, LU-DUR-1 */
export function replaceVoucher(
  book: Book,
  situation: Situation,
  { voucherId, reason }: ReplaceVoucherInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'replaceVoucher', situation, on);
  const found = held(situation, ({ vouchers }) => vouchers, voucherId);
  const contract = found && byId(found.dossier.contracts, found.row.contractId);
  if (!found || !contract) return problem('NOT_FOUND', ['voucherId'], 'No such voucher.');
  if (reason.trim() === '')
    return problem('INVALID', ['reason'], `Expected a reason; ${LOST} where it was lost.`);
  const { dossier, row: voucher } = found;
  const reasons: NonEmpty<Reason> = [
    replaceable(voucher, dossier, reason, on),
    contractRuns(contract, termOf(book, contract, dossier), on),
  ];
  const refusal = notGranted(asking, reasons, { voucherId, contractId: contract.id });
  if (refusal !== null) return refusal;
  const place = { id: voucher.prestationId, fileId: voucher.fileId, sequence: voucher.sequence };
  const replacement = newVoucher(book, contract, place, voucherId, mint, on);
  const lost = voucherOn(voucher, dossier, on).state === 'ISSUED';
  const patch = lost ? { replacedOn: on, cancelledOn: on, cancelReason: LOST } : { replacedOn: on };
  const vouchers = [...patched(dossier.vouchers, [voucherId], patch), replacement];
  return recorded(
    asking,
    'REPLACED',
    reasons,
    { dossiers: [{ ...dossier, vouchers }] },
    { voucherId: replacement.id, contractId: contract.id },
  );
}
