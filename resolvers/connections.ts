import { compareIn, cursorOf, holdsPosition, type Position, type Stretch } from './cursor.ts';
import { badArgument } from './errors.ts';

export const LARGEST_PAGE = 100;

/** A page's size. Throws a GraphQL error outside 1 to 100. */
export function pageSize(first: number | null | undefined, otherwise: number): number {
  const size = first ?? otherwise;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE)
    throw badArgument('first', `expected a whole number from 1 to ${LARGEST_PAGE}.`);
  return size;
}

/** Where a country's rows begin, given the position that a list across countries has reached. */
export function after<On>(position: Position<On> | null, country: string) {
  if (position === null) return null;
  if (country === position.country) return { on: position.on, sameDay: position.id };
  return { on: position.on, sameDay: country > position.country ? ('ALL' as const) : ('NONE' as const) };
}

export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The first `size` of those `rows` that belong to the stretch, merged into its order. */
export function page<On, Row extends { readonly position: Position<On> }, Node>(
  rows: readonly Row[],
  size: number,
  stretch: Stretch<On>,
  node: (row: Row) => Node,
): Page<Node> {
  const sorted = rows
    .filter(({ position }) => holdsPosition(stretch, position))
    .toSorted((a, b) => compareIn(stretch.order, a.position, b.position));
  const edges = sorted
    .slice(0, size)
    .map((row) => ({ cursor: cursorOf({ ...stretch, after: row.position }), node: node(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: sorted.length > size,
      hasPreviousPage: stretch.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The same page with what its rows lead to, read for those alone that it shows; all at once. */
export async function shown<Row, Node>(
  { edges, pageInfo }: Page<Row>,
  read: (row: Row) => Promise<Node>,
): Promise<Page<Node>> {
  const nodes = await Promise.all(edges.map(({ node }) => read(node)));
  // Edges and nodes are of one length: each node was read for its edge.
  return { edges: edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as Node })), pageInfo };
}
