import type { FastifyInstance } from 'fastify';
import { syncAuthorities } from '../datasources/authorities.ts';
import type { StatementObserver } from '../datasources/engine/observed-pool.ts';
import { type Replay, replayCountry, replayGateway } from '../datasources/replay.ts';
import type { RightsTable } from '../datasources/rights/sight.ts';
import { holderOf } from '../datasources/rights/sight-of.ts';
import { seedWhenEmpty } from '../datasources/seed.ts';
import { silentStores } from '../datasources/silent-stores.ts';
import type { CountryStore, Stores } from '../datasources/stores.ts';
import { dateIn } from '../domain/calendar.ts';
import type { ConsentRecord } from '../domain/consent.ts';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { settleLinks } from '../resolvers/link-settlement.ts';
import type { Configuration } from './configuration.ts';
import { ConfigurationError } from './configuration.ts';
import { openGuard } from './door/guard.ts';
import { DOCUMENT_LIMITS, type DocumentLimits } from './door/limits.ts';
import type { FaultReport } from './errors.ts';
import type { DemoAccess, FirstPeople } from './first-people.ts';
import { graphqlServer } from './graphql.ts';
import { drainPlugin, httpServer } from './http.ts';
import { openConfiguredStores, REQUEST_TIME_LIMITS } from './open-stores.ts';
import { publishOwed } from './publishing.ts';
import { replayed } from './replayed.ts';
import { openRequest, servedScopes } from './request.ts';
import { assembleSchema } from './schema.ts';
import { addRequestsBehind, registerDemoApp } from './sign-in/demo-app.ts';
import { DEMO_APP, demoPerson } from './sign-in/demo-identities.ts';
import { DEMO_ISSUER } from './sign-in/demo-issuer.ts';
import type { DemoSignIn } from './sign-in/demo-routes.ts';
import { type OpenSignIn, openSignIn } from './sign-in/open.ts';
import { openedWith } from './store-faults.ts';

export interface Gateway {
  /** `http://127.0.0.1:4000`, with the port it really has. */
  readonly url: string;
  readonly http: FastifyInstance;
  readonly stores: Stores;
  /** The gateway's own sign-in; null where an OpenID Connect provider signs people in. */
  readonly demo: DemoSignIn | null;
  close(): Promise<void>;
}

export interface Hooks {
  readonly clock: () => Date;
  readonly report: (fault: FaultReport) => void;
  /** Told what the start is at, for somebody who waits. */
  readonly progress?: (step: string) => void;
  readonly onStatement?: StatementObserver;
  /** What each role may see, where a test proves that it finds out what is seen beyond the real rights. */
  readonly rights?: RightsTable;
  /** What a document may hold, where a test asks for everything at once. */
  readonly documentLimits?: DocumentLimits;
  /** Who is put into a country's store that holds nobody. */
  readonly firstPeople?: FirstPeople;
}

type Serving = Pick<
  Configuration,
  'host' | 'port' | 'executor' | 'explorer' | 'signIn' | 'allowedHosts' | 'corsOrigins' | 'door'
>;

