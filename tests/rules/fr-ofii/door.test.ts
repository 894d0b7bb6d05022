import { describe, expect, it } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import { CATALOGUE } from '../../../jurisdictions/fr-ofii/catalogue.ts';
import { createFrance, france } from '../../../jurisdictions/fr-ofii/index.ts';
import { ask } from './ask.ts';

describe("France's own facts", () => {
  it('let in every fact in its wire form, null as not known', () => {
    const parsed = france.facts.parse({ spouseOfFrench: true, marriedOn: '2009-02-28', visaCountry: null });
    expect(parsed).toEqual({
      own: { spouseOfFrench: true, marriedOn: '2009-02-28', visaCountry: undefined },
    });
  });

  it('name the path of each problem and quote no value', () => {
    const wrong = {
      marriedOn: '2009-02-30',
      visaCountry: 'TUR',
      wishesToStay: 'yes-please',
      reunificationRole: 'COUSIN',
      reunifiedChildrenBirthDates: ['2001-05-06', '06/05/2001'],
      schoolDepartment: '20',
      shoeSize: 4711,
    };
    const parsed = france.facts.parse(wrong);
    if (!('problems' in parsed)) throw new Error('the facts were let in');
    expect(parsed.problems.map(({ path }) => path.join('.')).toSorted()).toEqual([
      'marriedOn',
      'reunificationRole',
      'reunifiedChildrenBirthDates.1',
      'schoolDepartment',
      'shoeSize',
      'visaCountry',
      'wishesToStay',
    ]);
    const said = parsed.problems.map(({ message }) => message).join('\n');
    for (const value of ['2009-02-30', 'TUR', 'yes-please', 'COUSIN', '06/05/2001', '4711']) {
      expect(said).not.toContain(value);
    }
  });

  it.each([['ZZ'], ['tr'], ['TUR'], ['']])('refuse %j as a country', (visaCountry) => {
    expect(france.facts.parse({ visaCountry })).toHaveProperty('problems.0.path', ['visaCountry']);
  });

  it('refuse what is no object', () => {
    expect(france.facts.parse('facts')).toHaveProperty('problems.0.path', []);
  });
});

describe("the foreigner's number", () => {
  const [number] = france.identifiers;

  it('has ten digits, written with or without blanks', () => {
    expect(number?.problem('7503012345')).toBeNull();
    expect(number?.problem('75 0301 2345')).toBeNull();
    expect(number?.normalise('75 0301 2345')).toBe('7503012345');
  });

  it.each([['750301234'], ['75030123456'], ['75030A2345'], ['']])(
    'is not %j, and the problem quotes nothing',
    (value) => {
      expect(number?.problem(value)).toBe('expected ten digits');
    },
  );
});

describe('a reform is a row more', () => {
  const { preDeparture } = CATALOGUE;
  const reformed = createFrance({
    ...CATALOGUE,
    preDeparture: {
      ...preDeparture,
      arrangements: {
        ...preDeparture.arrangements,
        PH: [
          { value: false, rule: 'FR-PRE-3' },
          { from: day('2010-03-01'), value: true, rule: 'FR-PRE-3' },
        ],
      },
    },
  });
  const asked = { birthDate: '1985-01-01', own: { reunificationRequestedFor: true, visaCountry: 'PH' } };

  it('before the convention with a country the scheme is not available there, from its day on it is', () => {
    expect(ask(reformed, 'FR_PRE_DEPARTURE', { ...asked, asOf: '2010-02-28' }).outcome).toBe('NOT_AVAILABLE');
    expect(ask(reformed, 'FR_PRE_DEPARTURE', { ...asked, asOf: '2010-03-01' }).outcome).toBe('OBLIGED');
    expect(ask(france, 'FR_PRE_DEPARTURE', { ...asked, asOf: '2010-03-01' }).outcome).toBe('UNDETERMINED');
  });

  it('gives the rules another version', () => {
    expect(reformed.rulesVersion).not.toBe(france.rulesVersion);
    expect(createFrance(CATALOGUE).rulesVersion).toBe(france.rulesVersion);
  });
});
