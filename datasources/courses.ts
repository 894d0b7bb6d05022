import type { CourseRecord, CourseSessionRecord } from '../domain/prestation.ts';
import { type CountryDb, statement } from './database.ts';
import { grouped } from './grouped.ts';
import { jsonObject } from './json-rows.ts';
import type { PageRequest } from './paging.ts';
import { type Sight, seesNobody } from './rights/sight.ts';
import { byRights, rowVisible } from './rights/visible.ts';
import { COURSE, COURSE_SESSION } from './tables.ts';

/** A course with its sessions, oldest first. */
export interface CourseWithSessions {
  readonly course: CourseRecord;
  readonly sessions: readonly CourseSessionRecord[];
  readonly placesTaken: number;
}

function selectCourses(q: (table: string) => string): string {
  return `
select
  ${jsonObject(COURSE.columns, 'c')} as course,
  (select coalesce(json_agg(${jsonObject(COURSE_SESSION.columns)} order by ${COURSE_SESSION.order}), '[]')
    from ${q('course_session')} where course_id = c.id) as sessions,
  (select count(*)::integer from ${q('enrolment')} where course_id = c.id and cancelled_on is null) as places_taken
from ${q('course')} c`;
}

const BY_ID = statement<CourseWithSessions>(
  (q) => `${selectCourses(q)} where c.id = any($1::uuid[]) order by c.id`,
);

/** Courses by id, in one statement. */
export async function coursesByIds(
  db: CountryDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CourseWithSessions>> {
  if (ids.length === 0) return new Map();
  const { rows } = await BY_ID(db, ids);
  return new Map(rows.map((row) => [row.course.id, row]));
}

const OF_PROVIDER = statement<CourseWithSessions>(
  (q) => `${selectCourses(q)}
where c.provider_id = $1
  and ($2::date is null or c.scheduled_on < $2 or (c.scheduled_on = $2 and ($3 or c.id > $4::uuid)))
order by c.scheduled_on desc, c.id limit $5`,
);

/** A provider's courses, last scheduled first, then by id. One statement. */
export async function coursesOfProvider(
  db: CountryDb,
  providerId: string,
  { after, first }: PageRequest,
): Promise<readonly CourseWithSessions[]> {
  const sameDay = after?.sameDay ?? 'ALL';
  const afterId = sameDay === 'ALL' || sameDay === 'NONE' ? null : sameDay;
  const { rows } = await OF_PROVIDER(db, providerId, after?.on ?? null, sameDay === 'ALL', afterId, first);
  return rows;
}

const OF_SESSIONS = statement<{ readonly id: string; readonly courseId: string }>(
  (q) => `select id, course_id from ${q('course_session')} where id = any($1::uuid[])`,
);

/** By id of a session, the course that it belongs to. One statement. */
export async function coursesOfSessions(
  db: CountryDb,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (sessionIds.length === 0) return new Map();
  const { rows } = await OF_SESSIONS(db, sessionIds);
  return new Map(rows.map(({ id, courseId }) => [id, courseId]));
}

/** A place in a course, with the file that it is found in. */
export interface EnrolmentRef {
  readonly id: string;
  readonly courseId: string;
  readonly fileId: string;
}

const enrolmentsBy = byRights((rights) =>
  statement<EnrolmentRef>(
    (q) => `
select t.id, t.course_id, t.file_id from ${q('enrolment')} t
where t.course_id = any($1::uuid[]) and ${rowVisible(rights, 'enrolments', q, '$2::text[]')}
order by t.course_id, t.enrolled_on, t.id`,
  ),
);

/** By course, its enrolments that may be seen in the order they were made, the cancelled ones included. One statement. */
export async function enrolmentsOfCourses(
  db: CountryDb,
  courseIds: readonly string[],
  { rights, who }: Sight,
): Promise<ReadonlyMap<string, readonly EnrolmentRef[]>> {
  if (courseIds.length === 0 || seesNobody(rights)) return new Map();
  const { rows } = await enrolmentsBy(rights)(db, courseIds, who);
  return grouped(rows, ({ courseId }) => courseId);
}
