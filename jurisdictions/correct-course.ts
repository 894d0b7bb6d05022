import { type Mint, type Problem, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import type { CourseRecord, CourseSessionRecord } from '../domain/prestation.ts';
import { byId, isOpen, joined, minutesOf, sessionsOf } from '../domain/records.ts';
import {
  type CorrectionRules,
  corrected,
  given,
  inputProblems,
  invalid,
  patchOf,
  refusedBy,
} from './correction.ts';
import type { CorrectCourseInput, CorrectedSession, CorrectionInputs } from './correction-inputs.ts';

const OF_COURSE = ['title', 'language', 'places'] as const;
const OF_SESSION = ['module', 'heldOn', 'startsAt', 'endsAt'] as const;

/** The file with its closed places in a course judged again; what was given up stays so. */
export function judgedAgain(rules: CorrectionRules, dossier: Dossier, courseId: string): Dossier {
  const enrolments = dossier.enrolments.map((row) =>
    row.courseId !== courseId ||
    row.closedOn === null ||
    row.cancelledOn !== null ||
    row.result === 'ABANDONED'
      ? row
      : { ...row, result: rules.resultOf(dossier, row) },
  );
  return { ...dossier, enrolments };
}

/** A session as corrected; null where its times are none. */
function sessionOf(before: CourseSessionRecord, entry: CorrectedSession): CourseSessionRecord | null {
  const next = { ...before, ...patchOf(entry, OF_SESSION) };
  const minutes = minutesOf(next);
  return minutes === null ? null : { ...next, minutes };
}

function sessionProblems(
  { dossiers, shared }: Situation,
  { courseId, sessions = [] }: CorrectCourseInput,
  on: PlainDate,
): readonly Problem[] {
  return sessions.flatMap((entry, index): readonly Problem[] => {
    const { sessionId } = entry;
    const path = (field: string) => ['sessions', index, field];
    const before = byId(shared.courseSessions, sessionId);
    if (before?.courseId !== courseId) {
      return [{ code: 'NOT_FOUND', path: path('sessionId'), message: 'No such session in this course.' }];
    }
    if (sessions.findIndex((other) => other.sessionId === sessionId) !== index) {
      return [invalid(path('sessionId'), 'Expected each session once.')];
    }
    const next = sessionOf(before, entry);
    if (next === null) {
      return [invalid(path('endsAt'), 'Expected local times HH:MM, the end after the beginning.')];
    }
    const rows = dossiers.flatMap((file) => file.attendances).filter((row) => row.sessionId === sessionId);
    if (rows.some(({ minutes }) => minutes > next.minutes)) {
      return [invalid(path('endsAt'), 'Expected it as long at least as somebody was recorded there.')];
    }
    return rows.length > 0 && next.heldOn > on
      ? [invalid(path('heldOn'), 'Expected a day that has come: attendance is recorded.')]
      : [];
  });
}

function courseProblems(
  situation: Situation,
  { places, title }: CorrectCourseInput,
  sessions: readonly CourseSessionRecord[],
  courseId: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (title?.trim() === '') problems.push(invalid(['title'], 'Expected a title.'));
  if (places !== undefined && (!Number.isInteger(places) || places < 1)) {
    problems.push(invalid(['places'], 'Expected at least one place.'));
  } else if (places !== undefined && places < (situation.placesTaken[courseId] ?? 0)) {
    const message = 'Expected as many places at least as are taken.';
    problems.push({ code: 'CONFLICT', path: ['places'], message });
  }
  const last = sessions.at(-1)?.heldOn ?? null;
  const late = situation.dossiers
    .flatMap(({ enrolments }) => enrolments)
    .some((row) => row.courseId === courseId && row.cancelledOn === null && (last ?? '') < row.enrolledOn);
  if (late) {
    const message = 'Somebody was enrolled after the last session would have been held.';
    problems.push({ code: 'CONFLICT', path: ['sessions'], message });
  }
  return problems;
}

/** Puts right a course and its sessions; what was attended and when terms begin follows for all who are in it. */
export function correctCourse(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctCourse'],
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { courseId, reason } = input;
  const before = byId(situation.shared.courses, courseId);
  if (before === undefined) return problem('NOT_FOUND', ['courseId'], 'No such course.');
  const fields = given(input, [...OF_COURSE, 'sessions']);
  const refused = refusedBy([...inputProblems(reason, fields), ...sessionProblems(situation, input, on)]);
  if (refused !== null) return refused;
  const changed = (input.sessions ?? []).flatMap((entry) => {
    const session = byId(situation.shared.courseSessions, entry.sessionId);
    return (session && sessionOf(session, entry)) ?? [];
  });
  // In the order in which they are held now.
  const sessions = sessionsOf(joined(situation.shared.courseSessions, changed), courseId);
  const courseSessions = joined(situation.shared.courseSessions, sessions);
  const refusedAsAWhole = refusedBy(courseProblems(situation, input, sessions, courseId));
  if (refusedAsAWhole !== null) return refusedAsAWhole;
  const course: CourseRecord = {
    ...before,
    ...patchOf(input, OF_COURSE),
    totalMinutes: sessions.reduce((sum, { minutes }) => sum + minutes, 0),
  };
  const holders = situation.dossiers.filter(({ enrolments }) =>
    enrolments.some((row) => row.courseId === courseId),
  );
  const correcting = { rules, verb: 'correctCourse', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'course',
    kind: course.kind,
    fields,
    dossiers: holders.map((dossier) =>
      judgedAgain(
        rules,
        {
          ...dossier,
          courses: joined(dossier.courses, [course]),
          courseSessions: joined(dossier.courseSessions, sessions),
        },
        courseId,
      ),
    ),
    shared: { courses: joined(situation.shared.courses, [course]), courseSessions },
    subjects: { courseId },
    partOf: (dossier) => {
      const places = dossier.enrolments.filter((row) => row.courseId === courseId);
      return (places.find(isOpen) ?? places.at(-1))?.contractId ?? null;
    },
  });
}
