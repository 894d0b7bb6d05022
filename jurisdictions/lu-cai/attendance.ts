import type { Mint, Problem, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { CourseSessionRecord, PrestationKind } from '../../domain/prestation.ts';
import type { RecordAttendanceInput } from '../acts.ts';
import { problem, recorded } from './answer.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { sharedCourse } from './place.ts';
import { byId, held } from './records.ts';

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

/** The share of a language course is counted from these rows; the other sheets are signed. LU-LANG-5, LU-CIV-4, LU-ORI-4 */
function sheet(kind: PrestationKind, { heldOn }: CourseSessionRecord, rows: readonly Row[]): Reason {
  const signedRows = rows.filter(({ signed }) => signed).length;
  const read = { sessionOn: heldOn, rows: rows.length, signedRows };
  if (kind === 'LANGUAGE_COURSE') return weigh(LAW['LU-LANG-5'], read, true);
  const rule = kind === 'CIVIC_TRAINING' ? LAW['LU-CIV-4'] : LAW['LU-ORI-4'];
  return weigh(rule, read, signedRows === rows.length);
}

/** One person's row of the sheet. LU-LANG-5, LU-CIV-4, LU-ORI-4 */
function sheetRow(
  kind: PrestationKind,
  { heldOn, minutes: sessionMinutes }: CourseSessionRecord,
  row: Row,
): Reason {
  const { enrolmentId, minutes, signed } = row;
  const read = { enrolmentId, sessionOn: heldOn, minutes, sessionMinutes, signed };
  if (kind === 'LANGUAGE_COURSE') return weigh(LAW['LU-LANG-5'], read, true);
  return weigh(kind === 'CIVIC_TRAINING' ? LAW['LU-CIV-4'] : LAW['LU-ORI-4'], read, signed);
}

function withRows(dossier: Dossier, sessionId: string, rows: readonly Row[], mint: Mint): readonly Dossier[] {
  const own = rows.flatMap(({ enrolmentId, minutes, signed }) => {
    const enrolment = byId(dossier.enrolments, enrolmentId);
    if (enrolment === undefined) return [];
    const { contractId, fileId } = enrolment;
    const before = dossier.attendances.find(
      (row) => row.enrolmentId === enrolmentId && row.sessionId === sessionId,
    );
    return [{ id: before?.id ?? mint.id(), enrolmentId, sessionId, contractId, fileId, minutes, signed }];
  });
  if (own.length === 0) return [];
  const others = dossier.attendances.filter(({ id }) => own.every((row) => row.id !== id));
  return [{ ...dossier, attendances: [...others, ...own] }];
}

/** Records one session's sheet; a row recorded again takes the place of the earlier one. LU-LANG-5, LU-CIV-4, LU-ORI-4 */
export function recordAttendance(
  book: Book,
  situation: Situation,
  input: RecordAttendanceInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
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
  const [first, ...others] = rows.flatMap(
    (row, index) => rowProblem(situation, input, session, row, index) ?? [],
  );
  if (first !== undefined) return { problems: [first, ...others] };
  const dossiers = situation.dossiers.flatMap((dossier) => withRows(dossier, sessionId, rows, mint));
  return recorded(
    { book, verb: 'recordAttendance', situation, on },
    'RECORDED',
    [sheet(course.kind, session, rows)],
    {
      dossiers,
      parts: rows.flatMap((row) => {
        const enrolment = held(situation, ({ enrolments }) => enrolments, row.enrolmentId)?.row;
        if (enrolment === undefined) return [];
        const { fileId, contractId } = enrolment;
        return [{ fileId, contractId, outcome: 'RECORDED', reasons: [sheetRow(course.kind, session, row)] }];
      }),
    },
    { courseId, sessionId },
  );
}
