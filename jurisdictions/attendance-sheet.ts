import type { Mint } from '../domain/act.ts';
import { type Problem, problem, type Ruling } from '../domain/act.ts';
import type { Reason } from '../domain/decision.ts';
import type { Situation } from '../domain/dossier.ts';
import type { CourseSessionRecord, PrestationKind } from '../domain/prestation.ts';
import { byId, held } from '../domain/records.ts';
import type { RecordAttendanceInput } from './acts.ts';
import { rowProblems, withRows } from './attendance-rows.ts';
import { validAttestation } from './attestations.ts';
import { sharedCourse } from './places.ts';
import { type Asking, recorded } from './ruling.ts';

/** One person's row of a session's sheet. */
export type SheetRow = RecordAttendanceInput['rows'][number];

/** What a country says of a sheet as a whole, and of each person's row. */
export interface SheetRules {
  sheet(kind: PrestationKind, session: CourseSessionRecord, rows: readonly SheetRow[]): Reason;
  row(kind: PrestationKind, session: CourseSessionRecord, row: SheetRow): Reason;
}

/** A place that was closed and attested is not changed by a sheet: its result would be judged no more. */
function attestedPlaces(situation: Situation, rows: readonly SheetRow[]): readonly Problem[] {
  return rows.flatMap(({ enrolmentId }, index): readonly Problem[] => {
    const place = held(situation, ({ enrolments }) => enrolments, enrolmentId);
    if (!place || place.row.closedOn === null || !validAttestation(place.dossier, place.row)) return [];
    const message = 'Closed and attested: use correctAttendance, or revokeAttestation first.';
    return [{ code: 'CONFLICT', message, path: ['rows', index, 'enrolmentId'] }];
  });
}

/** Records one session's sheet; a row recorded again takes the place of the earlier one. */
export function recordedSheet(
  asking: Asking,
  input: RecordAttendanceInput,
  rules: SheetRules,
  mint: Mint,
): Ruling {
  const { situation, on } = asking;
  const { courseId, sessionId, rows } = input;
  const course = sharedCourse(situation, courseId);
  if (course === undefined) return problem('NOT_FOUND', ['courseId'], 'No such course.');
  const session = byId(situation.shared.courseSessions, sessionId);
  if (session?.courseId !== courseId) {
    return problem('NOT_FOUND', ['sessionId'], 'No such session in this course.');
  }
  if (session.heldOn > on) {
    return problem('INVALID', ['sessionId'], 'Expected a session that has been held.');
  }
  const [first, ...others] = [...rowProblems(situation, input, session), ...attestedPlaces(situation, rows)];
  if (first !== undefined) return { problems: [first, ...others] };
  const dossiers = situation.dossiers.flatMap((dossier) => withRows(dossier, input, mint) ?? []);
  return recorded(
    asking,
    'RECORDED',
    [rules.sheet(course.kind, session, rows)],
    {
      dossiers,
      parts: rows.flatMap((row) => {
        const enrolment = held(situation, ({ enrolments }) => enrolments, row.enrolmentId)?.row;
        if (enrolment === undefined) return [];
        const { fileId, contractId } = enrolment;
        return [{ fileId, contractId, outcome: 'RECORDED', reasons: [rules.row(course.kind, session, row)] }];
      }),
    },
    { courseId, sessionId },
  );
}
