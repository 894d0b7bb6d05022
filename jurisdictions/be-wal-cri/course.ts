import type { Mint, Problem, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { byId } from '../../domain/records.ts';
import type {
  CancelCourseInput,
  CompleteCourseInput,
  RecordAttendanceInput,
  RequestInterpretingInput,
  ScheduleCourseInput,
} from '../acts.ts';
import { recordedSheet, type SheetRow } from '../attendance-sheet.ts';
import { kindProblems } from '../by-kind.ts';
import { calledOff } from '../calling-off.ts';
import { closedCourse } from '../course-closing.ts';
import { interpretingRequested } from '../interpreting.ts';
import { courseProblems, newCourse } from '../new-course.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import { AXES, axisRule } from './axes.ts';
import type { Book } from './book.ts';
import { followed } from './followed.ts';
import { LAW } from './law.ts';
import { rightProvider } from './providers.ts';

function problemsOf({ shared }: Situation, input: ScheduleCourseInput): readonly Problem[] {
  const { kind, providerId } = input;
  const unknown = providerId !== null && byId(shared.providers, providerId) === undefined;
  return [
    ...kindProblems(AXES, kind),
    ...(unknown ? [{ code: 'NOT_FOUND', message: 'No such provider.', path: ['providerId'] } as const] : []),
    ...courseProblems(input),
  ];
}

/** Puts a course or a session on the programme, given by who may. WAL-AXE-1 to WAL-AXE-4, WAL-AXE-6 */
export function scheduleCourse(
  book: Book,
  situation: Situation,
  input: ScheduleCourseInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'scheduleCourse', situation, mint, on);
  const [first, ...others] = problemsOf(situation, input);
  if (first !== undefined) return { problems: [first, ...others] };
  const { course, sessions } = newCourse(input, mint, on);
  const provider = byId(situation.shared.providers, input.providerId ?? '') ?? null;
  const reason = rightProvider(input.kind, provider, sessions);
  const refusal = notGranted(asking, [reason]);
  if (refusal !== null) return refusal;
  const shared = {
    courses: [...situation.shared.courses, course],
    courseSessions: [...situation.shared.courseSessions, ...sessions],
  };
  return recorded(asking, 'SCHEDULED', [reason], { dossiers: [], shared }, { courseId: course.id });
}

/** Hours are counted from these rows. WAL-AXE-1 to WAL-AXE-4, WAL-AXE-7 */
export function recordAttendance(
  book: Book,
  situation: Situation,
  input: RecordAttendanceInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  return recordedSheet(
    asked(book, 'recordAttendance', situation, mint, on),
    input,
    {
      sheet: (kind, { heldOn }, rows) =>
        weigh(LAW[axisRule(kind)], { sessionOn: heldOn, rows: rows.length }, true),
      row: (kind, { heldOn, minutes: sessionMinutes }, { enrolmentId, minutes }: SheetRow) =>
        weigh(LAW[axisRule(kind)], { enrolmentId, sessionOn: heldOn, minutes, sessionMinutes }, true),
    },
    mint,
  );
}

/** Closes a course: a place is completed where its axis is done, whoever else gave hours of it. WAL-AXE-7 */
export function completeCourse(
  book: Book,
  situation: Situation,
  input: CompleteCourseInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  return closedCourse(asked(book, 'completeCourse', situation, mint, on), input, {
    ruleOf: (kind) => LAW[axisRule(kind)],
    judged: (_, place) => followed(book, place),
  });
}

/** Calls a course off: places are given back. WAL-AXE-1 to WAL-AXE-4 */
export function cancelCourse(
  book: Book,
  situation: Situation,
  input: CancelCourseInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  return calledOff(asked(book, 'cancelCourse', situation, mint, on), input, (kind) => LAW[axisRule(kind)]);
}

/** Interpreting at any session that is still to come, free as all the rest. WAL-AXE-8 */
export function requestInterpreting(
  book: Book,
  situation: Situation,
  input: RequestInterpretingInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'requestInterpreting', situation, mint, on);
  return interpretingRequested(asking, input, LAW['WAL-AXE-8'], { priceCents: 0 });
}
