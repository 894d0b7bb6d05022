import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type {
  CourseRecord,
  EnrolmentRecord,
  PrestationKind,
  PrestationRecord,
} from '../../domain/prestation.ts';
import { byId } from '../../domain/records.ts';
import { type ByKind, ofKind } from '../by-kind.ts';
import { frenchLevel, minutesAbroad } from './french-level.ts';
import { LAW, type RuleId } from './law.ts';
import { OEPRI, PRE_DEPARTURE } from './schemes.ts';

/** The rule that a kind of course is followed by. */
export const FOLLOWED_BY = {
  LANGUAGE_COURSE: 'FR-CAI-5',
  CIVIC_TRAINING: 'FR-CAI-5',
  ORIENTATION_DAY: 'FR-CAI-5',
  SKILLS_ASSESSMENT: 'FR-BIL-3',
  PARENTS_DAY: 'FR-CAIF-3',
} as const;

/** The kinds that are given as courses. */
// The keys of the constant are literal; Object.keys forgets them.
export const COURSE_KINDS = Object.keys(FOLLOWED_BY) as readonly PrestationKind[];

/** The same under schemes that teach in their own way: before departure, and at school. */
const ELSEWHERE: Readonly<Record<string, ByKind<RuleId>>> = {
  [PRE_DEPARTURE.code]: { LANGUAGE_COURSE: 'FR-PRE-11', CIVIC_TRAINING: 'FR-PRE-12' },
  [OEPRI.code]: { LANGUAGE_COURSE: 'FR-OEPRI-4' },
};

/** The rule by which a kind of course is followed under a scheme's contract. */
export function followedBy(kind: PrestationKind, scheme: string | undefined): RuleId {
  return ELSEWHERE[scheme ?? '']?.[kind] ?? ofKind(FOLLOWED_BY, kind);
}

/** The scheme of the contract that a record stands under. */
export function schemeOf(
  { contracts }: Dossier,
  { contractId }: { readonly contractId: string },
): string | undefined {
  return byId(contracts, contractId)?.scheme;
}

export function attendedMinutes({ attendances }: Dossier, { id }: EnrolmentRecord): number {
  return attendances
    .filter(({ enrolmentId }) => enrolmentId === id)
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Minutes attended in all attempts at a prestation. */
export function attendedInAll(dossier: Dossier, { id }: PrestationRecord): number {
  return dossier.enrolments
    .filter(({ prestationId }) => prestationId === id)
    .reduce((sum, enrolment) => sum + attendedMinutes(dossier, enrolment), 0);
}

/** Minutes that a prestation asks for, where it is not its course that does. FR-CAI-5, FR-CAI-9, FR-PRE-11 */
export function prescribedMinutes(dossier: Dossier, prestation: PrestationRecord): number | null {
  const scheme = schemeOf(dossier, prestation);
  if (prestation.kind !== 'LANGUAGE_COURSE' || scheme === OEPRI.code) return null;
  return scheme === PRE_DEPARTURE.code
    ? minutesAbroad(dossier)
    : (frenchLevel(dossier)?.trainingMinutes ?? 0);
}

/**
 * Whether a place was followed: a day or a session attended whole; language training once the hours prescribed are
 * attended, in whichever courses. FR-CAI-5, FR-CAI-9, FR-BIL-3, FR-CAIF-3, FR-PRE-11, FR-PRE-12
 */
export function judged(
  course: CourseRecord,
  { dossier, enrolment }: { readonly dossier: Dossier; readonly enrolment: EnrolmentRecord },
): Reason {
  const prestation = byId(dossier.prestations, enrolment.prestationId);
  const prescribed = prestation === undefined ? null : prescribedMinutes(dossier, prestation);
  const attended =
    prescribed === null || prestation === undefined
      ? attendedMinutes(dossier, enrolment)
      : attendedInAll(dossier, prestation);
  const asked = prescribed ?? course.totalMinutes;
  return weigh(
    LAW[followedBy(course.kind, schemeOf(dossier, enrolment))],
    { enrolmentId: enrolment.id, attendedMinutes: attended, minutes: asked },
    attended >= asked,
  );
}

/** Attempts that were closed and not followed, and for which no reason was recognised by then. FR-CAI-10 */
export function unexcusedAbsences(known: Dossier, prestation: PrestationRecord): readonly EnrolmentRecord[] {
  const { id, excusedOn } = prestation;
  const excused = (enrolledOn: PlainDate) => excusedOn !== null && enrolledOn <= excusedOn;
  return known.enrolments.filter(
    ({ prestationId, cancelledOn, result, enrolledOn }) =>
      prestationId === id &&
      cancelledOn === null &&
      result !== null &&
      result !== 'COMPLETED' &&
      !excused(enrolledOn),
  );
}
