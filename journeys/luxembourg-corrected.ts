import type { Journey, Step } from './journey.ts';
import { languageCourse, newcomer, signed } from './luxembourg.ts';

const BOND = 'enrolments { result voucher { bond(asOf: "2024-02-28") } }';

/** What the contract was on a day, by the knowledge of an instant or of today. */
function asked(title: string, knownAt: string | null, asOf: string, expect: Step['expect']): Step {
  return {
    title,
    query: `query ($id: ID!, $knownAt: DateTime, $asOf: LocalDate) {
      contract(id: $id, knownAt: $knownAt) {
        startsOn(asOf: $asOf) endsOn(asOf: $asOf) status(asOf: $asOf)
        vouchers { bond(asOf: $asOf) }
      }
    }`,
    variables: { id: '$contract', asOf, ...(knownAt === null ? {} : { knownAt }) },
    ...(expect && { expect }),
  };
}

/** Four evenings of five: two hours each, and one hour on the last. */
const courseFollowed = languageCourse.slice(0, -1);

export const luxembourgCorrected: Journey = {
  name: 'luxembourg-corrected',
  title: 'Luxembourg: what was recorded wrongly is put right, and what was known then stays known',
  as: 'case-worker-lu',
  steps: [
    ...newcomer,
    signed,
    ...courseFollowed,
    {
      title: 'The sheet of the fourth evening is misread: ten minutes too few are recorded',
      mutation: 'recordAttendance',
      input: {
        sessionId: '$evening4',
        rows: [{ enrolmentId: '$enrolment', minutes: 50 }],
        on: '2024-02-27',
      },
      show: 'enrolments { attendedMinutes }',
      expect: { 'enrolments.0.attendedMinutes': 410 },
    },
    {
      title: 'At 68.33 % the course is closed: the bond is broken',
      mutation: 'completeCourse',
      input: { courseId: '$course', on: '2024-02-28' },
      show: `${BOND} decision { recordedAt }`,
      because: { 'LU-LANG-5': 'NOT_SATISFIED' },
      expect: { 'enrolments.0.result': 'NOT_COMPLETED', 'enrolments.0.voucher.bond': 'BROKEN' },
      keep: { closing: 'decision.recordedAt' },
    },
    {
      title: 'More minutes than the evening had are no correction',
      mutation: 'correctAttendance',
      input: {
        sessionId: '$evening4',
        rows: [{ enrolmentId: '$enrolment', minutes: 121 }],
        reason: 'the sheet was misread',
        on: '2024-03-05',
      },
      expect: { 'userErrors.0.code': 'INVALID', 'userErrors.0.path': ['rows', '0', 'minutes'] },
    },
    ...([true, false] as const).map(
      (dryRun): Step => ({
        title: dryRun
          ? 'A rehearsal of the correction shows what follows from it'
          : 'At 70 % the place is judged again: the bond is engaged after all',
        mutation: 'correctAttendance',
        input: {
          sessionId: '$evening4',
          rows: [{ enrolmentId: '$enrolment', minutes: 60 }],
          reason: 'the sheet was misread',
          on: '2024-03-05',
          dryRun,
        },
        show: BOND,
        because: { 'LU-LANG-5': 'SATISFIED' },
        expect: {
          dryRun,
          'decision.outcome': 'CORRECTED',
          'enrolments.0.result': 'COMPLETED',
          'enrolments.0.voucher.bond': 'ENGAGED',
        },
      }),
    ),
    {
      title: 'The first evening was held two days earlier than announced: a late record moves the start back',
      mutation: 'correctCourse',
      input: {
        courseId: '$course',
        sessions: [{ sessionId: '$evening1', heldOn: '2024-02-10' }],
        reason: 'held on the Saturday before',
        on: '2024-03-06',
      },
      show: 'course { sessions { heldOn } } enrolments { contract { startsOn endsOn } }',
      because: { 'LU-LANG-1': 'SATISFIED' },
      expect: {
        'course.sessions.0.heldOn': '2024-02-10',
        'enrolments.0.contract.startsOn': '2024-02-10',
        'enrolments.0.contract.endsOn': '2026-02-10',
      },
    },
    {
      title: 'Taught in English it cannot have been: the rule of the first record refuses it',
      mutation: 'correctCourse',
      input: { courseId: '$course', language: 'en', reason: 'as it says on the poster', on: '2024-03-06' },
      because: { 'LU-LANG-1': 'NOT_SATISFIED' },
      expect: { 'decision.verdict': 'REFUSED' },
    },
    asked('What we know today of 28 February: the bond holds', null, '2024-02-28', {
      'contract.startsOn': '2024-02-10',
      'contract.vouchers.0.bond': 'ENGAGED',
    }),
    asked('What we knew then of 28 February: it was broken', '$closing', '2024-02-28', {
      'contract.startsOn': '2024-02-12',
      'contract.endsOn': '2026-02-12',
      'contract.vouchers.0.bond': 'BROKEN',
    }),
    asked('What we know today of 11 February: the two years had begun', null, '2024-02-11', {
      'contract.startsOn': '2024-02-10',
      'contract.status': 'IN_PROGRESS',
    }),
    asked('What we knew then of 11 February: they had not', '$closing', '2024-02-11', {
      'contract.startsOn': null,
      'contract.status': 'SIGNED',
    }),
  ],
};
