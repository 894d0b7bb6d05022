import countries from 'i18n-iso-countries';
import type { Localised } from '../../domain/law.ts';

/** Countries by their ISO 3166-1 alpha-2 code, in words. */
export const COUNTRY_NAMES: Readonly<Record<string, Localised>> = Object.fromEntries(
  Object.entries(countries.getNames('en')).map(([code, en]) => [
    code,
    { fr: countries.getName(code, 'fr') ?? en, en },
  ]),
);
