import { isValidPhoneNumber } from 'libphonenumber-js';
import { z } from 'zod';
import { personPage } from '../datasources/persons.ts';
import type { Problem } from '../domain/act.ts';
import { factsOf } from '../domain/dossier-facts.ts';
import { after, compare, page, pageSize, positionOf } from './connections.ts';
import { decisionsOf } from './decision.ts';
import { assessFile } from './eligibility.ts';
import { badArgument, InputRefused, unknown } from './errors.ts';
import { everywhere } from './everywhere.ts';
import { checkFacts } from './facts.ts';
import { federate } from './federate.ts';
import type {
  AppointmentResolvers,
  IdentifierResolvers,
  InformationSessionResolvers,
  MutationResolvers,
  PersonFileResolvers,
  PersonResolvers,
  QueryResolvers,
} from './generated/types.ts';
import { decodeId, encodeId } from './ids.ts';
import { instantOf } from './known-at.ts';
import { say } from './language.ts';
import { mutation } from './mutation.ts';
import { byDueDate, obligationsOf } from './obligation.ts';
import { isTellable, text } from './text.ts';

export const Person: PersonResolvers = {
  id: ({ country, dossier }) => encodeId('Person', country.jurisdiction.code, dossier.file.id),
  jurisdiction: ({ country }) => country,
  familyName: ({ dossier }) => dossier.file.familyName,
  givenNames: ({ dossier }) => dossier.file.givenNames,
  birthDate: ({ dossier }) => dossier.file.birthDate,
  sex: ({ dossier }) => dossier.file.sex,
  email: ({ dossier }) => dossier.file.email,
  phone: ({ dossier }) => dossier.file.phone,
  postalAddress: ({ dossier }) => dossier.file.postalAddress,
  languages: ({ dossier }) => dossier.file.languages,
  identifiers: ({ country, dossier }) => dossier.identifiers.map((identifier) => ({ country, identifier })),
  registeredOn: ({ dossier }) => dossier.file.registeredOn,
  authority: ({ country, dossier }) => country.authority(dossier.file.authorityId, country.today),
  nationalities: ({ country, dossier }, { asOf }) =>
    factsOf(dossier, country.jurisdiction.code, asOf ?? country.today).common.nationalities ?? null,
  informationSessions: ({ country, dossier }) =>
    dossier.informationSessions.map((session) => ({ country, session })),
  appointments: ({ country, dossier }) =>
    dossier.appointments.map((appointment) => ({ country, dossier, appointment })),
  eligibility: ({ country, dossier }, { asOf }) => assessFile(country, dossier, asOf ?? country.today),
  files: async (person, _, context) => (await everywhere(context, person)).files,
  contracts: async (person, { first, after: cursor }, context) => {
    const { present, sources } = await everywhere(context, person);
    const reached = positionOf(cursor);
    const rows = present
      .flatMap(({ country, dossier }) =>
        dossier.contracts.map((contract) => ({
          position: { on: contract.openedOn, country: country.jurisdiction.code, id: contract.id },
          parent: { country, dossier, contract },
        })),
      )
      .filter(({ position }) => reached === null || compare(position, reached) > 0);
    return { ...page(rows, pageSize(first, 50), reached, ({ parent }) => parent), sources };
  },
  vouchers: async (person, _, context) =>
    (await everywhere(context, person)).present.flatMap(({ country, dossier }) =>
      dossier.vouchers.map((voucher) => ({ country, dossier, voucher })),
    ),
  attestations: async (person, _, context) =>
    (await everywhere(context, person)).present.flatMap(({ country, dossier }) =>
      dossier.attestations.map((attestation) => ({ country, dossier, attestation })),
    ),
  obligations: async (person, { asOf }, context) => {
    const { present } = await everywhere(context, person);
    return byDueDate(
      present.flatMap(({ country, dossier }) => obligationsOf(country, dossier, asOf ?? country.today)),
    );
  },
  decisions: ({ country, dossier }) => decisionsOf(country, dossier),
  sources: async (person, _, context) => (await everywhere(context, person)).sources,
};

export const Identifier: IdentifierResolvers = {
  scheme: ({ identifier }) => identifier.scheme,
  name: ({ country, identifier }, args, context) =>
    say(country.identifierName(identifier.scheme), args, context),
  value: ({ identifier }) => identifier.value,
};

export const PersonFile: PersonFileResolvers = {
  jurisdiction: ({ country }) => country,
  person: ({ country, dossier }) => (dossier === null ? null : { country, dossier }),
};

export const InformationSession: InformationSessionResolvers = {
  id: ({ country, session }) => encodeId('InformationSession', country.jurisdiction.code, session.id),
  jurisdiction: ({ country }) => country,
  heldOn: ({ session }) => session.heldOn,
  place: ({ session }) => session.place,
  language: ({ session }) => session.language,
  headCount: ({ session }) => session.headCount,
};

