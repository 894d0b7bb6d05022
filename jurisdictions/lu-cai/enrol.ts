import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import { latest, type PlainDate } from '../../domain/calendar.ts';
import type { Channel, ContractRecord, TransmissionRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { FileRecord } from '../../domain/person.ts';
import type { CourseRecord, EnrolmentRecord } from '../../domain/prestation.ts';
import { held, isOpen, sessionsOf } from '../../domain/records.ts';
import type { EnrolInput } from '../acts.ts';
import { noPlace, placed, sharedCourse } from '../places.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { enrolledWithTeam } from './civic-course.ts';
import { CIVIC_CONFIRMATION, confirmationDueOn } from './confirmation.ts';
import { contractRuns, termOf } from './duration.ts';
import { LAW } from './law.ts';
import { personallyInvited, signatoriesOnly } from './orientation-day.ts';

/** A language course is entered with a voucher, which its provider redeems. LU-LANG-2 */
function noVoucher(): Reason {
  return weigh(LAW['LU-LANG-2'], { voucher: null }, false);
}

function reasonsFor(
  { kind }: CourseRecord,
  { channel, invitedOn }: EnrolInput,
  contract: ContractRecord,
  on: PlainDate,
): NonEmpty<Reason> {
  if (kind === 'LANGUAGE_COURSE') return [noVoucher()];
  if (kind === 'CIVIC_TRAINING') return [enrolledWithTeam(channel)];
  return [signatoriesOnly(contract, on), personallyInvited(invitedOn, channel, on)];
}

function reachedBy({ email, phone }: FileRecord): Channel {
  if (email) return 'EMAIL';
  return phone ? 'PHONE' : 'POST';
}

/** The confirmation that goes out shortly before the start. LU-CIV-3 */
function confirmation(
  book: Book,
  situation: Situation,
  contract: ContractRecord,
  { id, courseId, enrolledOn }: EnrolmentRecord,
  file: FileRecord,
  mint: Mint,
): readonly TransmissionRecord[] {
  const first = sessionsOf(situation.shared.courseSessions, courseId)[0]?.heldOn;
  if (first === undefined) return [];
  return [
    {
      id: mint.id(),
      fileId: file.id,
      contractId: contract.id,
      kind: CIVIC_CONFIRMATION,
      subjectId: id,
      rule: 'LU-CIV-3',
      recipient: 'PERSON',
      channel: reachedBy(file),
      language: null,
      createdOn: enrolledOn,
      dueOn: latest([confirmationDueOn(book, contract, first), enrolledOn]),
      sentOn: null,
    },
  ];
}

/** Enrols a signatory in a civic course or for the orientation day. LU-CIV-3; LU-ORI-2, LU-ORI-3; LU-DUR-1 */
export function enrol(
  book: Book,
  situation: Situation,
  input: EnrolInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'enrol', situation, on);
  const { contractId, courseId, channel, invitedOn } = input;
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (!found) return problem('NOT_FOUND', ['contractId'], 'No such contract.');
  const course = sharedCourse(situation, courseId);
  if (course === undefined) return problem('NOT_FOUND', ['courseId'], 'No such course.');
  const { dossier, row: contract } = found;
  const [first, ...others] = reasonsFor(course, input, contract, on);
  const reasons: NonEmpty<Reason> = [
    first,
    ...others,
    contractRuns(contract, termOf(book, contract, dossier), on),
  ];
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null) return refusal;
  const prestation = dossier.prestations.find(
    (row) => row.contractId === contractId && row.kind === course.kind,
  );
  if (prestation === undefined)
    return problem('NOT_FOUND', ['contractId'], 'No such prestation in the contract.');
  const places = dossier.enrolments.filter(({ prestationId }) => prestationId === prestation.id);
  if (places.some((place) => isOpen(place) || place.result === 'COMPLETED')) {
    return problem('CONFLICT', ['courseId'], 'The person is enrolled already, or has completed it.');
  }
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
  const transmissions =
    course.kind === 'CIVIC_TRAINING'
      ? confirmation(book, situation, contract, enrolment, dossier.file, mint)
      : [];
  const next = { ...dossier, transmissions: [...dossier.transmissions, ...transmissions] };
  return recorded(asking, 'ENROLLED', reasons, placed(situation, next, enrolment), {
    contractId,
    enrolmentId: enrolment.id,
  });
}
