import type { Problem } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type CountryDb, statement } from './database.ts';

/** One id that the caller gave, and where in the input it stood. */
export interface ScopeEntry {
  readonly id: string;
  readonly path: Problem['path'];
}

type Entries = readonly ScopeEntry[];

/** What an act is about, and with that what is locked and loaded: files in the end, and courses. */
export interface Scope {
  readonly files?: Entries;
  /** With the files of all their parties. */
  readonly contracts?: Entries;
  readonly prestations?: Entries;
  readonly appointments?: Entries;
  /** With their courses. */
  readonly enrolments?: Entries;
  readonly vouchers?: Entries;
  readonly attestations?: Entries;
  readonly courses?: Entries;
  /** With their courses. */
  readonly courseSessions?: Entries;
  /** Whether all who hold a place in one of `courses` are concerned, or all who ever took one. */
  readonly everybodyEnrolled?: boolean | 'EVER';
  /** With the files of those who were there. */
  readonly informationSessions?: Entries;
  readonly providers?: Entries;
  readonly authorities?: Entries;
  /** The files whose last day came before `before`, by id; at most so many where a number is given. */
  readonly keptUntil?: { readonly before: PlainDate; readonly atMost: number | null };
}

type Noun = Exclude<keyof Scope, 'everybodyEnrolled' | 'keptUntil'>;

const NOUNS = {
  files: 'person',
  contracts: 'contract',
  prestations: 'prestation',
  appointments: 'appointment',
  enrolments: 'enrolment',
  vouchers: 'voucher',
  attestations: 'attestation',
  courses: 'course',
  courseSessions: 'session',
  informationSessions: 'information session',
  providers: 'provider',
  authorities: 'authority',
} as const satisfies Record<Noun, string>;

interface Found {
  readonly noun: Noun;
  readonly id: string;
  readonly fileId: string | null;
  readonly courseId: string | null;
}

const RESOLVE = statement<Found>((q) => {
  const part = (noun: Noun, from: string, id: string, fileId = 'null::uuid', courseId = 'null::uuid') =>
    `select a.noun, a.id, ${fileId} as file_id, ${courseId} as course_id
from asked a join ${from} on a.noun = '${noun}' and ${id} = a.id`;
  const own = (noun: Noun, table: string, courseId?: string) =>
    part(noun, `${q(table)} t`, 't.id', 't.file_id', courseId);
  return `
with asked as (select * from unnest($1::text[], $2::uuid[]) as asked(noun, id))
${[
  part('files', `${q('person_file')} t`, 't.id', 't.id'),
  part('contracts', `${q('contract_party')} t`, 't.contract_id', 't.file_id'),
  own('prestations', 'prestation'),
  own('appointments', 'appointment'),
  own('enrolments', 'enrolment', 't.course_id'),
  own('vouchers', 'voucher'),
  own('attestations', 'attestation'),
  part('courses', `${q('course')} t`, 't.id', undefined, 't.id'),
  part('courseSessions', `${q('course_session')} t`, 't.id', undefined, 't.course_id'),
  part('informationSessions', `${q('information_session')} t`, 't.id'),
  part('providers', `${q('provider')} t`, 't.id'),
  part('authorities', `${q('authority')} t`, 't.id'),
].join('\nunion all\n')}`;
});

export interface ResolvedScope {
  readonly files: readonly string[];
  readonly courses: readonly string[];
  /** Courses of which all who are enrolled are concerned. */
  readonly groups: readonly string[];
  /** Whether those are concerned too who gave their place back. */
  readonly ever: boolean;
  readonly informationSessions: readonly string[];
  readonly providers: readonly string[];
  readonly keptUntil: Scope['keptUntil'];
}

type Asked = ScopeEntry & { readonly noun: Noun };

function notFound({ noun, path }: Asked): Problem {
  return { code: 'NOT_FOUND', message: `${path.join('.')}: no such ${NOUNS[noun]} is known here.`, path };
}

/** The files and courses that the scope's ids lead to, in one statement; or what does not exist. */
export async function resolveScope(
  db: CountryDb,
  scope: Scope,
): Promise<ResolvedScope | { readonly problems: readonly [Problem, ...Problem[]] }> {
  // The keys of NOUNS are literal; Object.keys forgets them.
  const nouns = Object.keys(NOUNS) as Noun[];
  const asked = nouns.flatMap((noun): Asked[] => (scope[noun] ?? []).map((entry) => ({ noun, ...entry })));
  const rows = asked.length === 0 ? [] : await found(db, asked);
  const known = new Set(rows.map(({ noun, id }) => `${noun} ${id}`));
  const [first, ...others] = asked.filter(({ noun, id }) => !known.has(`${noun} ${id}`)).map(notFound);
  if (first !== undefined) return { problems: [first, ...others] };
  const ids = (noun: Noun) => (scope[noun] ?? []).map(({ id }) => id);
  return {
    files: distinct(rows.map(({ fileId }) => fileId)),
    courses: distinct(rows.map(({ courseId }) => courseId)),
    groups: (scope.everybodyEnrolled ?? false) === false ? [] : ids('courses'),
    ever: scope.everybodyEnrolled === 'EVER',
    informationSessions: ids('informationSessions'),
    providers: ids('providers'),
    keptUntil: scope.keptUntil,
  };
}

async function found(db: CountryDb, asked: readonly Asked[]): Promise<readonly Found[]> {
  const nouns = asked.map(({ noun }) => noun);
  const ids = asked.map(({ id }) => id);
  return (await RESOLVE(db, nouns, ids)).rows;
}

function distinct(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

const LOCK_COURSES = statement(
  (q) => `select id from ${q('course')} where id = any($1::uuid[]) order by id for update`,
);

const LOCK_SESSIONS = statement(
  (q) => `select id from ${q('information_session')} where id = any($1::uuid[]) order by id for update`,
);

function concerned(q: (table: string) => string): string {
  return `select id from ${q('person_file')} where id in (
  select unnest($1::uuid[])
  union select file_id from ${q('enrolment')} where course_id = any($2::uuid[]) and ($3 or cancelled_on is null)
  union select file_id from ${q('information_session_attendance')} where session_id = any($4::uuid[])
) order by id`;
}

const FILES = statement<{ readonly id: string }>(concerned);
const LOCK_FILES = statement<{ readonly id: string }>((q) => `${concerned(q)} for update`);

function overdue(q: (table: string) => string): string {
  return `select id from ${q('person_file')} where kept_until < $1 order by id limit $2`;
}

const OVERDUE = statement<{ readonly id: string }>(overdue);
const LOCK_OVERDUE = statement<{ readonly id: string }>((q) => `${overdue(q)} for update`);

/**
 * Ids of the files concerned. With `lock`, first the courses and information sessions and then the files are
 * this transaction's own until it ends, each in id order, so that acts wait for one another and never in a circle.
 */
export async function filesConcerned(
  db: CountryDb,
  { files, courses, groups, ever, informationSessions, keptUntil }: ResolvedScope,
  lock: boolean,
): Promise<readonly string[]> {
  if (keptUntil !== undefined) {
    const { rows } = await (lock ? LOCK_OVERDUE : OVERDUE)(db, keptUntil.before, keptUntil.atMost);
    return rows.map(({ id }) => id);
  }
  if (lock && courses.length > 0) await LOCK_COURSES(db, courses);
  if (lock && informationSessions.length > 0) await LOCK_SESSIONS(db, informationSessions);
  if (files.length + groups.length + informationSessions.length === 0) return [];
  const { rows } = await (lock ? LOCK_FILES : FILES)(db, files, groups, ever, informationSessions);
  return rows.map(({ id }) => id);
}
