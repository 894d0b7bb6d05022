import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import { type PlainDate, plus } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { held } from '../../domain/records.ts';
import type { VoucherRecord } from '../../domain/voucher.ts';
import type { IssueVoucherInput } from '../acts.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { contractRuns, termOf, wordingOf } from './duration.ts';
import { LAW } from './law.ts';
import { voucherOn } from './voucher-line.ts';

/** Last day of a voucher: six months from issue. LU-LANG-4 */
export function expiresOn(book: Book, contract: ContractRecord, issuedOn: PlainDate): PlainDate {
  const months = provisionOn(book.catalogue.voucherValidityMonths, wordingOf(contract));
  return plus(issuedOn, { months });
}

/** A voucher as handed over. LU-LANG-4 */
export function newVoucher(
  book: Book,
  contract: ContractRecord,
  prestation: Pick<PrestationRecord, 'id' | 'fileId'> & { readonly sequence: number },
  replacesId: string | null,
  mint: Mint,
  on: PlainDate,
): VoucherRecord {
  return {
    id: mint.id(),
    code: mint.voucherCode(),
    contractId: contract.id,
    fileId: prestation.fileId,
    prestationId: prestation.id,
    sequence: prestation.sequence,
    issuedOn: on,
    expiresOn: expiresOn(book, contract, on),
    redeemedOn: null,
    providerId: null,
    cancelledOn: null,
    cancelReason: null,
    replacedOn: null,
    replacesId,
    settledOn: null,
    settlement: null,
    settlementReason: null,
  };
}

/** The place in the sequence that a language course has in the contract. LU-LANG-3 */
export function languageCourse(
  contract: ContractRecord,
  fileId: string,
  sequence: number,
  mint: Mint,
  on: PlainDate,
): PrestationRecord & { readonly sequence: number } {
  return {
    id: mint.id(),
    contractId: contract.id,
    fileId,
    kind: 'LANGUAGE_COURSE',
    sequence,
    // Which places are compulsory is derived: it changes with what becomes of those before.
    mandatory: false,
    origin: 'CHOSEN',
    openedOn: on,
    cancelledOn: null,
    excusedOn: null,
  };
}

/** The voucher that now stands in the last place of the sequence. */
function lastVoucher(contract: ContractRecord, dossier: Dossier): VoucherRecord | undefined {
  return dossier.vouchers
    .filter(({ contractId, replacedOn }) => contractId === contract.id && replacedOn === null)
    .toSorted((one, other) => one.sequence - other.sequence)
    .at(-1);
}

/** The course of the voucher before is completed, or its broken bond was settled that way. LU-LANG-7 */
export function bondBeforeHonoured(voucher: VoucherRecord, dossier: Dossier, on: PlainDate): Reason {
  const { bond } = voucherOn(voucher, dossier, on);
  const settlement = voucher.settledOn !== null && voucher.settledOn <= on ? voucher.settlement : null;
  return weigh(
    LAW['LU-LANG-7'],
    { sequenceBefore: voucher.sequence, bondBefore: bond, settlement },
    bond === 'HONOURED' || (bond === 'BROKEN' && settlement === 'UNLOCK_NEXT'),
  );
}

/** Three courses at most: never a fourth voucher. LU-LANG-3 */
function placeLeft(book: Book, contract: ContractRecord, sequence: number): Reason {
  const coursesAtMost = provisionOn(book.catalogue.languageCoursesAtMost, wordingOf(contract));
  return weigh(LAW['LU-LANG-3'], { sequence, coursesAtMost }, sequence <= coursesAtMost);
}

/** Issues the next voucher of the sequence, with its language course. LU-LANG-7, LU-LANG-3, LU-DUR-1 */
export function issueVoucher(
  book: Book,
  situation: Situation,
  { contractId }: IssueVoucherInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'issueVoucher', situation, on);
  const found = held(situation, ({ contracts }) => contracts, contractId);
  const before = found && lastVoucher(found.row, found.dossier);
  if (!found || !before)
    return problem('NOT_FOUND', ['contractId'], 'No such contract with a first voucher.');
  const { dossier, row: contract } = found;
  const sequence = before.sequence + 1;
  const reasons: NonEmpty<Reason> = [
    bondBeforeHonoured(before, dossier, on),
    placeLeft(book, contract, sequence),
    contractRuns(contract, termOf(book, contract, dossier), on),
  ];
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null) return refusal;
  const prestation = languageCourse(contract, dossier.file.id, sequence, mint, on);
  const voucher = newVoucher(book, contract, prestation, null, mint, on);
  const next = {
    ...dossier,
    prestations: [...dossier.prestations, prestation],
    vouchers: [...dossier.vouchers, voucher],
  };
  return recorded(asking, 'ISSUED', reasons, { dossiers: [next] }, { contractId, voucherId: voucher.id });
}
