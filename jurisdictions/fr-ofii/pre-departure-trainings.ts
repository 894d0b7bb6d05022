import type { Mint } from '../../domain/act.ts';
import { earliest, type PlainDate, plus } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type {
  CourseRecord,
  CourseSessionRecord,
  PrestationKind,
  PrestationRecord,
} from '../../domain/prestation.ts';
import { patched } from '../../domain/records.ts';
import { validAttestation } from '../attestations.ts';
import type { Book } from './book.ts';
import { exemptionFrom } from './exempt.ts';
import { attendedInAll } from './followed.ts';
import { minutesAbroad } from './french-level.ts';
import { LAW } from './law.ts';
import { fileBeforeDeparture } from './pre-departure-file.ts';
import { due, opened } from './prescription.ts';
import { wordingOf } from './term.ts';

/** What is evaluated before departure, and trained where it is insufficient. */
export type Subject = 'LANGUAGE' | 'VALUES';

/** The kinds of the first evaluations of a subject, and of the second. FR-PRE-4, FR-PRE-13 */
export const EVALUATIONS = {
  LANGUAGE: { first: 'FRENCH_ABROAD_FIRST', second: 'FRENCH_ABROAD_SECOND' },
  VALUES: { first: 'VALUES_ABROAD_FIRST', second: 'VALUES_ABROAD_SECOND' },
} as const satisfies Readonly<Record<Subject, { readonly first: string; readonly second: string }>>;

/** The day of a subject's first evaluation, where its result was the one asked about; null where there is none such. */
export function evaluationOn(
  { assessments }: Dossier,
  subject: Subject,
  came?: 'INSUFFICIENT',
): PlainDate | null {
  const { first } = EVALUATIONS[subject];
  const held = assessments.find(
    ({ kind, result }) => kind === first && (came === undefined || came === result),
  );
  return held?.heldOn ?? null;
}

/**
 * The trainings that first evaluations prescribe: that on the values is folded into the language course where one is
 * followed. FR-PRE-11, FR-PRE-12
 */
function trainingsPrescribed(known: Dossier, contractId: string): readonly PrestationKind[] {
  const language = evaluationOn(known, 'LANGUAGE', 'INSUFFICIENT') !== null;
  const values = evaluationOn(known, 'VALUES', 'INSUFFICIENT') !== null;
  const folded = language && exemptionFrom(known, contractId, 'LANGUAGE_TRAINING') === undefined;
  return [
    ...(language ? (['LANGUAGE_COURSE'] as const) : []),
    ...(values && !folded ? (['CIVIC_TRAINING'] as const) : []),
  ];
}

/** The trainings of a file that stand. */
export function trainingsOf({ prestations }: Dossier, contractId: string): readonly PrestationRecord[] {
  return prestations.filter((row) => row.contractId === contractId && row.cancelledOn === null);
}

/** The file with the trainings that its evaluations prescribe now; one of which nobody took a place is dropped with them. FR-PRE-11, FR-PRE-12 */
export function withTrainings(dossier: Dossier, mint: Mint, on: PlainDate): Dossier {
  const contract = fileBeforeDeparture(dossier, on);
  if (contract === undefined) return dossier;
  const prescribed = trainingsPrescribed(dossier, contract.id);
  const standing = trainingsOf(dossier, contract.id);
  const taken = ({ id }: PrestationRecord) =>
    dossier.enrolments.some(({ prestationId, cancelledOn }) => prestationId === id && cancelledOn === null);
  const dropped = standing.filter((row) => !prescribed.includes(row.kind) && !taken(row));
  const missing = prescribed.filter((kind) => standing.every((row) => row.kind !== kind));
  return {
    ...dossier,
    prestations: [
      ...patched(
        dossier.prestations,
        dropped.map(({ id }) => id),
        { cancelledOn: on },
      ),
      ...opened(missing.map(due), contract.id, dossier.file.id, mint, on),
    ],
  };
}

/** The training in which a subject is taught: that of the values may be folded into the language course. FR-PRE-12 */
export function trainingIn(
  known: Dossier,
  contractId: string,
  subject: Subject,
): PrestationRecord | undefined {
  const trainings = trainingsOf(known, contractId);
  const language = trainings.find(({ kind }) => kind === 'LANGUAGE_COURSE');
  if (subject === 'LANGUAGE') return language;
  return trainings.find(({ kind }) => kind === 'CIVIC_TRAINING') ?? language;
}

