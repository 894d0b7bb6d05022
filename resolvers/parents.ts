import type DataLoader from 'dataloader';
import type { AccessRecord } from '../datasources/access.ts';
import type { AuthorityRow } from '../datasources/authorities.ts';
import type { StoredDecision } from '../datasources/decisions.ts';
import type { OwnedTable } from '../datasources/owners.ts';
import type { DuplicateRef } from '../datasources/possible-duplicates.ts';
import type { ProjectRows } from '../datasources/projects.ts';
import type { Sight } from '../datasources/rights/sight.ts';
import type { CountryStore } from '../datasources/stores.ts';
import type { VoucherRef } from '../datasources/vouchers.ts';
import type { Mint } from '../domain/act.ts';
import type { AssessmentRecord } from '../domain/assessment.ts';
import type { AttestationRecord } from '../domain/attestation.ts';
import type { PlainDate } from '../domain/calendar.ts';
import type { Centre } from '../domain/centre.ts';
import type { ConsentRecord, InvitationRecord, SignInRecord } from '../domain/consent.ts';
import type {
  AppointmentRecord,
  ContractChildRecord,
  ContractRecord,
  ContractStatusRecord,
  InformationSessionRecord,
  ObligationRecord,
  OutcomeProposalRecord,
  PartyRecord,
  TransmissionRecord,
} from '../domain/contract.ts';
import type { Decision, ExemptionGround, Reason } from '../domain/decision.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { ExemptionRecord } from '../domain/exemption.ts';
import type { FilePart } from '../domain/file-part.ts';
import type { Citation, Localised, Rule } from '../domain/law.ts';
import type { ConsentRequest, PartnerApp } from '../domain/partner-app.ts';
import type { IdentifierRecord } from '../domain/person.ts';
import type { LinkSideRecord } from '../domain/person-link.ts';
import type {
  AttendanceRecord,
  CourseRecord,
  CourseSessionRecord,
  EnrolmentRecord,
  InterpretingRequest,
  PrestationRecord,
  ProviderRecord,
} from '../domain/prestation.ts';
import type {
  AnswerValue,
  FigureTable,
  ProjectFundingRecord,
  ProjectRecord,
  ProjectReportRecord,
  ProjectSelectionRecord,
} from '../domain/project.ts';
import type { PublishedTable } from '../domain/published-table.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { VoucherRecord, VoucherStatusRecord } from '../domain/voucher.ts';
import type {
  ContractReading,
  Deadline,
  Jurisdiction,
  Particular,
  PathStep,
  Question,
  Scheme,
  TimelineEvent,
} from '../jurisdictions/jurisdiction.ts';

/** One country as one request sees it: its rules, its store, and what was read of it so far. */
export interface Country {
  readonly jurisdiction: Jurisdiction;
  readonly store: CountryStore;
  /** What who asks may see of it. */
  readonly sight: Sight;
  /** The instant whose knowledge the files are read with; null: the present one. */
  readonly knownAt: Date | null;
  /** The same country, its files as the store knew them at an instant. */
  at(knownAt: Date): Country;
  readonly today: PlainDate;
  /** Whether a contract is followed, on a day or today; null where not the whole file may be seen, or nobody asks. */
  compliance(
    dossier: Dossier,
    contract: ContractRecord,
    asOf: PlainDate | null,
  ): {
    readonly status: string;
    readonly axesNotDone: readonly string[];
    readonly reasons: readonly ReasonParent[];
  } | null;
  readonly mint: Mint;
  readonly dossiers: DataLoader<string, Dossier | null>;
  scheme(code: string): Scheme;
  rule(id: string): Rule;
  /** A term of the country in words; the code itself where it has none. */
  term(code: string): Localised;
  identifierName(scheme: string): Localised;
  contracts(): ContractReading;
  allAuthorities(): Promise<readonly AuthorityRow[]>;
  authority(id: string, asOf: PlainDate): Promise<AuthorityParent | null>;
  provider(id: string): Promise<ProviderParent | null>;
  project(id: string): Promise<ProjectParent | null>;
  course(id: string): Promise<CourseParent | null>;
  courseOfSession(sessionId: string): Promise<string | null>;
  /** Ids of the files in which somebody holds a place in a course. */
  filesIn(courseId: string): Promise<readonly string[]>;
  enrolmentsOf(courseId: string): Promise<readonly EnrolmentParent[]>;
  informationSession(id: string): Promise<InformationSessionParent | null>;
  /** Who else read a file, the latest first. */
  accesses(fileId: string): Promise<readonly AccessRecord[]>;
  /** Files that the asker may see and that may be of the same person as another. */
  possibleDuplicates(fileId: string): Promise<readonly DuplicateRef[]>;
  decision(id: string): Promise<StoredDecision | null>;
  /** Where the voucher of a code is, and by what right it may be seen. */
  voucherByCode(code: string): Promise<ShownVoucher | null>;
  voucherShown(voucher: ShownVoucher): Promise<VoucherParent | null>;
  /** Id of the file that holds a row. */
  owner(table: OwnedTable, id: string): Promise<string | null>;
  /** Forgets what was read: something was written. */
  forget(): void;
}

/** A voucher that was found by its code; the code itself may be what gives the right to see it. */
export type ShownVoucher = VoucherRef & { readonly sight: Sight };

/** What resolvers hand to one another: a row with the file it stands in and the country that holds it. */
interface InDossier {
  readonly country: Country;
  readonly dossier: Dossier;
}

