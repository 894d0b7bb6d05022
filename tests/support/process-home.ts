import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Environment } from './gateway-process.ts';
import { testServer } from './stores.ts';

/** Where a gateway process keeps its data, on the engine that this run is about. */
export interface ProcessHome {
  readonly environment: Environment;
  remove(): Promise<void>;
}

export async function openProcessHome(): Promise<ProcessHome> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const environment = { PORT: '0', DEMO: 'no', DATA_FOLDER: join(folder, 'data') };
  const engine = inject('engine');
  if (engine.kind === 'embedded') return { environment, remove: () => rm(folder, { recursive: true }) };
  const server = testServer(engine.url);
  const name = `process_${randomBytes(6).toString('hex')}`;
  return {
    environment: { ...environment, DATABASE_URL: await server.create(name, engine.template) },
    async remove() {
      await server.drop(name);
      await rm(folder, { recursive: true });
    },
  };
}
