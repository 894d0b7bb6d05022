import { isValidPhoneNumber } from 'libphonenumber-js';
import { z } from 'zod';
import type { Problem } from '../domain/act.ts';
import type { CorrectedFacts } from '../jurisdictions/correction-inputs.ts';
import { Reason, standing } from './correction.ts';
import { InputRefused } from './errors.ts';
import { checkFacts } from './facts.ts';
import type { FactsInput, MutationResolvers } from './generated/types.ts';
import { mutation } from './mutation.ts';
import type { Country } from './parents.ts';
import { text } from './text.ts';

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

const Corrected = Reason.extend({
  ...Contacts.shape,
  familyName: text(200).optional(),
  givenNames: text(200).optional(),
});

/** Kinds of the common facts, by their names in the input. */
const KINDS = {
  nationalities: 'nationality',
  residenceTitles: 'residenceTitle',
  residences: 'residence',
  employments: 'employment',
} as const;

/** Facts as they are corrected: those given, and the kinds of those that are not known any more. */
function correctedFacts(country: Country, facts: FactsInput | null | undefined): CorrectedFacts | undefined {
  const given = standing(facts, ['facts']) ?? {};
  const { code } = country.jurisdiction;
  // The country's own input object stands under its code; its folder declares it.
  const own = standing<object>(Reflect.get(given, code), ['facts', code]) ?? {};
  const checked = checkFacts(given, [country], country.today, ['facts']);
  if (checked.problems.length > 0) throw new InputRefused(checked.problems);
  const cleared = [
    ...Object.entries(KINDS).flatMap(([name, kind]) => (Reflect.get(given, name) === null ? [kind] : [])),
    ...Object.entries(own).flatMap(([name, value]) => (value === null ? [`${code}.${name}`] : [])),
  ];
  const named = Object.keys(given).some((name) => name !== 'birthDate');
  return named ? { common: checked.common, own: checked.own.get(code), cleared } : undefined;
}

export const personMutations: Pick<
  MutationResolvers,
  | 'registerPerson'
  | 'recordInformationSession'
  | 'requestAppointment'
  | 'correctPerson'
  | 'moveFile'
  | 'correctInformationSession'
  | 'correctAppointment'
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
  correctPerson: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Person', input.personId, ['personId']);
    standing(input.familyName, ['familyName']);
    standing(input.givenNames, ['givenNames']);
    const { languages, identifiers, ...checked } = door.parse(Corrected, input);
    const done = await door.enact(country, 'correctPerson', {
      scope: { files: [{ id: uuid, path: ['personId'] }] },
      act: {
        ...checked,
        birthDate: input.birthDate === undefined ? input.facts?.birthDate : input.birthDate,
        sex: input.sex,
        languages: languages === null ? [] : languages,
        identifiers: identifiers === null ? [] : identifiers,
        facts: correctedFacts(country, input.facts),
      },
    });
    return { ...done.answer, person: done.person() };
  }),
  moveFile: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Person', input.personId, ['personId']);
    const { reason } = door.parse(Reason, input);
    const authorityId = door.idIn(country, 'Authority', input.authorityId, ['authorityId']);
    const done = await door.enact(country, 'moveFile', {
      scope: {
        files: [{ id: uuid, path: ['personId'] }],
        authorities: [{ id: authorityId, path: ['authorityId'] }],
      },
      act: { authorityId, reason },
    });
    return { ...done.answer, person: done.person() };
  }),
  correctInformationSession: mutation(async ({ input }, door) => {
    const path = ['informationSessionId'];
    const { country, uuid } = door.id('InformationSession', input.informationSessionId, path);
    const done = await door.enact(country, 'correctInformationSession', {
      scope: { informationSessions: [{ id: uuid, path }] },
      act: {
        ...door.parse(CorrectedSession, input),
        informationSessionId: uuid,
        heldOn: standing(input.heldOn, ['heldOn']),
        headCount: standing(input.headCount, ['headCount']),
      },
    });
    return { ...done.answer, informationSession: await done.informationSession() };
  }),
  correctAppointment: mutation(async ({ input }, door) => {
    const path = ['appointmentId'];
    const { country, uuid } = door.id('Appointment', input.appointmentId, path);
    const done = await door.enact(country, 'correctAppointment', {
      scope: { appointments: [{ id: uuid, path }] },
      act: {
        ...door.parse(Reason, input),
        appointmentId: uuid,
        requestedOn: standing(input.requestedOn, ['requestedOn']),
        scheduledOn: input.scheduledOn,
        cancelled: standing(input.cancelled, ['cancelled']),
      },
    });
    return { ...done.answer, appointment: done.appointment(), person: done.person() };
  }),
};

const Attendees = z.object({
  place: text(200).nullish(),
  language: text(35).nullish(),
  personIds: z.array(z.string()).max(500),
});

const CorrectedSession = Reason.extend({ place: text(200).nullish(), language: text(35).nullish() });
