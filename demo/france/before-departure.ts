import { minus, type PlainDate, plus } from '../../domain/calendar.ts';
import type { NonEmpty } from '../../domain/law.ts';
import { bornFor } from '../identity.ts';
import type { FileStory, Newcomer, Told } from '../written-file.ts';
import { receptionDay } from './reception.ts';

/** Countries in which evaluation was arranged from the start. FR-PRE-3 */
const ARRANGED = ['MA', 'TR', 'ML'] as const;
const STRETCH = ['2009-01-12', '2011-09-30'] as const;

type Ages = readonly [number, number];

/** Asked for in reunification; the visa is applied for a few months after the complete file. */
function reunified(newcomer: Newcomer, completeFileOn: PlainDate, ages: Ages): Told {
  return {
    registeredOn: completeFileOn,
    birthDate: bornFor(newcomer.chance, completeFileOn, ages),
    common: { nationalities: [newcomer.nationality], residenceTitles: [], residences: [] },
    own: {
      reunificationRequestedFor: true,
      completeFileOn,
      visaApplicationOn: plus(completeFileOn, { months: 3 }),
      visaCountry: newcomer.nationality,
      spouseOfFrench: false,
    },
  };
}

function ofReunification(
  count: number,
  nationalities: NonEmpty<string>,
  ages: Ages,
  stretch: readonly [string, string] = STRETCH,
): FileStory {
  return {
    count,
    nationalities,
    tell: (newcomer) => reunified(newcomer, receptionDay(newcomer, stretch, count), ages),
  };
}

/** Married to a French citizen; `livesInFrance` decides where they are treated. FR-PRE-1, FR-PRE-16 */
function spouses(count: number, livesInFrance: boolean): FileStory {
  return {
    count,
    nationalities: ARRANGED,
    tell: (newcomer) => {
      const visaApplicationOn = receptionDay(newcomer, STRETCH, count);
      return {
        registeredOn: visaApplicationOn,
        birthDate: bornFor(newcomer.chance, visaApplicationOn, [20, 45]),
        common: { nationalities: [newcomer.nationality] },
        own: {
          reunificationRequestedFor: false,
          spouseOfFrench: true,
          marriedOn: minus(visaApplicationOn, { months: 9 }),
          appliesForVisa: true,
          visaApplicationOn,
          visaCountry: newcomer.nationality,
          livesInFrance,
        },
      };
    },
  };
}

/** Those who are, or are not, evaluated and trained in the country they leave. */
export const BEFORE_DEPARTURE: readonly FileStory[] = [
  ofReunification(7, ARRANGED, [18, 55]),
  spouses(4, false),
  spouses(2, true),
  // Too young, too old.
  ofReunification(1, ARRANGED, [14, 14]),
  ofReunification(1, ['TR'], [66, 70]),
  // The arrangement of these countries has no date.
  ofReunification(3, ['TN', 'SN', 'DZ'], [20, 40]),
  // The visa was applied for before the scheme.
  ofReunification(3, ARRANGED, [22, 45], ['2007-10-01', '2008-06-30']),
];
