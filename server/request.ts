import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { SECTIONS, type Section } from '../datasources/dossiers.ts';
import { forgetFiles, type LinkedFile, linkedFiles } from '../datasources/gateway.ts';
import type { Stores } from '../datasources/stores.ts';
import { dateIn } from '../domain/calendar.ts';
import type { Language } from '../domain/law.ts';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import type { Context } from '../resolvers/context.ts';
import { openCountry } from '../resolvers/country.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en', 'de'];

/** Until there is a sign-in the asker is one fixed local client and organisation. */
const LOCAL_ASKER = { client: 'local', organisation: 'local' };

/** What one request is answered from. `now` is its one instant. */
export function openRequest(
  modules: readonly CountryModule[],
  stores: Stores,
  now: Date,
  acceptLanguage: string | undefined,
): Context {
  let sections: readonly Section[] = SECTIONS;
  const countries = modules
    .map(({ jurisdiction }) =>
      openCountry(jurisdiction, stores.country(jurisdiction.code), now, () => sections),
    )
    .toSorted((a, b) => (a.jurisdiction.code < b.jurisdiction.code ? -1 : 1));
  const byCode = new Map(countries.map((country) => [country.jurisdiction.code, country]));
  const linked = new DataLoader<LinkedFile, readonly LinkedFile[], string>(
    (files) => linkedFiles(stores.gateway, files),
    { cacheKeyFn: ({ jurisdiction, fileId }) => `${jurisdiction} ${fileId}` },
  );
  return {
    now,
    willRead: (read) => {
      sections = read;
    },
    sections: () => sections,
    earliestToday: dateIn('Etc/GMT+12', now),
    languages: languagesOf(acceptLanguage ?? ''),
    asker: LOCAL_ASKER,
    countries,
    country: (code) => byCode.get(code) ?? null,
    linkedFiles: (jurisdiction, fileId) => linked.load({ jurisdiction, fileId }),
    unlink: (jurisdiction, fileIds) => forgetFiles(stores.gateway, jurisdiction, fileIds),
  };
}

/** The same few headers come again and again. */
const LANGUAGES_OF = new LRUCache<string, readonly Language[]>({ max: 200 });

function languagesOf(acceptLanguage: string): readonly Language[] {
  const known = LANGUAGES_OF.get(acceptLanguage);
  if (known !== undefined) return known;
  // Without the header every language is as welcome as another.
  const headers = acceptLanguage === '' ? {} : { 'accept-language': acceptLanguage };
  const wanted = new Negotiator({ headers }).languages([...LANGUAGES]);
  const languages = LANGUAGES.toSorted((a, b) => rank(wanted, a) - rank(wanted, b));
  LANGUAGES_OF.set(acceptLanguage, languages);
  return languages;
}

/** The place of a language among those wanted; those not wanted come last, in the order of the law. */
function rank(wanted: readonly string[], language: Language): number {
  const place = wanted.indexOf(language);
  return place < 0 ? wanted.length : place;
}
