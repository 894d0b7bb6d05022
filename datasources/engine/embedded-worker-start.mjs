// A worker thread is started from a file that Node itself can read.
import { programUrl } from '../../run.mjs';

await import(await programUrl('datasources/engine/embedded-worker.ts'));
