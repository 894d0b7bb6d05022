import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import { idOf } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  FORTY_HOURS,
  LODGED,
  OPENING,
  opened,
  owed,
  placedAbroad,
  poorFrench,
  poorValues,
  REUNIFIED,
  registered,
  SPOUSE,
  sent,
  trained,
  transmissionsOf,
  withDelegatedBody,
} from './abroad.ts';
import { look, prestationOf, type Signed } from './story.ts';

const EVALUATED = '2009-04-20';

/** What recording an evaluation comes to, with the rule that stands in the way. */
function found(
  { story }: Signed,
  on: string,
  kind: string,
  result: string,
  minutes: number | null = null,
): string {
  const input = { kind, result, prescribedMinutes: minutes };
  const { outcome, reasons } = story.decide('recordAssessment', on, input);
  const no = reasons.find(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
  return no === undefined ? outcome : `${outcome} ${no.rule.id}`;
}

/** The trainings that stand in a file. */
function standing({ story }: Signed): readonly string[] {
  return story
    .dossier()
    .prestations.filter(({ cancelledOn }) => cancelledOn === null)
    .map(({ kind, mandatory }) => `${kind} ${mandatory}`);
}

/** What taking a place in a course with sessions on the days comes to. */
function taking(
  person: Signed,
  days: readonly [string, ...string[]],
  sat: Parameters<typeof placedAbroad>[2] = {},
): string {
  try {
    placedAbroad(person, days, sat);
    return 'ENROLLED';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

export const PRE_DEPARTURE_TRAINING_TESTS: readonly RuleTest[] = [
  {
    title: 'sufficient French abroad: the attestation of exemption comes with it, and no training',
    rules: ['FR-PRE-10', 'FR-CAI-7'],
    run(country) {
      const file = opened(country);
      const decision = file.story.decide('recordAssessment', EVALUATED, {
        kind: 'FRENCH_ABROAD_FIRST',
        result: 'SUFFICIENT',
        prescribedMinutes: null,
      });
      expect(decision.reasons.map(({ rule }) => rule.id)).toContain('FR-PRE-10');
      expect(file.story.dossier().attestations).toMatchObject([{ kind: 'AMDFL', issuedOn: EVALUATED }]);
      expect(standing(file)).toEqual([]);
    },
  },
  {
    title: 'insufficient French prescribes forty hours at least: not a minute less, and it says how many',
    rules: ['FR-PRE-11'],
    run(country) {
      const file = opened(country);
      expect(found(file, EVALUATED, 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT')).toBe('UNDETERMINED FR-PRE-11');
      expect(found(file, EVALUATED, 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT', 2399)).toBe('REFUSED FR-PRE-11');
      expect(found(file, EVALUATED, 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT', 2400)).toBe('RECORDED');
      expect(standing(file)).toEqual(['LANGUAGE_COURSE true']);
      const assessmentId = file.story.dossier().assessments[0]?.id ?? '';
      const corrected = (prescribedMinutes: number) =>
        file.story.decide('correctAssessment', EVALUATED, {
          assessmentId,
          prescribedMinutes,
          reason: 'misread',
        }).outcome;
      expect(corrected(2399)).toBe('REFUSED');
      expect(corrected(3000)).toBe('CORRECTED');
    },
  },
  {
    title: 'the hours prescribed are notified to the person, the consulate and the agency',
    rules: ['FR-PRE-11'],
    run(country) {
      const file = opened(country);
      poorFrench(file, EVALUATED);
      expect(
        transmissionsOf(file, 'TRAINING_NOTICE').map(({ recipient, rule }) => [recipient, rule]),
      ).toEqual([
        ['PERSON', 'FR-PRE-11'],
        ['CONSULATE_MA', 'FR-PRE-11'],
        ['AGENCY', 'FR-PRE-11'],
      ]);
    },
  },
  {
    title: 'the training in French starts within two months of the notification, the day itself included',
    rules: ['FR-PRE-11', 'FR-PRE-2'],
    run(country) {
      const file = opened(country);
      poorFrench(file, EVALUATED);
      const kind = 'START_LANGUAGE_TRAINING';
      const due = { kind, debtor: 'AUTHORITY', debtorId: 'authority-agency', rule: 'FR-PRE-11' };
      expect(owed(country, file, kind, EVALUATED)).toEqual([{ ...due, dueOn: null }]);
      sent(file, 'TRAINING_NOTICE', '2009-04-23');
      expect(owed(country, file, kind, '2009-04-23')).toEqual([{ ...due, dueOn: '2009-06-23' }]);
      expect(owed(country, file, 'FOLLOW_LANGUAGE_TRAINING', '2009-04-23')).toMatchObject([
        { debtor: 'PERSON', rule: 'FR-PRE-11' },
      ]);
      trained(file, FORTY_HOURS);
      expect(owed(country, file, kind, '2009-05-31')).toHaveLength(1);
      expect(owed(country, file, kind, '2009-06-01')).toEqual([]);
      expect(owed(country, file, 'FOLLOW_LANGUAGE_TRAINING', '2009-06-03')).toHaveLength(1);
      expect(owed(country, file, 'FOLLOW_LANGUAGE_TRAINING', '2009-06-04')).toEqual([]);
    },
  },
  {
    title: 'it lasts two months at most: a day more is another course',
    rules: ['FR-PRE-11'],
    run(country) {
      const file = opened(country);
      poorFrench(file, EVALUATED);
      const of = 840;
      const until = (last: string) => taking(file, ['2009-06-01', '2009-07-01', last], { of });
      expect(until('2009-08-02')).toContain('REFUSED by FR-PRE-11');
      expect(until('2009-08-01')).toBe('ENROLLED');
    },
  },
  {
    title:
      'it has the hours prescribed: a minute less is not offered, but where the rest was attended before',
    rules: ['FR-PRE-11'],
    run(country) {
      const file = opened(country);
      poorFrench(file, EVALUATED, 2401);
      expect(taking(file, FORTY_HOURS)).toContain('REFUSED by FR-PRE-11');
      trained(file, FORTY_HOURS, { of: 601, minutes: 500 });
      const rest = (of: number) => taking(file, ['2009-07-01'], { of });
      expect(rest(400)).toContain('REFUSED by FR-PRE-11');
      expect(rest(401)).toBe('ENROLLED');
    },
  },
  {
    title: 'it is followed once the hours prescribed are attended: a minute less, and it is not',
    rules: ['FR-PRE-11', 'FR-PRE-13'],
    run(country) {
      for (const [minutes, status] of [
        [2401, 'NOT_COMPLETED'],
        [2400, 'COMPLETED'],
      ] as const) {
        const file = opened(country);
        poorFrench(file, EVALUATED, minutes);
        trained(file, FORTY_HOURS, { of: 601 });
        const prestation = prestationOf(file, 'LANGUAGE_COURSE');
        if (prestation === undefined) throw new Error('no training');
        expect(country.contracts?.prestationStatus(prestation, file.story.dossier(), day('2009-06-04'))).toBe(
          status,
        );
      }
    },
  },
  {
    title:
      'where an evaluation known before the file set no hours, it is followed once the course was, whole',
    rules: ['FR-PRE-11'],
    run(country) {
      for (const [minutes, result] of [
        [599, 'NOT_COMPLETED'],
        [600, 'COMPLETED'],
      ] as const) {
        const story = registered(country, REUNIFIED);
        look(story, '2009-02-10', 'FRENCH_ABROAD_FIRST', 'INSUFFICIENT');
        const contractId = idOf(story.grant('proposeContract', LODGED, OPENING), 'contractId');
        const file = { story, contractId };
        expect(standing(file)).toEqual(['LANGUAGE_COURSE true']);
        trained(file, FORTY_HOURS, { minutes });
        expect(story.dossier().enrolments).toMatchObject([{ result }]);
      }
    },
  },
  {
    title: 'sufficient values give an attestation and no training; insufficient ones a course of their own',
    rules: ['FR-PRE-12'],
    run(country) {
      const good = opened(country);
      look(good.story, EVALUATED, 'VALUES_ABROAD_FIRST', 'SUFFICIENT');
      expect(good.story.dossier().attestations).toMatchObject([
        { kind: 'VALUES_ATTESTATION', rule: 'FR-PRE-12', issuedOn: EVALUATED },
      ]);
      expect(standing(good)).toEqual([]);
      const poor = opened(country);
      poorValues(poor, EVALUATED);
      expect(poor.story.dossier().attestations).toEqual([]);
      expect(standing(poor)).toEqual(['CIVIC_TRAINING true']);
      expect(transmissionsOf(poor, 'TRAINING_NOTICE')).toMatchObject([
        { recipient: 'PERSON', rule: 'FR-PRE-12' },
      ]);
    },
  },
  {
    title: 'the course on the values is of half a day, and starts within two months of the notification',
    rules: ['FR-PRE-12'],
    run(country) {
      const file = opened(country);
      poorValues(file, EVALUATED);
      sent(file, 'TRAINING_NOTICE', '2009-04-23');
      expect(owed(country, file, 'START_VALUES_TRAINING', '2009-04-23')).toMatchObject([
        { rule: 'FR-PRE-12', dueOn: '2009-06-23' },
      ]);
      expect(owed(country, file, 'FOLLOW_VALUES_TRAINING', '2009-04-23')).toMatchObject([
        { debtor: 'PERSON', rule: 'FR-PRE-12' },
      ]);
      const kind = 'CIVIC_TRAINING';
      expect(taking(file, ['2009-06-01'], { kind, of: 181 })).toContain('REFUSED by FR-PRE-12');
      expect(taking(file, ['2009-06-01'], { kind, of: 180 })).toBe('ENROLLED');
    },
  },
  {
    title: 'it is folded into the language course, whichever was evaluated first, and taken apart again',
    rules: ['FR-PRE-12'],
    run(country) {
      const first = opened(country);
      poorFrench(first, EVALUATED);
      poorValues(first, EVALUATED);
      expect(standing(first)).toEqual(['LANGUAGE_COURSE true']);
      const apart = { kind: 'CIVIC_TRAINING', of: 180 } as const;
      expect(taking(first, ['2009-06-01'], apart)).toContain('REFUSED by FR-PRE-12');
      const other = opened(country);
      poorValues(other, EVALUATED);
      poorFrench(other, '2009-04-21');
      expect(standing(other)).toEqual(['LANGUAGE_COURSE true']);
      other.story.grant('grantExemption', '2009-04-22', {
        contractId: other.contractId,
        kind: 'LANGUAGE_TRAINING',
        ground: 'WAR',
        years: null,
        evidence: 'press',
      });
      expect(standing(other)).toEqual(['LANGUAGE_COURSE true', 'CIVIC_TRAINING true']);
    },
  },
  {
    title: 'a corrected result takes its training with it, but not from under somebody who took a place',
    rules: ['FR-PRE-11'],
    run(country) {
      const correction = (file: Signed) => {
        const assessmentId = file.story.dossier().assessments[0]?.id ?? '';
        const input = { assessmentId, result: 'SUFFICIENT', prescribedMinutes: null, reason: 'misread' };
        return file.story.decide('correctAssessment', '2009-06-10', input).outcome;
      };
      const free = opened(country);
      poorFrench(free, EVALUATED);
      expect(correction(free)).toBe('CORRECTED');
      expect(standing(free)).toEqual([]);
      const taken = opened(country);
      poorFrench(taken, EVALUATED);
      placedAbroad(taken, FORTY_HOURS);
      expect(correction(taken)).toBe('REFUSED');
    },
  },
  {
    title: 'after the training a second evaluation: not before it is over, followed or not',
    rules: ['FR-PRE-13', 'FR-PRE-2'],
    run(country) {
      const file = opened(country);
      poorFrench(file, EVALUATED);
      poorValues(file, EVALUATED);
      expect(found(file, '2009-05-20', 'FRENCH_ABROAD_SECOND', 'SUFFICIENT')).toBe('REFUSED FR-PRE-13');
      trained(file, FORTY_HOURS);
      for (const kind of ['EVALUATE_FRENCH_AGAIN', 'EVALUATE_VALUES_AGAIN']) {
        expect(owed(country, file, kind, '2009-06-03')).toEqual([]);
        expect(owed(country, file, kind, '2009-06-04')).toMatchObject([
          { debtor: 'AUTHORITY', debtorId: 'authority-agency', rule: 'FR-PRE-13' },
        ]);
      }
      expect(found(file, '2009-06-03', 'FRENCH_ABROAD_SECOND', 'SUFFICIENT')).toBe('REFUSED FR-PRE-13');
      expect(found(file, '2009-06-04', 'FRENCH_ABROAD_SECOND', 'SUFFICIENT')).toBe('RECORDED');
      expect(found(file, '2009-06-04', 'VALUES_ABROAD_SECOND', 'INSUFFICIENT')).toBe('RECORDED');
      expect(owed(country, file, 'EVALUATE_FRENCH_AGAIN', '2009-06-04')).toEqual([]);
      const absent = opened(country);
      poorFrench(absent, EVALUATED);
      trained(absent, FORTY_HOURS, { minutes: 0 });
      expect(owed(country, absent, 'EVALUATE_FRENCH_AGAIN', '2009-06-04')).toEqual([]);
      expect(found(absent, '2009-06-05', 'FRENCH_ABROAD_SECOND', 'INSUFFICIENT', 6000)).toBe('RECORDED');
    },
  },
  {
    title: 'the attestation says that one attended; for the language its copy is sent by who trained',
    rules: ['FR-PRE-13'],
    run(country) {
      const file = opened(country);
      poorFrench(file, EVALUATED);
      const enrolmentId = trained(file, FORTY_HOURS);
      expect(owed(country, file, 'ISSUE_ATTESTATION', '2009-06-04')).toMatchObject([{ rule: 'FR-PRE-13' }]);
      file.story.grant('issueAttestation', '2009-06-05', { enrolmentId });
      expect(file.story.dossier().attestations).toMatchObject([
        { kind: 'ATTENDANCE_ATTESTATION', rule: 'FR-PRE-13', issuedOn: '2009-06-05' },
      ]);
      expect(transmissionsOf(file, 'ATTENDANCE_ATTESTATION_COPY')).toMatchObject([
        { recipient: 'CONSULATE_MA', rule: 'FR-PRE-13' },
      ]);
      expect(owed(country, file, 'SEND_ATTENDANCE_ATTESTATION_COPY', '2009-06-05')).toMatchObject([
        { debtor: 'AUTHORITY', debtorId: 'authority-agency' },
      ]);
    },
  },
  {
    title: 'for the values alone it is the person who sends it',
    rules: ['FR-PRE-13'],
    run(country) {
      const file = opened(country);
      poorValues(file, EVALUATED);
      const enrolmentId = trained(file, ['2009-06-01'], { kind: 'CIVIC_TRAINING', minutes: 180, of: 180 });
      file.story.grant('issueAttestation', '2009-06-01', { enrolmentId });
      const kind = 'SEND_ATTENDANCE_ATTESTATION_COPY';
      expect(owed(country, file, kind, '2009-06-01')).toMatchObject([{ debtor: 'PERSON', debtorId: null }]);
      sent(file, 'ATTENDANCE_ATTESTATION_COPY', '2009-06-02');
      expect(owed(country, file, kind, '2009-06-02')).toEqual([]);
    },
  },
  {
    title: 'lack of attendance is reported to the consulate by who runs it, and nothing where one attended',
    rules: ['FR-PRE-14', 'FR-PRE-2'],
    run(country) {
      const file = opened(country);
      poorFrench(file, EVALUATED);
      const enrolmentId = trained(file, FORTY_HOURS, { minutes: 599 });
      expect(transmissionsOf(file, 'LACK_OF_ATTENDANCE')).toMatchObject([
        { recipient: 'CONSULATE_MA', subjectId: enrolmentId, rule: 'FR-PRE-14', createdOn: '2009-06-04' },
      ]);
      expect(owed(country, file, 'SEND_LACK_OF_ATTENDANCE', '2009-06-04')).toMatchObject([
        { debtor: 'AUTHORITY', debtorId: 'authority-agency' },
      ]);
      const other = opened(country);
      poorFrench(other, EVALUATED);
      trained(other, FORTY_HOURS);
      expect(transmissionsOf(other, 'LACK_OF_ATTENDANCE')).toEqual([]);
    },
  },
  {
    title: 'in reunification the directorate tells who runs it, which then invites in the person’s language',
    rules: ['FR-PRE-18', 'FR-PRE-2'],
    run(country) {
      const file = opened(country);
      expect(transmissionsOf(file, 'REUNIFICATION_NOTICE')).toMatchObject([{ recipient: 'AGENCY' }]);
      expect(transmissionsOf(file, 'INVITATION')).toMatchObject([
        { recipient: 'PERSON', channel: 'POST', language: 'ar', rule: 'FR-PRE-18' },
      ]);
      const kind = 'SEND_INVITATION';
      expect(owed(country, file, kind, LODGED)).toEqual([]);
      sent(file, 'REUNIFICATION_NOTICE', '2009-03-12');
      expect(owed(country, file, kind, '2009-03-12')).toMatchObject([
        { debtor: 'AUTHORITY', debtorId: 'authority-agency', rule: 'FR-PRE-18' },
      ]);
      sent(file, 'INVITATION', '2009-03-13');
      expect(owed(country, file, kind, '2009-03-13')).toEqual([]);
      const delegated = withDelegatedBody();
      const there = opened(delegated, { ...REUNIFIED, visaCountry: 'DZ' });
      expect(transmissionsOf(there, 'REUNIFICATION_NOTICE')).toMatchObject([
        { recipient: 'DELEGATED_BODY_DZ' },
      ]);
      sent(there, 'REUNIFICATION_NOTICE', '2009-03-12');
      expect(owed(delegated, there, kind, '2009-03-12')).toMatchObject([{ debtor: 'PROVIDER' }]);
    },
  },
  {
    title: 'a spouse of a French citizen is handed the invitation by the consulate',
    rules: ['FR-PRE-18'],
    run(country) {
      const file = opened(country, SPOUSE);
      expect(transmissionsOf(file, 'REUNIFICATION_NOTICE')).toEqual([]);
      expect(transmissionsOf(file, 'INVITATION')).toMatchObject([{ channel: 'IN_PERSON', language: 'ar' }]);
      expect(owed(country, file, 'SEND_INVITATION', LODGED)).toMatchObject([
        { debtor: 'AUTHORITY', debtorId: 'consulate-ma' },
      ]);
    },
  },
  {
    title: 'nobody is invited in a language that is not known',
    rules: ['FR-PRE-18'],
    run(country) {
      const { story } = opened(country);
      const other = opened(country).story;
      other.grant('correctPerson', LODGED, { languages: ['wo', 'fr'], reason: 'misread' });
      expect(other.dossier().transmissions).toEqual(
        expect.arrayContaining([expect.objectContaining({ kind: 'INVITATION', language: 'wo' })]),
      );
      story.grant('withdrawContract', LODGED, {
        contractId: story.dossier().contracts[0]?.id ?? '',
        reason: 'opened by mistake',
      });
      story.grant('correctPerson', LODGED, { languages: [], reason: 'misread' });
      const decision = story.decide('proposeContract', LODGED, {
        scheme: 'FR_PRE_DEPARTURE',
        decidingAuthorities: {},
      });
      expect(decision).toMatchObject({ outcome: 'UNDETERMINED' });
      expect(decision.reasons.find(({ status }) => status === 'UNKNOWN')).toMatchObject({
        rule: { id: 'FR-PRE-18' },
        missing: ['languages'],
      });
    },
  },
  {
    title: 'reached at the second evaluation abroad alone, the DILF is still to be sat in France',
    rules: ['FR-CAI-8', 'FR-PRE-13'],
    run(country) {
      const file = opened(country);
      poorFrench(file, EVALUATED);
      trained(file, FORTY_HOURS);
      look(file.story, '2009-06-05', 'FRENCH_ABROAD_SECOND', 'SUFFICIENT');
      const { story } = file;
      const arrived = '2009-09-15';
      story.grant('recordInformationSession', arrived, {
        authorityId: 'authority-agency',
        place: 'Besançon',
        language: 'fr',
        headCount: 1,
      });
      look(story, arrived, 'MEDICAL_VISIT', 'DONE');
      look(story, arrived, 'INTERVIEW', 'DONE');
      const title = { country: 'FR', kind: null, from: day('2009-09-01'), until: day('2010-08-31') };
      const facts = {
        common: { residenceTitles: [{ ...title, firstIssue: true }] },
        own: { earlierTitleOfOneYear: false },
        cleared: [],
      };
      story.grant('correctPerson', arrived, { facts, reason: 'arrived' });
      const contractId = idOf(
        story.grant('proposeContract', arrived, {
          scheme: 'FR_CAI',
          decidingAuthorities: { PREFECT: 'prefect' },
        }),
        'contractId',
      );
      const kinds = story
        .dossier()
        .prestations.filter((row) => row.contractId === contractId)
        .map(({ kind, mandatory }) => `${kind} ${mandatory}`);
      expect(kinds).toEqual(expect.arrayContaining(['LANGUAGE_COURSE false', 'EXAMINATION true']));
    },
  },
];
