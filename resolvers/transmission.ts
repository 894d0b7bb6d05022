import { transmissionPage } from '../datasources/transmissions.ts';
import { transmissionState } from '../domain/transmission.ts';
import { authorityName } from './authority.ts';
import { Reason } from './correction.ts';
import type { MutationResolvers, QueryResolvers, TransmissionResolvers } from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';
import { listAcross } from './list-across.ts';
import { mutation } from './mutation.ts';
import { seenById } from './seen-rows.ts';

export const Transmission: TransmissionResolvers = {
  id: ({ country, transmission }) => encodeId('Transmission', country.jurisdiction.code, transmission.id),
  jurisdiction: ({ country }) => country,
  kind: ({ transmission }) => transmission.kind,
  name: ({ country, transmission }, args, context) => say(country.term(transmission.kind), args, context),
  recipient: ({ transmission }) => transmission.recipient,
  recipientName: ({ country, transmission: { recipient, createdOn } }, args, context) => {
    const name = authorityName(country, recipient, createdOn);
    return name === null ? null : say(name, args, context);
  },
  channel: ({ transmission }) => transmission.channel,
  language: ({ transmission }) => transmission.language,
  createdOn: ({ transmission }) => transmission.createdOn,
  dueOn: ({ transmission }) => transmission.dueOn,
  sentOn: ({ transmission }) => transmission.sentOn,
  state: ({ country, transmission }, { asOf }) => transmissionState(transmission, asOf ?? country.today),
  rule: ({ country, transmission }) => ({ country, rule: country.rule(transmission.rule) }),
  person: ({ country, dossier }) => ({ country, dossier }),
  contract: ({ country, dossier, transmission }) => {
    const contract = seenById(dossier, 'contracts', transmission.contractId);
    return contract && { country, dossier, contract };
  },
  attestation: ({ country, dossier, transmission }) => {
    const attestation = seenById(dossier, 'attestations', transmission.subjectId);
    return attestation && { country, dossier, attestation };
  },
};

export const transmissionQueries: Pick<QueryResolvers, 'transmissions'> = {
  transmissions: (_, { filter, ...asked }, context) =>
    listAcross(
      context,
      asked,
      async ({ store, sight, today }, request) => {
        const named = { ...request, filter: { ...filter, asOf: filter?.asOf ?? today } };
        const refs = await transmissionPage(store, named, sight);
        return refs.map(({ createdOn, ...ref }) => ({ ...ref, on: createdOn }));
      },
      (file, { id }) => {
        const transmission = seenById(file.dossier, 'transmissions', id);
        return transmission && { ...file, transmission };
      },
    ),
};

export const transmissionMutations: Pick<MutationResolvers, 'recordSending' | 'correctTransmission'> = {
  recordSending: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Transmission', input.transmissionId, ['transmissionId']);
    const done = await door.enactCommon(country, 'recordSending', {
      scope: { transmissions: [{ id: uuid, path: ['transmissionId'] }] },
      act: { transmissionId: uuid },
    });
    return { ...done.answer, transmission: done.transmission() };
  }),
  correctTransmission: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Transmission', input.transmissionId, ['transmissionId']);
    const done = await door.enact(country, 'correctTransmission', {
      scope: { transmissions: [{ id: uuid, path: ['transmissionId'] }] },
      act: { ...door.parse(Reason, input), transmissionId: uuid, sentOn: input.sentOn },
    });
    return { ...done.answer, transmission: done.transmission() };
  }),
};
