import { createHmac, randomBytes } from 'node:crypto';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { type HeadList, headList } from './audit-heads.ts';
import { auditKey } from './audit-key.ts';
import { type CountryDb, type CountryTables, type Db, type GatewayTables, statement } from './database.ts';
import { openEmbedded, openThroughOwner } from './engine/embedded.ts';
import { type Engine, openServer, type TimeLimits } from './engine/engine.ts';
import { observePool, type StatementObserver } from './engine/observed-pool.ts';
import { patientPool } from './engine/patient-pool.ts';
import { dropIdle } from './engine/pool.ts';
import { type ErasureList, erasureList } from './erasure-list.ts';
import { GATEWAY_STORE, isUnreachable, StoreUnreachable } from './faults.ts';
import { COUNTRY_MIGRATIONS, GATEWAY_MIGRATIONS, migrate } from './migrations/migrate.ts';
import { openWatch, type Watch } from './watch.ts';

/**
 * Where the shared database is: embedded in a folder (null: in memory), a PostgreSQL server, or an engine
 * that is open already and that its owner closes.
 */
export type MainDatabase =
  | {
      readonly folder: string | null;
      readonly dump?: string;
      /** Whether to go through the process that has the folder open, where one has. */
      readonly shared?: boolean;
    }
  | { readonly url: string }
  | { readonly engine: Engine };

export interface StoresConfig {
  /** Codes of the countries kept here: `LU`, `BE_WAL`. */
  readonly countries: readonly string[];
  readonly main: MainDatabase;
  /** Connection strings of the countries that have a database of their own. */
  readonly countryUrls?: Readonly<Record<string, string>>;
  readonly gatewayUrl?: string;
  /** File that lists erasures, outside the databases; in memory where there is none. */
  readonly erasuresFile?: string | null;
  /** File that lists signed heads of the chains, and the key that signs them; in memory where there is none. */
  readonly heads?: { readonly file: string; readonly keyFile: string } | null;
  readonly onStatement?: StatementObserver;
  /** Told of connections that broke while nobody waited for them. */
  readonly onFault?: (error: Error) => void;
  /**
   * How long servers may be kept at work; without, as long as it takes: for commands. With it a country whose server
   * is out of reach does not keep the others from being opened.
   */
  readonly timeLimits?: TimeLimits;
}

interface Store {
  readonly code: string;
  /** Tells it from any other store of the country, made anew for instance; a backup of it has the same. */
  readonly id: string;
  /** Key of the hashes by which a repeated request, and a person's sign-in, is known. */
  readonly secret: Buffer;
  /** Where the head of its chain is vouched for. */
  readonly heads: HeadList;
}

/** A store with its chain of acts. */
export type ChainedStore<Tables> = Store & Db<Tables>;

/** What belongs to no country: no person's data. */
export type GatewayStore = ChainedStore<GatewayTables>;

export interface CountryStore extends Store, CountryDb {
  /** Where an erasure is written down before it is committed. */
  readonly erasures: ErasureList;
}

export interface Stores {
  readonly countries: readonly string[];
  /** Throws RangeError for a country that is not kept here. */
  country(code: string): CountryStore;
  /**
   * Does in each country's store what is owed before it is served, and again whenever the store comes back from out of
   * reach; one that is out of reach by now is served once it was done.
   */
  serve(owed: (store: CountryStore) => Promise<void>): Promise<void>;
  readonly gateway: GatewayStore;
  readonly erasures: ErasureList;
  readonly heads: HeadList;
  close(): Promise<void>;
}

const CODE = /^[A-Z][A-Z0-9_]{0,40}$/;

interface Origin {
  /** Code of the store. */
  readonly store: string;
  readonly schema: string;
  readonly onStatement: StatementObserver | undefined;
}

/** A schema of a database, waited for with the engine's patience, or with none where `limits` are null. */
function database<Tables>(
  { pool, database, limits: usual }: Engine,
  { store, schema, onStatement }: Origin,
  { watch, limits = usual }: { readonly watch?: Watch; readonly limits?: TimeLimits | null } = {},
): Db<Tables> {
  const dialect = new PostgresDialect({
    pool: patientPool(observePool(pool, { store, database }, onStatement), {
      store,
      limits,
      ...(watch && { admit: watch.admit, onSilence: watch.lost }),
    }),
  });
  const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];
  return { schema, query: new Kysely<Tables>({ dialect, plugins }).withSchema(schema) };
}

/** A migration takes as long as it does. */
const UNHURRIED = { limits: null } as const;

const NEW_SECRET = statement(
  (q) => `insert into ${q('store_secret')} (name, secret) values ('idempotency', $1) on conflict do nothing`,
);
const REACHED = statement(() => 'select 1');
const SECRET = statement<{ readonly secret: Buffer }>(
  (q) => `select secret from ${q('store_secret')} where name = 'idempotency'`,
);

/** The store's own secret, made at its first opening, and the mark by which it is told from any other. */
async function secretOf<Tables>(db: Db<Tables>): Promise<{ readonly id: string; readonly secret: Buffer }> {
  await NEW_SECRET(db, randomBytes(32));
  const [row] = (await SECRET(db)).rows;
  if (row === undefined) throw new Error('a store without its secret');
  const id = createHmac('sha256', row.secret).update('store').digest('hex').slice(0, 32);
  return { id, secret: row.secret };
}

