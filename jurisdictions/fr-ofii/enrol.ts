import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Reason } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { byId, isOpen, sessionsOf } from '../../domain/records.ts';
import type { EnrolInput } from '../acts.ts';
import { knownOn } from '../known-on.ts';
import { noPlace, placed, sharedCourse } from '../places.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { isFollowed, isOepri } from './followed-schemes.ts';
import { type Group, groupFits } from './oepri-enrolment.ts';
import { isBeforeDeparture } from './pre-departure-file.ts';
import { courseFits } from './pre-departure-trainings.ts';
import { insideTerm, levelAcquired, offeredOn } from './skills-assessment.ts';
import { contractRuns } from './term.ts';

/** Who is enrolled: a party of the contract, named where there is more than one. */
function enrolled(
  { dossiers }: Situation,
  { contractId, fileId }: EnrolInput,
): { readonly dossier: Dossier; readonly contract: ContractRecord } | ReturnType<typeof problem> {
  const parties = dossiers.filter(({ contracts }) => byId(contracts, contractId) !== undefined);
  const dossier = fileId === undefined ? parties[0] : parties.find(({ file }) => file.id === fileId);
  if (parties.length > 1 && fileId === undefined)
    return problem('INVALID', ['personId'], 'Expected which of the signatories is enrolled.');
  const contract = dossier && byId(dossier.contracts, contractId);
  if (dossier === undefined || contract === undefined || !isFollowed(contract))
    return problem('NOT_FOUND', ['contractId'], 'No such contract of this person.');
  return { dossier, contract };
}

/**
 * The skills assessment: in effect, once the level is shown, inside the term. Before departure, what was prescribed, in a
 * course that fits it. At school, a group as the circular has it. FR-BIL-1, FR-BIL-4, FR-PRE-11, FR-PRE-12, FR-OEPRI-4, FR-OEPRI-7
 */
export function asksFor(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
  group: Group,
  on: PlainDate,
): readonly Reason[] {
  const { course, sessions } = group;
  if (isOepri(contract)) return groupFits(book, contract, group, on);
  if (isBeforeDeparture(contract)) return courseFits(book, contract, dossier, group);
  if (course.kind !== 'SKILLS_ASSESSMENT') return [];
  return [
    offeredOn(book, on),
    levelAcquired(knownOn(dossier, on), on),
    insideTerm(book, contract, dossier, sessions.at(-1)?.heldOn ?? null),
  ];
}

/** Takes a place for a signatory in a course of a kind that the contract has. FR-CAI-2, FR-BIL-1, FR-BIL-4, FR-CAIF-2, FR-PRE-11, FR-PRE-12, FR-OEPRI-4 */
export function enrol(
  book: Book,
  situation: Situation,
  input: EnrolInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { contractId, courseId, channel, invitedOn } = input;
  const found = enrolled(situation, input);
  if ('problems' in found) return found;
  const { dossier, contract } = found;
  const course = sharedCourse(situation, courseId);
  if (course === undefined) return problem('NOT_FOUND', ['courseId'], 'No such course.');
  const sessions = sessionsOf(situation.shared.courseSessions, courseId);
  const provider = situation.shared.providers.find(({ id }) => id === course.providerId);
  const { projects, projectSelections: selections } = situation.shared;
  const group: Group = { course, sessions, projects, selections, ...(provider && { provider }) };
  const asking = asked(book, 'enrol', contract.scheme, situation, on);
  const reasons: NonEmpty<Reason> = [
    contractRuns(book, contract, dossier, on),
    ...asksFor(book, contract, dossier, group, on),
  ];
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null) return refusal;
  const prestation = dossier.prestations.find(
    (row) =>
      row.contractId === contractId &&
      row.fileId === dossier.file.id &&
      row.kind === course.kind &&
      row.cancelledOn === null,
  );
  if (prestation === undefined)
    return problem('CONFLICT', ['courseId'], `The contract asks this person for no ${course.kind}.`);
  const places = dossier.enrolments.filter(({ prestationId }) => prestationId === prestation.id);
  if (places.some((place) => isOpen(place) || place.result === 'COMPLETED'))
    return problem('CONFLICT', ['courseId'], 'The person is enrolled already, or has completed it.');
  const conflict = noPlace(situation, course, on);
  if (conflict !== null) return conflict;
  const enrolment: EnrolmentRecord = {
    id: mint.id(),
    prestationId: prestation.id,
    contractId,
    fileId: dossier.file.id,
    courseId,
    voucherId: null,
    enrolledOn: on,
    channel,
    invitedOn,
    cancelledOn: null,
    closedOn: null,
    result: null,
    interpreting: [],
  };
  return recorded(asking, 'ENROLLED', reasons, placed(situation, dossier, enrolment), {
    fileId: dossier.file.id,
    contractId,
    enrolmentId: enrolment.id,
  });
}
