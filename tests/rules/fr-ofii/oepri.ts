import type { RuleTest } from '../rule-test.ts';
import { type Asked, proves } from './ask.ts';

const SCHEME = 'FR_OEPRI';

function parent(own: Asked['own'] = {}, asked: Partial<Asked> = {}): Asked {
  return {
    asOf: '2009-11-09',
    ...asked,
    own: {
      parentOfPupil: true,
      bornForeign: true,
      bornAbroad: true,
      caiRunning: false,
      presentInFranceSince: '2005-01-01',
      schoolDepartment: '25',
      ...own,
    },
  };
}

// biome-ignore format: the departments of annex 1, in its order
const LISTED = [
  '13', '60', '80', '25', '33', '14', '63', '2A', '93', '77', '94', '21', '59', '87', '69', '34', '54', '44',
  '83', '45', '75', '86', '51', '35', '76', '67', '31', '91', '92', '78', '95',
];

function siteRows(): readonly RuleTest[] {
  const listed = { 'FR-OEPRI-3': 'SATISFIED' } as const;
  const elsewhere = { 'FR-OEPRI-3': 'NOT_SATISFIED' } as const;
  const silent = { 'FR-OEPRI-3': 'UNKNOWN' } as const;
  const on = (asOf: string) => parent({}, { asOf });
  return [
    ...LISTED.map((schoolDepartment) =>
      proves(
        `department ${schoolDepartment} is on the list of 2009-2010`,
        SCHEME,
        parent({ schoolDepartment }),
        'ELIGIBLE',
        listed,
      ),
    ),
    ...['01', '06', '2B', '57', '62', '68', '974'].map((schoolDepartment) =>
      proves(
        `department ${schoolDepartment} is not on the list of 2009-2010`,
        SCHEME,
        parent({ schoolDepartment }),
        'NOT_ELIGIBLE',
        elsewhere,
      ),
    ),
    proves(
      'before the first school year there is nothing, on 31 August 2008',
      SCHEME,
      on('2008-08-31'),
      'NOT_AVAILABLE',
      elsewhere,
    ),
    proves(
      'the list of 2008-2009 is not known, on 1 September 2008',
      SCHEME,
      on('2008-09-01'),
      'UNDETERMINED',
      silent,
      [],
    ),
    proves(
      'the list of 2008-2009 is not known, on 2 September 2008',
      SCHEME,
      on('2008-09-02'),
      'UNDETERMINED',
      silent,
    ),
    proves(
      'the list of 2008-2009 is not known, on 31 August 2009',
      SCHEME,
      on('2009-08-31'),
      'UNDETERMINED',
      silent,
    ),
    proves('the list of 2009-2010 holds from 1 September 2009', SCHEME, on('2009-09-01'), 'ELIGIBLE', listed),
    proves('the list of 2009-2010 holds on 2 September 2009', SCHEME, on('2009-09-02'), 'ELIGIBLE', listed),
    proves('the list of 2009-2010 holds on 30 August 2010', SCHEME, on('2010-08-30'), 'ELIGIBLE', listed),
    proves('the list of 2009-2010 holds up to 31 August 2010', SCHEME, on('2010-08-31'), 'ELIGIBLE', listed),
    proves(
      'the list of 2010-2011 is not known, on 1 September 2010',
      SCHEME,
      on('2010-09-01'),
      'UNDETERMINED',
      silent,
    ),
    proves(
      'an enrolment of 2009-2010 keeps its list when asked about later',
      SCHEME,
      parent({ enrolmentOn: '2009-11-09' }, { asOf: '2011-01-10' }),
      'ELIGIBLE',
      listed,
    ),
    proves(
      'a year without a list asks for no department',
      SCHEME,
      parent({ schoolDepartment: null }, { asOf: '2008-11-03' }),
      'UNDETERMINED',
      silent,
      [],
    ),
    proves(
      'a department that is not told is asked for',
      SCHEME,
      parent({ schoolDepartment: null }),
      'UNDETERMINED',
      silent,
      ['FR.schoolDepartment'],
    ),
  ];
}

