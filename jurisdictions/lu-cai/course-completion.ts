import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { CourseRecord, EnrolmentRecord } from '../../domain/prestation.ts';
import { byId, isOpen, patched, sessionsOf } from '../../domain/records.ts';
import type { CompleteCourseInput } from '../acts.ts';
import { notGranted, recorded } from './answer.ts';
import { countedMinutes, signedIn, wholeSessions } from './attendance-count.ts';
import type { Book } from './book.ts';
import { validAttestation } from './completion-conditions.ts';
import { wordingOf } from './duration.ts';
import { LAW } from './law.ts';
import { sharedCourse } from './place.ts';

interface Place {
  readonly dossier: Dossier;
  readonly enrolment: EnrolmentRecord;
}

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

/** A course is closed once its last session has been held. LU-LANG-5, LU-CIV-2, LU-ORI-4 */
function held(situation: Situation, { id, kind }: CourseRecord, on: PlainDate): Reason {
  const lastSessionOn = sessionsOf(situation.shared.courseSessions, id).at(-1)?.heldOn ?? null;
  return weigh(LAW[FOLLOWED_BY[kind]], { lastSessionOn, on }, lastSessionOn !== null && lastSessionOn <= on);
}

/** Left before its end: not completed, whatever was attended. LU-LANG-5, LU-CIV-2, LU-ORI-4 */
function left({ kind }: CourseRecord, { enrolment }: Place): Reason {
  return weigh(LAW[FOLLOWED_BY[kind]], { enrolmentId: enrolment.id, abandoned: true }, false);
}

function placesOf(situation: Situation, courseId: string): readonly Place[] {
  return situation.dossiers.flatMap((dossier) =>
    dossier.enrolments
      .filter((enrolment) => enrolment.courseId === courseId)
      .map((enrolment) => ({ dossier, enrolment })),
  );
}

type Named = { readonly places: readonly Place[] } | ReturnType<typeof problem>;

function named(places: readonly Place[], ids: readonly string[]): Named {
  const found: Place[] = [];
  for (const [index, id] of ids.entries()) {
    const place = places.find(({ enrolment }) => enrolment.id === id);
    const path = ['enrolmentIds', index];
    if (place === undefined) return problem('NOT_FOUND', path, 'No such enrolment in this course.');
    if (place.enrolment.cancelledOn !== null)
      return problem('CONFLICT', path, 'The enrolment was cancelled.');
    if (place.enrolment.closedOn !== null && validAttestation(place.dossier, place.enrolment)) {
      return problem('CONFLICT', path, 'Closed and attested: revoke its attestation first.');
    }
    if (ids.indexOf(id) !== index) return problem('INVALID', path, 'Expected each enrolment once.');
    found.push(place);
  }
  return { places: found };
}

function closed(
  dossiers: readonly Dossier[],
  results: ReadonlyMap<string, EnrolmentRecord['result']>,
  on: PlainDate,
): readonly Dossier[] {
  return dossiers
    .filter(({ enrolments }) => enrolments.some(({ id }) => results.has(id)))
    .map((dossier) => {
      const enrolments = [...results].reduce(
        (rows, [id, result]) => patched(rows, [id], { closedOn: on, result }),
        dossier.enrolments,
      );
      return { ...dossier, enrolments };
    });
}

/** Closes a course for those named, or for all whose place is open, each by what was attended. LU-LANG-5, LU-CIV-2, LU-ORI-4 */
export function completeCourse(
  book: Book,
  situation: Situation,
  { courseId, enrolmentIds, abandoned }: CompleteCourseInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = { book, verb: 'completeCourse', situation, on } as const;
  const course = sharedCourse(situation, courseId);
  if (course === undefined) return problem('NOT_FOUND', ['courseId'], 'No such course.');
  const everybody = placesOf(situation, courseId);
  if (abandoned && (enrolmentIds === null || enrolmentIds.length === 0)) {
    return problem('INVALID', ['enrolmentIds'], 'Expected the enrolments that were abandoned.');
  }
  const concerned =
    enrolmentIds === null
      ? { places: everybody.filter(({ enrolment }) => isOpen(enrolment)) }
      : named(everybody, enrolmentIds);
  if ('problems' in concerned) return concerned;
  const { places } = concerned;
  const ended = held(situation, course, on);
  const refusal = abandoned ? null : notGranted(asking, [ended], { courseId });
  if (refusal !== null) return refusal;
  const reasons = places.map((place) => (abandoned ? left(course, place) : judged(book, course, place)));
  const [first, ...others] = reasons;
  if (first === undefined)
    return problem('CONFLICT', ['courseId'], 'Nobody has an open place in this course.');
  const results = new Map(
    places.map(({ enrolment }, index) => {
      const result = reasons[index]?.status === 'SATISFIED' ? 'COMPLETED' : 'NOT_COMPLETED';
      return [enrolment.id, abandoned ? 'ABANDONED' : result] as const;
    }),
  );
  const anyone = [...results.values()].includes('COMPLETED');
  return recorded(
    asking,
    anyone ? 'COMPLETED' : 'NOT_COMPLETED',
    [first, ...others],
    {
      dossiers: closed(situation.dossiers, results, on),
      parts: places.flatMap(({ enrolment: { id, fileId, contractId } }, index) => {
        const reason = reasons[index];
        const outcome = results.get(id) === 'COMPLETED' ? 'COMPLETED' : 'NOT_COMPLETED';
        return reason === undefined ? [] : [{ fileId, contractId, outcome, reasons: [reason] as const }];
      }),
    },
    { courseId },
  );
}
