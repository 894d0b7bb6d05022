import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openStores, type Stores, type StoresConfig } from '../../datasources/stores.ts';
import { PREPARED_COUNTRIES } from './engine-under-test.ts';
import { freshName, testServer } from './stores.ts';

/** Where stores are kept between runs, on the engine that this run is about. */
export interface Place {
  /** What a process started by the test finds its stores by. */
  readonly environment: Readonly<Record<string, string>>;
  open(options?: Partial<StoresConfig>): Promise<Stores>;
  /** The same as it is now, elsewhere. Nobody may have it open. */
  copy(): Promise<Place>;
  drop(): Promise<void>;
}

/** A place of its own, with the schemas of all countries and nobody in them. */
export async function aPlace(): Promise<Place> {
  const engine = inject('engine');
  if (engine.kind === 'embedded') {
    return inFolder(await mkdtemp(join(tmpdir(), 'place-')), engine.dump);
  }
  const name = freshName();
  await testServer(engine.url).create(name, engine.template);
  return onServer(engine.url, name);
}

function inFolder(parent: string, dump?: string): Place {
  const folder = join(parent, 'data');
  let start = dump;
  return {
    environment: { DATA_FOLDER: folder },
    open(options) {
      // Only the first time does the folder start from the dump.
      const main = { folder, ...(start !== undefined && { dump: start }) };
      start = undefined;
      return openStores({ countries: PREPARED_COUNTRIES, main, ...options });
    },
    async copy() {
      const other = await mkdtemp(join(tmpdir(), 'place-'));
      await cp(folder, join(other, 'data'), { recursive: true });
      return inFolder(other);
    },
    drop: () => rm(parent, { recursive: true, force: true }),
  };
}

function onServer(base: string, name: string): Place {
  const server = testServer(base);
  const url = server.urlOf(name);
  return {
    environment: { DATABASE_URL: url },
    open: (options) => openStores({ countries: PREPARED_COUNTRIES, main: { url }, ...options }),
    async copy() {
      const other = freshName();
      await server.create(other, name);
      return onServer(base, other);
    },
    drop: () => server.drop(name),
  };
}
