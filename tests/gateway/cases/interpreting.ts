import { aSignedIslander, BOATHOUSE_ID, LESSONS } from '../islanders.ts';
import type { Story } from '../story.ts';
import type { Cases } from './case.ts';

/** A place in a course of one session on 1 March. */
async function placeIn(story: Story) {
  const { code } = await aSignedIslander(story);
  const { course } = await story.grant('scheduleCourse', LESSONS);
  const redeeming = { code, courseId: course.id, providerId: BOATHOUSE_ID, channel: 'PHONE' };
  const { enrolment } = await story.grant('redeemVoucher', { ...redeeming, on: '2026-02-10' });
  return { enrolmentId: enrolment.id, sessionId: course.sessions[0].id, language: 'pt' };
}

export const interpreting: Cases = {
  granted: [
    {
      mutation: 'requestInterpreting',
      title: 'on the day before the session',
      outcome: 'REQUESTED',
      by: 'XA-COURSE-6',
      bring: async (story) => ({ ...(await placeIn(story)), on: '2026-02-28' }),
    },
  ],
  refused: [
    {
      mutation: 'requestInterpreting',
      title: 'on the day of the session',
      by: 'XA-COURSE-6',
      bring: async (story) => ({ ...(await placeIn(story)), on: '2026-03-01' }),
    },
  ],
  unrecordable: [],
};
