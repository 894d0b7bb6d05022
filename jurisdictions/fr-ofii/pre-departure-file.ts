import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { Book } from './book.ts';
import { governingDate } from './eligibility.ts';
import type { AllFacts } from './facts.ts';
import { LAW } from './law.ts';
import { preDeparture } from './pre-departure.ts';
import { PRE_DEPARTURE } from './schemes.ts';
import { closedOn } from './term.ts';

/** The document that a file is opened on, with its day. */
export interface Opening {
  readonly fact: 'FR.completeFileOn' | 'FR.receiptShownOn';
  readonly on: PlainDate | undefined;
}

/**
 * In reunification the certificate of deposit of the complete file, of a spouse of a French citizen the receipt
 * shown to the agency or the delegated body. FR-PRE-4
 */
export function openingOf({ own }: AllFacts): Opening {
  return own.reunificationRequestedFor === true
    ? { fact: 'FR.completeFileOn', on: own.completeFileOn }
    : { fact: 'FR.receiptShownOn', on: own.receiptShownOn };
}

/** Whether the document was there on `on`. FR-PRE-4 */
function openedOnDocument(facts: AllFacts, on: PlainDate): Reason {
  const { fact, on: shownOn } = openingOf(facts);
  const shown = shownOn !== undefined && shownOn <= on;
  return weigh(LAW['FR-PRE-4'], { [fact]: shownOn, on }, shownOn === undefined ? undefined : shown);
}

/** Why a file is opened, or not: for whom it concerns, on its document. FR-PRE-1 to 4, FR-PRE-16 */
export function openingReasons({ catalogue }: Book, facts: AllFacts, on: PlainDate): NonEmpty<Reason> {
  const governs = governingDate(PRE_DEPARTURE.code, facts);
  const dates = { asOf: on, governingDate: governs !== null && governs <= on ? governs : on };
  return [openedOnDocument(facts, on), ...preDeparture(catalogue, facts, dates).reasons];
}

/** A language that the person understands, to invite them in. FR-PRE-18 */
export function invitable({ file: { languages } }: Dossier): Reason {
  const known = languages.length > 0;
  return weigh(LAW['FR-PRE-18'], { languages: known ? languages : undefined }, known ? true : undefined);
}

export function isBeforeDeparture({ scheme }: { readonly scheme: string }): boolean {
  return scheme === PRE_DEPARTURE.code;
}

/** The file of evaluation before departure that stands open on `on`, if there is one. */
export function fileBeforeDeparture({ contracts }: Dossier, on: PlainDate): ContractRecord | undefined {
  return contracts.findLast((contract) => {
    const closed = closedOn(contract);
    return isBeforeDeparture(contract) && contract.openedOn <= on && (closed === null || on < closed);
  });
}
