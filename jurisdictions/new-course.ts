import type { Mint, Problem } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { CourseRecord, CourseSessionRecord } from '../domain/prestation.ts';
import { minutesOf } from '../domain/records.ts';
import type { ScheduleCourseInput } from './acts.ts';
import { invalid } from './correction.ts';

/** What is wrong with a course's places and sessions, in any country. */
export function courseProblems({ places, sessions }: ScheduleCourseInput): readonly Problem[] {
  const problems: Problem[] = [];
  if (!Number.isInteger(places) || places < 1) {
    problems.push(invalid(['places'], 'Expected at least one place.'));
  }
  if (sessions.length === 0) problems.push(invalid(['sessions'], 'Expected at least one session.'));
  for (const [index, session] of sessions.entries()) {
    if (minutesOf(session) !== null) continue;
    problems.push(
      invalid(['sessions', index, 'endsAt'], 'Expected local times HH:MM, the end after the beginning.'),
    );
  }
  return problems;
}

/** The course announced, with its sessions; given by the authority where no provider does. */
export function newCourse(
  { kind, providerId, authorityId, title, language, places, sessions: announced }: ScheduleCourseInput,
  mint: Mint,
  on: PlainDate,
): { readonly course: CourseRecord; readonly sessions: readonly CourseSessionRecord[] } {
  const courseId = mint.id();
  const sessions = announced.map((session) => ({
    id: mint.id(),
    courseId,
    module: session.module,
    heldOn: session.heldOn,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    minutes: minutesOf(session) ?? 0,
  }));
  const course = {
    id: courseId,
    kind,
    providerId,
    authorityId: providerId === null ? authorityId : null,
    title,
    language,
    totalMinutes: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
    places,
    scheduledOn: on,
    calledOffOn: null,
  };
  return { course, sessions };
}
