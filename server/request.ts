import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { forgetFiles, type LinkedFile, linkedFiles } from '../datasources/gateway.ts';
import { partnerApp } from '../datasources/partner-apps.ts';
import { standingLinks } from '../datasources/person-links.ts';
import type { RightsTable } from '../datasources/rights/sight.ts';
import { askerOf, sightOf, sightOfVoucher } from '../datasources/rights/sight-of.ts';
import { SECTIONS, type Section } from '../datasources/sections.ts';
import type { Stores } from '../datasources/stores.ts';
import { dateIn } from '../domain/calendar.ts';
import type { ConsentScope } from '../domain/consent.ts';
import type { Language } from '../domain/law.ts';
import { isServed, type PartnerApp } from '../domain/partner-app.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import { openAccessLog } from '../resolvers/access-log.ts';
import type { Context } from '../resolvers/context.ts';
import { openCountry } from '../resolvers/country.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en', 'de'];

/** What one request is answered from. `now` is its one instant. */
export function openRequest(
  modules: readonly CountryModule[],
  stores: Stores,
  now: Date,
  viewer: Viewer,
  scopes: readonly ConsentScope[],
  acceptLanguage: string | undefined,
  rights?: RightsTable,
): Context {
  let sections: readonly Section[] = SECTIONS;
  const accessLog = openAccessLog(viewer, now);
  const countries = modules
    .map(({ jurisdiction }) => {
      const store = stores.country(jurisdiction.code);
      const sight = sightOf(viewer, store, scopes, rights);
      return openCountry(jurisdiction, store, {
        now,
        sections: () => sections,
        sight,
        sightOfVoucher: (code) => sightOfVoucher(code, rights),
        accessLog,
      });
    })
    .toSorted((a, b) => (a.jurisdiction.code < b.jurisdiction.code ? -1 : 1));
  const byCode = new Map(countries.map((country) => [country.jurisdiction.code, country]));
  const linked = new DataLoader<LinkedFile, readonly LinkedFile[], string>(
    (files) => linkedFiles(stores.gateway, files),
    { cacheKeyFn: ({ jurisdiction, fileId }) => `${jurisdiction} ${fileId}` },
  );
  const standing = new DataLoader<string, boolean>((ids) => standingLinks(stores.gateway, ids));
  const apps = new DataLoader<string, PartnerApp | null>((clients) =>
    Promise.all(clients.map((client) => partnerApp(stores.gateway, client))),
  );
  return {
    now,
    willRead: (read) => {
      sections = read;
    },
    sections: () => sections,
    earliestToday: dateIn('Etc/GMT+12', now),
    languages: languagesOf(acceptLanguage ?? ''),
    viewer,
    asker: (country) => askerOf(viewer, country.sight),
    accessLog,
    gateway: stores.gateway,
    partnerApp: (client) => apps.load(client),
    countries,
    country: (code) => byCode.get(code) ?? null,
    linkedFiles: (jurisdiction, fileId) => linked.load({ jurisdiction, fileId }),
    linkStands: (handshakeId) => standing.load(handshakeId),
    linkRehearsed: (handshakeId) => {
      standing.clear(handshakeId).prime(handshakeId, true);
    },
    forgetLinks: () => {
      linked.clearAll();
      standing.clearAll();
    },
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

/** The scopes that a partner app is served with today; none for every other role. Throws where it is served none. */
export async function servedScopes(
  { role, organisation }: Viewer,
  { gateway }: Stores,
  now: Date,
): Promise<readonly ConsentScope[]> {
  if (role !== 'PARTNER_APP' || organisation === null) return [];
  const app = await partnerApp(gateway, organisation);
  if (app !== null && isServed(app, dateIn('UTC', now))) return app.scopes;
  throw new GraphQLError(
    'This partner app is not registered here, or no longer served. An administrator registers it.',
    { extensions: { code: 'FORBIDDEN', http: { status: 403 } } },
  );
}
