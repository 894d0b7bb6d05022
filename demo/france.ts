import type { PlainDate } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { BEFORE_DEPARTURE } from './france/before-departure.ts';
import { FAMILIES } from './france/families.ts';
import { RECEPTION } from './france/reception.ts';
import { SCHOOLS } from './france/schools.ts';
import { type Register, writtenFiles } from './written-file.ts';

/** Foreigners' numbers have no check digit; those of demo people all begin with 9900. */
const REGISTER: Register = {
  identifierScheme: 'FR_FOREIGNER_NUMBER',
  towns: ['Amiens', 'Bordeaux', 'Grenoble', 'Lille', 'Marseille', 'Montreuil', 'Rennes', 'Strasbourg'],
  number: (_, serial) => `9900${String(serial).padStart(6, '0')}`,
};

/** France: people before departure, at the reception session, families, parents at school. */
export function france(country: Jurisdiction, authorityId: string, today: PlainDate): Situation {
  const stories = [...RECEPTION, ...FAMILIES, ...BEFORE_DEPARTURE, ...SCHOOLS];
  return writtenFiles(country, authorityId, today, REGISTER, stories);
}
