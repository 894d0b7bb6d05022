import type { RuleTest } from '../rule-test.ts';
import { type Asked, proves } from './ask.ts';

const SCHEME = 'FR_CAIF';

function spouse(own: Asked['own'] = {}, asked: Partial<Asked> = {}): Asked {
  return {
    asOf: '2009-06-15',
    ...asked,
    own: { reunificationRole: 'REQUESTING_SPOUSE', reunifiedChildrenBirthDates: ['2000-01-01'], ...own },
  };
}

const YES = { 'FR-CAIF-1': 'SATISFIED' } as const;
const NO = { 'FR-CAIF-1': 'NOT_SATISFIED' } as const;

function children(...reunifiedChildrenBirthDates: readonly string[]): Asked {
  return spouse({ reunifiedChildrenBirthDates });
}

function joining(nationalities?: readonly string[]): Asked {
  return spouse(
    { reunificationRole: 'JOINING_SPOUSE' },
    nationalities === undefined ? {} : { nationalities },
  );
}

export const CAIF_TESTS: readonly RuleTest[] = [
  proves(
    'the contract for the family is not there on 31 December 2008',
    SCHEME,
    spouse({}, { asOf: '2008-12-31' }),
    'NOT_AVAILABLE',
    NO,
  ),
  proves(
    'the contract for the family is there from 1 January 2009',
    SCHEME,
    spouse({}, { asOf: '2009-01-01' }),
    'OBLIGED',
    YES,
  ),
  proves(
    'the contract for the family is there on 2 January 2009',
    SCHEME,
    spouse({}, { asOf: '2009-01-02' }),
    'OBLIGED',
    YES,
  ),
  proves(
    'a reception session of 31 December 2008 stays before it',
    SCHEME,
    spouse({ receptionSessionOn: '2008-12-31' }),
    'NOT_AVAILABLE',
    NO,
  ),
  proves(
    'a child on the day before the 16th birthday is under 16',
    SCHEME,
    children('1993-06-16'),
    'OBLIGED',
    YES,
  ),
  proves('a child on the 16th birthday is not under 16', SCHEME, children('1993-06-15'), 'NOT_ELIGIBLE', NO),
  proves(
    'a child on the day after the 16th birthday is not under 16',
    SCHEME,
    children('1993-06-14'),
    'NOT_ELIGIBLE',
    NO,
  ),
  proves('one child under 16 is enough', SCHEME, children('1990-01-01', '1993-06-16'), 'OBLIGED', YES),
  proves('without a child in reunification nobody is concerned', SCHEME, children(), 'NOT_ELIGIBLE', NO),
  proves('a child born on the day counts', SCHEME, children('2009-06-15'), 'OBLIGED', YES),
  proves('a child born the day after does not count yet', SCHEME, children('2009-06-16'), 'NOT_ELIGIBLE', NO),
  proves(
    'the age of the child is that on the day of the session',
    SCHEME,
    spouse({ receptionSessionOn: '2009-06-14', reunifiedChildrenBirthDates: ['1993-06-15'] }),
    'OBLIGED',
    YES,
  ),
  proves(
    'children that are not told are asked for',
    SCHEME,
    spouse({ reunifiedChildrenBirthDates: null }),
    'UNDETERMINED',
    { 'FR-CAIF-1': 'UNKNOWN', 'FR-CAIF-2': 'SATISFIED' },
    ['FR.reunifiedChildrenBirthDates'],
  ),
  proves('the requesting spouse signs', SCHEME, spouse(), 'OBLIGED', { 'FR-CAIF-2': 'SATISFIED' }),
  proves('a joining spouse of foreign nationality signs', SCHEME, joining(['TR']), 'OBLIGED', {
    'FR-CAIF-2': 'SATISFIED',
  }),
  proves('a joining spouse who is French does not sign', SCHEME, joining(['TR', 'FR']), 'NOT_ELIGIBLE', {
    'FR-CAIF-2': 'NOT_SATISFIED',
  }),
  proves(
    'a joining spouse whose nationality is not told is asked for it',
    SCHEME,
    joining(),
    'UNDETERMINED',
    { 'FR-CAIF-2': 'UNKNOWN' },
    ['nationalities'],
  ),
  proves(
    'who is no spouse in a reunification does not sign',
    SCHEME,
    spouse({ reunificationRole: 'NONE' }),
    'NOT_ELIGIBLE',
    {
      'FR-CAIF-2': 'NOT_SATISFIED',
    },
  ),
  proves(
    'a part in the couple that is not told is asked for',
    SCHEME,
    spouse({ reunificationRole: null }),
    'UNDETERMINED',
    { 'FR-CAIF-1': 'SATISFIED', 'FR-CAIF-2': 'UNKNOWN' },
    ['FR.reunificationRole'],
  ),
];
