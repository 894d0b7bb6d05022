import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  condition,
  decided,
  exempted,
  exempting,
  FORTY_HOURS,
  type Own,
  opened,
  owed,
  placedAbroad,
  poorFrench,
  poorValues,
  REUNIFIED,
  SPOUSE,
  trained,
  transmissionsOf,
  withDelegatedBody,
} from './abroad.ts';
import { look, type Signed, statusOn } from './story.ts';

const EVALUATED = '2009-04-20';
/** The visa is applied for on 1 April 2009: the suspension runs to 1 October. */
const APPLIED: Own = { ...REUNIFIED, visaApplicationOn: '2009-04-01' };
const LAST = '2009-10-01';
const OVER = '2009-10-02';

const FROM_TEST = { kind: 'LANGUAGE_TEST', ground: 'FRENCH_SECONDARY_SCHOOL' } as const;
const FROM_LANGUAGE = { kind: 'LANGUAGE_TRAINING', ground: 'SAFETY' } as const;
const FROM_VALUES = { kind: 'VALUES_TRAINING', ground: 'FINANCIAL_CAPACITY' } as const;

/** Somebody whose values are sufficient, with a training in French to follow. */
function toTrain(country: Jurisdiction, own = APPLIED): Signed {
  const file = opened(country, own);
  poorFrench(file, EVALUATED);
  look(file.story, EVALUATED, 'VALUES_ABROAD_FIRST', 'SUFFICIENT');
  return file;
}