function parentRows(): readonly RuleTest[] {
  const no = { 'FR-OEPRI-1': 'NOT_SATISFIED' } as const;
  return [
    proves(
      'a parent born foreign abroad is concerned, whatever the nationality today',
      SCHEME,
      parent({}, { nationalities: ['FR'] }),
      'ELIGIBLE',
      { 'FR-OEPRI-1': 'SATISFIED' },
    ),
    proves(
      'a foreign parent born in France is outside the definition',
      SCHEME,
      parent({ bornAbroad: false }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'a parent born French abroad is outside the definition',
      SCHEME,
      parent({ bornForeign: false }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'who is no parent of a pupil is not concerned',
      SCHEME,
      parent({ parentOfPupil: false }),
      'NOT_ELIGIBLE',
      no,
    ),
    ...['parentOfPupil', 'bornForeign', 'bornAbroad'].map((name) =>
      proves(
        `${name} is asked for where it is not told`,
        SCHEME,
        parent({ [name]: null }),
        'UNDETERMINED',
        { 'FR-OEPRI-1': 'UNKNOWN' },
        [`FR.${name}`],
      ),
    ),
  ];
}

function presenceRows(): readonly RuleTest[] {
  const yes = { 'FR-OEPRI-2': 'SATISFIED' } as const;
  const no = { 'FR-OEPRI-2': 'NOT_SATISFIED' } as const;
  const open = { 'FR-OEPRI-2': 'UNKNOWN' } as const;
  const since = (presentInFranceSince: string) => parent({ presentInFranceSince });
  const living = (residences: Asked['residences']) =>
    parent({ presentInFranceSince: null }, { residences: residences ?? [] });
  return [
    proves(
      'the day before two years of presence is too early',
      SCHEME,
      since('2007-11-10'),
      'NOT_ELIGIBLE',
      no,
    ),
    proves('two years of presence to the day are enough', SCHEME, since('2007-11-09'), 'ELIGIBLE', yes),
    proves('two years of presence and a day are enough', SCHEME, since('2007-11-08'), 'ELIGIBLE', yes),
    proves(
      'the presence is counted to the enrolment',
      SCHEME,
      parent({ presentInFranceSince: '2007-11-09', enrolmentOn: '2009-11-08' }),
      'NOT_ELIGIBLE',
      no,
    ),
    proves('a running CAI excludes', SCHEME, parent({ caiRunning: true }), 'NOT_ELIGIBLE', no),
    proves(
      'whether a CAI is running is asked for',
      SCHEME,
      parent({ caiRunning: null }),
      'UNDETERMINED',
      open,
      ['FR.caiRunning'],
    ),
    proves(
      'the presence is asked for where it is not told',
      SCHEME,
      parent({ presentInFranceSince: null }),
      'UNDETERMINED',
      open,
      ['FR.presentInFranceSince'],
    ),
    proves(
      'a residence in France since two years tells the presence',
      SCHEME,
      living([['FR', '2007-11-09', null]]),
      'ELIGIBLE',
      yes,
    ),
    proves(
      'a residence in France a day shorter tells it too',
      SCHEME,
      living([['FR', '2007-11-10', null]]),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'a residence in France that is over is no presence',
      SCHEME,
      living([
        ['FR', '2000-01-01', '2009-11-08'],
        ['BE', '2009-11-09', null],
      ]),
      'NOT_ELIGIBLE',
      no,
    ),
    proves(
      'of two residences in France the one that began first tells the presence',
      SCHEME,
      living([
        ['FR', '2008-11-01', null],
        ['FR', '2006-11-01', null],
      ]),
      'ELIGIBLE',
      yes,
    ),
    proves(
      'a residence in France without a first day leaves the presence to be asked',
      SCHEME,
      living([['FR', null, null]]),
      'UNDETERMINED',
      open,
      ['FR.presentInFranceSince'],
    ),
  ];
}

export const OEPRI_TESTS: readonly RuleTest[] = [...siteRows(), ...parentRows(), ...presenceRows()];
