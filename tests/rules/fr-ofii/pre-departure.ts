import { expect } from 'vitest';
import type { RuleTest } from '../rule-test.ts';
import { type Asked, ask, proves } from './ask.ts';

const SCHEME = 'FR_PRE_DEPARTURE';

function reunification(asked: Partial<Asked> = {}, own: Asked['own'] = {}): Asked {
  return {
    asOf: '2010-06-15',
    birthDate: '1985-01-01',
    ...asked,
    own: { reunificationRequestedFor: true, visaCountry: 'TR', ...own },
  };
}

function spouse(asked: Partial<Asked> = {}, own: Asked['own'] = {}): Asked {
  return {
    asOf: '2010-06-15',
    birthDate: '1985-01-01',
    ...asked,
    own: {
      spouseOfFrench: true,
      appliesForVisa: true,
      livesInFrance: false,
      marriedOn: '2010-01-02',
      visaCountry: 'MA',
      ...own,
    },
  };
}

function startRows(): readonly RuleTest[] {
  const open = { 'FR-PRE-3': 'SATISFIED' } as const;
  const closed = { 'FR-PRE-3': 'NOT_SATISFIED' } as const;
  const early = '2009-03-01';
  return [
    ...['TR', 'MA', 'ML'].flatMap((visaCountry) => [
      proves(
        `a visa applied for in ${visaCountry} on 30 November 2008 is before the scheme`,
        SCHEME,
        reunification({ asOf: early }, { visaCountry, visaApplicationOn: '2008-11-30' }),
        'NOT_AVAILABLE',
        closed,
      ),
      proves(
        `a visa applied for in ${visaCountry} on 1 December 2008 falls under it`,
        SCHEME,
        reunification({ asOf: early }, { visaCountry, visaApplicationOn: '2008-12-01' }),
        'OBLIGED',
        open,
      ),
      proves(
        `a visa applied for in ${visaCountry} on 2 December 2008 falls under it`,
        SCHEME,
        reunification({ asOf: early }, { visaCountry, visaApplicationOn: '2008-12-02' }),
        'OBLIGED',
        open,
      ),
    ]),
    proves(
      'until the visa is applied for, the day of the question stands in: 30 November 2008 is too early',
      SCHEME,
      reunification({ asOf: '2008-11-30' }),
      'NOT_AVAILABLE',
      closed,
    ),
    proves(
      'until the visa is applied for, the day of the question stands in: 1 December 2008 is the first',
      SCHEME,
      reunification({ asOf: '2008-12-01' }),
      'OBLIGED',
      open,
    ),
    proves(
      'a visa application still to come does not move the day: 30 November 2008 is too early',
      SCHEME,
      reunification({ asOf: '2008-11-30' }, { visaApplicationOn: '2008-12-05' }),
      'NOT_AVAILABLE',
      closed,
    ),
    proves(
      'a complete file lodged before the start falls under it by its later visa application',
      SCHEME,
      reunification({ asOf: early }, { completeFileOn: '2008-10-01', visaApplicationOn: '2008-12-01' }),
      'OBLIGED',
      open,
    ),
  ];
}

