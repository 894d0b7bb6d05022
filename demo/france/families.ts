import { minus, type PlainDate } from '../../domain/calendar.ts';
import type { FactValue } from '../../domain/decision.ts';
import { bornFor } from '../identity.ts';
import type { FileStory, Newcomer, Told } from '../written-file.ts';
import { admitted, receptionDay, yearsOfTitle } from './reception.ts';

const STRETCH = ['2009-01-05', '2011-10-31'] as const;
const COUNTRIES = ['MA', 'DZ', 'TR', 'ML', 'TN'] as const;

/** Parents of about thirty to fifty, with what the reunification file says of them. */
function parent(newcomer: Newcomer, count: number, own: Readonly<Record<string, FactValue>>): Told {
  const told = admitted(newcomer, receptionDay(newcomer, STRETCH, count));
  const { reunifiedChildrenBirthDates: _, ...common } = told.own;
  return {
    ...told,
    birthDate: bornFor(newcomer.chance, told.registeredOn, [30, 50]),
    own: { ...common, ...own },
  };
}

function children(
  { chance }: Newcomer,
  on: PlainDate,
  ages: readonly [number, number],
): readonly PlainDate[] {
  return Array.from({ length: 1 + chance.below(3) }, () => bornFor(chance, on, ages));
}

/** The spouse who joins, with children under 16. FR-CAIF-1, FR-CAIF-2 */
const JOINING: FileStory = {
  count: 3,
  nationalities: COUNTRIES,
  tell: (newcomer) => {
    const on = receptionDay(newcomer, STRETCH, 3);
    return parent(newcomer, 3, {
      reunificationRole: 'JOINING_SPOUSE',
      reunifiedChildrenBirthDates: children(newcomer, on, [1, 13]),
    });
  },
};

/** The spouse who asked, in France for years with a title of ten. FR-CAIF-2 */
const REQUESTING: FileStory = {
  count: 2,
  nationalities: COUNTRIES,
  tell: (newcomer) => {
    const on = receptionDay(newcomer, STRETCH, 2);
    const told = parent(newcomer, 2, {
      reunificationRole: 'REQUESTING_SPOUSE',
      reunifiedChildrenBirthDates: children(newcomer, on, [2, 12]),
    });
    const from = minus(told.registeredOn, { years: 6 });
    return {
      ...told,
      common: {
        nationalities: [newcomer.nationality],
        residenceTitles: [{ ...yearsOfTitle(from, 10, false), kind: 'CR' }],
        residences: [{ country: 'FR', from: minus(from, { years: 2 }), until: null }],
      },
      own: { ...told.own, earlierTitleOfOneYear: true },
    };
  },
};

/** All children are 16 or over. FR-CAIF-1 */
const GROWN_CHILDREN: FileStory = {
  count: 3,
  nationalities: COUNTRIES,
  tell: (newcomer) => {
    const on = receptionDay(newcomer, STRETCH, 3);
    return parent(newcomer, 3, {
      reunificationRole: 'JOINING_SPOUSE',
      reunifiedChildrenBirthDates: children(newcomer, on, [16, 17]),
    });
  },
};

/** Nobody noted the children. */
const CHILDREN_UNKNOWN: FileStory = {
  count: 3,
  nationalities: COUNTRIES,
  tell: (newcomer) => parent(newcomer, 3, { reunificationRole: 'JOINING_SPOUSE' }),
};

/** Families in reunification, each spouse with a file of their own. */
export const FAMILIES: readonly FileStory[] = [JOINING, REQUESTING, GROWN_CHILDREN, CHILDREN_UNKNOWN];
