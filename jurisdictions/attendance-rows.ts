import type { Mint, Problem } from '../domain/act.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import type { CourseSessionRecord } from '../domain/prestation.ts';
import { byId, held } from '../domain/records.ts';
import type { RecordAttendanceInput } from './acts.ts';

type Row = RecordAttendanceInput['rows'][number];

function rowProblem(
  situation: Situation,
  { courseId, rows }: RecordAttendanceInput,
  session: CourseSessionRecord,
  row: Row,
  index: number,
): Problem | null {
  const enrolment = held(situation, ({ enrolments }) => enrolments, row.enrolmentId)?.row;
  const path = (field: string) => ['rows', index, field];
  if (enrolment === undefined || enrolment.courseId !== courseId) {
    return { code: 'NOT_FOUND', message: 'No such enrolment in this course.', path: path('enrolmentId') };
  }
  if (rows.findIndex(({ enrolmentId }) => enrolmentId === row.enrolmentId) !== index) {
    return { code: 'INVALID', message: 'Expected each enrolment once.', path: path('enrolmentId') };
  }
  if (enrolment.cancelledOn !== null && enrolment.cancelledOn <= session.heldOn) {
    const message = 'Expected a place that was not given up before the session.';
    return { code: 'INVALID', message, path: path('enrolmentId') };
  }
  if (Number.isInteger(row.minutes) && row.minutes >= 0 && row.minutes <= session.minutes) return null;
  const message = `Expected whole minutes from 0 to the session's ${session.minutes}.`;
  return { code: 'INVALID', message, path: path('minutes') };
}

/** What is wrong with the rows of a session's sheet. */
export function rowProblems(
  situation: Situation,
  input: RecordAttendanceInput,
  session: CourseSessionRecord,
): readonly Problem[] {
  return input.rows.flatMap((row, index) => rowProblem(situation, input, session, row, index) ?? []);
}

/** The file with its rows of the sheet; one recorded again takes the place of the earlier one. Null: it has none. */
export function withRows(
  dossier: Dossier,
  { sessionId, rows }: Pick<RecordAttendanceInput, 'sessionId' | 'rows'>,
  mint: Mint,
): Dossier | null {
  const own = rows.flatMap(({ enrolmentId, minutes, signed }) => {
    const enrolment = byId(dossier.enrolments, enrolmentId);
    if (enrolment?.fileId !== dossier.file.id) return [];
    const { contractId, fileId } = enrolment;
    const before = dossier.attendances.find(
      (row) => row.enrolmentId === enrolmentId && row.sessionId === sessionId,
    );
    return [{ id: before?.id ?? mint.id(), enrolmentId, sessionId, contractId, fileId, minutes, signed }];
  });
  if (own.length === 0) return null;
  const others = dossier.attendances.filter(({ id }) => own.every((row) => row.id !== id));
  return { ...dossier, attendances: [...others, ...own] };
}