export const PRE_DEPARTURE_VISA_TESTS: readonly RuleTest[] = [
  {
    title: 'three years of secondary school in French, or one of higher education in France: not a year less',
    rules: ['FR-PRE-7'],
    run(country) {
      const file = opened(country);
      expect(exempted(file, EVALUATED, { ...FROM_TEST, years: 2 })).toBe('REFUSED FR-PRE-7');
      expect(exempted(file, EVALUATED, { ...FROM_TEST, years: 3 })).toBe('EXEMPTED');
      const other = opened(country);
      const studied = { kind: 'LANGUAGE_TEST', ground: 'HIGHER_EDUCATION_IN_FRANCE' };
      expect(exempted(other, EVALUATED, { ...studied, years: 0 })).toBe('REFUSED FR-PRE-7');
      expect(exempted(other, EVALUATED, { ...studied, years: 1 })).toBe('EXEMPTED');
    },
  },
  {
    title: 'dispensed with the test, one is not tested, owes the values all the same, and has shown no level',
    rules: ['FR-PRE-7', 'FR-CAI-7'],
    run(country) {
      const file = opened(country);
      exempted(file, EVALUATED, { ...FROM_TEST, years: 3 });
      expect(owed(country, file, 'EVALUATE_FRENCH', EVALUATED)).toEqual([]);
      expect(owed(country, file, 'EVALUATE_VALUES', EVALUATED)).toHaveLength(1);
      const tested = { kind: 'FRENCH_ABROAD_FIRST', result: 'SUFFICIENT', prescribedMinutes: null };
      expect(file.story.decide('recordAssessment', EVALUATED, tested).outcome).toBe('REFUSED');
      expect(file.story.dossier().attestations).toEqual([]);
      const reception = { kind: 'FRENCH_AT_RECEPTION', result: 'SUFFICIENT', prescribedMinutes: null };
      expect(file.story.decide('recordAssessment', '2009-09-15', reception).outcome).toBe('RECORDED');
    },
  },
  {
    title: 'a test that was taken is not dispensed with any more, and the values never are',
    rules: ['FR-PRE-7'],
    run(country) {
      const file = toTrain(country);
      expect(exempted(file, '2009-04-21', { ...FROM_TEST, years: 3 })).toBe('REFUSED FR-PRE-7');
      const values = exempting(opened(country), { ...FROM_TEST, kind: 'VALUES_TEST', years: 3 });
      expect(file.story.play('grantExemption', '2009-04-21', values)).toMatchObject({
        problems: [{ code: 'NOT_FOUND' }],
      });
      const own = exempting(file, { ...FROM_TEST, kind: 'VALUES_TEST', years: 3 });
      expect(file.story.play('grantExemption', '2009-04-21', own)).toMatchObject({
        problems: [{ code: 'INVALID', path: ['ground'] }],
      });
    },
  },
  {
    title: 'a training is dispensed with once an evaluation came to it that there is a need of one',
    rules: ['FR-PRE-8'],
    run(country) {
      const file = opened(country);
      expect(exempted(file, '2009-04-19', FROM_LANGUAGE)).toBe('UNDETERMINED FR-PRE-8');
      poorFrench(file, EVALUATED);
      look(file.story, EVALUATED, 'VALUES_ABROAD_FIRST', 'SUFFICIENT');
      expect(exempted(file, EVALUATED, FROM_LANGUAGE)).toBe('EXEMPTED');
      expect(exempted(file, EVALUATED, FROM_VALUES)).toBe('REFUSED FR-PRE-8');
      expect(owed(country, file, 'FOLLOW_LANGUAGE_TRAINING', EVALUATED)).toEqual([]);
      expect(owed(country, file, 'START_LANGUAGE_TRAINING', EVALUATED)).toEqual([]);
    },
  },
  {
    title: 'language, values or both: each on its own',
    rules: ['FR-PRE-8', 'FR-PRE-12'],
    run(country) {
      const file = opened(country, APPLIED);
      poorFrench(file, EVALUATED);
      poorValues(file, EVALUATED);
      exempted(file, EVALUATED, FROM_LANGUAGE);
      expect(condition(country, file, EVALUATED)).toBe('NOT_SATISFIED FR-PRE-15');
      exempted(file, EVALUATED, FROM_VALUES);
      expect(condition(country, file, EVALUATED)).toBe('MET');
    },
  },
  {
    title: 'a dispense is told to the agency by the very act, and to the delegated body where there is one',
    rules: ['FR-PRE-7', 'FR-PRE-8'],
    run(country) {
      const file = toTrain(country);
      exempted(file, EVALUATED, FROM_LANGUAGE);
      const told = { rule: 'FR-PRE-8', channel: 'ONLINE', createdOn: EVALUATED, sentOn: EVALUATED };
      expect(transmissionsOf(file, 'EXEMPTION_GRANTED')).toMatchObject([{ ...told, recipient: 'AGENCY' }]);
      const delegated = withDelegatedBody();
      const there = opened(delegated, { ...REUNIFIED, visaCountry: 'DZ' });
      exempted(there, EVALUATED, { ...FROM_TEST, years: 3 });
      expect(transmissionsOf(there, 'EXEMPTION_GRANTED')).toMatchObject([
        { ...told, rule: 'FR-PRE-7', recipient: 'AGENCY' },
        { ...told, rule: 'FR-PRE-7', recipient: 'DELEGATED_BODY_DZ' },
      ]);
    },
  },
  {
    title:
      'taken back, it is told so, and the training is due again; years are corrected only within the rule',
    rules: ['FR-PRE-8', 'FR-PRE-7'],
    run(country) {
      const file = toTrain(country);
      exempted(file, EVALUATED, FROM_LANGUAGE);
      const exemptionId = file.story.dossier().exemptions[0]?.id ?? '';
      const because = { exemptionId, reason: 'the road is open again' };
      file.story.grant('correctExemption', '2009-05-04', { ...because, withdrawnOn: day(EVALUATED) });
      expect(transmissionsOf(file, 'EXEMPTION_WITHDRAWN')).toMatchObject([{ recipient: 'AGENCY' }]);
      expect(condition(country, file, '2009-05-04')).toBe('NOT_SATISFIED FR-PRE-15');
      const other = opened(country);
      exempted(other, EVALUATED, { ...FROM_TEST, years: 3 });
      const years = { exemptionId: other.story.dossier().exemptions[0]?.id ?? '', reason: 'misread' };
      const corrected = (count: number) =>
        other.story.decide('correctExemption', '2009-05-04', { ...years, years: count }).outcome;
      expect(corrected(2)).toBe('REFUSED');
      expect(corrected(4)).toBe('CORRECTED');
    },
  },
  {
    title:
      'what could not be done in the six months for a reason outside the applicant’s control falls away, from the day after',
    rules: ['FR-PRE-6', 'FR-PRE-15'],
    run(country) {
      const hindered = { kind: 'LANGUAGE_TRAINING', ground: 'OUTSIDE_CONTROL' };
      const file = toTrain(country);
      expect(exempted(file, LAST, hindered)).toBe('REFUSED FR-PRE-6');
      expect(exempted(file, OVER, hindered)).toBe('EXEMPTED');
      expect(condition(country, file, LAST)).toBe('NOT_SATISFIED FR-PRE-15');
      expect(condition(country, file, OVER)).toBe('MET');
      const attended = toTrain(country);
      trained(attended, FORTY_HOURS);
      expect(exempted(attended, OVER, hindered)).toBe('REFUSED FR-PRE-6');
      const unapplied = toTrain(country, REUNIFIED);
      expect(exempted(unapplied, OVER, hindered)).toBe('UNDETERMINED FR-PRE-6');
      const unseen = opened(country, APPLIED);
      for (const kind of ['LANGUAGE_TEST', 'VALUES_TEST'])
        expect(exempted(unseen, OVER, { kind, ground: 'OUTSIDE_CONTROL' })).toBe('EXEMPTED');
      expect(condition(country, unseen, OVER)).toBe('MET');
    },
  },
  {
    title: 'the visa waits for the attestation of attendance, and can be issued from its day on',
    rules: ['FR-PRE-15', 'FR-PRE-13'],
    run(country) {
      const file = toTrain(country);
      const enrolmentId = trained(file, FORTY_HOURS);
      expect(condition(country, file, '2009-06-10')).toBe('NOT_SATISFIED FR-PRE-15');
      expect(decided(file, '2009-06-10', 'COMPLETE')).toBe('REFUSED FR-PRE-15');
      file.story.grant('issueAttestation', '2009-06-11', { enrolmentId });
      expect(condition(country, file, '2009-06-10')).toBe('NOT_SATISFIED FR-PRE-15');
      expect(condition(country, file, '2009-06-11')).toBe('MET');
      expect(decided(file, '2009-06-11', 'COMPLETE')).toBe('COMPLETED');
      expect(statusOn(file, '2009-06-11')).toBe('COMPLETED');
    },
  },
  {
    title: 'before both are evaluated nobody can tell what will be prescribed',
    rules: ['FR-PRE-15', 'FR-PRE-7'],
    run(country) {
      const file = opened(country, APPLIED);
      expect(condition(country, file, EVALUATED)).toBe('UNKNOWN FR-PRE-15, UNKNOWN FR-PRE-15');
      look(file.story, EVALUATED, 'VALUES_ABROAD_FIRST', 'SUFFICIENT');
      expect(condition(country, file, EVALUATED)).toBe('UNKNOWN FR-PRE-15');
      expect(decided(file, EVALUATED, 'COMPLETE')).toBe('UNDETERMINED FR-PRE-15');
      exempted(file, EVALUATED, { ...FROM_TEST, years: 3 });
      expect(condition(country, file, EVALUATED)).toBe('MET');
    },
  },
  {
    title: 'failing both evaluations changes nothing where one attended',
    rules: ['FR-PRE-15'],
    run(country) {
      const file = opened(country, APPLIED);
      poorFrench(file, EVALUATED);
      poorValues(file, EVALUATED);
      const enrolmentId = trained(file, FORTY_HOURS);
      file.story.grant('issueAttestation', '2009-06-05', { enrolmentId });
      look(file.story, '2009-06-05', 'FRENCH_ABROAD_SECOND', 'INSUFFICIENT', 12_000);
      look(file.story, '2009-06-05', 'VALUES_ABROAD_SECOND', 'INSUFFICIENT');
      expect(decided(file, '2009-06-06', 'TERMINATE')).toBe('INVALID');
      expect(decided(file, '2009-06-06', 'TERMINATE', 'EVALUATION_FAILED')).toBe('INVALID');
      expect(decided(file, '2009-06-06', 'TERMINATE', 'TRAINING_NOT_ATTENDED')).toBe('REFUSED FR-PRE-15');
      expect(decided(file, OVER, 'COMPLETE', 'OTHER_LAW')).toBe('INVALID');
      expect(decided(file, OVER, 'EXTEND')).toBe('INVALID');
      expect(decided(file, '2009-06-06', 'COMPLETE')).toBe('COMPLETED');
      expect(decided(file, '2009-06-07', 'COMPLETE')).toBe('CONFLICT');
    },
  },
  {
    title: 'it is refused for lack of attendance where a training was closed so, or the suspension is over',
    rules: ['FR-PRE-15', 'FR-PRE-6'],
    run(country) {
      const missed = toTrain(country);
      expect(decided(missed, '2009-05-20', 'TERMINATE', 'TRAINING_NOT_ATTENDED')).toBe('REFUSED FR-PRE-15');
      trained(missed, FORTY_HOURS, { minutes: 0 });
      expect(condition(country, missed, '2009-06-03', 'TERMINATE')).toBe('NOT_SATISFIED FR-PRE-15');
      expect(condition(country, missed, '2009-06-04', 'TERMINATE')).toBe('MET');
      expect(decided(missed, '2009-06-04', 'TERMINATE', 'TRAINING_NOT_ATTENDED')).toBe('TERMINATED');
      expect(statusOn(missed, '2009-06-04')).toBe('TERMINATED');
      const never = toTrain(country);
      expect(condition(country, never, LAST, 'TERMINATE')).toBe('NOT_SATISFIED FR-PRE-15');
      expect(condition(country, never, OVER, 'TERMINATE')).toBe('MET');
      const again = toTrain(country);
      trained(again, FORTY_HOURS, { minutes: 0 });
      placedAbroad(again, ['2009-07-01', '2009-07-02', '2009-07-03', '2009-07-04']);
      expect(condition(country, again, '2009-07-02', 'TERMINATE')).toBe('NOT_SATISFIED FR-PRE-15');
      const exempt = toTrain(country);
      exempted(exempt, EVALUATED, FROM_LANGUAGE);
      expect(condition(country, exempt, OVER, 'TERMINATE')).toBe('NOT_SATISFIED FR-PRE-15');
    },
  },
  {
    title: 'nobody decides on a visa that was not applied for, from the day of the application on',
    rules: ['FR-PRE-6'],
    run(country) {
      const file = opened(country, { ...REUNIFIED, visaApplicationOn: '2009-05-11' });
      expect(decided(file, '2009-05-10', 'TERMINATE', 'OTHER_LAW')).toBe('UNDETERMINED FR-PRE-6');
      expect(decided(file, '2009-05-11', 'TERMINATE', 'OTHER_LAW')).toBe('TERMINATED');
    },
  },
  {
    title: 'the agency is told of each visa, with its day, and gets a copy of a spouse’s application',
    rules: ['FR-PRE-17'],
    run(country) {
      const reunified = toTrain(country);
      expect(transmissionsOf(reunified, 'VISA_APPLICATION_COPY')).toEqual([]);
      exempted(reunified, EVALUATED, FROM_LANGUAGE);
      decided(reunified, '2009-04-30', 'COMPLETE');
      const told = { recipient: 'AGENCY', rule: 'FR-PRE-17', channel: 'ONLINE', sentOn: '2009-04-30' };
      expect(transmissionsOf(reunified, 'VISA_ISSUED')).toMatchObject([told]);
      const spouse = opened(country, SPOUSE);
      expect(transmissionsOf(spouse, 'VISA_APPLICATION_COPY')).toMatchObject([
        { recipient: 'AGENCY', rule: 'FR-PRE-17', sentOn: null },
      ]);
      expect(owed(country, spouse, 'SEND_VISA_APPLICATION_COPY', '2009-03-10')).toMatchObject([
        { debtor: 'AUTHORITY', debtorId: 'consulate-ma' },
      ]);
      decided(spouse, '2009-04-30', 'TERMINATE', 'OTHER_LAW');
      expect(transmissionsOf(spouse, 'VISA_REFUSED')).toMatchObject([told]);
      expect(owed(country, spouse, 'DECIDE_VISA', '2009-04-30')).toEqual([]);
    },
  },
  {
    title: 'what an attestation proved and a visa rests on is not corrected away',
    rules: ['FR-PRE-15', 'FR-PRE-8'],
    run(country) {
      const file = toTrain(country);
      exempted(file, EVALUATED, FROM_LANGUAGE);
      decided(file, '2009-04-30', 'COMPLETE');
      const exemptionId = file.story.dossier().exemptions[0]?.id ?? '';
      const taken = { exemptionId, reason: 'misread', withdrawnOn: day('2009-04-25') };
      expect(file.story.decide('correctExemption', '2009-05-04', taken).outcome).toBe('REFUSED');
    },
  },
  {
    title: 'an absence before departure is not excused: the consulate exempts; and nobody proposes a visa',
    rules: ['FR-PRE-6', 'FR-PRE-15'],
    run(country) {
      const file = toTrain(country);
      const prestationId = file.story.dossier().prestations[0]?.id ?? '';
      expect(file.story.play('excuseAbsence', EVALUATED, { prestationId, reason: 'illness' })).toMatchObject({
        problems: [{ code: 'CONFLICT', rule: 'FR-PRE-6' }],
      });
      const proposal = { contractId: file.contractId, outcome: 'COMPLETE', lastDay: null } as const;
      expect(file.story.play('proposeOutcome', EVALUATED, proposal)).toMatchObject({
        problems: [{ code: 'CONFLICT', rule: 'FR-PRE-15' }],
      });
    },
  },
];
