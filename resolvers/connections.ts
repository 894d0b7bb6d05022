import { z } from 'zod';
import { type PlainDate, parsePlainDate } from '../domain/calendar.ts';
import { badArgument } from './errors.ts';

export const LARGEST_PAGE = 100;

/** The one order of lists across countries: newest day first, then country, then id. */
export interface Position {
  readonly on: PlainDate;
  readonly country: string;
  readonly id: string;
}

const Cursor = z.tuple([
  z.string().transform((text, context) => {
    const date = parsePlainDate(text);
    if (date === null) context.addIssue({ code: 'custom', message: 'not a date' });
    return date ?? z.NEVER;
  }),
  z.string(),
  z.uuid(),
]);

function cursorOf({ on, country, id }: Position): string {
  return Buffer.from(JSON.stringify([on, country, id])).toString('base64url');
}

/** The position a cursor stands for. Throws a GraphQL error where this API never gave it. */
export function positionOf(cursor: string | null | undefined): Position | null {
  if (cursor == null) return null;
  const parsed = Cursor.safeParse(jsonOrNull(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success)
    throw badArgument('after', 'expected a cursor that this API gave (an edge’s `cursor`).');
  const [on, country, id] = parsed.data;
  return { on, country, id };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A page's size. Throws a GraphQL error outside 1 to 100. */
export function pageSize(first: number | null | undefined, otherwise: number): number {
  const size = first ?? otherwise;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE)
    throw badArgument('first', `expected a whole number from 1 to ${LARGEST_PAGE}.`);
  return size;
}

/** Where a country's rows begin, given the position that a list across countries has reached. */
export function after(position: Position | null, country: string) {
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

/** The first `size` of `rows`, merged into the one order. */
export function page<Row extends { readonly position: Position }, Node>(
  rows: readonly Row[],
  size: number,
  reached: Position | null,
  node: (row: Row) => Node,
): Page<Node> {
  const sorted = rows.toSorted((a, b) => compare(a.position, b.position));
  const edges = sorted.slice(0, size).map((row) => ({ cursor: cursorOf(row.position), node: node(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: sorted.length > size,
      hasPreviousPage: reached !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Below 0 where `a` comes first in the one order. */
export function compare(a: Position, b: Position): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  if (a.country !== b.country) return a.country < b.country ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id !== b.id);
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
