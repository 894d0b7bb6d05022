import type { Mint, Problem, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { type NonEmpty, provisionOn, type Rule } from '../../domain/law.ts';
import type { CourseSessionRecord, PrestationKind } from '../../domain/prestation.ts';
import type {
  CancelCourseInput,
  CompleteCourseInput,
  RecordAttendanceInput,
  ScheduleCourseInput,
} from '../acts.ts';
import { recordedSheet, type SheetRow } from '../attendance-sheet.ts';
import { kindProblems } from '../by-kind.ts';
import { calledOff } from '../calling-off.ts';
import { closedCourse } from '../course-closing.ts';
import { courseProblems, newCourse } from '../new-course.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked, ordering } from './answer.ts';
import type { Book } from './book.ts';
import { COURSE_KINDS, followedBy, judged, schemeOf } from './followed.ts';
import { LAW } from './law.ts';
import { offeredOn } from './skills-assessment.ts';

function problemsOf(situation: Situation, input: ScheduleCourseInput): readonly Problem[] {
  const { kind, providerId, places } = input;
  const unknown = providerId !== null && situation.shared.providers.every(({ id }) => id !== providerId);
  const alone = kind === 'SKILLS_ASSESSMENT' && places !== 1;
  return [
    ...kindProblems(COURSE_KINDS, kind),
    ...(unknown ? [{ code: 'NOT_FOUND', message: 'No such provider.', path: ['providerId'] } as const] : []),
    ...courseProblems(input),
    ...(alone
      ? [
          {
            code: 'INVALID',
            message: 'Expected one place: it is individual.',
            path: ['places'],
            rule: 'FR-BIL-3',
          } as const,
        ]
      : []),
  ];
}

/** So many days as the training takes. FR-CAI-5, FR-CAIF-3 */
function daysTaken(
  rule: 'FR-CAI-5' | 'FR-CAIF-3',
  sessions: readonly CourseSessionRecord[],
  days: number,
): Reason {
  const taken = new Set(sessions.map(({ heldOn }) => heldOn)).size;
  return weigh(LAW[rule], { days: taken }, taken === days);
}

/** Half a day, three hours at most, once it is in effect. FR-BIL-1, FR-BIL-3 */
function skillsAssessment(
  { catalogue }: Book,
  sessions: readonly CourseSessionRecord[],
  on: PlainDate,
): Reason {
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0);
  const maximum = provisionOn(catalogue.skillsAssessment.maximumMinutes, on);
  return weigh(
    LAW['FR-BIL-3'],
    { sessions: sessions.length, minutes },
    sessions.length === 1 && minutes <= maximum,
  );
}

/** What a kind of course is announced by. FR-CAI-5, FR-BIL-1, FR-BIL-3, FR-CAIF-3 */
export function announcedBy(
  book: Book,
  kind: PrestationKind,
  sessions: readonly CourseSessionRecord[],
  on: PlainDate,
): NonEmpty<Reason> {
  const { cai, caif } = book.catalogue;
  if (kind === 'CIVIC_TRAINING') return [daysTaken('FR-CAI-5', sessions, provisionOn(cai.civicDays, on))];
  if (kind === 'PARENTS_DAY') return [daysTaken('FR-CAIF-3', sessions, provisionOn(caif.parentsDays, on))];
  if (kind !== 'SKILLS_ASSESSMENT') return [weigh(LAW['FR-CAI-5'], { kind }, true)];
  const [first] = sessions.map(({ heldOn }) => heldOn).toSorted();
  return [skillsAssessment(book, sessions, on), offeredOn(book, first ?? on)];
}

/** Puts a course on the programme: all of them are free. FR-CAI-5, FR-BIL-1, FR-BIL-3, FR-CAIF-3 */
export function scheduleCourse(
  book: Book,
  situation: Situation,
  input: ScheduleCourseInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'scheduleCourse', null, situation, on);
  const [first, ...others] = problemsOf(situation, input);
  if (first !== undefined) return { problems: [first, ...others] };
  const { course, sessions } = newCourse(input, mint, on);
  const reasons = announcedBy(book, input.kind, sessions, on);
  const refusal = notGranted(asking, reasons);
  if (refusal !== null) return refusal;
  const shared = {
    courses: [...situation.shared.courses, course],
    courseSessions: [...situation.shared.courseSessions, ...sessions],
  };
  return recorded(asking, 'SCHEDULED', reasons, { dossiers: [], shared }, { courseId: course.id });
}

/** The rule by which a kind of course is followed, under the contracts of those who have a place in this one. */
function ruleIn({ dossiers }: Situation, courseId: string): (kind: PrestationKind) => Rule {
  const schemes = dossiers.flatMap((dossier) =>
    dossier.enrolments.filter((row) => row.courseId === courseId).map((row) => schemeOf(dossier, row)),
  );
  return (kind) => LAW[followedBy(kind, schemes[0])];
}

/** Attendance is followed, whoever gives the course. FR-CAI-5, FR-BIL-3, FR-CAIF-3 */
export function recordAttendance(
  book: Book,
  situation: Situation,
  input: RecordAttendanceInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const ruleOf = ruleIn(situation, input.courseId);
  return recordedSheet(
    asked(book, 'recordAttendance', null, situation, on),
    input,
    {
      sheet: (kind, { heldOn }, rows) => weigh(ruleOf(kind), { sessionOn: heldOn, rows: rows.length }, true),
      row: (kind, { heldOn, minutes: sessionMinutes }, { enrolmentId, minutes }: SheetRow) =>
        weigh(ruleOf(kind), { enrolmentId, sessionOn: heldOn, minutes, sessionMinutes }, true),
    },
    mint,
  );
}

/** Closes a course, each place by what was attended, and orders sent what follows. FR-CAI-5, FR-BIL-3, FR-BIL-5, FR-CAIF-3, FR-CAIF-5 */
export function completeCourse(
  book: Book,
  situation: Situation,
  input: CompleteCourseInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = ordering(book, 'completeCourse', null, situation, mint, on);
  return closedCourse(asking, input, { ruleOf: ruleIn(situation, input.courseId), judged });
}

/** Calls a course off: places are given back. FR-CAI-5, FR-BIL-3, FR-CAIF-3 */
export function cancelCourse(
  book: Book,
  situation: Situation,
  input: CancelCourseInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  return calledOff(
    asked(book, 'cancelCourse', null, situation, on),
    input,
    ruleIn(situation, input.courseId),
  );
}
