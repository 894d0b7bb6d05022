import type { ConsentScope } from '../../../domain/consent.ts';
import { OTHER_SCHOOL, SCHOOL } from '../first-people.ts';
import type { App, CountryCode, PersonName } from './tenants.ts';

/** A file that is planted, and to whom it is what. */
export interface Plan {
  readonly name: string;
  readonly country: CountryCode;
  readonly authority: string;
  readonly person: PersonName | null;
  /** What holds; what was withdrawn is planted beside it for every app that is named in `withdrawn`. */
  readonly consents: Readonly<Partial<Record<App, readonly ConsentScope[]>>>;
  readonly withdrawn: readonly App[];
  /** Whether its contract still runs, with open places; else it is done with. */
  readonly runs: boolean;
  /** Of its language course; null where the country has none to read. */
  readonly provider: string | null;
  readonly awaiting: string | null;
  /** To whom its first attestation was sent. */
  readonly sentTo: readonly string[];
  /** To whom it is still to be sent: they see nothing of it. */
  readonly owedTo: readonly string[];
}

type Given = Partial<Omit<Plan, 'name' | 'country' | 'authority'>>;

function plan(name: string, country: CountryCode, authority: string, given: Given = {}): Plan {
  const provider = country === 'LU' ? SCHOOL : null;
  const nothing = {
    person: null,
    consents: {},
    withdrawn: [],
    awaiting: null,
    sentTo: [],
    owedTo: [],
    runs: false,
  };
  return { name, country, authority, ...nothing, provider, ...given };
}

const ALL: readonly ConsentScope[] = ['IDENTITY', 'CONTACT', 'CONTRACTS', 'ATTESTATIONS', 'PROGRESS'];

/** Of the two that share a contract: each is another authority's; the first consented, the second did not. */
export const JOINT = ['joint', 'spouse'] as const;

export const PLANS: readonly Plan[] = [
  plan('a1', 'LU', 'CAI_TEAM', {
    person: 'p1',
    consents: { 'app-one': ['IDENTITY'], 'app-two': ['CONTACT'], 'app-three': ['PROGRESS'] },
    awaiting: 'PREFECT_ONE',
    owedTo: ['COMMUNE_ONE', 'PREFECT_TWO'],
  }),
  plan('a2', 'LU', 'CAI_TEAM', {
    person: 'p2',
    consents: { 'app-one': ['CONTACT'], 'app-three': ['IDENTITY'] },
    provider: OTHER_SCHOOL,
    awaiting: 'PREFECT_TWO',
    sentTo: ['COMMUNE_TWO', 'PREFECT_TWO'],
  }),
  plan('a3', 'LU', 'CAI_TEAM', {
    consents: { 'app-one': ['CONTRACTS'] },
    sentTo: ['PREFECT_ONE'],
    owedTo: ['COMMUNE_ONE'],
  }),
  plan('b1', 'LU', 'CAI_TEAM_NORTH', {
    person: 'p3',
    consents: { 'app-one': ['ATTESTATIONS'], 'app-two': ALL },
    awaiting: 'PREFECT_ONE',
  }),
  plan('b2', 'LU', 'CAI_TEAM_NORTH', {
    consents: { 'app-one': ['PROGRESS'] },
    withdrawn: ['app-two', 'app-three'],
    provider: OTHER_SCHOOL,
  }),
  plan('b3', 'LU', 'CAI_TEAM_NORTH', { sentTo: ['COMMUNE_ONE', 'COMMUNE_TWO'], owedTo: ['PREFECT_ONE'] }),
  plan('joint', 'LU', 'CAI_TEAM', {
    person: 'p1',
    consents: { 'app-two': ['PROGRESS'] },
    awaiting: 'PREFECT_TWO',
  }),
  plan('spouse', 'LU', 'CAI_TEAM_NORTH', { person: 'p3', awaiting: 'PREFECT_TWO' }),
  plan('e1', 'LU', 'CAI_TEAM', { runs: true, person: 'p2' }),
  plan('c1', 'FR', 'AGENCY', {
    person: 'p1',
    consents: { 'app-one': ['CONTRACTS', 'IDENTITY'] },
    sentTo: ['COMMUNE_ONE'],
  }),
  plan('c2', 'FR', 'AGENCY_NORTH', { person: 'p3', awaiting: 'PREFECT_ONE', owedTo: ['AGENCY'] }),
  plan('d1', 'BE_WAL', 'CRI_NAMUR', { consents: { 'app-two': ['CONTACT'] }, sentTo: ['COMMUNE_TWO'] }),
  plan('d2', 'BE_WAL', 'CRI_NORTH', { awaiting: 'PREFECT_TWO' }),
];

export function planOf(name: string): Plan {
  const found = PLANS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no file ${name} is planned`);
  return found;
}
