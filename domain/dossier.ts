import type { AssessmentRecord } from './assessment.ts';
import type { AttestationCounterRecord, AttestationRecord } from './attestation.ts';
import type { PlainDate } from './calendar.ts';
import type { ConsentRecord, InvitationRecord, SignInRecord } from './consent.ts';
import type {
  AppointmentRecord,
  ContractChildRecord,
  ContractRecord,
  ContractStatusRecord,
  InformationSessionAttendanceRecord,
  InformationSessionRecord,
  ObligationRecord,
  OutcomeProposalRecord,
  PartyRecord,
  TransmissionRecord,
} from './contract.ts';
import type { FactValue, Outcome, ReasonStatus, Verdict } from './decision.ts';
import type { ExemptionRecord } from './exemption.ts';
import type { FactRecord, FileRecord, IdentifierRecord } from './person.ts';
import type { LinkSideRecord } from './person-link.ts';
import type {
  AttendanceRecord,
  CourseRecord,
  CourseSessionRecord,
  EnrolmentRecord,
  PrestationRecord,
  ProviderRecord,
} from './prestation.ts';
import type {
  ProjectFundingRecord,
  ProjectRecord,
  ProjectReportRecord,
  ProjectSelectionRecord,
} from './project.ts';
import type { VoucherRecord, VoucherStatusRecord } from './voucher.ts';

/** A decision that had an effect, or a refusal, as it was stored. */
export interface DecisionRecord {
  readonly id: string;
  readonly fileId: string | null;
  readonly contractId: string | null;
  readonly question: string;
  readonly scheme: string | null;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly asOf: PlainDate;
  /** ISO 8601 instant at which it was recorded. */
  readonly recordedAt: string;
  readonly rulesVersion: string;
}

export interface DecisionReasonRecord {
  readonly decisionId: string;
  readonly position: number;
  readonly rule: string;
  readonly status: ReasonStatus;
  readonly missing: readonly string[];
}

export interface DecisionFactRecord {
  readonly decisionId: string;
  readonly position: number;
  readonly name: string;
  readonly value: FactValue;
  readonly special: boolean;
}

/** Everything one country holds on one person: what a rule is given, and what it gives back. */
export interface Dossier {
  readonly file: FileRecord;
  readonly identifiers: readonly IdentifierRecord[];
  readonly facts: readonly FactRecord[];
  readonly informationSessionAttendances: readonly InformationSessionAttendanceRecord[];
  readonly appointments: readonly AppointmentRecord[];
  readonly assessments: readonly AssessmentRecord[];
  readonly contracts: readonly ContractRecord[];
  readonly parties: readonly PartyRecord[];
  readonly children: readonly ContractChildRecord[];
  readonly outcomeProposals: readonly OutcomeProposalRecord[];
  readonly contractStatuses: readonly ContractStatusRecord[];
  readonly exemptions: readonly ExemptionRecord[];
  readonly prestations: readonly PrestationRecord[];
  readonly enrolments: readonly EnrolmentRecord[];
  readonly attendances: readonly AttendanceRecord[];
  readonly vouchers: readonly VoucherRecord[];
  readonly voucherStatuses: readonly VoucherStatusRecord[];
  readonly attestations: readonly AttestationRecord[];
  readonly obligations: readonly ObligationRecord[];
  readonly transmissions: readonly TransmissionRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly decisionReasons: readonly DecisionReasonRecord[];
  readonly decisionFacts: readonly DecisionFactRecord[];
  readonly consents: readonly ConsentRecord[];
  readonly invitations: readonly InvitationRecord[];
  readonly signIns: readonly SignInRecord[];
  readonly linkSides: readonly LinkSideRecord[];
  /** What the file refers to and does not own: read here, changed through `Shared`. */
  readonly informationSessions: readonly InformationSessionRecord[];
  readonly courses: readonly CourseRecord[];
  readonly courseSessions: readonly CourseSessionRecord[];
}

/** What belongs to no one person. */
export interface Shared {
  readonly informationSessions: readonly InformationSessionRecord[];
  readonly courses: readonly CourseRecord[];
  readonly courseSessions: readonly CourseSessionRecord[];
  readonly providers: readonly ProviderRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly projectSelections: readonly ProjectSelectionRecord[];
  readonly projectReports: readonly ProjectReportRecord[];
  readonly projectFundings: readonly ProjectFundingRecord[];
  readonly attestationCounters: readonly AttestationCounterRecord[];
}

/** All that an act needs to be decided: the files concerned, whole, and what they share. */
export interface Situation {
  readonly dossiers: readonly Dossier[];
  readonly shared: Shared;
  /** Places taken, by course id. */
  readonly placesTaken: Readonly<Record<string, number>>;
}

export const NOTHING_SHARED: Shared = {
  informationSessions: [],
  courses: [],
  courseSessions: [],
  providers: [],
  projects: [],
  projectSelections: [],
  projectReports: [],
  projectFundings: [],
  attestationCounters: [],
};

/** A file with nothing in it yet. */
export function newDossier(file: FileRecord): Dossier {
  return {
    file,
    identifiers: [],
    facts: [],
    informationSessionAttendances: [],
    appointments: [],
    assessments: [],
    contracts: [],
    parties: [],
    children: [],
    outcomeProposals: [],
    contractStatuses: [],
    exemptions: [],
    prestations: [],
    enrolments: [],
    attendances: [],
    vouchers: [],
    voucherStatuses: [],
    attestations: [],
    obligations: [],
    transmissions: [],
    decisions: [],
    decisionReasons: [],
    decisionFacts: [],
    consents: [],
    invitations: [],
    signIns: [],
    linkSides: [],
    informationSessions: [],
    courses: [],
    courseSessions: [],
  };
}
