import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { WorkerOrder, WorkerReport, WorkerRequest } from './embedded-worker.ts';

/** The thread that the database runs in, whichever one it is by now. */
export interface EmbeddedThread {
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const BEFORE_RESTART_MILLISECONDS = 200;

function startWorker(order: WorkerOrder): Worker {
  const file = new URL('./embedded-worker-start.mjs', import.meta.url);
  return new Worker(file, { workerData: order, execArgv: [] });
}

/** What the thread reports next. Throws where it ends instead. */
function reportOf(worker: Worker): Promise<WorkerReport> {
  return new Promise((resolve, reject) => {
    const settled = () => {
      worker.off('message', told).off('error', failed).off('exit', ended);
    };
    const told = (report: WorkerReport) => {
      settled();
      resolve(report);
    };
    const failed = (error: Error) => {
      settled();
      reject(error);
    };
    const ended = () => failed(new Error('the embedded database ended before it answered'));
    worker.on('message', told).on('error', failed).on('exit', ended);
  });
}

async function ready(order: WorkerOrder): Promise<Worker> {
  const worker = startWorker(order);
  await reportOf(worker);
  return worker;
}

/**
 * The database in a thread of its own. One that ends by a fault is started again on the same folder, where all
 * that was committed is; in memory there is nothing to come back to.
 */
export async function openThread(
  order: WorkerOrder,
  onFault: (error: Error) => void,
): Promise<EmbeddedThread> {
  let closing = false;
  let running: Worker | null = watched(await ready(order));
  let restarting: Promise<void> | null = null;

  function watched(worker: Worker): Worker {
    return worker.on('error', onFault).once('exit', () => {
      running = null;
      if (closing) return;
      onFault(new Error('the embedded database ended'));
      if (order.folder !== null) restarting = restart();
    });
  }

  async function restart(): Promise<void> {
    await sleep(BEFORE_RESTART_MILLISECONDS);
    // Its socket stays behind, and nothing listens there.
    rmSync(order.socketPath, { force: true });
    if (closing) return;
    try {
      const worker = watched(await ready(order));
      if (closing) await end(worker);
      else running = worker;
    } catch (error) {
      onFault(error instanceof Error ? error : new Error('the embedded database did not start'));
      await restart();
    }
  }

  async function end(worker: Worker): Promise<void> {
    const exit = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('close' satisfies WorkerRequest);
    await exit;
  }

  return {
    async dump() {
      if (running === null) throw new Error('the embedded database is not running');
      const answer = reportOf(running);
      running.postMessage('dump' satisfies WorkerRequest);
      const report = await answer;
      if (report === 'ready') throw new Error('the embedded database said that it is ready twice');
      return report.dump;
    },
    async close() {
      closing = true;
      // The folder is not given up while a new thread opens it.
      await restarting;
      if (running !== null) await end(running);
    },
  };
}
