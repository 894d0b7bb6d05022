import { transmissionPage } from '../datasources/transmissions.ts';
import { transmissionState } from '../domain/transmission.ts';
import { authorityName } from './authority.ts';
import { after, page, pageSize, positionOf, shown } from './connections.ts';
import { Reason } from './correction.ts';
import { federate, fileOf } from './federate.ts';
import type { MutationResolvers, QueryResolvers, TransmissionResolvers } from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';
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
  transmissions: async (_, { jurisdictions, filter, first, after: cursor }, context) => {
    const size = pageSize(first, 20);
    const reached = positionOf(cursor);
    const { rows, sources } = await federate(context, jurisdictions, async (country) => {
      const code = country.jurisdiction.code;
      const asked = {
        filter: { ...filter, asOf: filter?.asOf ?? country.today },
        after: after(reached, code),
        first: size + 1,
      };
      const refs = await transmissionPage(country.store, asked, country.sight);
      return refs.map(({ id, createdOn, fileId }) => ({
        position: { on: createdOn, country: code, id },
        country,
        fileId,
      }));
    });
    const transmissions = await shown(
      page(rows, size, reached, (row) => row),
      async ({ country, fileId, position }) => {
        const dossier = await fileOf(country, fileId);
        const transmission = dossier === null ? null : seenById(dossier, 'transmissions', position.id);
        return dossier === null || transmission === null ? null : { country, dossier, transmission };
      },
    );
    return { ...transmissions, sources };
  },
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
