import { ISLAND_DAYS, tellOfIslands } from '../islands.ts';
import type { Story } from '../story.ts';
import type { Cases } from './case.ts';

const { today: TODAY } = ISLAND_DAYS;
const AT_SEA = { kind: 'WELCOME_DAY', ground: 'YEARS_AT_SEA', evidence: 'A log book' };
const REASON = { reason: 'Counted again' };

/** A contract on which the council has been asked to decide. */
async function before(story: Story): Promise<string> {
  const { contractId } = await tellOfIslands(story).countersigned(1);
  await story.grant('proposeOutcome', { contractId, outcome: 'COMPLETE', on: TODAY });
  return contractId;
}

async function exempt(story: Story): Promise<string> {
  const input = { contractId: await before(story), ...AT_SEA, years: 2, on: TODAY };
  return (await story.grant('grantExemption', input)).exemption.id;
}

export const exemptions: Cases = {
  granted: [
    {
      mutation: 'grantExemption',
      title: 'of somebody two years at sea',
      outcome: 'EXEMPTED',
      by: 'XA-SEA-4',
      bring: async (story) => ({ contractId: await before(story), ...AT_SEA, years: 2, on: TODAY }),
    },
    {
      mutation: 'correctExemption',
      title: 'to a year more, and taken back',
      outcome: 'CORRECTED',
      by: 'XA-SEA-4',
      bring: async (story) => ({
        exemptionId: await exempt(story),
        years: 3,
        withdrawnOn: TODAY,
        ...REASON,
        on: TODAY,
      }),
    },
  ],
  refused: [
    {
      mutation: 'grantExemption',
      title: 'of somebody one year at sea',
      by: 'XA-SEA-4',
      bring: async (story) => ({ contractId: await before(story), ...AT_SEA, years: 1, on: TODAY }),
    },
    {
      mutation: 'correctExemption',
      title: 'to a year less',
      by: 'XA-SEA-4',
      bring: async (story) => ({ exemptionId: await exempt(story), years: 1, ...REASON, on: TODAY }),
    },
  ],
  unrecordable: [],
};
