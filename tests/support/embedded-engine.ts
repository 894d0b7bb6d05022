import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../datasources/engine/embedded.ts';
import { openStores } from '../../datasources/stores.ts';
import { PREPARED_COUNTRIES } from './engine-under-test.ts';

function fail(error: Error): never {
  throw error;
}

/** Makes, once, the dump that each test file starts from. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dump-'));
  const engine = await openEmbedded({ folder: null }, fail);
  const stores = await openStores({ countries: PREPARED_COUNTRIES, main: { engine } });
  await stores.close();
  const dump = join(folder, 'dump.tar');
  await writeFile(dump, await engine.dump());
  await engine.close();
  provide('engine', { kind: 'embedded', dump });
  return () => rm(folder, { recursive: true });
}
