import { problem } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Channel } from '../../domain/contract.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { CourseRecord } from '../../domain/prestation.ts';
import type { Asked, Found } from './answer.ts';

/** Why nobody can be enrolled. */
export function noPlace({ placesTaken }: Situation, course: CourseRecord, on: PlainDate): Found | null {
  if (course.calledOffOn !== null && course.calledOffOn <= on)
    return problem('CONFLICT', ['courseId'], 'called off');
  return (placesTaken[course.id] ?? 0) < course.places ? null : problem('CONFLICT', ['courseId'], 'full');
}

/** One more place taken in the course asked for. */
export function enrolled(
  { situation, input, mint, on }: Asked<{ readonly courseId: string; readonly channel: Channel }>,
  dossier: Dossier,
  prestationId: string,
  voucherId: string | null,
) {
  const { courseId, channel } = input;
  const { courses, courseSessions } = situation.shared;
  const contractId = dossier.prestations.find(({ id }) => id === prestationId)?.contractId ?? '';
  const of = { prestationId, contractId, fileId: dossier.file.id, courseId, voucherId };
  const unset = { invitedOn: null, cancelledOn: null, closedOn: null, result: null, interpreting: [] };
  const enrolment = { id: mint.id(), ...of, enrolledOn: on, channel, ...unset };
  const next: Dossier = {
    ...dossier,
    enrolments: [...dossier.enrolments, enrolment],
    courses: [
      ...dossier.courses.filter(({ id }) => id !== courseId),
      ...courses.filter(({ id }) => id === courseId),
    ],
    courseSessions: [
      ...dossier.courseSessions.filter((row) => row.courseId !== courseId),
      ...courseSessions.filter((row) => row.courseId === courseId),
    ],
  };
  const placesTaken = { [courseId]: (situation.placesTaken[courseId] ?? 0) + 1 };
  return { enrolmentId: enrolment.id, change: { dossiers: [next], placesTaken } };
}
