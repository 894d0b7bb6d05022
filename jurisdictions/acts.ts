import type { Mint, Ruling } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Channel, ContractOutcome } from '../domain/contract.ts';
import type { Situation } from '../domain/dossier.ts';
import type { CommonFacts } from '../domain/facts.ts';
import type { Sex } from '../domain/person.ts';
import type { PrestationKind } from '../domain/prestation.ts';
import type { Answers, FundingKind, ReportKind } from '../domain/project.ts';
import type { CorrectionInputs } from './correction-inputs.ts';

/** `on` is the day the act is judged; it never lies in the future. */
export type Act<Input> = (situation: Situation, input: Input, mint: Mint, on: PlainDate) => Ruling;

export interface RegisterPersonInput {
  readonly authorityId: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: PlainDate | null;
  readonly sex: Sex | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly postalAddress: string | null;
  readonly languages: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly common: CommonFacts;
  /** The country's own facts, already checked by its schema. */
  readonly own: unknown;
}

export interface SessionInput {
  readonly module: string | null;
  readonly heldOn: PlainDate;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface ScheduleCourseInput {
  readonly kind: PrestationKind;
  /** Null where the authority gives the course itself. */
  readonly providerId: string | null;
  readonly authorityId: string;
  readonly title: string;
  readonly language: string;
  readonly places: number;
  readonly sessions: readonly SessionInput[];
}

export interface RecordInformationSessionInput {
  readonly authorityId: string;
  readonly place: string | null;
  readonly language: string | null;
  /** People present, registered or not. */
  readonly headCount: number;
}

export interface RequestAppointmentInput {
  readonly channel: Channel;
  readonly scheduledOn: PlainDate | null;
}

export interface SignContractInput {
  readonly scheme: string;
  /** Documents shown, by the country's own words. */
  readonly documents: readonly string[];
}

export interface RecordAssessmentInput {
  /** By the country's own words. */
  readonly kind: string;
  readonly result: string;
  readonly prescribedMinutes: number | null;
}

/** A contract drawn up for everybody in the situation, to be signed by each. */
export interface ProposeContractInput {
  readonly scheme: string;
  /** The ids of the authorities that decide beside who keeps the files, by code; the scheme says which. */
  readonly decidingAuthorities: Readonly<Record<string, string>>;
}

export interface CountersignContractInput {
  readonly contractId: string;
}

export interface ProposeOutcomeInput {
  readonly contractId: string;
  readonly outcome: ContractOutcome;
  /** Last day of the term, for an extension. */
  readonly lastDay: PlainDate | null;
}

export interface DecideOutcomeInput {
  readonly contractId: string;
  readonly outcome: ContractOutcome;
  /** Last day of the term, for an extension. */
  readonly lastDay: PlainDate | null;
  /** Why, in the country's own word; null where none is given. */
  readonly ground: string | null;
}

export interface GrantExemptionInput {
  readonly contractId: string;
  /** What from and on what ground, by the country's own words. */
  readonly kind: string;
  readonly ground: string;
  /** Whole years that the evidence shows, where the ground counts years. */
  readonly years: number | null;
  /** What was shown for it, in words. May tell of health or safety: special. */
  readonly evidence: string;
}

export interface SubmitProjectInput {
  readonly scheme: string;
  readonly providerId: string;
  readonly answers: Answers;
  /** Ids of the authorities that decide, by code. */
  readonly decidingAuthorities: Readonly<Record<string, string>>;
}

export interface JudgeProjectInput {
  readonly projectId: string;
  /** The authority whose word it is. */
  readonly authorityId: string;
  readonly answers: Answers;
  /** Ids of the authorities that decide, by code. */
  readonly decidingAuthorities: Readonly<Record<string, string>>;
}

/** Everybody who ever took a place in the provider's courses is concerned. */
export interface SubmitReportInput {
  readonly projectId: string;
  readonly kind: ReportKind;
  readonly answers: Answers;
}

/** The day of the act is the day it was received. */
export interface RecordFundingInput {
  readonly projectId: string;
  /** The provider that is paid. */
  readonly payeeId: string;
  readonly kind: FundingKind;
  readonly creditsCents: number;
  readonly envelopeCents: number | null;
  /** Code of the authority that says so. */
  readonly authorityCode: string;
}

export interface RecordPaymentInput {
  readonly projectId: string;
  /** Code of the authority that says so. */
  readonly authorityCode: string;
  readonly kind: FundingKind;
}

export interface ExcuseAbsenceInput {
  readonly prestationId: string;
  /** The legitimate reason, in words. May tell of health: special. */
  readonly reason: string;
}

export interface RedeemVoucherInput {
  readonly voucherId: string;
  readonly providerId: string;
  readonly courseId: string;
  readonly channel: Channel;
}

export interface EnrolInput {
  readonly contractId: string;
  /** Which signatory; left out where the contract has one only. */
  readonly fileId?: string;
  readonly courseId: string;
  readonly channel: Channel;
  readonly invitedOn: PlainDate | null;
}

export interface RequestInterpretingInput {
  readonly enrolmentId: string;
  readonly sessionId: string;
  /** BCP 47 tag; null takes back what was asked for. */
  readonly language: string | null;
}

export interface RecordAttendanceInput {
  readonly courseId: string;
  readonly sessionId: string;
  readonly rows: readonly {
    readonly enrolmentId: string;
    readonly minutes: number;
    readonly signed: boolean;
  }[];
}

export interface CompleteCourseInput {
  readonly courseId: string;
  /** Null: everybody enrolled whose place is still open. */
  readonly enrolmentIds: readonly string[] | null;
  readonly abandoned: boolean;
}

export interface IssueAttestationInput {
  readonly enrolmentId: string;
}

export interface RevokeAttestationInput {
  readonly attestationId: string;
  readonly reason: string;
}

export interface HandInCertificateInput {
  readonly attestationId: string;
}

export interface IssueVoucherInput {
  readonly contractId: string;
}

export interface ReplaceVoucherInput {
  readonly voucherId: string;
  readonly reason: string;
}

export interface CancelVoucherInput {
  readonly voucherId: string;
  readonly reason: string;
}

export interface CancelCourseInput {
  readonly courseId: string;
  readonly reason: string;
}

export interface SettleBrokenBondInput {
  readonly voucherId: string;
  readonly settlement: 'UNLOCK_NEXT' | 'CLOSE_SEQUENCE';
  readonly reason: string;
}

export interface CompleteContractInput {
  readonly contractId: string;
}

/** Nothing beside the day: the files concerned are those whose last day came before it. */
export type ApplyRetentionInput = Readonly<Record<string, never>>;

/** The verbs common to all countries, each with what it takes once ids are resolved and dates are parsed. */
export interface ActInputs extends CorrectionInputs {
  registerPerson: RegisterPersonInput;
  scheduleCourse: ScheduleCourseInput;
  recordInformationSession: RecordInformationSessionInput;
  requestAppointment: RequestAppointmentInput;
  recordAssessment: RecordAssessmentInput;
  proposeContract: ProposeContractInput;
  signContract: SignContractInput;
  countersignContract: CountersignContractInput;
  proposeOutcome: ProposeOutcomeInput;
  decideOutcome: DecideOutcomeInput;
  grantExemption: GrantExemptionInput;
  excuseAbsence: ExcuseAbsenceInput;
  submitProject: SubmitProjectInput;
  judgeProject: JudgeProjectInput;
  submitReport: SubmitReportInput;
  recordFunding: RecordFundingInput;
  recordPayment: RecordPaymentInput;
  redeemVoucher: RedeemVoucherInput;
  enrol: EnrolInput;
  requestInterpreting: RequestInterpretingInput;
  recordAttendance: RecordAttendanceInput;
  completeCourse: CompleteCourseInput;
  issueAttestation: IssueAttestationInput;
  revokeAttestation: RevokeAttestationInput;
  handInCertificate: HandInCertificateInput;
  issueVoucher: IssueVoucherInput;
  replaceVoucher: ReplaceVoucherInput;
  cancelVoucher: CancelVoucherInput;
  cancelCourse: CancelCourseInput;
  settleBrokenBond: SettleBrokenBondInput;
  completeContract: CompleteContractInput;
  applyRetention: ApplyRetentionInput;
}
export type Verb = keyof ActInputs;

/** The verbs that a country offers; one that is absent is answered NOT_OFFERED. */
export type Acts = { readonly [V in Verb]?: Act<ActInputs[V]> };
