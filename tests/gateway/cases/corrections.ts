import { civicCourse, DAYS, languageCourse, type Story } from '../story.ts';
import type { Cases } from './case.ts';

const REASON = { reason: 'Misread on paper' };

async function session(story: Story, personIds: readonly string[]): Promise<string> {
  const input = { jurisdiction: 'LU', personIds, headCount: 12, on: DAYS.informed };
  return (await story.grant('recordInformationSession', input)).informationSession.id;
}

async function appointment(story: Story): Promise<string> {
  const [personId] = await story.informed();
  const input = { personId, channel: 'EMAIL', on: DAYS.requested };
  return (await story.grant('requestAppointment', input)).appointment.id;
}

async function placeIn(story: Story) {
  const signatory = await story.signed();
  const course = await story.scheduled(languageCourse());
  return { signatory, course, enrolmentId: await story.redeemed(signatory, course) };
}

async function closedPlaces(story: Story, count: number, minutes?: number) {
  const course = await story.scheduled(languageCourse());
  const signatories = await story.manySigned(count);
  const enrolmentIds = await Promise.all(signatories.map((one) => story.redeemed(one, course)));
  await story.attended(course, enrolmentIds, minutes);
  await story.closed(course);
  return { course, enrolmentIds };
}

async function certificate(story: Story): Promise<string> {
  const attestationId = await story.attested(await story.learned(await story.signed()));
  await story.grant('handInCertificate', { attestationId, on: DAYS.handedIn });
  return attestationId;
}

