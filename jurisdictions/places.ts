import { problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import type { CourseRecord, EnrolmentRecord } from '../domain/prestation.ts';
import { byId, joined, sessionsOf } from '../domain/records.ts';
import type { Change } from './ruling.ts';

export function sharedCourse(situation: Situation, courseId: string): CourseRecord | undefined {
  return byId(situation.shared.courses, courseId);
}

/** Why nobody can be enrolled in a course on `on`: called off, over, or full. */
export function noPlace(situation: Situation, course: CourseRecord, on: PlainDate): Ruling | null {
  if (course.calledOffOn !== null) return problem('CONFLICT', ['courseId'], 'The course was called off.');
  const last = sessionsOf(situation.shared.courseSessions, course.id).at(-1);
  if (last === undefined || last.heldOn < on) {
    return problem('CONFLICT', ['courseId'], 'The course is over: its last session has been held.');
  }
  return (situation.placesTaken[course.id] ?? 0) >= course.places
    ? problem('CONFLICT', ['courseId'], 'The course is full: no place is left.')
    : null;
}

/** The enrolment with its course in the file's own copies, and one more place taken. */
export function placed(situation: Situation, dossier: Dossier, enrolment: EnrolmentRecord): Change {
  const { courses, courseSessions } = situation.shared;
  const { courseId } = enrolment;
  return {
    dossiers: [
      {
        ...dossier,
        enrolments: [...dossier.enrolments, enrolment],
        courses: joined(
          dossier.courses,
          courses.filter(({ id }) => id === courseId),
        ),
        courseSessions: joined(dossier.courseSessions, sessionsOf(courseSessions, courseId)),
      },
    ],
    placesTaken: { [courseId]: (situation.placesTaken[courseId] ?? 0) + 1 },
  };
}
