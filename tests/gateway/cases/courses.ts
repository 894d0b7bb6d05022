import { civicCourse, DAYS, languageCourse, orientationDay, type Story } from '../story.ts';
import type { Cases } from './case.ts';

async function placeIn(story: Story) {
  const course = await story.scheduled(languageCourse());
  return { course, enrolmentId: await story.redeemed(await story.signed(), course) };
}

/** Two with a place in one course. */
async function twoPlacesIn(story: Story) {
  const course = await story.scheduled(languageCourse());
  const signatories = await story.manySigned(2);
  const enrolmentIds = await Promise.all(signatories.map((one) => story.redeemed(one, course)));
  return { course, enrolmentIds };
}

export const courses: Cases = {
  granted: [
    {
      mutation: 'scheduleCourse',
      title: 'of Luxembourgish',
      outcome: 'SCHEDULED',
      by: 'LU-LANG-1',
      bring: async () => languageCourse(),
    },
    {
      mutation: 'enrol',
      title: 'in a civic course by telephone',
      outcome: 'ENROLLED',
      by: 'LU-CIV-3',
      bring: async (story) => {
        const { courseId } = await story.scheduled(civicCourse());
        const { contractId } = await story.signed();
        return { contractId, courseId, channel: 'PHONE', on: DAYS.enrolled };
      },
    },
    {
      mutation: 'recordAttendance',
      title: 'of two who left early',
      outcome: 'RECORDED',
      by: 'LU-LANG-5',
      bring: async (story) => {
        const { course, enrolmentIds } = await twoPlacesIn(story);
        return {
          sessionId: course.sessionIds[0],
          rows: enrolmentIds.map((enrolmentId) => ({ enrolmentId, minutes: 75 })),
          on: DAYS.languageClosed,
        };
      },
    },
    {
      mutation: 'completeCourse',
      title: 'of two who attended it all',
      outcome: 'COMPLETED',
      by: 'LU-LANG-5',
      bring: async (story) => {
        const { course, enrolmentIds } = await twoPlacesIn(story);
        await story.attended(course, enrolmentIds);
        return { courseId: course.courseId, on: DAYS.languageClosed };
      },
    },
    {
      mutation: 'cancelCourse',
      title: 'with two places taken',
      outcome: 'CANCELLED',
      by: 'LU-LANG-3',
      bring: async (story) => {
        const { course } = await twoPlacesIn(story);
        return { courseId: course.courseId, reason: 'The teacher is ill', on: DAYS.enrolled };
      },
    },
  ],
  refused: [
    {
      mutation: 'scheduleCourse',
      title: 'of English',
      by: 'LU-LANG-1',
      bring: async () => languageCourse({ language: 'en' }),
    },
    {
      mutation: 'enrol',
      title: 'in a language course without a voucher',
      by: 'LU-LANG-2',
      bring: async (story) => {
        const { courseId } = await story.scheduled(languageCourse());
        const { contractId } = await story.signed();
        return { contractId, courseId, channel: 'EMAIL', on: DAYS.enrolled };
      },
    },
    {
      mutation: 'enrol',
      title: 'for the orientation day without an invitation',
      by: 'LU-ORI-3',
      bring: async (story) => {
        const { courseId } = await story.scheduled(orientationDay());
        const { contractId } = await story.signed();
        return { contractId, courseId, channel: 'ONLINE', on: DAYS.enrolled };
      },
    },
    {
      mutation: 'completeCourse',
      title: 'before its last evening',
      by: 'LU-LANG-5',
      bring: async (story) => {
        const { course } = await placeIn(story);
        return { courseId: course.courseId, on: DAYS.languageEvenings[3] };
      },
    },
  ],
  unrecordable: [
    {
      mutation: 'recordAttendance',
      title: 'more minutes than the session has',
      code: 'INVALID',
      path: ['rows', '0', 'minutes'],
      bring: async (story) => {
        const { course, enrolmentId } = await placeIn(story);
        return {
          sessionId: course.sessionIds[0],
          rows: [{ enrolmentId, minutes: 121 }],
          on: DAYS.languageClosed,
        };
      },
    },
    {
      mutation: 'cancelCourse',
      title: 'a course that is called off already',
      code: 'CONFLICT',
      path: ['courseId'],
      bring: async (story) => {
        const { courseId } = await story.scheduled(languageCourse());
        const input = { courseId, reason: 'The teacher is ill', on: DAYS.enrolled };
        await story.grant('cancelCourse', input);
        return input;
      },
    },
  ],
};
