import { luhn, verhoeff } from 'cdigit';
import type { PlainDate } from '../../domain/calendar.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { RegisterPersonInput } from '../../jurisdictions/acts.ts';
import type { Chance } from '../chance.ts';
import { bornFor, identity } from '../identity.ts';

/** What sets the people of a story apart from those who may sign. */
export interface LuStoryFacts {
  readonly ages?: readonly [number, number];
  /** Held beside the first one. */
  readonly secondNationality?: string;
  readonly own?: Readonly<Record<string, boolean>>;
}

/** As often as such newcomers are in Luxembourg, roughly. */
const NATIONALITIES: NonEmpty<string> = [
  'PT',
  'FR',
  'PT',
  'IT',
  'UA',
  'SY',
  'PT',
  'ER',
  'BE',
  'IN',
  'ES',
  'BR',
  'DE',
  'RO',
  'PT',
  'CV',
  'PL',
  'FR',
  'UA',
  'MA',
  'IT',
  'TR',
  'CN',
  'SY',
  'AF',
  'IN',
];
const TOWNS: NonEmpty<string> = [
  'Luxembourg',
  'Esch-sur-Alzette',
  'Differdange',
  'Dudelange',
  'Ettelbruck',
  'Diekirch',
  'Wiltz',
  'Echternach',
  'Grevenmacher',
  'Mersch',
];

/** Date of birth and a serial number, with their two check digits. */
function matricule(birthDate: PlainDate, serial: number): string {
  const body = `${birthDate.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  return `${body}${luhn.compute(body)}${verhoeff.compute(body)}`;
}

/** Somebody who comes to register: may sign, but for what the story says. */
export function newcomer(
  chance: Chance,
  authorityId: string,
  on: PlainDate,
  serial: number,
  { ages = [18, 62], secondNationality, own }: LuStoryFacts,
): RegisterPersonInput {
  const nationality = NATIONALITIES[serial % NATIONALITIES.length] ?? NATIONALITIES[0];
  const birthDate = bornFor(chance, on, ages);
  return {
    authorityId,
    ...identity(chance, nationality, TOWNS, serial),
    birthDate,
    identifiers: [{ scheme: 'LU_MATRICULE', value: matricule(birthDate, serial) }],
    common: {
      nationalities: secondNationality === undefined ? [nationality] : [nationality, secondNationality],
    },
    own: {
      legallyResident: true,
      wishesToStay: true,
      temporaryTitle: false,
      internationalProtectionApplicant: false,
      ...own,
    },
  };
}
