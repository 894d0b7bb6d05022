import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { FactValue } from '../../../domain/decision.ts';
import { CATALOGUE } from '../../../jurisdictions/fr-ofii/catalogue.ts';
import { createFrance } from '../../../jurisdictions/fr-ofii/index.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { idOf, type Story, tell } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import { look, newcomer, type Signed, statusOn } from './story.ts';

type Own = Readonly<Record<string, FactValue>>;

const CONSULATES = { CONSULATE_MA: 'consulate-ma', CONSULATE_DZ: 'consulate-dz', PREFECT: 'prefect' };
const OPENING = { scheme: 'FR_PRE_DEPARTURE', decidingAuthorities: CONSULATES };
const LODGED = '2009-03-10';

/** Somebody in Morocco for whom reunification is asked for. */
const REUNIFIED: Own = { reunificationRequestedFor: true, visaCountry: 'MA', completeFileOn: LODGED };
/** Somebody in Morocco who married a French citizen, and shows the receipt a few days after the application. */
const SPOUSE: Own = {
  reunificationRequestedFor: false,
  spouseOfFrench: true,
  marriedOn: '2009-01-10',
  livesInFrance: false,
  appliesForVisa: true,
  visaApplicationOn: '2009-03-02',
  receiptShownOn: LODGED,
  visaCountry: 'MA',
};

function registered(country: Jurisdiction, own: Own): Story {
  const story = tell(country);
  story.grant('registerPerson', '2009-02-01', newcomer({ own }, []));
  return story;
}

/** What opening the file comes to, with the rule that stands in the way. */
function opening(country: Jurisdiction, own: Own, on: string): string {
  const { outcome, reasons } = registered(country, own).decide('proposeContract', on, OPENING);
  const no = reasons.find(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
  return no === undefined ? outcome : `${outcome} ${no.rule.id}`;
}

function opened(country: Jurisdiction, own: Own = REUNIFIED, on = LODGED): Signed {
  const story = registered(country, own);
  return { story, contractId: idOf(story.grant('proposeContract', on, OPENING), 'contractId') };
}

interface Owed {
  readonly kind: string;
  readonly debtor: string;
  readonly debtorId: string | null;
  readonly dueOn: string | null;
  readonly rule: string;
}

function owed(country: Jurisdiction, { story }: Signed, kind: string, on: string): readonly Owed[] {
  return country
    .obligations(story.dossier(), day(on))
    .filter((row) => row.kind === kind)
    .map(({ debtor, debtorId, dueOn, rule }) => ({ kind, debtor, debtorId, dueOn, rule }));
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
          awaitingAuthorityId: null,
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
      look(file.story, '2009-05-09', 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT');
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
      const arranged = [{ value: true, rule: 'FR-PRE-3' }];
      const arrangements = { ...CATALOGUE.preDeparture.arrangements, DZ: arranged };
      const country = createFrance({
        ...CATALOGUE,
        preDeparture: { ...CATALOGUE.preDeparture, arrangements },
      });
      const file = opened(country, { ...REUNIFIED, visaCountry: 'DZ' });
      expect(owed(country, file, 'EVALUATE_FRENCH', LODGED)).toMatchObject([
        { debtor: 'PROVIDER', debtorId: null },
      ]);
      expect(country.authorities.map(({ code }) => code)).toContain('CONSULATE_DZ');
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
      look(file.story, '2009-04-20', 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT');
      look(file.story, '2009-04-21', 'VALUES_ABROAD_FIRST', 'SUFFICIENT');
      look(file.story, '2009-06-30', 'FRENCH_ABROAD_SECOND', 'INSUFFICIENT', 2400);
      const sent = { kind: 'EVALUATION_RESULTS', recipient: 'CONSULATE_MA', rule: 'FR-PRE-9', sentOn: null };
      expect(file.story.dossier().transmissions).toMatchObject([
        { ...sent, createdOn: '2009-04-20', dueOn: '2009-04-27' },
        { ...sent, createdOn: '2009-04-21', dueOn: '2009-04-28' },
        { ...sent, createdOn: '2009-06-30', dueOn: '2009-07-07' },
      ]);
      const assessmentId = file.story.dossier().assessments[1]?.id ?? '';
      const correction = { assessmentId, heldOn: day('2009-04-22'), reason: 'misread' };
      file.story.grant('correctAssessment', '2009-07-01', correction);
      expect(file.story.dossier().transmissions.map(({ dueOn }) => dueOn)).toEqual([
        '2009-04-27',
        '2009-04-29',
        '2009-07-07',
      ]);
      const facts = { common: {}, own: { visaCountry: 'ML' }, cleared: [] };
      file.story.grant('correctPerson', '2009-07-02', { facts, reason: 'misread' });
      expect(file.story.dossier().transmissions.map(({ recipient }) => recipient)).toEqual(
        Array.from({ length: 3 }, () => 'CONSULATE_ML'),
      );
      const story = registered(country, REUNIFIED);
      look(story, '2009-04-20', 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT');
      expect(story.dossier().transmissions).toEqual([]);
    },
  },
];
