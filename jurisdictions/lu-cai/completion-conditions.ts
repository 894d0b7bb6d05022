import { latest, type PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { EnrolmentRecord, PrestationKind } from '../../domain/prestation.ts';
import { courseOf, lastSessionOn } from '../../domain/records.ts';
import { validAttestation } from '../attestations.ts';
import type { Book } from './book.ts';
import { type Term, wordingOf } from './duration.ts';

export const LANGUAGE_CERTIFICATE = 'LANGUAGE_CERTIFICATE';

/** Days on which the conditions of validation were met; null where one is not. */
interface Met {
  /** Copy of the last language certificate that is needed. */
  readonly certificateReceivedOn: PlainDate | null;
  readonly civicAttendedOn: PlainDate | null;
  readonly orientationAttendedOn: PlainDate | null;
}

/** The day on which a language course counts as completed: attendance and certificate copy are in. LU-LANG-7 */
export function honouredOn(dossier: Dossier, enrolment: EnrolmentRecord): PlainDate | null {
  const received = validAttestation(dossier, enrolment)?.copyReceivedOn ?? null;
  if (enrolment.result !== 'COMPLETED' || received === null) return null;
  return latest([enrolment.closedOn, received]);
}

function completedOf(
  contract: ContractRecord,
  dossier: Dossier,
  kind: PrestationKind,
): readonly EnrolmentRecord[] {
  return dossier.enrolments.filter(
    (enrolment) =>
      enrolment.contractId === contract.id &&
      enrolment.result === 'COMPLETED' &&
      enrolment.cancelledOn === null &&
      courseOf(dossier, enrolment)?.kind === kind,
  );
}

function sorted(days: readonly (PlainDate | null)[]): readonly PlainDate[] {
  return days.filter((day) => day !== null).toSorted();
}

/** When the three conditions of validation were met. LU-VAL-1 */
export function conditionsMet(book: Book, contract: ContractRecord, dossier: Dossier): Met {
  const needed = provisionOn(book.catalogue.languageCoursesCompulsory, wordingOf(contract));
  const of = (kind: PrestationKind) => completedOf(contract, dossier, kind);
  const certificates = sorted(of('LANGUAGE_COURSE').map((enrolment) => honouredOn(dossier, enrolment)));
  const held = (kind: PrestationKind) =>
    sorted(of(kind).map((enrolment) => lastSessionOn(dossier, enrolment)))[0] ?? null;
  return {
    certificateReceivedOn: certificates[needed - 1] ?? null,
    civicAttendedOn: held('CIVIC_TRAINING'),
    orientationAttendedOn: held('ORIENTATION_DAY'),
  };
}

/** All three conditions met, each on or before the last day of the term. LU-VAL-1 */
export function metInsideTerm(met: Met, { endsOn }: Term): boolean {
  return Object.values(met).every((on: PlainDate | null) => on !== null && endsOn !== null && on <= endsOn);
}
