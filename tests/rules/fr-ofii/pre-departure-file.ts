import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  FORTY_HOURS,
  LODGED,
  OPENING,
  type Own,
  opened,
  owed,
  poorFrench,
  REUNIFIED,
  registered,
  SPOUSE,
  trained,
  transmissionsOf,
  withDelegatedBody,
} from './abroad.ts';
import { look, statusOn } from './story.ts';

/** What opening the file comes to, with the rule that stands in the way. */
function opening(country: Jurisdiction, own: Own, on: string): string {
  const { outcome, reasons } = registered(country, own).decide('proposeContract', on, OPENING);
  const no = reasons.find(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
  return no === undefined ? outcome : `${outcome} ${no.rule.id}`;
}

const BY_AGENCY = { debtor: 'AUTHORITY', debtorId: 'authority-agency', rule: 'FR-PRE-4' };

export const PRE_DEPARTURE_FILE_TESTS: readonly RuleTest[] = [
  {
    title: 'a file is opened on the certificate of the complete file: on its day, and not on the day before',
    rules: ['FR-PRE-4', 'FR-PRE-1', 'FR-PRE-3'],
    run(country) {
      expect(opening(country, REUNIFIED, '2009-03-09')).toBe('REFUSED FR-PRE-4');
      expect(opening(country, REUNIFIED, LODGED)).toBe('PROPOSED');
      const { completeFileOn: _, ...without } = REUNIFIED;
      expect(opening(country, without, LODGED)).toBe('UNDETERMINED FR-PRE-4');
    },
  },
  {
    title: 'that of a spouse of a French citizen on the receipt shown, whatever the day of the application',
    rules: ['FR-PRE-4'],
    run(country) {
      expect(opening(country, SPOUSE, '2009-03-09')).toBe('REFUSED FR-PRE-4');
      expect(opening(country, SPOUSE, LODGED)).toBe('PROPOSED');
    },
  },
  {
    title: 'none is opened where the person is not concerned, or where nothing is arranged',
    rules: ['FR-PRE-1', 'FR-PRE-3', 'FR-PRE-16'],
    run(country) {
      expect(opening(country, { ...SPOUSE, livesInFrance: true, marriedOn: '2008-01-10' }, LODGED)).toBe(
        'REFUSED FR-PRE-16',
      );
      expect(opening(country, { ...REUNIFIED, visaCountry: 'TN' }, LODGED)).toBe('UNDETERMINED FR-PRE-3');
      expect(opening(country, { ...REUNIFIED, completeFileOn: '2008-11-30' }, '2008-11-30')).toBe(
        'REFUSED FR-PRE-3',
      );
    },
  },
  {
    title: 'it is in progress from its opening, by nobody’s signature, and the consulate there decides',
    rules: ['FR-PRE-4', 'FR-PRE-6'],
    run(country) {
      const file = opened(country);
      expect(statusOn(file, LODGED)).toBe('IN_PROGRESS');
      expect(file.story.dossier().contracts).toMatchObject([
        {
          governingDate: LODGED,
          signedOn: null,
          decidingAuthorityId: 'consulate-ma',
          awaitingAuthorityId: 'consulate-ma',
        },
      ]);
      const { contractId } = file;
      const signing = file.story.play('signContract', LODGED, { scheme: 'FR_PRE_DEPARTURE', documents: [] });
      const countersigning = file.story.play('countersignContract', LODGED, { contractId });
      for (const refused of [signing, countersigning])
        expect(refused).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    },
  },
  {
    title: 'the birth date is not corrected to one of somebody whom the file would not concern',
    rules: ['FR-PRE-1'],
    run(country) {
      const { story } = opened(country, { ...REUNIFIED, spouseOfFrench: false });
      const correction = (birthDate: string) =>
        story.decide('correctPerson', LODGED, { birthDate: day(birthDate), reason: 'misread' }).outcome;
      expect(correction('1993-03-11')).toBe('REFUSED');
      expect(correction('1993-03-10')).toBe('CORRECTED');
    },
  },
  {
    title: 'French and values are evaluated within sixty days of the certificate, or of the receipt shown',
    rules: ['FR-PRE-4', 'FR-PRE-2'],
    run(country) {
      for (const own of [REUNIFIED, SPOUSE]) {
        const file = opened(country, own, '2009-03-12');
        for (const kind of ['EVALUATE_FRENCH', 'EVALUATE_VALUES'])
          expect(owed(country, file, kind, '2009-03-12')).toEqual([
            { kind, ...BY_AGENCY, dueOn: '2009-05-09' },
          ]);
      }
    },
  },
  {
    title: 'each is owed until it is held, and a day late it is owed still',
    rules: ['FR-PRE-4'],
    run(country) {
      const file = opened(country);
      poorFrench(file, '2009-05-09');
      const kinds = (on: string) =>
        ['EVALUATE_FRENCH', 'EVALUATE_VALUES'].filter((kind) => owed(country, file, kind, on).length > 0);
      expect(kinds('2009-05-08')).toEqual(['EVALUATE_FRENCH', 'EVALUATE_VALUES']);
      expect(kinds('2009-05-09')).toEqual(['EVALUATE_VALUES']);
      expect(kinds('2009-05-10')).toEqual(['EVALUATE_VALUES']);
      look(file.story, '2009-05-11', 'VALUES_ABROAD_FIRST', 'SUFFICIENT');
      expect(kinds('2009-05-11')).toEqual([]);
    },
  },
  {
    title: 'where the agency has no office it is the delegated body that evaluates',
    rules: ['FR-PRE-2', 'FR-PRE-4'],
    run() {
      const country = withDelegatedBody();
      const file = opened(country, { ...REUNIFIED, visaCountry: 'DZ' });
      expect(owed(country, file, 'EVALUATE_FRENCH', LODGED)).toMatchObject([
        { debtor: 'PROVIDER', debtorId: null },
      ]);
      const codes = country.authorities.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['CONSULATE_DZ', 'DELEGATED_BODY_DZ']));
      expect(codes).not.toContain('DELEGATED_BODY_MA');
    },
  },
  {
    title:
      'the prefect decides on reunification within six months of the complete file, and then owes it no more',
    rules: ['FR-PRE-5'],
    run(country) {
      const kind = 'DECIDE_REUNIFICATION';
      const due = { kind, debtor: 'AUTHORITY', debtorId: null, dueOn: '2009-09-10', rule: 'FR-PRE-5' };
      const file = opened(country, { ...REUNIFIED, reunificationDecidedOn: '2009-08-20' });
      expect(owed(country, file, kind, LODGED)).toEqual([due]);
      expect(owed(country, file, kind, '2009-08-19')).toEqual([due]);
      expect(owed(country, file, kind, '2009-08-20')).toEqual([]);
      expect(owed(country, opened(country, SPOUSE), kind, LODGED)).toEqual([]);
    },
  },
  {
    title: 'the consulate suspends its decision for six months at most from the visa application on',
    rules: ['FR-PRE-6'],
    run(country) {
      const kind = 'DECIDE_VISA';
      const file = opened(country, { ...REUNIFIED, visaApplicationOn: '2009-04-01' });
      expect(owed(country, file, kind, '2009-03-31')).toEqual([]);
      for (const on of ['2009-04-01', '2009-10-01', '2009-10-02'])
        expect(owed(country, file, kind, on)).toEqual([
          { kind, debtor: 'AUTHORITY', debtorId: 'consulate-ma', dueOn: '2009-10-01', rule: 'FR-PRE-6' },
        ]);
    },
  },
  {
    title: 'the results of each evaluation go to the consulate within a week, and only where a file is open',
    rules: ['FR-PRE-9'],
    run(country) {
      const file = opened(country);
      poorFrench(file, '2009-04-20');
      look(file.story, '2009-04-21', 'VALUES_ABROAD_FIRST', 'SUFFICIENT');
      trained(file, FORTY_HOURS);
      look(file.story, '2009-06-30', 'FRENCH_ABROAD_SECOND', 'INSUFFICIENT', 2400);
      const results = () => transmissionsOf(file, 'EVALUATION_RESULTS');
      const sent = { recipient: 'CONSULATE_MA', rule: 'FR-PRE-9', sentOn: null };
      expect(results()).toMatchObject([
        { ...sent, createdOn: '2009-04-20', dueOn: '2009-04-27' },
        { ...sent, createdOn: '2009-04-21', dueOn: '2009-04-28' },
        { ...sent, createdOn: '2009-06-30', dueOn: '2009-07-07' },
      ]);
      expect(owed(country, file, 'SEND_EVALUATION_RESULTS', '2009-04-20')).toEqual([
        { kind: 'SEND_EVALUATION_RESULTS', ...BY_AGENCY, rule: 'FR-PRE-9', dueOn: '2009-04-27' },
      ]);
      const assessmentId = file.story.dossier().assessments[0]?.id ?? '';
      const correction = { assessmentId, heldOn: day('2009-04-18'), reason: 'misread' };
      file.story.grant('correctAssessment', '2009-07-01', correction);
      expect(results().map(({ dueOn }) => dueOn)).toEqual(['2009-04-25', '2009-04-28', '2009-07-07']);
      const facts = { common: {}, own: { visaCountry: 'ML' }, cleared: [] };
      file.story.grant('correctPerson', '2009-07-02', { facts, reason: 'misread' });
      expect(results().map(({ recipient }) => recipient)).toEqual(
        Array.from({ length: 3 }, () => 'CONSULATE_ML'),
      );
      const story = registered(country, REUNIFIED);
      look(story, '2009-04-20', 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT');
      expect(story.dossier().transmissions).toEqual([]);
    },
  },
];
