import { birthday, dayBefore } from '../../domain/calendar.ts';
import type { ContractChildRecord, ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { Book } from './book.ts';
import { type DutyRule, ofPerson } from './duty.ts';
import { duePrestations, standing } from './standing.ts';
import { wordingOf } from './term.ts';

/** The day on the rights and duties of parents, for each who signed. FR-CAIF-3 */
const attendParentsDay: DutyRule = ({ book, contract, dossier, today }) =>
  duePrestations(contract, dossier)
    .filter(({ fileId }) => fileId === dossier.file.id)
    .filter((row) => standing(book, row, dossier, today) !== 'COMPLETED')
    .map(({ id }) => ofPerson('ATTEND_PARENTS_DAY', 'FR-CAIF-3', id));

/** First and last day on which a child's school attendance is watched. FR-CAIF-6 */
export function schoolAge({ catalogue }: Book, contract: ContractRecord, { birthDate }: ContractChildRecord) {
  const { schoolFromAgeYears, schoolAgeLimitYears } = catalogue.caif;
  const [from, limit] = [schoolFromAgeYears, schoolAgeLimitYears].map((years) =>
    birthday(birthDate, provisionOn(years, wordingOf(contract))),
  );
  return from === undefined || limit === undefined ? null : { from, until: dayBefore(limit) };
}

/** Each child goes to school from the 6th birthday to the day before the 16th. FR-CAIF-3, FR-CAIF-6 */
const seeToSchool: DutyRule = ({ book, contract, dossier, today }) =>
  childrenOf(contract, dossier).flatMap((child) => {
    const age = schoolAge(book, contract, child);
    if (age === null || today < age.from || today > age.until) return [];
    return [{ ...ofPerson('SEE_TO_SCHOOL_ATTENDANCE', 'FR-CAIF-6', child.id, age.until), dueOn: null }];
  });

export function childrenOf({ id }: ContractRecord, { children }: Dossier): readonly ContractChildRecord[] {
  return children.filter(({ contractId }) => contractId === id);
}

/** What a CAIF that is signed asks of each who signed it. */
export const CAIF_DUTIES: readonly DutyRule[] = [attendParentsDay, seeToSchool];
