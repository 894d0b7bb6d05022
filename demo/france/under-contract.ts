import type { Mint } from '../../domain/act.ts';
import { dayAfter, minus, type PlainDate, plus } from '../../domain/calendar.ts';
import type { TransmissionRecord } from '../../domain/contract.ts';
import type { Dossier, Shared } from '../../domain/dossier.ts';
import type { RegisterPersonInput } from '../../jurisdictions/acts.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { codePrefix } from '../../resolvers/shown-code.ts';
import { chance } from '../chance.ts';
import { played } from '../common-act.ts';
import { workday } from '../days.ts';
import { bornFor, identity } from '../identity.ts';
import { seededMint } from '../mint.ts';
import { openStage } from '../stage.ts';
import type { Register } from '../written-file.ts';
import { type Desk, examines, registered, welcomes } from './agency.ts';
import { CONTRACT_STORIES, FAMILY_STORIES, tellFamily } from './contracts.ts';
import { COLLEGE, LYCEE, tellSchool } from './open-school.ts';
import { yearsOfTitle } from './reception.ts';
import { VISA_STORIES } from './visas.ts';

const NATIONALITIES = ['DZ', 'MA', 'TN', 'ML', 'SN', 'TR', 'CI', 'CN', 'BR', 'LK'] as const;

/** Serial numbers of these people begin after those of the files that were written. */
const FIRST_SERIAL = 500;

interface Offices {
  readonly authorityId: string;
  readonly deciding: Readonly<Record<string, string>>;
}

/** Days after which what was ordered sent goes out: within the week where a rule says so, else three weeks later. */
function daysToSend({ contractId }: TransmissionRecord, { contracts }: Dossier): number {
  const scheme = contracts.find(({ id }) => id === contractId)?.scheme;
  return scheme === 'FR_PRE_DEPARTURE' ? 5 : 21;
}

/** What was ordered sent goes out; what is younger is still to be sent. */
function withSendings(country: Jurisdiction, dossier: Dossier, today: PlainDate, mint: Mint): Dossier {
  return dossier.transmissions
    .filter(({ sentOn }) => sentOn === null)
    .map((row) => ({
      transmissionId: row.id,
      on: workday(plus(row.createdOn, { days: daysToSend(row, dossier) })),
    }))
    .filter(({ on }) => on <= today)
    .reduce(
      (file, { transmissionId, on }) => played(country, file, 'recordSending', { transmissionId }, mint, on),
      dossier,
    );
}

/** People whose contract was drawn up by acts, from the reception session to its end, days counted back from today. */
export function underContract(
  country: Jurisdiction,
  { authorityId, deciding }: Offices,
  today: PlainDate,
  providers: Shared['providers'],
  { towns, number, identifierScheme }: Register,
): { readonly dossiers: readonly Dossier[]; readonly shared: Shared } {
  const drawn = chance(`${country.code} contracts`);
  const mint = seededMint(drawn, codePrefix(country));
  const schools = chance(`${country.code} schools`);
  const { id } = seededMint(schools, codePrefix(country));
  const college = { id: id(), ...COLLEGE };
  const lycee = { id: id(), ...LYCEE };
  const stage = openStage(country, mint, [...providers, college, lycee]);
  const desk: Desk = {
    stage,
    authorityId,
    deciding,
    providerId: providers[0]?.id ?? '',
    programme: new Map(),
  };
  let serial = FIRST_SERIAL;

  /** Somebody new, with a first title of a year given before the session. */
  function newcomer(
    on: PlainDate,
    changes: Partial<RegisterPersonInput>,
    renewed = false,
  ): RegisterPersonInput {
    serial += 1;
    const nationality = NATIONALITIES[serial % NATIONALITIES.length] ?? 'MA';
    const birthDate = bornFor(drawn, on, [20, 48]);
    const first = yearsOfTitle(minus(on, { days: 12 }), 1, true);
    const next = yearsOfTitle(dayAfter(plus(minus(on, { days: 13 }), { years: 1 })), 1, false);
    return {
      authorityId,
      ...identity(drawn, nationality, towns, serial),
      birthDate,
      identifiers: [{ scheme: identifierScheme, value: number(birthDate, serial) }],
      common: { nationalities: [nationality], residenceTitles: renewed ? [first, next] : [first] },
      own: { wishesToStay: true, earlierTitleOfOneYear: false, atSchool: false, inWorkNotSeeking: false },
      ...changes,
    };
  }

  for (const { count, daysAgo, every, findings, renewed, tell } of CONTRACT_STORIES)
    for (let index = 0; index < count; index += 1) {
      const on = workday(minus(today, { days: daysAgo - index * every }));
      const client = { desk, fileId: registered(desk, newcomer(on, {}, renewed), on) };
      welcomes(desk, [client.fileId], on);
      examines(client, on, findings);
      tell(client, on, today, drawn);
    }
  for (const story of FAMILY_STORIES) {
    const on = workday(minus(today, { days: story.daysAgo }));
    const children = [bornFor(drawn, on, [2, 4]), bornFor(drawn, on, [7, 13])];
    const roles = ['REQUESTING_SPOUSE', 'JOINING_SPOUSE'].slice(0, story.both ? 2 : 1);
    const fileIds = roles.map((reunificationRole) => {
      const own = { reunificationRole, reunifiedChildrenBirthDates: children, wishesToStay: true };
      return registered(desk, newcomer(on, { own }), on);
    });
    welcomes(desk, fileIds, on);
    tellFamily(desk, fileIds, story, on);
  }
  for (const { country: visaCountry, daysAgo, own, tell } of VISA_STORIES) {
    const on = workday(minus(today, { days: daysAgo }));
    const common = { nationalities: [visaCountry] };
    const fileId = registered(desk, newcomer(on, { common, own: { visaCountry, ...own(on) } }), on);
    tell({ desk, fileId }, on);
  }
  tellSchool(desk, college.id, newcomer);
  const { dossiers, shared } = stage.situation();
  return { dossiers: dossiers.map((dossier) => withSendings(country, dossier, today, mint)), shared };
}
