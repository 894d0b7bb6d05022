import type { Problem } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type CountryDb, statement } from './database.ts';
import type { Qualified, Rights, Sight } from './rights/sight.ts';
import { byRights, fileVisible, rowVisible } from './rights/visible.ts';
import { OWN_SECTIONS } from './sections.ts';

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
  readonly assessments?: Entries;
  readonly exemptions?: Entries;
  /** With their courses. */
  readonly enrolments?: Entries;
  readonly vouchers?: Entries;
  /** Vouchers whose code was shown, which is right enough to act on them. */
  readonly shownVouchers?: Entries;
  /** Invitations whose code was shown. */
  readonly shownInvitations?: Entries;
  readonly attestations?: Entries;
  readonly transmissions?: Entries;
  readonly courses?: Entries;
  /** With their courses. */
  readonly courseSessions?: Entries;
  /** Whether all who hold a place in one of `courses` are concerned, or all who ever took one. */
  readonly everybodyEnrolled?: boolean | 'EVER';
  /** With the files of those who were there. */
  readonly informationSessions?: Entries;
  readonly providers?: Entries;
  /** Providers that are paid: which there are is no secret. */
  readonly payees?: Entries;
  readonly projects?: Entries;
  /** Ids of providers whose projects are concerned, all of them. */
  readonly projectsOf?: readonly string[];
  readonly authorities?: Entries;
  /** The files whose last day came before `before`, by id; at most so many where a number is given. */
  readonly keptUntil?: { readonly before: PlainDate; readonly atMost: number | null };
}

type Noun = Exclude<keyof Scope, 'everybodyEnrolled' | 'keptUntil' | 'projectsOf'>;

const NOUNS = {
  files: 'person',
  contracts: 'contract',
  prestations: 'prestation',
  appointments: 'appointment',
  assessments: 'assessment',
  exemptions: 'exemption',
  enrolments: 'enrolment',
  vouchers: 'voucher',
  shownVouchers: 'voucher',
  shownInvitations: 'invitation',
  attestations: 'attestation',
  transmissions: 'transmission',
  courses: 'course',
  courseSessions: 'session',
  informationSessions: 'information session',
  providers: 'provider',
  payees: 'provider',
  projects: 'project',
  authorities: 'authority',
} as const satisfies Record<Noun, string>;

interface Found {
  readonly noun: Noun;
  readonly id: string;
  readonly fileId: string | null;
  readonly courseId: string | null;
}

/** The parameter that tells who asks. */
const WHO = '$3::text[]';

/** What an id leads to, where the asker may act on it: for all others it does not exist. */
function resolveText(rights: Rights, q: Qualified): string {
  const part = (noun: Noun, from: string, may: string, fileId = 'null::uuid', courseId = 'null::uuid') =>
    `select a.noun, a.id, ${fileId} as file_id, ${courseId} as course_id
from asked a join ${from} on a.noun = '${noun}' and t.id = a.id where ${may}`;
  const own = (noun: Noun & keyof typeof OWN_SECTIONS, courseId?: string) =>
    part(
      noun,
      `${q(OWN_SECTIONS[noun].table.name)} t`,
      rowVisible(rights, noun, q, WHO),
      't.file_id',
      courseId,
    );
  const shared = (may: Rights['courses']) => may?.(q, WHO) ?? 'false';
  const parties = `(${q('contract')} t join ${q('contract_party')} p on p.contract_id = t.id)`;
  const ofCourse = `t.course_id in (select t.id from ${q('course')} t where ${shared(rights.courses)})`;
  return `
with asked as (select * from unnest($1::text[], $2::uuid[]) as asked(noun, id))
${[
  part('files', `${q('person_file')} t`, fileVisible(rights, q, WHO, 't.id'), 't.id'),
  part('contracts', parties, rowVisible(rights, 'contracts', q, WHO), 'p.file_id'),
  own('prestations'),
  own('appointments'),
  own('assessments'),
  own('exemptions'),
  own('enrolments', 't.course_id'),
  own('vouchers'),
  own('attestations'),
  own('transmissions'),
  part('shownVouchers', `${q('voucher')} t`, 'true', 't.file_id'),
  part('shownInvitations', `${q('invitation')} t`, 'true', 't.file_id'),
  part('courses', `${q('course')} t`, shared(rights.courses), undefined, 't.id'),
  part('courseSessions', `${q('course_session')} t`, ofCourse, undefined, 't.course_id'),
  part('informationSessions', `${q('information_session')} t`, shared(rights.informationSessions)),
  part('providers', `${q('provider')} t`, shared(rights.providers)),
  part('payees', `${q('provider')} t`, 'true'),
  part('projects', `${q('project')} t`, shared(rights.projects)),
  part('authorities', `${q('authority')} t`, 'true'),
].join('\nunion all\n')}`;
}

