import type { RuleTest } from '../rule-test.ts';
import { type Asked, aTitle, proves } from './ask.ts';

const SCHEME = 'FR_CAI';
const YEAR = aTitle('2009-05-11', '2010-05-10');

function adult(asked: Partial<Asked> = {}): Asked {
  return { asOf: '2009-06-15', nationalities: ['TR'], titles: [YEAR], ...asked };
}

/** No title, entered at 17, wishes to stay. */
function entered(birthDate: string, own: Asked['own'] = {}, asked: Partial<Asked> = {}): Asked {
  return {
    asOf: '2009-10-01',
    nationalities: ['MA'],
    titles: [],
    birthDate,
    ...asked,
    own: { regularEntryOn: '2009-06-15', wishesToStay: true, ...own },
  };
}

function dutyRows(): readonly RuleTest[] {
  const open = { 'FR-CAI-ELIG-3': 'SATISFIED' } as const;
  const on = (asOf: string): Asked => ({ asOf, nationalities: ['TR'], titles: [aTitle('2003-01-15', null)] });
  return [
    proves('the contract is not there on 30 June 2003', SCHEME, on('2003-06-30'), 'NOT_AVAILABLE', {
      'FR-CAI-ELIG-3': 'NOT_SATISFIED',
    }),
    proves('the contract is open from 1 July 2003', SCHEME, on('2003-07-01'), 'ELIGIBLE', open),
    proves('the contract is open on 2 July 2003', SCHEME, on('2003-07-02'), 'ELIGIBLE', open),
    proves('the contract is no duty yet on 31 December 2006', SCHEME, on('2006-12-31'), 'ELIGIBLE', open),
    proves('the contract is a duty from 1 January 2007', SCHEME, on('2007-01-01'), 'OBLIGED', open),
    proves('the contract is a duty on 2 January 2007', SCHEME, on('2007-01-02'), 'OBLIGED', open),
    proves(
      'a reception session of 31 December 2006 keeps its wording when asked about in 2007',
      SCHEME,
      { ...on('2007-06-01'), own: { receptionSessionOn: '2006-12-31' } },
      'ELIGIBLE',
      open,
    ),
    proves(
      'a reception session still to come leaves the wording to the day of the question',
      SCHEME,
      { ...on('2006-12-31'), own: { receptionSessionOn: '2007-01-10' } },
      'ELIGIBLE',
      open,
    ),
  ];
}

function nationalityRows(): readonly RuleTest[] {
  const inside = { 'FR-CAI-ELIG-1': 'NOT_SATISFIED' } as const;
  const outside = { 'FR-CAI-ELIG-1': 'SATISFIED' } as const;
  const of = (nationalities: readonly string[], asked: Partial<Asked> = {}) =>
    adult({ nationalities, ...asked });
  return [
    ...['FR', 'DE', 'NO', 'IS', 'LI', 'RO'].map((code) =>
      proves(`a national of ${code} is of the Area in 2009`, SCHEME, of([code]), 'NOT_ELIGIBLE', inside),
    ),
    ...['CH', 'TR', 'HR', 'STATELESS'].map((code) =>
      proves(`${code} is outside the Area in 2009`, SCHEME, of([code]), 'OBLIGED', outside),
    ),
    proves(
      'one nationality of the Area excludes, whatever the other',
      SCHEME,
      of(['TR', 'BE']),
      'NOT_ELIGIBLE',
      inside,
    ),
    proves(
      'a Pole at a session of 30 April 2004 is outside the Area, though not when the question is asked',
      SCHEME,
      of(['PL'], { titles: [aTitle('2004-04-01', null)], own: { receptionSessionOn: '2004-04-30' } }),
      'ELIGIBLE',
      outside,
    ),
    proves(
      'a Pole at a session of 1 May 2004 is of the Area',
      SCHEME,
      of(['PL'], { titles: [aTitle('2004-04-01', null)], own: { receptionSessionOn: '2004-05-01' } }),
      'NOT_ELIGIBLE',
      inside,
    ),
    proves(
      'a Romanian of spring 2007 is of the Union, if not yet of the Area',
      SCHEME,
      of(['RO'], { asOf: '2007-03-01', titles: [aTitle('2007-02-01', null)] }),
      'NOT_ELIGIBLE',
      inside,
    ),
    proves(
      'a nationality that is not told is asked for',
      SCHEME,
      { asOf: '2009-06-15', titles: [YEAR] },
      'UNDETERMINED',
      { 'FR-CAI-ELIG-1': 'UNKNOWN' },
      ['nationalities'],
    ),
  ];
}

