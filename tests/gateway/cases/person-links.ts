import { DAYS } from '../story.ts';
import type { Cases } from './case.ts';

export const personLinks: Cases = {
  granted: [
    {
      mutation: 'proposeLink',
      title: 'of somebody registered',
      outcome: 'PROPOSED',
      by: 'EU-GDPR-ACCURACY',
      bring: async (story) => ({
        personId: await story.registered(),
        reason: 'They told both offices',
        on: DAYS.today,
      }),
    },
    {
      mutation: 'confirmLink',
      title: 'with the code handed over elsewhere',
      outcome: 'LINKED',
      by: 'EU-GDPR-ACCURACY',
      bring: async (story) => ({
        personId: await story.registered(),
        code: await story.proposedElsewhere(),
        on: DAYS.today,
      }),
    },
    {
      mutation: 'undoLink',
      title: 'that stands',
      outcome: 'WITHDRAWN',
      by: 'EU-GDPR-RECTIFICATION',
      bring: async (story) => {
        const personId = await story.registered();
        const code = await story.proposedElsewhere();
        const { link } = await story.grant('confirmLink', { personId, code });
        return { personId, linkId: link.id, on: DAYS.today };
      },
    },
  ],
  refused: [],
  unrecordable: [
    {
      mutation: 'proposeLink',
      title: 'without a reason',
      code: 'INVALID',
      path: ['reason'],
      bring: async (story) => ({ personId: await story.registered(), reason: ' ', on: DAYS.today }),
    },
    {
      mutation: 'confirmLink',
      title: 'with a code that was used',
      code: 'CONFLICT',
      path: ['code'],
      bring: async (story) => {
        const code = await story.proposedElsewhere();
        await story.grant('confirmLink', { personId: await story.registered(), code });
        return { personId: await story.registered(), code, on: DAYS.today };
      },
    },
    {
      mutation: 'undoLink',
      title: 'a second time',
      code: 'CONFLICT',
      path: ['linkId'],
      bring: async (story) => {
        const personId = await story.registered();
        const { link } = await story.grant('proposeLink', { personId, reason: 'They told both offices' });
        await story.grant('undoLink', { personId, linkId: link.id });
        return { personId, linkId: link.id, on: DAYS.today };
      },
    },
  ],
};
