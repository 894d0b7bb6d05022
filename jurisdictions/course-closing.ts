import { problem, type Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type Reason, weigh } from '../domain/decision.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import type { Rule } from '../domain/law.ts';
import type { CourseRecord, EnrolmentRecord, PrestationKind } from '../domain/prestation.ts';
import { isOpen, patched, sessionsOf } from '../domain/records.ts';
import type { CompleteCourseInput } from './acts.ts';
import { validAttestation } from './attestations.ts';
import { sharedCourse } from './places.ts';
import { type Asking, notGranted, recorded } from './ruling.ts';

/** One person's place in a course. */
export interface Place {
  readonly dossier: Dossier;
  readonly enrolment: EnrolmentRecord;
}

/** How a country judges what was followed. */
export interface Judging {
  /** The rule that a kind of course is followed by. */
  ruleOf(kind: PrestationKind): Rule;
  /** Whether a place was followed as its course asks. */
  judged(course: CourseRecord, place: Place): Reason;
}

/** A course is closed once its last session has been held. */
function held({ situation, on }: Asking, { id }: CourseRecord, rule: Rule): Reason {
  const lastSessionOn = sessionsOf(situation.shared.courseSessions, id).at(-1)?.heldOn ?? null;
  return weigh(rule, { lastSessionOn, on }, lastSessionOn !== null && lastSessionOn <= on);
}

function placesOf(situation: Situation, courseId: string): readonly Place[] {
  return situation.dossiers.flatMap((dossier) =>
    dossier.enrolments
      .filter(({ courseId: of, fileId }) => of === courseId && fileId === dossier.file.id)
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

/** Closes a course for those named, or for all whose place is open, each by what was attended. */
export function closedCourse(
  asking: Asking,
  { courseId, enrolmentIds, abandoned }: CompleteCourseInput,
  { ruleOf, judged }: Judging,
): Ruling {
  const { situation, on } = asking;
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
  const rule = ruleOf(course.kind);
  const ended = held(asking, course, rule);
  const refusal = abandoned ? null : notGranted(asking, [ended], { courseId });
  if (refusal !== null) return refusal;
  const reasons = places.map((place) =>
    // Left before its end: not completed, whatever was attended.
    abandoned
      ? weigh(rule, { enrolmentId: place.enrolment.id, abandoned: true }, false)
      : judged(course, place),
  );
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
