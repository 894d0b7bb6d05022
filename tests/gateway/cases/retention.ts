import { DAYS } from '../story.ts';
import type { Cases } from './case.ts';

export const retention: Cases = {
  granted: [
    {
      mutation: 'applyRetention',
      title: 'the file of somebody who has not signed, a day after the last one',
      outcome: 'ERASED',
      by: 'LU-PATH-5',
      bring: async (story) => {
        await story.informed();
        return { jurisdiction: 'LU', on: DAYS.forgotten };
      },
    },
  ],
  refused: [],
  unrecordable: [
    {
      mutation: 'applyRetention',
      title: 'on a day that has not come',
      code: 'INVALID',
      path: ['on'],
      bring: async () => ({ jurisdiction: 'LU', on: '2999-01-01' }),
    },
  ],
};
