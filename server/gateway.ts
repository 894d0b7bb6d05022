import type { FastifyInstance } from 'fastify';
import { syncAuthorities } from '../datasources/authorities.ts';
import type { StatementObserver } from '../datasources/engine/observed-pool.ts';
import { replayErasures } from '../datasources/erasure.ts';
import { seedWhenEmpty } from '../datasources/seed.ts';
import type { Stores } from '../datasources/stores.ts';
import { dateIn, type PlainDate } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { Configuration } from './configuration.ts';
import { ConfigurationError } from './configuration.ts';
import type { FaultReport } from './errors.ts';
import type { ExecutorName } from './executor.ts';
import { graphqlServer } from './graphql.ts';
import { drainPlugin, httpServer } from './http.ts';
import { openConfiguredStores } from './open-stores.ts';
import { replayed } from './replayed.ts';
import { openRequest } from './request.ts';
import { assembleSchema } from './schema.ts';

export interface Gateway {
  /** `http://127.0.0.1:4000`, with the port it really has. */
  readonly url: string;
  readonly http: FastifyInstance;
  readonly stores: Stores;
  close(): Promise<void>;
}

export interface Hooks {
  readonly clock: () => Date;
  readonly report: (fault: FaultReport) => void;
  /** Told what the start is at, for somebody who waits. */
  readonly progress?: (step: string) => void;
  readonly onStatement?: StatementObserver;
  /** Who is put into a country's store that holds nobody. */
  readonly firstPeople?: (country: Jurisdiction, authorityId: string, today: PlainDate) => Situation;
}

/** Starts the gateway: stores, first people, HTTP. */
export async function startGateway(
  configuration: Configuration,
  countries: readonly CountryModule[],
  hooks: Hooks,
): Promise<Gateway> {
  hooks.progress?.('opening the stores');
  const stores = await openConfiguredStores(configuration, countries, {
    onStatement: hooks.onStatement,
    onFault: (error) =>
      hooks.report({ errorId: 'connection', name: error.name, code: null, constraint: null, frames: [] }),
  });
  try {
    return await serveStores(stores, configuration, countries, hooks);
  } catch (error) {
    await stores.close();
    throw error;
  }
}

/** The gateway on stores that are open; closing it closes them. */
export async function serveStores(
  stores: Stores,
  configuration: Pick<Configuration, 'host' | 'port' | 'executor'>,
  countries: readonly CountryModule[],
  hooks: Hooks,
): Promise<Gateway> {
  for (const [code, replay] of await replayErasures(stores, hooks.clock())) {
    hooks.progress?.(`${code}: ${replayed(replay)}`);
  }
  await furnish(stores, countries, hooks);
  const http = await serve(stores, configuration.executor, countries, hooks);
  const url = await listen(http, configuration);
  const close = async () => {
    await http.close();
    await stores.close();
  };
  return { url, http, stores, close };
}

/** Authorities that the rules name, and the first people where a store is empty. */
async function furnish(stores: Stores, countries: readonly CountryModule[], hooks: Hooks) {
  const { firstPeople } = hooks;
  for (const { jurisdiction } of countries) {
    const store = stores.country(jurisdiction.code);
    const ids = await syncAuthorities(
      store,
      jurisdiction.authorities.map(({ code }) => code),
      hooks.clock(),
    );
    const first = jurisdiction.authorities[0];
    const authorityId = first === undefined ? undefined : ids.get(first.code);
    if (firstPeople === undefined || authorityId === undefined) continue;
    const at = hooks.clock();
    await seedWhenEmpty(store, at, () => {
      hooks.progress?.(`first start: making demo people of ${jurisdiction.name.en}`);
      return firstPeople(jurisdiction, authorityId, dateIn(jurisdiction.timeZone, at));
    });
  }
}

async function serve(
  stores: Stores,
  executor: ExecutorName,
  countries: readonly CountryModule[],
  hooks: Hooks,
): Promise<FastifyInstance> {
  const schema = assembleSchema(countries);
  return httpServer(
    (http) => graphqlServer(schema, executor, hooks.report, [drainPlugin(http)]),
    (acceptLanguage) => openRequest(countries, stores, hooks.clock(), acceptLanguage),
  );
}

async function listen(
  http: FastifyInstance,
  { host, port }: Pick<Configuration, 'host' | 'port'>,
): Promise<string> {
  try {
    return await http.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    if (code === 'EADDRINUSE')
      throw new ConfigurationError(
        `Port ${port} is taken. Stop what listens there, or start with another: PORT=${port + 1} npm start`,
      );
    if (code === 'EACCES')
      throw new ConfigurationError(
        `Port ${port} is not allowed to this user. Take one above 1023: PORT=4000 npm start`,
      );
    throw error;
  }
}