export type JurisdictionParent = Country;
export interface SchemeParent {
  readonly country: Country;
  readonly scheme: Scheme;
}
export interface AuthorityParent {
  readonly country: Country;
  readonly authorityId: string;
  readonly code: string;
  readonly asOf: PlainDate;
}
export interface RuleParent {
  readonly country: Country;
  readonly rule: Rule;
}
export interface LegalBasisParent {
  readonly rule: Rule;
  readonly citation: Citation;
}
export interface DecisionParent {
  readonly country: Country;
  readonly decision: Decision;
  /** Null for an answer that was not stored. */
  readonly id: string | null;
  readonly recordedAt: string | null;
}
export interface ReasonParent {
  readonly country: Country;
  readonly reason: Reason;
}
export interface ExemptionParent {
  readonly country: Country;
  readonly ground: ExemptionGround;
}
export type PersonParent = InDossier;
export interface PersonFileParent {
  readonly country: Country;
  readonly dossier: Dossier | null;
}
export interface IdentifierParent {
  readonly country: Country;
  readonly identifier: IdentifierRecord;
}
export interface InformationSessionParent {
  readonly country: Country;
  readonly session: InformationSessionRecord;
}
export interface BoundSignInParent {
  readonly signIn: SignInRecord;
}
export interface InvitationParent {
  readonly invitation: InvitationRecord;
}
export interface PersonLinkParent {
  readonly country: Country;
  readonly side: LinkSideRecord;
}
export interface PossibleDuplicateParent extends InDossier {
  readonly ref: DuplicateRef;
}
export interface ConsentParent {
  readonly consent: ConsentRecord;
}
export type PartnerAppParent = PartnerApp;
export interface ConsentRequestParent {
  readonly request: ConsentRequest;
}
export interface FileAccessParent {
  readonly country: Country;
  readonly access: AccessRecord;
}
export interface PartErasureParent {
  readonly country: Country;
  readonly part: FilePart;
  readonly goes: boolean;
  readonly rules: readonly Rule[];
}
export interface AppointmentParent extends InDossier {
  readonly appointment: AppointmentRecord;
}
export interface GrantedExemptionParent extends InDossier {
  readonly exemption: ExemptionRecord;
}

export interface AssessmentParent extends InDossier {
  readonly assessment: AssessmentRecord;
}
export interface ContractParent extends InDossier {
  readonly contract: ContractRecord;
}
export interface ContractChildParent {
  readonly country: Country;
  readonly child: ContractChildRecord;
}
export interface OutcomeProposalParent {
  readonly proposal: OutcomeProposalRecord;
}
export interface ContractStatusStepParent {
  readonly country: Country;
  readonly step: ContractStatusRecord;
}
export interface SignatoryParent {
  readonly country: Country;
  readonly party: PartyRecord;
}
export interface TimelineEventParent {
  readonly country: Country;
  readonly event: TimelineEvent;
}
export interface ObligationParent extends InDossier {
  readonly obligation: ObligationRecord;
}
export interface TransmissionParent extends InDossier {
  readonly transmission: TransmissionRecord;
}
export interface PathStepParent extends InDossier {
  readonly step: PathStep;
}
export interface PrestationParent extends InDossier {
  readonly prestation: PrestationRecord;
}
export interface EnrolmentParent extends InDossier {
  readonly enrolment: EnrolmentRecord;
}
export interface AttendanceParent extends InDossier {
  readonly attendance: AttendanceRecord;
}
export type CentreParent = Centre;
export interface InterpretingRequestParent extends InDossier {
  readonly request: InterpretingRequest;
}
export interface CourseParent {
  readonly country: Country;
  readonly course: CourseRecord;
  readonly sessions: readonly CourseSessionRecord[];
}
export interface CourseSessionParent {
  readonly country: Country;
  readonly session: CourseSessionRecord;
}
export interface ProviderParent {
  readonly country: Country;
  readonly provider: ProviderRecord;
}
export interface ProjectParent extends ProjectRows {
  readonly country: Country;
}
export interface ProjectSelectionParent {
  readonly country: Country;
  readonly project: ProjectRecord;
  readonly selection: ProjectSelectionRecord;
}
export interface ProjectReportParent {
  readonly country: Country;
  readonly project: ProjectRecord;
  readonly report: ProjectReportRecord;
}
export interface ProjectFundingParent {
  readonly country: Country;
  readonly funding: ProjectFundingRecord;
}
export interface ProjectDeadlineParent {
  readonly country: Country;
  readonly deadline: Deadline;
}
export interface FigureTableParent {
  readonly country: Country;
  readonly table: FigureTable;
}
export interface FigureRowParent {
  readonly country: Country;
  readonly row: FigureTable['rows'][number];
}
export type ProjectParticularParent = Particular;
export type PublishedTableParent = PublishedTable;
export type QuestionParent = Question;
export interface ChoiceParent {
  readonly code: string;
  readonly name: Localised;
}
export interface AnswerParent {
  readonly question: Question;
  readonly value: AnswerValue;
}
export type ViewerParent = Viewer;
export interface VoucherParent extends InDossier {
  readonly voucher: VoucherRecord;
}
export interface VoucherStatusStepParent {
  readonly country: Country;
  readonly step: VoucherStatusRecord;
}
export interface AttestationParent extends InDossier {
  readonly attestation: AttestationRecord;
}