const resolveBy = byRights((rights) => statement<Found>((q) => resolveText(rights, q)));

export interface ResolvedScope {
  readonly files: readonly string[];
  readonly courses: readonly string[];
  /** Courses of which all who are enrolled are concerned. */
  readonly groups: readonly string[];
  /** Whether those are concerned too who gave their place back. */
  readonly ever: boolean;
  readonly informationSessions: readonly string[];
  readonly providers: readonly string[];
  readonly projects: readonly string[];
  readonly projectsOf: readonly string[];
  readonly keptUntil: Scope['keptUntil'];
}

type Asked = ScopeEntry & { readonly noun: Noun };

function notFound({ noun, path }: Asked): Problem {
  return { code: 'NOT_FOUND', message: `${path.join('.')}: no such ${NOUNS[noun]} is known here.`, path };
}

/** The files and courses that the scope's ids lead to, in one statement; or what does not exist for who asks. */
export async function resolveScope(
  db: CountryDb,
  scope: Scope,
  sight: Sight,
): Promise<ResolvedScope | { readonly problems: readonly [Problem, ...Problem[]] }> {
  // The keys of NOUNS are literal; Object.keys forgets them.
  const nouns = Object.keys(NOUNS) as Noun[];
  const asked = nouns.flatMap((noun): Asked[] => (scope[noun] ?? []).map((entry) => ({ noun, ...entry })));
  const rows = asked.length === 0 ? [] : await found(db, asked, sight);
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
    providers: [...ids('providers'), ...ids('payees')],
    projects: ids('projects'),
    projectsOf: scope.projectsOf ?? [],
    keptUntil: scope.keptUntil,
  };
}

async function found(
  db: CountryDb,
  asked: readonly Asked[],
  { rights, who }: Sight,
): Promise<readonly Found[]> {
  const nouns = asked.map(({ noun }) => noun);
  const ids = asked.map(({ id }) => id);
  return (await resolveBy(rights)(db, nouns, ids, who)).rows;
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

const LOCK_PROJECTS = statement(
  (q) =>
    `select id from ${q('project')} where id = any($1::uuid[]) or provider_id = any($2::uuid[]) order by id for update`,
);

interface Concerned {
  readonly id: string;
  /** Whether it stands in a provider's course among those that the asker may not see. */
  readonly barred: boolean;
}

function concerned(rights: Rights, q: Qualified): string {
  return `select t.id, (not ${fileVisible(rights, q, '$5::text[]', 't.id')} and t.id in (
  select e.file_id from ${q('enrolment')} e join ${q('course')} c on c.id = e.course_id
  where c.id = any($2::uuid[]) and c.provider_id is not null
)) as barred
from ${q('person_file')} t where t.id in (
  select unnest($1::uuid[])
  union select file_id from ${q('enrolment')} where course_id = any($2::uuid[]) and ($3 or cancelled_on is null)
  union select file_id from ${q('information_session_attendance')} where session_id = any($4::uuid[])
) order by t.id`;
}

const lockFilesBy = byRights((rights) =>
  statement<Concerned>((q) => `${concerned(rights, q)} for update of t`),
);

const LOCK_OVERDUE = statement<{ readonly id: string }>(
  (q) => `select id from ${q('person_file')} where kept_until < $1 order by id limit $2 for update`,
);

/**
 * Ids of the files concerned. First the courses, information sessions and projects and then the
 * files are this transaction's own until it ends, each in id order, so that acts wait for one another and never in a circle.
 * BARRED where an act on everybody in a provider's course would concern somebody whom the asker may not see.
 */
export async function filesConcerned(
  db: CountryDb,
  { files, courses, groups, ever, informationSessions, projects, projectsOf, keptUntil }: ResolvedScope,
  { rights, who }: Sight,
): Promise<readonly string[] | 'BARRED'> {
  if (keptUntil !== undefined) {
    const { rows } = await LOCK_OVERDUE(db, keptUntil.before, keptUntil.atMost);
    return rows.map(({ id }) => id);
  }
  if (courses.length > 0) await LOCK_COURSES(db, courses);
  if (informationSessions.length > 0) await LOCK_SESSIONS(db, informationSessions);
  if (projects.length + projectsOf.length > 0) await LOCK_PROJECTS(db, projects, projectsOf);
  if (files.length + groups.length + informationSessions.length === 0) return [];
  const { rows } = await lockFilesBy(rights)(db, files, groups, ever, informationSessions, who);
  return rows.some(({ barred }) => barred) ? 'BARRED' : rows.map(({ id }) => id);
}
