import { DAYS } from '../story.ts';
import type { Cases } from './case.ts';

const SIGNATURE = { scheme: 'LU_CAI', documents: ['PASSPORT', 'RESIDENCE_CARD'], on: DAYS.signed };

export const contracts: Cases = {
  granted: [
    {
      mutation: 'signContract',
      title: 'at the appointment, with both documents',
      outcome: 'SIGNED',
      by: 'LU-PATH-4',
      bring: async (story) => ({ personId: await story.appointed(), ...SIGNATURE }),
    },
    {
      mutation: 'completeContract',
      title: 'with course, civic instruction and orientation day done',
      outcome: 'COMPLETED',
      by: 'LU-VAL-1',
      bring: async (story) => ({ contractId: (await story.ready()).contractId, on: DAYS.validated }),
    },
  ],
  refused: [
    {
      mutation: 'signContract',
      title: 'without the residence card',
      by: 'LU-PATH-4',
      bring: async (story) => ({
        personId: await story.appointed(),
        ...SIGNATURE,
        documents: ['PASSPORT'],
      }),
    },
    {
      mutation: 'completeContract',
      title: 'with the language course alone',
      by: 'LU-VAL-1',
      bring: async (story) => {
        const signatory = await story.signed();
        await story.certified(signatory);
        return { contractId: signatory.contractId, on: DAYS.validated };
      },
    },
  ],
  unrecordable: [],
};
