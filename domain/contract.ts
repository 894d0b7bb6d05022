import type { PlainDate } from './calendar.ts';
import type { Outcome } from './decision.ts';

export const CONTRACT_STATUSES = [
  'PROPOSED',
  'SIGNED',
  'IN_PROGRESS',
  'EXTENDED',
  'COMPLETED',
  'TERMINATED',
  'EXPIRED',
  'WITHDRAWN',
] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];

/** A dated file in one scheme. `openedOn` never changes; the other dates are null until they are known. */
export interface ContractRecord {
  readonly id: string;
  readonly scheme: string;
  readonly authorityId: string;
  /** The authority that signs it and decides on it beside its own; null where none does. */
  readonly decidingAuthorityId: string | null;
  /** The authority whose act it waits for, where it waits for one that is not its own. */
  readonly awaitingAuthorityId: string | null;
  readonly openedOn: PlainDate;
  /** The day of the fact that selects the wording and the age. */
  readonly governingDate: PlainDate | null;
  readonly signedOn: PlainDate | null;
  readonly startsOn: PlainDate | null;
  /** Last day inside the term. */
  readonly endsOn: PlainDate | null;
  readonly completedOn: PlainDate | null;
  readonly terminatedOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  readonly source: string | null;
  readonly sourceKey: string | null;
}

/** Somebody who is bound by the contract, beside the authority. */
export interface PartyRecord {
  readonly id: string;
  readonly contractId: string;
  readonly fileId: string;
  readonly role: string;
  readonly signedOn: PlainDate | null;
}

/** One step of the contract's dated status line; `validUntil` is null on the last. */
export interface ContractStatusRecord {
  readonly contractId: string;
  readonly status: ContractStatus;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly rule: string;
}

/** What a contract may come to where one authority proposes and another decides. */
export const CONTRACT_OUTCOMES = ['COMPLETE', 'EXTEND', 'TERMINATE'] as const;
export type ContractOutcome = (typeof CONTRACT_OUTCOMES)[number];

/** What a decision on each comes to where it is granted. */
export const COMES_TO = {
  COMPLETE: 'COMPLETED',
  EXTEND: 'EXTENDED',
  TERMINATE: 'TERMINATED',
} as const satisfies Readonly<Record<ContractOutcome, Outcome>>;

/** An outcome proposed for a contract, and what was decided on it; null until it is. */
export interface OutcomeProposalRecord {
  readonly id: string;
  readonly contractId: string;
  readonly proposed: ContractOutcome;
  /** Last day of the term where an extension is proposed. */
  readonly proposedLastDay: PlainDate | null;
  readonly proposedOn: PlainDate;
  /** Not bound to what was proposed. */
  readonly decided: ContractOutcome | null;
  readonly decidedLastDay: PlainDate | null;
  readonly decidedOn: PlainDate | null;
}

/** A child whom a contract concerns; known by the birth date alone. */
export interface ContractChildRecord {
  readonly id: string;
  readonly contractId: string;
  readonly birthDate: PlainDate;
}

export type Debtor = 'PERSON' | 'PROVIDER' | 'AUTHORITY';

/** What is due: by whom, by when, from which rule, and on which days (both included) it stands open. */
export interface ObligationRecord {
  readonly fileId: string;
  readonly contractId: string | null;
  /** The country's own word for the duty; its texts stand in the country's folder. */
  readonly kind: string;
  /** Id of what the duty is about: a voucher, a prestation, an enrolment, a child, a contract. */
  readonly subjectId: string;
  readonly debtor: Debtor;
  /** The provider or authority that owes it; null where the person does, or where it is not known which body does. */
  readonly debtorId: string | null;
  readonly dueOn: PlainDate | null;
  readonly rule: string;
  readonly appliesFrom: PlainDate;
  readonly appliesUntil: PlainDate | null;
}

/** A copy or a result that a rule orders sent to somebody by a date. */
export interface TransmissionRecord {
  readonly id: string;
  readonly fileId: string;
  readonly contractId: string | null;
  readonly kind: string;
  readonly subjectId: string;
  readonly rule: string;
  readonly recipient: string;
  readonly channel: Channel;
  /** BCP 47 tag of the language that it is put into for who gets it; null where no rule asks for one. */
  readonly language: string | null;
  readonly createdOn: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly sentOn: PlainDate | null;
}

export const CHANNELS = ['EMAIL', 'PHONE', 'ONLINE', 'POST', 'IN_PERSON'] as const;
/** How something was asked for or handed over. */
export type Channel = (typeof CHANNELS)[number];

export interface AppointmentRecord {
  readonly id: string;
  readonly fileId: string;
  readonly requestedOn: PlainDate;
  readonly scheduledOn: PlainDate | null;
  readonly channel: Channel;
  readonly heldOn: PlainDate | null;
  readonly cancelledOn: PlainDate | null;
}

/** A collective session before any contract. `headCount` outlives the people it counted. */
export interface InformationSessionRecord {
  readonly id: string;
  readonly authorityId: string;
  readonly heldOn: PlainDate;
  readonly place: string | null;
  readonly language: string | null;
  readonly headCount: number;
}

export interface InformationSessionAttendanceRecord {
  readonly id: string;
  readonly sessionId: string;
  readonly fileId: string;
}
