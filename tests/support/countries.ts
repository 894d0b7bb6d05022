import { countries } from '../../jurisdictions/registry.ts';
import { PREPARED_COUNTRIES } from './engine-under-test.ts';

const told: readonly string[] = PREPARED_COUNTRIES;

/** The countries that the tests tell of: one more in the registry leaves what they count as it is. */
export const TOLD_COUNTRIES = countries.filter(({ jurisdiction }) => told.includes(jurisdiction.code));
