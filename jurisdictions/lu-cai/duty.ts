import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { EnrolmentRecord, PrestationKind } from '../../domain/prestation.ts';
import { courseOf } from '../../domain/records.ts';
import type { Duty as CommonDuty } from '../duty-line.ts';
import type { Book } from './book.ts';
import type { Term } from './duration.ts';
import type { RuleId } from './law.ts';

type DutyKind =
  | 'REDEEM_VOUCHER'
  | 'ATTEND_LANGUAGE_COURSE'
  | 'SEND_CERTIFICATE'
  | 'HAND_IN_CERTIFICATE'
  | 'ATTEND_CIVIC_COURSE'
  | 'ATTEND_ORIENTATION_DAY'
  | 'SEND_CONFIRMATION'
  | 'SEND_CIVIC_ATTESTATION'
  | 'VALIDATE_CONTRACT'
  | 'SETTLE_BROKEN_BOND';

/** What a contract asks of somebody. */
export interface Duty extends Omit<CommonDuty, 'contractId'> {
  readonly kind: DutyKind;
  readonly rule: RuleId;
}

/** A contract with the facts known on `today`. */
export interface Case {
  readonly book: Book;
  readonly contract: ContractRecord;
  readonly dossier: Dossier;
  readonly term: Term;
  readonly today: PlainDate;
}

export type DutyRule = (facts: Case) => readonly Duty[];

export const BY_PERSON = { debtor: 'PERSON', debtorId: null } as const;

export function byAuthority({ contract }: Case) {
  return { debtor: 'AUTHORITY', debtorId: contract.authorityId } as const;
}

/** The contract's enrolments in courses of a kind. */
export function enrolmentsOf({ contract, dossier }: Case, kind: PrestationKind): readonly EnrolmentRecord[] {
  return dossier.enrolments.filter(
    (enrolment) => enrolment.contractId === contract.id && courseOf(dossier, enrolment)?.kind === kind,
  );
}