export const Appointment: AppointmentResolvers = {
  id: ({ country, appointment }) => encodeId('Appointment', country.jurisdiction.code, appointment.id),
  person: ({ country, dossier }) => ({ country, dossier }),
  requestedOn: ({ appointment }) => appointment.requestedOn,
  scheduledOn: ({ appointment }) => appointment.scheduledOn,
  channel: ({ appointment }) => appointment.channel,
  heldOn: ({ appointment }) => appointment.heldOn,
  cancelledOn: ({ appointment }) => appointment.cancelledOn,
};

export const personQueries: Pick<QueryResolvers, 'person' | 'persons'> = {
  person: async (_, { id, knownAt }, context) => {
    const decoded = decodeId(id);
    const at = instantOf(knownAt, context);
    const present = decoded?.type === 'Person' ? context.country(decoded.country) : null;
    const country = at === null ? present : (present?.at(at) ?? null);
    const dossier = decoded === null || country === null ? null : await country.dossiers.load(decoded.uuid);
    if (country === null || dossier === null) throw unknown('id');
    return { country, dossier };
  },
  persons: async (_, { jurisdictions, filter, first, after: cursor }, context) => {
    const size = pageSize(first, 20);
    const reached = positionOf(cursor);
    for (const name of ['familyNamePrefix', 'nationality'] as const)
      if (!isTellable(filter?.[name] ?? ''))
        throw badArgument(`filter.${name}`, 'expected a text without control characters.');
    const { rows, sources } = await federate(context, jurisdictions, async (country) => {
      const code = country.jurisdiction.code;
      const refs = await personPage(country.store, {
        filter: filter ?? {},
        after: after(reached, code),
        first: size + 1,
      });
      const dossiers = await country.dossiers.loadMany(refs.map(({ id }) => id));
      return refs.map(({ id, registeredOn }, index) => ({
        position: { on: registeredOn, country: code, id },
        country,
        dossier: dossiers[index],
      }));
    });
    const paged = page(rows, size, reached, ({ country, dossier }) =>
      dossier == null || dossier instanceof Error ? null : { country, dossier },
    );
    return { ...paged, sources };
  },
};

const Contacts = z.object({
  familyName: text(200),
  givenNames: text(200),
  email: z.email('expected an e-mail address').max(254).nullish(),
  phone: z
    .string()
    .refine(
      (number) => isValidPhoneNumber(number),
      'expected a telephone number with its country code: +352 …',
    )
    .nullish(),
  postalAddress: text(1000).nullish(),
  languages: z.array(text(35)).max(20).nullish(),
  identifiers: z
    .array(z.object({ scheme: text(50), value: text(50) }))
    .max(20)
    .nullish(),
});

export const personMutations: Pick<
  MutationResolvers,
  'registerPerson' | 'recordInformationSession' | 'requestAppointment'
> = {
  registerPerson: mutation(async ({ input }, door) => {
    const country = door.country(input.jurisdiction);
    const contacts = door.parse(Contacts, input);
    const authorityId = await door.authority(country, input.authorityId);
    const facts = checkFacts(input.facts ?? {}, [country], country.today, ['facts']);
    const problems: Problem[] = [...facts.problems];
    if (input.birthDate != null && input.birthDate > country.today)
      problems.push({ code: 'INVALID', path: ['birthDate'], message: 'birthDate: lies in the future.' });
    if (problems.length > 0) throw new InputRefused(problems);
    const done = await door.enact(country, 'registerPerson', {
      scope: {},
      act: {
        authorityId,
        familyName: contacts.familyName,
        givenNames: contacts.givenNames,
        birthDate: input.birthDate ?? input.facts?.birthDate ?? null,
        sex: input.sex ?? null,
        email: contacts.email ?? null,
        phone: contacts.phone ?? null,
        postalAddress: contacts.postalAddress ?? null,
        languages: contacts.languages ?? [],
        identifiers: contacts.identifiers ?? [],
        common: facts.common,
        own: facts.own.get(country.jurisdiction.code),
      },
    });
    return { ...done.answer, person: done.person() };
  }),
  recordInformationSession: mutation(async ({ input }, door) => {
    const country = door.country(input.jurisdiction);
    const { place, language, personIds } = door.parse(Attendees, input);
    const files = personIds.map((id, index) => {
      const path = ['personIds', index];
      return { id: door.idIn(country, 'Person', id, path), path };
    });
    const authorityId = await door.authority(country, input.authorityId);
    const done = await door.enact(country, 'recordInformationSession', {
      scope: { files },
      act: {
        authorityId,
        place: place ?? null,
        language: language ?? null,
        headCount: input.headCount ?? files.length,
      },
    });
    return {
      ...done.answer,
      informationSession: await done.informationSession(),
      persons: done.dossiers.map((dossier) => ({ country, dossier })),
    };
  }),
  requestAppointment: mutation(async ({ input }, door) => {
    const person = door.id('Person', input.personId, ['personId']);
    const done = await door.enact(person.country, 'requestAppointment', {
      scope: { files: [{ id: person.uuid, path: ['personId'] }] },
      act: { channel: input.channel, scheduledOn: input.scheduledOn ?? null },
    });
    return { ...done.answer, appointment: done.appointment(), person: done.person() };
  }),
};

const Attendees = z.object({
  place: text(200).nullish(),
  language: text(35).nullish(),
  personIds: z.array(z.string()).max(500),
});
