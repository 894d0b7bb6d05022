import type { Mint, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { CourseRecord } from '../../domain/prestation.ts';
import { byId, sessionsOf } from '../../domain/records.ts';
import type { CompleteCourseInput } from '../acts.ts';
import { ofKind } from '../by-kind.ts';
import { closedCourse, type Place } from '../course-closing.ts';
import { asked } from './answer.ts';
import { countedMinutes, signedIn, wholeSessions } from './attendance-count.ts';
import type { Book } from './book.ts';
import { wordingOf } from './duration.ts';
import { LAW } from './law.ts';

/** At least 70 % of the course's hours, compared as integers. LU-LANG-5 */
function shareAttended(book: Book, course: CourseRecord, { dossier, enrolment }: Place): Reason {
  const contract = byId(dossier.contracts, enrolment.contractId);
  const wording = contract === undefined ? enrolment.enrolledOn : wordingOf(contract);
  const requiredPercent = provisionOn(book.catalogue.requiredSharePercent, wording);
  const attendedMinutes = countedMinutes(dossier, enrolment);
  const { totalMinutes } = course;
  return weigh(
    LAW['LU-LANG-5'],
    { enrolmentId: enrolment.id, attendedMinutes, totalMinutes, requiredPercent },
    attendedMinutes * 100 >= requiredPercent * totalMinutes,
  );
}

/** All modules of this one course, each with its sheet signed. LU-CIV-2 */
function modulesAttended({ dossier, enrolment }: Place): Reason {
  const modules = sessionsOf(dossier.courseSessions, enrolment.courseId).length;
  const modulesWhole = wholeSessions(dossier, enrolment).length;
  return weigh(
    LAW['LU-CIV-2'],
    { enrolmentId: enrolment.id, modulesAttended: modulesWhole, modules },
    modulesWhole === modules,
  );
}

/** The sheet was signed at the reception. LU-ORI-4 */
function daySignedIn({ dossier, enrolment }: Place): Reason {
  const attended = signedIn(dossier, enrolment);
  return weigh(LAW['LU-ORI-4'], { enrolmentId: enrolment.id, sheetSigned: attended }, attended);
}

/** Whether a place was followed as its course asks. LU-LANG-5, LU-CIV-2, LU-ORI-4 */
export function judged(book: Book, course: CourseRecord, place: Place): Reason {
  if (course.kind === 'LANGUAGE_COURSE') return shareAttended(book, course, place);
  return course.kind === 'CIVIC_TRAINING' ? modulesAttended(place) : daySignedIn(place);
}

export const FOLLOWED_BY = {
  LANGUAGE_COURSE: 'LU-LANG-5',
  CIVIC_TRAINING: 'LU-CIV-2',
  ORIENTATION_DAY: 'LU-ORI-4',
} as const;

/** Closes a course, each place by what was attended. LU-LANG-5, LU-CIV-2, LU-ORI-4 */
export function completeCourse(
  book: Book,
  situation: Situation,
  input: CompleteCourseInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  return closedCourse(asked(book, 'completeCourse', situation, on), input, {
    ruleOf: (kind) => LAW[ofKind(FOLLOWED_BY, kind)],
    judged: (course, place) => judged(book, course, place),
  });
}
