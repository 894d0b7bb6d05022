import DataLoader from 'dataloader';
import { accessOf } from '../datasources/access.ts';
import { type AuthorityRow, authorities as allAuthorities } from '../datasources/authorities.ts';
import { coursesByIds, coursesOfSessions, enrolmentsOfCourses } from '../datasources/courses.ts';
import { decisionsByIds } from '../datasources/decisions.ts';
import { loadDossiers } from '../datasources/dossiers.ts';
import { loadDossiersAt } from '../datasources/history.ts';
import { informationSessionsByIds } from '../datasources/information-sessions.ts';
import { type OwnedTable, ownersOf } from '../datasources/owners.ts';
import { possibleDuplicates } from '../datasources/possible-duplicates.ts';
import { projectsByIds } from '../datasources/projects.ts';
import { providersByIds } from '../datasources/providers.ts';
import type { Sight } from '../datasources/rights/sight.ts';
import { SECTIONS, type Section } from '../datasources/sections.ts';
import type { CountryStore } from '../datasources/stores.ts';
import { voucherByCode } from '../datasources/vouchers.ts';
import { dateIn } from '../domain/calendar.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Rule } from '../domain/law.ts';
import { DATA_PROTECTION_LAW } from '../jurisdictions/data-protection-law.ts';
import type { Jurisdiction } from '../jurisdictions/jurisdiction.ts';
import type { AccessLog } from './access-log.ts';
import { mint } from './mint.ts';
import type { Country } from './parents.ts';
import { fromWhole } from './seen-rows.ts';
import { codePrefix } from './shown-code.ts';

/** How one request reads. */
export interface Reading {
  /** Its instant. */
  readonly now: Date;
  /** Sections of a file that it can read. */
  sections(): readonly Section[];
  /** What who asks may see of the country's store. */
  readonly sight: Sight;
  /** What the code of a voucher gives the right to see. */
  sightOfVoucher(code: string): Sight;
  readonly accessLog: AccessLog;
}

/**
 * A country for one request, read in batches. With `knownAt` its files are as the store knew them then,
 * whole.
 */
export function openCountry(
  jurisdiction: Jurisdiction,
  store: CountryStore,
  reading: Reading,
  knownAt: Date | null = null,
): Country {
  const { now, sections, sight, sightOfVoucher, accessLog } = reading;

  async function read(ids: readonly string[], by: Sight): Promise<ReadonlyMap<string, Dossier>> {
    const found =
      knownAt === null
        ? await loadDossiers(store, ids, sections(), by)
        : await loadDossiersAt(store, ids, knownAt, by);
    accessLog.note(store, by, found.values(), knownAt === null ? sections() : SECTIONS);
    return found;
  }

  const dossiers = batched((ids) => read(ids, sight));
  const courses = batched((ids) => coursesByIds(store, ids));
  const coursesOf = batched((ids) => coursesOfSessions(store, ids));
  const places = batched((ids) => enrolmentsOfCourses(store, ids, sight));
  const providers = batched((ids) => providersByIds(store, ids));
  const projects = batched((ids) => projectsByIds(store, ids, sight));
  const sessions = batched((ids) => informationSessionsByIds(store, ids, sight));
  const decisions = batched((ids) => decisionsByIds(store, ids));
  const duplicates = batched((ids) => possibleDuplicates(store, ids, sight));
  const accesses = batched((ids) => accessOf(store, ids));
  const owners = new Map<OwnedTable, DataLoader<string, string | null>>();
  const ofFiles = [dossiers, decisions, accesses, duplicates];
  const loaders = [...ofFiles, courses, coursesOf, places, providers, projects, sessions];
  const pasts = new Map<number, Country>();
  let authorities: Promise<readonly AuthorityRow[]> | null = null;

  function owner(table: OwnedTable, id: string): Promise<string | null> {
    const known = owners.get(table);
    const loader = known ?? batched((ids) => ownersOf(store, table, ids, sight));
    if (known === undefined) owners.set(table, loader);
    return loader.load(id);
  }

  const country: Country = {
    jurisdiction,
    store,
    sight,
    knownAt,
    at: (instant) => {
      const past = pasts.get(instant.getTime()) ?? openCountry(jurisdiction, store, reading, instant);
      pasts.set(instant.getTime(), past);
      return past;
    },
    today: dateIn(jurisdiction.timeZone, now),
    mint: mint(codePrefix(jurisdiction)),
    dossiers,
    owner,
    scheme: (code) => known(jurisdiction.schemes, (scheme) => scheme.code === code, `scheme ${code}`),
    rule: (id) => known(lawOf(jurisdiction), (rule) => rule.id === id, `rule ${id}`),
    term: (code) => jurisdiction.terms[code] ?? { fr: code, en: code },
    identifierName: (code) =>
      jurisdiction.identifiers.find(({ scheme }) => scheme === code)?.name ?? { fr: code, en: code },
    contracts: () => {
      if (jurisdiction.contracts === null) throw new Error(`${jurisdiction.code} has no contracts to read`);
      return jurisdiction.contracts;
    },
    compliance: (dossier, contract, asOf) => {
      const found = fromWhole(dossier, () =>
        jurisdiction.contracts?.compliance?.(contract, dossier, asOf ?? country.today),
      );
      return found == null
        ? null
        : {
            status: found.status,
            axesNotDone: found.notDone,
            reasons: found.reasons.map((reason) => ({ country, reason })),
          };
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
    project: async (id) => {
      const found = await projects.load(id);
      return found === null ? null : { country, ...found };
    },
    course: async (id) => {
      const found = await courses.load(id);
      return found === null ? null : { country, course: found.course, sessions: found.sessions };
    },
    courseOfSession: (id) => coursesOf.load(id),
    filesIn: async (courseId) => ((await places.load(courseId)) ?? []).map(({ fileId }) => fileId),
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
    accesses: async (fileId) => (await accesses.load(fileId)) ?? [],
    possibleDuplicates: async (fileId) => (await duplicates.load(fileId)) ?? [],
    decision: (id) => decisions.load(id),
    voucherByCode: async (code) => {
      const seen = await voucherByCode(store, code, sight);
      // To a provider the code itself is the right to know the voucher's state.
      if (seen !== null || sight.rights.name !== 'PROVIDER') return seen && { ...seen, sight };
      const shown = sightOfVoucher(code);
      const found = await voucherByCode(store, code, shown);
      return found && { ...found, sight: shown };
    },
    voucherShown: async ({ id, fileId, sight: by }) => {
      const dossier =
        by === sight ? await dossiers.load(fileId) : ((await read([fileId], by)).get(fileId) ?? null);
      const voucher = dossier?.vouchers.find((row) => row.id === id);
      return dossier === null || voucher === undefined ? null : { country, dossier, voucher };
    },
    forget: () => {
      for (const loader of loaders) loader.clearAll();
      owners.clear();
    },
  };
  return country;
}

/** A country's own law, and the Union's on everybody's data. */
export function lawOf({ law }: Jurisdiction): readonly Rule[] {
  return [...Object.values(law), ...Object.values(DATA_PROTECTION_LAW)];
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
