import { earliest, type PlainDate, plus } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { Book } from './book.ts';
import { inForceFrom, rulesOf } from './followed-schemes.ts';
import { LAW } from './law.ts';
import { CAI, OEPRI } from './schemes.ts';
import { schoolYearEnd } from './school-year.ts';

/** A stretch of a contract's term: the first from the signature on, each other from the act that extended it. */
export interface Stretch {
  readonly from: PlainDate;
  /** Last day inside; null where no rule sets one. */
  readonly until: PlainDate | null;
}

/** Day on which a contract's wording is read. */
export function wordingOf({ governingDate, openedOn }: ContractRecord): PlainDate {
  return governingDate ?? openedOn;
}

/**
 * One year from the signature, its anniversary the last day inside, and each extension to the last day that its act
 * names. An enrolment at school is for the school year. No day ends a contract for the family, or a file before
 * departure. FR-CAI-2, FR-CAI-3, FR-OEPRI-4
 */
export function stretches(book: Book, contract: ContractRecord, dossier: Dossier): readonly Stretch[] {
  const { id, scheme } = contract;
  const from = inForceFrom(contract);
  if (from === null) return [];
  if (scheme === OEPRI.code) return [{ from, until: schoolYearEnd(wordingOf(contract)) }];
  if (scheme !== CAI.code) return [{ from, until: null }];
  const years = provisionOn(book.catalogue.cai.termYears, wordingOf(contract));
  const extensions = dossier.outcomeProposals.flatMap(({ contractId, decided, decidedOn, decidedLastDay }) =>
    contractId === id && decided === 'EXTEND' && decidedOn !== null
      ? [{ from: decidedOn, until: decidedLastDay }]
      : [],
  );
  return [{ from, until: plus(from, { years }) }, ...extensions];
}

export interface Term {
  readonly startsOn: PlainDate | null;
  /** Last day inside the term, the extension included. */
  readonly endsOn: PlainDate | null;
}

export function termOf(book: Book, contract: ContractRecord, dossier: Dossier): Term {
  const all = stretches(book, contract, dossier);
  return { startsOn: all[0]?.from ?? null, endsOn: all.at(-1)?.until ?? null };
}

/** Day on which a contract was closed by an act, whichever came first. */
export function closedOn({ completedOn, terminatedOn, withdrawnOn }: ContractRecord): PlainDate | null {
  return earliest([completedOn, terminatedOn, withdrawnOn]);
}

/** Signed by all, not closed, and not past the last day of its term. FR-CAI-2, FR-CAIF-2 */
export function contractRuns(book: Book, contract: ContractRecord, dossier: Dossier, on: PlainDate): Reason {
  const { signedOn } = contract;
  const from = inForceFrom(contract);
  const closed = closedOn(contract);
  const { endsOn } = termOf(book, contract, dossier);
  return weigh(
    LAW[rulesOf(contract).runs],
    { signedOn, closedOn: closed, endsOn, on },
    from !== null && from <= on && (closed === null || on < closed) && (endsOn === null || on <= endsOn),
  );
}
