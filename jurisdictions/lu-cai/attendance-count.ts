import type { Dossier } from '../../domain/dossier.ts';
import type { CourseSessionRecord, EnrolmentRecord } from '../../domain/prestation.ts';
import { courseOf, sessionsOf } from '../../domain/records.ts';

/** Minutes that count: of civic and orientation sessions those with a signed sheet. LU-CIV-4, LU-ORI-4 */
export function countedMinutes(dossier: Dossier, enrolment: EnrolmentRecord): number {
  const anySheet = courseOf(dossier, enrolment)?.kind === 'LANGUAGE_COURSE';
  return dossier.attendances
    .filter(({ enrolmentId, signed }) => enrolmentId === enrolment.id && (anySheet || signed))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Sessions attended whole with a signed sheet, of this very course. LU-CIV-2, LU-CIV-4 */
export function wholeSessions(dossier: Dossier, enrolment: EnrolmentRecord): readonly CourseSessionRecord[] {
  return sessionsOf(dossier.courseSessions, enrolment.courseId).filter((session) =>
    dossier.attendances.some(
      ({ enrolmentId, sessionId, signed, minutes }) =>
        enrolmentId === enrolment.id && sessionId === session.id && signed && minutes >= session.minutes,
    ),
  );
}

/** Whether the person signed the sheet of some session of the enrolment. LU-ORI-4 */
export function signedIn(dossier: Dossier, enrolment: EnrolmentRecord): boolean {
  return countedMinutes(dossier, enrolment) > 0;
}
