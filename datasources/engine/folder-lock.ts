import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The folder belongs to another process; a second one would destroy it. */
export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';
}

const owner = z.object({ pid: z.int(), socketPath: z.string() });
/** Who has the folder open, and where it answers. */
type FolderOwner = Readonly<z.infer<typeof owner>>;

const held = new Set<string>();

function lockFile(folder: string): string {
  return join(folder, 'owner.json');
}

/** Who holds `folder`, or null where nobody does. */
function folderOwner(folder: string): FolderOwner | null {
  try {
    return owner.parse(JSON.parse(readFileSync(lockFile(folder), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new FolderInUseError(
      `${lockFile(folder)} cannot be read as the name of an owner: make sure that no gateway runs on ${folder}, then delete that file`,
      { cause: error },
    );
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(socketPath, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** An owner is gone when neither its process nor its socket is there; a container gives a new process the old id. */
async function isGone(folder: string, { pid, socketPath }: FolderOwner): Promise<boolean> {
  if (pid === process.pid ? held.has(folder) : runs(pid)) return false;
  return !(await answers(socketPath));
}

function claim(folder: string, socketPath: string): boolean {
  const own = `${lockFile(folder)}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, socketPath } satisfies FolderOwner));
  try {
    // A link appears with its content or not at all, and never over another.
    linkSync(own, lockFile(folder));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own);
  }
}

/** Takes away a lock whose owner is gone, unless somebody else did and holds it now. */
function discard(folder: string, gone: FolderOwner): void {
  const aside = `${lockFile(folder)}.${process.pid}.gone`;
  try {
    renameSync(lockFile(folder), aside);
  } catch {
    return;
  }
  const found = owner.safeParse(JSON.parse(readFileSync(aside, 'utf8'))).data;
  if (found?.pid !== gone.pid || found.socketPath !== gone.socketPath) linkSync(aside, lockFile(folder));
  else removeSocket(gone.socketPath);
  rmSync(aside);
}

function removeSocket(socketPath: string): void {
  rmSync(socketPath, { force: true });
  try {
    rmdirSync(dirname(socketPath));
  } catch {
    // Not there any more, or somebody else's things are in it.
  }
}

/** Where the process that has `folder` open answers; null where none does. */
export async function runningOwner(folder: string): Promise<string | null> {
  const owner = folderOwner(folder);
  return owner !== null && (await answers(owner.socketPath)) ? owner.socketPath : null;
}

/** Makes `folder` this process's alone, creating it where it is missing. Gives back what releases it. */
export async function lockFolder(folder: string, socketPath: string): Promise<() => void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (claim(folder, socketPath)) {
      held.add(folder);
      return () => {
        held.delete(folder);
        rmSync(lockFile(folder), { force: true });
      };
    }
    const other = folderOwner(folder);
    if (other !== null && !(await isGone(folder, other))) {
      throw new FolderInUseError(
        `the data folder ${folder} is in use by process ${other.pid}: stop that process, or give this one another folder`,
      );
    }
    if (other !== null) discard(folder, other);
  }
  throw new FolderInUseError(`the data folder ${folder} is being opened by another process: try again`);
}
