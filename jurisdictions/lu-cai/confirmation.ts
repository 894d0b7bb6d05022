import { latest, minus, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord, TransmissionRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import { byId, sessionsOf } from '../../domain/records.ts';
import type { Book } from './book.ts';
import { wordingOf } from './duration.ts';

export const CIVIC_CONFIRMATION = 'CIVIC_CONFIRMATION';

/** «Peu avant le début»: the day by which a confirmation goes out. LU-CIV-3 */
export function confirmationDueOn(
  book: Book,
  contract: ContractRecord,
  firstSessionOn: PlainDate,
): PlainDate {
  const days = provisionOn(book.catalogue.confirmationDaysBeforeStart, wordingOf(contract));
  return minus(firstSessionOn, { days });
}

function dueAgain(book: Book, dossier: Dossier, transmission: TransmissionRecord): TransmissionRecord {
  if (transmission.kind !== CIVIC_CONFIRMATION || transmission.sentOn !== null) return transmission;
  const enrolment = byId(dossier.enrolments, transmission.subjectId);
  const contract = enrolment && byId(dossier.contracts, enrolment.contractId);
  const first = enrolment && sessionsOf(dossier.courseSessions, enrolment.courseId)[0]?.heldOn;
  if (!contract || !first) return transmission;
  return { ...transmission, dueOn: latest([confirmationDueOn(book, contract, first), enrolment.enrolledOn]) };
}

/** The file with the confirmations that have not gone out due by their courses as they are now. LU-CIV-3 */
export function withConfirmationsDue(book: Book, dossier: Dossier): Dossier {
  return { ...dossier, transmissions: dossier.transmissions.map((row) => dueAgain(book, dossier, row)) };
}
