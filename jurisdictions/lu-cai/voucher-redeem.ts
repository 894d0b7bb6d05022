import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Channel, ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import type { CourseRecord, EnrolmentRecord, ProviderRecord } from '../../domain/prestation.ts';
import { byId, held, patched } from '../../domain/records.ts';
import type { VoucherRecord } from '../../domain/voucher.ts';
import type { RedeemVoucherInput } from '../acts.ts';
import { CALLED_OFF } from '../calling-off.ts';
import { noPlace, placed, sharedCourse } from '../places.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { contractRuns, termOf, wordingOf } from './duration.ts';
import { inThreeLanguages } from './language-course.ts';
import { LAW } from './law.ts';
import { voucherOn } from './voucher-line.ts';

/** What a provider takes that does not say otherwise. */
const USUAL_CHANNELS: readonly Channel[] = ['PHONE', 'EMAIL'];

/** A voucher is redeemed once, by one provider; a cancelled or replaced one never. LU-LANG-9 */
function stillToRedeem(voucher: VoucherRecord, dossier: Dossier, on: PlainDate): Reason {
  const { redeemedOn, cancelledOn, replacedOn } = voucher;
  return weigh(
    LAW['LU-LANG-9'],
    { voucherState: voucherOn(voucher, dossier, on).state, redeemedOn, cancelledOn, replacedOn },
    redeemedOn === null && cancelledOn === null && replacedOn === null,
  );
}

/** Valid from its day of issue to its last day, both included. LU-LANG-4 */
export function valid({ issuedOn, expiresOn }: VoucherRecord, on: PlainDate): Reason {
  return weigh(LAW['LU-LANG-4'], { issuedOn, expiresOn, on }, issuedOn <= on && on <= expiresOn);
}

/** Enrolment is directly with the provider of the course, by a channel that it takes. LU-LANG-8 */
export function withProvider(provider: ProviderRecord, course: CourseRecord, channel: Channel): Reason {
  const taken = provider.enrolmentChannels.length === 0 ? USUAL_CHANNELS : provider.enrolmentChannels;
  const courseOfProvider = course.providerId === provider.id;
  return weigh(
    LAW['LU-LANG-8'],
    { channel, channelsTaken: taken, courseOfProvider },
    courseOfProvider && taken.includes(channel),
  );
}

/** Three redemptions a contract at most, courses called off by their provider not counted. LU-LANG-3 */
function redemptionLeft(book: Book, contract: ContractRecord, dossier: Dossier): Reason {
  const coursesAtMost = provisionOn(book.catalogue.languageCoursesAtMost, wordingOf(contract));
  const redemptions = dossier.vouchers.filter(
    ({ contractId, redeemedOn, cancelReason }) =>
      contractId === contract.id && redeemedOn !== null && cancelReason !== CALLED_OFF,
  ).length;
  return weigh(LAW['LU-LANG-3'], { redemptions, coursesAtMost }, redemptions < coursesAtMost);
}

/** The signatory pays the reduced price of one course. LU-LANG-2 */
function reducedPrice(book: Book, contract: ContractRecord): Reason {
  const priceCents = provisionOn(book.catalogue.coursePriceCents, wordingOf(contract));
  return weigh(LAW['LU-LANG-2'], { priceCents, currency: 'EUR' }, true);
}

/** The provider is shown the voucher and enrols the person in one of its courses. LU-LANG-1 to 4, 8, 9; LU-DUR-1 */
export function redeemVoucher(
  book: Book,
  situation: Situation,
  { voucherId, providerId, courseId, channel }: RedeemVoucherInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'redeemVoucher', situation, on);
  const found = held(situation, ({ vouchers }) => vouchers, voucherId);
  const contract = found && byId(found.dossier.contracts, found.row.contractId);
  if (!found || !contract) return problem('NOT_FOUND', ['voucherId'], 'No such voucher.');
  const provider = byId(situation.shared.providers, providerId);
  if (provider === undefined) return problem('NOT_FOUND', ['providerId'], 'No such provider.');
  const course = sharedCourse(situation, courseId);
  if (course === undefined) return problem('NOT_FOUND', ['courseId'], 'No such course.');
  const { dossier, row: voucher } = found;
  const reasons: NonEmpty<Reason> = [
    stillToRedeem(voucher, dossier, on),
    valid(voucher, on),
    inThreeLanguages(course.kind, course.language),
    withProvider(provider, course, channel),
    redemptionLeft(book, contract, dossier),
    contractRuns(contract, termOf(book, contract, dossier), on),
    reducedPrice(book, contract),
  ];
  const refusal = notGranted(asking, reasons, { voucherId, contractId: contract.id });
  if (refusal !== null) return refusal;
  const conflict = noPlace(situation, course, on);
  if (conflict !== null) return conflict;
  const enrolment: EnrolmentRecord = {
    id: mint.id(),
    prestationId: voucher.prestationId,
    contractId: contract.id,
    fileId: dossier.file.id,
    courseId,
    voucherId,
    enrolledOn: on,
    channel,
    invitedOn: null,
    cancelledOn: null,
    closedOn: null,
    result: null,
    interpreting: [],
  };
  const vouchers = patched(dossier.vouchers, [voucherId], { redeemedOn: on, providerId });
  return recorded(asking, 'REDEEMED', reasons, placed(situation, { ...dossier, vouchers }, enrolment), {
    voucherId,
    enrolmentId: enrolment.id,
    contractId: contract.id,
  });
}
