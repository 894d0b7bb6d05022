import { DAYS, languageCourse, orientationDay } from '../story.ts';
import type { Cases } from './case.ts';

export const attestations: Cases = {
  granted: [
    {
      mutation: 'issueAttestation',
      title: 'of a completed language course',
      outcome: 'ISSUED',
      by: 'LU-LANG-6',
      bring: async (story) => ({
        enrolmentId: await story.learned(await story.signed()),
        on: DAYS.attested,
      }),
    },
    {
      mutation: 'revokeAttestation',
      title: 'of a certificate issued in error',
      outcome: 'REVOKED',
      by: 'LU-LANG-6',
      bring: async (story) => ({
        attestationId: await story.attested(await story.learned(await story.signed())),
        reason: 'Issued in error',
        on: DAYS.handedIn,
      }),
    },
    {
      mutation: 'handInCertificate',
      title: 'the copy of a language certificate',
      outcome: 'RECEIVED',
      by: 'LU-LANG-6',
      bring: async (story) => ({
        attestationId: await story.attested(await story.learned(await story.signed())),
        on: DAYS.handedIn,
      }),
    },
  ],
  refused: [
    {
      mutation: 'issueAttestation',
      title: 'of a course that is not closed',
      by: 'LU-LANG-6',
      bring: async (story) => {
        const course = await story.scheduled(languageCourse());
        const enrolmentId = await story.redeemed(await story.signed(), course);
        return { enrolmentId, on: DAYS.attested };
      },
    },
    {
      mutation: 'revokeAttestation',
      title: 'the day before it was issued',
      by: 'LU-LANG-6',
      bring: async (story) => ({
        attestationId: await story.attested(await story.learned(await story.signed()), '2024-03-04'),
        reason: 'Issued in error',
        on: '2024-03-03',
      }),
    },
    {
      mutation: 'handInCertificate',
      title: 'the attestation of the orientation day',
      by: 'LU-LANG-6',
      bring: async (story) => {
        const course = await story.scheduled(orientationDay());
        const enrolmentId = await story.enrolled(await story.signed(), course);
        await story.attended(course, [enrolmentId]);
        await story.closed(course, DAYS.orientation);
        const attestationId = await story.attested(enrolmentId, DAYS.orientation);
        return { attestationId, on: DAYS.handedIn };
      },
    },
  ],
  unrecordable: [],
};
