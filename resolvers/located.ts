import type { OwnedTable } from '../datasources/owners.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Context } from './context.ts';
import { decodeId } from './ids.ts';
import type { Country } from './parents.ts';

/** A row by its id in a query, with the file that holds it; null where it is not known. */
export async function located(
  context: Context,
  type: string,
  table: OwnedTable,
  id: string,
  knownAt: Date | null = null,
): Promise<{ readonly country: Country; readonly uuid: string; readonly dossier: Dossier } | null> {
  const decoded = decodeId(id);
  const present = decoded?.type === type ? context.country(decoded.country) : null;
  if (decoded === null || present === null) return null;
  const country = knownAt === null ? present : present.at(knownAt);
  const fileId = await country.owner(table, decoded.uuid);
  const dossier = fileId === null ? null : await country.dossiers.load(fileId);
  return dossier === null ? null : { country, uuid: decoded.uuid, dossier };
}
