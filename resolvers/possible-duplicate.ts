import type { PersonResolvers, PossibleDuplicateResolvers } from './generated/types.ts';

/** Other files of the country that may be the same person's: told to who could mend it, and never acted on. X-8 */
export const duplicateData: Pick<PersonResolvers, 'possibleDuplicates'> = {
  possibleDuplicates: async ({ country, dossier }) => {
    if (country.sight.rights.name !== 'CASE_WORKER') return null;
    const refs = await country.possibleDuplicates(dossier.file.id);
    const files = await Promise.all(refs.map(({ fileId }) => country.dossiers.load(fileId)));
    return refs.flatMap((ref, index) => {
      const other = files[index] ?? null;
      return other === null ? [] : [{ country, dossier: other, ref }];
    });
  },
};

export const PossibleDuplicate: PossibleDuplicateResolvers = {
  person: ({ country, dossier }) => ({ country, dossier }),
  grounds: ({ ref: { byIdentifier, byName } }) => [
    ...(byIdentifier ? (['IDENTIFIER'] as const) : []),
    ...(byName ? (['NAME_AND_BIRTH_DATE'] as const) : []),
  ],
};
