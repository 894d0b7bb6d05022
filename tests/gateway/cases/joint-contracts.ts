import { ISLAND_DAYS, tellOfIslands } from '../islands.ts';
import type { Cases } from './case.ts';

const { drawnUp: DRAWN_UP, today: TODAY } = ISLAND_DAYS;

/** Contracts that one authority draws up and another decides on. */
export const jointContracts: Cases = {
  granted: [
    {
      mutation: 'proposeContract',
      title: 'for two who were at a meeting',
      outcome: 'PROPOSED',
      by: 'XA-JOINT-1',
      bring: async (story) => ({
        personIds: await tellOfIslands(story).met(2),
        scheme: 'XA_WELCOME',
        on: DRAWN_UP,
      }),
    },
    {
      mutation: 'countersignContract',
      title: 'that both have signed',
      outcome: 'SIGNED',
      by: 'XA-JOINT-2',
      bring: async (story) => ({ contractId: (await tellOfIslands(story).signed(2)).contractId, on: TODAY }),
    },
    {
      mutation: 'proposeOutcome',
      title: 'an extension by a month',
      outcome: 'PROPOSED',
      by: 'XA-JOINT-3',
      bring: async (story) => {
        const { contractId } = await tellOfIslands(story).countersigned(2);
        return { contractId, outcome: 'EXTEND', lastDay: '2027-07-16', on: TODAY };
      },
    },
    {
      mutation: 'decideOutcome',
      title: 'another one than was proposed',
      outcome: 'TERMINATED',
      by: 'XA-JOINT-4',
      bring: async (story) => {
        const { contractId } = await tellOfIslands(story).countersigned(2);
        await story.grant('proposeOutcome', { contractId, outcome: 'COMPLETE', on: TODAY });
        return { contractId, outcome: 'TERMINATE', on: TODAY };
      },
    },
  ],
  refused: [
    {
      mutation: 'proposeContract',
      title: 'for two of whom one was at no meeting',
      by: 'XA-JOINT-1',
      bring: async (story) => {
        const islands = tellOfIslands(story);
        const personIds = [...(await islands.met(1)), ...(await islands.registered(1))];
        return { personIds, scheme: 'XA_WELCOME', on: DRAWN_UP };
      },
    },
    {
      mutation: 'countersignContract',
      title: 'that one of two has signed',
      by: 'XA-JOINT-2',
      bring: async (story) => {
        const { contractId, personIds } = await tellOfIslands(story).drawnUp(2);
        const signing = { personId: personIds[0], scheme: 'XA_WELCOME', on: DRAWN_UP };
        await story.grant('signContract', signing);
        return { contractId, on: TODAY };
      },
    },
    {
      mutation: 'proposeOutcome',
      title: 'an extension to the day on which the term ends',
      by: 'XA-JOINT-3',
      bring: async (story) => {
        const { contractId } = await tellOfIslands(story).countersigned(1);
        return { contractId, outcome: 'EXTEND', lastDay: '2027-06-16', on: TODAY };
      },
    },
    {
      mutation: 'decideOutcome',
      title: 'an extension to the day on which the term ends',
      by: 'XA-JOINT-4',
      bring: async (story) => {
        const { contractId } = await tellOfIslands(story).countersigned(1);
        await story.grant('proposeOutcome', { contractId, outcome: 'COMPLETE', on: TODAY });
        return { contractId, outcome: 'EXTEND', lastDay: '2027-06-16', on: TODAY };
      },
    },
  ],
  unrecordable: [],
};
