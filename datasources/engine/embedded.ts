import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { openThread } from './embedded-thread.ts';
import type { Engine } from './engine.ts';
import { lockFolder, runningOwner } from './folder-lock.ts';
import { openPool } from './pool.ts';

export interface EmbeddedOptions {
  /** Folder that holds the data between runs; null keeps it in memory. */
  readonly folder: string | null;
  /** File with a dump to start from, in memory only. */
  readonly dump?: string;
}

export interface EmbeddedEngine extends Engine {
  /** The whole database as one file, to start others from. */
  dump(): Promise<Uint8Array>;
}

const SOCKET_NAME = '.s.PGSQL.5432';

function poolAt(socketFolder: string, onFault: (error: Error) => void) {
  return openPool(
    {
      host: socketFolder,
      port: 5432,
      user: 'postgres',
      database: 'postgres',
      max: 1,
      idleTimeoutMillis: 0,
    },
    onFault,
  );
}

/** The database of a folder through the process that has it open; null where none has. */
export async function openThroughOwner(
  folder: string,
  onFault: (error: Error) => void,
): Promise<Engine | null> {
  const socketPath = await runningOwner(resolve(folder));
  if (socketPath === null) return null;
  const pool = poolAt(dirname(socketPath), onFault);
  return { database: 'embedded', pool, limits: null, close: () => pool.end() };
}

/**
 * PostgreSQL inside this process, in a thread of its own behind a Unix socket, so that a heavy query
 * never holds up the event loop. It has one connection: who holds it must not ask for another.
 */
export async function openEmbedded(
  { folder, dump }: EmbeddedOptions,
  onFault: (error: Error) => void,
): Promise<EmbeddedEngine> {
  // A socket's path may have about 100 bytes, which a data folder's may exceed.
  const socketFolder = mkdtempSync(join(tmpdir(), 'gw-'));
  const socketPath = join(socketFolder, SOCKET_NAME);
  const home = folder === null ? null : resolve(folder);
  const releases = [() => rmSync(socketFolder, { recursive: true, force: true })];
  function release(): void {
    for (const undo of releases) undo();
  }
  try {
    if (home !== null) releases.push(await lockFolder(home, socketPath));
    const order = { folder: home === null ? null : join(home, 'database'), dump: dump ?? null, socketPath };
    const thread = await openThread(order, onFault);
    const pool = poolAt(socketFolder, onFault);
    return {
      database: 'embedded',
      pool,
      limits: null,
      dump: () => thread.dump(),
      async close() {
        await pool.end();
        await thread.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
