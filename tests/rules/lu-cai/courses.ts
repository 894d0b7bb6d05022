import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { SessionInput } from '../../../jurisdictions/acts.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  attend,
  civicCourse,
  closing,
  enrol,
  enrolling,
  expectDecision,
  expectProblem,
  languageCourse,
  lineOf,
  orientationDay,
  redeem,
  signed,
} from './steps.ts';
import { aSession, SCHOOL, type Story, TEAM } from './story.ts';

const CIVIC = {
  kind: 'CIVIC_TRAINING',
  providerId: null,
  authorityId: TEAM,
  title: 'Instruction civique',
  language: 'fr',
  places: 10,
} as const;

function scheduling(story: Story, sessions: readonly SessionInput[]) {
  return story.decide('scheduleCourse', '2026-02-02', { ...CIVIC, sessions });
}

/** A course of 10,000 minutes in twenty sessions, the last on 20 March 2026. */
export function longCourse(story: Story): string {
  const days = Array.from({ length: 20 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
  return languageCourse(
    story,
    days.map((heldOn) => aSession(heldOn, 500)),
  );
}

function openAttempt(story: Story): string {
  return story.dossier().enrolments.at(-1)?.id ?? '';
}

const ATTENDANCE: readonly RuleTest[] = [
  ...(
    [
      ['69.99 %', 499, 'NOT_COMPLETED', 'NOT_SATISFIED', 'REDEEMED/BROKEN 2026-03-20'],
      ['70 %', 500, 'COMPLETED', 'SATISFIED', 'REDEEMED/ENGAGED 2026-02-10'],
    ] as const
  ).map(
    ([share, last, outcome, status, line]): RuleTest => ({
      title: `${share} of the course hours is ${outcome}`,
      rules: ['LU-LANG-5'],
      run(country) {
        const { story, voucherId } = signed(country);
        const courseId = longCourse(story);
        const enrolmentId = redeem(story, voucherId, courseId, '2026-02-10');
        attend(story, courseId, enrolmentId, [...Array.from({ length: 13 }, () => 500), last], false);
        const decision = story.decide('completeCourse', '2026-03-20', closing(courseId));
        expectDecision(decision, 'GRANTED', { 'LU-LANG-5': status });
        expect(decision.outcome).toBe(outcome);
        expect(lineOf(story, voucherId).at(-1)).toBe(line);
      },
    }),
  ),
  {
    title: '70.01 % of the course hours is COMPLETED',
    rules: ['LU-LANG-5'],
    run(country) {
      const { story, voucherId } = signed(country);
      const courseId = longCourse(story);
      const enrolmentId = redeem(story, voucherId, courseId, '2026-02-10');
      attend(story, courseId, enrolmentId, [...Array.from({ length: 14 }, () => 500), 1]);
      const decision = story.decide('completeCourse', '2026-03-20', closing(courseId));
      expect(decision.outcome).toBe('COMPLETED');
    },
  },
  {
    title: 'a course is closed on the day of its last session, and not on the day before',
    rules: ['LU-LANG-5'],
    run(country) {
      const { story, voucherId } = signed(country);
      const courseId = languageCourse(story, [aSession('2026-03-10'), aSession('2026-03-17')]);
      const enrolmentId = redeem(story, voucherId, courseId, '2026-02-10');
      attend(story, courseId, enrolmentId, [60]);
      expectDecision(story.decide('completeCourse', '2026-03-16', closing(courseId)), 'REFUSED', {
        'LU-LANG-5': 'NOT_SATISFIED',
      });
      expectDecision(story.decide('completeCourse', '2026-03-17', closing(courseId)), 'GRANTED', {
        'LU-LANG-5': 'NOT_SATISFIED',
      });
      expectProblem(story.play('completeCourse', '2026-03-18', closing(courseId)), 'CONFLICT', ['courseId']);
    },
  },
  {
    title: 'whoever abandons before the end breaks the bond, whatever was attended',
    rules: ['LU-LANG-5'],
    run(country) {
      const { story, voucherId } = signed(country);
      const courseId = languageCourse(story, [aSession('2026-03-10', 90), aSession('2026-03-17', 10)]);
      const enrolmentId = redeem(story, voucherId, courseId, '2026-02-10');
      attend(story, courseId, enrolmentId, [90]);
      const nobody = { courseId, enrolmentIds: null, abandoned: true };
      expectProblem(story.play('completeCourse', '2026-03-12', nobody), 'INVALID', ['enrolmentIds']);
      const decision = story.decide('completeCourse', '2026-03-12', {
        courseId,
        enrolmentIds: [enrolmentId],
        abandoned: true,
      });
      expectDecision(decision, 'GRANTED', { 'LU-LANG-5': 'NOT_SATISFIED' });
      expect(decision.outcome).toBe('NOT_COMPLETED');
      expect(story.dossier().enrolments.map(({ result }) => result)).toEqual(['ABANDONED']);
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/BROKEN 2026-03-12');
    },
  },
  {
    title: 'a corrected sheet lets the course be closed again',
    rules: ['LU-LANG-5'],
    run(country) {
      const { story, voucherId } = signed(country);
      const courseId = languageCourse(story, [aSession('2026-03-10', 100)]);
      const enrolmentId = redeem(story, voucherId, courseId, '2026-02-10');
      attend(story, courseId, enrolmentId, [10]);
      story.grant('completeCourse', '2026-03-10', closing(courseId));
      attend(story, courseId, enrolmentId, [100]);
      expect(story.dossier().attendances.map(({ minutes }) => minutes)).toEqual([100]);
      const again = { courseId, enrolmentIds: [enrolmentId], abandoned: false };
      expect(story.decide('completeCourse', '2026-03-11', again).outcome).toBe('COMPLETED');
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/ENGAGED 2026-02-10');
    },
  },
  {
    title: 'a sheet is checked row by row, and is not recorded before its session',
    rules: ['LU-LANG-5'],
    run(country) {
      const { story, voucherId } = signed(country);
      const courseId = languageCourse(story, [aSession('2026-03-10', 60)]);
      const enrolmentId = redeem(story, voucherId, courseId, '2026-02-10');
      const sessionId = story.situation().shared.courseSessions.at(-1)?.id ?? '';
      const row = { enrolmentId, minutes: 60, signed: true };
      const play = (on: string, rows: readonly (typeof row)[]) =>
        story.play('recordAttendance', on, { courseId, sessionId, rows });
      expectProblem(play('2026-03-09', [row]), 'INVALID', ['sessionId']);
      expectProblem(play('2026-03-10', [{ ...row, minutes: -1 }]), 'INVALID', ['rows', 0, 'minutes']);
      expectProblem(play('2026-03-10', [{ ...row, minutes: 61 }]), 'INVALID', ['rows', 0, 'minutes']);
      expectProblem(play('2026-03-10', [row, row]), 'INVALID', ['rows', 1, 'enrolmentId']);
      expectProblem(play('2026-03-10', [{ ...row, enrolmentId: 'nobody' }]), 'NOT_FOUND', [
        'rows',
        0,
        'enrolmentId',
      ]);
      expect(
        story.decide('recordAttendance', '2026-03-10', { courseId, sessionId, rows: [row] }).outcome,
      ).toBe('RECORDED');
      expectProblem(
        story.play('recordAttendance', '2026-03-10', { courseId, sessionId: 'none', rows: [] }),
        'NOT_FOUND',
        ['sessionId'],
      );
    },
  },
];

const CIVIC_RULES: readonly RuleTest[] = [
  {
    title: 'six hours to the minute',
    rules: ['LU-CIV-1'],
    run(country) {
      const { story } = signed(country);
      for (const [minutes, verdict, status] of [
        [179, 'REFUSED', 'NOT_SATISFIED'],
        [180, 'GRANTED', 'SATISFIED'],
        [181, 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const sessions = [aSession('2026-03-10', 180, 'A'), aSession('2026-03-17', minutes, 'B')];
        expectDecision(scheduling(story, sessions), verdict, { 'LU-CIV-1': status });
      }
    },
  },
  {
    title: 'in two or three sessions',
    rules: ['LU-CIV-1'],
    run(country) {
      const { story } = signed(country);
      for (const [count, verdict, status] of [
        [1, 'REFUSED', 'NOT_SATISFIED'],
        [2, 'GRANTED', 'SATISFIED'],
        [3, 'GRANTED', 'SATISFIED'],
        [4, 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const sessions = Array.from({ length: count }, (_, index) =>
          aSession(`2026-03-1${index}`, 360 / count, `Module ${index}`),
        );
        expectDecision(scheduling(story, sessions), verdict, { 'LU-CIV-1': status });
      }
    },
  },
  {
    title: 'each session of a civic course is a module of its own',
    rules: ['LU-CIV-2'],
    run(country) {
      const { story } = signed(country);
      for (const [first, second] of [
        ['A', 'A'],
        ['A', null],
      ] as const) {
        const sessions = [aSession('2026-03-10', 180, first), aSession('2026-03-17', 180, second)];
        expectDecision(scheduling(story, sessions), 'REFUSED', { 'LU-CIV-2': 'NOT_SATISFIED' });
      }
    },
  },
  {
    title: 'all modules of one course attended complete it',
    rules: ['LU-CIV-2'],
    run(country) {
      const person = signed(country);
      const courseId = civicCourse(person.story, '2026-03-10', '2026-03-17');
      attend(person.story, courseId, enrol(person, courseId, '2026-02-10'), [180, 180]);
      const decision = person.story.decide('completeCourse', '2026-03-17', closing(courseId));
      expectDecision(decision, 'GRANTED', { 'LU-CIV-2': 'SATISFIED' });
      expect(decision.outcome).toBe('COMPLETED');
    },
  },
  {
    title: 'two modules of two civic courses do not make one',
    rules: ['LU-CIV-2'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      const first = civicCourse(story, '2026-03-10', '2026-03-17');
      attend(story, first, enrol(person, first, '2026-02-10'), [180, 0]);
      expect(story.decide('completeCourse', '2026-03-17', closing(first)).outcome).toBe('NOT_COMPLETED');
      const second = civicCourse(story, '2026-04-10', '2026-04-17');
      attend(story, second, enrol(person, second, '2026-04-01'), [0, 180]);
      const decision = story.decide('completeCourse', '2026-04-17', closing(second));
      expectDecision(decision, 'GRANTED', { 'LU-CIV-2': 'NOT_SATISFIED' });
      expect(decision.outcome).toBe('NOT_COMPLETED');
    },
  },
  {
    title: 'a module left a minute early is not attended whole',
    rules: ['LU-CIV-2'],
    run(country) {
      const person = signed(country);
      const courseId = civicCourse(person.story, '2026-03-10', '2026-03-17');
      attend(person.story, courseId, enrol(person, courseId, '2026-02-10'), [180, 179]);
      const decision = person.story.decide('completeCourse', '2026-03-17', closing(courseId));
      expectDecision(decision, 'GRANTED', { 'LU-CIV-2': 'NOT_SATISFIED' });
    },
  },
  {
    title: 'without a signed sheet a session does not count',
    rules: ['LU-CIV-4', 'LU-CIV-2'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      const courseId = civicCourse(story, '2026-03-10', '2026-03-17');
      const enrolmentId = enrol(person, courseId, '2026-02-10');
      attend(story, courseId, enrolmentId, [180, 180], false);
      const sessionId = story.situation().shared.courseSessions[0]?.id ?? '';
      const rows = [{ enrolmentId, minutes: 180, signed: true }];
      expectDecision(
        story.decide('recordAttendance', '2026-03-18', { courseId, sessionId, rows }),
        'GRANTED',
        { 'LU-CIV-4': 'SATISFIED' },
      );
      expect(story.decide('completeCourse', '2026-03-18', closing(courseId)).outcome).toBe('NOT_COMPLETED');
    },
  },
  {
    title: 'enrolment is with the team, and its confirmation is due the day before the first session',
    rules: ['LU-CIV-3'],
    run(country) {
      const { story, contractId } = signed(country);
      const courseId = civicCourse(story, '2026-03-10', '2026-03-17');
      const input = { contractId, courseId, channel: 'POST', invitedOn: null } as const;
      expectDecision(story.decide('enrol', '2026-02-10', input), 'REFUSED', { 'LU-CIV-3': 'NOT_SATISFIED' });
      const decision = story.decide('enrol', '2026-02-10', { ...input, channel: 'PHONE' });
      expectDecision(decision, 'GRANTED', { 'LU-CIV-3': 'SATISFIED' });
      const [sent] = story.dossier().transmissions;
      expect(sent).toMatchObject({ kind: 'CIVIC_CONFIRMATION', dueOn: '2026-03-09', sentOn: null });
      expectProblem(story.play('enrol', '2026-02-11', enrolling(contractId, courseId)), 'CONFLICT', [
        'courseId',
      ]);
    },
  },
  {
    title: 'enrolled on the first day, the confirmation is due that day',
    rules: ['LU-CIV-3'],
    run(country) {
      const person = signed(country);
      enrol(person, civicCourse(person.story, '2026-03-10', '2026-03-17'), '2026-03-10');
      expect(person.story.dossier().transmissions[0]?.dueOn).toBe('2026-03-10');
    },
  },
  {
    title: 'a civic course called off takes the confirmation with it, and another may be entered',
    rules: ['LU-CIV-3'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      const courseId = civicCourse(story, '2026-03-10', '2026-03-17');
      enrol(person, courseId, '2026-02-10');
      expectDecision(story.decide('cancelCourse', '2026-02-20', { courseId, reason: 'Too few' }), 'GRANTED', {
        'LU-CIV-3': 'SATISFIED',
      });
      expect(story.dossier().transmissions).toEqual([]);
      enrol(person, civicCourse(story, '2026-04-10', '2026-04-17'), '2026-03-01');
      expect(story.dossier().enrolments).toHaveLength(2);
      expectProblem(story.play('cancelCourse', '2026-02-21', { courseId, reason: 'Again' }), 'CONFLICT', [
        'courseId',
      ]);
    },
  },
];

const ORIENTATION_RULES: readonly RuleTest[] = [
  {
    title: 'the orientation day is one session',
    rules: ['LU-ORI-1'],
    run(country) {
      const { story } = signed(country);
      for (const [sessions, verdict, status] of [
        [[aSession('2026-05-02', 270)], 'GRANTED', 'SATISFIED'],
        [[aSession('2026-05-02', 135), aSession('2026-05-09', 135)], 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const course = { ...CIVIC, kind: 'ORIENTATION_DAY', sessions } as const;
        expectDecision(story.decide('scheduleCourse', '2026-02-02', course), verdict, { 'LU-ORI-1': status });
      }
    },
  },
  {
    title: 'registration is online, from the day of the personal invitation on',
    rules: ['LU-ORI-3', 'LU-ORI-2'],
    run(country) {
      for (const [on, channel, invitedOn, verdict, status] of [
        ['2026-03-09', 'ONLINE', '2026-03-10', 'REFUSED', 'NOT_SATISFIED'],
        ['2026-03-10', 'ONLINE', '2026-03-10', 'GRANTED', 'SATISFIED'],
        ['2026-03-11', 'ONLINE', '2026-03-10', 'GRANTED', 'SATISFIED'],
        ['2026-03-11', 'PHONE', '2026-03-10', 'REFUSED', 'NOT_SATISFIED'],
        ['2026-03-11', 'ONLINE', null, 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const { story, contractId } = signed(country);
        const courseId = orientationDay(story, '2026-05-02');
        const invited = invitedOn === null ? null : day(invitedOn);
        const input = { contractId, courseId, channel, invitedOn: invited };
        expectDecision(story.decide('enrol', on, input), verdict, { 'LU-ORI-3': status });
      }
    },
  },
  {
    title: 'the orientation day is for signatories, from the day of signature on',
    rules: ['LU-ORI-2'],
    run(country) {
      for (const [on, verdict, status] of [
        ['2026-02-01', 'REFUSED', 'NOT_SATISFIED'],
        ['2026-02-02', 'GRANTED', 'SATISFIED'],
      ] as const) {
        const { story, contractId } = signed(country);
        const input = enrolling(contractId, orientationDay(story, '2026-05-02'), day('2026-01-20'));
        expectDecision(story.decide('enrol', on, input), verdict, { 'LU-ORI-2': status });
      }
    },
  },
  {
    title: 'whoever signed the sheet attended the orientation day',
    rules: ['LU-ORI-4'],
    run(country) {
      for (const [sheetSigned, outcome, status] of [
        [true, 'COMPLETED', 'SATISFIED'],
        [false, 'NOT_COMPLETED', 'NOT_SATISFIED'],
      ] as const) {
        const person = signed(country);
        const courseId = orientationDay(person.story, '2026-05-02');
        enrol(person, courseId, '2026-04-01', day('2026-03-01'));
        attend(person.story, courseId, openAttempt(person.story), [120], sheetSigned);
        const decision = person.story.decide('completeCourse', '2026-05-02', closing(courseId));
        expectDecision(decision, 'GRANTED', { 'LU-ORI-4': status });
        expect(decision.outcome).toBe(outcome);
      }
    },
  },
];

const PROGRAMME: readonly RuleTest[] = [
  {
    title: 'a course has sessions that end after they begin, a place, and who gives it',
    rules: ['LU-LANG-1', 'LU-CIV-1'],
    run(country) {
      const { story } = signed(country);
      const sessions = [aSession('2026-03-10')];
      const course = { ...CIVIC, kind: 'LANGUAGE_COURSE', providerId: SCHOOL, sessions } as const;
      const play = (changes: object) => story.play('scheduleCourse', '2026-02-02', { ...course, ...changes });
      expectProblem(play({ sessions: [] }), 'INVALID', ['sessions']);
      expectProblem(play({ places: 0 }), 'INVALID', ['places']);
      expectProblem(play({ providerId: null }), 'INVALID', ['providerId']);
      expectProblem(play({ providerId: 'nobody' }), 'NOT_FOUND', ['providerId']);
      expectProblem(play({ kind: 'CIVIC_TRAINING' }), 'INVALID', ['providerId']);
      const backwards = { module: null, heldOn: day('2026-03-10'), startsAt: '10:00', endsAt: '10:00' };
      expectProblem(play({ sessions: [backwards] }), 'INVALID', ['sessions', 0, 'endsAt']);
      expect(story.decide('scheduleCourse', '2026-02-02', course).outcome).toBe('SCHEDULED');
      expect(story.situation().shared.courses.at(-1)).toMatchObject({ totalMinutes: 60, authorityId: null });
    },
  },
];

export const COURSES: readonly RuleTest[] = [
  ...ATTENDANCE,
  ...CIVIC_RULES,
  ...ORIENTATION_RULES,
  ...PROGRAMME,
];
