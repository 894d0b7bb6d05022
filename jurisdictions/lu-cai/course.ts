import type { Mint, Problem, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import type { CourseSessionRecord, PrestationKind } from '../../domain/prestation.ts';
import type { ScheduleCourseInput } from '../acts.ts';
import { kindProblems } from '../by-kind.ts';
import { courseProblems, newCourse } from '../new-course.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { allModulesOnce, sixHours } from './civic-course.ts';
import { inThreeLanguages } from './language-course.ts';
import { LAW } from './law.ts';

const KINDS: readonly PrestationKind[] = ['LANGUAGE_COURSE', 'CIVIC_TRAINING', 'ORIENTATION_DAY'];

function problemsOf(situation: Situation, input: ScheduleCourseInput): readonly Problem[] {
  const problems: Problem[] = [];
  const ownProvider = input.kind === 'LANGUAGE_COURSE';
  if (ownProvider !== (input.providerId !== null)) {
    const message = ownProvider
      ? 'Expected the provider that gives the course.'
      : 'Expected none: the CAI team gives this course itself.';
    problems.push({ code: 'INVALID', message, path: ['providerId'] });
  } else if (ownProvider && situation.shared.providers.every(({ id }) => id !== input.providerId)) {
    problems.push({ code: 'NOT_FOUND', message: 'No such provider.', path: ['providerId'] });
  }
  return [...problems, ...kindProblems(KINDS, input.kind), ...courseProblems(input)];
}

/** Half a day: one session. That it is normally a Saturday afternoon is a text, not a test. LU-ORI-1 */
function halfDay(book: Book, sessions: number, on: PlainDate): Reason {
  const asked = provisionOn(book.catalogue.orientationSessions, on);
  return weigh(LAW['LU-ORI-1'], { sessions }, sessions === asked);
}

function reasonsFor(
  book: Book,
  { kind, language }: ScheduleCourseInput,
  sessions: readonly CourseSessionRecord[],
  on: PlainDate,
): NonEmpty<Reason> {
  if (kind === 'LANGUAGE_COURSE') return [inThreeLanguages(kind, language)];
  if (kind === 'ORIENTATION_DAY') return [halfDay(book, sessions.length, on)];
  return [sixHours(book, sessions, on), allModulesOnce(sessions)];
}

/** Puts a course on the programme. LU-LANG-1; LU-CIV-1, LU-CIV-2; LU-ORI-1 */
export function scheduleCourse(
  book: Book,
  situation: Situation,
  input: ScheduleCourseInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'scheduleCourse', situation, on);
  const [first, ...others] = problemsOf(situation, input);
  if (first !== undefined) return { problems: [first, ...others] };
  const { course, sessions } = newCourse(input, mint, on);
  const reasons = reasonsFor(book, input, sessions, on);
  const refusal = notGranted(asking, reasons);
  if (refusal !== null) return refusal;
  const shared = {
    courses: [...situation.shared.courses, course],
    courseSessions: [...situation.shared.courseSessions, ...sessions],
  };
  return recorded(asking, 'SCHEDULED', reasons, { dossiers: [], shared }, { courseId: course.id });
}
