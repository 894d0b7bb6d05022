import { day, type PlainDate, plus } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { Surroundings } from '../server/first-people.ts';
import { BEFORE_DEPARTURE } from './france/before-departure.ts';
import { FAMILIES } from './france/families.ts';
import { RECEPTION } from './france/reception.ts';
import { SCHOOLS } from './france/schools.ts';
import { underContract } from './france/under-contract.ts';
import type { ToldOffer } from './offer.ts';
import { type Register, writtenFiles } from './written-file.ts';

const FIRST_LESSON = day('2009-10-05');

const OFFER: ToldOffer = {
  provider: {
    name: 'Atelier de français des Trois-Meuniers',
    kind: 'TRAINING_BODY',
    enrolmentChannels: [],
    recognisedFrom: null,
    recognisedUntil: null,
  },
  course: {
    kind: 'LANGUAGE_COURSE',
    title: 'Français, niveau DILF',
    language: 'fr',
    places: 16,
    scheduledOn: day('2009-09-07'),
  },
  days: Array.from({ length: 20 }, (_, index) => plus(FIRST_LESSON, { days: 7 * index })),
};

/** Foreigners' numbers have no check digit; those of demo people all begin with 9900. */
const REGISTER: Register = {
  identifierScheme: 'FR_FOREIGNER_NUMBER',
  towns: ['Amiens', 'Bordeaux', 'Grenoble', 'Lille', 'Marseille', 'Montreuil', 'Rennes', 'Strasbourg'],
  number: (_, serial) => `9900${String(serial).padStart(6, '0')}`,
  offer: OFFER,
};

/** France: people before departure, at the reception session, under contract, families, parents at school. */
export function france(
  country: Jurisdiction,
  authorityId: string,
  today: PlainDate,
  around: Surroundings,
): Situation {
  const stories = [...RECEPTION, ...FAMILIES, ...BEFORE_DEPARTURE, ...SCHOOLS];
  const written = writtenFiles(country, authorityId, today, around, REGISTER, stories);
  const { providers } = written.shared;
  const offices = { authorityId, deciding: Object.fromEntries(around.authorities) };
  const { dossiers, shared } = underContract(country, offices, today, providers, REGISTER);
  return {
    dossiers: [...written.dossiers, ...dossiers],
    shared: {
      ...shared,
      courses: [...written.shared.courses, ...shared.courses],
      courseSessions: [...written.shared.courseSessions, ...shared.courseSessions],
    },
    placesTaken: {},
  };
}
