import { problem } from '../../domain/act.ts';
import { plus } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { held, patched } from '../../domain/records.ts';
import type { VoucherRecord } from '../../domain/voucher.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import type { Asked, Found } from './answer.ts';
import { voucherLine } from './derive.ts';
import { LAW } from './law.ts';
import { enrolled, noPlace } from './place.ts';

/** Valid for ninety days, the last one included. XA-BOND-1 */
export function newVoucher(
  { book, mint, on }: Asked<unknown>,
  { id: prestationId, contractId, fileId, sequence }: PrestationRecord,
  replacesId: string | null,
): VoucherRecord {
  const days = provisionOn(book.catalogue.voucherDays, on);
  const of = { contractId, fileId, prestationId, sequence: sequence ?? 1, replacesId };
  const unused = {
    redeemedOn: null,
    providerId: null,
    cancelledOn: null,
    cancelReason: null,
    replacedOn: null,
  };
  const unsettled = { settledOn: null, settlement: null, settlementReason: null };
  const issued = { issuedOn: on, expiresOn: plus(on, { days }) };
  return { id: mint.id(), code: mint.voucherCode(), ...of, ...issued, ...unused, ...unsettled };
}

/** A voucher with its file, and its state and bond on the day of the act. */
function found({ situation, on }: Asked<unknown>, voucherId: string) {
  const voucher = held(situation, ({ vouchers }) => vouchers, voucherId);
  if (voucher === null) return null;
  const { row, dossier } = voucher;
  const step = voucherLine(row, dossier).findLast(({ validFrom }) => validFrom <= on);
  const { state, bond } = step ?? { state: 'ISSUED', bond: 'OPEN' };
  const subjects = { voucherId, contractId: row.contractId };
  const next = (patch: Partial<VoucherRecord>, ...added: readonly VoucherRecord[]): Dossier => ({
    ...dossier,
    vouchers: [...patched(dossier.vouchers, [voucherId], patch), ...added],
  });
  return { row, dossier, state, bond, subjects, next };
}

const NONE = problem('NOT_FOUND', ['voucherId'], 'no such voucher');

function courseOf({ shared }: Situation, courseId: string, providerId: string) {
  return shared.courses.find((row) => row.id === courseId && row.providerId === providerId);
}

/** XA-BOND-1, XA-BOND-2 */
export function redeemVoucher(asked: Asked<ActInputs['redeemVoucher']>): Found {
  const { situation, input, on } = asked;
  const voucher = found(asked, input.voucherId);
  if (voucher === null) return NONE;
  const known = situation.shared.providers.some(({ id }) => id === input.providerId);
  if (!known) return problem('NOT_FOUND', ['providerId'], 'no such provider');
  const course = courseOf(situation, input.courseId, input.providerId);
  if (course === undefined) return problem('NOT_FOUND', ['courseId'], 'no such course of the provider');
  const full = noPlace(situation, course, on);
  if (full !== null) return full;
  const { row, state } = voucher;
  return {
    reasons: [
      weigh(LAW['XA-BOND-1'], { expiresOn: row.expiresOn }, row.issuedOn <= on && on <= row.expiresOn),
      weigh(LAW['XA-BOND-2'], { state }, row.redeemedOn === null && row.cancelledOn === null),
    ],
    subjects: voucher.subjects,
    grant() {
      const next = voucher.next({ redeemedOn: on, providerId: input.providerId });
      const { change, enrolmentId } = enrolled(asked, next, row.prestationId, row.id);
      return { outcome: 'REDEEMED', subjects: { ...voucher.subjects, enrolmentId }, ...change };
    },
  };
}

/** XA-BOND-3 */
export function issueVoucher(asked: Asked<ActInputs['issueVoucher']>): Found {
  const { book, situation, input, mint, on } = asked;
  const of = held(situation, ({ contracts }) => contracts, input.contractId);
  const last = of?.dossier.vouchers.findLast(({ contractId }) => contractId === input.contractId);
  const before = last && found(asked, last.id);
  if (of === null || !before) return problem('NOT_FOUND', ['contractId'], 'no such contract');
  const atMost = provisionOn(book.catalogue.vouchersAtMost, on);
  const { sequence, settlement, contractId, fileId } = before.row;
  const unlocked = before.bond === 'HONOURED' || settlement === 'UNLOCK_NEXT';
  return {
    reasons: [
      weigh(LAW['XA-BOND-3'], { bond: before.bond, sequence, atMost }, unlocked && sequence < atMost),
    ],
    subjects: { contractId },
    grant() {
      const rest = {
        openedOn: on,
        cancelledOn: null,
        excusedOn: null,
        origin: 'CHOSEN',
        mandatory: false,
      } as const;
      const id = mint.id();
      const course = {
        id,
        contractId,
        fileId,
        kind: 'LANGUAGE_COURSE',
        sequence: sequence + 1,
        ...rest,
      } as const;
      const voucher = newVoucher(asked, course, null);
      const prestations = [...of.dossier.prestations, course];
      const vouchers = [...of.dossier.vouchers, voucher];
      const dossiers = [{ ...of.dossier, prestations, vouchers }];
      return { outcome: 'ISSUED', subjects: { contractId, voucherId: voucher.id }, dossiers };
    },
  };
}

/** A lapsed or cancelled one, in its place. XA-BOND-3 */
export function replaceVoucher(asked: Asked<ActInputs['replaceVoucher']>): Found {
  const voucher = found(asked, asked.input.voucherId);
  if (voucher === null) return NONE;
  const { row, state, dossier, subjects } = voucher;
  return {
    reasons: [weigh(LAW['XA-BOND-3'], { state }, state === 'EXPIRED' || state === 'CANCELLED')],
    subjects,
    grant() {
      const place = dossier.prestations.filter(({ id }) => id === row.prestationId);
      const [made] = place.map((prestation) => newVoucher(asked, prestation, row.id));
      const next = voucher.next({ replacedOn: asked.on }, ...(made === undefined ? [] : [made]));
      return {
        outcome: 'REPLACED',
        subjects: { ...subjects, voucherId: made?.id ?? row.id },
        dossiers: [next],
      };
    },
  };
}

/** XA-BOND-2 */
export function cancelVoucher(asked: Asked<ActInputs['cancelVoucher']>): Found {
  const voucher = found(asked, asked.input.voucherId);
  if (voucher === null) return NONE;
  const { state, subjects } = voucher;
  const patch = { cancelledOn: asked.on, cancelReason: asked.input.reason };
  return {
    reasons: [weigh(LAW['XA-BOND-2'], { state }, state === 'ISSUED')],
    subjects,
    grant: () => ({ outcome: 'CANCELLED', subjects, dossiers: [voucher.next(patch)] }),
  };
}

/** XA-BOND-4 */
export function settleBrokenBond(asked: Asked<ActInputs['settleBrokenBond']>): Found {
  const voucher = found(asked, asked.input.voucherId);
  if (voucher === null) return NONE;
  const { bond, subjects } = voucher;
  const { settlement, reason } = asked.input;
  const patch = { settledOn: asked.on, settlement, settlementReason: reason };
  return {
    reasons: [weigh(LAW['XA-BOND-4'], { bond }, bond === 'BROKEN')],
    subjects,
    grant: () => ({ outcome: 'SETTLED', subjects, dossiers: [voucher.next(patch)] }),
  };
}
