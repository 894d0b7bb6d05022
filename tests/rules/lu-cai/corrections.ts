import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from '../rule-test.ts';
import { longCourse } from './courses.ts';
import {
  attend,
  certified,
  civicCourse,
  civicDone,
  closing,
  contractOf,
  enrol,
  expectDecision,
  expectProblem,
  honoured,
  languageCourse,
  lineOf,
  orientationDone,
  readyToSign,
  redeem,
  type Signed,
  signed,
  statusesOf,
} from './steps.ts';
import { aSession, idOf, type Story } from './story.ts';

const WHY = { reason: 'Misread on paper' };

function sessionIds(story: Story, courseId: string): readonly string[] {
  const { courseSessions } = story.situation().shared;
  return courseSessions.filter((row) => row.courseId === courseId).map(({ id }) => id);
}

/** A course of 10,000 minutes, closed on 20 March 2026 with 6,500 and `last` minutes attended. */
function closedCourse({ story, voucherId }: Signed, last: number) {
  const courseId = longCourse(story);
  const enrolmentId = redeem(story, voucherId, courseId, '2026-02-10');
  attend(story, courseId, enrolmentId, [...Array.from({ length: 13 }, () => 500), last]);
  story.grant('completeCourse', '2026-03-20', closing(courseId));
  return { courseId, enrolmentId, sessionId: sessionIds(story, courseId)[13] ?? '' };
}

function sheet(place: ReturnType<typeof closedCourse>, minutes: number) {
  const { courseId, enrolmentId, sessionId } = place;
  return { courseId, sessionId, rows: [{ enrolmentId, minutes, signed: true }], remove: [], ...WHY };
}

const ATTENDANCE: readonly RuleTest[] = [
  {
    title: 'attendance corrected from 69.99 % to 70 % honours the bond after all',
    rules: ['LU-LANG-5', 'LU-LANG-7'],
    run(country) {
      const person = signed(country);
      const { story, voucherId, contractId } = person;
      const place = closedCourse(person, 499);
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/BROKEN 2026-03-20');
      const decision = story.decide('correctAttendance', '2026-03-25', sheet(place, 500));
      expectDecision(decision, 'GRANTED', { 'LU-LANG-5': 'SATISFIED' });
      expect(decision.outcome).toBe('CORRECTED');
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/ENGAGED 2026-02-10');
      const { enrolmentId } = place;
      const { attestationId = '' } = story.grant('issueAttestation', '2026-03-26', { enrolmentId });
      story.grant('handInCertificate', '2026-03-27', { attestationId });
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/HONOURED 2026-03-27');
      expectDecision(story.decide('issueVoucher', '2026-03-27', { contractId }), 'GRANTED', {
        'LU-LANG-7': 'SATISFIED',
      });
    },
  },
  {
    title: 'attendance corrected from 70 % to 69.99 % breaks the bond',
    rules: ['LU-LANG-5'],
    run(country) {
      const person = signed(country);
      const place = closedCourse(person, 500);
      person.story.grant('correctAttendance', '2026-03-25', sheet(place, 499));
      expect(lineOf(person.story, person.voucherId).at(-1)).toBe('REDEEMED/BROKEN 2026-03-20');
    },
  },
  {
    title: 'under 70 % of a course that is attested is refused, at 70 % it is not',
    rules: ['LU-LANG-6', 'LU-LANG-5'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      const place = closedCourse(person, 500);
      story.grant('issueAttestation', '2026-03-21', { enrolmentId: place.enrolmentId });
      const before = story.dossier();
      expectDecision(story.decide('correctAttendance', '2026-03-25', sheet(place, 499)), 'REFUSED', {
        'LU-LANG-6': 'NOT_SATISFIED',
        'LU-LANG-5': 'SATISFIED',
      });
      expect(story.dossier()).toEqual(before);
      expectDecision(story.decide('correctAttendance', '2026-03-25', sheet(place, 500)), 'GRANTED', {
        'LU-LANG-5': 'SATISFIED',
      });
    },
  },
  {
    title: 'a row is taken away, once, and never with more minutes than the session has',
    rules: ['LU-LANG-5'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      const place = closedCourse(person, 500);
      expectProblem(story.play('correctAttendance', '2026-03-25', sheet(place, 501)), 'INVALID', [
        'rows',
        0,
        'minutes',
      ]);
      const remove = { ...sheet(place, 0), rows: [], remove: [place.enrolmentId] };
      story.grant('correctAttendance', '2026-03-25', remove);
      expect(lineOf(story, person.voucherId).at(-1)).toBe('REDEEMED/BROKEN 2026-03-20');
      expectProblem(story.play('correctAttendance', '2026-03-25', remove), 'NOT_FOUND', ['remove', 0]);
    },
  },
  {
    title: 'a sheet of somebody whose place is closed and attested is not recorded but corrected',
    rules: ['LU-LANG-5', 'LU-LANG-6'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      const place = closedCourse(person, 500);
      const { rows, courseId, sessionId } = sheet(place, 500);
      story.grant('recordAttendance', '2026-03-21', { rows, courseId, sessionId });
      story.grant('issueAttestation', '2026-03-21', { enrolmentId: place.enrolmentId });
      expectProblem(story.play('recordAttendance', '2026-03-22', { rows, courseId, sessionId }), 'CONFLICT', [
        'rows',
        0,
        'enrolmentId',
      ]);
    },
  },
  {
    title: 'a civic module whose sheet was signed after all completes the course',
    rules: ['LU-CIV-4', 'LU-CIV-2'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      const courseId = civicCourse(story, '2026-03-10', '2026-03-17');
      const enrolmentId = enrol(person, courseId, '2026-03-01');
      attend(story, courseId, enrolmentId, [180, 180], false);
      story.grant('completeCourse', '2026-03-17', closing(courseId));
      expect(story.dossier().enrolments.map(({ result }) => result)).toEqual(['NOT_COMPLETED']);
      for (const sessionId of sessionIds(story, courseId)) {
        const rows = [{ enrolmentId, minutes: 180, signed: true }];
        const input = { courseId, sessionId, rows, remove: [], ...WHY };
        expectDecision(story.decide('correctAttendance', '2026-03-20', input), 'GRANTED', {
          'LU-CIV-4': 'SATISFIED',
        });
      }
      expect(story.dossier().enrolments.map(({ result }) => result)).toEqual(['COMPLETED']);
    },
  },
];

