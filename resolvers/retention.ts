import type { MutationResolvers } from './generated/types.ts';
import { encodeId } from './ids.ts';
import { mutation } from './mutation.ts';

export const retentionMutations: Pick<MutationResolvers, 'applyRetention'> = {
  applyRetention: mutation(async ({ input }, door) => {
    const country = door.country(input.jurisdiction);
    const done = await door.enact(country, 'applyRetention', {
      scope: { keptUntil: { before: input.on ?? country.today, atMost: null } },
      act: {},
    });
    const erased = await done.erased();
    return {
      ...done.answer,
      erasedCount: erased.length,
      erasedIds: erased.map((fileId) => encodeId('Person', country.jurisdiction.code, fileId)),
    };
  }),
};
