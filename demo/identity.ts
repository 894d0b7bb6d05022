import { minus, type PlainDate } from '../domain/calendar.ts';
import type { NonEmpty } from '../domain/law.ts';
import type { FileRecord } from '../domain/person.ts';
import type { Chance } from './chance.ts';
import { originOf } from './names.ts';

export type Identity = Pick<
  FileRecord,
  'familyName' | 'givenNames' | 'sex' | 'email' | 'phone' | 'postalAddress' | 'languages'
>;

const STREETS: NonEmpty<string> = [
  'rue du Vieux-Noyer',
  'rue des Trois-Meuniers',
  'allée des Sorbiers',
  'impasse du Puits-Perdu',
  'rue de la Lanterne-Bleue',
  'chemin du Bois-Dormant',
  'place du Marronnier',
  'rue de l’Exemple',
];

/** Without accents, so that it can stand in an address. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z]/g, '');
}

/**
 * An invented person. `serial` is told apart from all others of the country. All telephone numbers are of
 * the French range kept for fiction (06 39 98): Belgium and Luxembourg keep none, and any other number
 * may ring somewhere.
 */
export function identity(
  { below, pick }: Chance,
  nationality: string,
  towns: NonEmpty<string>,
  serial: number,
): Identity {
  const { names, languages } = originOf(nationality);
  const sex = below(2) === 0 ? 'FEMALE' : 'MALE';
  const familyName = pick(names.family);
  const givenNames = pick(sex === 'FEMALE' ? names.female : names.male);
  const email = `${plain(givenNames)}.${plain(familyName)}${serial}@example.org`;
  const reachedBy = below(4);
  return {
    familyName,
    givenNames,
    sex,
    email: reachedBy === 0 ? null : email,
    phone: reachedBy <= 1 ? `+3363998${String(serial).padStart(4, '0')}` : null,
    postalAddress: `${1 + below(120)}, ${pick(STREETS)}, ${pick(towns)}`,
    languages,
  };
}

/** A birth date with which one is from `youngest` to `oldest` years old on `on`. */
export function bornFor(
  { below }: Chance,
  on: PlainDate,
  [youngest, oldest]: readonly [number, number],
): PlainDate {
  const years = youngest + below(oldest - youngest + 1);
  return minus(minus(on, { years }), { days: 1 + below(360) });
}