function moved(story: Story, courseId: string, heldOn: string, index = 0) {
  const sessionId = sessionIds(story, courseId)[index] ?? '';
  return { courseId, sessions: [{ sessionId, heldOn: day(heldOn) }], ...WHY };
}

const COURSES: readonly RuleTest[] = [
  {
    title: 'a first session that was held on another day moves start and end',
    rules: ['LU-DUR-1', 'LU-DUR-2', 'LU-LANG-1'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      const courseId = languageCourse(story, [aSession('2026-03-10'), aSession('2026-03-17')]);
      redeem(story, voucherId, courseId, '2026-02-20');
      for (const [heldOn, endsOn] of [
        ['2026-03-09', '2028-03-09'],
        ['2026-03-11', '2028-03-11'],
      ] as const) {
        const decision = story.decide('correctCourse', '2026-03-20', moved(story, courseId, heldOn));
        expectDecision(decision, 'GRANTED', { 'LU-LANG-1': 'SATISFIED' });
        expect(contractOf(person)).toMatchObject({ startsOn: heldOn, endsOn });
      }
      expect(statusesOf(story)).toEqual([
        'SIGNED 2026-02-02',
        'IN_PROGRESS 2026-03-11',
        'EXPIRED 2028-03-12',
      ]);
    },
  },
  {
    title: 'a shorter course is judged again by its own hours, and never shorter than was attended',
    rules: ['LU-LANG-5'],
    run(country) {
      const { story, voucherId } = signed(country);
      const courseId = languageCourse(story, [aSession('2026-03-10', 100), aSession('2026-03-17', 60)]);
      attend(story, courseId, redeem(story, voucherId, courseId, '2026-02-20'), [100]);
      story.grant('completeCourse', '2026-03-17', closing(courseId));
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/BROKEN 2026-03-17');
      const [first = '', second = ''] = sessionIds(story, courseId);
      const short = (sessionId: string, endsAt: string) => ({
        courseId,
        sessions: [{ sessionId, endsAt }],
        ...WHY,
      });
      story.grant('correctCourse', '2026-03-20', short(second, '09:42'));
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/ENGAGED 2026-02-20');
      expectProblem(story.play('correctCourse', '2026-03-20', short(first, '10:39')), 'INVALID', [
        'sessions',
        0,
        'endsAt',
      ]);
    },
  },
  {
    title: 'a course stays in one of the three languages, and six hours long where it is civic',
    rules: ['LU-LANG-1', 'LU-CIV-1', 'LU-CIV-2'],
    run(country) {
      const { story } = signed(country);
      const language = languageCourse(story, [aSession('2026-03-10')]);
      const english = { courseId: language, language: 'en', ...WHY };
      expectDecision(story.decide('correctCourse', '2026-03-01', english), 'REFUSED', {
        'LU-LANG-1': 'NOT_SATISFIED',
      });
      const courseId = civicCourse(story, '2026-03-10', '2026-03-17');
      const [first = '', second = ''] = sessionIds(story, courseId);
      const shorter = { courseId, sessions: [{ sessionId: first, endsAt: '11:59' }], ...WHY };
      expectDecision(story.decide('correctCourse', '2026-03-01', shorter), 'REFUSED', {
        'LU-CIV-1': 'NOT_SATISFIED',
      });
      const alike = { courseId, sessions: [{ sessionId: second, module: 'A' }], ...WHY };
      expectDecision(story.decide('correctCourse', '2026-03-01', alike), 'REFUSED', {
        'LU-CIV-2': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'a last session is not moved behind the day the course was closed',
    rules: ['LU-LANG-5'],
    run(country) {
      for (const [heldOn, verdict] of [
        ['2026-03-20', 'GRANTED'],
        ['2026-03-21', 'REFUSED'],
      ] as const) {
        const person = signed(country);
        const { courseId } = closedCourse(person, 500);
        const input = moved(person.story, courseId, heldOn, 19);
        const decision = person.story.decide('correctCourse', '2026-03-25', input);
        expect(decision.verdict).toBe(verdict);
      }
    },
  },
  {
    title: 'a civic confirmation that has not gone out is due before the day the course now starts',
    rules: ['LU-CIV-3', 'LU-CIV-1'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      const courseId = civicCourse(story, '2026-03-10', '2026-03-17');
      enrol(person, courseId, '2026-02-20');
      story.grant('correctCourse', '2026-02-25', moved(story, courseId, '2026-03-12'));
      expect(story.dossier().transmissions.map(({ dueOn }) => dueOn)).toEqual(['2026-03-11']);
    },
  },
];

const PLACES: readonly RuleTest[] = [
  {
    title: 'a place closed by mistake is open again, but not while its attestation stands',
    rules: ['LU-LANG-4', 'LU-LANG-5'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      const { enrolmentId } = closedCourse(person, 499);
      const input = { enrolmentId, reopen: true, ...WHY };
      expectDecision(story.decide('correctEnrolment', '2026-03-25', input), 'GRANTED', {
        'LU-LANG-4': 'SATISFIED',
      });
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/ENGAGED 2026-02-10');
      expectProblem(story.play('correctEnrolment', '2026-03-25', input), 'CONFLICT', ['reopen']);
      const other = signed(country);
      const attested = closedCourse(other, 500).enrolmentId;
      other.story.grant('issueAttestation', '2026-03-21', { enrolmentId: attested });
      const again = { ...input, enrolmentId: attested };
      expectProblem(other.story.play('correctEnrolment', '2026-03-25', again), 'CONFLICT', ['reopen']);
    },
  },
  {
    title: 'a broken bond on which the next voucher rests is not opened again',
    rules: ['LU-LANG-7'],
    run(country) {
      const person = signed(country);
      const { story, voucherId, contractId } = person;
      const { enrolmentId } = closedCourse(person, 499);
      const settled = { voucherId, settlement: 'UNLOCK_NEXT', reason: 'Night shifts' } as const;
      story.grant('settleBrokenBond', '2026-03-21', settled);
      story.grant('issueVoucher', '2026-03-22', { contractId });
      const input = { enrolmentId, reopen: true, ...WHY };
      expectDecision(story.decide('correctEnrolment', '2026-03-25', input), 'REFUSED', {
        'LU-LANG-7': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'a redemption is moved to the last day of the voucher and not beyond',
    rules: ['LU-LANG-4'],
    run(country) {
      for (const [enrolledOn, verdict, status] of [
        ['2026-02-01', 'REFUSED', 'NOT_SATISFIED'],
        ['2026-02-02', 'GRANTED', 'SATISFIED'],
        ['2026-08-02', 'GRANTED', 'SATISFIED'],
        ['2026-08-03', 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const { story, voucherId } = signed(country);
        const courseId = languageCourse(story, [aSession('2026-12-01')]);
        const enrolmentId = redeem(story, voucherId, courseId, '2026-02-20');
        const input = { enrolmentId, enrolledOn: day(enrolledOn), ...WHY };
        expectDecision(story.decide('correctEnrolment', '2026-09-01', input), verdict, {
          'LU-LANG-4': status,
        });
        expect(story.dossier().vouchers[0]?.redeemedOn).toBe(
          verdict === 'GRANTED' ? enrolledOn : '2026-02-20',
        );
      }
    },
  },
  {
    title: 'how a place was taken stays by a channel, and by an invitation, that the rules take',
    rules: ['LU-LANG-8', 'LU-CIV-3', 'LU-ORI-3'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      const language = redeem(
        story,
        voucherId,
        languageCourse(story, [aSession('2026-12-01')]),
        '2026-02-20',
      );
      const civic = enrol(person, civicCourse(story, '2026-03-10', '2026-03-17'), '2026-02-20');
      for (const [enrolmentId, rule] of [
        [language, 'LU-LANG-8'],
        [civic, 'LU-CIV-3'],
      ] as const) {
        const input = { enrolmentId, channel: 'POST', ...WHY } as const;
        expectDecision(story.decide('correctEnrolment', '2026-02-21', input), 'REFUSED', {
          [rule]: 'NOT_SATISFIED',
        });
      }
      orientationDone(person, day('2026-05-02'));
      const orientation = story.dossier().enrolments.at(-1)?.id ?? '';
      const uninvited = { enrolmentId: orientation, invitedOn: null, ...WHY };
      expectDecision(story.decide('correctEnrolment', '2026-05-03', uninvited), 'REFUSED', {
        'LU-ORI-3': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'a language course is given back until the day before it begins, and its voucher replaced',
    rules: ['LU-LANG-5', 'LU-LANG-3', 'LU-LANG-4'],
    run(country) {
      for (const [on, verdict, status] of [
        ['2026-03-09', 'GRANTED', 'SATISFIED'],
        ['2026-03-10', 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const person = signed(country);
        const { story, voucherId } = person;
        const courseId = languageCourse(story, [aSession('2026-03-10')]);
        const enrolmentId = redeem(story, voucherId, courseId, '2026-02-20');
        const decision = story.decide('cancelEnrolment', on, { enrolmentId, ...WHY });
        expectDecision(decision, verdict, { 'LU-LANG-5': status, 'LU-LANG-4': 'SATISFIED' });
        if (verdict === 'REFUSED') continue;
        expect(lineOf(story, voucherId).at(-1)).toBe('CANCELLED/CANCELLED 2026-03-09');
        expect(contractOf(person).startsOn).toBe(null);
        expect(story.situation().placesTaken[courseId]).toBe(0);
        story.grant('replaceVoucher', '2026-03-10', { voucherId, reason: 'CANCELLED' });
      }
    },
  },
  {
    title: 'a civic place is given back at any time, and nothing is left to send',
    rules: ['LU-CIV-3'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      const enrolmentId = enrol(person, civicCourse(story, '2026-03-10', '2026-03-17'), '2026-02-20');
      expectDecision(story.decide('cancelEnrolment', '2026-03-11', { enrolmentId, ...WHY }), 'GRANTED', {
        'LU-CIV-3': 'SATISFIED',
      });
      expect(story.dossier().transmissions).toEqual([]);
      expect(contractOf(person).startsOn).toBe('2026-03-10');
      expectProblem(story.play('cancelEnrolment', '2026-03-11', { enrolmentId, ...WHY }), 'CONFLICT', [
        'enrolmentId',
      ]);
    },
  },
];

/** Validated on 2 May 2026: all that is asked for was done. */
function validated(country: Jurisdiction): Signed & { readonly attestationId: string } {
  const person = signed(country);
  const { story, contractId } = person;
  honoured(story, person.voucherId, '2026-03-10');
  civicDone(person, '2026-03-10', '2026-03-17');
  orientationDone(person, day('2026-05-02'));
  story.grant('completeContract', '2026-05-02', { contractId });
  return { ...person, attestationId: story.dossier().attestations[0]?.id ?? '' };
}

const PROOFS: readonly RuleTest[] = [
  {
    title: 'a copy that had not come is taken back, and the bond is not honoured',
    rules: ['LU-LANG-6', 'LU-LANG-7'],
    run(country) {
      const { story, voucherId } = signed(country);
      const attestationId = certified(story, voucherId, '2026-03-10');
      story.grant('handInCertificate', '2026-03-15', { attestationId });
      const input = { attestationId, copyReceivedOn: null, ...WHY };
      expectDecision(story.decide('correctAttestation', '2026-03-20', input), 'GRANTED', {
        'LU-LANG-6': 'SATISFIED',
      });
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/ENGAGED 2026-03-10');
    },
  },
  {
    title: 'a copy comes on the day the certificate is issued or later',
    rules: ['LU-LANG-6'],
    run(country) {
      for (const [copyReceivedOn, verdict] of [
        ['2026-03-09', 'REFUSED'],
        ['2026-03-10', 'GRANTED'],
        ['2026-03-11', 'GRANTED'],
      ] as const) {
        const { story, voucherId } = signed(country);
        const attestationId = certified(story, voucherId, '2026-03-10');
        const input = { attestationId, copyReceivedOn: day(copyReceivedOn), ...WHY };
        expect(story.decide('correctAttestation', '2026-03-20', input).verdict).toBe(verdict);
      }
    },
  },
  {
    title: 'a copy on which the validation rests is not taken back, nor moved behind it',
    rules: ['LU-VAL-1'],
    run(country) {
      for (const [copyReceivedOn, verdict] of [
        [null, 'REFUSED'],
        [day('2026-05-02'), 'GRANTED'],
        [day('2026-05-03'), 'REFUSED'],
      ] as const) {
        const { story, attestationId } = validated(country);
        const decision = story.decide('correctAttestation', '2026-06-01', {
          attestationId,
          copyReceivedOn,
          ...WHY,
        });
        if (verdict === 'GRANTED') expect(decision.verdict).toBe('GRANTED');
        else expectDecision(decision, 'REFUSED', { 'LU-VAL-1': 'NOT_SATISFIED' });
      }
    },
  },
  {
    title: 'a redemption recorded by mistake is undone, unless something rests on it',
    rules: ['LU-LANG-4', 'LU-LANG-9'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      const courseId = languageCourse(story, [aSession('2026-03-10', 100)]);
      const input = { voucherId, undo: 'REDEMPTION', ...WHY } as const;
      const first = redeem(story, voucherId, courseId, '2026-02-20');
      expectDecision(story.decide('correctVoucher', '2026-02-21', input), 'GRANTED', {
        'LU-LANG-4': 'SATISFIED',
      });
      expect(lineOf(story, voucherId)).toEqual(['ISSUED/OPEN 2026-02-02', 'EXPIRED/LAPSED 2026-08-03']);
      expect(story.dossier().enrolments).toEqual([]);
      expect(contractOf(person).startsOn).toBe(null);
      const again = redeem(story, voucherId, courseId, '2026-02-22');
      expect(again).not.toBe(first);
      attend(story, courseId, again, [10]);
      expectProblem(story.play('correctVoucher', '2026-03-11', input), 'CONFLICT', ['undo']);
      story.grant('completeCourse', '2026-03-11', closing(courseId));
      expectProblem(story.play('correctVoucher', '2026-03-12', input), 'CONFLICT', ['undo']);
    },
  },
  {
    title: 'an undone cancellation gives the voucher back for the rest of its six months',
    rules: ['LU-LANG-4', 'LU-LANG-9'],
    run(country) {
      const { story, voucherId } = signed(country);
      story.grant('cancelVoucher', '2026-02-03', { voucherId, reason: 'Moved away' });
      story.grant('correctVoucher', '2026-02-10', { voucherId, undo: 'CANCELLATION', ...WHY });
      expect(lineOf(story, voucherId)).toEqual(['ISSUED/OPEN 2026-02-02', 'EXPIRED/LAPSED 2026-08-03']);
      redeem(story, voucherId, languageCourse(story, [aSession('2026-12-01')]), '2026-08-02');
    },
  },
  {
    title: 'a voucher that gave way to another stays cancelled: never two in one place',
    rules: ['LU-LANG-3'],
    run(country) {
      const { story, voucherId } = signed(country);
      story.grant('replaceVoucher', '2026-02-03', { voucherId, reason: 'LOST' });
      const input = { voucherId, undo: 'CANCELLATION', ...WHY } as const;
      expectDecision(story.decide('correctVoucher', '2026-02-10', input), 'REFUSED', {
        'LU-LANG-3': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'the first voucher is handed over with the signature, on no other day',
    rules: ['LU-PATH-6'],
    run(country) {
      for (const issuedOn of ['2026-02-01', '2026-02-03'] as const) {
        const { story, voucherId } = signed(country);
        const input = { voucherId, issuedOn: day(issuedOn), ...WHY };
        expectDecision(story.decide('correctVoucher', '2026-03-01', input), 'REFUSED', {
          'LU-PATH-6': 'NOT_SATISFIED',
        });
      }
    },
  },
  {
    title: 'a second voucher handed over on another day expires six months from it, never before its turn',
    rules: ['LU-LANG-4', 'LU-LANG-7'],
    run(country) {
      for (const [issuedOn, expiresOn, verdict] of [
        ['2026-03-09', '2026-09-20', 'REFUSED'],
        ['2026-03-10', '2026-09-10', 'GRANTED'],
        ['2026-03-11', '2026-09-11', 'GRANTED'],
      ] as const) {
        const { story, voucherId, contractId } = signed(country);
        honoured(story, voucherId, '2026-03-10');
        const second = idOf(story.grant('issueVoucher', '2026-03-20', { contractId }), 'voucherId');
        const input = { voucherId: second, issuedOn: day(issuedOn), ...WHY };
        expect(story.decide('correctVoucher', '2026-04-01', input).verdict).toBe(verdict);
        expect(story.dossier().vouchers.at(-1)?.expiresOn).toBe(expiresOn);
      }
    },
  },
  {
    title: 'an expiry is undone where the voucher was handed over later than recorded',
    rules: ['LU-LANG-4'],
    run(country) {
      const { story, voucherId } = signed(country);
      const replaced = story.grant('replaceVoucher', '2026-02-03', { voucherId, reason: 'LOST' });
      const second = idOf(replaced, 'voucherId');
      expect(lineOf(story, second).at(-1)).toBe('EXPIRED/LAPSED 2026-08-04');
      story.grant('correctVoucher', '2026-08-05', { voucherId: second, issuedOn: day('2026-02-05'), ...WHY });
      expect(lineOf(story, second)).toEqual(['ISSUED/OPEN 2026-02-05', 'EXPIRED/LAPSED 2026-08-06']);
    },
  },
];

const CONTRACTS: readonly RuleTest[] = [
  {
    title: 'a corrected signature moves what was done in the same act, and never the day the file was opened',
    rules: ['LU-DUR-1', 'LU-PATH-6', 'LU-LANG-4'],
    run(country) {
      const person = signed(country);
      const { story, contractId, voucherId } = person;
      const input = { contractId, signedOn: day('2026-01-31'), ...WHY };
      expectDecision(story.decide('correctContract', '2026-02-10', input), 'GRANTED', {
        'LU-DUR-1': 'SATISFIED',
      });
      expect(contractOf(person)).toMatchObject({
        openedOn: '2026-02-02',
        signedOn: '2026-01-31',
        governingDate: '2026-01-31',
      });
      expect(lineOf(story, voucherId)).toEqual(['ISSUED/OPEN 2026-01-31', 'EXPIRED/LAPSED 2026-08-01']);
      const { appointments, parties, prestations } = story.dossier();
      expect(appointments.map(({ heldOn }) => heldOn)).toEqual(['2026-01-31']);
      expect(parties.map(({ signedOn }) => signedOn)).toEqual(['2026-01-31']);
      expect(prestations.map(({ openedOn }) => openedOn)).toEqual(Array(3).fill('2026-01-31'));
      expect(statusesOf(story)).toEqual(['SIGNED 2026-01-31']);
    },
  },
  {
    title: 'a signature is not moved before the session and the appointment, nor behind an enrolment',
    rules: ['LU-PATH-1', 'LU-PATH-2', 'LU-DUR-1'],
    run(country) {
      for (const [signedOn, verdict, cited] of [
        ['2026-01-09', 'REFUSED', { 'LU-PATH-1': 'NOT_SATISFIED' }],
        ['2026-01-11', 'REFUSED', { 'LU-PATH-2': 'NOT_SATISFIED' }],
        ['2026-01-12', 'GRANTED', { 'LU-DUR-1': 'SATISFIED' }],
        ['2026-02-20', 'GRANTED', { 'LU-DUR-1': 'SATISFIED' }],
        ['2026-02-21', 'REFUSED', { 'LU-DUR-1': 'NOT_SATISFIED' }],
      ] as const) {
        const { story, contractId, voucherId } = signed(country);
        redeem(story, voucherId, languageCourse(story, [aSession('2026-03-10')]), '2026-02-20');
        const input = { contractId, signedOn: day(signedOn), ...WHY };
        expectDecision(story.decide('correctContract', '2026-03-01', input), verdict, cited);
      }
    },
  },
  {
    title:
      'a withdrawn contract says so from that day on, gives places back and cancels what is left of vouchers',
    rules: ['LU-DUR-1'],
    run(country) {
      const person = signed(country);
      const { story, contractId, voucherId } = person;
      const courseId = civicCourse(story, '2026-03-10', '2026-03-17');
      enrol(person, courseId, '2026-02-20');
      const decision = story.decide('withdrawContract', '2026-03-12', { contractId, ...WHY });
      expectDecision(decision, 'GRANTED', { 'LU-DUR-1': 'SATISFIED' });
      expect(decision.outcome).toBe('WITHDRAWN');
      expect(statusesOf(story)).toEqual([
        'SIGNED 2026-02-02',
        'IN_PROGRESS 2026-03-10',
        'WITHDRAWN 2026-03-12',
      ]);
      expect(lineOf(story, voucherId).at(-1)).toBe('CANCELLED/CANCELLED 2026-03-12');
      expect(story.dossier().enrolments.map(({ cancelledOn }) => cancelledOn)).toEqual(['2026-03-12']);
      const again = story.play('withdrawContract', '2026-03-13', { contractId, ...WHY });
      expectProblem(again, 'CONFLICT', ['contractId']);
    },
  },
];

const PERSONS: readonly RuleTest[] = [
  {
    title: 'a birth corrected so that a signatory was under sixteen is refused',
    rules: ['LU-ELIG-1', 'LU-PATH-3'],
    run(country) {
      for (const [birthDate, verdict, cited] of [
        ['2010-02-01', 'GRANTED', { 'LU-PATH-3': 'SATISFIED' }],
        ['2010-02-02', 'GRANTED', { 'LU-PATH-3': 'SATISFIED' }],
        ['2010-02-03', 'REFUSED', { 'LU-ELIG-1': 'NOT_SATISFIED' }],
      ] as const) {
        const { story } = signed(country);
        const input = { birthDate: day(birthDate), ...WHY };
        expectDecision(story.decide('correctPerson', '2026-03-01', input), verdict, cited);
      }
    },
  },
  {
    title: 'the birth date of a signatory is not taken away: whether they might sign would not be known',
    rules: ['LU-ELIG-1'],
    run(country) {
      const { story } = signed(country);
      expectDecision(
        story.decide('correctPerson', '2026-03-01', { birthDate: null, ...WHY }),
        'UNDETERMINED',
        {
          'LU-ELIG-1': 'UNKNOWN',
        },
      );
    },
  },
  {
    title: 'who waits for an appointment keeps a telephone number or an e-mail address on file',
    rules: ['LU-PATH-3'],
    run(country) {
      const waiting = readyToSign(country);
      expectDecision(waiting.decide('correctPerson', '2026-01-20', { email: null, ...WHY }), 'REFUSED', {
        'LU-PATH-3': 'NOT_SATISFIED',
      });
      const other = { email: null, phone: '+352 621 000 000', ...WHY };
      waiting.grant('correctPerson', '2026-01-20', other);
      expect(waiting.dossier().file).toMatchObject({ email: null, phone: '+352 621 000 000' });
      const { story } = signed(country);
      story.grant('correctPerson', '2026-03-01', { email: null, ...WHY });
    },
  },
  {
    title: 'facts take the place of those of their kind, and one that is taken away is not known any more',
    rules: ['LU-PATH-3', 'LU-ELIG-2'],
    run(country) {
      const story = readyToSign(country);
      const facts = {
        common: { nationalities: ['BR', 'PT'] },
        own: { wishesToStay: false },
        cleared: ['LU.legallyResident'],
      };
      story.grant('correctPerson', '2026-01-20', { facts, ...WHY });
      const known = story.dossier().facts.map(({ kind, value }) => [kind, value]);
      expect(known).toEqual([
        ['LU.temporaryTitle', false],
        ['LU.internationalProtectionApplicant', false],
        ['nationality', 'BR'],
        ['nationality', 'PT'],
        ['LU.wishesToStay', false],
      ]);
      const decision = story.decide('signContract', '2026-02-02', {
        scheme: 'LU_CAI',
        documents: ['PASSPORT', 'RESIDENCE_CARD'],
      });
      expectDecision(decision, 'REFUSED', { 'LU-ELIG-2': 'UNKNOWN', 'LU-ELIG-3': 'NOT_SATISFIED' });
    },
  },
  {
    title: 'identifiers are checked as they were when the file was opened',
    rules: ['LU-PATH-3'],
    run(country) {
      const story = readyToSign(country);
      const wrong = { identifiers: [{ scheme: 'LU_MATRICULE', value: '1990010112345' }], ...WHY };
      expectProblem(story.play('correctPerson', '2026-01-20', wrong), 'INVALID', ['identifiers', 0, 'value']);
      const foreign = { identifiers: [{ scheme: 'ELSEWHERE', value: '1' }], ...WHY };
      expectProblem(story.play('correctPerson', '2026-01-20', foreign), 'INVALID', [
        'identifiers',
        0,
        'scheme',
      ]);
    },
  },
  {
    title: 'a correction says why, and corrects something',
    rules: ['LU-PATH-3'],
    run(country) {
      const story = readyToSign(country);
      expectProblem(story.play('correctPerson', '2026-01-20', { ...WHY }), 'INVALID', []);
      const silent = { phone: '+352 621 000 000', reason: ' ' };
      expectProblem(story.play('correctPerson', '2026-01-20', silent), 'INVALID', ['reason']);
    },
  },
  {
    title: 'a moved file takes its contract along, unless that is closed',
    rules: ['LU-PATH-3'],
    run(country) {
      const running = signed(country);
      const input = { authorityId: 'authority-north', ...WHY };
      const decision = running.story.decide('moveFile', '2026-03-01', input);
      expectDecision(decision, 'GRANTED', { 'LU-PATH-3': 'SATISFIED' });
      expect(decision.outcome).toBe('MOVED');
      expect(running.story.dossier().file.authorityId).toBe('authority-north');
      expect(contractOf(running).authorityId).toBe('authority-north');
      expectProblem(running.story.play('moveFile', '2026-03-01', input), 'CONFLICT', ['authorityId']);
      const closed = validated(country);
      closed.story.grant('moveFile', '2026-06-01', input);
      expect(contractOf(closed).authorityId).toBe('authority-team');
    },
  },
];

const MEETINGS: readonly RuleTest[] = [
  {
    title:
      'an information session held on another day moves the last day to sign, and precedes the appointment',
    rules: ['LU-PATH-1', 'LU-PATH-5'],
    run(country) {
      for (const [heldOn, verdict, keptUntil] of [
        ['2026-01-11', 'GRANTED', '2027-01-11'],
        ['2026-01-12', 'GRANTED', '2027-01-12'],
        ['2026-01-13', 'REFUSED', '2027-01-10'],
      ] as const) {
        const story = readyToSign(country);
        const [session] = story.situation().shared.informationSessions;
        const input = { informationSessionId: session?.id ?? '', heldOn: day(heldOn), ...WHY };
        const decision = story.decide('correctInformationSession', '2026-01-20', input);
        expect(decision.verdict).toBe(verdict);
        expect(story.dossier().file.keptUntil).toBe(keptUntil);
      }
    },
  },
  {
    title: 'a head count is never below the registered people who were there',
    rules: ['LU-PATH-1'],
    run(country) {
      const story = readyToSign(country);
      const [session] = story.situation().shared.informationSessions;
      const counted = (headCount: number) =>
        ({ informationSessionId: session?.id ?? '', headCount, place: 'Esch', ...WHY }) as const;
      expectProblem(story.play('correctInformationSession', '2026-01-20', counted(0)), 'INVALID', [
        'headCount',
      ]);
      story.grant('correctInformationSession', '2026-01-20', counted(1));
      expect(story.situation().shared.informationSessions).toMatchObject([{ headCount: 1, place: 'Esch' }]);
      expect(story.dossier().informationSessions).toMatchObject([{ headCount: 1, place: 'Esch' }]);
    },
  },
  {
    title: 'an appointment called off lets another be asked for; one that was held is not called off',
    rules: ['LU-PATH-2'],
    run(country) {
      const story = readyToSign(country);
      const appointmentId = story.dossier().appointments[0]?.id ?? '';
      const cancelled = { appointmentId, cancelled: true, ...WHY };
      expectDecision(story.decide('correctAppointment', '2026-01-20', cancelled), 'GRANTED', {
        'LU-PATH-2': 'SATISFIED',
      });
      story.grant('requestAppointment', '2026-01-21', { channel: 'EMAIL', scheduledOn: null });
      const revived = { appointmentId, cancelled: false, ...WHY };
      expectProblem(story.play('correctAppointment', '2026-01-22', revived), 'CONFLICT', ['cancelled']);
      const held = signed(country).story;
      const other = { ...cancelled, appointmentId: held.dossier().appointments[0]?.id ?? '' };
      expectProblem(held.play('correctAppointment', '2026-02-10', other), 'CONFLICT', ['cancelled']);
    },
  },
  {
    title: 'an appointment is asked for on the day of the information session at the earliest',
    rules: ['LU-PATH-1', 'LU-PATH-2'],
    run(country) {
      for (const [requestedOn, verdict] of [
        ['2026-01-09', 'REFUSED'],
        ['2026-01-10', 'GRANTED'],
        ['2026-01-11', 'GRANTED'],
      ] as const) {
        const story = readyToSign(country);
        const appointmentId = story.dossier().appointments[0]?.id ?? '';
        const input = { appointmentId, requestedOn: day(requestedOn), ...WHY };
        expect(story.decide('correctAppointment', '2026-01-20', input).verdict).toBe(verdict);
      }
    },
  },
];

/** What follows from putting right what was recorded. */
export const CORRECTIONS: readonly RuleTest[] = [
  ...PERSONS,
  ...MEETINGS,
  ...CONTRACTS,
  ...COURSES,
  ...PLACES,
  ...ATTENDANCE,
  ...PROOFS,
];
