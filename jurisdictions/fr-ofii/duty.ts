import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Duty as CommonDuty } from '../duty-line.ts';
import type { Book } from './book.ts';
import type { RuleId } from './law.ts';

/** What a contract asks of somebody. */
export interface Duty extends Omit<CommonDuty, 'contractId'> {
  readonly rule: RuleId;
}

/** A contract with the facts known on `today`. */
export interface Case {
  readonly book: Book;
  readonly contract: ContractRecord;
  readonly dossier: Dossier;
  /** Last day inside the term, the extension included. */
  readonly endsOn: PlainDate | null;
  readonly today: PlainDate;
}

export type DutyRule = (facts: Case) => readonly Duty[];

const BY_PERSON = { debtor: 'PERSON', debtorId: null } as const;

/** A duty of the person, in force until `until`. */
export function ofPerson(
  kind: string,
  rule: RuleId,
  subjectId: string,
  until: PlainDate | null = null,
): Duty {
  return { kind, subjectId, ...BY_PERSON, dueOn: until, rule, until };
}

/** A duty of an authority, with no day by which it is due. */
export function ofAuthority(kind: string, rule: RuleId, subjectId: string, debtorId: string | null): Duty {
  return { kind, subjectId, debtor: 'AUTHORITY', debtorId, dueOn: null, rule, until: null };
}
