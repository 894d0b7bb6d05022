import { day } from '../../domain/calendar.ts';
import type { CountryUnderTest } from './case.ts';
import { withoutActs } from './files-only.ts';
import { casesOf } from './inapplicable.ts';

const TITLE = {
  country: 'FR',
  kind: null,
  from: day('2009-03-01'),
  until: day('2010-02-28'),
  firstIssue: true,
};
const NEWCOMER = {
  birthDate: day('1980-05-01'),
  nationalities: ['MA'],
  residenceTitles: [TITLE],
  residences: [{ country: 'FR', from: day('2009-02-01'), until: null }],
};
const SCHOOL = {
  scheme: 'FR_OEPRI',
  common: { birthDate: day('1980-05-01') },
  own: {
    parentOfPupil: true,
    bornForeign: true,
    bornAbroad: true,
    caiRunning: false,
    presentInFranceSince: '2005-01-01',
    schoolDepartment: '75',
    enrolmentOn: '2009-10-05',
  },
  asOf: day('2009-10-05'),
};
const SESSION = { receptionSessionOn: '2009-03-10', earlierTitleOfOneYear: false };

export const FRANCE: CountryUnderTest = {
  inapplicable: {
    ...withoutActs('FR'),
    ...casesOf('facts: those that are special', 'no rule of France asks about health, asylum or violence'),
    ...casesOf('vouchers:', 'no rule of France gives vouchers'),
  },
  identifiers: { FR_FOREIGNER_NUMBER: { right: '7503012345', wrong: '750301234' } },
  ownFacts: {
    reunificationRequestedFor: true,
    completeFileOn: '2009-01-10',
    spouseOfFrench: false,
    marriedOn: '2004-05-01',
    livesInFrance: false,
    appliesForVisa: true,
    visaApplicationOn: '2009-02-01',
    visaCountry: 'MA',
    receptionSessionOn: '2009-03-10',
    earlierTitleOfOneYear: false,
    enteredRegularly: true,
    regularEntryOn: '2009-02-01',
    wishesToStay: true,
    reunificationRole: 'JOINING_SPOUSE',
    reunifiedChildrenBirthDates: ['2001-01-01'],
    parentOfPupil: true,
    bornForeign: true,
    bornAbroad: true,
    caiRunning: false,
    presentInFranceSince: '2005-01-01',
    schoolDepartment: '75',
    enrolmentOn: '2009-10-05',
  },
  known: [
    {
      scheme: 'FR_PRE_DEPARTURE',
      common: { birthDate: day('1980-05-01') },
      own: {
        reunificationRequestedFor: true,
        completeFileOn: '2009-01-10',
        visaApplicationOn: '2009-02-01',
        visaCountry: 'MA',
        spouseOfFrench: false,
      },
      asOf: day('2009-02-01'),
    },
    { scheme: 'FR_CAI', common: NEWCOMER, own: SESSION, asOf: day('2009-03-10') },
    {
      scheme: 'FR_CAIF',
      common: NEWCOMER,
      own: {
        ...SESSION,
        reunificationRole: 'JOINING_SPOUSE',
        reunifiedChildrenBirthDates: ['2001-01-01'],
      },
      asOf: day('2009-03-10'),
    },
    SCHOOL,
  ],
  // The list of departments is known for one school year.
  silent: { ...SCHOOL, own: { ...SCHOOL.own, enrolmentOn: '2010-10-05' }, asOf: day('2010-10-05') },
  governing: { ...SCHOOL, asOf: day('2010-01-01'), governingDate: day('2009-10-05') },
  scenes: {},
};
