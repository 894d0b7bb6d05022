import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aSession, idOf, type Story } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import { aTitle } from './ask.ts';
import {
  against,
  bothDays,
  CAI,
  course,
  deciding,
  dueOn,
  excused,
  type Found,
  followed,
  look,
  newcomer,
  proposing,
  received,
  type Signed,
  signed,
  statusOn,
  stepOn,
} from './story.ts';

const SESSION = '2009-03-10';
const RENEWED = [
  aTitle('2009-03-01', '2010-02-28', { firstIssue: true }),
  aTitle('2010-03-01', '2011-02-28', { firstIssue: false }),
];

function refusedBy(story: Story, verb: 'proposeContract' | 'countersignContract', on: string, input: never) {
  const decision = story.decide(verb, on, input);
  expect(decision.outcome).toBe('REFUSED');
  return decision.reasons.filter(({ status }) => status === 'NOT_SATISFIED').map(({ rule }) => rule.id);
}

/** Prestations of the contract, those that are due first told by their kind alone. */
function prescribed(country: Jurisdiction, found: Found, more: (story: Story) => void = () => undefined) {
  const story = received(country, SESSION, found);
  more(story);
  const decision = story.decide('proposeContract', SESSION, CAI);
  const [dossier] = [story.dossier()];
  return {
    rules: decision.reasons.map(({ rule }) => rule.id),
    prestations: dossier.prestations
      .map(({ kind, mandatory }) => (mandatory ? kind : `(${kind})`))
      .toSorted(),
    attestations: dossier.attestations.map(({ kind, rule }) => `${kind} ${rule}`),
  };
}

const SESSION_TESTS: readonly RuleTest[] = [
  {
    title: 'the contract is drawn up at a session with all its parts, and refused where one is missing',
    rules: ['FR-CAI-4'],
    run(country) {
      const story = received(country, SESSION);
      expect(story.decide('proposeContract', SESSION, CAI).outcome).toBe('PROPOSED');
      for (const kind of ['MEDICAL_VISIT', 'INTERVIEW', 'FRENCH_AT_RECEPTION']) {
        const without = received(country, SESSION);
        const situation = without.situation();
        const [dossier] = situation.dossiers;
        const assessments = (dossier?.assessments ?? []).filter((row) => row.kind !== kind);
        const dossiers = dossier === undefined ? [] : [{ ...dossier, assessments }];
        const mint = {
          id: () => 'x',
          voucherCode: () => 'x',
          verificationCode: () => 'x',
          invitationCode: () => 'x',
        };
        const ruling = country.acts.proposeContract?.({ ...situation, dossiers }, CAI, mint, day(SESSION));
        expect(ruling && 'decision' in ruling && ruling.decision.reasons).toContainEqual(
          expect.objectContaining({ rule: country.law['FR-CAI-4'], status: 'NOT_SATISFIED' }),
        );
      }
    },
  },
  {
    title: 'without a session nothing is drawn up, and none the day before it',
    rules: ['FR-CAI-4'],
    run(country) {
      const story = received(country, SESSION);
      expect(refusedBy(story, 'proposeContract', '2009-03-09', CAI as never)).toContain('FR-CAI-4');
    },
  },
  {
    title: 'whether it concerns the person is asked on the day of the session: no title, and it is refused',
    rules: ['FR-CAI-ELIG-2', 'FR-CAI-1'],
    run(country) {
      const story = received(country, SESSION, { titles: [] });
      expect(story.decide('proposeContract', SESSION, CAI).outcome).not.toBe('PROPOSED');
    },
  },
  {
    title: 'the medical visit is special, the interview is not',
    rules: ['FR-CAI-4'],
    run(country) {
      const { assessments } = received(country, SESSION).dossier();
      expect(assessments.filter(({ special }) => special).map(({ kind }) => kind)).toEqual(['MEDICAL_VISIT']);
    },
  },
  {
    title: 'kinds and results are the country’s own; a result that prescribes hours says how many',
    rules: ['FR-CAI-4', 'FR-CAI-5'],
    run(country) {
      const story = received(country, SESSION, { french: 'ABROAD' });
      const problem = (kind: string, result: string, prescribedMinutes: number | null) => {
        const ruling = story.play('recordAssessment', SESSION, { kind, result, prescribedMinutes });
        return 'problems' in ruling
          ? `${ruling.problems[0].code} ${ruling.problems[0].path.join('.')}`
          : 'none';
      };
      expect(problem('PALM_READING', 'DONE', null)).toBe('INVALID kind');
      expect(problem('FRENCH_AT_RECEPTION', 'EXCELLENT', null)).toBe('INVALID result');
      expect(problem('FRENCH_AT_RECEPTION', 'INSUFFICIENT', null)).toBe('INVALID prescribedMinutes');
      expect(problem('FRENCH_AT_RECEPTION', 'INSUFFICIENT', 0)).toBe('INVALID prescribedMinutes');
      expect(problem('FRENCH_AT_RECEPTION', 'SUFFICIENT', 600)).toBe('INVALID prescribedMinutes');
      expect(problem('INTERVIEW', 'DONE', null)).toBe('CONFLICT kind');
      expect(problem('FRENCH_AT_RECEPTION', 'INSUFFICIENT', 1)).toBe('none');
    },
  },
];