function countryRows(): readonly RuleTest[] {
  const runners: readonly (readonly [string, string])[] = [
    ['MA', 'AGENCY_OFFICE'],
    ['TN', 'AGENCY_OFFICE'],
    ['TR', 'AGENCY_OFFICE'],
    ['SN', 'AGENCY_OFFICE'],
    ['ML', 'AGENCY_OFFICE'],
    ['CA', 'AGENCY_OFFICE'],
    ['DZ', 'DELEGATED_BODY'],
  ];
  return [
    ...['TN', 'SN', 'CA', 'DZ', 'PH'].map((visaCountry) =>
      proves(
        `where no date is given for ${visaCountry} the question stays undetermined, and nothing is asked for`,
        SCHEME,
        reunification({}, { visaCountry }),
        'UNDETERMINED',
        { 'FR-PRE-3': 'UNKNOWN', 'FR-PRE-2': 'SATISFIED', 'FR-PRE-1': 'SATISFIED' },
        [],
      ),
    ),
    proves(
      'a country that is not told is asked for',
      SCHEME,
      reunification({}, { visaCountry: null }),
      'UNDETERMINED',
      { 'FR-PRE-3': 'UNKNOWN', 'FR-PRE-2': 'UNKNOWN', 'FR-PRE-1': 'SATISFIED' },
      ['FR.visaCountry', 'FR.visaCountry'],
    ),
    proves(
      'outside the audience no date of a country is needed',
      SCHEME,
      reunification({ birthDate: '1940-01-01' }, { visaCountry: 'TN', spouseOfFrench: false }),
      'NOT_ELIGIBLE',
      { 'FR-PRE-3': 'UNKNOWN', 'FR-PRE-1': 'NOT_SATISFIED' },
    ),
    ...runners.map(
      ([visaCountry, runBy]): RuleTest => ({
        title: `in ${visaCountry} it is run by: ${runBy}`,
        rules: ['FR-PRE-2'],
        run(country) {
          const decision = ask(country, SCHEME, reunification({}, { visaCountry }));
          const reason = decision.reasons.find(({ rule }) => rule.id === 'FR-PRE-2');
          expect(reason?.status).toBe('SATISFIED');
          expect(reason?.facts).toContainEqual({ name: 'runBy', value: runBy, special: false });
        },
      }),
    ),
  ];
}

