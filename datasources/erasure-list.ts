import { z } from 'zod';
import { ROLES, type Role } from '../domain/viewer.ts';
import type { LinkOfStore } from './audit.ts';
import { lineFile } from './line-file.ts';

/** A file that is erased by the act that the link tells of. */
export interface ErasureLine extends LinkOfStore {
  readonly fileId: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** An erasure as the list knows it: it was committed, or may have been broken off. */
export type KnownErasure = ErasureLine & { readonly committed: boolean };

/** A link between two files that was undone, by its handshake. */
export interface UndoneLink {
  readonly undoneLink: string;
  /** The role that undid it. */
  readonly by: Role;
  /** ISO 8601 instant. */
  readonly at: string;
}

/**
 * The list of erasures. It stands outside the databases, so that a backup which is put back does not bring
 * back what was erased since: the list is read again before the store serves. Links that were undone stand in it too.
 */
export interface ErasureList {
  /** Comes back once the lines would survive a power cut: then the erasure may be committed. */
  append(lines: readonly ErasureLine[]): Promise<void>;
  /** Adds that a link was committed, so that a backup put back can be told from an erasure broken off. */
  confirm(link: LinkOfStore): Promise<void>;
  /** Adds that a link was undone. */
  appendUndone(link: UndoneLink): Promise<void>;
  /** By handshake, the role that undid the link. */
  undoneLinks(): Promise<ReadonlyMap<string, Role>>;
  /** All erasures, oldest first. */
  read(): Promise<readonly KnownErasure[]>;
}

const link = {
  store: z.string(),
  storeId: z.string(),
  sequence: z.int(),
  hash: z.string(),
};
const Line = z.union([
  z.object({ ...link, fileId: z.uuid(), at: z.iso.datetime() }),
  z.object({ ...link, committed: z.literal(true) }),
  z.object({ undoneLink: z.uuid(), by: z.enum(ROLES), at: z.iso.datetime() }),
]);
type Line = Readonly<z.infer<typeof Line>>;

function known(lines: readonly Line[]): readonly KnownErasure[] {
  const key = ({ storeId, sequence, hash }: LinkOfStore) => `${storeId} ${sequence} ${hash}`;
  const committed = new Set(lines.flatMap((line) => ('committed' in line ? [key(line)] : [])));
  return lines.flatMap((line) =>
    'fileId' in line ? [{ ...line, committed: committed.has(key(line)) }] : [],
  );
}

/** The list in a file, one JSON line an erasure and one for each link that was committed; null keeps it in memory, for stores that are kept there. */
export function erasureList(path: string | null): ErasureList {
  const file = lineFile(path);
  const read = async () => {
    const lines = await file.read();
    return lines.flatMap((line, index) => parsed(line, file.place(index + 1)));
  };
  const write = (lines: readonly Line[]) => file.append(lines.map((line) => JSON.stringify(line)));
  return {
    append: write,
    confirm: (link) => write([{ ...link, committed: true }]),
    appendUndone: (line) => write([line]),
    async undoneLinks() {
      const undone = (await read()).flatMap((line) => ('undoneLink' in line ? [line] : []));
      return new Map(undone.map(({ undoneLink, by }) => [undoneLink, by]));
    },
    read: async () => known(await read()),
  };
}

function parsed(line: string, place: string): readonly Line[] {
  // A line that was broken off lacks its end; what it was to tell of was not committed yet.
  if (!line.endsWith('}')) return [];
  const found = Line.safeParse(jsonOrNull(line));
  if (found.success) return [found.data];
  throw new Error(`${place} is no line of the list of erasures: put the file back from a copy of it`);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
