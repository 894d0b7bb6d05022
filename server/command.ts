import type { Stores } from '../datasources/stores.ts';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import { countries as registered } from '../jurisdictions/registry.ts';
import { withCentres } from './centres.ts';
import { readConfiguration } from './configuration.ts';
import { openConfiguredStores } from './open-stores.ts';
import { saysWhatToDo } from './refusals.ts';

/**
 * Runs a command on the stores of the environment, through the running gateway where that one has the data
 * folder open. Ends with what `work` gives, and with 1 where it cannot start.
 */
export async function runCommand(
  work: (stores: Stores, countries: readonly CountryModule[]) => Promise<number>,
): Promise<void> {
  try {
    const codes = registered.map(({ jurisdiction }) => jurisdiction.code);
    const configuration = readConfiguration(process.env, codes);
    const countries = withCentres(registered, configuration.centresFile);
    const stores = await openConfiguredStores(configuration, countries, { onFault() {}, shared: true });
    try {
      process.exitCode = await work(stores, countries);
    } finally {
      await stores.close();
    }
  } catch (error) {
    if (!saysWhatToDo(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
