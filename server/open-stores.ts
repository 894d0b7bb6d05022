import type { TimeLimits } from '../datasources/engine/engine.ts';
import type { StatementObserver } from '../datasources/engine/observed-pool.ts';
import { openStores, type Stores } from '../datasources/stores.ts';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import type { Configuration } from './configuration.ts';

/** No request is worth more of a server's time; its caller has given up by then. */
export const REQUEST_TIME_LIMITS: Omit<TimeLimits, 'silence'> = {
  statement: 20_000,
  lock: 10_000,
  idleTransaction: 30_000,
};

interface Options {
  readonly onStatement?: StatementObserver | undefined;
  readonly onFault: (error: Error) => void;
  /** Whether to go through the process that has the data folder open, where one has. */
  readonly shared?: boolean;
  /** For those who answer requests. */
  readonly timeLimits?: TimeLimits;
}

/** The stores that the configuration names: the gateway's own, and those that commands work on. */
export function openConfiguredStores(
  configuration: Configuration,
  countries: readonly CountryModule[],
  { onStatement, onFault, shared = false, timeLimits }: Options,
): Promise<Stores> {
  const { databaseUrl, dataFolder, gatewayDatabaseUrl, countryDatabaseUrls } = configuration;
  const { erasuresFile, auditHeadsFile, auditKeyFile } = configuration;
  const inMemory = databaseUrl === null && dataFolder === null;
  return openStores({
    countries: countries.map(({ jurisdiction }) => jurisdiction.code),
    main: databaseUrl === null ? { folder: dataFolder, shared } : { url: databaseUrl },
    countryUrls: countryDatabaseUrls,
    ...(gatewayDatabaseUrl !== null && { gatewayUrl: gatewayDatabaseUrl }),
    erasuresFile: inMemory ? null : erasuresFile,
    heads: inMemory ? null : { file: auditHeadsFile, keyFile: auditKeyFile },
    ...(onStatement && { onStatement }),
    ...(timeLimits && { timeLimits }),
    onFault,
  });
}
