import { StoreUnreachable } from '../datasources/faults.ts';
import { personPage } from '../datasources/persons.ts';
import { shows, showsSpecial } from '../datasources/rights/seen.ts';
import type { Section } from '../datasources/sections.ts';
import { factsOf } from '../domain/dossier-facts.ts';
import { page, pageSize } from './connections.ts';
import { stretchOf } from './cursor.ts';
import { decisionsOf } from './decision.ts';
import { assessFile } from './eligibility.ts';
import { badArgument, unknown } from './errors.ts';
import { type Everywhere, everywhere } from './everywhere.ts';
import type {
  AppointmentResolvers,
  IdentifierResolvers,
  InformationSessionResolvers,
  PersonFileResolvers,
  PersonResolvers,
  QueryResolvers,
} from './generated/types.ts';
import { decodeId, encodeId } from './ids.ts';
import { instantOf } from './known-at.ts';
import { say } from './language.ts';
import { listAcross } from './list-across.ts';
import { byDueDate, obligationsOf } from './obligation.ts';
import { ownData } from './own-data.ts';
import type { PersonParent } from './parents.ts';
import { linkData } from './person-link.ts';
import { duplicateData } from './possible-duplicate.ts';
import { resumable } from './resume.ts';
import { seenOrNull } from './seen-rows.ts';
import { isTellable } from './text.ts';

/** Those of a person's files that show a section; null where none does. */
function everySeen({ present }: Everywhere, section: Section): readonly PersonParent[] | null {
  const showing = present.filter(({ dossier }) => shows(dossier, section));
  return showing.length === 0 ? null : showing;
}

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
  identifiers: ({ country, dossier }) =>
    seenOrNull(dossier, 'identifiers')?.map((identifier) => ({ country, identifier })) ?? null,
  registeredOn: ({ dossier }) => dossier.file.registeredOn,
  authority: ({ country, dossier }) => country.authority(dossier.file.authorityId, country.today),
  nationalities: ({ country, dossier }, { asOf }) =>
    shows(dossier, 'facts')
      ? (factsOf(dossier, country.jurisdiction.code, asOf ?? country.today).common.nationalities ?? null)
      : null,
  informationSessions: ({ country, dossier }) =>
    seenOrNull(dossier, 'informationSessions')?.map((session) => ({ country, session })) ?? null,
  appointments: ({ country, dossier }) =>
    seenOrNull(dossier, 'appointments')?.map((appointment) => ({ country, dossier, appointment })) ?? null,
  assessments: ({ country, dossier }) =>
    seenOrNull(dossier, 'assessments')?.map((assessment) => ({ country, dossier, assessment })) ?? null,
  // It rests on special facts too.
  eligibility: ({ country, dossier }, { asOf }) =>
    showsSpecial(dossier) ? assessFile(country, dossier, asOf ?? country.today) : null,
  files: async (person, _, context) => (await everywhere(context, person)).files,
  // What have I done, anywhere: these lists hold what stands in each country that knows the person. X-2
  // Who begins in another country has what runs in the first beside it: no rule closes one for the other. X-4
  contracts: async (person, { first, after: cursor }, context) => {
    const all = await everywhere(context, person);
    const stretch = stretchOf(cursor);
    const seenIn = everySeen(all, 'contracts');
    if (seenIn === null) return null;
    const rows = seenIn.flatMap(({ country, dossier }) =>
      dossier.contracts.map((contract) => ({
        position: { on: contract.openedOn, country: country.jurisdiction.code, id: contract.id },
        parent: { country, dossier, contract },
      })),
    );
    const paged = page(rows, pageSize(first, 50), stretch, ({ parent }) => parent);
    return resumable(paged, stretch, all.sources);
  },
  vouchers: async (person, _, context) =>
    everySeen(await everywhere(context, person), 'vouchers')?.flatMap(({ country, dossier }) =>
      dossier.vouchers
        .filter(({ fileId }) => fileId === dossier.file.id)
        .map((voucher) => ({ country, dossier, voucher })),
    ) ?? null,
  attestations: async (person, _, context) =>
    everySeen(await everywhere(context, person), 'attestations')?.flatMap(({ country, dossier }) =>
      dossier.attestations.map((attestation) => ({ country, dossier, attestation })),
    ) ?? null,
  // What is due, and when: by the rules, in all of the person's files. X-5
  obligations: async (person, { asOf }, context) => {
    const { present } = await everywhere(context, person);
    const told = present
      .map(({ country, dossier }) => obligationsOf(country, dossier, asOf ?? country.today))
      .filter((obligations) => obligations !== null);
    return told.length === 0 ? null : byDueDate(told.flat());
  },
  decisions: ({ country, dossier }) => decisionsOf(country, dossier),
  sources: async (person, _, context) => (await everywhere(context, person)).sources,
  ...ownData,
  ...linkData,
  ...duplicateData,
};

export const Identifier: IdentifierResolvers = {
  scheme: ({ identifier }) => identifier.scheme,
  name: ({ country, identifier }, args, context) =>
    say(country.identifierName(identifier.scheme), args, context),
  value: ({ identifier }) => identifier.value,
};

export const PersonFile: PersonFileResolvers = {
  jurisdiction: ({ country }) => country,
  person: ({ country, dossier }) => {
    if (dossier === null) throw new StoreUnreachable(country.jurisdiction.code);
    return { country, dossier };
  },
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
  persons: (_, { filter, ...asked }, context) => {
    for (const name of ['familyNamePrefix', 'nationality'] as const)
      if (!isTellable(filter?.[name] ?? ''))
        throw badArgument(`filter.${name}`, 'expected a text without control characters.');
    return listAcross(
      context,
      asked,
      async ({ store, sight }, request) => {
        const refs = await personPage(store, { ...request, filter: filter ?? {} }, sight);
        return refs.map(({ id, registeredOn }) => ({ id, on: registeredOn, fileId: id }));
      },
      (file) => file,
    );
  },
};
