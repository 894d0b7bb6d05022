import { DAYS, languageCourse, type Story } from '../story.ts';
import type { Cases } from './case.ts';

/** Somebody whose first course was followed for half an hour an evening. */
async function withBrokenBond(story: Story): Promise<string> {
  const signatory = await story.signed();
  await story.learned(signatory, 30);
  return signatory.voucherId;
}

async function withRedeemedVoucher(story: Story) {
  const signatory = await story.signed();
  const course = await story.scheduled(languageCourse());
  await story.redeemed(signatory, course);
  return { signatory, course };
}

export const vouchers: Cases = {
  granted: [
    {
      mutation: 'issueVoucher',
      title: 'the second, the first course being completed',
      outcome: 'ISSUED',
      by: 'LU-LANG-7',
      bring: async (story) => {
        const signatory = await story.signed();
        await story.certified(signatory);
        return { contractId: signatory.contractId, on: DAYS.validated };
      },
    },
    {
      mutation: 'redeemVoucher',
      title: 'with a school, by e-mail',
      outcome: 'REDEEMED',
      by: 'LU-LANG-9',
      bring: async (story) => {
        const { code } = await story.signed();
        const { courseId, providerId } = await story.scheduled(languageCourse());
        return { code, courseId, providerId, channel: 'EMAIL', on: DAYS.redeemed };
      },
    },
    {
      mutation: 'replaceVoucher',
      title: 'a lost one, in its place',
      outcome: 'REPLACED',
      by: 'LU-LANG-3',
      bring: async (story) => ({
        voucherId: (await story.signed()).voucherId,
        reason: 'LOST',
        on: DAYS.redeemed,
      }),
    },
    {
      mutation: 'cancelVoucher',
      title: 'one that was not redeemed',
      outcome: 'CANCELLED',
      by: 'LU-LANG-9',
      bring: async (story) => ({
        voucherId: (await story.signed()).voucherId,
        reason: 'Handed over by mistake',
        on: DAYS.redeemed,
      }),
    },
    {
      mutation: 'settleBrokenBond',
      title: 'in favour of the next voucher',
      outcome: 'SETTLED',
      by: 'LU-LANG-7',
      bring: async (story) => ({
        voucherId: await withBrokenBond(story),
        settlement: 'UNLOCK_NEXT',
        reason: 'Was in hospital',
        on: DAYS.handedIn,
      }),
    },
  ],
  refused: [
    {
      mutation: 'issueVoucher',
      title: 'the second, the first not being redeemed',
      by: 'LU-LANG-7',
      bring: async (story) => ({ contractId: (await story.signed()).contractId, on: DAYS.redeemed }),
    },
    {
      mutation: 'redeemVoucher',
      title: 'a second time',
      by: 'LU-LANG-9',
      bring: async (story) => {
        const { signatory, course } = await withRedeemedVoucher(story);
        const { courseId, providerId } = course;
        return { code: signatory.code, courseId, providerId, channel: 'EMAIL', on: DAYS.enrolled };
      },
    },
    {
      mutation: 'replaceVoucher',
      title: 'one that was redeemed',
      by: 'LU-LANG-3',
      bring: async (story) => {
        const { signatory } = await withRedeemedVoucher(story);
        return { voucherId: signatory.voucherId, reason: 'LOST', on: DAYS.enrolled };
      },
    },
    {
      mutation: 'cancelVoucher',
      title: 'one that was redeemed',
      by: 'LU-LANG-9',
      bring: async (story) => {
        const { signatory } = await withRedeemedVoucher(story);
        return { voucherId: signatory.voucherId, reason: 'Handed over by mistake', on: DAYS.enrolled };
      },
    },
    {
      mutation: 'settleBrokenBond',
      title: 'that is not broken',
      by: 'LU-LANG-7',
      bring: async (story) => ({
        voucherId: (await story.signed()).voucherId,
        settlement: 'CLOSE_SEQUENCE',
        reason: 'Gave up',
        on: DAYS.handedIn,
      }),
    },
  ],
  unrecordable: [],
};
