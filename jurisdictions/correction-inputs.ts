import type { PlainDate } from '../domain/calendar.ts';
import type { Channel } from '../domain/contract.ts';
import type { CommonFacts } from '../domain/facts.ts';
import type { Sex } from '../domain/person.ts';
import type { Answers, FundingKind } from '../domain/project.ts';

// Of every correction: a field that is absent stays as it is, null takes away what may be missing.

interface Reasoned {
  readonly reason: string;
}

export interface CorrectPersonInput extends Reasoned {
  readonly familyName?: string | undefined;
  readonly givenNames?: string | undefined;
  readonly birthDate?: PlainDate | null | undefined;
  readonly sex?: Sex | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly postalAddress?: string | null | undefined;
  readonly languages?: readonly string[] | undefined;
  /** All that the file then has. */
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | undefined;
  readonly facts?: CorrectedFacts | undefined;
}

/** Facts that take the place of those of the same kind. */
export interface CorrectedFacts {
  readonly common: CommonFacts;
  /** The country's own facts, already checked by its schema. */
  readonly own: unknown;
  /** Kinds that are not known any more: `nationality`, `LU.wishesToStay`. */
  readonly cleared: readonly string[];
}

interface MoveFileInput extends Reasoned {
  readonly authorityId: string;
}

export interface CorrectInformationSessionInput extends Reasoned {
  readonly informationSessionId: string;
  readonly heldOn?: PlainDate | undefined;
  readonly place?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly headCount?: number | undefined;
}

export interface CorrectAppointmentInput extends Reasoned {
  readonly appointmentId: string;
  readonly requestedOn?: PlainDate | undefined;
  readonly scheduledOn?: PlainDate | null | undefined;
  /** True: it was called off, on the day of the correction. False: it was not. */
  readonly cancelled?: boolean | undefined;
}

export interface CorrectExemptionInput extends Reasoned {
  readonly exemptionId: string;
  readonly ground?: string | undefined;
  readonly years?: number | null | undefined;
  readonly evidence?: string | undefined;
  readonly grantedOn?: PlainDate | undefined;
  /** A day on which it is taken back; null: it stands after all. */
  readonly withdrawnOn?: PlainDate | null | undefined;
}

export interface CorrectAssessmentInput extends Reasoned {
  readonly assessmentId: string;
  readonly result?: string | undefined;
  readonly prescribedMinutes?: number | null | undefined;
  readonly heldOn?: PlainDate | undefined;
}

export interface CorrectContractInput extends Reasoned {
  readonly contractId: string;
  readonly signedOn?: PlainDate | undefined;
  /** Birth dates of all the children whom it then concerns. */
  readonly children?: readonly PlainDate[] | undefined;
}

interface WithdrawContractInput extends Reasoned {
  readonly contractId: string;
}

export interface CorrectedSession {
  readonly sessionId: string;
  readonly module?: string | null | undefined;
  readonly heldOn?: PlainDate | undefined;
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
}

export interface CorrectCourseInput extends Reasoned {
  readonly courseId: string;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly places?: number | undefined;
  readonly sessions?: readonly CorrectedSession[] | undefined;
}

export interface CorrectEnrolmentInput extends Reasoned {
  readonly enrolmentId: string;
  readonly enrolledOn?: PlainDate | undefined;
  readonly channel?: Channel | undefined;
  readonly invitedOn?: PlainDate | null | undefined;
  /** True: it was closed by mistake. */
  readonly reopen?: boolean | undefined;
}

interface CancelEnrolmentInput extends Reasoned {
  readonly enrolmentId: string;
}

export interface CorrectAttendanceInput extends Reasoned {
  readonly courseId: string;
  readonly sessionId: string;
  readonly rows: readonly {
    readonly enrolmentId: string;
    readonly minutes: number;
    readonly signed: boolean;
  }[];
  /** Enrolments whose row at this session was a mistake. */
  readonly remove: readonly string[];
}

export interface CorrectAttestationInput extends Reasoned {
  readonly attestationId: string;
  readonly copyReceivedOn?: PlainDate | null | undefined;
}

export interface CorrectVoucherInput extends Reasoned {
  readonly voucherId: string;
  readonly issuedOn?: PlainDate | undefined;
  /** What was recorded by mistake. */
  readonly undo?: 'REDEMPTION' | 'CANCELLATION' | undefined;
}

export interface CorrectTransmissionInput extends Reasoned {
  readonly transmissionId: string;
  /** Null: it was not sent. */
  readonly sentOn?: PlainDate | null | undefined;
}

export interface CorrectJudgementInput extends Reasoned {
  readonly projectId: string;
  /** The authority whose word it is. */
  readonly authorityId: string;
  readonly answers?: Answers | undefined;
  readonly decidedOn?: PlainDate | undefined;
  /** Ids of the authorities that decide, by code. */
  readonly decidingAuthorities: Readonly<Record<string, string>>;
}

export interface CorrectFundingInput extends Reasoned {
  readonly projectId: string;
  /** Code of the authority that says so. */
  readonly authorityCode: string;
  readonly kind: FundingKind;
  /** The provider that is paid. */
  readonly payeeId?: string | undefined;
  readonly receivedOn?: PlainDate | undefined;
  readonly creditsCents?: number | undefined;
  readonly envelopeCents?: number | null | undefined;
  /** It was recorded by mistake: nothing was received. */
  readonly withdrawn?: true | undefined;
}

export interface CorrectPaymentInput extends Reasoned {
  readonly projectId: string;
  /** Code of the authority that says so. */
  readonly authorityCode: string;
  readonly kind: FundingKind;
  /** Null: it was not paid. */
  readonly paidOn?: PlainDate | null | undefined;
}

/** The verbs that put right what was recorded of a project: by its country's own criteria, not the same everywhere. */
export interface ProjectCorrectionInputs {
  correctJudgement: CorrectJudgementInput;
  correctFunding: CorrectFundingInput;
  correctPayment: CorrectPaymentInput;
}

/** The verbs that put right what was recorded. */
export interface CorrectionInputs extends ProjectCorrectionInputs {
  correctPerson: CorrectPersonInput;
  moveFile: MoveFileInput;
  correctInformationSession: CorrectInformationSessionInput;
  correctAppointment: CorrectAppointmentInput;
  correctAssessment: CorrectAssessmentInput;
  correctExemption: CorrectExemptionInput;
  correctContract: CorrectContractInput;
  withdrawContract: WithdrawContractInput;
  correctCourse: CorrectCourseInput;
  correctEnrolment: CorrectEnrolmentInput;
  cancelEnrolment: CancelEnrolmentInput;
  correctAttendance: CorrectAttendanceInput;
  correctAttestation: CorrectAttestationInput;
  correctVoucher: CorrectVoucherInput;
  correctTransmission: CorrectTransmissionInput;
}
