import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  civicCourse,
  contractOf,
  enrol,
  enrolling,
  expectDecision,
  languageCourse,
  orientationDay,
  redeem,
  redeeming,
  SIGNING,
  signed,
  statusesOf,
} from './steps.ts';
import { aSession, TEAM } from './story.ts';

export const DURATION: readonly RuleTest[] = [
  {
    title: 'without a prestation begun the contract has neither start nor end',
    rules: ['LU-DUR-1', 'LU-DUR-3'],
    run(country) {
      const person = signed(country);
      expect(contractOf(person)).toMatchObject({ startsOn: null, endsOn: null });
      expect(statusesOf(person.story)).toEqual(['SIGNED 2026-02-02']);
    },
  },
  {
    title: 'two years from the first session, attended or not, with the anniversary as last day',
    rules: ['LU-DUR-1', 'LU-VAL-2'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      redeem(
        story,
        voucherId,
        languageCourse(story, [aSession('2026-03-10'), aSession('2026-03-17')]),
        '2026-02-20',
      );
      expect(contractOf(person)).toMatchObject({ startsOn: '2026-03-10', endsOn: '2028-03-10' });
      expect(statusesOf(story)).toEqual([
        'SIGNED 2026-02-02',
        'IN_PROGRESS 2026-03-10',
        'EXPIRED 2028-03-11',
      ]);
      expect(story.dossier().contractStatuses.map(({ validUntil }) => validUntil)).toEqual([
        '2026-03-09',
        '2028-03-10',
        null,
      ]);
    },
  },
  {
    title: 'who joins a running course begins with its first session since the signature, attended or not',
    rules: ['LU-DUR-1'],
    run(country) {
      for (const [second, startsOn] of [
        ['2026-02-01', '2026-02-17'],
        ['2026-02-02', '2026-02-02'],
        ['2026-02-03', '2026-02-03'],
      ] as const) {
        const person = signed(country);
        const { story, voucherId } = person;
        const sessions = ['2026-01-20', second, '2026-02-17'].map((heldOn) => aSession(heldOn));
        redeem(story, voucherId, languageCourse(story, sessions), '2026-02-10');
        expect(contractOf(person).startsOn).toBe(startsOn);
      }
    },
  },
  {
    title: 'begun on 29 February of a leap year, the two years end on 28 February',
    rules: ['LU-DUR-1'],
    run(country) {
      const person = signed(country);
      enrol(person, civicCourse(person.story, '2028-02-29', '2028-03-07'), '2028-02-01');
      expect(contractOf(person)).toMatchObject({ startsOn: '2028-02-29', endsOn: '2030-02-28' });
    },
  },
  {
    title: 'a prestation that starts earlier than the one recorded so far moves the start back',
    rules: ['LU-DUR-2'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      redeem(story, voucherId, languageCourse(story, [aSession('2026-03-10')]), '2026-02-20');
      enrol(person, civicCourse(story, '2026-03-09', '2026-03-16'), '2026-03-09');
      expect(contractOf(person)).toMatchObject({ startsOn: '2026-03-09', endsOn: '2028-03-09' });
    },
  },
  {
    title: 'a prestation that starts later leaves the start where it is',
    rules: ['LU-DUR-1', 'LU-DUR-2'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      redeem(story, voucherId, languageCourse(story, [aSession('2026-03-10')]), '2026-02-20');
      enrol(person, orientationDay(story, '2026-03-11'), '2026-03-11', day('2026-03-01'));
      expect(contractOf(person)).toMatchObject({ startsOn: '2026-03-10', endsOn: '2028-03-10' });
    },
  },
  {
    title: 'a course called off the day before its first session starts nothing, on the day it does',
    rules: ['LU-DUR-1'],
    run(country) {
      for (const [calledOff, startsOn] of [
        ['2026-03-09', null],
        ['2026-03-10', '2026-03-10'],
      ] as const) {
        const person = signed(country);
        const { story, voucherId } = person;
        const courseId = languageCourse(story, [aSession('2026-03-10'), aSession('2026-03-17')]);
        redeem(story, voucherId, courseId, '2026-02-20');
        story.grant('cancelCourse', calledOff, { courseId, reason: 'Teacher ill' });
        expect(contractOf(person).startsOn).toBe(startsOn);
      }
    },
  },
  {
    title: 'information session and appointment start nothing',
    rules: ['LU-DUR-3'],
    run(country) {
      const person = signed(country);
      person.story.grant('recordInformationSession', '2026-02-10', {
        authorityId: TEAM,
        place: null,
        language: null,
        headCount: 1,
      });
      expect(contractOf(person).startsOn).toBe(null);
    },
  },
  {
    title: 'enrolment is possible on the last day of the two years, and not on the day after',
    rules: ['LU-DUR-1', 'LU-LANG-7'],
    run(country) {
      for (const [on, verdict, status] of [
        ['2028-03-09', 'GRANTED', 'SATISFIED'],
        ['2028-03-10', 'GRANTED', 'SATISFIED'],
        ['2028-03-11', 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const person = signed(country);
        const { story, voucherId, contractId } = person;
        redeem(story, voucherId, languageCourse(story, [aSession('2026-03-10')]), '2026-02-20');
        const courseId = civicCourse(story, '2028-04-01', '2028-04-08');
        const decision = story.decide('enrol', on, enrolling(contractId, courseId));
        expectDecision(decision, verdict, { 'LU-DUR-1': status });
      }
    },
  },
  {
    title: 'a voucher is not redeemed after the end of the contract',
    rules: ['LU-DUR-1', 'LU-LANG-7'],
    run(country) {
      for (const [on, verdict, status] of [
        ['2028-03-10', 'GRANTED', 'SATISFIED'],
        ['2028-03-11', 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const person = signed(country);
        const { story } = person;
        enrol(person, civicCourse(story, '2026-03-10', '2026-03-17'), '2026-02-20');
        const replaced = story.grant('replaceVoucher', '2028-03-01', {
          voucherId: person.voucherId,
          reason: 'Lapsed',
        });
        const courseId = languageCourse(story, [aSession('2028-05-01')]);
        const decision = story.decide('redeemVoucher', on, redeeming(replaced['voucherId'] ?? '', courseId));
        expectDecision(decision, verdict, { 'LU-DUR-1': status });
      }
    },
  },
  {
    title: 'after an expired contract another one may be signed',
    rules: ['LU-DUR-1', 'LU-VAL-2'],
    run(country) {
      for (const [on, verdict, status] of [
        ['2028-03-10', 'REFUSED', 'NOT_SATISFIED'],
        ['2028-03-11', 'GRANTED', 'SATISFIED'],
      ] as const) {
        const person = signed(country);
        const { story } = person;
        enrol(person, civicCourse(story, '2026-03-10', '2026-03-17'), '2026-02-20');
        story.grant('recordInformationSession', '2028-03-01', {
          authorityId: TEAM,
          place: null,
          language: null,
          headCount: 1,
        });
        story.grant('requestAppointment', '2028-03-02', { channel: 'PHONE', scheduledOn: null });
        expectDecision(story.decide('signContract', on, SIGNING), verdict, { 'LU-DUR-1': status });
      }
    },
  },
];
