import { dayOfWeek, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import type { CourseRecord, CourseSessionRecord, ProviderRecord } from '../../domain/prestation.ts';
import { type ProjectRecord, type ProjectSelectionRecord, projectStatus } from '../../domain/project.ts';
import type { Book } from './book.ts';
import { contractLine } from './contract-line.ts';
import { type DutyRule, ofPerson } from './duty.ts';
import type { AllFacts } from './facts.ts';
import { factsOn } from './file-facts.ts';
import { isCai } from './followed-schemes.ts';
import { LAW } from './law.ts';
import { oepri } from './oepri.ts';
import { calendarOn } from './oepri-calendar.ts';
import { duePrestations, standing } from './standing.ts';
import { wordingOf } from './term.ts';

const RUNNING: readonly string[] = ['IN_PROGRESS', 'EXTENDED'];

/** Whether a CAI runs: the file tells where it holds one, else what is said. FR-OEPRI-2 */
function withCai(book: Book, dossier: Dossier, on: PlainDate): AllFacts {
  const facts = factsOn(dossier, on);
  const contracts = dossier.contracts.filter(isCai);
  if (contracts.length === 0) return facts;
  const runs = contracts.some((contract) => {
    const step = contractLine(book, contract, dossier).findLast(({ validFrom }) => validFrom <= on);
    return step !== undefined && RUNNING.includes(step.status);
  });
  return { ...facts, own: { ...facts.own, caiRunning: runs } };
}

/** Whom a school is open to on the day of the enrolment. FR-OEPRI-1 to FR-OEPRI-3 */
export function enrolmentReasons(book: Book, dossier: Dossier, on: PlainDate): NonEmpty<Reason> {
  return oepri(book.catalogue, withCai(book, dossier, on), { asOf: on, governingDate: on }).reasons;
}

/** A group as a place is taken in it; who gives it where that is at hand. */
export interface Group {
  readonly course: CourseRecord;
  readonly sessions: readonly CourseSessionRecord[];
  readonly provider?: ProviderRecord;
  /** Projects of who gives it and what was found of them, where they are at hand. */
  readonly projects?: readonly ProjectRecord[];
  readonly selections?: readonly ProjectSelectionRecord[];
}

/** A school opens to parents once the project of its year is validated. FR-OEPRI-7 */
function underProject(
  book: Book,
  { course, projects, selections = [] }: Group,
  first: PlainDate | null,
  on: PlainDate,
): readonly Reason[] {
  if (projects === undefined) return [];
  const day = first ?? on;
  const own = projects.find(
    ({ providerId, validFrom, validUntil }) =>
      providerId === course.providerId && validFrom <= day && day <= validUntil,
  );
  const project = own === undefined ? 'NONE' : projectStatus(own, selections, on);
  const known = calendarOn(book, day) !== null;
  return [weigh(LAW['FR-OEPRI-7'], { project }, known ? project === 'VALIDATED' : undefined)];
}

/**
 * A group of 8 to 15, taught 120 hours on working days of the school year, in a school, a collège or a lycée whose
 * project was validated by `takenOn`, and begun in time. FR-OEPRI-4, FR-OEPRI-7, FR-OEPRI-8
 */
export function groupFits(
  book: Book,
  contract: ContractRecord,
  group: Group,
  takenOn: PlainDate,
): readonly Reason[] {
  const {
    course: { places, totalMinutes },
    sessions,
    provider,
  } = group;
  const numbers = book.catalogue.oepri;
  const on = wordingOf(contract);
  const days = sessions.map(({ heldOn }) => heldOn).toSorted();
  const [first = null, last = null] = [days[0], days.at(-1)];
  const size =
    provisionOn(numbers.groupMinimumPlaces, on) <= places &&
    places <= provisionOn(numbers.groupMaximumPlaces, on);
  const inWeek = days.every((heldOn) => dayOfWeek(heldOn) <= 5);
  const inYear = last !== null && (contract.endsOn === null || last <= contract.endsOn);
  const kind = provider?.kind;
  const inSchool = kind === undefined || provisionOn(numbers.schoolKinds, on).includes(kind);
  const taught = totalMinutes === provisionOn(numbers.groupMinutes, on);
  const read = { places, minutes: totalMinutes, lastSessionOn: last, inWeek, ...(kind && { place: kind }) };
  // The calendar of the school year that it begins in.
  const startBy = calendarOn(book, first ?? on)?.COURSES_BEGUN;
  const inTime = startBy === undefined || first === null ? undefined : first <= startBy;
  return [
    weigh(LAW['FR-OEPRI-4'], read, size && taught && inWeek && inYear && inSchool),
    weigh(LAW['FR-OEPRI-8'], { firstSessionOn: first, startBy }, inTime),
    ...underProject(book, group, first, takenOn),
  ];
}

/** The commitment to attend. FR-OEPRI-5 */
const attend: DutyRule = ({ book, contract, dossier, endsOn, today }) =>
  duePrestations(contract, dossier)
    .filter((row) => standing(book, row, dossier, today) !== 'COMPLETED')
    .map(({ id }) => ofPerson('ATTEND_SCHOOL_COURSE', 'FR-OEPRI-5', id, endsOn));

/** What an enrolment at school asks for. */
export const OEPRI_DUTIES: readonly DutyRule[] = [attend];
