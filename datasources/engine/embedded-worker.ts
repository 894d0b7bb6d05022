import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** What the owner of the worker hands over. */
export interface WorkerOrder {
  /** Folder of the database; null keeps it in memory. */
  readonly folder: string | null;
  /** File with a dumped folder to start from. */
  readonly dump: string | null;
  readonly socketPath: string;
}

export type WorkerRequest = 'close' | 'dump';
export type WorkerReport = 'ready' | { readonly dump: Uint8Array };

async function open({ folder, dump, socketPath }: WorkerOrder) {
  const lite = await PGlite.create({
    ...(folder === null ? {} : { dataDir: folder }),
    ...(dump === null ? {} : { loadDataDir: new Blob([await readFile(dump)]) }),
  });
  // Where the engine itself fails, the socket's queue would stand still for ever: end the thread instead,
  // so that its callers see a lost connection.
  const run = lite.execProtocolRawStream.bind(lite);
  lite.execProtocolRawStream = (message, options) =>
    run(message, options).catch((error: unknown) => {
      setImmediate(() => {
        throw error;
      });
      throw error;
    });
  holdThroughExchanges(lite);
  const server = new PGLiteSocketServer({ db: lite, path: socketPath, maxConnections: 4 });
  await server.start();
  return { lite, server };
}

/** Parse, Bind, Describe, Execute, Close, Flush: messages that a Sync is still to follow. */
const BEFORE_SYNC: ReadonlySet<number | undefined> = new Set(Buffer.from('PBDECH'));
const SYNC = new Uint8Array([...Buffer.from('S'), 0, 0, 0, 4]);

/**
 * Connections share the engine's one session. The socket's queue lets another one in between any two
 * messages unless a transaction is open, and a large parameter takes several: one connection would bind
 * what another has parsed. So an exchange counts as a transaction until its Sync.
 */
function holdThroughExchanges(lite: PGlite): void {
  let exchanging = false;
  const run = lite.execProtocolRawStream.bind(lite);
  lite.execProtocolRawStream = async (message, options) => {
    await run(message, options);
    exchanging = BEFORE_SYNC.has(message[0]);
  };
  const isInTransaction = lite.isInTransaction.bind(lite);
  lite.isInTransaction = () => exchanging || isInTransaction();
  // The queue's one use of it: rolling back what a connection that is gone has left open.
  const exec = lite.exec.bind(lite);
  lite.exec = async (...statement) => {
    if (exchanging) await lite.execProtocolRaw(SYNC);
    exchanging = false;
    return exec(...statement);
  };
}

const port = parentPort;
if (port === null) throw new Error('embedded-worker.ts runs in a worker thread only');
// The seam between the threads: openEmbedded() alone starts this file.
const { lite, server } = await open(workerData as WorkerOrder);
port.on('message', async (request: WorkerRequest) => {
  if (request === 'dump') {
    const dump = await lite.dumpDataDir('none');
    port.postMessage({ dump: new Uint8Array(await dump.arrayBuffer()) } satisfies WorkerReport);
    return;
  }
  await server.stop();
  await lite.close();
  port.close();
});
port.postMessage('ready' satisfies WorkerReport);
