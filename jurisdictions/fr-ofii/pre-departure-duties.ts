import { type PlainDate, parsePlainDate, plus } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import { type Duty, type DutyRule, ofAuthority } from './duty.ts';
import { factsOn } from './file-facts.ts';
import { runBy } from './pre-departure.ts';
import { openingOf } from './pre-departure-file.ts';
import { wordingOf } from './term.ts';

function due(duty: Duty, dueOn: PlainDate | null): Duty {
  return { ...duty, dueOn };
}

const FIRST_EVALUATIONS = {
  FRENCH_ABROAD_FIRST: 'EVALUATE_FRENCH',
  VALUES_ABROAD_FIRST: 'EVALUATE_VALUES',
} as const;

/** Who runs it evaluates French and values within sixty days of the certificate or the receipt. FR-PRE-2, FR-PRE-4 */
const evaluate: DutyRule = ({ book, contract, dossier, today }) => {
  const facts = factsOn(dossier, today);
  const { on: from } = openingOf(facts);
  const days = provisionOn(book.catalogue.preDeparture.evaluationDays, wordingOf(contract));
  const dueOn = from === undefined ? null : plus(from, { days });
  const { visaCountry } = facts.own;
  const delegated =
    visaCountry !== undefined && runBy(book.catalogue, visaCountry, today) === 'DELEGATED_BODY';
  return Object.entries(FIRST_EVALUATIONS)
    .filter(([kind]) => dossier.assessments.every((row) => row.kind !== kind))
    .map(([, duty]) => {
      const owed = due(ofAuthority(duty, 'FR-PRE-4', contract.id, contract.authorityId), dueOn);
      return delegated ? { ...owed, debtor: 'PROVIDER', debtorId: null } : owed;
    });
};

/** The prefect decides on reunification within six months of the complete file. FR-PRE-5 */
const decideReunification: DutyRule = ({ book, contract, dossier, today }) => {
  const { reunificationRequestedFor, completeFileOn, reunificationDecidedOn } = factsOn(dossier, today).own;
  if (reunificationRequestedFor !== true || completeFileOn === undefined) return [];
  if (reunificationDecidedOn !== undefined && reunificationDecidedOn <= today) return [];
  const months = provisionOn(book.catalogue.preDeparture.reunificationMonths, wordingOf(contract));
  const duty = ofAuthority('DECIDE_REUNIFICATION', 'FR-PRE-5', contract.id, null);
  return [due(duty, plus(completeFileOn, { months }))];
};

/** From the visa application on the consulate suspends its decision, for six months at most. FR-PRE-6 */
const decideVisa: DutyRule = ({ book, contract, dossier, today }) => {
  const { visaApplicationOn } = factsOn(dossier, today).own;
  if (visaApplicationOn === undefined || visaApplicationOn > today) return [];
  const months = provisionOn(book.catalogue.preDeparture.suspensionMonths, visaApplicationOn);
  const duty = ofAuthority('DECIDE_VISA', 'FR-PRE-6', contract.id, contract.decidingAuthorityId);
  return [due(duty, plus(visaApplicationOn, { months }))];
};

const DATES = ['FR.completeFileOn', 'FR.receiptShownOn', 'FR.reunificationDecidedOn', 'FR.visaApplicationOn'];

/** Days told by facts on which one of these duties may begin or end. */
export function toldDays({ facts }: Dossier): readonly (PlainDate | null)[] {
  return facts
    .filter(({ kind }) => DATES.includes(kind))
    .map(({ value }) => (typeof value === 'string' ? parsePlainDate(value) : null));
}

/** What a file of evaluation before departure asks for. */
export const PRE_DEPARTURE_DUTIES: readonly DutyRule[] = [evaluate, decideReunification, decideVisa];
