import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { FolderInUseError } from '../../../datasources/engine/folder-lock.ts';
import { openStores } from '../../../datasources/stores.ts';
import { anAuthority, put, rowsOf } from '../../support/acts.ts';
import { aWholeSituation } from '../../support/invented.ts';

let parent: string;
let folder: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'folder-'));
  folder = join(parent, 'not', 'there', 'yet');
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(parent, { recursive: true, force: true });
});

function open() {
  return openStores({ countries: ['LU'], main: { folder } });
}

/** A dump that a folder can start from, which is quicker than from nothing. */
function dumped(): string {
  const engine = inject('engine');
  if (engine.kind !== 'embedded') throw new Error('the server has no dump');
  return engine.dump;
}

function openFirst() {
  return openStores({ countries: ['LU'], main: { folder, dump: dumped() } });
}

function anotherProcess(): ChildProcess {
  const child = spawn(process.execPath, ['run.mjs', 'tests/support/hold-folder.ts', folder, dumped()], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

async function untilItHolds(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('no output to wait for');
  await once(child.stdout, 'data');
}

it('makes its folder, and finds there what an earlier run left', async () => {
  const first = await open();
  const store = first.country('LU');
  await put(store, aWholeSituation(await anAuthority(store)));
  await first.close();
  expect(existsSync(join(folder, 'owner.json'))).toBe(false);
  const second = await open();
  expect(await rowsOf(second.country('LU'), 'person_file')).toHaveLength(1);
  await second.close();
});

it('refuses the folder a second time, and says what to do', async () => {
  const stores = await openFirst();
  await expect(open()).rejects.toThrow(FolderInUseError);
  await expect(open()).rejects.toThrow(
    `the data folder ${folder} is in use by process ${process.pid}: stop that process, or give this one another folder`,
  );
  await stores.close();
});

it('refuses a second process at once, and the first one goes on', async () => {
  const stores = await openFirst();
  const child = anotherProcess();
  const [said, [status]] = await Promise.all([
    child.stderr === null ? '' : text(child.stderr),
    once(child, 'exit'),
  ]);
  expect(status).not.toBe(0);
  expect(said).toContain(`in use by process ${process.pid}`);
  expect(await rowsOf(stores.country('LU'), 'person_file')).toHaveLength(0);
  await stores.close();
});

it('takes over the folder of a process that was killed, with all that it had committed', async () => {
  const child = anotherProcess();
  await untilItHolds(child);
  await expect(open()).rejects.toThrow(`in use by process ${child.pid}`);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  const stores = await open();
  expect(await rowsOf(stores.country('LU'), 'person_file')).toHaveLength(1);
  await stores.close();
});

it('refuses a folder whose owner cannot be read', async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'owner.json'), 'torn');
  await expect(open()).rejects.toThrow('then delete that file');
});
