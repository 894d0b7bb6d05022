import { type Mint, type Problem, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { CourseSessionRecord, PrestationKind } from '../../domain/prestation.ts';
import { byId, held } from '../../domain/records.ts';
import type { RecordAttendanceInput } from '../acts.ts';
import { rowProblems, withRows } from '../attendance-rows.ts';
import { recorded } from './answer.ts';
import type { Book } from './book.ts';
import { validAttestation } from './completion-conditions.ts';
import { LAW } from './law.ts';
import { sharedCourse } from './place.ts';

type Row = RecordAttendanceInput['rows'][number];

/** A place that was closed and attested is not changed by a sheet: its result would be judged no more. */
function attestedPlaces(situation: Situation, rows: readonly Row[]): readonly Problem[] {
  return rows.flatMap(({ enrolmentId }, index): readonly Problem[] => {
    const place = held(situation, ({ enrolments }) => enrolments, enrolmentId);
    if (!place || place.row.closedOn === null || !validAttestation(place.dossier, place.row)) return [];
    const message = 'Closed and attested: use correctAttendance, or revokeAttestation first.';
    return [{ code: 'CONFLICT', message, path: ['rows', index, 'enrolmentId'] }];
  });
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
  const [first, ...others] = [...rowProblems(situation, input, session), ...attestedPlaces(situation, rows)];
  if (first !== undefined) return { problems: [first, ...others] };
  const dossiers = situation.dossiers.flatMap((dossier) => withRows(dossier, input, mint) ?? []);
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
