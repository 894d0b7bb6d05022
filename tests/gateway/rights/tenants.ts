import type { ConsentScope } from '../../../domain/consent.ts';
import type { Role } from '../../../domain/viewer.ts';
import { encodeId } from '../../../resolvers/ids.ts';
import { ADMINISTRATOR, type Claims } from '../../support/gateway.ts';
import { OTHER_SCHOOL, SCHOOL } from '../first-people.ts';

/** Two authorities a country that keep files, in the order in which files are shared out. */
export const AUTHORITIES = {
  LU: ['CAI_TEAM', 'CAI_TEAM_NORTH'],
  FR: ['AGENCY', 'AGENCY_NORTH'],
  BE_WAL: ['CRI_NAMUR', 'CRI_NORTH'],
} as const;
export type CountryCode = keyof typeof AUTHORITIES;
// The keys of the constant are literal; Object.keys forgets them.
export const COUNTRIES = Object.keys(AUTHORITIES) as readonly CountryCode[];

/** They keep no file: contracts wait for them. */
export const DECIDING = ['PREFECT_ONE', 'PREFECT_TWO'] as const;
const RECIPIENTS = ['COMMUNE_ONE', 'COMMUNE_TWO'] as const;
export const PROVIDERS = [SCHOOL, OTHER_SCHOOL] as const;

/** What each partner app is registered for; the last for less than it was once granted. */
export const APPS = {
  'app-one': ['IDENTITY', 'CONTACT', 'CONTRACTS', 'ATTESTATIONS', 'PROGRESS'],
  'app-two': ['IDENTITY', 'CONTACT', 'CONTRACTS', 'ATTESTATIONS', 'PROGRESS'],
  'app-three': ['IDENTITY'],
} as const satisfies Readonly<Record<string, readonly ConsentScope[]>>;
export type App = keyof typeof APPS;
// The keys of the constant are literal; Object.keys forgets them.
export const APP_CLIENTS = Object.keys(APPS) as readonly App[];

export const PERSONS = ['p1', 'p2', 'p3', 'nobody-yet'] as const;
export type PersonName = (typeof PERSONS)[number];

/** Whoever asks, as their token says it. */
export interface Asker {
  readonly name: string;
  readonly role: Role;
  readonly country: CountryCode | null;
  /** As plans name it: an authority's or recipient's code, a provider's UUID, an app's client id, a person. */
  readonly who: string;
  readonly claims: Claims | null;
}

function ofCountry(role: Role, country: CountryCode, who: string, organisation = who): Asker {
  return {
    name: `${role} ${country} ${who}`,
    role,
    country,
    who,
    claims: { role, jurisdiction: country, organisation },
  };
}

function ofNone(role: Role, who: string, claims: Claims | null): Asker {
  return { name: `${role} ${who}`, role, country: null, who, claims };
}

/** Every role of every tenant. */
export const ASKERS: readonly Asker[] = [
  ofNone('ANONYMOUS', '', null),
  ...COUNTRIES.flatMap((country) => [
    ...AUTHORITIES[country].map((who) => ofCountry('CASE_WORKER', country, who)),
    ...DECIDING.map((who) => ofCountry('DECIDING_AUTHORITY', country, who)),
    ...RECIPIENTS.map((who) => ofCountry('RECIPIENT', country, who)),
    ...PROVIDERS.map((who) => ofCountry('PROVIDER', country, who, encodeId('Provider', country, who))),
    { ...ofCountry('MIGRATOR', country, ''), claims: { role: 'MIGRATOR' as const, jurisdiction: country } },
  ]),
  ...PERSONS.map((who) => ofNone('PERSON', who, { role: 'PERSON', person: who })),
  ...APP_CLIENTS.map((who) => ofNone('PARTNER_APP', who, { role: 'PARTNER_APP', organisation: who })),
  ofNone('ANALYST', '', { role: 'ANALYST' }),
  ofNone('ADMINISTRATOR', '', ADMINISTRATOR),
];
