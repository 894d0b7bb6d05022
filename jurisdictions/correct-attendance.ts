import { type Mint, type Problem, problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Situation } from '../domain/dossier.ts';
import { byId, held } from '../domain/records.ts';
import { rowProblems, withRows } from './attendance-rows.ts';
import { judgedAgain } from './correct-course.ts';
import { type CorrectionRules, corrected, given, inputProblems, invalid, refusedBy } from './correction.ts';
import type { CorrectAttendanceInput, CorrectionInputs } from './correction-inputs.ts';

function removalProblems(
  situation: Situation,
  { courseId, sessionId, rows, remove }: CorrectAttendanceInput,
): readonly Problem[] {
  return remove.flatMap((enrolmentId, index): readonly Problem[] => {
    const path = ['remove', index];
    const place = held(situation, ({ enrolments }) => enrolments, enrolmentId);
    const recorded = place?.dossier.attendances.some(
      (row) => row.enrolmentId === enrolmentId && row.sessionId === sessionId,
    );
    if (place?.row.courseId !== courseId || recorded !== true) {
      return [{ code: 'NOT_FOUND', path, message: 'Nothing of this enrolment is recorded at the session.' }];
    }
    const twice =
      remove.indexOf(enrolmentId) !== index || rows.some((row) => row.enrolmentId === enrolmentId);
    return twice ? [invalid(path, 'Expected each enrolment once.')] : [];
  });
}

/** Puts right a session's sheet; places that were closed on it are judged again. */
export function correctAttendance(
  rules: CorrectionRules,
  situation: Situation,
  input: CorrectionInputs['correctAttendance'],
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { courseId, sessionId, rows, remove, reason } = input;
  const course = byId(situation.shared.courses, courseId);
  const session = byId(situation.shared.courseSessions, sessionId);
  if (course === undefined || session?.courseId !== courseId) {
    return problem('NOT_FOUND', ['sessionId'], 'No such session.');
  }
  if (session.heldOn > on) {
    return problem('INVALID', ['sessionId'], 'Expected a session that has been held.');
  }
  const fields = given(input, ['rows', 'remove']).filter((name) => input[name].length > 0);
  const refused = refusedBy([
    ...inputProblems(reason, fields),
    ...rowProblems(situation, input, session),
    ...removalProblems(situation, input),
  ]);
  if (refused !== null) return refused;
  const concerned = new Set([...rows.map(({ enrolmentId }) => enrolmentId), ...remove]);
  const dossiers = situation.dossiers
    .filter(({ enrolments }) => enrolments.some(({ id }) => concerned.has(id)))
    .map((dossier) => {
      const written = withRows(dossier, input, mint) ?? dossier;
      const attendances = written.attendances.filter(
        (row) => row.sessionId !== sessionId || !remove.includes(row.enrolmentId),
      );
      return judgedAgain(rules, { ...written, attendances }, courseId);
    });
  const contractOf = (dossier: (typeof dossiers)[number]) =>
    dossier.enrolments.find(({ id }) => concerned.has(id))?.contractId ?? null;
  const [first, ...others] = dossiers;
  const only = first !== undefined && others.length === 0 ? first : null;
  const contractId = only && contractOf(only);
  const correcting = { rules, verb: 'correctAttendance', situation, input, on } as const;
  return corrected(correcting, {
    noun: 'attendance',
    kind: course.kind,
    fields,
    dossiers,
    subjects: {
      courseId,
      sessionId,
      ...(only && { fileId: only.file.id }),
      ...(contractId !== null && { contractId }),
    },
    ...(only === null && { partOf: contractOf }),
  });
}
