import type { PrestationKind } from '../../domain/prestation.ts';
import { EVENING_SCHOOL, INL, LITERACY, OPEN_DOORS, WORD_HOUSE } from './providers.ts';
import { SATURDAY, TERMS, type TermDay } from './terms.ts';

export type CourseName = 'french' | 'luxembourgish' | 'german' | 'calledOff' | 'civic' | 'orientation';

/** A course of a term as it is planned. */
export interface Planned {
  readonly name: CourseName;
  readonly term: number;
  readonly kind: PrestationKind;
  /** Null where the CAI team gives it. */
  readonly provider: string | null;
  readonly title: string;
  readonly language: string;
  readonly places: number;
  readonly sessions: readonly (TermDay & {
    readonly module: string | null;
    readonly startsAt: string;
    readonly endsAt: string;
  })[];
}

const MODULES = ['Histoire et langues du Luxembourg', 'Droits et devoirs', 'Valeurs et us et coutumes'];
const LEVELS = ['A1.1', 'A1.2', 'A2.1'] as const;

/** Six weeks of four hours: five sessions of six are over 70 %, four are under it. */
function language(
  term: number,
  name: CourseName,
  provider: string,
  tag: string,
  word: string,
  weekday: number,
): Planned {
  return {
    name,
    term,
    kind: 'LANGUAGE_COURSE',
    provider,
    title: `${word} ${LEVELS[term % LEVELS.length] ?? LEVELS[0]}`,
    language: tag,
    places: 14,
    sessions: [0, 1, 2, 3, 4, 5].map((after) => ({
      after,
      weekday,
      module: null,
      startsAt: weekday === SATURDAY ? '08:30' : '17:30',
      endsAt: weekday === SATURDAY ? '12:30' : '21:30',
    })),
  };
}

/** Six hours, in three evenings or in two mornings. LU-CIV-1 */
function civic(term: number): Planned {
  const evenings = term % 2 === 0;
  const modules = evenings ? MODULES : MODULES.slice(0, 2);
  return {
    name: 'civic',
    term,
    kind: 'CIVIC_TRAINING',
    provider: null,
    title: 'Instruction civique',
    language: evenings ? 'fr' : 'en',
    places: 25,
    sessions: modules.map((module, index) => ({
      after: 7 + index,
      weekday: evenings ? 2 : SATURDAY,
      module,
      startsAt: evenings ? '18:00' : '09:00',
      endsAt: evenings ? '20:00' : '12:00',
    })),
  };
}

/** Half a Saturday, twice a year. LU-ORI-1 */
function orientation(term: number): Planned {
  return {
    name: 'orientation',
    term,
    kind: 'ORIENTATION_DAY',
    provider: null,
    title: 'Journée d’orientation',
    language: 'fr',
    places: 120,
    sessions: [{ after: 10, weekday: SATURDAY, module: null, startsAt: '13:30', endsAt: '18:00' }],
  };
}

function ofTerm(term: number): readonly Planned[] {
  const french = [INL, OPEN_DOORS, LITERACY][term % 3] ?? INL;
  return [
    language(term, 'french', french, 'fr', 'Français', 1),
    language(term, 'luxembourgish', term % 2 === 0 ? INL : EVENING_SCHOOL, 'lb', 'Lëtzebuergesch', 2),
    language(term, 'german', WORD_HOUSE, 'de', 'Deutsch', SATURDAY),
    ...(term % 4 === 2 ? [language(term, 'calledOff', OPEN_DOORS, 'fr', 'Français intensif', 3)] : []),
    civic(term),
    ...(term % 2 === 0 ? [orientation(term)] : []),
  ];
}

/** All courses, from the first term to the one to come. */
export const PROGRAMME: readonly Planned[] = Array.from({ length: TERMS }, (_, index) =>
  ofTerm(index + 1),
).flat();
