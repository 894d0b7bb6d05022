import DataLoader from 'dataloader';
import { type AuthorityRow, authorities as allAuthorities } from '../datasources/authorities.ts';
import { coursesByIds, coursesOfSessions, enrolmentsOfCourses } from '../datasources/courses.ts';
import { decisionsByIds } from '../datasources/decisions.ts';
import { loadDossiers, type Section } from '../datasources/dossiers.ts';
import { loadDossiersAt } from '../datasources/history.ts';
import { informationSessionsByIds } from '../datasources/information-sessions.ts';
import { type OwnedTable, ownersOf } from '../datasources/owners.ts';
import { providersByIds } from '../datasources/providers.ts';
import type { CountryStore } from '../datasources/stores.ts';
import { voucherByCode } from '../datasources/vouchers.ts';
import { dateIn } from '../domain/calendar.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import { mint } from './mint.ts';
import type { Country } from './parents.ts';

/**
 * A country for one request, read in batches; `now` is the request's instant, `sections` those of a file
 * that it can read. With `knownAt` its files are as the store knew them then, whole.
 */
export function openCountry(
  jurisdiction: Jurisdiction,
  store: CountryStore,
  now: Date,
  sections: () => readonly Section[],
  knownAt: Date | null = null,
): Country {
  const dossiers = batched((ids) =>
    knownAt === null ? loadDossiers(store, ids, sections()) : loadDossiersAt(store, ids, knownAt),
  );
  const courses = batched((ids) => coursesByIds(store, ids));
  const coursesOf = batched((ids) => coursesOfSessions(store, ids));
  const places = batched((ids) => enrolmentsOfCourses(store, ids));
  const providers = batched((ids) => providersByIds(store, ids));
  const sessions = batched((ids) => informationSessionsByIds(store, ids));
  const decisions = batched((ids) => decisionsByIds(store, ids));
  const owners = new Map<OwnedTable, DataLoader<string, string | null>>();
  const loaders = [dossiers, courses, coursesOf, places, providers, sessions, decisions];
  const pasts = new Map<number, Country>();
  let authorities: Promise<readonly AuthorityRow[]> | null = null;

  function owner(table: OwnedTable, id: string): Promise<string | null> {
    const known = owners.get(table);
    const loader = known ?? batched((ids) => ownersOf(store, table, ids));
    if (known === undefined) owners.set(table, loader);
    return loader.load(id);
  }

  const country: Country = {
    jurisdiction,
    store,
    knownAt,
    at: (instant) => {
      const past = pasts.get(instant.getTime()) ?? openCountry(jurisdiction, store, now, sections, instant);
      pasts.set(instant.getTime(), past);
      return past;
    },
    today: dateIn(jurisdiction.timeZone, now),
    mint: mint(jurisdiction.vouchers?.prefix ?? jurisdiction.code),
    dossiers,
    owner,
    scheme: (code) => known(jurisdiction.schemes, (scheme) => scheme.code === code, `scheme ${code}`),
    rule: (id) => known(Object.values(jurisdiction.law), (rule) => rule.id === id, `rule ${id}`),
    term: (code) => jurisdiction.terms[code] ?? { fr: code, en: code },
    identifierName: (code) =>
      jurisdiction.identifiers.find(({ scheme }) => scheme === code)?.name ?? { fr: code, en: code },
    contracts: () => {
      if (jurisdiction.contracts === null) throw new Error(`${jurisdiction.code} has no contracts to read`);
      return jurisdiction.contracts;
    },
    allAuthorities: () => {
      authorities ??= allAuthorities(store);
      return authorities;
    },
    authority: async (id, asOf) => {
      const found = (await country.allAuthorities()).find((row) => row.id === id);
      return found === undefined ? null : { country, authorityId: id, code: found.code, asOf };
    },
    provider: async (id) => {
      const provider = await providers.load(id);
      return provider === null ? null : { country, provider };
    },
    course: async (id) => {
      const found = await courses.load(id);
      return found === null ? null : { country, course: found.course, sessions: found.sessions };
    },
    courseOfSession: (id) => coursesOf.load(id),
    enrolmentsOf: async (courseId) => {
      const refs = (await places.load(courseId)) ?? [];
      const files = await Promise.all(refs.map(({ fileId }) => dossiers.load(fileId)));
      return refs.flatMap(({ id }, index) => {
        const dossier = files[index] ?? null;
        const enrolment = dossier?.enrolments.find((row) => row.id === id);
        return dossier === null || enrolment === undefined ? [] : [{ country, dossier, enrolment }];
      });
    },
    informationSession: async (id) => {
      const session = await sessions.load(id);
      return session === null ? null : { country, session };
    },
    decision: (id) => decisions.load(id),
    voucherByCode: (code) => voucherByCode(store, code),
    forget: () => {
      for (const loader of loaders) loader.clearAll();
      owners.clear();
    },
  };
  return country;
}

/** One statement for all ids asked for in the same turn; null for an id that is not there. */
function batched<Value>(load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {
  return new DataLoader<string, Value | null>(async (ids) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** What rows name and the country's folder declares. Throws where the folder has lost it. */
function known<Item>(items: readonly Item[], is: (item: Item) => boolean, what: string): Item {
  const found = items.find(is);
  if (found === undefined) throw new Error(`${what} is not declared any more`);
  return found;
}