function placesIn({ enrolments }: Dossier, { id }: PrestationRecord) {
  return enrolments.filter(({ prestationId, cancelledOn }) => prestationId === id && cancelledOn === null);
}

/** The first day on which a training in a subject was over, followed or not. FR-PRE-13 */
export function trainingOverOn(known: Dossier, contractId: string, subject: Subject): PlainDate | null {
  const training = trainingIn(known, contractId, subject);
  if (training === undefined) return null;
  return earliest(placesIn(known, training).map((place) => place.closedOn));
}

/** The day on which a training in a subject was over and had been followed. */
export function trainingDoneOn(known: Dossier, contractId: string, subject: Subject): PlainDate | null {
  const training = trainingIn(known, contractId, subject);
  if (training === undefined) return null;
  const done = placesIn(known, training).filter(({ result }) => result === 'COMPLETED');
  return earliest(done.map((place) => place.closedOn));
}

/** The day of the attestation of attendance of a training; null where none is valid. FR-PRE-13, FR-PRE-15 */
export function attendanceAttestedOn(known: Dossier, training: PrestationRecord): PlainDate | null {
  return earliest(placesIn(known, training).map((place) => validAttestation(known, place)?.issuedOn ?? null));
}

/** The first day on which somebody sat in a course of a training, planned or past. */
export function startsOn(known: Dossier, training: PrestationRecord): PlainDate | null {
  const courses = placesIn(known, training).map(({ courseId }) => courseId);
  return earliest(
    known.courseSessions.filter(({ courseId }) => courses.includes(courseId)).map(({ heldOn }) => heldOn),
  );
}

/** Minutes of French that courses other than this one leave to be followed; null where the evaluation set none. FR-PRE-11 */
function minutesLeft(known: Dossier, contractId: string, courseId: string): number | null {
  const prescribed = minutesAbroad(known);
  const training = trainingIn(known, contractId, 'LANGUAGE');
  if (prescribed === null || training === undefined) return prescribed;
  const others = known.enrolments.filter((place) => place.courseId !== courseId);
  return prescribed - attendedInAll({ ...known, enrolments: others }, training);
}

/**
 * A course that is followed under a file: prescribed by the first evaluation of its subject, of the minutes that are
 * left and two months at most for the language, of half a day for the values where no language course has them in it.
 * FR-PRE-11, FR-PRE-12
 */
export function courseFits(
  { catalogue: { preDeparture } }: Book,
  contract: ContractRecord,
  known: Dossier,
  { course, sessions }: { readonly course: CourseRecord; readonly sessions: readonly CourseSessionRecord[] },
): readonly Reason[] {
  const days = sessions.map(({ heldOn }) => heldOn).toSorted();
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  const minutes = sessions.reduce((sum, session) => sum + session.minutes, 0);
  const on = wordingOf(contract);
  if (course.kind === 'LANGUAGE_COURSE') {
    const months = provisionOn(preDeparture.languageMaximumMonths, on);
    const prescribed = evaluationOn(known, 'LANGUAGE', 'INSUFFICIENT') !== null;
    const left = minutesLeft(known, contract.id, course.id);
    const inTime = first !== null && last !== null && last <= plus(first, { months });
    const read = { prescribed, firstSessionOn: first, lastSessionOn: last, minutes, minutesLeft: left };
    return [weigh(LAW['FR-PRE-11'], read, prescribed && inTime && (left === null || left <= minutes))];
  }
  const halfDay = sessions.length === 1 && minutes <= provisionOn(preDeparture.valuesMaximumMinutes, on);
  const prescribed = evaluationOn(known, 'VALUES', 'INSUFFICIENT') !== null;
  const apart = trainingIn(known, contract.id, 'VALUES')?.kind === 'CIVIC_TRAINING';
  const read = { prescribed, apart, sessions: sessions.length, minutes };
  return [weigh(LAW['FR-PRE-12'], read, prescribed && apart && halfDay)];
}
