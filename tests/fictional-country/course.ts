import { problem } from '../../domain/act.ts';
import { earliest, latest } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { courseOf, held, isOpen, minutesOf, patched } from '../../domain/records.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import { rowProblems, withRows } from '../../jurisdictions/attendance-rows.ts';
import { interpretable, interpreted } from '../../jurisdictions/interpreting.ts';
import type { Asked, Found } from './answer.ts';
import type { Book } from './book.ts';
import { runs } from './contract.ts';
import { LAW } from './law.ts';
import { enrolled, noPlace } from './place.ts';

const NONE = problem('NOT_FOUND', ['courseId'], 'no such course');

function courseIn({ shared, dossiers }: Situation, courseId: string) {
  const course = shared.courses.find(({ id }) => id === courseId);
  const sessions = shared.courseSessions.filter((row) => row.courseId === courseId);
  const open = (row: EnrolmentRecord) => row.courseId === courseId && isOpen(row);
  const days = sessions.map(({ heldOn }) => heldOn);
  const concerned = dossiers.filter(({ enrolments }) => enrolments.some((row) => row.courseId === courseId));
  return course === undefined
    ? null
    : { course, sessions, concerned, open, first: earliest(days), last: latest(days) };
}

/** XA-COURSE-1 */
export function scheduleCourse(asked: Asked<ActInputs['scheduleCourse']>): Found {
  const { book, situation, input, mint, on } = asked;
  const { courses, courseSessions, providers } = situation.shared;
  const { sessions, providerId, authorityId, ...course } = input;
  if (providerId !== null && providers.every(({ id }) => id !== providerId))
    return problem('NOT_FOUND', ['providerId'], 'no such provider');
  const totalMinutes = sessions.reduce((sum, one) => sum + (minutesOf(one) ?? 0), 0);
  const atLeast = provisionOn(book.catalogue.courseMinutes, on);
  return {
    reasons: [weigh(LAW['XA-COURSE-1'], { totalMinutes, atLeast }, totalMinutes >= atLeast)],
    grant() {
      const id = mint.id();
      const by = { providerId, authorityId: providerId === null ? authorityId : null };
      const made = { id, ...course, ...by, totalMinutes, scheduledOn: on, calledOffOn: null };
      const held = sessions.map((one) => ({
        id: mint.id(),
        courseId: id,
        ...one,
        minutes: minutesOf(one) ?? 0,
      }));
      const shared = { courses: [...courses, made], courseSessions: [...courseSessions, ...held] };
      return { outcome: 'SCHEDULED', subjects: { courseId: id }, shared };
    },
  };
}

/** XA-COURSE-2 */
export function enrol(asked: Asked<ActInputs['enrol']>): Found {
  const { situation, input, on } = asked;
  const of = held(situation, ({ contracts }) => contracts, input.contractId);
  if (of === null) return problem('NOT_FOUND', ['contractId'], 'no such contract');
  const found = courseIn(situation, input.courseId);
  if (found === null) return NONE;
  const { kind } = found.course;
  const own = of.dossier.prestations.filter(({ fileId }) => fileId === of.dossier.file.id);
  const prestation = own.find((row) => row.contractId === of.row.id && row.kind === kind);
  const full = noPlace(situation, found.course, on);
  if (full !== null) return full;
  return {
    reasons: [weigh(LAW['XA-COURSE-2'], { kind }, kind === 'ORIENTATION_DAY'), runs(of.row, on)],
    subjects: { contractId: of.row.id },
    grant() {
      const { change, enrolmentId } = enrolled(asked, of.dossier, prestation?.id ?? '', null);
      return { outcome: 'ENROLLED', subjects: { contractId: of.row.id, enrolmentId }, ...change };
    },
  };
}

/** XA-COURSE-6 */
export function requestInterpreting(asked: Asked<ActInputs['requestInterpreting']>): Found {
  const { situation, input, on } = asked;
  const found = interpretable(situation, input);
  if ('problems' in found) return found;
  const { dossier, row, session } = found;
  const subjects = { enrolmentId: row.id, contractId: row.contractId };
  return {
    reasons: [weigh(LAW['XA-COURSE-6'], { heldOn: session.heldOn }, on < session.heldOn)],
    subjects,
    grant: () => ({ outcome: 'REQUESTED', subjects, dossiers: [interpreted(dossier, row, input, on)] }),
  };
}

