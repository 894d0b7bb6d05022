import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isErrorCode } from './errors.ts';

/** Lines that are only ever added to. */
export interface LineFile {
  /** Comes back once the lines would survive a power cut. */
  append(lines: readonly string[]): Promise<void>;
  /** All lines, oldest first; one that was broken off while it was written lacks its end. */
  read(): Promise<readonly string[]>;
  /** Names a line, from 1 on, to whoever has to look at it. */
  place(line: number): string;
}

/** Lines in a file that its owner alone may read; null keeps them in memory, for stores that are kept there. */
export function lineFile(path: string | null): LineFile {
  return path === null ? inMemory() : inFile(path);
}

function inMemory(): LineFile {
  const all: string[] = [];
  return {
    append: async (lines) => void all.push(...lines),
    read: async () => [...all],
    place: (line) => `line ${line}`,
  };
}

function inFile(path: string): LineFile {
  return {
    async append(lines) {
      await mkdir(dirname(path), { recursive: true });
      const text = lines.map((line) => `${line}\n`).join('');
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
        if (isErrorCode(error, 'ENOENT')) return '';
        throw error;
      });
      const lines = text.split('\n');
      return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
    },
    place: (line) => `${path}:${line}`,
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
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
