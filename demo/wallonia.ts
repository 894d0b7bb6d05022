import type { PlainDate } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
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

const REGISTER: Register = {
  identifierScheme: 'BE_NATIONAL_NUMBER',
  towns: ['Namur', 'Andenne', 'Ciney', 'Beauraing', 'Sambreville', 'Gembloux', 'Philippeville', 'Dinant'],
  number: nationalNumber,
};

/** Wallonia: those who must follow the path, are exempt, may follow it, or of whom too little is known. */
export function wallonia(country: Jurisdiction, authorityId: string, today: PlainDate): Situation {
  const stories = [...obliged(today), ...exempt(today), ...voluntary(today), ...undetermined(today)];
  return writtenFiles(country, authorityId, today, REGISTER, stories);
}
