import type { PageRequest } from '../datasources/paging.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { after, page, pageSize, positionOf, shown } from './connections.ts';
import type { Context } from './context.ts';
import { federate, fileOf } from './federate.ts';
import type { Country, PersonParent } from './parents.ts';

const USUAL_SIZE = 20;

/** What a list across countries is asked with. */
interface Asked {
  readonly jurisdictions?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A row's place in a country's list, with the file that it stands in. */
interface Listed {
  readonly id: string;
  readonly on: PlainDate;
  readonly fileId: string;
}

/**
 * A page of what stands in files, merged over countries; `list` gives a country's rows in their order, `found` the
 * row in its file. A node is null where its file is gone meanwhile, or may not be seen.
 */
export async function listAcross<Node extends object>(
  context: Context,
  { jurisdictions, first, after: cursor }: Asked,
  list: (country: Country, request: PageRequest) => Promise<readonly Listed[]>,
  found: (file: PersonParent, id: string) => Node | null,
) {
  const size = pageSize(first, USUAL_SIZE);
  const reached = positionOf(cursor);
  const { rows, sources } = await federate(context, jurisdictions, async (country) => {
    const { code } = country.jurisdiction;
    const listed = await list(country, { after: after(reached, code), first: size + 1 });
    return listed.map(({ id, on, fileId }) => ({ position: { on, country: code, id }, country, fileId }));
  });
  const paged = await shown(
    page(rows, size, reached, (row) => row),
    async ({ country, fileId, position }) => {
      const dossier = await fileOf(country, fileId);
      return dossier === null ? null : found({ country, dossier }, position.id);
    },
  );
  return { ...paged, sources };
}
