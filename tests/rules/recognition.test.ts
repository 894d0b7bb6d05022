import { describe, expect, it } from 'vitest';
import { day } from '../../domain/calendar.ts';
import { wallonia } from '../../jurisdictions/be-wal-cri/index.ts';
import { RECOGNISED as IN_WALLONIA } from '../../jurisdictions/be-wal-cri/recognition.ts';
import { france } from '../../jurisdictions/fr-ofii/index.ts';
import { RECOGNISED as IN_FRANCE } from '../../jurisdictions/fr-ofii/recognition.ts';
import type { HeldAttestation, Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/index.ts';
import { RECOGNISED as IN_LUXEMBOURG } from '../../jurisdictions/lu-cai/recognition.ts';

const COUNTRIES = { BE: wallonia, FR: france, LU: luxembourg } as const;

const HELD: HeldAttestation = {
  issuer: 'FR',
  kind: 'AMDFL',
  issuedOn: day('2009-03-01'),
  provesUntil: null,
};

/** What an attestation is worth: the outcome, the one rule it rests on and what that found. */
function worth(country: Jurisdiction, scheme: string, held: Partial<HeldAttestation>, asOf = '2009-04-01') {
  const decision = country.recognition?.recognise({ ...HELD, ...held }, scheme, day(asOf));
  const told = decision?.reasons.map(({ rule, status }) => `${rule.id} ${status}`);
  return [decision?.outcome, ...(told ?? [])];
}

/** Each row of each country's table: who gave it, what it is, and what it is worth in a scheme, by which rule. */
const ROWS = [
  ['BE', 'BE_WAL_PARCOURS', 'BE_WAL', 'PATH_ATTENDANCE', 'RECOGNISED', 'WAL-EXE-7 SATISFIED'],
  ['BE', 'BE_WAL_PARCOURS', 'FLANDERS', 'PATH_ATTENDANCE', 'RECOGNISED', 'WAL-EXE-7 SATISFIED'],
  ['BE', 'BE_WAL_PARCOURS', 'BRUSSELS', 'PATH_ATTENDANCE', 'RECOGNISED', 'WAL-EXE-7 SATISFIED'],
  [
    'BE',
    'BE_WAL_PARCOURS',
    'GERMAN_SPEAKING_COMMUNITY',
    'PATH_ATTENDANCE',
    'RECOGNISED',
    'WAL-EXE-7 SATISFIED',
  ],
  ['FR', 'FR_CAI', 'FR', 'AMDFL', 'RECOGNISED', 'FR-CAI-7 SATISFIED'],
  ['FR', 'FR_CAI', 'FR', 'FRENCH_ABROAD_SECOND', 'PARTIAL', 'FR-CAI-8 SATISFIED'],
  ['FR', 'FR_CAI', 'FR', 'VALUES_ATTESTATION', 'NOT_RECOGNISED', 'FR-CAI-7 NOT_SATISFIED'],
  ['FR', 'FR_CAI', 'FR', 'ATTENDANCE_ATTESTATION', 'UNDETERMINED', 'FR-CAI-8 UNKNOWN'],
  ['FR', 'FR_CAI', 'FR', 'LANGUAGE_TRAINING_ATTESTATION', 'RECOGNISED', 'FR-CAI-5 SATISFIED'],
  ['FR', 'FR_CAI', 'FR', 'CIVIC_TRAINING_ATTESTATION', 'RECOGNISED', 'FR-CAI-5 SATISFIED'],
  ['FR', 'FR_CAI', 'FR', 'LIVING_IN_FRANCE_ATTESTATION', 'RECOGNISED', 'FR-CAI-5 SATISFIED'],
  ['FR', 'FR_CAIF', 'FR', 'PARENTS_DAY_ATTESTATION', 'RECOGNISED', 'FR-CAIF-4 SATISFIED'],
  ['FR', 'FR_PRE_DEPARTURE', 'FR', 'AMDFL', 'RECOGNISED', 'FR-PRE-10 SATISFIED'],
  ['FR', 'FR_PRE_DEPARTURE', 'FR', 'VALUES_ATTESTATION', 'RECOGNISED', 'FR-PRE-12 SATISFIED'],
  ['FR', 'FR_PRE_DEPARTURE', 'FR', 'ATTENDANCE_ATTESTATION', 'RECOGNISED', 'FR-PRE-15 SATISFIED'],
  ['LU', 'LU_CAI', 'LU', 'LANGUAGE_CERTIFICATE', 'RECOGNISED', 'LU-LANG-6 SATISFIED'],
  ['LU', 'LU_CAI', 'LU', 'CIVIC_ATTESTATION', 'RECOGNISED', 'LU-CIV-5 SATISFIED'],
  ['LU', 'LU_CAI', 'LU', 'ORIENTATION_ATTESTATION', 'RECOGNISED', 'LU-ORI-4 SATISFIED'],
] as const;

/** What exempts nobody in another country, with the rule that would have to name it. */
const FROM_ANOTHER_COUNTRY = [
  ['BE', 'BE_WAL_PARCOURS', 'FR', 'AMDFL', 'WAL-EXE-7'],
  ['BE', 'BE_WAL_PARCOURS', 'FR', 'CIVIC_TRAINING_ATTESTATION', 'WAL-EXE-7'],
  ['BE', 'BE_WAL_PARCOURS', 'LU', 'CIVIC_ATTESTATION', 'WAL-EXE-7'],
  ['BE', 'BE_WAL_PARCOURS', 'DE', 'PATH_ATTENDANCE', 'WAL-EXE-7'],
  ['FR', 'FR_CAI', 'LU', 'LANGUAGE_CERTIFICATE', 'FR-CAI-7'],
  ['FR', 'FR_CAI', 'BE_WAL', 'PATH_ATTENDANCE', 'FR-CAI-7'],
  ['FR', 'FR_CAIF', 'LU', 'CIVIC_ATTESTATION', 'FR-CAIF-3'],
  ['FR', 'FR_PRE_DEPARTURE', 'LU', 'LANGUAGE_CERTIFICATE', 'FR-PRE-10'],
  ['FR', 'FR_OEPRI', 'LU', 'LANGUAGE_CERTIFICATE', 'FR-OEPRI-1'],
  ['LU', 'LU_CAI', 'FR', 'AMDFL', 'LU-VAL-1'],
  ['LU', 'LU_CAI', 'BE_WAL', 'PATH_ATTENDANCE', 'LU-VAL-1'],
] as const;

/** What no rule speaks of: a paper of one's own that is not in the table, a body that nobody has heard of. */
const UNSPOKEN_OF = [
  ['BE', 'BE_WAL_PARCOURS', 'FLANDERS', 'DIPLOMA', 'WAL-EXE-7'],
  ['BE', 'BE_WAL_PARCOURS', 'BE', 'PATH_ATTENDANCE', 'WAL-EXE-7'],
  ['BE', 'BE_WAL_PARCOURS', 'NOWHERE', 'PATH_ATTENDANCE', 'WAL-EXE-7'],
  ['FR', 'FR_CAI', 'FR', 'PARENTS_DAY_ATTESTATION', 'FR-CAI-7'],
  ['FR', 'FR_OEPRI', 'FR', 'AMDFL', 'FR-OEPRI-1'],
  ['LU', 'LU_CAI', 'LU', 'DIPLOMA', 'LU-VAL-1'],
] as const;

describe('X-3: whether an attestation counts', () => {
  it.each(ROWS)('in %s, %s: %s gave %s: %s by %s', (state, scheme, issuer, kind, outcome, reason) => {
    expect(worth(COUNTRIES[state], scheme, { issuer, kind })).toEqual([outcome, reason]);
  });

  it('every row of every table is asked about', () => {
    const asked = ROWS.map(([, scheme, issuer, kind]) => [scheme, issuer, kind].join());
    const written = [IN_WALLONIA, IN_FRANCE, IN_LUXEMBOURG].flatMap(({ rows }) =>
      rows.flatMap(({ scheme, issuer, kinds }) => kinds.map((kind) => [scheme, issuer, kind].join())),
    );
    expect(asked.toSorted()).toEqual(written.toSorted());
  });

  it.each(FROM_ANOTHER_COUNTRY)('in %s, %s: %s’s %s exempts nobody; %s would have to', (...row) => {
    const [state, scheme, issuer, kind, rule] = row;
    expect(worth(COUNTRIES[state], scheme, { issuer, kind })).toEqual([
      'NOT_RECOGNISED',
      `${rule} NOT_SATISFIED`,
    ]);
  });

  it.each(UNSPOKEN_OF)('in %s, %s: of %s’s %s no rule speaks; %s would have to', (...row) => {
    const [state, scheme, issuer, kind, rule] = row;
    expect(worth(COUNTRIES[state], scheme, { issuer, kind })).toEqual(['UNDETERMINED', `${rule} UNKNOWN`]);
  });

  it.each(ROWS.filter(([, , , , outcome]) => outcome !== 'UNDETERMINED' && outcome !== 'NOT_RECOGNISED'))(
    'in %s, %s: %s’s %s counts from the day of issue to the last day that it proves something',
    (state, scheme, issuer, kind, outcome) => {
      const held = { issuer, kind, provesUntil: day('2010-03-01') };
      const on = (asOf: string) => worth(COUNTRIES[state], scheme, held, asOf)[0];
      expect(on('2009-02-28')).toBe('NOT_RECOGNISED');
      expect(on('2009-03-01')).toBe(outcome);
      expect(on('2010-03-01')).toBe(outcome);
      expect(on('2010-03-02')).toBe('NOT_RECOGNISED');
    },
  );

  it('FR-PRE-10: carries over from the day on which evaluations abroad began', () => {
    const early = { issuedOn: day('2008-11-01') };
    const on = (asOf: string) => worth(france, 'FR_PRE_DEPARTURE', early, asOf);
    expect(on('2008-11-30')).toEqual(['NOT_RECOGNISED', 'FR-PRE-10 NOT_SATISFIED']);
    expect(on('2008-12-01')).toEqual(['RECOGNISED', 'FR-PRE-10 SATISFIED']);
  });

  it('tells what was read, so that the answer can be held against the paper', () => {
    const facts = france.recognition?.recognise(HELD, 'FR_CAI', day('2009-04-01')).reasons[0].facts;
    expect(facts?.map(({ name, value, special }) => [name, value, special])).toEqual([
      ['issuer', 'FR', false],
      ['kind', 'AMDFL', false],
      ['issuedOn', '2009-03-01', false],
      ['provesUntil', null, false],
    ]);
  });
});
