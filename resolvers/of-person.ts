import type { PersonParent } from './parents.ts';

/**
 * The person of a row, in the file that it was found in or, where a contract has several parties, another one.
 * Null where that one may not be seen.
 */
export async function personOf(
  { country, dossier }: PersonParent,
  { fileId }: { readonly fileId: string },
): Promise<PersonParent | null> {
  const own = dossier.file.id === fileId ? dossier : await country.dossiers.load(fileId);
  return own && { country, dossier: own };
}
