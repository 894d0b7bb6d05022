import { aSignedIslander, BOATHOUSE_ID, LESSONS } from '../islanders.ts';
import type { Story } from '../story.ts';
import type { Cases } from './case.ts';

/** Id of the language course that a contract prescribes. */
async function prescribed(story: Story, followed: boolean): Promise<string> {
  const { code } = await aSignedIslander(story);
  const { course } = await story.grant('scheduleCourse', LESSONS);
  const redeeming = { code, courseId: course.id, providerId: BOATHOUSE_ID, channel: 'PHONE' };
  const { voucher, enrolment } = await story.grant('redeemVoucher', { ...redeeming, on: '2026-02-10' });
  if (followed) {
    const rows = [{ enrolmentId: enrolment.id, minutes: 120 }];
    await story.grant('recordAttendance', { sessionId: course.sessions[0].id, rows, on: '2026-03-01' });
    await story.grant('completeCourse', { courseId: course.id, on: '2026-03-01' });
  }
  return voucher.prestation.id;
}

const FEVER = { reason: 'A fever', on: '2026-03-02' };

export const absences: Cases = {
  granted: [
    {
      mutation: 'excuseAbsence',
      title: 'from a course for a fever',
      outcome: 'EXCUSED',
      by: 'XA-SEA-3',
      bring: async (story) => ({ prestationId: await prescribed(story, false), ...FEVER }),
    },
  ],
  refused: [
    {
      mutation: 'excuseAbsence',
      title: 'from a course that was followed',
      by: 'XA-SEA-3',
      bring: async (story) => ({ prestationId: await prescribed(story, true), ...FEVER }),
    },
  ],
  unrecordable: [],
};
