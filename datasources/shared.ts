import type { AttestationCounterRecord } from '../domain/attestation.ts';
import { NOTHING_SHARED, type Shared } from '../domain/dossier.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonObject } from './json-rows.ts';
import * as tables from './tables.ts';

/** What an act shares with others, by id. */
export interface SharedIds {
  readonly courses: readonly string[];
  readonly informationSessions: readonly string[];
  readonly providers: readonly string[];
  readonly projects: readonly string[];
}

interface SharedRow {
  readonly shared: Omit<Shared, 'attestationCounters'>;
  readonly placesTaken: Readonly<Record<string, number>>;
}

const LOAD = statement<SharedRow>((q) => {
  const section = ({ name, columns, order }: tables.Table<never>, where: string) =>
    `(select coalesce(json_agg(${jsonObject(columns)} order by ${order}), '[]') from ${q(name)} where ${where})`;
  const concerned = (provider: string) =>
    `(${provider} = any($3::uuid[]) or ${provider} in (select provider_id from ${q('course')} where id = any($1::uuid[])))`;
  const projects = `select id from ${q('project')} where id = any($4::uuid[]) or ${concerned('provider_id')}`;
  return `
select json_build_object(
  'courses', ${section(tables.COURSE, 'id = any($1::uuid[])')},
  'courseSessions', ${section(tables.COURSE_SESSION, 'course_id = any($1::uuid[])')},
  'informationSessions', ${section(tables.INFORMATION_SESSION, 'id = any($2::uuid[])')},
  'providers', ${section(
    tables.PROVIDER,
    `${concerned('id')} or id in (
    select provider_id from ${q('project')} where id = any($4::uuid[])
  )`,
  )},
  'projects', ${section(tables.PROJECT, `id in (${projects})`)},
  'projectSelections', ${section(tables.PROJECT_SELECTION, `project_id in (${projects})`)},
  'projectReports', ${section(tables.PROJECT_REPORT, 'project_id = any($4::uuid[])')},
  'projectFundings', ${section(tables.PROJECT_FUNDING, 'project_id = any($4::uuid[])')}
) as shared,
(
  select coalesce(json_object_agg(c.id, (
    select count(*) from ${q('enrolment')} e where e.course_id = c.id and e.cancelled_on is null
  )), '{}')
  from ${q('course')} c where c.id = any($1::uuid[])
) as places_taken`;
});

/**
 * Courses with their sessions, places taken and providers, information sessions, providers with their projects and
 * what was found of these, projects with their reports and payments: one statement.
 */
export async function loadShared(
  db: CountryDb,
  { courses, informationSessions, providers, projects }: SharedIds,
): Promise<{ readonly shared: Shared; readonly placesTaken: Readonly<Record<string, number>> }> {
  if (courses.length + informationSessions.length + providers.length + projects.length === 0) {
    return { shared: NOTHING_SHARED, placesTaken: {} };
  }
  const { rows } = await LOAD(db, courses, informationSessions, providers, projects);
  const [row] = rows;
  if (row === undefined) throw new Error('loading what acts share gave no row');
  return { shared: { ...row.shared, attestationCounters: [] }, placesTaken: row.placesTaken };
}

// An issuer is a provider or an authority. Rows that refer to it can still be written meanwhile.
const LOCK_ISSUERS = statement(
  (q) => `
with p as (select id from ${q('provider')} where id = any($1::uuid[]) order by id for no key update),
  a as (select id from ${q('authority')} where id = any($1::uuid[]) order by id for no key update)
select id from p union all select id from a`,
);

const COUNTERS = statement<{ readonly counter: AttestationCounterRecord }>(
  (q) => `
select ${jsonObject(tables.ATTESTATION_COUNTER.columns)} as counter
from ${q('attestation_counter')} where issuer_id = any($1::uuid[]) order by issuer_id, year`,
);

/** Makes the numbers of these issuers this transaction's own until it ends. */
export async function lockIssuers(trx: CountryDb, issuerIds: readonly string[]): Promise<void> {
  await LOCK_ISSUERS(trx, issuerIds);
}

export async function attestationCounters(
  db: CountryDb,
  issuerIds: readonly string[],
): Promise<readonly AttestationCounterRecord[]> {
  const { rows } = await COUNTERS(db, issuerIds);
  return rows.map(({ counter }) => counter);
}
