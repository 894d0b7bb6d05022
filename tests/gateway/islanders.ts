import { NOTHING_SHARED } from '../../domain/dossier.ts';
import { encodeId } from '../../resolvers/ids.ts';
import type { Hooks } from '../../server/gateway.ts';
import { archipelago } from '../fictional-country/graphql/index.ts';
import { TOLD_COUNTRIES } from '../support/countries.ts';
import type { Input, Story } from './story.ts';

/** The countries that are told of, and the fictional one, which offers every verb. */
export const WITH_ARCHIPELAGO = [...TOLD_COUNTRIES, archipelago];

const BOATHOUSE = '00000000-0000-4000-8000-0000000000a1';
export const BOATHOUSE_ID = encodeId('Provider', 'XA', BOATHOUSE);

export const ISLANDER: Input = {
  jurisdiction: 'XA',
  familyName: 'Robinson',
  givenNames: 'Kim',
  birthDate: '1990-05-01',
  identifiers: [{ scheme: 'XA_SHELL', value: '123 4561' }],
  facts: { XA: { landedOn: '2026-01-02', rescuedAtSea: false } },
  on: '2026-01-05',
};

export const LESSONS: Input = {
  jurisdiction: 'XA',
  kind: 'LANGUAGE_COURSE',
  providerId: BOATHOUSE_ID,
  title: 'Tides and tenses',
  language: 'en',
  places: 5,
  sessions: [{ heldOn: '2026-03-01', startsAt: '09:00', endsAt: '11:00' }],
  on: '2026-02-02',
};

/** Those of `others`, and a provider in the Archipelago. */
export function withBoathouse(others: NonNullable<Hooks['firstPeople']>): NonNullable<Hooks['firstPeople']> {
  return (country, authorityId, today, around) => {
    if (country.code !== 'XA') return others(country, authorityId, today, around);
    const boathouse = {
      id: BOATHOUSE,
      name: 'Boathouse',
      kind: 'SCHOOL',
      enrolmentChannels: [],
      recognisedFrom: null,
      recognisedUntil: null,
    };
    return { dossiers: [], shared: { ...NOTHING_SHARED, providers: [boathouse] }, placesTaken: {} };
  };
}

let serial = 0;

/** Id of somebody registered in the Archipelago. */
export async function anIslander(story: Story): Promise<string> {
  serial += 1;
  const digits = String(100_000 + serial);
  const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
  const identifiers = [{ scheme: 'XA_SHELL', value: `${digits}${sum % 10}` }];
  return (await story.grant('registerPerson', { ...ISLANDER, identifiers })).person.id;
}

/** The same, once the meeting was held on 10 January 2026. */
export async function anInformedIslander(story: Story): Promise<string> {
  const personId = await anIslander(story);
  const meeting = { jurisdiction: 'XA', personIds: [personId], headCount: 5, on: '2026-01-10' };
  await story.grant('recordInformationSession', meeting);
  return personId;
}

/** The same with a contract of 1 February 2026. */
export async function aSignedIslander(story: Story) {
  const personId = await anInformedIslander(story);
  await story.grant('requestAppointment', { personId, channel: 'IN_PERSON', on: '2026-01-12' });
  const signing = { personId, scheme: 'XA_WELCOME', on: '2026-02-01' };
  const { contract, voucher } = await story.grant('signContract', signing);
  return { personId, contractId: String(contract.id), code: String(voucher.code) };
}