function titleRows(): readonly RuleTest[] {
  const first = { 'FR-CAI-ELIG-2': 'SATISFIED' } as const;
  const notFirst = { 'FR-CAI-ELIG-2': 'NOT_SATISFIED' } as const;
  const none = { enteredRegularly: false };
  const holding = (titles: Asked['titles'], asked: Partial<Asked> = {}) =>
    adult({ titles: titles ?? [], own: none, ...asked });
  return [
    proves(
      'a title of 11 May 2009 to 9 May 2010 is a day short of a year',
      SCHEME,
      holding([aTitle('2009-05-11', '2010-05-09')]),
      'NOT_ELIGIBLE',
      notFirst,
    ),
    proves('a title of 11 May 2009 to 10 May 2010 is one year', SCHEME, holding([YEAR]), 'OBLIGED', first),
    proves(
      'a title of 11 May 2009 to 11 May 2010 is more than a year',
      SCHEME,
      holding([aTitle('2009-05-11', '2010-05-11')]),
      'OBLIGED',
      first,
    ),
    proves(
      'a title without a last day is a year or more',
      SCHEME,
      holding([aTitle('2009-05-11', null)]),
      'OBLIGED',
      first,
    ),
    proves(
      'a title of two years less a day is one year or more',
      SCHEME,
      holding([aTitle('2009-05-11', '2011-05-09')]),
      'OBLIGED',
      first,
    ),
    proves(
      'without a title and without a regular entry nobody is admitted',
      SCHEME,
      holding([]),
      'NOT_ELIGIBLE',
      notFirst,
    ),
    proves(
      'a title of another country says nothing',
      SCHEME,
      holding([aTitle('2009-05-11', null, { country: 'LU' })]),
      'NOT_ELIGIBLE',
      notFirst,
    ),
    proves(
      'an earlier title of six months does not count',
      SCHEME,
      holding([aTitle('2008-11-01', '2009-04-30'), YEAR]),
      'OBLIGED',
      first,
    ),
    proves(
      'an earlier title of a year excludes',
      SCHEME,
      holding([aTitle('2008-05-11', '2009-05-10'), YEAR]),
      'NOT_ELIGIBLE',
      notFirst,
    ),
    proves(
      'a title of a year that is over excludes a later short one',
      SCHEME,
      holding([aTitle('2007-01-01', '2007-12-31'), aTitle('2009-05-11', '2009-11-10')]),
      'NOT_ELIGIBLE',
      notFirst,
    ),
    proves(
      'the last day of the title still holds it',
      SCHEME,
      holding([YEAR], { asOf: '2010-05-10' }),
      'OBLIGED',
      first,
    ),
    proves(
      'the day after the last day it is an earlier title',
      SCHEME,
      holding([YEAR], { asOf: '2010-05-11' }),
      'NOT_ELIGIBLE',
      notFirst,
    ),
    proves(
      'a title that begins the day after the question is not known yet',
      SCHEME,
      holding([YEAR], { asOf: '2009-05-10' }),
      'NOT_ELIGIBLE',
      notFirst,
    ),
    proves(
      'a title that begins on the day of the question is held',
      SCHEME,
      holding([YEAR], { asOf: '2009-05-11' }),
      'OBLIGED',
      first,
    ),
    proves(
      'a title given after the session counts once it has begun',
      SCHEME,
      holding([YEAR], { own: { ...none, receptionSessionOn: '2009-05-04' } }),
      'OBLIGED',
      first,
    ),
    proves(
      'a renewal after the session judges no session again',
      SCHEME,
      holding([YEAR, aTitle('2010-05-11', '2011-05-10', { firstIssue: false })], {
        asOf: '2010-09-01',
        own: { ...none, receptionSessionOn: '2009-06-15' },
      }),
      'OBLIGED',
      first,
    ),
    proves(
      'a renewal of a title that is not told leaves open how long that one was',
      SCHEME,
      holding([aTitle('2009-05-11', '2010-05-10', { firstIssue: false })]),
      'UNDETERMINED',
      { 'FR-CAI-ELIG-2': 'UNKNOWN' },
      ['FR.earlierTitleOfOneYear'],
    ),
    proves(
      'a renewal of a short title is a first title of a year',
      SCHEME,
      holding([aTitle('2009-05-11', '2010-05-10', { firstIssue: false })], {
        own: { ...none, earlierTitleOfOneYear: false },
      }),
      'OBLIGED',
      first,
    ),
    proves(
      'an earlier title of a year that is only told of excludes',
      SCHEME,
      holding([YEAR], { own: { ...none, earlierTitleOfOneYear: true } }),
      'NOT_ELIGIBLE',
      notFirst,
    ),
    proves(
      'titles that are not told are asked for',
      SCHEME,
      { asOf: '2009-06-15', nationalities: ['TR'], own: none },
      'UNDETERMINED',
      { 'FR-CAI-ELIG-2': 'UNKNOWN' },
      ['residenceTitles'],
    ),
  ];
}

