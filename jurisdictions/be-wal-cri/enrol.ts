import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { CourseRecord, EnrolmentRecord, PrestationKind } from '../../domain/prestation.ts';
import { byId, held, isOpen, sessionsOf } from '../../domain/records.ts';
import type { EnrolInput } from '../acts.ts';
import { noPlace, placed, sharedCourse } from '../places.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import { axesOf, isShared } from './axes.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { rightProvider } from './providers.ts';

/** The axis is one that the convention lists; the module comes before it. WAL-AXE-5 */
export function listedAxis(
  contract: ContractRecord,
  dossier: Dossier,
  kind: PrestationKind,
  on: PlainDate,
): Reason {
  const { openedOn, signedOn, completedOn, withdrawnOn } = contract;
  const axes = axesOf(contract, dossier).map((axis) => axis.kind);
  const since = kind === 'RECEPTION_MODULE' ? openedOn : signedOn;
  const over = completedOn ?? withdrawnOn;
  return weigh(
    LAW['WAL-AXE-5'],
    { axis: kind, axes, openedOn, signedOn, over, on },
    axes.includes(kind) && since !== null && since <= on && (over === null || on <= over),
  );
}

/** Why the person cannot have one more place: of shared hours several are held at once, each in another course. */
function heldAlready(dossier: Dossier, prestationId: string, { id, kind }: CourseRecord): boolean {
  return dossier.enrolments.some(
    (row) => row.prestationId === prestationId && isOpen(row) && (!isShared(kind) || row.courseId === id),
  );
}

/** Takes a place in a course of an axis of the convention, with a provider of its category. WAL-AXE-5, WAL-AXE-6 */
export function enrol(
  book: Book,
  situation: Situation,
  input: EnrolInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { contractId, courseId, channel, invitedOn } = input;
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (!found) return problem('NOT_FOUND', ['contractId'], 'No such contract.');
  const course = sharedCourse(situation, courseId);
  if (course === undefined) return problem('NOT_FOUND', ['courseId'], 'No such course.');
  const { dossier, row: contract } = found;
  const asking = asked(book, 'enrol', situation, mint, on);
  const { providers, courseSessions } = situation.shared;
  const provider = byId(providers, course.providerId ?? '') ?? null;
  const reasons: NonEmpty<Reason> = [
    listedAxis(contract, dossier, course.kind, on),
    rightProvider(course.kind, provider, sessionsOf(courseSessions, courseId)),
  ];
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null) return refusal;
  const axis = axesOf(contract, dossier).find(({ kind }) => kind === course.kind);
  if (axis === undefined || heldAlready(dossier, axis.id, course))
    return problem('CONFLICT', ['courseId'], 'The person has an open place for this axis already.');
  const conflict = noPlace(situation, course, on);
  if (conflict !== null) return conflict;
  const enrolment: EnrolmentRecord = {
    id: mint.id(),
    prestationId: axis.id,
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
  const enrolmentId = enrolment.id;
  return recorded(asking, 'ENROLLED', reasons, placed(situation, dossier, enrolment), {
    contractId,
    enrolmentId,
  });
}
