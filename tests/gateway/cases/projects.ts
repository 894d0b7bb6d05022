import { BOATHOUSE_ID } from '../islanders.ts';
import { ISLAND_DAYS } from '../islands.ts';
import type { Story } from '../story.ts';
import type { Cases } from './case.ts';

const { today: TODAY } = ISLAND_DAYS;

function ship(hands: number, day: string) {
  const answers = [
    { question: 'HANDS', number: hands },
    { question: 'RIG', text: 'SLOOP' },
  ];
  return { jurisdiction: 'XA', scheme: 'XA_WELCOME', providerId: BOATHOUSE_ID, answers, on: day };
}

let season = 0;

/** A project of a day of its own: there is one of a provider, scheme and day. */
async function submitted(story: Story): Promise<string> {
  season += 1;
  const day = `2026-03-${String(season).padStart(2, '0')}`;
  return (await story.grant('submitProject', ship(3, day))).project.id;
}

function judging(projectId: string, yes: boolean) {
  return { projectId, answers: [{ question: 'SEAWORTHY', yes }], on: TODAY };
}

async function validated(story: Story): Promise<string> {
  const projectId = await submitted(story);
  await story.grant('judgeProject', judging(projectId, true));
  return projectId;
}

function reporting(projectId: string) {
  return { projectId, kind: 'INTERIM', answers: [{ question: 'MILES', number: 12 }], on: TODAY };
}

function funding(projectId: string) {
  return { projectId, kind: 'AGREEMENT', creditsCents: 1001, on: TODAY };
}

/** To be paid by 2 July. */
async function funded(story: Story): Promise<string> {
  const projectId = await validated(story);
  await story.grant('recordFunding', funding(projectId));
  return projectId;
}

/** The same, paid today. */
async function paid(story: Story): Promise<string> {
  const projectId = await funded(story);
  await story.grant('recordPayment', { projectId, kind: 'AGREEMENT', on: TODAY });
  return projectId;
}

const BECAUSE = { reason: 'Misread', on: TODAY };

export const projects: Cases = {
  granted: [
    {
      mutation: 'submitProject',
      title: 'of three hands',
      outcome: 'SUBMITTED',
      by: 'XA-SEA-5',
      bring: () => Promise.resolve(ship(3, TODAY)),
    },
    {
      mutation: 'judgeProject',
      title: 'of a seaworthy ship',
      outcome: 'VALIDATED',
      by: 'XA-SEA-6',
      bring: async (story) => judging(await submitted(story), true),
    },
    {
      mutation: 'submitReport',
      title: 'on a validated project',
      outcome: 'REPORTED',
      by: 'XA-SEA-7',
      bring: async (story) => reporting(await validated(story)),
    },
    {
      mutation: 'recordFunding',
      title: 'of a validated project',
      outcome: 'RECORDED',
      by: 'XA-SEA-8',
      bring: async (story) => funding(await validated(story)),
    },
    {
      mutation: 'recordPayment',
      title: 'in time',
      outcome: 'RECORDED',
      by: 'XA-SEA-9',
      bring: async (story) => ({ projectId: await funded(story), kind: 'AGREEMENT', on: TODAY }),
    },
    {
      mutation: 'correctJudgement',
      title: 'to a day earlier',
      outcome: 'CORRECTED',
      by: 'XA-SEA-6',
      bring: async (story) => ({ projectId: await validated(story), decidedOn: '2026-06-01', ...BECAUSE }),
    },
    {
      mutation: 'correctFunding',
      title: 'to a cent more and a day earlier',
      outcome: 'CORRECTED',
      by: 'XA-SEA-8',
      bring: async (story) => {
        const corrected = { creditsCents: 1002, envelopeCents: 1002, receivedOn: '2026-06-01' };
        return { projectId: await funded(story), kind: 'AGREEMENT', ...corrected, ...BECAUSE };
      },
    },
    {
      mutation: 'correctFunding',
      title: 'to nothing received',
      outcome: 'CORRECTED',
      by: 'XA-SEA-8',
      bring: async (story) => ({
        projectId: await funded(story),
        kind: 'AGREEMENT',
        withdrawn: true,
        ...BECAUSE,
      }),
    },
    {
      mutation: 'correctPayment',
      title: 'to one that was not made',
      outcome: 'CORRECTED',
      by: 'XA-SEA-9',
      bring: async (story) => ({ projectId: await paid(story), kind: 'AGREEMENT', paidOn: null, ...BECAUSE }),
    },
  ],
  refused: [
    {
      mutation: 'submitProject',
      title: 'of two hands',
      by: 'XA-SEA-5',
      bring: () => Promise.resolve(ship(2, TODAY)),
    },
    {
      mutation: 'judgeProject',
      title: 'of a ship that is not seaworthy',
      by: 'XA-SEA-6',
      bring: async (story) => judging(await submitted(story), false),
    },
    {
      mutation: 'submitReport',
      title: 'on a project that nobody judged',
      by: 'XA-SEA-7',
      bring: async (story) => reporting(await submitted(story)),
    },
    {
      mutation: 'recordFunding',
      title: 'of a project that nobody judged',
      by: 'XA-SEA-8',
      bring: async (story) => funding(await submitted(story)),
    },
    {
      mutation: 'recordPayment',
      title: 'too late',
      by: 'XA-SEA-9',
      bring: async (story) => {
        const projectId = await validated(story);
        await story.grant('recordFunding', { ...funding(projectId), on: '2026-05-16' });
        return { projectId, kind: 'AGREEMENT', on: TODAY };
      },
    },
    {
      mutation: 'correctJudgement',
      title: 'to a ship that is not seaworthy',
      by: 'XA-SEA-6',
      bring: async (story) => ({ ...judging(await validated(story), false), ...BECAUSE }),
    },
    {
      mutation: 'correctFunding',
      title: 'to credits below what was paid first',
      by: 'XA-SEA-8',
      bring: async (story) => {
        const projectId = await funded(story);
        const amendment = { projectId, kind: 'AMENDMENT' };
        await story.grant('recordFunding', { ...amendment, creditsCents: 1001, on: TODAY });
        return { ...amendment, creditsCents: 500, ...BECAUSE };
      },
    },
    {
      mutation: 'correctPayment',
      title: 'to a day that is too late',
      by: 'XA-SEA-9',
      bring: async (story) => {
        const projectId = await validated(story);
        const agreement = { projectId, kind: 'AGREEMENT' };
        await story.grant('recordFunding', { ...funding(projectId), on: '2026-05-01' });
        await story.grant('recordPayment', { ...agreement, on: '2026-05-31' });
        return { ...agreement, paidOn: '2026-06-01', ...BECAUSE };
      },
    },
  ],
  unrecordable: [],
};
