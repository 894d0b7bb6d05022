import type { PlainDate } from '../../domain/calendar.ts';
import { day, plus } from '../../domain/calendar.ts';
import { type Dossier, NOTHING_SHARED, newDossier, type Situation } from '../../domain/dossier.ts';
import type { ProviderRecord } from '../../domain/prestation.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { aContract, aFile, aTransmission } from '../support/invented.ts';
import { uuidFrom } from './copies.ts';

/** Takes enrolments by the usual channels. */
export const SCHOOL = '00000000-0000-4000-8000-000000000001';
export const OTHER_SCHOOL = '00000000-0000-4000-8000-000000000002';
/** Takes enrolments online alone. */
const INSTITUTE = '00000000-0000-4000-8000-000000000003';

const PROVIDERS: readonly ProviderRecord[] = [
  {
    id: SCHOOL,
    name: 'École du soir',
    kind: 'SCHOOL',
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  {
    id: OTHER_SCHOOL,
    name: 'École du matin',
    kind: 'SCHOOL',
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  {
    id: INSTITUTE,
    name: 'Institut des langues',
    kind: 'INSTITUTE',
    enrolmentChannels: ['ONLINE'],
    recognisedFrom: null,
    recognisedUntil: null,
  },
];

/** Nobody yet, and in Luxembourg three providers: what no mutation brings about. */
export function providersAlone({ code }: Jurisdiction): Situation {
  const providers = code === 'LU' ? PROVIDERS : [];
  return { dossiers: [], shared: { ...NOTHING_SHARED, providers }, placesTaken: {} };
}

/** Where the tests tell no story of anybody: contracts are put there without one. */
const UNTOLD = ['BE_WAL', 'FR'];

/** The same with `count` contracts in each country of which no story is told: two on each day. */
export function contractsBeside(count: number) {
  return (country: Jurisdiction, authorityId: string, _today?: PlainDate): Situation => {
    const dossiers = UNTOLD.includes(country.code) ? contractsOf(country, authorityId, count) : [];
    return { ...providersAlone(country), dossiers };
  };
}

function contractsOf(
  { code, schemes, law }: Jurisdiction,
  authorityId: string,
  count: number,
): readonly Dossier[] {
  const [rule] = Object.values(law);
  return Array.from({ length: count }, (_, index) => {
    // Of each of its schemes in turn.
    const scheme = schemes[index % schemes.length];
    if (scheme === undefined || rule === undefined) throw new Error(`${code} has no scheme and no law`);
    const id = (what: string) => uuidFrom(`${code} ${what} ${index}`);
    const openedOn = plus(day('2024-01-31'), { days: Math.floor(index / 2) });
    const file = aFile(authorityId, { id: id('file'), familyName: `Sample${index}`, registeredOn: openedOn });
    const contract = aContract(authorityId, {
      id: id('contract'),
      scheme: scheme.code,
      openedOn,
      governingDate: openedOn,
      signedOn: openedOn,
    });
    const contractId = contract.id;
    return {
      ...newDossier(file),
      contracts: [contract],
      parties: [{ id: id('party'), contractId, fileId: file.id, role: 'SIGNATORY', signedOn: openedOn }],
      contractStatuses: [
        { contractId, status: 'SIGNED', validFrom: openedOn, validUntil: null, rule: rule.id },
      ],
      assessments: [
        {
          ...{ id: id('assessment'), fileId: file.id, heldOn: openedOn, rule: rule.id, special: false },
          ...{ kind: 'LEVEL', result: 'LOW', prescribedMinutes: 1200 },
        },
      ],
      exemptions: [
        {
          ...{ id: id('exemption'), fileId: file.id, contractId, kind: 'TEST', ground: 'SCHOOLING' },
          ...{ years: 3, evidence: 'A certificate', grantedOn: openedOn, withdrawnOn: null, rule: rule.id },
        },
      ],
      transmissions: [
        aTransmission({ id: id('copy'), fileId: file.id, contractId, rule: rule.id, createdOn: openedOn }),
      ],
    };
  });
}