interface OpenedCountry {
  readonly store: CountryStore;
  serve(owed: (store: CountryStore) => Promise<void>): Promise<void>;
  end(): void;
}

async function openCountry(
  engine: Engine,
  code: string,
  lists: Pick<CountryStore, 'erasures' | 'heads'>,
  { onStatement, onFault = () => {} }: Pick<StoresConfig, 'onStatement' | 'onFault'>,
): Promise<OpenedCountry> {
  if (!CODE.test(code)) throw new RangeError(`not a country code: ${code} (expected letters, digits and _)`);
  const schema = `country_${code.toLowerCase()}`;
  const origin: Origin = { store: code, schema, onStatement };
  let mark: Awaited<ReturnType<typeof secretOf>> | null = null;
  // Nobody is answered by a store that came back before it is told what is owed.
  let owed: (store: CountryStore) => Promise<void> = () => Promise.reject(new StoreUnreachable(code));

  /** The store by one of its ways in; nobody knows its mark who has not reached it. */
  function by(db: CountryDb): CountryStore {
    const known = () => {
      if (mark === null) throw new StoreUnreachable(code);
      return mark;
    };
    return {
      ...db,
      code,
      get id() {
        return known().id;
      },
      get secret() {
        return known().secret;
      },
      ...lists,
    };
  }

  const unwatched = by(database<CountryTables>(engine, origin));
  async function open(): Promise<void> {
    // Asked first: a migration is waited for as long as it takes.
    await REACHED(unwatched);
    await migrate(database<CountryTables>(engine, origin, UNHURRIED).query, schema, COUNTRY_MIGRATIONS);
    mark = await secretOf(unwatched);
  }
  if (engine.limits === null) {
    await open();
    return { store: unwatched, serve: (work) => work(unwatched), end() {} };
  }
  const watch = openWatch(
    code,
    async () => {
      await open();
      await owed(unwatched);
    },
    { onLost: () => dropIdle(engine.pool), onFault },
  );
  const lostUnlessDone = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      if (!isUnreachable(error)) throw error;
      watch.lost();
    });
  await lostUnlessDone(open());
  return {
    store: by(database<CountryTables>(engine, origin, { watch })),
    serve: (work) => {
      owed = work;
      return lostUnlessDone(
        Promise.resolve()
          .then(watch.admit)
          .then(() => work(unwatched)),
      );
    },
    end: watch.end,
  };
}

async function openGateway(
  engine: Engine,
  heads: HeadList,
  onStatement: StatementObserver | undefined,
): Promise<GatewayStore> {
  const origin: Origin = { store: GATEWAY_STORE, schema: 'gateway', onStatement };
  const db = database<GatewayTables>(engine, origin);
  await migrate(database<GatewayTables>(engine, origin, UNHURRIED).query, 'gateway', GATEWAY_MIGRATIONS);
  return { ...db, code: GATEWAY_STORE, ...(await secretOf(db)), heads };
}

/** The engines that were opened for the stores, each once, and closed together. */
function openEngines(main: MainDatabase, limits: TimeLimits | null, onFault: (error: Error) => void) {
  const opened = new Map<string, Engine>();
  let shared: Engine | null = null;
  function server(url: string): Engine {
    const engine = opened.get(url) ?? openServer(url, limits, onFault);
    opened.set(url, engine);
    return engine;
  }
  return {
    /** The shared database, opened once somebody needs it; the one at `url` where there is one. */
    async at(url: string | undefined): Promise<Engine> {
      if (url !== undefined) return server(url);
      if ('engine' in main) return main.engine;
      if ('url' in main) return server(main.url);
      const owned = main.shared === true && main.folder !== null;
      shared ??=
        (owned ? await openThroughOwner(main.folder, onFault) : null) ?? (await openEmbedded(main, onFault));
      return shared;
    },
    async close(): Promise<void> {
      const engines = [...opened.values(), ...(shared === null ? [] : [shared])];
      await Promise.all(engines.map((engine) => engine.close()));
    },
  };
}

/** Opens every store and brings it up to date: schemas of one database, or databases of their own. */
export async function openStores(config: StoresConfig): Promise<Stores> {
  const { main, countries, countryUrls = {}, gatewayUrl, onStatement, onFault = () => {} } = config;
  const engines = openEngines(main, config.timeLimits ?? null, onFault);
  const lists = {
    erasures: erasureList(config.erasuresFile ?? null),
    heads: headList(config.heads?.file ?? null, auditKey(config.heads?.keyFile ?? null)),
  };
  const opened = new Map<string, OpenedCountry>();
  async function close(): Promise<void> {
    for (const { end } of opened.values()) end();
    await engines.close();
  }
  try {
    for (const code of countries) {
      const engine = await engines.at(countryUrls[code]);
      opened.set(code, await openCountry(engine, code, lists, config));
    }
    const gateway = await openGateway(await engines.at(gatewayUrl), lists.heads, onStatement);
    return {
      countries,
      gateway,
      ...lists,
      close,
      async serve(owed) {
        for (const { serve } of opened.values()) await serve(owed);
      },
      country(code) {
        const known = opened.get(code);
        if (known === undefined)
          throw new RangeError(`no store for ${code} (kept here: ${countries.join(', ')})`);
        return known.store;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
