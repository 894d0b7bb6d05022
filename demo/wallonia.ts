import { minus, type PlainDate, plus } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { Surroundings } from '../server/first-people.ts';
import { workday } from './days.ts';
import type { ToldOffer } from './offer.ts';
import { exempt } from './wallonia/exempt.ts';
import { obliged } from './wallonia/obliged.ts';
import { undetermined } from './wallonia/undetermined.ts';
import { voluntary } from './wallonia/voluntary.ts';
import { type Register, writtenFiles } from './written-file.ts';

/** YYMMDD, three digits of order, 97 minus the rest of nine digits; a 2 before them for births from 2000. */
function nationalNumber(birthDate: PlainDate, serial: number): string {
  const nine = `${birthDate.slice(2).replaceAll('-', '')}${String(900 + (serial % 98)).padStart(3, '0')}`;
  const counted = Number(`${birthDate >= '2000' ? '2' : ''}${nine}`);
  return `${nine}${String(97 - (counted % 97)).padStart(2, '0')}`;
}

/** Sixty hours within four months. WAL-AXE-2 */
function offer(today: PlainDate): ToldOffer {
  const first = plus(today, { days: 14 });
  return {
    provider: {
      name: 'Le Pont aux Sorbiers asbl',
      kind: 'ILI',
      enrolmentChannels: [],
      recognisedFrom: minus(today, { years: 4 }),
      recognisedUntil: null,
    },
    course: {
      kind: 'CIVIC_TRAINING',
      title: 'Formation à la citoyenneté',
      language: 'fr',
      places: 15,
      scheduledOn: workday(minus(today, { days: 30 })),
    },
    days: Array.from({ length: 20 }, (_, index) =>
      workday(plus(first, { days: 7 * Math.floor(index / 2) + 2 * (index % 2) })),
    ),
  };
}

const REGISTER: Omit<Register, 'offer'> = {
  identifierScheme: 'BE_NATIONAL_NUMBER',
  towns: ['Namur', 'Andenne', 'Ciney', 'Beauraing', 'Sambreville', 'Gembloux', 'Philippeville', 'Dinant'],
  number: nationalNumber,
};

/** Wallonia: those who must follow the path, are exempt, may follow it, or of whom too little is known. */
export function wallonia(
  country: Jurisdiction,
  authorityId: string,
  today: PlainDate,
  around: Surroundings,
): Situation {
  const stories = [...obliged(today), ...exempt(today), ...voluntary(today), ...undetermined(today)];
  const register = { ...REGISTER, offer: offer(today) };
  return writtenFiles(country, authorityId, today, around, register, stories);
}
