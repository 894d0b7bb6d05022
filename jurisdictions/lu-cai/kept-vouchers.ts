import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { byId } from '../../domain/records.ts';
import type { VoucherRecord } from '../../domain/voucher.ts';
import type { Book } from './book.ts';
import { contractRuns, termOf } from './duration.ts';
import { LAW } from './law.ts';
import { bondBeforeHonoured } from './voucher-issue.ts';

/** One that gave way to another was cancelled, or had lapsed by then. LU-LANG-3 */
function replaceable({ sequence, replacedOn, cancelledOn, expiresOn }: VoucherRecord): readonly Reason[] {
  if (replacedOn === null) return [];
  const gone = cancelledOn !== null || expiresOn < replacedOn;
  return [weigh(LAW['LU-LANG-3'], { sequence, replacedOn, cancelledOn, expiresOn }, gone)];
}

/** The first is handed over with the signature, the next once the bond before was honoured. LU-PATH-6, LU-LANG-7 */
function inItsTurn(dossier: Dossier, voucher: VoucherRecord): readonly Reason[] {
  const { contractId, sequence, replacesId, issuedOn } = voucher;
  if (replacesId !== null) return [];
  if (sequence === 1) {
    const signedOn = byId(dossier.contracts, contractId)?.signedOn ?? null;
    return [weigh(LAW['LU-PATH-6'], { signedOn, issuedOn }, issuedOn === signedOn)];
  }
  const before = dossier.vouchers.find(
    (row) => row.contractId === contractId && row.sequence === sequence - 1 && row.replacedOn === null,
  );
  return before === undefined ? [] : [bondBeforeHonoured(before, dossier, issuedOn)];
}

/** The rules that a voucher was issued and replaced by. LU-LANG-3, LU-LANG-7, LU-PATH-6, LU-DUR-1 */
export function keptByVoucher(book: Book, dossier: Dossier, voucher: VoucherRecord): readonly Reason[] {
  const contract = byId(dossier.contracts, voucher.contractId);
  if (contract === undefined || contract.withdrawnOn !== null) return [];
  return [
    contractRuns(contract, termOf(book, contract, dossier), voucher.issuedOn),
    ...inItsTurn(dossier, voucher),
    ...replaceable(voucher),
  ];
}
