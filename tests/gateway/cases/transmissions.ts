import { DAYS, type Story } from '../story.ts';
import type { Cases } from './case.ts';

const REASON = { reason: 'Misread in the post book' };

async function sent(story: Story): Promise<string> {
  const { transmissionId } = await story.confirmed();
  await story.grant('recordSending', { transmissionId, on: DAYS.confirmed });
  return transmissionId;
}

export const transmissions: Cases = {
  granted: [
    {
      mutation: 'recordSending',
      title: 'the confirmation of a civic enrolment',
      outcome: 'RECORDED',
      by: 'LU-CIV-3',
      bring: async (story) => ({
        transmissionId: (await story.confirmed()).transmissionId,
        on: DAYS.confirmed,
      }),
    },
    {
      mutation: 'correctTransmission',
      title: 'sent two days earlier',
      outcome: 'CORRECTED',
      by: 'LU-CIV-3',
      bring: async (story) => ({
        transmissionId: await sent(story),
        sentOn: '2024-03-02',
        ...REASON,
        on: DAYS.handedIn,
      }),
    },
    {
      mutation: 'correctTransmission',
      title: 'not sent',
      outcome: 'CORRECTED',
      by: 'LU-CIV-3',
      bring: async (story) => ({
        transmissionId: await sent(story),
        sentOn: null,
        ...REASON,
        on: DAYS.handedIn,
      }),
    },
  ],
  refused: [],
  unrecordable: [
    {
      mutation: 'recordSending',
      title: 'a second time',
      code: 'CONFLICT',
      path: ['transmissionId'],
      bring: async (story) => ({ transmissionId: await sent(story), on: DAYS.handedIn }),
    },
    {
      mutation: 'recordSending',
      title: 'the day before it was ordered',
      code: 'INVALID',
      path: ['on'],
      bring: async (story) => ({
        transmissionId: (await story.confirmed()).transmissionId,
        on: DAYS.redeemed,
      }),
    },
    {
      mutation: 'correctTransmission',
      title: 'to the day before it was ordered',
      code: 'INVALID',
      path: ['sentOn'],
      bring: async (story) => ({
        transmissionId: await sent(story),
        sentOn: DAYS.redeemed,
        ...REASON,
        on: DAYS.handedIn,
      }),
    },
    {
      mutation: 'correctTransmission',
      title: 'to the day that is recorded',
      code: 'CONFLICT',
      path: ['sentOn'],
      bring: async (story) => ({
        transmissionId: await sent(story),
        sentOn: DAYS.confirmed,
        ...REASON,
        on: DAYS.handedIn,
      }),
    },
  ],
};
