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
  const server = new PGLiteSocketServer({ db: lite, path: socketPath, maxConnections: 4 });
  await server.start();
  return { lite, server };
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
