import { earliest, latest } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import { type Asked, type Found, held, patched, problem } from './answer.ts';
import { runs } from './contract.ts';
import { LAW } from './law.ts';
import { enrolled, noPlace } from './place.ts';

const NONE = problem('NOT_FOUND', ['courseId'], 'no such course');

function courseIn({ shared, dossiers }: Situation, courseId: string) {
  const course = shared.courses.find(({ id }) => id === courseId);
  const sessions = shared.courseSessions.filter((row) => row.courseId === courseId);
  const open = ({ courseId: of, cancelledOn, closedOn }: EnrolmentRecord) =>
    of === courseId && cancelledOn === null && closedOn === null;
  const days = sessions.map(({ heldOn }) => heldOn);
  const concerned = dossiers.filter(({ enrolments }) => enrolments.some((row) => row.courseId === courseId));
  return course === undefined
    ? null
    : { course, sessions, concerned, open, first: earliest(days), last: latest(days) };
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}

/** XA-COURSE-1 */
export function scheduleCourse(asked: Asked<ActInputs['scheduleCourse']>): Found {
  const { book, situation, input, mint, on } = asked;
  const { courses, courseSessions, providers } = situation.shared;
  const { sessions, providerId, authorityId, ...course } = input;
  if (providerId !== null && providers.every(({ id }) => id !== providerId))
    return problem('NOT_FOUND', ['providerId'], 'no such provider');
  const totalMinutes = sessions.reduce((sum, one) => sum + minutes(one.endsAt) - minutes(one.startsAt), 0);
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
        minutes: minutes(one.endsAt) - minutes(one.startsAt),
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
  const prestation = of.dossier.prestations.find((row) => row.contractId === of.row.id && row.kind === kind);
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

/** XA-COURSE-3 */
export function recordAttendance(asked: Asked<ActInputs['recordAttendance']>): Found {
  const { situation, input, mint } = asked;
  const { courseId, sessionId, rows } = input;
  const found = courseIn(situation, courseId);
  if (found === null) return NONE;
  const session = found.sessions.find(({ id }) => id === sessionId);
  if (session === undefined) return problem('NOT_FOUND', ['sessionId'], 'no such session');
  for (const [index, row] of rows.entries()) {
    const place = held(situation, ({ enrolments }) => enrolments, row.enrolmentId);
    const path = (field: string) => ['rows', index, field];
    if (place?.row.courseId !== courseId) return problem('NOT_FOUND', path('enrolmentId'), 'no such place');
    if (row.minutes < 0 || row.minutes > session.minutes)
      return problem('INVALID', path('minutes'), `expected 0 to ${session.minutes}`);
  }
  const signedRows = rows.filter(({ signed }) => signed).length;
  function recorded(dossier: Dossier): Dossier {
    const own = rows.filter(({ enrolmentId }) => dossier.enrolments.some(({ id }) => id === enrolmentId));
    const others = dossier.attendances.filter(
      (row) => row.sessionId !== sessionId || own.every(({ enrolmentId }) => enrolmentId !== row.enrolmentId),
    );
    const added = own.map((row) => {
      const place = dossier.enrolments.find(({ id }) => id === row.enrolmentId);
      return {
        id: mint.id(),
        sessionId,
        contractId: place?.contractId ?? '',
        fileId: dossier.file.id,
        ...row,
      };
    });
    return { ...dossier, attendances: [...others, ...added] };
  }
  return {
    reasons: [weigh(LAW['XA-COURSE-3'], { rows: rows.length, signedRows }, signedRows === rows.length)],
    subjects: { courseId, sessionId },
    grant: () => ({
      outcome: 'RECORDED',
      subjects: { courseId, sessionId },
      dossiers: found.concerned.map(recorded),
      several: true,
    }),
  };
}

/** XA-COURSE-4 */
export function completeCourse(asked: Asked<ActInputs['completeCourse']>): Found {
  const { book, situation, input, on } = asked;
  const found = courseIn(situation, input.courseId);
  if (found === null) return NONE;
  const { course, last, concerned, open } = found;
  const percent = provisionOn(book.catalogue.sharePercent, on);
  const chosen = (row: EnrolmentRecord) => open(row) && (input.enrolmentIds?.includes(row.id) ?? true);
  function closed(dossier: Dossier): Dossier {
    const enrolments = dossier.enrolments.map((row): EnrolmentRecord => {
      if (!chosen(row)) return row;
      const own = dossier.attendances.filter(({ enrolmentId }) => enrolmentId === row.id);
      const attended = own.reduce((sum, one) => sum + one.minutes, 0);
      const enough = attended * 100 >= percent * course.totalMinutes;
      const result = input.abandoned ? 'ABANDONED' : enough ? 'COMPLETED' : 'NOT_COMPLETED';
      return { ...row, closedOn: on, result };
    });
    return { ...dossier, enrolments };
  }
  const over = input.abandoned || (last !== null && last <= on);
  return {
    reasons: [weigh(LAW['XA-COURSE-4'], { last, percent }, over)],
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
