import { earliest, type PlainDate, plus } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { EnrolmentRecord } from '../../domain/prestation.ts';
import { courseOf, sessionsOf } from '../../domain/records.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';

export interface Term {
  readonly startsOn: PlainDate | null;
  /** Last day inside the term. */
  readonly endsOn: PlainDate | null;
}

/** Day on which a contract's wording is read. */
export function wordingOf(contract: ContractRecord): PlainDate {
  return contract.governingDate ?? contract.openedOn;
}

/** First session of an enrolment since the signature; none where the place or the course was given up before it. */
function firstSessionOn(
  contract: ContractRecord,
  dossier: Dossier,
  enrolment: EnrolmentRecord,
): PlainDate | null {
  const signedOn = contract.signedOn ?? contract.openedOn;
  const first = sessionsOf(dossier.courseSessions, enrolment.courseId).find(
    ({ heldOn }) => heldOn >= signedOn,
  );
  const calledOffOn = courseOf(dossier, enrolment)?.calledOffOn ?? null;
  if (first === undefined) return null;
  const given = [enrolment.cancelledOn, calledOffOn].some((on) => on !== null && on < first.heldOn);
  return given ? null : first.heldOn;
}

/**
 * Two years from the first session of the first prestation chosen, attended or not; the anniversary is the
 * last day inside. Recomputed with each enrolment, so that a late record moves the start back; neither
 * information session nor appointment is looked at. LU-DUR-1, LU-DUR-2, LU-DUR-3
 */
export function termOf(book: Book, contract: ContractRecord, dossier: Dossier): Term {
  const startsOn = earliest(
    dossier.enrolments
      .filter(({ contractId }) => contractId === contract.id)
      .map((enrolment) => firstSessionOn(contract, dossier, enrolment)),
  );
  if (startsOn === null) return { startsOn, endsOn: null };
  const years = provisionOn(book.catalogue.termYears, wordingOf(contract));
  return { startsOn, endsOn: plus(startsOn, { years }) };
}

/** Day on which a contract was closed by an act, whichever came first. */
export function closedOn({ completedOn, terminatedOn, withdrawnOn }: ContractRecord): PlainDate | null {
  return earliest([completedOn, terminatedOn, withdrawnOn]);
}

/**
 * Signed, not given up, and not past the last day of its two years. A validated contract keeps what it
 * offers until that day. LU-DUR-1, LU-LANG-7
 */
export function contractRuns(contract: ContractRecord, { endsOn }: Term, on: PlainDate): Reason {
  const { signedOn, terminatedOn, withdrawnOn } = contract;
  const givenUpOn = earliest([terminatedOn, withdrawnOn]);
  return weigh(
    LAW['LU-DUR-1'],
    { signedOn, givenUpOn, endsOn, on },
    signedOn !== null &&
      signedOn <= on &&
      (givenUpOn === null || on < givenUpOn) &&
      (endsOn === null || on <= endsOn),
  );
}