function ageRows(): readonly RuleTest[] {
  const yes = { 'FR-PRE-1': 'SATISFIED' } as const;
  const no = { 'FR-PRE-1': 'NOT_SATISFIED' } as const;
  const none = { spouseOfFrench: false };
  const byFile = (birthDate: string, own: Asked['own'] = none) => reunification({ birthDate }, own);
  const byVisa = (birthDate: string) => spouse({ birthDate }, { reunificationRequestedFor: false });
  return [
    proves(
      'reunification: the day before the 16th birthday is too young',
      SCHEME,
      byFile('1994-06-16'),
      'NOT_ELIGIBLE',
      no,
    ),
    proves('reunification: the 16th birthday is old enough', SCHEME, byFile('1994-06-15'), 'OBLIGED', yes),
    proves(
      'reunification: the day after the 16th birthday is old enough',
      SCHEME,
      byFile('1994-06-14'),
      'OBLIGED',
      yes,
    ),
    proves(
      'reunification: the day before the 65th birthday is under 65',
      SCHEME,
      byFile('1945-06-16'),
      'OBLIGED',
      yes,
    ),
    proves(
      'reunification: the 65th birthday is not under 65',
      SCHEME,
      byFile('1945-06-15'),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'reunification: the day after the 65th birthday is not under 65',
      SCHEME,
      byFile('1945-06-14'),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'spouse: the day before the 65th birthday is under 65',
      SCHEME,
      byVisa('1945-06-16'),
      'OBLIGED',
      yes,
    ),
    proves('spouse: the 65th birthday is not under 65', SCHEME, byVisa('1945-06-15'), 'NOT_ELIGIBLE', no),
    proves(
      'spouse: the day after the 65th birthday is not under 65',
      SCHEME,
      byVisa('1945-06-14'),
      'NOT_ELIGIBLE',
      no,
    ),
    proves('a spouse of fifteen has no lower limit of age', SCHEME, byVisa('1995-06-15'), 'OBLIGED', yes),
    proves(
      'the age of reunification is that at the complete file, whatever it is later',
      SCHEME,
      byFile('1945-06-15', { ...none, completeFileOn: '2010-06-14' }),
      'OBLIGED',
      yes,
    ),
    proves(
      'sixteen only after the complete file is too young',
      SCHEME,
      byFile('1994-06-15', { ...none, completeFileOn: '2010-06-14' }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'a complete file still to come leaves the age to the day of the question',
      SCHEME,
      byFile('1994-06-16', { ...none, completeFileOn: '2010-06-20' }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'the age of a spouse is that at the visa application',
      SCHEME,
      spouse({ birthDate: '1945-06-15' }, { visaApplicationOn: '2010-06-14' }),
      'OBLIGED',
      yes,
    ),
  ];
}

function audienceRows(): readonly RuleTest[] {
  return [
    proves(
      'neither asked for in reunification nor the spouse of a French citizen is outside the audience',
      SCHEME,
      reunification({}, { reunificationRequestedFor: false, spouseOfFrench: false }),
      'NOT_ELIGIBLE',
      { 'FR-PRE-1': 'NOT_SATISFIED', 'FR-PRE-16': 'NOT_APPLICABLE' },
    ),
    proves(
      'a spouse who applies for no visa is outside the audience',
      SCHEME,
      spouse({}, { appliesForVisa: false, reunificationRequestedFor: false }),
      'NOT_ELIGIBLE',
      { 'FR-PRE-1': 'NOT_SATISFIED' },
    ),
    proves(
      'a dated visa application says that the visa is applied for',
      SCHEME,
      spouse({}, { appliesForVisa: null, visaApplicationOn: '2010-06-01' }),
      'OBLIGED',
      { 'FR-PRE-1': 'SATISFIED' },
    ),
    proves(
      'whether the visa is applied for is asked where it is not told',
      SCHEME,
      spouse({}, { appliesForVisa: null, reunificationRequestedFor: false }),
      'UNDETERMINED',
      { 'FR-PRE-1': 'UNKNOWN' },
      ['FR.appliesForVisa'],
    ),
    proves(
      'an age that is not told never counts as the wrong one',
      SCHEME,
      {
        asOf: '2010-06-15',
        own: { reunificationRequestedFor: true, visaCountry: 'TR', spouseOfFrench: false },
      },
      'UNDETERMINED',
      { 'FR-PRE-1': 'UNKNOWN' },
      ['birthDate'],
    ),
    proves(
      'who is asked for in reunification need not say who else they are married to',
      SCHEME,
      reunification(),
      'OBLIGED',
      { 'FR-PRE-1': 'SATISFIED', 'FR-PRE-16': 'NOT_APPLICABLE' },
      [],
    ),
  ];
}

function treatedInFranceRows(): readonly RuleTest[] {
  const here = (marriedOn: string | null, more: Asked['own'] = {}) =>
    spouse({}, { livesInFrance: true, visaCountry: 'TR', marriedOn, ...more });
  const open = { 'FR-PRE-16': 'NOT_APPLICABLE' } as const;
  const barred = { 'FR-PRE-16': 'NOT_SATISFIED' } as const;
  return [
    proves(
      'married for one day less than six months is not yet treated in France',
      SCHEME,
      here('2009-12-16'),
      'OBLIGED',
      open,
    ),
    proves(
      'married for six months to the day is not yet more than six months',
      SCHEME,
      here('2009-12-15'),
      'OBLIGED',
      open,
    ),
    proves(
      'married for six months and a day is treated in France',
      SCHEME,
      here('2009-12-14'),
      'NOT_ELIGIBLE',
      barred,
    ),
    proves(
      'a spouse of six months and a day who lives abroad is not treated in France',
      SCHEME,
      here('2009-12-14', { livesInFrance: false }),
      'OBLIGED',
      open,
    ),
    proves(
      'the six months are counted to the visa application',
      SCHEME,
      here('2009-12-14', { visaApplicationOn: '2010-06-14' }),
      'OBLIGED',
      open,
    ),
    proves(
      'a residence in France says that the spouse lives there',
      SCHEME,
      {
        ...here('2009-01-01', { livesInFrance: null }),
        residences: [['FR', '2009-01-01', null]],
      },
      'NOT_ELIGIBLE',
      barred,
    ),
    proves(
      'a residence in France that is over says that the spouse does not live there',
      SCHEME,
      {
        ...here('2009-01-01', { livesInFrance: null }),
        residences: [['FR', '2009-01-01', '2010-06-14']],
      },
      'OBLIGED',
      open,
    ),
    proves(
      'a spouse whose home is not told is asked for it',
      SCHEME,
      here('2009-01-01', { livesInFrance: null }),
      'UNDETERMINED',
      { 'FR-PRE-16': 'UNKNOWN' },
      ['FR.livesInFrance'],
    ),
    proves(
      'a spouse in France whose marriage is not dated is asked for its day',
      SCHEME,
      here(null),
      'UNDETERMINED',
      { 'FR-PRE-16': 'UNKNOWN' },
      ['FR.marriedOn'],
    ),
  ];
}

export const PRE_DEPARTURE_TESTS: readonly RuleTest[] = [
  ...startRows(),
  ...countryRows(),
  ...ageRows(),
  ...audienceRows(),
  ...treatedInFranceRows(),
];
