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
import { countryOfVoucherCode } from './voucher-code.ts';

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
    voucher.providerId === null ? null : country.provider(voucher.providerId),
  cancelledOn: ({ voucher }) => voucher.cancelledOn,
  cancelReason: ({ voucher }) => voucher.cancelReason,
  replaces: ({ country, dossier, voucher }) => {
    const replaced = dossier.vouchers.find(({ id }) => id === voucher.replacesId);
    return replaced === undefined ? null : { country, dossier, voucher: replaced };
  },
  state: (parent, { asOf }) => stepOn(parent, asOf ?? parent.country.today)?.state ?? null,
  bond: (parent, { asOf }) => stepOn(parent, asOf ?? parent.country.today)?.bond ?? null,
  statusLine: ({ country, dossier, voucher }) =>
    dossier.voucherStatuses
      .filter(({ voucherId }) => voucherId === voucher.id)
      .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
      .map((step) => ({ country, step })),
  settlement: ({ voucher }) => voucher.settlement,
  price: ({ country, dossier, voucher }) => {
    const prestation = dossier.prestations.find(({ id }) => id === voucher.prestationId);
    if (prestation === undefined) throw new Error('a voucher without its prestation');
    return country.contracts().prestationPrice(prestation, dossier);
  },
  prestation: ({ country, dossier, voucher }) => {
    const prestation = dossier.prestations.find(({ id }) => id === voucher.prestationId);
    return prestation === undefined ? null : { country, dossier, prestation };
  },
  contract: ({ country, dossier, voucher }) => {
    const contract = dossier.contracts.find(({ id }) => id === voucher.contractId);
    return contract === undefined ? null : { country, dossier, contract };
  },
  enrolments: ({ country, dossier, voucher }) =>
    dossier.enrolments
      .filter(({ voucherId }) => voucherId === voucher.id)
      .map((enrolment) => ({ country, dossier, enrolment })),
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
    const found = countryOfVoucherCode(context.countries, code);
    const owner = found === null ? null : await found.country.voucherByCode(found.code);
    const dossier = found === null || owner === null ? null : await found.country.dossiers.load(owner.fileId);
    const voucher = dossier?.vouchers.find(({ id }) => id === owner?.id);
    if (found === null || dossier === null || voucher === undefined) throw unknown('code');
    return { country: found.country, dossier, voucher };
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
    const { country, voucher } = await door.voucher(input.code, ['code']);
    const providerId = door.idIn(country, 'Provider', input.providerId, ['providerId']);
    const courseId = door.idIn(country, 'Course', input.courseId, ['courseId']);
    const done = await door.enact(country, 'redeemVoucher', {
      scope: {
        vouchers: [{ id: voucher.id, path: ['code'] }],
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
