import type { StatementObserver } from '../datasources/engine/observed-pool.ts';
import { openStores, type Stores } from '../datasources/stores.ts';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import type { Configuration } from './configuration.ts';

interface Options {
  readonly onStatement?: StatementObserver | undefined;
  readonly onFault: (error: Error) => void;
  /** Whether to go through the process that has the data folder open, where one has. */
  readonly shared?: boolean;
}

/** The stores that the configuration names: the gateway's own, and those that commands work on. */
export function openConfiguredStores(
  configuration: Configuration,
  countries: readonly CountryModule[],
  { onStatement, onFault, shared = false }: Options,
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
    onFault,
  });
}
