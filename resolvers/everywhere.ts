import type { Dossier } from '../domain/dossier.ts';
import type { Context } from './context.ts';
import { type Federated, federate } from './federate.ts';
import type { Country, PersonParent } from './parents.ts';

export interface Everywhere {
  /** One a file, with null where the country could not be reached. */
  readonly files: readonly { readonly country: Country; readonly dossier: Dossier | null }[];
  readonly present: readonly PersonParent[];
  readonly sources: Federated<never>['sources'];
}

/**
 * One person's files in every country that is known to have one, each as known at the same instant; every
 * country counts as asked.
 */
export async function everywhere(context: Context, { country, dossier }: PersonParent): Promise<Everywhere> {
  const linked = await context.linkedFiles(country.jurisdiction.code, dossier.file.id);
  const { knownAt } = country;
  const { rows, sources } = await federate(context, null, async (present) => {
    if (present.jurisdiction.code === country.jurisdiction.code) return [{ country, dossier }];
    const asked = knownAt === null ? present : present.at(knownAt);
    const ids = linked
      .filter(({ jurisdiction }) => jurisdiction === asked.jurisdiction.code)
      .map(({ fileId }) => fileId);
    const found = await Promise.all(ids.map((id) => asked.dossiers.load(id)));
    return found.filter((file) => file !== null).map((file) => ({ country: asked, dossier: file }));
  });
  const missing = linked
    .filter(({ jurisdiction }) =>
      sources.some((source) => source.jurisdiction === jurisdiction && source.status === 'UNREACHABLE'),
    )
    .map(({ jurisdiction }) => context.country(jurisdiction))
    .filter((unreached) => unreached !== null)
    // That somebody is known there is for themselves alone to learn: what others may see, the store would say.
    .filter(({ sight }) => sight.rights.name === 'PERSON')
    .map((unreached) => ({ country: unreached, dossier: null }));
  return { files: [...rows, ...missing], present: rows, sources };
}
