import { z } from 'zod';
import { Reason, standing } from './correction.ts';
import type { GrantedExemptionResolvers, MutationResolvers } from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';
import { mutation } from './mutation.ts';
import { personOf } from './of-person.ts';
import { seenById } from './seen-rows.ts';
import { text } from './text.ts';

export const GrantedExemption: GrantedExemptionResolvers = {
  id: ({ country, exemption }) => encodeId('GrantedExemption', country.jurisdiction.code, exemption.id),
  jurisdiction: ({ country }) => country,
  person: (parent) => personOf(parent, parent.exemption),
  contract: ({ country, dossier, exemption }) => {
    const contract = seenById(dossier, 'contracts', exemption.contractId);
    return contract && { country, dossier, contract };
  },
  kind: ({ exemption }) => exemption.kind,
  name: ({ country, exemption }, args, context) => say(country.term(exemption.kind), args, context),
  ground: ({ exemption }) => exemption.ground,
  groundName: ({ country, exemption }, args, context) => say(country.term(exemption.ground), args, context),
  years: ({ exemption }) => exemption.years,
  evidence: ({ exemption }) => exemption.evidence,
  grantedOn: ({ exemption }) => exemption.grantedOn,
  withdrawnOn: ({ exemption }) => exemption.withdrawnOn,
  rule: ({ country, exemption }) => ({ country, rule: country.rule(exemption.rule) }),
};

const Years = z.int().min(0, 'expected years, none or more').max(100, 'expected 100 years at most');

const Granted = z.object({ kind: text(50), ground: text(50), years: Years.nullish(), evidence: text(1000) });

const Corrected = Reason.extend({
  ground: text(50).optional(),
  years: Years.nullish(),
  evidence: text(1000).optional(),
});

export const exemptionMutations: Pick<MutationResolvers, 'grantExemption' | 'correctExemption'> = {
  grantExemption: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Contract', input.contractId, ['contractId']);
    const { years, ...asked } = door.parse(Granted, input);
    const done = await door.enact(country, 'grantExemption', {
      scope: { contracts: [{ id: uuid, path: ['contractId'] }] },
      act: { ...asked, contractId: uuid, years: years ?? null },
    });
    return { ...done.answer, exemption: done.exemption(), contract: done.contract() };
  }),
  correctExemption: mutation(async ({ input }, door) => {
    const path = ['exemptionId'];
    const { country, uuid } = door.id('GrantedExemption', input.exemptionId, path);
    standing(input.ground, ['ground']);
    standing(input.evidence, ['evidence']);
    const done = await door.enact(country, 'correctExemption', {
      scope: { exemptions: [{ id: uuid, path }] },
      act: {
        ...door.parse(Corrected, input),
        exemptionId: uuid,
        grantedOn: standing(input.grantedOn, ['grantedOn']),
        withdrawnOn: input.withdrawnOn,
      },
    });
    return { ...done.answer, exemption: done.exemption(), contract: done.contract() };
  }),
};
