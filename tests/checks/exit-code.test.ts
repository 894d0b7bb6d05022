import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

it('a run that failed ends with 1, also where it had a PostgreSQL of its own', async () => {
  const run = spawn(process.execPath, ['run.mjs', 'tests/support/failed-run.ts']);
  const [said, complaints, [code]] = await Promise.all([
    text(run.stdout),
    text(run.stderr),
    once(run, 'exit'),
  ]);
  expect({ said, complaints, code }).toEqual({ said: 'failed\n', complaints: '', code: 1 });
}, 30_000);
