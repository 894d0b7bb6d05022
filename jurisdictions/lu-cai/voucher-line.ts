import { dayAfter, dayBefore, latest, type PlainDate } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import type { BondState, VoucherRecord, VoucherState, VoucherStatusRecord } from '../../domain/voucher.ts';
import { honouredOn } from './completion-conditions.ts';
import type { RuleId } from './law.ts';

interface Step {
  readonly state: VoucherState;
  readonly bond: BondState;
  readonly from: PlainDate;
  readonly rule: RuleId;
}

/** The enrolment that a voucher was redeemed for. */
function enrolmentOf(voucher: VoucherRecord, dossier: Dossier): EnrolmentRecord | undefined {
  return dossier.enrolments.find(({ voucherId }) => voucherId === voucher.id);
}

/** What became of the bond once its course was closed. LU-LANG-5, LU-LANG-7 */
function afterCourse(voucher: VoucherRecord, dossier: Dossier): readonly Step[] {
  const enrolment = enrolmentOf(voucher, dossier);
  if (enrolment === undefined || enrolment.closedOn === null) return [];
  if (enrolment.result !== 'COMPLETED') {
    return [{ state: 'REDEEMED', bond: 'BROKEN', from: enrolment.closedOn, rule: 'LU-LANG-5' }];
  }
  const honoured = honouredOn(dossier, enrolment);
  return honoured === null
    ? []
    : [{ state: 'REDEEMED', bond: 'HONOURED', from: honoured, rule: 'LU-LANG-7' }];
}

/** How the voucher left the hands it was given to: redeemed, cancelled, lapsed. LU-LANG-4, LU-LANG-9 */
function use(voucher: VoucherRecord, dossier: Dossier): readonly Step[] {
  const { redeemedOn, cancelledOn, replacedOn, expiresOn } = voucher;
  const redeemed: readonly Step[] =
    redeemedOn === null
      ? []
      : [
          { state: 'REDEEMED', bond: 'ENGAGED', from: redeemedOn, rule: 'LU-LANG-4' },
          ...afterCourse(voucher, dossier),
        ];
  if (cancelledOn !== null) {
    const before = redeemed.filter(({ from }) => from < cancelledOn);
    return [...before, { state: 'CANCELLED', bond: 'CANCELLED', from: cancelledOn, rule: 'LU-LANG-9' }];
  }
  const lapses = dayAfter(expiresOn);
  return redeemedOn !== null || (replacedOn !== null && replacedOn < lapses)
    ? redeemed
    : [{ state: 'EXPIRED', bond: 'LAPSED', from: lapses, rule: 'LU-LANG-4' }];
}

/** The dated line of a voucher and its bond, future steps included. LU-LANG-3 to LU-LANG-9 */
export function voucherLine(voucher: VoucherRecord, dossier: Dossier): readonly VoucherStatusRecord[] {
  const issued: Step = {
    state: 'ISSUED',
    bond: 'OPEN',
    from: voucher.issuedOn,
    rule: voucher.sequence === 1 && voucher.replacesId === null ? 'LU-PATH-6' : 'LU-LANG-7',
  };
  const used = [issued, ...use(voucher, dossier)];
  const bond = used.at(-1)?.bond ?? 'OPEN';
  const steps: readonly Step[] =
    voucher.replacedOn === null
      ? used
      : [
          ...used,
          {
            state: 'REPLACED',
            bond,
            from: latest([voucher.replacedOn, used.at(-1)?.from ?? null]) ?? voucher.replacedOn,
            rule: 'LU-LANG-3',
          },
        ];
  // A step that another one overtakes on the same day never stood.
  const stood = steps.filter(({ from }, index) => steps[index + 1]?.from !== from);
  return stood.map(({ state, bond, from, rule }, index) => {
    const next = stood[index + 1];
    return {
      voucherId: voucher.id,
      contractId: voucher.contractId,
      state,
      bond,
      validFrom: from,
      validUntil: next === undefined ? null : dayBefore(next.from),
      rule,
    };
  });
}

/** State of a voucher and its bond on a day. */
export function voucherOn(
  voucher: VoucherRecord,
  dossier: Dossier,
  on: PlainDate,
): { readonly state: VoucherState; readonly bond: BondState } {
  const step = voucherLine(voucher, dossier).findLast(({ validFrom }) => validFrom <= on);
  return step ?? { state: 'ISSUED', bond: 'OPEN' };
}
