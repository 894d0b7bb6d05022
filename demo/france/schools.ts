import { minus } from '../../domain/calendar.ts';
import type { FactValue } from '../../domain/decision.ts';
import type { NonEmpty } from '../../domain/law.ts';
import { bornFor } from '../identity.ts';
import type { FileStory } from '../written-file.ts';
import { receptionDay } from './reception.ts';

/** INSEE codes, all of the list of 2009-2010. FR-OEPRI-3 */
const LISTED: NonEmpty<string> = ['93', '75', '59', '69', '13', '67', '80'];
const SCHOOL_YEAR = ['2009-09-14', '2009-11-20'] as const;

function parents(
  count: number,
  stretch: readonly [string, string],
  own: Readonly<Record<string, FactValue>> = {},
  yearsPresent = 5,
): FileStory {
  return {
    count,
    nationalities: ['TR', 'LK', 'ML', 'DZ', 'CN', 'MA'],
    tell: (newcomer) => {
      const enrolmentOn = receptionDay(newcomer, stretch, count);
      const since = minus(enrolmentOn, { years: yearsPresent, months: newcomer.chance.below(5) });
      return {
        registeredOn: enrolmentOn,
        birthDate: bornFor(newcomer.chance, enrolmentOn, [26, 45]),
        common: {
          nationalities: [newcomer.nationality],
          residences: [{ country: 'FR', from: since, until: null }],
        },
        own: {
          parentOfPupil: true,
          bornForeign: true,
          bornAbroad: true,
          caiRunning: false,
          schoolDepartment: newcomer.chance.pick(LISTED),
          enrolmentOn,
          ...own,
        },
      };
    },
  };
}

/** Parents whose children's schools are, or are not, open to them. */
export const SCHOOLS: readonly FileStory[] = [
  parents(8, SCHOOL_YEAR),
  // A department without a site, a contract still running, in France for less than two years.
  parents(2, SCHOOL_YEAR, { schoolDepartment: '29' }),
  parents(1, SCHOOL_YEAR, { caiRunning: true }),
  parents(1, SCHOOL_YEAR, {}, 1),
  // The year before the scheme, and years of which no list is known.
  parents(2, ['2008-05-05', '2008-06-27']),
  parents(2, ['2010-09-13', '2010-11-15']),
];