/** XA-COURSE-3 */
export function recordAttendance(asked: Asked<ActInputs['recordAttendance']>): Found {
  const { situation, input, mint } = asked;
  const { courseId, sessionId, rows } = input;
  const found = courseIn(situation, courseId);
  if (found === null) return NONE;
  const session = found.sessions.find(({ id }) => id === sessionId);
  if (session === undefined) return problem('NOT_FOUND', ['sessionId'], 'no such session');
  const [first, ...others] = rowProblems(situation, input, session);
  if (first !== undefined) return { problems: [first, ...others] };
  const signedRows = rows.filter(({ signed }) => signed).length;
  return {
    reasons: [weigh(LAW['XA-COURSE-3'], { rows: rows.length, signedRows }, signedRows === rows.length)],
    subjects: { courseId, sessionId },
    grant: () => ({
      outcome: 'RECORDED',
      subjects: { courseId, sessionId },
      dossiers: found.concerned.flatMap((dossier) => withRows(dossier, input, mint) ?? []),
      several: true,
    }),
  };
}

/** Half of the course's minutes. XA-COURSE-4 */
export function resultOf({ catalogue }: Book, dossier: Dossier, place: EnrolmentRecord) {
  const total = courseOf(dossier, place)?.totalMinutes ?? 0;
  const own = dossier.attendances.filter(({ enrolmentId }) => enrolmentId === place.id);
  const attended = own.reduce((sum, { minutes }) => sum + minutes, 0);
  const percent = provisionOn(catalogue.sharePercent, place.enrolledOn);
  return attended * 100 >= percent * total ? 'COMPLETED' : 'NOT_COMPLETED';
}

/** XA-COURSE-4 */
export function completeCourse(asked: Asked<ActInputs['completeCourse']>): Found {
  const { book, situation, input, on } = asked;
  const found = courseIn(situation, input.courseId);
  if (found === null) return NONE;
  const { course, last, concerned, open } = found;
  const chosen = (row: EnrolmentRecord) => open(row) && (input.enrolmentIds?.includes(row.id) ?? true);
  const closed = (dossier: Dossier): Dossier => ({
    ...dossier,
    enrolments: dossier.enrolments.map((row) => {
      const result = input.abandoned ? 'ABANDONED' : resultOf(book, dossier, row);
      return chosen(row) ? { ...row, closedOn: on, result } : row;
    }),
  });
  const over = input.abandoned || (last !== null && last <= on);
  return {
    reasons: [weigh(LAW['XA-COURSE-4'], { last }, over)],
    subjects: { courseId: course.id },
    grant: () => ({
      outcome: 'COMPLETED',
      subjects: { courseId: course.id },
      dossiers: concerned.map(closed),
      several: true,
    }),
  };
}

/** XA-COURSE-5 */
export function cancelCourse(asked: Asked<ActInputs['cancelCourse']>): Found {
  const { situation, input, on } = asked;
  const found = courseIn(situation, input.courseId);
  if (found === null) return NONE;
  const { course, first, concerned, open } = found;
  const patch = { calledOffOn: on };
  return {
    reasons: [weigh(LAW['XA-COURSE-5'], { first }, first !== null && on < first)],
    subjects: { courseId: course.id },
    grant: () => ({
      outcome: 'CANCELLED',
      subjects: { courseId: course.id },
      shared: { courses: patched(situation.shared.courses, [course.id], patch) },
      placesTaken: { [course.id]: 0 },
      several: true,
      dossiers: concerned.map((dossier) => {
        const places = dossier.enrolments.filter(open);
        const vouchers = places.flatMap(({ voucherId }) => voucherId ?? []);
        const cancelled = { cancelledOn: on, cancelReason: 'COURSE_CALLED_OFF' };
        return {
          ...dossier,
          courses: patched(dossier.courses, [course.id], patch),
          enrolments: patched(
            dossier.enrolments,
            places.map(({ id }) => id),
            { cancelledOn: on },
          ),
          vouchers: patched(dossier.vouchers, vouchers, cancelled),
        };
      }),
    }),
  };
}
