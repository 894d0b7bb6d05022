import { problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { weigh } from '../domain/decision.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Rule } from '../domain/law.ts';
import type { PrestationKind } from '../domain/prestation.ts';
import { isOpen, patched, sessionsOf } from '../domain/records.ts';
import type { CancellationCause } from '../domain/voucher.ts';
import type { CancelCourseInput } from './acts.ts';
import { sharedCourse } from './places.ts';
import { type Asking, recorded } from './ruling.ts';

export const CALLED_OFF: CancellationCause = 'COURSE_CALLED_OFF';

/** The file without its place: enrolment and voucher cancelled, no confirmation left to send. */
function withoutPlace(dossier: Dossier, courseId: string, on: PlainDate): Dossier {
  const open = dossier.enrolments.filter((row) => row.courseId === courseId && isOpen(row));
  const ids = open.map(({ id }) => id);
  const voucherIds = open.flatMap(({ voucherId }) => voucherId ?? []);
  return {
    ...dossier,
    courses: patched(dossier.courses, [courseId], { calledOffOn: on }),
    enrolments: patched(dossier.enrolments, ids, { cancelledOn: on }),
    vouchers: patched(dossier.vouchers, voucherIds, { cancelledOn: on, cancelReason: CALLED_OFF }),
    transmissions: dossier.transmissions.filter(
      ({ subjectId, sentOn }) => sentOn !== null || !ids.includes(subjectId),
    ),
  };
}

/** Calls a course off: places are given back, vouchers cancelled. `ruleOf` gives the rule of each kind of course. */
export function calledOff(
  asking: Asking,
  { courseId, reason }: CancelCourseInput,
  ruleOf: (kind: PrestationKind) => Rule,
): Ruling {
  const { situation, on } = asking;
  const course = sharedCourse(situation, courseId);
  if (course === undefined) return problem('NOT_FOUND', ['courseId'], 'No such course.');
  if (reason.trim() === '') return problem('INVALID', ['reason'], 'Expected a reason.');
  if (course.calledOffOn !== null)
    return problem('CONFLICT', ['courseId'], 'The course is called off already.');
  const last = sessionsOf(situation.shared.courseSessions, courseId).at(-1);
  if (last !== undefined && last.heldOn < on) {
    return problem('CONFLICT', ['courseId'], 'The course is over: its last session has been held.');
  }
  const holders = situation.dossiers.filter(({ enrolments }) =>
    enrolments.some((row) => row.courseId === courseId),
  );
  const places = holders.flatMap(({ file, enrolments }) =>
    enrolments.filter((row) => row.courseId === courseId && row.fileId === file.id && isOpen(row)),
  );
  const openPlaces = places.length;
  const taken = situation.placesTaken[courseId] ?? 0;
  const rule = ruleOf(course.kind);
  return recorded(
    asking,
    'CANCELLED',
    [weigh(rule, { calledOffOn: on, placesGivenBack: openPlaces, reason }, true)],
    {
      dossiers: holders.map((dossier) => withoutPlace(dossier, courseId, on)),
      shared: { courses: patched(situation.shared.courses, [courseId], { calledOffOn: on }) },
      placesTaken: { [courseId]: Math.max(0, taken - openPlaces) },
      parts: places.map(({ id, fileId, contractId }) => ({
        fileId,
        contractId,
        outcome: 'CANCELLED',
        reasons: [weigh(rule, { enrolmentId: id, calledOffOn: on, reason }, true)],
      })),
    },
    { courseId },
  );
}
