import { day, dayBefore, minus, type PlainDate, plus } from '../../domain/calendar.ts';
import type { ResidenceTitle } from '../../domain/facts.ts';
import { spread } from '../days.ts';
import { bornFor } from '../identity.ts';
import type { FileStory, Newcomer, Told } from '../written-file.ts';

const FROM_AFRICA = ['DZ', 'MA', 'TN', 'ML', 'SN', 'CI', 'CM', 'CD'] as const;
const FROM_AFAR = ['TR', 'CN', 'LK', 'DZ', 'MA', 'BR', 'ML', 'TN'] as const;
type Stretch = readonly [first: string, last: string];

/** The day of a reception session, which is also the day the file was opened. */
export function receptionDay({ chance, index }: Newcomer, [first, last]: Stretch, count: number): PlainDate {
  return spread(chance, [day(first), day(last)], index, count);
}

export function yearsOfTitle(from: PlainDate, years: number, firstIssue: boolean): ResidenceTitle {
  return { country: 'FR', kind: 'VPF', from, until: dayBefore(plus(from, { years })), firstIssue };
}

/** At the session with a first title of one year, given a month before. */
export function admitted(newcomer: Newcomer, receptionSessionOn: PlainDate): Told {
  const titleFrom = minus(receptionSessionOn, { months: 1 });
  return {
    registeredOn: receptionSessionOn,
    birthDate: bornFor(newcomer.chance, receptionSessionOn, [19, 58]),
    common: {
      nationalities: [newcomer.nationality],
      residenceTitles: [yearsOfTitle(titleFrom, 1, true)],
      residences: [{ country: 'FR', from: minus(titleFrom, { months: 2 }), until: null }],
    },
    own: {
      receptionSessionOn,
      wishesToStay: true,
      reunificationRole: 'NONE',
      reunifiedChildrenBirthDates: [],
    },
  };
}

function admittedBetween(stretch: Stretch, count: number): FileStory {
  return {
    count,
    nationalities: FROM_AFRICA,
    tell: (newcomer) => admitted(newcomer, receptionDay(newcomer, stretch, count)),
  };
}

/** Before 1 July 2003 there was no contract; the file was taken over later. FR-CAI-ELIG-3 */
const BEFORE_THE_CONTRACT: FileStory = {
  count: 3,
  nationalities: FROM_AFAR,
  tell: (newcomer) => ({
    ...admitted(newcomer, receptionDay(newcomer, ['2003-04-07', '2003-06-20'], 3)),
    registeredOn: day('2004-01-12'),
  }),
};

/** A title of a year held and renewed before. FR-CAI-ELIG-2 */
const HERE_BEFORE: FileStory = {
  count: 5,
  nationalities: FROM_AFAR,
  tell: (newcomer) => {
    const told = admitted(newcomer, receptionDay(newcomer, ['2005-02-01', '2010-06-30'], 5));
    const years = [4, 3].map((ago) =>
      yearsOfTitle(minus(told.registeredOn, { years: ago }), ago - 2, ago === 4),
    );
    return {
      ...told,
      common: { ...told.common, residenceTitles: [...years, ...(told.common.residenceTitles ?? [])] },
    };
  },
};

/** Citizens of the Area who came all the same. FR-CAI-ELIG-1 */
const OF_THE_AREA: FileStory = {
  count: 6,
  nationalities: ['PL', 'PT', 'RO'],
  tell: (newcomer) => admitted(newcomer, receptionDay(newcomer, ['2007-09-03', '2011-05-31'], 6)),
};

/** Entered regularly from 16 to under 18, without a title yet. FR-CAI-ELIG-2 */
const ENTERED_YOUNG: FileStory = {
  count: 5,
  nationalities: FROM_AFRICA,
  tell: (newcomer) => {
    const told = admitted(newcomer, receptionDay(newcomer, ['2007-03-01', '2011-09-30'], 5));
    const regularEntryOn = minus(told.registeredOn, { months: 5 });
    return {
      ...told,
      birthDate: bornFor(newcomer.chance, regularEntryOn, [16, 16]),
      common: { nationalities: [newcomer.nationality], residenceTitles: [] },
      own: { ...told.own, enteredRegularly: true, regularEntryOn, earlierTitleOfOneYear: false },
    };
  },
};

/** Nobody noted the titles. */
const TITLES_UNKNOWN: FileStory = {
  count: 4,
  nationalities: FROM_AFAR,
  tell: (newcomer) => {
    const receptionSessionOn = receptionDay(newcomer, ['2006-01-09', '2012-06-29'], 4);
    const { common, ...told } = admitted(newcomer, receptionSessionOn);
    return { ...told, common: { nationalities: common.nationalities }, own: { receptionSessionOn } };
  },
};

/** Those whom the contract concerns, or not, by what was known at their reception session. */
export const RECEPTION: readonly FileStory[] = [
  admittedBetween(['2004-01-19', '2006-12-15'], 6),
  admittedBetween(['2007-01-08', '2011-11-30'], 4),
  admittedBetween(['2012-01-16', '2015-06-30'], 4),
  BEFORE_THE_CONTRACT,
  HERE_BEFORE,
  OF_THE_AREA,
  ENTERED_YOUNG,
  TITLES_UNKNOWN,
];