export const corrections: Cases = {
  granted: [
    {
      mutation: 'correctPerson',
      title: 'another e-mail address, one more nationality, no language',
      outcome: 'CORRECTED',
      by: 'LU-PATH-3',
      bring: async (story) => ({
        personId: await story.registered(),
        email: 'other@example.org',
        languages: null,
        facts: { nationalities: ['BR', 'PT'], LU: { temporaryTitle: null } },
        ...REASON,
        on: DAYS.informed,
      }),
    },
    {
      mutation: 'moveFile',
      title: 'of a signatory, to another team',
      outcome: 'MOVED',
      by: 'LU-PATH-3',
      bring: async (story) => ({
        personId: (await story.signed()).personId,
        authorityId: await story.otherAuthority(),
        ...REASON,
        on: DAYS.redeemed,
      }),
    },
    {
      mutation: 'correctInformationSession',
      title: 'held a day earlier, elsewhere, with more people',
      outcome: 'CORRECTED',
      by: 'LU-PATH-1',
      bring: async (story) => ({
        informationSessionId: await session(story, [await story.registered(), await story.registered()]),
        heldOn: '2024-01-14',
        place: 'Ettelbruck',
        headCount: 13,
        ...REASON,
        on: DAYS.requested,
      }),
    },
    {
      mutation: 'correctAppointment',
      title: 'called off',
      outcome: 'CORRECTED',
      by: 'LU-PATH-2',
      bring: async (story) => ({
        appointmentId: await appointment(story),
        cancelled: true,
        ...REASON,
        on: DAYS.signed,
      }),
    },
    {
      mutation: 'correctContract',
      title: 'signed the day before',
      outcome: 'CORRECTED',
      by: 'LU-DUR-1',
      bring: async (story) => ({
        contractId: (await story.signed()).contractId,
        signedOn: '2024-01-31',
        ...REASON,
        on: DAYS.redeemed,
      }),
    },
    {
      mutation: 'withdrawContract',
      title: 'with a place in a course',
      outcome: 'WITHDRAWN',
      by: 'LU-DUR-1',
      bring: async (story) => ({
        contractId: (await placeIn(story)).signatory.contractId,
        ...REASON,
        on: DAYS.enrolled,
      }),
    },
    {
      mutation: 'correctCourse',
      title: 'its first evening held two days earlier',
      outcome: 'CORRECTED',
      by: 'LU-LANG-1',
      bring: async (story) => {
        const { course } = await placeIn(story);
        const sessions = [{ sessionId: course.sessionIds[0], heldOn: '2024-02-10' }];
        return { courseId: course.courseId, sessions, ...REASON, on: DAYS.enrolled };
      },
    },
    {
      mutation: 'correctEnrolment',
      title: 'open again',
      outcome: 'CORRECTED',
      by: 'LU-LANG-4',
      bring: async (story) => {
        const { enrolmentIds } = await closedPlaces(story, 1);
        return { enrolmentId: enrolmentIds[0], reopen: true, ...REASON, on: DAYS.attested };
      },
    },
    {
      mutation: 'cancelEnrolment',
      title: 'in a civic course',
      outcome: 'CANCELLED',
      by: 'LU-CIV-3',
      bring: async (story) => ({
        enrolmentId: await story.enrolled(await story.signed(), await story.scheduled(civicCourse())),
        ...REASON,
        on: DAYS.languageClosed,
      }),
    },
    {
      mutation: 'correctAttendance',
      title: 'of one, and a row taken away of another',
      outcome: 'CORRECTED',
      by: 'LU-LANG-5',
      bring: async (story) => {
        const { course, enrolmentIds } = await closedPlaces(story, 2, 84);
        return {
          sessionId: course.sessionIds[0],
          rows: [{ enrolmentId: enrolmentIds[0], minutes: 120 }],
          remove: [enrolmentIds[1]],
          ...REASON,
          on: DAYS.attested,
        };
      },
    },
    {
      mutation: 'correctAttestation',
      title: 'the copy had not come',
      outcome: 'CORRECTED',
      by: 'LU-LANG-6',
      bring: async (story) => ({
        attestationId: await certificate(story),
        copyReceivedOn: null,
        ...REASON,
        on: DAYS.validated,
      }),
    },
    {
      mutation: 'correctVoucher',
      title: 'redeemed by mistake',
      outcome: 'CORRECTED',
      by: 'LU-LANG-4',
      bring: async (story) => ({
        voucherId: (await placeIn(story)).signatory.voucherId,
        undo: 'REDEMPTION',
        ...REASON,
        on: DAYS.enrolled,
      }),
    },
  ],
  refused: [
    {
      mutation: 'correctPerson',
      title: 'a birth that makes the signatory fourteen',
      by: 'LU-ELIG-1',
      bring: async (story) => ({
        personId: (await story.signed()).personId,
        birthDate: '2010-01-01',
        ...REASON,
        on: DAYS.redeemed,
      }),
    },
    {
      mutation: 'correctInformationSession',
      title: 'held after the appointment was asked for',
      by: 'LU-PATH-1',
      bring: async (story) => {
        const personId = await story.registered();
        const informationSessionId = await session(story, [personId]);
        await story.grant('requestAppointment', { personId, channel: 'EMAIL', on: DAYS.requested });
        return { informationSessionId, heldOn: '2024-01-17', ...REASON, on: DAYS.signed };
      },
    },
    {
      mutation: 'correctAppointment',
      title: 'asked for before the information session',
      by: 'LU-PATH-1',
      bring: async (story) => ({
        appointmentId: await appointment(story),
        requestedOn: '2024-01-14',
        ...REASON,
        on: DAYS.signed,
      }),
    },
    {
      mutation: 'correctContract',
      title: 'signed before the information session',
      by: 'LU-PATH-1',
      bring: async (story) => ({
        contractId: (await story.signed()).contractId,
        signedOn: '2024-01-14',
        ...REASON,
        on: DAYS.redeemed,
      }),
    },
    {
      mutation: 'correctCourse',
      title: 'given in English',
      by: 'LU-LANG-1',
      bring: async (story) => {
        const { courseId } = await story.scheduled(languageCourse());
        return { courseId, language: 'en', ...REASON, on: DAYS.redeemed };
      },
    },
    {
      mutation: 'correctEnrolment',
      title: 'by a letter that the school takes none of',
      by: 'LU-LANG-8',
      bring: async (story) => {
        const { enrolmentId } = await placeIn(story);
        return { enrolmentId, channel: 'POST', ...REASON, on: DAYS.enrolled };
      },
    },
    {
      mutation: 'cancelEnrolment',
      title: 'in a language course on its first evening',
      by: 'LU-LANG-5',
      bring: async (story) => {
        const { enrolmentId } = await placeIn(story);
        return { enrolmentId, ...REASON, on: DAYS.languageEvenings[0] };
      },
    },
    {
      mutation: 'correctAttendance',
      title: 'under 70 % of a course that is attested',
      by: 'LU-LANG-6',
      bring: async (story) => {
        const { course, enrolmentIds } = await closedPlaces(story, 1, 84);
        const [enrolmentId = ''] = enrolmentIds;
        await story.attested(enrolmentId);
        const rows = [{ enrolmentId, minutes: 83 }];
        return { sessionId: course.sessionIds[0], rows, ...REASON, on: DAYS.handedIn };
      },
    },
    {
      mutation: 'correctAttestation',
      title: 'a copy received before the certificate was issued',
      by: 'LU-LANG-6',
      bring: async (story) => ({
        attestationId: await certificate(story),
        copyReceivedOn: '2024-03-03',
        ...REASON,
        on: DAYS.validated,
      }),
    },
    {
      mutation: 'correctVoucher',
      title: 'the first one, handed over after the signature',
      by: 'LU-PATH-6',
      bring: async (story) => ({
        voucherId: (await story.signed()).voucherId,
        issuedOn: '2024-02-02',
        ...REASON,
        on: DAYS.redeemed,
      }),
    },
  ],
  unrecordable: [
    {
      mutation: 'moveFile',
      title: 'to the authority that has it',
      code: 'CONFLICT',
      path: ['authorityId'],
      bring: async (story) => {
        const personId = await story.registered();
        return { personId, authorityId: await story.ownAuthority(), ...REASON, on: DAYS.informed };
      },
    },
    {
      mutation: 'withdrawContract',
      title: 'a second time',
      code: 'CONFLICT',
      path: ['contractId'],
      bring: async (story) => {
        const input = { contractId: (await story.signed()).contractId, ...REASON, on: DAYS.redeemed };
        await story.grant('withdrawContract', input);
        return input;
      },
    },
  ],
};
