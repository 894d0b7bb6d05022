import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Duties } from '../duty-line.ts';
import type { Book } from './book.ts';
import { CIVIC_DUTIES, LASTING_CIVIC_DUTIES } from './civic-duties.ts';
import { conditionsMet, metInsideTerm } from './completion-conditions.ts';
import { closedOn, termOf } from './duration.ts';
import { BY_PERSON, byAuthority, type Case, type Duty, type DutyRule, enrolmentsOf } from './duty.ts';
import { LANGUAGE_DUTIES, LASTING_LANGUAGE_DUTIES } from './language-duties.ts';

/** The orientation day is attended inside the two years. LU-VAL-1 */
function attendOrientationDay(facts: Case): readonly Duty[] {
  if (enrolmentsOf(facts, 'ORIENTATION_DAY').some(({ result }) => result === 'COMPLETED')) return [];
  const { endsOn } = facts.term;
  return facts.dossier.prestations
    .filter(({ contractId, kind }) => contractId === facts.contract.id && kind === 'ORIENTATION_DAY')
    .map(({ id }) => ({
      kind: 'ATTEND_ORIENTATION_DAY',
      subjectId: id,
      ...BY_PERSON,
      dueOn: endsOn,
      rule: 'LU-VAL-1',
      until: endsOn,
    }));
}

/** The team validates a contract whose conditions are met. LU-VAL-1 */
function validateContract(facts: Case): readonly Duty[] {
  const { book, contract, dossier, term } = facts;
  if (!metInsideTerm(conditionsMet(book, contract, dossier), term)) return [];
  return [
    {
      kind: 'VALIDATE_CONTRACT',
      subjectId: contract.id,
      ...byAuthority(facts),
      dueOn: null,
      rule: 'LU-VAL-1',
      until: null,
    },
  ];
}

const WHILE_IT_STANDS: readonly DutyRule[] = [
  ...LANGUAGE_DUTIES,
  ...CIVIC_DUTIES,
  attendOrientationDay,
  validateContract,
];
const BEYOND: readonly DutyRule[] = [...LASTING_LANGUAGE_DUTIES, ...LASTING_CIVIC_DUTIES];

function dutiesOf(book: Book, contract: ContractRecord, dossier: Dossier, today: PlainDate): readonly Duty[] {
  if (contract.signedOn === null || contract.signedOn > today) return [];
  const facts: Case = { book, contract, dossier, today, term: termOf(book, contract, dossier) };
  const rules = closedOn(contract) === null ? [...WHILE_IT_STANDS, ...BEYOND] : BEYOND;
  return rules.flatMap((rule) => rule(facts)).filter(({ until }) => until === null || until >= today);
}

/** All that a file's contracts ask of anybody. */
export function duties(book: Book): Duties {
  return {
    on: (dossier, today) =>
      dossier.contracts.flatMap((contract) =>
        dutiesOf(book, contract, dossier, today).map((duty) => ({ contractId: contract.id, ...duty })),
      ),
    calendarDays: () => [],
  };
}