function youngEntryRows(): readonly RuleTest[] {
  const yes = { 'FR-CAI-ELIG-2': 'SATISFIED' } as const;
  const no = { 'FR-CAI-ELIG-2': 'NOT_SATISFIED' } as const;
  const open = { 'FR-CAI-ELIG-2': 'UNKNOWN' } as const;
  return [
    proves(
      'entered the day before the 16th birthday is too early',
      SCHEME,
      entered('1993-06-16'),
      'NOT_ELIGIBLE',
      no,
    ),
    proves('entered on the 16th birthday is inside', SCHEME, entered('1993-06-15'), 'OBLIGED', yes),
    proves(
      'entered the day after the 16th birthday is inside',
      SCHEME,
      entered('1993-06-14'),
      'OBLIGED',
      yes,
    ),
    proves(
      'entered the day before the 18th birthday is inside',
      SCHEME,
      entered('1991-06-16'),
      'OBLIGED',
      yes,
    ),
    proves('entered on the 18th birthday is too late', SCHEME, entered('1991-06-15'), 'NOT_ELIGIBLE', no),
    proves(
      'entered the day after the 18th birthday is too late',
      SCHEME,
      entered('1991-06-14'),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'the age on the day of entry counts, not the nineteen years at the session',
      SCHEME,
      entered('1991-06-16', {}, { asOf: '2010-09-01' }),
      'OBLIGED',
      yes,
    ),
    proves(
      'born on 29 February 1992, entered on 28 February 2009 is 16',
      SCHEME,
      entered('1992-02-29', { regularEntryOn: '2009-02-28' }),
      'OBLIGED',
      yes,
    ),
    proves(
      'born on 29 February 1992, entered on 28 February 2010 is still under 18',
      SCHEME,
      entered('1992-02-29', { regularEntryOn: '2010-02-28' }, { asOf: '2010-03-15' }),
      'OBLIGED',
      yes,
    ),
    proves(
      'born on 29 February 1992, entered on 1 March 2010 is 18',
      SCHEME,
      entered('1992-02-29', { regularEntryOn: '2010-03-01' }, { asOf: '2010-03-15' }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'who does not wish to stay is not concerned',
      SCHEME,
      entered('1992-06-15', { wishesToStay: false }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'who did not enter regularly is not concerned',
      SCHEME,
      entered('1992-06-15', { enteredRegularly: false }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'an entry on the day after the question has not happened',
      SCHEME,
      entered('1992-06-15', { regularEntryOn: '2009-10-02' }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'an entry on the day of the question has happened',
      SCHEME,
      entered('1992-06-15', { regularEntryOn: '2009-10-01' }),
      'OBLIGED',
      yes,
    ),
    proves(
      'an earlier title of a year excludes who entered young too',
      SCHEME,
      entered('1992-06-15', {}, { titles: [aTitle('2007-01-01', '2007-12-31')] }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'an earlier title a day short of a year does not',
      SCHEME,
      entered('1992-06-15', {}, { titles: [aTitle('2007-01-01', '2007-12-30')] }),
      'OBLIGED',
      yes,
    ),
    proves(
      'the day of entry is asked for where it is not told',
      SCHEME,
      entered('1992-06-15', { regularEntryOn: null, enteredRegularly: true }),
      'UNDETERMINED',
      open,
      ['FR.regularEntryOn'],
    ),
    proves(
      'the wish to stay is asked for where it is not told',
      SCHEME,
      entered('1992-06-15', { wishesToStay: null }),
      'UNDETERMINED',
      open,
      ['FR.wishesToStay'],
    ),
    proves('a holder of a first title is asked nothing about the entry', SCHEME, adult(), 'OBLIGED', yes, []),
  ];
}

export const CAI_TESTS: readonly RuleTest[] = [
  ...dutyRows(),
  ...nationalityRows(),
  ...titleRows(),
  ...youngEntryRows(),
];
