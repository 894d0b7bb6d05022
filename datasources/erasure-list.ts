import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** A file that was erased, and the link of its store's chain that tells of it. */
export interface ErasureLine {
  /** Code of the country. */
  readonly store: string;
  /** Which of its stores: one that was made anew has lost nothing. */
  readonly storeId: string;
  readonly fileId: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly sequence: number;
  readonly hash: string;
}

/**
 * The list of erasures. It stands outside the databases, so that a backup which is put back does not bring
 * back what was erased since: the list is read again before the store serves.
 */
export interface ErasureList {
  /** Comes back once the lines would survive a power cut. */
  append(lines: readonly ErasureLine[]): Promise<void>;
  /** All lines, oldest first. */
  read(): Promise<readonly ErasureLine[]>;
}

const Line = z.object({
  store: z.string(),
  storeId: z.string(),
  fileId: z.uuid(),
  at: z.iso.datetime(),
  sequence: z.int(),
  hash: z.string(),
});

/** The list in a file, one JSON line an erasure; null keeps it in memory, for stores that are kept there. */
export function erasureList(path: string | null): ErasureList {
  return path === null ? listInMemory() : listInFile(path);
}

function listInMemory(): ErasureList {
  const all: ErasureLine[] = [];
  return {
    append: async (lines) => void all.push(...lines),
    read: async () => [...all],
  };
}

function listInFile(path: string): ErasureList {
  return {
    async append(lines) {
      await mkdir(dirname(path), { recursive: true });
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      const file = await open(path, 'a+', 0o600);
      try {
        await file.appendFile(((await isTorn(file)) ? '\n' : '') + text);
        await file.sync();
      } finally {
        await file.close();
      }
      await syncFolder(dirname(path));
    },
    async read() {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
        throw error;
      });
      return text.split('\n').flatMap((line, index) => parsed(line, `${path}:${index + 1}`));
    },
  };
}

type FileHandle = Awaited<ReturnType<typeof open>>;

/** Whether the last line was broken off while it was written. */
async function isTorn(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}

/** Otherwise the name of a file that is new might not survive what its content does. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function parsed(line: string, place: string): readonly ErasureLine[] {
  // A line that was broken off lacks its end; the erasure it was to tell of was never committed.
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