const PRESCRIPTION_TESTS: readonly RuleTest[] = [
  {
    title:
      'civic day, "vivre en France" and language training are due, the examination after it, the bilan is offered',
    rules: ['FR-CAI-5', 'FR-CAI-6'],
    run(country) {
      const { prestations, rules, attestations } = prescribed(country, { french: 12_000 });
      const due = ['CIVIC_TRAINING', 'EXAMINATION', 'LANGUAGE_COURSE', 'ORIENTATION_DAY'];
      expect(prestations).toEqual(['(SKILLS_ASSESSMENT)', ...due]);
      expect(rules).toContain('FR-CAI-5');
      expect(attestations).toEqual([]);
    },
  },
  {
    title: 'social support is offered where the social worker found that it is needed',
    rules: ['FR-CAI-5'],
    run(country) {
      expect(prescribed(country, { support: true }).prestations).toContain('(SOCIAL_SUPPORT)');
      expect(prescribed(country, {}).prestations).not.toContain('(SOCIAL_SUPPORT)');
    },
  },
  {
    title:
      'a sufficient level gives the AMDFL in the same act, and neither training nor examination; the civic day stays',
    rules: ['FR-CAI-7'],
    run(country) {
      const { prestations, rules, attestations } = prescribed(country, { french: 'SUFFICIENT' });
      expect(prestations).toEqual(['(SKILLS_ASSESSMENT)', 'CIVIC_TRAINING', 'ORIENTATION_DAY']);
      expect(rules).toContain('FR-CAI-7');
      expect(attestations).toEqual(['AMDFL FR-CAI-7']);
    },
  },
  {
    title: 'a sufficient level abroad does the same, and is not tested again at the session',
    rules: ['FR-CAI-7'],
    run(country) {
      const abroad = prescribed(country, { french: 'ABROAD' }, (story) => {
        look(story, '2009-01-20', 'FRENCH_ABROAD_FIRST', 'SUFFICIENT');
        const asked = { kind: 'FRENCH_AT_RECEPTION', result: 'SUFFICIENT', prescribedMinutes: null };
        expect(story.decide('recordAssessment', SESSION, asked).outcome).toBe('REFUSED');
      });
      expect(abroad.prestations).toEqual(['(SKILLS_ASSESSMENT)', 'CIVIC_TRAINING', 'ORIENTATION_DAY']);
      expect(abroad.attestations).toEqual(['AMDFL FR-CAI-7']);
    },
  },
  {
    title:
      'reached at the second evaluation abroad: no training, no AMDFL, the DILF is sat, preparation is there on request',
    rules: ['FR-CAI-8'],
    run(country) {
      const second = prescribed(country, { french: 'ABROAD' }, (story) => {
        look(story, '2008-12-20', 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT', 2400);
        look(story, '2009-02-20', 'FRENCH_ABROAD_SECOND', 'SUFFICIENT');
      });
      const prestations = ['(LANGUAGE_COURSE)', '(SKILLS_ASSESSMENT)', 'CIVIC_TRAINING', 'EXAMINATION'];
      expect(second.prestations).toEqual([...prestations, 'ORIENTATION_DAY']);
      expect(second.rules).toContain('FR-CAI-8');
      expect(second.attestations).toEqual([]);
    },
  },
  {
    title: 'failed at the second evaluation abroad: its result sets the hours, not the test at the session',
    rules: ['FR-CAI-9'],
    run(country) {
      const story = received(country, SESSION, { french: 6000 });
      look(story, '2008-12-20', 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT');
      look(story, '2009-02-20', 'FRENCH_ABROAD_SECOND', 'INSUFFICIENT', 9000);
      const contractId = idOf(story.grant('proposeContract', SESSION, CAI), 'contractId');
      const step = stepOn(country, { story, contractId }, 'LANGUAGE_COURSE', SESSION);
      expect(step).toMatchObject({ mandatory: true, left: { minutes: 9000 }, rule: { id: 'FR-CAI-9' } });
    },
  },
  {
    title: 'the prescription is fixed: a correction that would change it is refused, one of the hours is not',
    rules: ['FR-CAI-5', 'FR-CAI-7'],
    run(country) {
      const { story } = signed(country, SESSION, { french: 6000 });
      const assessmentId =
        story.dossier().assessments.find(({ kind }) => kind === 'FRENCH_AT_RECEPTION')?.id ?? '';
      const correct = { assessmentId, reason: 'a wrong line of the list' };
      expect(
        story.decide('correctAssessment', SESSION, { ...correct, prescribedMinutes: 6060 }).outcome,
      ).toBe('CORRECTED');
      const other = story.decide('correctAssessment', SESSION, {
        ...correct,
        result: 'SUFFICIENT',
        prescribedMinutes: null,
      });
      expect(other.outcome).toBe('REFUSED');
      expect(other.reasons[0].rule.id).toBe('FR-CAI-7');
    },
  },
  {
    title: 'every prestation is free',
    rules: ['FR-CAI-5'],
    run(country) {
      const { story } = signed(country, SESSION, { support: true });
      const dossier = story.dossier();
      for (const row of dossier.prestations)
        expect(country.contracts?.prestationPrice(row, dossier)).toEqual({ cents: 0, currency: 'EUR' });
      expect(dossier.prestations).toHaveLength(6);
    },
  },
];

const SIGNATURE_TESTS: readonly RuleTest[] = [
  {
    title: 'the prefect signs after the beneficiary, and not before',
    rules: ['FR-CAI-1'],
    run(country) {
      const story = received(country, SESSION);
      const contractId = idOf(story.grant('proposeContract', SESSION, CAI), 'contractId');
      const person = { story, contractId };
      expect(dueOn(country, person, SESSION)).toEqual(['SIGN_CONTRACT']);
      expect(refusedBy(story, 'countersignContract', SESSION, { contractId } as never)).toEqual(['FR-CAI-1']);
      story.grant('signContract', '2009-03-12', { scheme: 'FR_CAI', documents: [] });
      expect(dueOn(country, person, '2009-03-12')).toEqual(['COUNTERSIGN_CONTRACT']);
      expect(refusedBy(story, 'countersignContract', '2009-03-11', { contractId } as never)).toEqual([
        'FR-CAI-1',
      ]);
      expect(story.dossier().contracts[0]?.awaitingAuthorityId).toBe('authority-prefect');
      story.grant('countersignContract', '2009-03-16', { contractId });
      expect(story.dossier().contracts[0]).toMatchObject({
        signedOn: '2009-03-16',
        awaitingAuthorityId: null,
      });
      expect([SESSION, '2009-03-15', '2009-03-16'].map((on) => statusOn(person, on))).toEqual([
        'PROPOSED',
        'PROPOSED',
        'IN_PROGRESS',
      ]);
    },
  },
  {
    title: 'one year from the signature: the anniversary is inside, the day after it is not',
    rules: ['FR-CAI-2', 'FR-CAI-10'],
    run(country) {
      const person = signed(country);
      expect(person.story.dossier().contracts[0]).toMatchObject({ startsOn: SESSION, endsOn: '2010-03-10' });
      expect(statusOn(person, '2010-03-10')).toBe('IN_PROGRESS');
      expect(statusOn(person, '2010-03-11')).toBe('EXPIRED');
      const day1 = course(person.story, 'CIVIC_TRAINING', [aSession('2010-06-01')], '2009-04-01', 5);
      const place = {
        contractId: person.contractId,
        courseId: day1,
        channel: 'POST',
        invitedOn: null,
      } as const;
      expect(person.story.decide('enrol', '2010-03-11', place).reasons[0].rule.id).toBe('FR-CAI-2');
      expect(person.story.decide('enrol', '2010-03-11', place).outcome).toBe('REFUSED');
      expect(person.story.decide('enrol', '2010-03-10', place).outcome).toBe('ENROLLED');
    },
  },
  {
    title: 'one person signs one CAI',
    rules: ['FR-CAI-1'],
    run(country) {
      const { story } = signed(country);
      const again = story.play('proposeContract', '2009-04-01', CAI);
      expect('problems' in again && again.problems[0]).toMatchObject({ code: 'CONFLICT', rule: 'FR-CAI-1' });
      story.grant('registerPerson', '2009-04-01', newcomer());
      const two = story.play('proposeContract', '2009-04-01', CAI);
      expect('problems' in two && two.problems[0].path).toEqual(['personIds']);
    },
  },
];

const TRAINING_TESTS: readonly RuleTest[] = [
  {
    title: 'the civic training takes one day; two days are refused, and none',
    rules: ['FR-CAI-5'],
    run(country) {
      const { story } = signed(country);
      const civic = (sessions: readonly string[]) =>
        story.decide('scheduleCourse', '2009-04-01', {
          kind: 'CIVIC_TRAINING',
          providerId: null,
          authorityId: 'authority-agency',
          title: 'Formation civique',
          language: 'fr',
          places: 10,
          sessions: sessions.map((on) => aSession(on)),
        }).outcome;
      expect(civic(['2009-05-04', '2009-05-04'])).toBe('SCHEDULED');
      expect(civic(['2009-05-04', '2009-05-05'])).toBe('REFUSED');
    },
  },
  {
    title: 'a day is followed when it was attended whole: one minute less, and it was not',
    rules: ['FR-CAI-5'],
    run(country) {
      const person = signed(country);
      followed(person, 'CIVIC_TRAINING', '2009-05-04', { minutes: 359, of: 360 });
      expect(stepOn(country, person, 'CIVIC_TRAINING', '2009-05-04')?.status).toBe('NOT_COMPLETED');
      followed(person, 'CIVIC_TRAINING', '2009-06-08', { minutes: 360 });
      expect(stepOn(country, person, 'CIVIC_TRAINING', '2009-06-08')?.status).toBe('COMPLETED');
    },
  },
  {
    title: 'language training is followed once the hours prescribed are attended, in whichever courses',
    rules: ['FR-CAI-5'],
    run(country) {
      const person = signed(country, SESSION, { french: 600 });
      followed(person, 'LANGUAGE_COURSE', '2009-05-04', { minutes: 300 });
      expect(stepOn(country, person, 'LANGUAGE_COURSE', '2009-05-05')).toMatchObject({
        status: 'NOT_COMPLETED',
        done: { minutes: 300 },
        left: { minutes: 300 },
      });
      followed(person, 'LANGUAGE_COURSE', '2009-05-11', { minutes: 299 });
      expect(stepOn(country, person, 'LANGUAGE_COURSE', '2009-05-11')?.status).toBe('NOT_COMPLETED');
      followed(person, 'LANGUAGE_COURSE', '2009-05-18', { minutes: 1 });
      expect(stepOn(country, person, 'LANGUAGE_COURSE', '2009-05-18')).toMatchObject({
        status: 'COMPLETED',
        left: { minutes: 0 },
      });
    },
  },
  {
    title: 'each of the three trainings gives an attestation, once it was followed; who gave it owes it',
    rules: ['FR-CAI-5'],
    run(country) {
      const person = signed(country, SESSION, { french: 60 });
      const kinds = ['CIVIC_TRAINING', 'ORIENTATION_DAY', 'LANGUAGE_COURSE'] as const;
      for (const kind of kinds) {
        const enrolmentId = followed(person, kind, '2009-05-04');
        expect(dueOn(country, person, '2009-05-04')).toContain('ISSUE_ATTESTATION');
        const refusedBefore = person.story.decide('issueAttestation', '2009-05-03', { enrolmentId });
        expect(refusedBefore.outcome).toBe('REFUSED');
        person.story.grant('issueAttestation', '2009-05-04', { enrolmentId });
        expect(dueOn(country, person, '2009-05-04')).not.toContain('ISSUE_ATTESTATION');
      }
      expect(person.story.dossier().attestations.map(({ kind, rule }) => [kind, rule])).toEqual([
        ['CIVIC_TRAINING_ATTESTATION', 'FR-CAI-5'],
        ['LIVING_IN_FRANCE_ATTESTATION', 'FR-CAI-5'],
        ['LANGUAGE_TRAINING_ATTESTATION', 'FR-CAI-5'],
      ]);
    },
  },
  {
    title: 'the commitment to the values stands while the contract does, with no due date',
    rules: ['FR-CAI-5'],
    run(country) {
      const person = signed(country);
      const [values] = country
        .obligations(person.story.dossier(), day(SESSION))
        .filter(({ kind }) => kind === 'RESPECT_VALUES');
      expect(values).toMatchObject({ rule: 'FR-CAI-5', dueOn: null, debtor: 'PERSON' });
    },
  },
  {
    title: 'after the training the DILF is sat: passed or failed keeps the commitment, refusing does not',
    rules: ['FR-CAI-6'],
    run(country) {
      const before = signed(country, SESSION, { french: 60 });
      expect(dueOn(country, before, SESSION)).not.toContain('SIT_DILF');
      for (const [result, status] of [
        ['PASSED', 'COMPLETED'],
        ['FAILED', 'COMPLETED'],
        ['REFUSED', 'NOT_COMPLETED'],
      ] as const) {
        const person = signed(country, SESSION, { french: 60 });
        followed(person, 'LANGUAGE_COURSE', '2009-05-04', { minutes: 60 });
        expect(dueOn(country, person, '2009-05-04')).toContain('SIT_DILF');
        look(person.story, '2009-06-15', 'DILF', result);
        expect(stepOn(country, person, 'EXAMINATION', '2009-06-14')?.status).toBe('PRESCRIBED');
        expect(stepOn(country, person, 'EXAMINATION', '2009-06-15')?.status).toBe(status);
        expect(dueOn(country, person, '2009-06-15')).not.toContain('SIT_DILF');
      }
    },
  },
];

/** All done but the skills assessment, which a person of 55 or more owes not. */
function allDone(country: Jurisdiction, examination: string | null = 'FAILED'): Signed {
  const person = signed(country, SESSION, { french: 60, person: { birthDate: day('1950-01-01') } });
  bothDays(person, '2009-05-04');
  followed(person, 'LANGUAGE_COURSE', '2009-06-01', { minutes: 60 });
  if (examination !== null) look(person.story, '2009-07-01', 'DILF', examination);
  return person;
}

const OUTCOME_TESTS: readonly RuleTest[] = [
  {
    title:
      'closed once every due prestation was followed: the agency proposes, the prefect decides, in two acts',
    rules: ['FR-CAI-10'],
    run(country) {
      const person = allDone(country);
      expect(dueOn(country, person, '2009-06-30')).not.toContain('PROPOSE_OUTCOME');
      expect(dueOn(country, person, '2009-07-01')).toContain('PROPOSE_OUTCOME');
      expect(person.story.decide('decideOutcome', '2009-07-02', deciding(person, 'COMPLETE')).outcome).toBe(
        'REFUSED',
      );
      person.story.grant('proposeOutcome', '2009-07-02', proposing(person, 'COMPLETE'));
      expect(dueOn(country, person, '2009-07-02')).toContain('DECIDE_OUTCOME');
      expect(person.story.dossier().contracts[0]?.awaitingAuthorityId).toBe('authority-prefect');
      expect(statusOn(person, '2009-07-02')).toBe('IN_PROGRESS');
      expect(person.story.decide('decideOutcome', '2009-07-10', deciding(person, 'COMPLETE')).outcome).toBe(
        'COMPLETED',
      );
      expect(statusOn(person, '2009-07-09')).toBe('IN_PROGRESS');
      expect(statusOn(person, '2009-07-10')).toBe('COMPLETED');
      expect(person.story.dossier().contracts[0]).toMatchObject({
        completedOn: '2009-07-10',
        awaitingAuthorityId: null,
      });
      expect(
        country.contracts?.nativeStatus(
          person.story.dossier().contracts[0] as never,
          person.story.dossier(),
          day('2009-07-10'),
        )?.fr,
      ).toBe('clôturé');
      expect(dueOn(country, person, '2009-07-10')).toEqual([
        'ISSUE_ATTESTATION',
        'ISSUE_ATTESTATION',
        'ISSUE_ATTESTATION',
      ]);
    },
  },
  {
    title:
      'not closed while one due prestation is open, each by its rule; a refused examination keeps it open',
    rules: ['FR-CAI-10', 'FR-CAI-6', 'FR-CAI-5'],
    run(country) {
      expect(against(allDone(country, null), 'COMPLETE', '2009-07-02')).toEqual(['FR-CAI-10', 'FR-CAI-6']);
      expect(against(allDone(country, 'REFUSED'), 'COMPLETE', '2009-07-02')).toEqual([
        'FR-CAI-10',
        'FR-CAI-6',
      ]);
      const nothing = signed(country, SESSION, { french: 60, person: { birthDate: day('1950-01-01') } });
      expect(against(nothing, 'COMPLETE', '2009-07-02')).toEqual([
        'FR-CAI-10',
        'FR-CAI-5',
        'FR-CAI-5',
        'FR-CAI-5',
        'FR-CAI-6',
      ]);
    },
  },
  {
    title:
      'terminated for absence without legitimate reason from each of four prestations, and not for a refused DILF',
    rules: ['FR-CAI-10', 'FR-CAI-6'],
    run(country) {
      for (const kind of ['CIVIC_TRAINING', 'ORIENTATION_DAY', 'LANGUAGE_COURSE'] as const) {
        const person = signed(country, SESSION, { french: 600 });
        expect(against(person, 'TERMINATE', '2009-05-03')).toEqual(['FR-CAI-10']);
        followed(person, kind, '2009-05-04', { minutes: 0, of: 180 });
        expect(against(person, 'TERMINATE', '2009-05-04')).toEqual([]);
      }
      const level = signed(country, SESSION, { french: 'SUFFICIENT' });
      followed(level, 'SKILLS_ASSESSMENT', '2009-05-04', { minutes: 0, of: 180 });
      expect(against(level, 'TERMINATE', '2009-05-04')).toEqual([]);
      expect(against(allDone(country, 'REFUSED'), 'TERMINATE', '2009-07-02')).toEqual(['FR-CAI-10']);
    },
  },
  {
    title: 'a reason recognised excuses what was missed up to that day, not what is entered after it',
    rules: ['FR-CAI-10'],
    run(country) {
      const person = signed(country);
      followed(person, 'CIVIC_TRAINING', '2009-05-04', { minutes: 0, of: 360 });
      excused(person, 'CIVIC_TRAINING', '2009-05-06');
      expect(against(person, 'TERMINATE', '2009-05-06')).toEqual(['FR-CAI-10']);
      followed(person, 'CIVIC_TRAINING', '2009-06-08', { minutes: 0, of: 360, enrolledOn: '2009-05-07' });
      expect(against(person, 'TERMINATE', '2009-06-08')).toEqual([]);
      const same = signed(country);
      excused(same, 'CIVIC_TRAINING', '2009-05-04');
      followed(same, 'CIVIC_TRAINING', '2009-05-04', { minutes: 0, of: 360 });
      expect(against(same, 'TERMINATE', '2009-05-04')).toEqual(['FR-CAI-10']);
    },
  },
  {
    title: 'what was missed and followed after all ends nothing',
    rules: ['FR-CAI-10'],
    run(country) {
      const person = signed(country);
      followed(person, 'CIVIC_TRAINING', '2009-05-04', { minutes: 0, of: 360 });
      followed(person, 'CIVIC_TRAINING', '2009-06-08');
      expect(against(person, 'TERMINATE', '2009-06-08')).toEqual(['FR-CAI-10']);
    },
  },
  {
    title: 'terminated by the prefect, who is not bound by what was proposed',
    rules: ['FR-CAI-10'],
    run(country) {
      const person = signed(country, SESSION, { french: 600, titles: RENEWED });
      followed(person, 'LANGUAGE_COURSE', '2009-05-04', { minutes: 0, of: 300 });
      course(person.story, 'LANGUAGE_COURSE', [aSession('2010-05-04')], '2009-05-05');
      const courseId = person.story.situation().shared.courses.at(-1)?.id ?? '';
      person.story.grant('enrol', '2010-03-05', {
        contractId: person.contractId,
        courseId,
        channel: 'POST',
        invitedOn: null,
      });
      person.story.grant('proposeOutcome', '2010-03-08', proposing(person, 'EXTEND', '2010-09-10'));
      expect(person.story.decide('decideOutcome', '2010-03-09', deciding(person, 'TERMINATE')).outcome).toBe(
        'TERMINATED',
      );
      expect(statusOn(person, '2010-03-09')).toBe('TERMINATED');
    },
  },
  {
    title: 'the term over and nothing decided: expired until the prefect acts',
    rules: ['FR-CAI-10'],
    run(country) {
      const person = allDone(country);
      expect(dueOn(country, person, '2010-03-11')).toContain('PROPOSE_OUTCOME');
      person.story.grant('proposeOutcome', '2010-03-20', proposing(person, 'COMPLETE'));
      expect(statusOn(person, '2010-03-20')).toBe('EXPIRED');
      person.story.grant('decideOutcome', '2010-04-01', deciding(person, 'COMPLETE'));
      expect(['2010-03-31', '2010-04-01'].map((on) => statusOn(person, on))).toEqual([
        'EXPIRED',
        'COMPLETED',
      ]);
    },
  },
  {
    title: 'what may bear on the first renewal is told as a fact of the scheme, and computed nowhere',
    rules: ['FR-CAI-11'],
    run(country) {
      const effects = country.schemes.find(({ code }) => code === 'FR_CAI')?.effects.map(({ id }) => id);
      expect(effects).toEqual(['FR-CAI-11']);
      const person = allDone(country, 'REFUSED');
      const [contract] = person.story.dossier().contracts;
      const told = contract && country.contracts?.timeline(contract, person.story.dossier());
      expect(told?.filter(({ rule }) => rule?.id === 'FR-CAI-11').map(({ on }) => on)).toEqual([
        '2009-07-01',
      ]);
      expect(
        country.obligations(person.story.dossier(), day('2009-08-01')).map(({ rule }) => rule),
      ).not.toContain('FR-CAI-11');
    },
  },
];

/** A language course that goes on after the term, entered in time. */
function underWay(country: Jurisdiction, titles = RENEWED): Signed {
  const person = signed(country, SESSION, { french: 600, titles });
  const courseId = course(person.story, 'LANGUAGE_COURSE', [aSession('2010-02-01'), aSession('2010-05-03')]);
  person.story.grant('enrol', '2010-01-15', {
    contractId: person.contractId,
    courseId,
    channel: 'POST',
    invitedOn: null,
  });
  return person;
}

const EXTENSION_TESTS: readonly RuleTest[] = [
  {
    title:
      'extended on both conditions: the title renewed, from its first day on, and the training under way',
    rules: ['FR-CAI-3'],
    run(country) {
      const person = underWay(country);
      expect(against(person, 'EXTEND', '2010-02-28', '2010-09-10')).toEqual(['FR-CAI-3']);
      expect(against(person, 'EXTEND', '2010-03-01', '2010-09-10')).toEqual([]);
    },
  },
  {
    title: 'a title that was not renewed, or a training that is not under way, and nothing is extended',
    rules: ['FR-CAI-3'],
    run(country) {
      const [first] = RENEWED;
      expect(against(underWay(country, first && [first]), 'EXTEND', '2010-03-01', '2010-09-10')).toEqual([
        'FR-CAI-3',
      ]);
      expect(
        against(signed(country, SESSION, { titles: RENEWED }), 'EXTEND', '2010-03-01', '2010-09-10'),
      ).toEqual(['FR-CAI-3']);
    },
  },
  {
    title: 'a training deferred for a reason that was recognised is enough; one given up since is not',
    rules: ['FR-CAI-3'],
    run(country) {
      const person = signed(country, SESSION, { titles: RENEWED });
      excused(person, 'LANGUAGE_COURSE', '2010-01-10');
      expect(against(person, 'EXTEND', '2010-03-01', '2010-09-10')).toEqual([]);
      followed(person, 'LANGUAGE_COURSE', '2010-03-02', { minutes: 0, of: 60, enrolledOn: '2010-01-11' });
      expect(against(person, 'EXTEND', '2010-03-02', '2010-09-10')).toEqual(['FR-CAI-3']);
    },
  },
  {
    title: 'titles that nobody knows leave it undetermined',
    rules: ['FR-CAI-3'],
    run(country) {
      const person = underWay(country);
      const dossier = person.story.dossier();
      const facts = dossier.facts.filter(({ kind }) => kind !== 'residenceTitle');
      const situation = { ...person.story.situation(), dossiers: [{ ...dossier, facts }] };
      const mint = {
        id: () => 'x',
        voucherCode: () => 'x',
        verificationCode: () => 'x',
        invitationCode: () => 'x',
      };
      const ruling = country.acts.proposeOutcome?.(
        situation,
        proposing(person, 'EXTEND', '2010-09-10'),
        mint,
        day('2010-03-01'),
      );
      expect(ruling && 'decision' in ruling && ruling.decision).toMatchObject({
        outcome: 'UNDETERMINED',
        reasons: [{ missing: ['residenceTitles'] }],
      });
    },
  },
  {
    title: 'the act names the last day: after the one of the term, and not over',
    rules: ['FR-CAI-3'],
    run(country) {
      const person = underWay(country);
      for (const lastDay of [null, '2010-03-10']) {
        const ruling = person.story.play(
          'proposeOutcome',
          '2010-03-01',
          proposing(person, 'EXTEND', lastDay),
        );
        expect('problems' in ruling && ruling.problems[0]).toMatchObject({
          path: ['lastDay'],
          rule: 'FR-CAI-3',
        });
      }
      expect(against(person, 'EXTEND', '2010-03-01', '2010-03-11')).toEqual([]);
    },
  },
  {
    title: 'extended by the prefect on that very proposal, to the last day included, then expired again',
    rules: ['FR-CAI-3', 'FR-CAI-10'],
    run(country) {
      const person = underWay(country);
      person.story.grant('proposeOutcome', '2010-03-02', proposing(person, 'EXTEND', '2010-09-10'));
      person.story.grant('decideOutcome', '2010-03-05', deciding(person, 'EXTEND', '2010-08-31'));
      expect(person.story.dossier().contracts[0]?.endsOn).toBe('2010-08-31');
      expect(
        ['2010-03-04', '2010-03-05', '2010-08-31', '2010-09-01'].map((on) => statusOn(person, on)),
      ).toEqual(['IN_PROGRESS', 'EXTENDED', 'EXTENDED', 'EXPIRED']);
    },
  },
  {
    title: 'decided after the term: expired from the day after it to the day before the decision',
    rules: ['FR-CAI-3', 'FR-CAI-10'],
    run(country) {
      const person = underWay(country);
      person.story.grant('proposeOutcome', '2010-03-15', proposing(person, 'EXTEND', '2010-09-10'));
      person.story.grant('decideOutcome', '2010-03-20', deciding(person, 'EXTEND', '2010-09-10'));
      expect(
        ['2010-03-10', '2010-03-11', '2010-03-19', '2010-03-20', '2010-09-11'].map((on) =>
          statusOn(person, on),
        ),
      ).toEqual(['IN_PROGRESS', 'EXPIRED', 'EXPIRED', 'EXTENDED', 'EXPIRED']);
    },
  },
  {
    title: 'without a proposal to extend, the prefect does not',
    rules: ['FR-CAI-3'],
    run(country) {
      const person = underWay(country);
      followed(person, 'CIVIC_TRAINING', '2010-02-02', { minutes: 0, of: 60 });
      person.story.grant('proposeOutcome', '2010-03-02', proposing(person, 'TERMINATE'));
      const decision = person.story.decide(
        'decideOutcome',
        '2010-03-05',
        deciding(person, 'EXTEND', '2010-09-10'),
      );
      expect(decision).toMatchObject({
        outcome: 'REFUSED',
        reasons: [{ rule: { id: 'FR-CAI-3' }, status: 'NOT_SATISFIED' }, {}],
      });
    },
  },
];

export const CAI_CONTRACT_TESTS: readonly RuleTest[] = [
  ...SESSION_TESTS,
  ...PRESCRIPTION_TESTS,
  ...SIGNATURE_TESTS,
  ...TRAINING_TESTS,
  ...OUTCOME_TESTS,
  ...EXTENSION_TESTS,
];
