import { anInformedIslander, anIslander } from '../islanders.ts';
import type { Story } from '../story.ts';
import type { Cases } from './case.ts';

const SWIMS = { kind: 'SWIMMING', result: 'SUFFICIENT', on: '2026-01-15' };
const REASON = { reason: 'Misread on the sheet' };

async function assessed(story: Story): Promise<string> {
  const personId = await anInformedIslander(story);
  return (await story.grant('recordAssessment', { personId, ...SWIMS })).assessment.id;
}

export const assessments: Cases = {
  granted: [
    {
      mutation: 'recordAssessment',
      title: 'of somebody who swims',
      outcome: 'RECORDED',
      by: 'XA-SEA-1',
      bring: async (story) => ({ personId: await anInformedIslander(story), ...SWIMS }),
    },
    {
      mutation: 'recordAssessment',
      title: 'of health',
      outcome: 'RECORDED',
      by: 'XA-SEA-2',
      bring: async (story) => ({
        personId: await anInformedIslander(story),
        kind: 'HEALTH_CHECK',
        result: 'DONE',
        on: '2026-01-15',
      }),
    },
    {
      mutation: 'correctAssessment',
      title: 'insufficient, with lessons, two days earlier',
      outcome: 'CORRECTED',
      by: 'XA-SEA-1',
      bring: async (story) => ({
        assessmentId: await assessed(story),
        result: 'INSUFFICIENT',
        prescribedMinutes: 600,
        heldOn: '2026-01-13',
        ...REASON,
        on: '2026-02-01',
      }),
    },
  ],
  refused: [
    {
      mutation: 'recordAssessment',
      title: 'of somebody who attended no meeting',
      by: 'XA-SEA-1',
      bring: async (story) => ({ personId: await anIslander(story), ...SWIMS }),
    },
    {
      mutation: 'correctAssessment',
      title: 'to the day before the meeting',
      by: 'XA-SEA-1',
      bring: async (story) => ({
        assessmentId: await assessed(story),
        heldOn: '2026-01-09',
        ...REASON,
        on: '2026-02-01',
      }),
    },
  ],
  unrecordable: [],
};
