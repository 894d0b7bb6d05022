import { isUnreachable, StoreUnreachable } from '../datasources/faults.ts';
import type { PageRequest } from '../datasources/paging.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { after, page, pageSize, shown } from './connections.ts';
import type { Context } from './context.ts';
import { NEWEST_FIRST, type Order, type Position, stretchIn } from './cursor.ts';
import { federate } from './federate.ts';
import type { Country, PersonParent } from './parents.ts';
import { resumable } from './resume.ts';

const USUAL_SIZE = 20;

/** What a list across countries is asked with. */
interface Asked {
  readonly jurisdictions?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A row's place in a country's list, with the file that it stands in. */
interface Listed<On> {
  readonly id: string;
  readonly on: On;
  readonly fileId: string;
}

/** A page merged over countries in an order; `list` gives a country's rows in it. */
async function pageAcrossIn<On, Row extends { readonly position: Position<On> }>(
  order: Order<On>,
  context: Context,
  { jurisdictions, first, after: cursor }: Asked,
  list: (country: Country, request: PageRequest<On>) => Promise<readonly Row[]>,
) {
  const size = pageSize(first, USUAL_SIZE);
  const stretch = stretchIn(order, cursor);
  const codes = stretch.missed === null ? jurisdictions : [stretch.missed];
  const { rows, sources } = await federate(context, codes, (country) =>
    list(country, { after: after(stretch.after, country.jurisdiction.code), first: size + 1 }),
  );
  return resumable(
    page(rows, size, stretch, (row) => row),
    stretch,
    sources,
  );
}

/** A page merged over countries in the usual order. */
export function pageAcross<Row extends { readonly position: Position }>(
  context: Context,
  asked: Asked,
  list: (country: Country, request: PageRequest) => Promise<readonly Row[]>,
) {
  return pageAcrossIn(NEWEST_FIRST, context, asked, list);
}

/**
 * A page of what stands in files, in an order: `list` gives a country's rows in it, `found` the row in its file. A node is
 * null where its file is gone meanwhile, or may not be seen.
 */
export function listAcrossIn<On, Row extends Listed<On>, Node extends object>(
  order: Order<On>,
  context: Context,
  asked: Asked,
  list: (country: Country, request: PageRequest<On>) => Promise<readonly Row[]>,
  found: (file: PersonParent, row: Row) => Node | null,
) {
  /** Leaves out the countries that went out of reach between their list and their files: they did not answer. */
  async function listed(lost: ReadonlySet<string>) {
    const across = await pageAcrossIn(order, context, asked, async (country, request) => {
      const { code } = country.jurisdiction;
      if (lost.has(code)) throw new StoreUnreachable(code);
      const rows = await list(country, request);
      return rows.map((row) => ({ position: { on: row.on, country: code, id: row.id }, country, row }));
    });
    const missing = new Set<string>();
    const nodes = await shown(across, async ({ country, row }) => {
      try {
        const dossier = await country.dossiers.load(row.fileId);
        return dossier === null ? null : found({ country, dossier }, row);
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        missing.add(country.jurisdiction.code);
        return null;
      }
    });
    if (missing.size > 0) return listed(new Set([...lost, ...missing]));
    return { ...nodes, sources: across.sources };
  }
  return listed(new Set());
}

/** The same in the usual order. */
export function listAcross<Node extends object>(
  context: Context,
  asked: Asked,
  list: (country: Country, request: PageRequest) => Promise<readonly Listed<PlainDate>[]>,
  found: (file: PersonParent, row: Listed<PlainDate>) => Node | null,
) {
  return listAcrossIn(NEWEST_FIRST, context, asked, list, found);
}
