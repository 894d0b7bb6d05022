import type { PlainDate } from '../domain/calendar.ts';
import { covers } from '../domain/calendar.ts';
import { Reason, standing } from './correction.ts';
import { unknown } from './errors.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  VoucherResolvers,
  VoucherStatusStepResolvers,
} from './generated/types.ts';
import { encodeId } from './ids.ts';
import { type Door, mutation } from './mutation.ts';
import type { VoucherParent } from './parents.ts';
import { seenById, seenOrNull } from './seen-rows.ts';
import { countryOfCode } from './shown-code.ts';

function stepOn({ dossier, voucher }: VoucherParent, asOf: PlainDate) {
  return dossier.voucherStatuses.find(
    ({ voucherId, validFrom, validUntil }) => voucherId === voucher.id && covers(validFrom, validUntil, asOf),
  );
}

export const Voucher: VoucherResolvers = {
  id: ({ country, voucher }) => encodeId('Voucher', country.jurisdiction.code, voucher.id),
  jurisdiction: ({ country }) => country,
  code: ({ voucher }) => voucher.code,
  sequence: ({ voucher }) => voucher.sequence,
  issuedOn: ({ voucher }) => voucher.issuedOn,
  expiresOn: ({ voucher }) => voucher.expiresOn,
  redeemedOn: ({ voucher }) => voucher.redeemedOn,
  provider: ({ country, voucher }) =>
    voucher.providerId == null ? null : country.provider(voucher.providerId),
  cancelledOn: ({ voucher }) => voucher.cancelledOn,
  cancelReason: ({ voucher }) => voucher.cancelReason,
  replaces: ({ country, dossier, voucher }) => {
    const replaced = seenById(dossier, 'vouchers', voucher.replacesId);
    return replaced && { country, dossier, voucher: replaced };
  },
  state: (parent, { asOf }) => stepOn(parent, asOf ?? parent.country.today)?.state ?? null,
  bond: (parent, { asOf }) => stepOn(parent, asOf ?? parent.country.today)?.bond ?? null,
  statusLine: ({ country, dossier, voucher }) =>
    seenOrNull(dossier, 'voucherStatuses')
      ?.filter(({ voucherId }) => voucherId === voucher.id)
      .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
      .map((step) => ({ country, step })) ?? null,
  settlement: ({ voucher }) => voucher.settlement,
  price: ({ country, dossier, voucher }) => {
    const prestation = dossier.prestations.find(({ id }) => id === voucher.prestationId);
    if (prestation === undefined) throw new Error('a voucher without its prestation');
    return country.contracts().prestationPrice(prestation, dossier);
  },
  prestation: ({ country, dossier, voucher }) => {
    const prestation = seenById(dossier, 'prestations', voucher.prestationId);
    return prestation && { country, dossier, prestation };
  },
  contract: ({ country, dossier, voucher }) => {
    const contract = seenById(dossier, 'contracts', voucher.contractId);
    return contract && { country, dossier, contract };
  },
  enrolments: ({ country, dossier, voucher }) =>
    seenOrNull(dossier, 'enrolments')
      ?.filter(({ voucherId }) => voucherId === voucher.id)
      .map((enrolment) => ({ country, dossier, enrolment })) ?? null,
};

export const VoucherStatusStep: VoucherStatusStepResolvers = {
  state: ({ step }) => step.state,
  bond: ({ step }) => step.bond,
  from: ({ step }) => step.validFrom,
  until: ({ step }) => step.validUntil,
  rule: ({ country, step }) => ({ country, rule: country.rule(step.rule) }),
};

export const voucherQueries: Pick<QueryResolvers, 'voucher'> = {
  voucher: async (_, { code }, context) => {
    const found = countryOfCode(context.countries, code);
    const ref = found === null ? null : await found.country.voucherByCode(found.code);
    const voucher = found === null || ref === null ? null : await found.country.voucherShown(ref);
    if (voucher === null) throw unknown('code');
    return voucher;
  },
};

function voucherAndScope(door: Door, id: string) {
  const voucher = door.id('Voucher', id, ['voucherId']);
  return { ...voucher, scope: { vouchers: [{ id: voucher.uuid, path: ['voucherId'] }] } };
}

export const voucherMutations: Pick<
  MutationResolvers,
  | 'issueVoucher'
  | 'redeemVoucher'
  | 'replaceVoucher'
  | 'cancelVoucher'
  | 'settleBrokenBond'
  | 'correctVoucher'
> = {
  issueVoucher: mutation(async ({ input }, door) => {
    const contract = door.id('Contract', input.contractId, ['contractId']);
    const done = await door.enact(contract.country, 'issueVoucher', {
      scope: { contracts: [{ id: contract.uuid, path: ['contractId'] }] },
      act: { contractId: contract.uuid },
    });
    return { ...done.answer, voucher: done.voucher(), contract: done.contract() };
  }),
  redeemVoucher: mutation(async ({ input }, door) => {
    const { country, voucher, shown } = await door.voucher(input.code, ['code']);
    const providerId = door.idIn(country, 'Provider', input.providerId, ['providerId']);
    const courseId = door.idIn(country, 'Course', input.courseId, ['courseId']);
    const done = await door.enact(country, 'redeemVoucher', {
      scope: {
        [shown ? 'shownVouchers' : 'vouchers']: [{ id: voucher.id, path: ['code'] }],
        courses: [{ id: courseId, path: ['courseId'] }],
        providers: [{ id: providerId, path: ['providerId'] }],
      },
      act: { voucherId: voucher.id, providerId, courseId, channel: input.channel },
    });
    return { ...done.answer, voucher: done.voucher(), enrolment: done.enrolment() };
  }),
  replaceVoucher: mutation(async ({ input }, door) => {
    const voucher = voucherAndScope(door, input.voucherId);
    const done = await door.enact(voucher.country, 'replaceVoucher', {
      scope: voucher.scope,
      act: { voucherId: voucher.uuid, reason: input.reason },
    });
    return { ...done.answer, voucher: done.voucher(), contract: done.contract() };
  }),
  cancelVoucher: mutation(async ({ input }, door) => {
    const { reason } = door.parse(Reason, input);
    const voucher = voucherAndScope(door, input.voucherId);
    const done = await door.enact(voucher.country, 'cancelVoucher', {
      scope: voucher.scope,
      act: { voucherId: voucher.uuid, reason },
    });
    return { ...done.answer, voucher: done.voucher(), contract: done.contract() };
  }),
  settleBrokenBond: mutation(async ({ input }, door) => {
    const { reason } = door.parse(Reason, input);
    const voucher = voucherAndScope(door, input.voucherId);
    const done = await door.enact(voucher.country, 'settleBrokenBond', {
      scope: voucher.scope,
      act: { voucherId: voucher.uuid, settlement: input.settlement, reason },
    });
    return { ...done.answer, voucher: done.voucher(), contract: done.contract() };
  }),
  correctVoucher: mutation(async ({ input }, door) => {
    const { country, uuid, scope } = voucherAndScope(door, input.voucherId);
    const done = await door.enact(country, 'correctVoucher', {
      scope,
      act: {
        ...door.parse(Reason, input),
        voucherId: uuid,
        issuedOn: standing(input.issuedOn, ['issuedOn']),
        undo: standing(input.undo, ['undo']),
      },
    });
    return { ...done.answer, voucher: done.voucher(), contract: done.contract() };
  }),
};