/** Starts the gateway: stores, first people, HTTP. */
export async function startGateway(
  configuration: Configuration,
  countries: readonly CountryModule[],
  hooks: Hooks,
): Promise<Gateway> {
  hooks.progress?.('opening the stores');
  const stores = await openConfiguredStores(configuration, countries, {
    onStatement: hooks.onStatement,
    timeLimits: { ...REQUEST_TIME_LIMITS, silence: configuration.storeDeadlineMilliseconds },
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
  configuration: Serving,
  countries: readonly CountryModule[],
  hooks: Hooks,
): Promise<Gateway> {
  const { clock, progress } = hooks;
  const tell = (code: string, replay: Replay | null) => {
    for (const line of replay === null ? [] : replayed(replay)) progress?.(`${code}: ${line}`);
  };
  tell(stores.gateway.code, await replayGateway(stores, clock()));
  if (configuration.signIn.kind === 'demo') await registerDemoApp(stores.gateway, clock());
  await stores.serve(async (store) => {
    tell(store.code, await replayCountry(store, stores, clock()));
    for (const { jurisdiction } of countries)
      if (jurisdiction.code === store.code) await furnish(store, stores, jurisdiction, configuration, hooks);
    await settleWith(store, stores, countries, clock());
  });
  const jurisdictions = countries.map(({ jurisdiction }) => jurisdiction);
  const signIn = await openSignIn(configuration.signIn, jurisdictions, { stores, ...hooks });
  const http = await serve(stores, configuration, signIn, countries, hooks);
  const url = await listen(http, configuration);
  const close = async () => {
    await closeInTime(http);
    await stores.close();
  };
  return { url, http, stores, demo: signIn.demo, close };
}

/** Brings links up to date with a store that is about to be served: it may be a backup that was put back. */
async function settleWith(
  store: CountryStore,
  stores: Stores,
  countries: readonly CountryModule[],
  at: Date,
): Promise<void> {
  const linking = countries.map(({ jurisdiction }) => ({
    jurisdiction,
    store: jurisdiction.code === store.code ? store : stores.country(jurisdiction.code),
  }));
  await settleLinks(linking, stores.gateway, null, at);
}

/** Authorities that a country's rules name, and the first people where its store is empty. */
async function furnish(
  store: CountryStore,
  { gateway }: Stores,
  jurisdiction: Jurisdiction,
  { signIn }: Pick<Serving, 'signIn'>,
  { firstPeople, clock, progress }: Hooks,
): Promise<void> {
  const ids = await syncAuthorities(
    store,
    jurisdiction.authorities.map(({ code }) => code),
    clock(),
  );
  const first = jurisdiction.authorities[0];
  const authorityId = first === undefined ? undefined : ids.get(first.code);
  if (firstPeople === undefined || authorityId === undefined) return;
  const at = clock();
  const around = { authorities: ids, demo: signIn.kind === 'demo' ? demoAccess(store) : null };
  let consents: readonly ConsentRecord[] = [];
  const today = dateIn(jurisdiction.timeZone, at);
  const seeded = await seedWhenEmpty(store, at, () => {
    progress?.(`first start: making demo people of ${jurisdiction.name.en}`);
    const people = firstPeople(jurisdiction, authorityId, today, around);
    consents = people.dossiers.flatMap((dossier) => dossier.consents);
    return people;
  });
  // What the nights before would have done, so that there is something to compare at once.
  if (seeded) await publishOwed(jurisdiction, store, { day: today, at });
  await addRequestsBehind(consents, gateway, at);
}

function demoAccess(store: CountryStore): DemoAccess {
  return { holder: holderOf(store, `${DEMO_ISSUER} ${demoPerson(store.code)}`), client: DEMO_APP };
}

async function serve(
  stores: Stores,
  { host, allowedHosts, corsOrigins, executor, explorer, door }: Serving,
  signIn: OpenSignIn,
  countries: readonly CountryModule[],
  { clock, report, rights, documentLimits = DOCUMENT_LIMITS }: Hooks,
): Promise<FastifyInstance> {
  const schema = assembleSchema(countries);
  const guard = openGuard(door);
  return httpServer({
    host,
    allowedHosts,
    explorer,
    corsOrigins,
    guard,
    signIn,
    report,
    graphql: (http) =>
      graphqlServer(schema, {
        executor,
        limits: documentLimits,
        guard,
        report,
        plugins: [drainPlugin(http)],
      }),
    silentStores: () => silentStores(stores),
    contextOf: async (viewer, acceptLanguage) => {
      const now = clock();
      const scopes = await openedWith(() => servedScopes(viewer, stores, now));
      return openRequest(countries, stores, now, viewer, scopes, acceptLanguage, rights);
    },
  });
}

/** Requests are answered until then; after it whoever still holds a connection is cut off. */
const ANSWERING_MILLISECONDS = 6000;

async function closeInTime(http: FastifyInstance): Promise<void> {
  const late = setTimeout(() => http.server.closeAllConnections(), ANSWERING_MILLISECONDS);
  try {
    await http.close();
  } finally {
    clearTimeout(late);
  }
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
