import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { ObservedStatement } from '../../datasources/engine/observed-pool.ts';
import { openStores, type Stores, type StoresConfig } from '../../datasources/stores.ts';
import { PREPARED_COUNTRIES } from './engine-under-test.ts';

export interface TestStores {
  readonly stores: Stores;
  /** What these stores were opened with, to open others on the same databases (server engine). */
  readonly config: StoresConfig;
  /** The statements that `work` sent, BEGIN and COMMIT included. */
  statementsOf(work: () => Promise<unknown>): Promise<readonly ObservedStatement[]>;
  close(): Promise<void>;
}

interface TestServer {
  readonly urlOf: (name: string) => string;
  create(name: string, template?: string): Promise<string>;
  drop(name: string): Promise<void>;
}

/** Databases on the server under test. */
export function testServer(base: string): TestServer {
  async function run(text: string): Promise<void> {
    const client = new pg.Client(`${base}/postgres`);
    await client.connect();
    try {
      await client.query(text);
    } finally {
      await client.end();
    }
  }
  const urlOf = (name: string) => `${base}/${name}`;
  return {
    urlOf,
    async create(name, template) {
      await run(`create database ${name}${template === undefined ? '' : ` template ${template}`}`);
      return urlOf(name);
    },
    drop: (name) => run(`drop database ${name} with (force)`),
  };
}

async function opened(config: StoresConfig, drop: () => Promise<void>): Promise<TestStores> {
  let recorder: ObservedStatement[] = [];
  const stores = await openStores({ ...config, onStatement: (statement) => recorder.push(statement) });
  return {
    stores,
    config,
    async statementsOf(work) {
      recorder = [];
      await work();
      return recorder;
    },
    async close() {
      await stores.close();
      await drop();
    },
  };
}

export function freshName(): string {
  return `t_${randomBytes(6).toString('hex')}`;
}

/** Fresh stores that nobody else uses, all in one database, on the engine that this run is about. */
export async function openTestStores(countries: readonly string[] = PREPARED_COUNTRIES): Promise<TestStores> {
  const engine = inject('engine');
  if (engine.kind === 'embedded') {
    return opened({ countries, main: { folder: null, dump: engine.dump } }, async () => {});
  }
  const server = testServer(engine.url);
  const name = freshName();
  const url = await server.create(name, engine.template);
  return opened({ countries, main: { url } }, () => server.drop(name));
}

/** The same with a database for each country and one for the gateway; on the server engine alone. */
export async function openStoresApart(
  countries: readonly string[] = PREPARED_COUNTRIES,
): Promise<TestStores> {
  const engine = inject('engine');
  if (engine.kind !== 'server') throw new Error('databases of their own need the server engine');
  const server = testServer(engine.url);
  const prefix = freshName();
  const names = [...countries, 'gateway'].map((store) => `${prefix}_${store.toLowerCase()}`);
  for (const name of names) await server.create(name);
  const countryUrls = Object.fromEntries(
    countries.map((code) => [code, server.urlOf(`${prefix}_${code.toLowerCase()}`)]),
  );
  const gatewayUrl = server.urlOf(`${prefix}_gateway`);
  return opened({ countries, main: { url: gatewayUrl }, countryUrls, gatewayUrl }, async () => {
    for (const name of names) await server.drop(name);
  });
}
