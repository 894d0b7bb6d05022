import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

/** A process that has PostgreSQL at hand, as a run of the tests has, and found something wrong. */
const FAILED_RUN = "await import('./bench/postgres.ts'); console.log('failed'); process.exitCode = 1;";

it('a run that failed ends with 1, also where it had a PostgreSQL of its own', async () => {
  const run = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', FAILED_RUN]);
  const [said, complaints, [code]] = await Promise.all([
    text(run.stdout),
    text(run.stderr),
    once(run, 'exit'),
  ]);
  expect({ said, complaints, code }).toEqual({ said: 'failed\n', complaints: '', code: 1 });
}, 30_000);
