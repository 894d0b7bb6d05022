import { Reason } from './correction.ts';
import type { CoursePrestationResolvers, MutationResolvers, PrestationResolvers } from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';
import { mutation } from './mutation.ts';
import { personOf } from './of-person.ts';
import { fromWhole, seenById, seenOrNull } from './seen-rows.ts';

export const Prestation: PrestationResolvers = {
  __resolveType: () => 'CoursePrestation',
  id: ({ country, prestation }) => encodeId('Prestation', country.jurisdiction.code, prestation.id),
  kind: ({ prestation }) => prestation.kind,
  name: ({ country, dossier, prestation }, args, context) =>
    say(country.contracts().prestationName(prestation, dossier), args, context),
  sequence: ({ prestation }) => prestation.sequence,
  mandatory: ({ prestation }) => prestation.mandatory,
  origin: ({ prestation }) => prestation.origin,
  status: ({ country, dossier, prestation }, { asOf }) =>
    fromWhole(dossier, () =>
      country.contracts().prestationStatus(prestation, dossier, asOf ?? country.today),
    ),
  excusedOn: ({ prestation }) => prestation.excusedOn,
  price: ({ country, dossier, prestation }) => country.contracts().prestationPrice(prestation, dossier),
  contract: ({ country, dossier, prestation }) => {
    const contract = seenById(dossier, 'contracts', prestation.contractId);
    return contract && { country, dossier, contract };
  },
  person: (prestation) => personOf(prestation, prestation.prestation),
};

export const CoursePrestation: CoursePrestationResolvers = {
  enrolments: ({ country, dossier, prestation }) =>
    seenOrNull(dossier, 'enrolments')
      ?.filter(({ prestationId }) => prestationId === prestation.id)
      .map((enrolment) => ({ country, dossier, enrolment })) ?? null,
};

export const prestationMutations: Pick<MutationResolvers, 'excuseAbsence'> = {
  excuseAbsence: mutation(async ({ input }, door) => {
    const path = ['prestationId'];
    const { country, uuid } = door.id('Prestation', input.prestationId, path);
    const done = await door.enact(country, 'excuseAbsence', {
      scope: { prestations: [{ id: uuid, path }] },
      act: { ...door.parse(Reason, input), prestationId: uuid },
    });
    return { ...done.answer, prestation: done.prestation() };
  }),
};
