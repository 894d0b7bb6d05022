// Made by `npm run codegen` from the SDL. Not to be edited.
import type { PlainDate } from '../../domain/calendar.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AppointmentParent, AssessmentParent, BoundSignInParent, ConsentParent, ConsentRequestParent, FileAccessParent, InvitationParent, PartErasureParent, PartnerAppParent, AttendanceParent, AttestationParent, AuthorityParent, CentreParent, ContractParent, ContractChildParent, ContractStatusStepParent, CourseParent, CourseSessionParent, DecisionParent, EnrolmentParent, ExemptionParent, GrantedExemptionParent, IdentifierParent, InformationSessionParent, InterpretingRequestParent, JurisdictionParent, LegalBasisParent, ObligationParent, OutcomeProposalParent, PathStepParent, PersonParent, PersonFileParent, PersonLinkParent, PossibleDuplicateParent, PrestationParent, ProviderParent, ProjectParent, ProjectSelectionParent, ProjectReportParent, ProjectDeadlineParent, ProjectFundingParent, ProjectParticularParent, PublishedTableParent, FigureTableParent, FigureRowParent, QuestionParent, ChoiceParent, AnswerParent, ReasonParent, RuleParent, SchemeParent, SignatoryParent, TimelineEventParent, TransmissionParent, ViewerParent, VoucherParent, VoucherStatusStepParent } from '../parents.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 with its offset. */
  DateTime: { input: Date; output: string; }
  /** Any JSON value: the value of a fact, whose shape follows from the fact's name. */
  JSON: { input: unknown; output: unknown; }
  /** A calendar date, `YYYY-MM-DD`, in the jurisdiction's own time zone. */
  LocalDate: { input: PlainDate; output: PlainDate; }
};

/** The code that the authority handed over. */
export type AcceptInvitationInput = {
  /** The code. */
  readonly code: Scalars['String']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What accepting came to. */
export type AcceptInvitationPayload = MutationPayload & {
  readonly __typename?: 'AcceptInvitationPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The file that the sign-in is bound to. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** By what right somebody else read a file. */
export type AccessGround =
  /** The authority that is competent for the file. */
  | 'COMPETENT_AUTHORITY'
  /** An app that the person consented to. */
  | 'CONSENT'
  /** A provider in whose course the person is enrolled. */
  | 'COURSE'
  /** An authority for whose act the contract waits. */
  | 'DECISION'
  /** Who was sent something. */
  | 'TRANSMISSION'
  /** A provider who was shown the code of a voucher: its state, and nothing of the person. */
  | 'VOUCHER_SHOWN';

/** A question with what was answered. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** The number; null for a question of another kind. */
  readonly number: Maybe<Scalars['Int']['output']>;
  /** What was asked. */
  readonly question: Question;
  /** The text, or the code chosen; null for a question of another kind. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Yes or no; null for a question of another kind. */
  readonly yes: Maybe<Scalars['Boolean']['output']>;
};

/** An answer to one question: of `yes`, `number` and `text` the one that its kind asks for. */
export type AnswerInput = {
  /** A whole number. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the question, as `Scheme.questions` gives it. */
  readonly question: Scalars['String']['input'];
  /** A text, or the code of a choice. At most 2000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Yes or no. */
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whose files are looked through. */
export type ApplyRetentionInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The country whose rule it is. */
  readonly jurisdiction: JurisdictionCode;
  /** The day of the act; default: today in the country; never in the future. Files kept until the day before go. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What the end of keeping came to. It tells ids and counts, never names. */
export type ApplyRetentionPayload = MutationPayload & {
  readonly __typename?: 'ApplyRetentionPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** Files that were erased, or would be. */
  readonly erasedCount: Maybe<Scalars['Int']['output']>;
  /** The persons whose files they were, or would be; once erased these ids lead nowhere. */
  readonly erasedIds: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An individual appointment with the authority. */
export type Appointment = Node & {
  readonly __typename?: 'Appointment';
  /** The day it was called off; null where it was not. */
  readonly cancelledOn: Maybe<Scalars['LocalDate']['output']>;
  /** How it was asked for. */
  readonly channel: Channel;
  /** The day it was held; null before. */
  readonly heldOn: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Who asked for it. */
  readonly person: Maybe<Person>;
  /** The day it was asked for. */
  readonly requestedOn: Scalars['LocalDate']['output'];
  /** The day it is to be held; null where it is not known yet. */
  readonly scheduledOn: Maybe<Scalars['LocalDate']['output']>;
};

/** Which attestation is asked about: one that stands in a file, or any other as it is described. */
export type AskedAttestationInput =
  /** One that is described. */
  { readonly described: DescribedAttestationInput; readonly id?: never; }
  |  /** One that may be seen; a revoked one proves nothing from its revocation on. */
  { readonly described?: never; readonly id: Scalars['ID']['input']; };

/**
 * What was found of a person at one sitting: a level of language, an interview, an examination. What is found of
 * somebody's health is seen by the person and the competent authority alone.
 */
export type Assessment = Node & {
  readonly __typename?: 'Assessment';
  /** The day it was held. */
  readonly heldOn: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** The country's own word for what was looked at. */
  readonly kind: Scalars['String']['output'];
  /** What was looked at, in words. */
  readonly name: Scalars['String']['output'];
  /** Of whom it was found. */
  readonly person: Maybe<Person>;
  /** Minutes of training that follow from it; null where it sets none. */
  readonly prescribedMinutes: Maybe<Scalars['Int']['output']>;
  /** The country's own word for what was found. */
  readonly result: Scalars['String']['output'];
  /** What was found, in words. */
  readonly resultName: Scalars['String']['output'];
  /** The rule it rests on. */
  readonly rule: Rule;
};


/**
 * What was found of a person at one sitting: a level of language, an interview, an examination. What is found of
 * somebody's health is seen by the person and the competent authority alone.
 */
export type AssessmentNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * What was found of a person at one sitting: a level of language, an interview, an examination. What is found of
 * somebody's health is seen by the person and the competent authority alone.
 */
export type AssessmentResultNameArgs = {
  language?: InputMaybe<Language>;
};

/** Minutes of one person at one session. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** Minutes that the person was there. */
  readonly minutes: Scalars['Int']['output'];
  /** The session; null where it is no longer known. */
  readonly session: Maybe<CourseSession>;
  /** Whether the attendance sheet was signed. */
  readonly signed: Scalars['Boolean']['output'];
};

/** Minutes of one person at the session. */
export type AttendanceInput = {
  /** The person's place in the course. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** 0 to the session's length. */
  readonly minutes: Scalars['Int']['input'];
  /** Whether the attendance sheet was signed. */
  readonly signed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The proof handed to the person. */
export type Attestation = Node & {
  readonly __typename?: 'Attestation';
  /** The contract that it counts for. */
  readonly contract: Maybe<Contract>;
  /** The day the authority got the person's copy. */
  readonly copyReceivedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Copies ordered sent. */
  readonly deliveries: Maybe<ReadonlyArray<Transmission>>;
  readonly id: Scalars['ID']['output'];
  /** The day it was issued. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** Who issued it; null where that body is no longer known. */
  readonly issuer: Maybe<Issuer>;
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** The country's own word. */
  readonly kind: Scalars['String']['output'];
  /** The kind in words. */
  readonly name: Scalars['String']['output'];
  /** `year-number`, without gaps per issuer and year. */
  readonly number: Scalars['String']['output'];
  /** Whom it was handed to. */
  readonly person: Maybe<Person>;
  /** The prestation that it proves. */
  readonly prestation: Maybe<Prestation>;
  /** Why it was revoked. */
  readonly revokeReason: Maybe<Scalars['String']['output']>;
  /** The day it was revoked; null while it stands. */
  readonly revokedOn: Maybe<Scalars['LocalDate']['output']>;
  /** What it rests on. */
  readonly rule: Rule;
  /** The code by which anybody may verify it. */
  readonly verificationCode: Scalars['String']['output'];
};


/** The proof handed to the person. */
export type AttestationNameArgs = {
  language?: InputMaybe<Language>;
};

/** What an attestation counts for, scheme by scheme. */
export type AttestationRecognition = {
  readonly __typename?: 'AttestationRecognition';
  /**
   * One decision a scheme asked: `RECOGNISED`, `PARTIAL`, `NOT_RECOGNISED` or `UNDETERMINED`, with the rule by which
   * it is, or the rule that would have to name the attestation for it to count.
   */
  readonly decisions: ReadonlyArray<Decision>;
  /** What the question lacks, with its path. No decision is given then. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A public body that runs a scheme: a team, an agency, a regional centre. */
export type Authority = Node & {
  readonly __typename?: 'Authority';
  /** The country's own code for it. */
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** Its name on the date asked. */
  readonly name: Scalars['String']['output'];
};


/** A public body that runs a scheme: a team, an agency, a regional centre. */
export type AuthorityNameArgs = {
  language?: InputMaybe<Language>;
};

/** An attestation of attendance of an integration path. */
export type BeWalAttestationInput = {
  /** Its date. */
  readonly issuedOn: Scalars['LocalDate']['input'];
  /** Who gave it. */
  readonly kind: BeWalAttestationKind;
};

/** Who gave an attestation of an integration path. */
export type BeWalAttestationKind =
  /** Wallonia itself. */
  | 'BE_WAL'
  /** Brussels. */
  | 'BRUSSELS'
  /** Flanders. */
  | 'FLANDERS'
  /** The German-speaking Community. */
  | 'GERMAN_SPEAKING_COMMUNITY';

/** How an obliged person follows the path, with what of it is not done. */
export type BeWalCompliance = {
  readonly __typename?: 'BeWalCompliance';
  /** Axes of the path that are not done, in their order. */
  readonly axesNotDone: ReadonlyArray<PrestationKind>;
  /** The rule, and what it read. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The finding. */
  readonly status: BeWalComplianceStatus;
};

/** Whether an obliged person follows the path. A fine is never computed. */
export type BeWalComplianceStatus =
  /** Follows it, or has completed it. */
  | 'COMPLIANT'
  /** Never came, stopped, or let the period of an axis that was begun go by. */
  | 'NON_COMPLIANT'
  /** Is exempt or follows it voluntarily. */
  | 'NOT_OBLIGED'
  /** It is not known whether the person is obliged. */
  | 'UNDETERMINED';

/** A certificate or diploma from Belgian education. */
export type BeWalDiplomaInput = {
  /** Its date. */
  readonly issuedOn: Scalars['LocalDate']['input'];
};

/** What Wallonia alone asks. Leave out what is not known; null or an empty list says that there is none. */
export type BeWalFactsInput = {
  /** Of a path followed here or elsewhere in the country. */
  readonly attestations?: InputMaybe<ReadonlyArray<BeWalAttestationInput>>;
  /** From Belgian education. */
  readonly belgianDiploma?: InputMaybe<BeWalDiplomaInput>;
  /** The day the commune's agent told the person of the path. */
  readonly communeNotifiedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Help of the public social welfare centre (CPAS), which is then sent a copy of the attestation. */
  readonly cpasHelp?: InputMaybe<BeWalPeriodInput>;
  /** Whose family member the person is. */
  readonly familyMemberOf?: InputMaybe<BeWalFamilyTie>;
  /** The day of the first visit to a regional integration centre. */
  readonly firstVisitOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** In a recognised institution. */
  readonly higherEducationRole?: InputMaybe<BeWalHigherEducationRoleInput>;
  /** That the path cannot be followed. */
  readonly medicalCertificate?: InputMaybe<BeWalMedicalCertificateInput>;
  /** Card A «temporary protection» of somebody who fled the war in Ukraine. */
  readonly ukraineTemporaryProtection?: InputMaybe<BeWalPeriodInput>;
};

/** Whose family member the person is, of the three classes of the decree. */
export type BeWalFamilyTie =
  /** Of a citizen of the European Economic Area, by its agreement. */
  | 'EEA_CITIZEN'
  /** Of a citizen of the European Union, by directive 2004/38. */
  | 'EU_CITIZEN'
  /** Of none of them. */
  | 'NONE'
  /** Of a Swiss citizen, by the agreement between the Union and Switzerland. */
  | 'SWISS_CITIZEN';

/** A place in a higher-education institution recognised in the Wallonia-Brussels Federation. */
export type BeWalHigherEducationRoleInput = {
  /** First day; null: open. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What the person is there. */
  readonly kind: BeWalHigherEducationRoleKind;
  /** Last day; null: open. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What somebody is in higher education. */
export type BeWalHigherEducationRoleKind =
  /** Holder of a grant for a doctorate. */
  | 'DOCTORAL_GRANT'
  /** Student on an exchange. */
  | 'EXCHANGE_STUDENT'
  /** Regularly enrolled student. */
  | 'REGULAR_STUDENT'
  /** Teacher working there. */
  | 'TEACHER';

/** A medical certificate that the path cannot be followed; what it says is not asked. */
export type BeWalMedicalCertificateInput = {
  /** Its date. */
  readonly issuedOn: Scalars['LocalDate']['input'];
  /** Last day it covers; null: open. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Wallonia's convention of the parcours d'intégration. */
export type BeWalParcours = Contract & Node & {
  readonly __typename?: 'BeWalParcours';
  readonly attestations: Maybe<ReadonlyArray<Attestation>>;
  readonly authority: Maybe<Authority>;
  readonly awaiting: Maybe<Authority>;
  readonly children: Maybe<ReadonlyArray<ContractChild>>;
  /** Whether the path is followed on `asOf` (default: today); null where not the whole file may be seen. */
  readonly compliance: Maybe<BeWalCompliance>;
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  readonly effects: ReadonlyArray<Rule>;
  readonly endsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly exemptions: Maybe<ReadonlyArray<GrantedExemption>>;
  readonly governingDate: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly nativeStatus: Maybe<Scalars['String']['output']>;
  readonly obligations: Maybe<ReadonlyArray<Obligation>>;
  readonly openedOn: Scalars['LocalDate']['output'];
  readonly outcomeConditions: Maybe<Decision>;
  readonly outcomeProposals: Maybe<ReadonlyArray<OutcomeProposal>>;
  readonly pathToCompletion: Maybe<ReadonlyArray<PathStep>>;
  readonly prestations: Maybe<ReadonlyArray<Prestation>>;
  readonly scheme: Scheme;
  readonly signatories: Maybe<ReadonlyArray<Signatory>>;
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
  readonly startsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly status: Maybe<ContractStatus>;
  readonly statusLine: Maybe<ReadonlyArray<ContractStatusStep>>;
  readonly timeline: Maybe<ReadonlyArray<TimelineEvent>>;
  readonly transmissions: Maybe<ReadonlyArray<Transmission>>;
  readonly vouchers: Maybe<ReadonlyArray<Voucher>>;
};


/** Wallonia's convention of the parcours d'intégration. */
export type BeWalParcoursComplianceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Wallonia's convention of the parcours d'intégration. */
export type BeWalParcoursEndsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Wallonia's convention of the parcours d'intégration. */
export type BeWalParcoursNativeStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Language>;
};


/** Wallonia's convention of the parcours d'intégration. */
export type BeWalParcoursObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Wallonia's convention of the parcours d'intégration. */
export type BeWalParcoursOutcomeConditionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  outcome: ContractOutcome;
};


/** Wallonia's convention of the parcours d'intégration. */
export type BeWalParcoursPathToCompletionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Wallonia's convention of the parcours d'intégration. */
export type BeWalParcoursStartsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Wallonia's convention of the parcours d'intégration. */
export type BeWalParcoursStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** First and last day, both included; null where open. */
export type BeWalPeriodInput = {
  /** First day; null: open. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day; null: open. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a case worker may decide on a broken bond. */
export type BondSettlement =
  /** No further voucher in this contract. */
  | 'CLOSE_SEQUENCE'
  /** The next voucher may be issued. */
  | 'UNLOCK_NEXT';

/** State of the commitment that a voucher was issued against. */
export type BondState =
  /** The course ended under the share asked for, or was given up. */
  | 'BROKEN'
  /** Withdrawn unredeemed, or its course called off by the provider. */
  | 'CANCELLED'
  /** Redeemed, the course is running. */
  | 'ENGAGED'
  /** Attendance and certificate are in: the next voucher may be issued. */
  | 'HONOURED'
  /** Expired unredeemed. */
  | 'LAPSED'
  /** Issued, not redeemed. */
  | 'OPEN';

/** A sign-in that is bound to a file, or was. */
export type BoundSignIn = {
  readonly __typename?: 'BoundSignIn';
  /** The day it was bound. */
  readonly boundOn: Scalars['LocalDate']['output'];
  /** The day another one took its place; null while it is bound. */
  readonly endedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** By what figures are told apart: one at a time, never two crossed. */
export type Breakdown =
  /**
   * By age in completed years on the month's last day: `UNDER_25`, `FROM_25_TO_34`, `FROM_35_TO_44`, `FROM_45_TO_54`,
   * `FROM_55`, `NOT_KNOWN`.
   */
  | 'AGE_BAND'
  /**
   * By nationality on the month's last day: `EU_EEA` (any of them, on that day), else the region of the one held first:
   * `OTHER_EUROPE`, `AFRICA`, `AMERICAS`, `ASIA`, `OCEANIA`, `STATELESS`; `NOT_KNOWN` where the file has none.
   */
  | 'NATIONALITY'
  /** By nothing. */
  | 'NONE'
  /** By sex as the file has it: `FEMALE`, `MALE`, `OTHER`, `NOT_KNOWN`. */
  | 'SEX';

/** Which course to call off, and why. */
export type CancelCourseInput = {
  /** The course concerned. */
  readonly courseId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What calling a course off came to. */
export type CancelCoursePayload = MutationPayload & {
  readonly __typename?: 'CancelCoursePayload';
  /** The course called off. */
  readonly course: Maybe<Course>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The places that went with it. */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which place to give back. */
export type CancelEnrolmentInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The place concerned. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What giving a place back came to. */
export type CancelEnrolmentPayload = MutationPayload & {
  readonly __typename?: 'CancelEnrolmentPayload';
  /** The contract that it counted for. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The place given back. */
  readonly enrolment: Maybe<Enrolment>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which voucher to withdraw, and why. */
export type CancelVoucherInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The voucher concerned. */
  readonly voucherId: Scalars['ID']['input'];
};

/** What withdrawing a voucher came to. */
export type CancelVoucherPayload = MutationPayload & {
  readonly __typename?: 'CancelVoucherPayload';
  /** The contract it was issued under. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
  /** The voucher withdrawn. */
  readonly voucher: Maybe<Voucher>;
};

/** A centre that is competent by the place of residence. */
export type Centre = {
  readonly __typename?: 'Centre';
  /** Code of the authority that it is. */
  readonly code: Scalars['String']['output'];
  /** Communes whose residents it is competent for. */
  readonly communes: ReadonlyArray<Scalars['String']['output']>;
  /** Its e-mail address. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its telephone number. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Places in which it receives, its seat first. */
  readonly receivesIn: ReadonlyArray<Scalars['String']['output']>;
};

/** How something was asked for or handed over. */
export type Channel =
  /** By e-mail. */
  | 'EMAIL'
  /** On the spot. */
  | 'IN_PERSON'
  /** On a web site. */
  | 'ONLINE'
  /** By telephone. */
  | 'PHONE'
  /** By post. */
  | 'POST';

/** One of the answers that a question leaves to choose from. */
export type Choice = {
  readonly __typename?: 'Choice';
  /** The country's own word for it. */
  readonly code: Scalars['String']['output'];
  /** It, in words. */
  readonly name: Scalars['String']['output'];
};


/** One of the answers that a question leaves to choose from. */
export type ChoiceNameArgs = {
  language?: InputMaybe<Language>;
};

/** Which contract to validate. */
export type CompleteContractInput = {
  /** The contract concerned. */
  readonly contractId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What validating came to. */
export type CompleteContractPayload = MutationPayload & {
  readonly __typename?: 'CompleteContractPayload';
  /** The contract validated. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which course to close, and for whom. */
export type CompleteCourseInput = {
  /** True where those named gave up. */
  readonly abandoned?: InputMaybe<Scalars['Boolean']['input']>;
  /** The course concerned. */
  readonly courseId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Default: everybody whose place is still open. */
  readonly enrolmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What closing a course came to. */
export type CompleteCoursePayload = MutationPayload & {
  readonly __typename?: 'CompleteCoursePayload';
  /** The course closed. */
  readonly course: Maybe<Course>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The places closed, each with its result. */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The code that was handed over, and the file that it is shown for. */
export type ConfirmLinkInput = {
  /** The code, as it was handed over. Of wrong ones a file takes five a day. */
  readonly code: Scalars['String']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of the file in the country that acts: the other one's is not known here. */
  readonly personId: Scalars['ID']['input'];
};

/** What confirming came to. */
export type ConfirmLinkPayload = MutationPayload & {
  readonly __typename?: 'ConfirmLinkPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The link, from the side that confirmed. */
  readonly link: Maybe<PersonLink>;
  /** The person of the file that confirmed. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** It was done already, or the key was used for another input. */
export type Conflict = UserError & {
  readonly __typename?: 'Conflict';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly rule: Maybe<Scalars['String']['output']>;
};

/** What a person allowed one app, one a scope. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** The app; null where it is no longer registered. */
  readonly app: Maybe<PartnerApp>;
  /** The client id that the app is registered by. */
  readonly client: Scalars['ID']['output'];
  /** The day it was granted. */
  readonly grantedOn: Scalars['LocalDate']['output'];
  /** What it may be shown. */
  readonly scope: ConsentScope;
  /** The day it was withdrawn: from that act on nothing of it is shown. Null while it holds. */
  readonly withdrawnOn: Maybe<Scalars['LocalDate']['output']>;
};

/** What an app asks a person for. Its code is shown to the person, who answers with `grantConsent`. */
export type ConsentRequest = {
  readonly __typename?: 'ConsentRequest';
  /** The app that asks. */
  readonly app: PartnerApp;
  /** What is shown to the person. */
  readonly code: Scalars['String']['output'];
  /** Last day on which it can be answered. */
  readonly expiresOn: Scalars['LocalDate']['output'];
  /** Who granted it, while some scope of it holds; null for everybody but the app itself. */
  readonly person: Maybe<Person>;
  /** What for, in the app's words. */
  readonly purpose: Scalars['String']['output'];
  /** The day it was made. */
  readonly requestedOn: Scalars['LocalDate']['output'];
  /** What it asks to be shown. */
  readonly scopes: ReadonlyArray<ConsentScope>;
  /** Where it stands; null where a country that may know could not be reached. */
  readonly state: Maybe<ConsentState>;
};

/** What a partner app may be shown of a person, each part granted on its own. No scope holds facts of health, asylum or violence. */
export type ConsentScope =
  /** Attestations. */
  | 'ATTESTATIONS'
  /** E-mail, telephone, postal address, languages. */
  | 'CONTACT'
  /** Contracts with their parties and status. */
  | 'CONTRACTS'
  /** Names, birth date, sex, nationalities. */
  | 'IDENTITY'
  /** How the person gets on: contracts, prestations, courses, vouchers without their codes, attestations, duties. */
  | 'PROGRESS';

/** Where a request for consent stands. */
export type ConsentState =
  /** Its last day is over and nobody answered. */
  | 'EXPIRED'
  /** Granted; some scope of it holds. */
  | 'GRANTED'
  /** Not answered yet. */
  | 'PENDING'
  /** Withdrawn by the person, all of it. */
  | 'WITHDRAWN';

/**
 * A person's dated file in one scheme, with its parties, prestations and status. A field is null where the asker
 * may not see it.
 */
export type Contract = {
  /** Proofs issued under it, revoked ones included. */
  readonly attestations: Maybe<ReadonlyArray<Attestation>>;
  /** Who runs it; null where that body is no longer known. */
  readonly authority: Maybe<Authority>;
  /** The authority whose act it waits for; null where it waits for none but its own. */
  readonly awaiting: Maybe<Authority>;
  /** The children whom it concerns, by birth date. */
  readonly children: Maybe<ReadonlyArray<ContractChild>>;
  /** Decisions with the facts they were made on, the latest day first. */
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  /** What success may count for elsewhere: stated with its source, promised never. */
  readonly effects: ReadonlyArray<Rule>;
  /** Last day inside the term, where it had begun on `asOf` (default: today). */
  readonly endsOn: Maybe<Scalars['LocalDate']['output']>;
  /** What its authorities exempted somebody from, those taken back included. */
  readonly exemptions: Maybe<ReadonlyArray<GrantedExemption>>;
  /** The day of the fact that selects wording and age; null until it has happened. */
  readonly governingDate: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** The country's own word for it. */
  readonly nativeStatus: Maybe<Scalars['String']['output']>;
  /** What is due on `asOf` (default: today) of each party whose file you may read whole, by date; without a date last. */
  readonly obligations: Maybe<ReadonlyArray<Obligation>>;
  /** Never changes. */
  readonly openedOn: Scalars['LocalDate']['output'];
  /**
   * Whether an outcome may be decided on `asOf` (default: today), and why: to read it decides nothing. Null where no
   * rule of the scheme decides on it.
   */
  readonly outcomeConditions: Maybe<Decision>;
  /** Outcomes proposed for it, the oldest first, each with what was decided. */
  readonly outcomeProposals: Maybe<ReadonlyArray<OutcomeProposal>>;
  /** What is done and what is left on `asOf` (default: today), whose move is next, and why. Null until the scheme is built. */
  readonly pathToCompletion: Maybe<ReadonlyArray<PathStep>>;
  /** Its prestations, those called off included. */
  readonly prestations: Maybe<ReadonlyArray<Prestation>>;
  /** The scheme it is a file of. */
  readonly scheme: Scheme;
  /** Those bound beside the authority, each with a role. */
  readonly signatories: Maybe<ReadonlyArray<Signatory>>;
  /** The day of the signature; null before it, and in schemes without one. */
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
  /** First day of the term, where it had begun on `asOf` (default: today). */
  readonly startsOn: Maybe<Scalars['LocalDate']['output']>;
  /** Status on `asOf` (default: today); true by date, whether or not anything has run since. */
  readonly status: Maybe<ContractStatus>;
  /** Every step of the status, future steps included, each with its rule. */
  readonly statusLine: Maybe<ReadonlyArray<ContractStatusStep>>;
  /** What happened, oldest first. */
  readonly timeline: Maybe<ReadonlyArray<TimelineEvent>>;
  /** Copies and results that a rule orders sent. */
  readonly transmissions: Maybe<ReadonlyArray<Transmission>>;
  /** Empty in a country without vouchers. */
  readonly vouchers: Maybe<ReadonlyArray<Voucher>>;
};


/**
 * A person's dated file in one scheme, with its parties, prestations and status. A field is null where the asker
 * may not see it.
 */
export type ContractEndsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A person's dated file in one scheme, with its parties, prestations and status. A field is null where the asker
 * may not see it.
 */
export type ContractNativeStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Language>;
};


/**
 * A person's dated file in one scheme, with its parties, prestations and status. A field is null where the asker
 * may not see it.
 */
export type ContractObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A person's dated file in one scheme, with its parties, prestations and status. A field is null where the asker
 * may not see it.
 */
export type ContractOutcomeConditionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  outcome: ContractOutcome;
};


/**
 * A person's dated file in one scheme, with its parties, prestations and status. A field is null where the asker
 * may not see it.
 */
export type ContractPathToCompletionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A person's dated file in one scheme, with its parties, prestations and status. A field is null where the asker
 * may not see it.
 */
export type ContractStartsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A person's dated file in one scheme, with its parties, prestations and status. A field is null where the asker
 * may not see it.
 */
export type ContractStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A child whom a contract concerns; known by the birth date alone. */
export type ContractChild = {
  readonly __typename?: 'ContractChild';
  /** The day of birth. */
  readonly birthDate: Scalars['LocalDate']['output'];
  /** Opaque; the child stays the same one for as long as the birth date stands. */
  readonly id: Scalars['ID']['output'];
};

/** A page of contracts. */
export type ContractConnection = {
  readonly __typename?: 'ContractConnection';
  /** The page, in the list's order. */
  readonly edges: ReadonlyArray<ContractEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The countries asked, and whether they answered. */
  readonly sources: ReadonlyArray<Source>;
};

/** A contract with its position in the list. */
export type ContractEdge = {
  readonly __typename?: 'ContractEdge';
  /** Position of this edge in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The contract; null where its country could not give it. */
  readonly node: Maybe<Contract>;
};

/** Which contracts to list. */
export type ContractFilter = {
  /** The day that `statuses` are read on; default: today in each country. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Opened on this day or later. */
  readonly openedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Opened on this day or earlier. */
  readonly openedUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Schemes to list; default: all. */
  readonly schemes?: InputMaybe<ReadonlyArray<SchemeCode>>;
  /** Status on `asOf`. */
  readonly statuses?: InputMaybe<ReadonlyArray<ContractStatus>>;
};

/** What a contract comes to where one authority proposes and another decides. */
export type ContractOutcome =
  /** It is validated: what it asks for was done. */
  | 'COMPLETE'
  /** Its term runs on, until a last day that is named. */
  | 'EXTEND'
  /** It is ended before its term. */
  | 'TERMINATE';

/** The common status; the country's own word stands beside it. */
export type ContractStatus =
  /** What it asks for was done and validated. */
  | 'COMPLETED'
  /** Its term is over and what it asks for was not all done. */
  | 'EXPIRED'
  /** Its term runs beyond the first one. */
  | 'EXTENDED'
  /** Its term runs. */
  | 'IN_PROGRESS'
  /** Opened and put to the person, not signed. */
  | 'PROPOSED'
  /** Signed; its term has not begun. */
  | 'SIGNED'
  /** Ended by the authority before its term. */
  | 'TERMINATED'
  /** Taken back, as though it had not been opened. */
  | 'WITHDRAWN';

/** One step of a contract's status; both days included. */
export type ContractStatusStep = {
  readonly __typename?: 'ContractStatusStep';
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The rule by which it changed. */
  readonly rule: Rule;
  /** The status from that day on. */
  readonly status: ContractStatus;
  /** Last day; null where it is open. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
};

/** What to put right on an appointment. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectAppointmentInput = {
  /** The appointment concerned. */
  readonly appointmentId: Scalars['ID']['input'];
  /** Whether it was called off: true from the day of this act, false not at all. */
  readonly cancelled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day it was asked for. */
  readonly requestedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day it is to be held. */
  readonly scheduledOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What correcting an appointment came to. */
export type CorrectAppointmentPayload = MutationPayload & {
  readonly __typename?: 'CorrectAppointmentPayload';
  /** The appointment as corrected. */
  readonly appointment: Maybe<Appointment>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The person it is for. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on an assessment. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectAssessmentInput = {
  /** The assessment concerned. */
  readonly assessmentId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day it was held. */
  readonly heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Minutes of training that follow from it. */
  readonly prescribedMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The country's own word for what was found. */
  readonly result?: InputMaybe<Scalars['String']['input']>;
};

/** What correcting an assessment came to. */
export type CorrectAssessmentPayload = MutationPayload & {
  readonly __typename?: 'CorrectAssessmentPayload';
  /** The assessment as corrected. */
  readonly assessment: Maybe<Assessment>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The person of whom it was found. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on the sheet of one session. */
export type CorrectAttendanceInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Places whose row at this session was a mistake. At most 500. */
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Rows as they should be, one an enrolment. At most 500. */
  readonly rows?: InputMaybe<ReadonlyArray<AttendanceInput>>;
  /** The session that was held. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What correcting attendance came to. */
export type CorrectAttendancePayload = MutationPayload & {
  readonly __typename?: 'CorrectAttendancePayload';
  /** The course of the session. */
  readonly course: Maybe<Course>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The places concerned, those that were closed judged again. */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on an attestation. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectAttestationInput = {
  /** The attestation concerned. */
  readonly attestationId: Scalars['ID']['input'];
  /** The day the authority got the copy; null: it did not. */
  readonly copyReceivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What correcting an attestation came to. */
export type CorrectAttestationPayload = MutationPayload & {
  readonly __typename?: 'CorrectAttestationPayload';
  /** The attestation as corrected. */
  readonly attestation: Maybe<Attestation>;
  /** The contract that it counts for. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on a contract. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectContractInput = {
  /** Birth dates of all the children whom it then concerns. At most 30. */
  readonly children?: InputMaybe<ReadonlyArray<Scalars['LocalDate']['input']>>;
  /** The contract concerned. */
  readonly contractId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day it was signed. `openedOn` never changes; the governing date moves where the signature is what governs. */
  readonly signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What correcting a contract came to. */
export type CorrectContractPayload = MutationPayload & {
  readonly __typename?: 'CorrectContractPayload';
  /** The contract as corrected. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on a course. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectCourseInput = {
  /** The course concerned. */
  readonly courseId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** BCP 47 tag: the language taught, or the one spoken. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** People that it has room for: at least as many as have a place. */
  readonly places?: InputMaybe<Scalars['Int']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Sittings to put right, each by its id. At most 400. */
  readonly sessions?: InputMaybe<ReadonlyArray<CorrectSessionInput>>;
  /** What the provider calls it. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What correcting a course came to. */
export type CorrectCoursePayload = MutationPayload & {
  readonly __typename?: 'CorrectCoursePayload';
  /** The course as corrected. */
  readonly course: Maybe<Course>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** All places ever taken in it. */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on a place in a course. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectEnrolmentInput = {
  /** How it came in. */
  readonly channel?: InputMaybe<Channel>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day it was taken; a voucher was redeemed on the same. */
  readonly enrolledOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The place concerned. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day the personal invitation went out. */
  readonly invitedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** True: it was closed by mistake and is open again. */
  readonly reopen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What correcting a place came to. */
export type CorrectEnrolmentPayload = MutationPayload & {
  readonly __typename?: 'CorrectEnrolmentPayload';
  /** The contract that it counts for. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The place as corrected. */
  readonly enrolment: Maybe<Enrolment>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on an exemption. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectExemptionInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was shown for it, in words. At most 1000 characters. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** The exemption concerned. */
  readonly exemptionId: Scalars['ID']['input'];
  /** First day of the exemption. */
  readonly grantedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The country's own word for the ground. */
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day it was taken back; null: it stands. */
  readonly withdrawnOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whole years that the evidence shows. */
  readonly years?: InputMaybe<Scalars['Int']['input']>;
};

/** What correcting an exemption came to. */
export type CorrectExemptionPayload = MutationPayload & {
  readonly __typename?: 'CorrectExemptionPayload';
  /** The contract under which it was granted. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The exemption as corrected. */
  readonly exemption: Maybe<GrantedExemption>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right in the agreement on a project's credits, or in its amendment. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectFundingInput = {
  /** Credits of the whole season, as agreed or adjusted, in hundredths of the country's currency. */
  readonly creditsCents?: InputMaybe<Scalars['Int']['input']>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the envelope leaves for the project, where one bounds it; in hundredths of the currency. */
  readonly envelopeCents?: InputMaybe<Scalars['Int']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was received. */
  readonly kind: FundingKind;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who is paid. */
  readonly payeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The project concerned. */
  readonly projectId: Scalars['ID']['input'];
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day it was received. */
  readonly receivedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** True: it was recorded by mistake, and nothing is to be paid on it. */
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What correcting funding came to. */
export type CorrectFundingPayload = MutationPayload & {
  readonly __typename?: 'CorrectFundingPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The project, with the payments that follow. */
  readonly project: Maybe<Project>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on an information session. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectInformationSessionInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** People present, registered or not. */
  readonly headCount?: InputMaybe<Scalars['Int']['input']>;
  /** The day it was held. */
  readonly heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The session concerned. */
  readonly informationSessionId: Scalars['ID']['input'];
  /** BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Where it was held. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What correcting an information session came to. */
export type CorrectInformationSessionPayload = MutationPayload & {
  readonly __typename?: 'CorrectInformationSessionPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The session as corrected. */
  readonly informationSession: Maybe<InformationSession>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right in the last word on a project. A field that is left out stays as it is. */
export type CorrectJudgementInput = {
  /** Answers to the form SELECTION, all of them; they take the place of those given. At most 100. */
  readonly answers?: InputMaybe<ReadonlyArray<AnswerInput>>;
  /** The day of the word. */
  readonly decidedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The project concerned. */
  readonly projectId: Scalars['ID']['input'];
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What correcting a judgement came to. */
export type CorrectJudgementPayload = MutationPayload & {
  readonly __typename?: 'CorrectJudgementPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The project as it is then judged. */
  readonly project: Maybe<Project>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right in a payment. */
export type CorrectPaymentInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the payment rests on. */
  readonly kind: FundingKind;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day it was paid; null: it was not. */
  readonly paidOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The project concerned. */
  readonly projectId: Scalars['ID']['input'];
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What correcting a payment came to. */
export type CorrectPaymentPayload = MutationPayload & {
  readonly __typename?: 'CorrectPaymentPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The project, with the payment. */
  readonly project: Maybe<Project>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on a file. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectPersonInput = {
  /** Date of birth. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Facts take the place of those of the same kind; a fact that is null is not known any more. */
  readonly facts?: InputMaybe<FactsInput>;
  /** Family name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** Given names. */
  readonly givenNames?: InputMaybe<Scalars['String']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Native identifiers: all that the file then has. */
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** BCP 47 tags: all that the file then has. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of the file in the country that acts. */
  readonly personId: Scalars['ID']['input'];
  /** With its country code: +352 … */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal address. */
  readonly postalAddress?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Sex. */
  readonly sex?: InputMaybe<Sex>;
};

/** What correcting a file came to. */
export type CorrectPersonPayload = MutationPayload & {
  readonly __typename?: 'CorrectPersonPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The file as corrected. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on one sitting. A field that is left out stays as it is. */
export type CorrectSessionInput = {
  /** Local time, `HH:MM`. */
  readonly endsAt?: InputMaybe<Scalars['String']['input']>;
  /** The day it is held. */
  readonly heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Name of the module it gives; null: none. */
  readonly module?: InputMaybe<Scalars['String']['input']>;
  /** The sitting concerned. */
  readonly sessionId: Scalars['ID']['input'];
  /** Local time, `HH:MM`. */
  readonly startsAt?: InputMaybe<Scalars['String']['input']>;
};

/** What to put right on a transmission. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectTransmissionInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The day it was sent; null: it was not. */
  readonly sentOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The transmission concerned. */
  readonly transmissionId: Scalars['ID']['input'];
};

/** What correcting a transmission came to. */
export type CorrectTransmissionPayload = MutationPayload & {
  readonly __typename?: 'CorrectTransmissionPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The transmission as corrected. */
  readonly transmission: Maybe<Transmission>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to put right on a voucher. A field that is left out stays as it is; null takes away what may be missing. */
export type CorrectVoucherInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it was handed over; its expiry follows. */
  readonly issuedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What was recorded by mistake, where nothing rests on it. */
  readonly undo?: InputMaybe<VoucherUndo>;
  /** The voucher concerned. */
  readonly voucherId: Scalars['ID']['input'];
};

/** What correcting a voucher came to. */
export type CorrectVoucherPayload = MutationPayload & {
  readonly __typename?: 'CorrectVoucherPayload';
  /** The contract it was issued under. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
  /** The voucher as corrected. */
  readonly voucher: Maybe<Voucher>;
};

/** Which contract the other authority signs. */
export type CountersignContractInput = {
  /** The contract concerned. */
  readonly contractId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What countersigning came to. */
export type CountersignContractPayload = MutationPayload & {
  readonly __typename?: 'CountersignContractPayload';
  /**
   * The contract countersigned. Null where the authority may not see it any more: it waits for nothing of theirs
   * now. What it came to stands in the decision.
   */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A run of sessions given by a provider, or by the authority itself. */
export type Course = Node & {
  readonly __typename?: 'Course';
  /** The day it was called off; null where it was not. */
  readonly calledOffOn: Maybe<Scalars['LocalDate']['output']>;
  /** Everybody enrolled, cancelled places included. */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
  readonly id: Scalars['ID']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** Kind of prestation that it is a course of. */
  readonly kind: PrestationKind;
  /** BCP 47 tag: the language taught, or the one spoken. */
  readonly language: Scalars['String']['output'];
  /** People that it has room for. */
  readonly places: Scalars['Int']['output'];
  /** Null where the authority gives it. */
  readonly provider: Maybe<Provider>;
  /** The day it was announced. */
  readonly scheduledOn: Scalars['LocalDate']['output'];
  /** Its sittings, the earliest first. */
  readonly sessions: ReadonlyArray<CourseSession>;
  /** What the provider calls it. */
  readonly title: Scalars['String']['output'];
  /** Minutes of all its sessions together. */
  readonly totalMinutes: Scalars['Int']['output'];
};

/** A page of courses of one provider. */
export type CourseConnection = {
  readonly __typename?: 'CourseConnection';
  /** The page, in the list's order. */
  readonly edges: ReadonlyArray<CourseEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A course with its position in the list. */
export type CourseEdge = {
  readonly __typename?: 'CourseEdge';
  /** Position of this edge in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The course; null where its country could not give it. */
  readonly node: Maybe<Course>;
};

/** A prestation that is followed in courses; several attempts are several enrolments. */
export type CoursePrestation = Node & Prestation & {
  readonly __typename?: 'CoursePrestation';
  readonly contract: Maybe<Contract>;
  /** Attempts at it, the first one first. */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
  readonly excusedOn: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: PrestationKind;
  readonly mandatory: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly origin: PrestationOrigin;
  readonly person: Maybe<Person>;
  readonly price: Money;
  readonly sequence: Maybe<Scalars['Int']['output']>;
  readonly status: Maybe<PrestationStatus>;
};


/** A prestation that is followed in courses; several attempts are several enrolments. */
export type CoursePrestationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A prestation that is followed in courses; several attempts are several enrolments. */
export type CoursePrestationStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One sitting of a course. */
export type CourseSession = Node & {
  readonly __typename?: 'CourseSession';
  /** Local time, `HH:MM`. */
  readonly endsAt: Scalars['String']['output'];
  /** The day it is held. */
  readonly heldOn: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  /** Its length in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** The module given, where the course has modules. */
  readonly module: Maybe<Scalars['String']['output']>;
  /** Local time, `HH:MM`. */
  readonly startsAt: Scalars['String']['output'];
};

/** One sitting of a course to be announced. */
export type CourseSessionInput = {
  /** Local time, `HH:MM`. */
  readonly endsAt: Scalars['String']['input'];
  /** The day it is held. */
  readonly heldOn: Scalars['LocalDate']['input'];
  /** Name of the module it gives, where the course has modules. */
  readonly module?: InputMaybe<Scalars['String']['input']>;
  /** Local time, `HH:MM`. */
  readonly startsAt: Scalars['String']['input'];
};

/** Who owes something, or whose move is next. */
export type Debtor =
  /** The authority that runs the scheme. */
  | 'AUTHORITY'
  /** The newcomer. */
  | 'PERSON'
  /** The provider of the course. */
  | 'PROVIDER';

/** Which outcome is decided for which contract. */
export type DecideOutcomeInput = {
  /** The contract concerned. */
  readonly contractId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, in the country's own word, where the country asks for one. */
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day of the term. Asked for with EXTEND, and with nothing else. */
  readonly lastDay?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it comes to; not bound to what was proposed. */
  readonly outcome: ContractOutcome;
};

/** What deciding came to. */
export type DecideOutcomePayload = MutationPayload & {
  readonly __typename?: 'DecideOutcomePayload';
  /**
   * The contract decided on. Null where the authority may not see it any more: it waits for nothing of theirs now.
   * What it came to stands in the decision.
   */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An answer of the rules, with every rule consulted. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** The day the question was asked for. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** Every exemption that holds, each with its evidence. */
  readonly exemptions: ReadonlyArray<Exemption>;
  /** Null for an answer that was not stored. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** True where the person may follow the path of free will; null where that is not a question. */
  readonly mayFollowVoluntarily: Maybe<Scalars['Boolean']['output']>;
  /** What to ask next: facts by the name that they have in the input. */
  readonly missingFacts: ReadonlyArray<Scalars['String']['output']>;
  /** What it comes to, in one word for programs. */
  readonly outcome: Outcome;
  /** The outcome in words. */
  readonly outcomeName: Scalars['String']['output'];
  /** `ELIGIBILITY`, `RECOGNITION`, or the verb that was asked for. */
  readonly question: Scalars['String']['output'];
  /** Every rule consulted, in the order consulted. */
  readonly reasons: ReadonlyArray<Reason>;
  /** When it was stored; null for an answer that was not. */
  readonly recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** The law and figures it rests on. */
  readonly rulesVersion: Scalars['String']['output'];
  /** The scheme it is about; null for an act that belongs to none. */
  readonly scheme: Maybe<Scheme>;
  /** Yes, no or not to be told yet. */
  readonly verdict: Verdict;
};


/** An answer of the rules, with every rule consulted. */
export type DecisionOutcomeNameArgs = {
  language?: InputMaybe<Language>;
};

/** An attestation from anywhere, as it is described: it stands in no store of this gateway, or nobody signed in. */
export type DescribedAttestationInput = {
  /** The day on which it was issued. */
  readonly issuedOn: Scalars['LocalDate']['input'];
  /**
   * Who gave it: the code of a jurisdiction (`FR`, `LU`, `BE_WAL`), the ISO 3166-1 code of another country, or a
   * country's own word for a body of its own (`FLANDERS`, `BRUSSELS`, `GERMAN_SPEAKING_COMMUNITY`).
   */
  readonly issuer: Scalars['String']['input'];
  /** What it is, in the word of who gave it: `AMDFL`, `LANGUAGE_CERTIFICATE`, `PATH_ATTENDANCE`. */
  readonly kind: Scalars['String']['input'];
  /** Last day on which it proves what it says; leave out where no end is known. */
  readonly provesUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** By what two files of one country are alike. */
export type DuplicateGround =
  /** One of their native identifiers is the same. */
  | 'IDENTIFIER'
  /** The words of one's names are among the other's, and they were born on the same day, or on that with day and month the other way round. */
  | 'NAME_AND_BIRTH_DATE';

/** The answers of the rules to one set of facts, one decision a scheme. */
export type EligibilityAssessment = {
  readonly __typename?: 'EligibilityAssessment';
  /** One decision a scheme asked. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Facts that make no sense, with their path. No decision is given then. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A job; both ends included. */
export type EmploymentInput = {
  /** First day of the job. */
  readonly from: Scalars['LocalDate']['input'];
  /** Share of full time in percent, 1 to 100. */
  readonly fullTimePercent: Scalars['Int']['input'];
  /** Last day of the job; null: it goes on. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Who takes a place in which course. */
export type EnrolInput = {
  /** How it came in. */
  readonly channel: Channel;
  /** The contract whose signatory is enrolled. */
  readonly contractId: Scalars['ID']['input'];
  /** The course concerned. */
  readonly courseId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day the personal invitation went out, where a rule asks for one. */
  readonly invitedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Which signatory, where the contract has several; default: the only one. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** What enrolling came to. */
export type EnrolPayload = MutationPayload & {
  readonly __typename?: 'EnrolPayload';
  /** The contract that it counts for. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The place taken. */
  readonly enrolment: Maybe<Enrolment>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One person's place in one course. */
export type Enrolment = Node & {
  readonly __typename?: 'Enrolment';
  /** Minutes attended, a row a session recorded, the earliest first. */
  readonly attendance: ReadonlyArray<Attendance>;
  /** Minutes that count, up to `asOf` (default: today). */
  readonly attendedMinutes: Scalars['Int']['output'];
  /** The day the place was given back; null where it was not. */
  readonly cancelledOn: Maybe<Scalars['LocalDate']['output']>;
  /** How the enrolment came in. */
  readonly channel: Channel;
  /** When it was closed, with what it came to. */
  readonly closedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The contract it belongs to. */
  readonly contract: Maybe<Contract>;
  /** The course; null where it is no longer known. */
  readonly course: Maybe<Course>;
  /** The day the place was taken. */
  readonly enrolledOn: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  /** Interpreting asked for at its sessions. */
  readonly interpreting: ReadonlyArray<InterpretingRequest>;
  /** The day the personal invitation went out, where there was one. */
  readonly invitedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Who is enrolled. */
  readonly person: Maybe<Person>;
  /** The prestation that it is an attempt at. */
  readonly prestation: Maybe<Prestation>;
  /** What it came to; null while it is open. */
  readonly result: Maybe<EnrolmentResult>;
  /** The voucher it was paid with. */
  readonly voucher: Maybe<Voucher>;
};


/** One person's place in one course. */
export type EnrolmentAttendedMinutesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a place in a course came to. */
export type EnrolmentResult =
  /** Given up by the person. */
  | 'ABANDONED'
  /** Attended as the rules ask. */
  | 'COMPLETED'
  /** Attended less than the rules ask. */
  | 'NOT_COMPLETED';

/** What was not followed, and why. */
export type ExcuseAbsenceInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day up to which absences are excused; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The prestation concerned. */
  readonly prestationId: Scalars['ID']['input'];
  /**
   * The legitimate reason, in words. It may tell of health: it is kept with the decision, for the person and the
   * competent authority alone. At most 1000 characters.
   */
  readonly reason: Scalars['String']['input'];
};

/** What excusing an absence came to. */
export type ExcuseAbsencePayload = MutationPayload & {
  readonly __typename?: 'ExcuseAbsencePayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The prestation, with the day up to which absences are excused. */
  readonly prestation: Maybe<Prestation>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A ground that lifts an obligation, with the evidence it rests on. */
export type Exemption = {
  readonly __typename?: 'Exemption';
  /** What it is proved by, where that is known. */
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** The date of that proof. */
  readonly evidenceOn: Maybe<Scalars['LocalDate']['output']>;
  /** The rule that lifts the obligation. */
  readonly rule: Rule;
};

/** A fact as a rule read it. */
export type Fact = {
  readonly __typename?: 'Fact';
  /** The name it has in the input. */
  readonly name: Scalars['String']['output'];
  /** Its value; its shape follows from the name. */
  readonly value: Maybe<Scalars['JSON']['output']>;
};

/**
 * Facts about one person, none of them stored. Leave out what is not known; an empty list says "none".
 * A country's own facts are nested under its code.
 */
export type FactsInput = {
  /** Wallonia's own facts. */
  readonly BE_WAL?: InputMaybe<BeWalFactsInput>;
  /** France's own facts. */
  readonly FR?: InputMaybe<FrFactsInput>;
  /** Luxembourg's own facts. */
  readonly LU?: InputMaybe<LuFactsInput>;
  /** Date of birth: ages are counted from it. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Jobs held so far, with dates. */
  readonly employments?: InputMaybe<ReadonlyArray<EmploymentInput>>;
  /** ISO 3166-1 alpha-2 codes held on the day asked, or `STATELESS`. Never empty. */
  readonly nationalities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Every residence title held so far, wherever it was given. */
  readonly residenceTitles?: InputMaybe<ReadonlyArray<ResidenceTitleInput>>;
  /** Where the person has lived, with dates. */
  readonly residences?: InputMaybe<ReadonlyArray<ResidenceInput>>;
};

/** How many people have a trait. */
export type FigureRow = {
  readonly __typename?: 'FigureRow';
  /** The country's own word for it. */
  readonly code: Scalars['String']['output'];
  /** How many people. */
  readonly count: Scalars['Int']['output'];
  /** It, in words. */
  readonly name: Scalars['String']['output'];
};


/** How many people have a trait. */
export type FigureRowNameArgs = {
  language?: InputMaybe<Language>;
};

/** People counted by one trait. Its rows add up to the report's total. */
export type FigureTable = {
  readonly __typename?: 'FigureTable';
  /** The country's own word for the trait. */
  readonly code: Scalars['String']['output'];
  /** The trait, in words. */
  readonly name: Scalars['String']['output'];
  /** What is to be read beside it, such as who cannot be among them; null where there is nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** How many there are of each. */
  readonly rows: ReadonlyArray<FigureRow>;
};


/** People counted by one trait. Its rows add up to the report's total. */
export type FigureTableNameArgs = {
  language?: InputMaybe<Language>;
};


/** People counted by one trait. Its rows add up to the report's total. */
export type FigureTableNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One reading of a file by somebody else: one a request. */
export type FileAccess = {
  readonly __typename?: 'FileAccess';
  /** When it was read. */
  readonly at: Scalars['DateTime']['output'];
  /** By what right. */
  readonly ground: AccessGround;
  /** The authority or provider that read, by its name; an app by the client id that it is registered by. */
  readonly organisation: Maybe<Scalars['String']['output']>;
  /** Which parts of the file. */
  readonly parts: ReadonlyArray<FilePart>;
  /** The reader's role. */
  readonly role: Role;
};

/** The parts of a file as its person would name them. */
export type FilePart =
  /** Attestations. */
  | 'ATTESTATIONS'
  /** Consents, invitations, sign-ins, links with files elsewhere. */
  | 'CONSENTS'
  /** Contracts, their parties and status. */
  | 'CONTRACTS'
  /** Prestations, places in courses, attendance. */
  | 'COURSES'
  /** Decisions with their reasons and facts. */
  | 'DECISIONS'
  /** Duties, and copies ordered sent. */
  | 'DUTIES'
  /** Names, birth date, contacts. */
  | 'IDENTITY'
  /** Identifiers, facts, information sessions, appointments. */
  | 'REGISTER'
  /** Vouchers and the bonds behind them. */
  | 'VOUCHERS';

/** France's contrat d'accueil et d'intégration. */
export type FrCai = Contract & Node & {
  readonly __typename?: 'FrCai';
  readonly attestations: Maybe<ReadonlyArray<Attestation>>;
  readonly authority: Maybe<Authority>;
  readonly awaiting: Maybe<Authority>;
  readonly children: Maybe<ReadonlyArray<ContractChild>>;
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  readonly effects: ReadonlyArray<Rule>;
  readonly endsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly exemptions: Maybe<ReadonlyArray<GrantedExemption>>;
  readonly governingDate: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly nativeStatus: Maybe<Scalars['String']['output']>;
  readonly obligations: Maybe<ReadonlyArray<Obligation>>;
  readonly openedOn: Scalars['LocalDate']['output'];
  readonly outcomeConditions: Maybe<Decision>;
  readonly outcomeProposals: Maybe<ReadonlyArray<OutcomeProposal>>;
  readonly pathToCompletion: Maybe<ReadonlyArray<PathStep>>;
  readonly prestations: Maybe<ReadonlyArray<Prestation>>;
  readonly scheme: Scheme;
  readonly signatories: Maybe<ReadonlyArray<Signatory>>;
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
  readonly startsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly status: Maybe<ContractStatus>;
  readonly statusLine: Maybe<ReadonlyArray<ContractStatusStep>>;
  readonly timeline: Maybe<ReadonlyArray<TimelineEvent>>;
  readonly transmissions: Maybe<ReadonlyArray<Transmission>>;
  readonly vouchers: Maybe<ReadonlyArray<Voucher>>;
};


/** France's contrat d'accueil et d'intégration. */
export type FrCaiEndsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** France's contrat d'accueil et d'intégration. */
export type FrCaiNativeStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Language>;
};


/** France's contrat d'accueil et d'intégration. */
export type FrCaiObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** France's contrat d'accueil et d'intégration. */
export type FrCaiOutcomeConditionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  outcome: ContractOutcome;
};


/** France's contrat d'accueil et d'intégration. */
export type FrCaiPathToCompletionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** France's contrat d'accueil et d'intégration. */
export type FrCaiStartsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** France's contrat d'accueil et d'intégration. */
export type FrCaiStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** France's contrat d'accueil et d'intégration pour la famille. */
export type FrCaif = Contract & Node & {
  readonly __typename?: 'FrCaif';
  readonly attestations: Maybe<ReadonlyArray<Attestation>>;
  readonly authority: Maybe<Authority>;
  readonly awaiting: Maybe<Authority>;
  readonly children: Maybe<ReadonlyArray<ContractChild>>;
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  readonly effects: ReadonlyArray<Rule>;
  readonly endsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly exemptions: Maybe<ReadonlyArray<GrantedExemption>>;
  readonly governingDate: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly nativeStatus: Maybe<Scalars['String']['output']>;
  readonly obligations: Maybe<ReadonlyArray<Obligation>>;
  readonly openedOn: Scalars['LocalDate']['output'];
  readonly outcomeConditions: Maybe<Decision>;
  readonly outcomeProposals: Maybe<ReadonlyArray<OutcomeProposal>>;
  readonly pathToCompletion: Maybe<ReadonlyArray<PathStep>>;
  readonly prestations: Maybe<ReadonlyArray<Prestation>>;
  readonly scheme: Scheme;
  readonly signatories: Maybe<ReadonlyArray<Signatory>>;
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
  readonly startsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly status: Maybe<ContractStatus>;
  readonly statusLine: Maybe<ReadonlyArray<ContractStatusStep>>;
  readonly timeline: Maybe<ReadonlyArray<TimelineEvent>>;
  readonly transmissions: Maybe<ReadonlyArray<Transmission>>;
  readonly vouchers: Maybe<ReadonlyArray<Voucher>>;
};


/** France's contrat d'accueil et d'intégration pour la famille. */
export type FrCaifEndsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** France's contrat d'accueil et d'intégration pour la famille. */
export type FrCaifNativeStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Language>;
};


/** France's contrat d'accueil et d'intégration pour la famille. */
export type FrCaifObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** France's contrat d'accueil et d'intégration pour la famille. */
export type FrCaifOutcomeConditionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  outcome: ContractOutcome;
};


/** France's contrat d'accueil et d'intégration pour la famille. */
export type FrCaifPathToCompletionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** France's contrat d'accueil et d'intégration pour la famille. */
export type FrCaifStartsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** France's contrat d'accueil et d'intégration pour la famille. */
export type FrCaifStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The main reason why a parent enrols at school. */
export type FrEnrolmentReason =
  /** To benefit from free training in French. */
  | 'FREE_TRAINING'
  /** To know school better. */
  | 'KNOW_SCHOOL'
  /** To know French society better. */
  | 'KNOW_SOCIETY'
  /** Another one. */
  | 'OTHER_REASON';

/** What France alone asks. Leave out what is not known; an empty list says «none». */
export type FrFactsInput = {
  /** Applies, or is about to apply, for the long-stay visa. */
  readonly appliesForVisa?: InputMaybe<Scalars['Boolean']['input']>;
  /** Goes to school: under 18, no skills assessment is due. */
  readonly atSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Born outside France. */
  readonly bornAbroad?: InputMaybe<Scalars['Boolean']['input']>;
  /** Born with a nationality other than French. */
  readonly bornForeign?: InputMaybe<Scalars['Boolean']['input']>;
  /** A CAI of the person is running. */
  readonly caiRunning?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day the complete reunification file was lodged. */
  readonly completeFileOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Held a French title of one year or more before; asked where the titles known do not tell. */
  readonly earlierTitleOfOneYear?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day of enrolment in «Ouvrir l'École aux parents». */
  readonly enrolmentOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The main reason for that enrolment. */
  readonly enrolmentReason?: InputMaybe<FrEnrolmentReason>;
  /** Entered France regularly. */
  readonly enteredRegularly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Declares, with documents, to seek no work because already in work: no skills assessment is due. */
  readonly inWorkNotSeeking?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lives in France on the day asked; where it is not said, the common residences tell. */
  readonly livesInFrance?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day from which the person is the spouse of a French citizen. */
  readonly marriedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Parent of a child at school in France. */
  readonly parentOfPupil?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is not said, the common residences tell. */
  readonly presentInFranceSince?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day the receipt of that application was shown to the agency or the delegated body, by a spouse of a French citizen. */
  readonly receiptShownOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day of the reception session: the governing date of the CAI and the CAIF. */
  readonly receptionSessionOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day of that entry. */
  readonly regularEntryOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day the prefect decided on that request. */
  readonly reunificationDecidedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Family reunification has been asked for, for this person. */
  readonly reunificationRequestedFor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part in a couple that is reunified. */
  readonly reunificationRole?: InputMaybe<FrReunificationRole>;
  /** Birth dates of the children who benefit from family reunification. */
  readonly reunifiedChildrenBirthDates?: InputMaybe<ReadonlyArray<Scalars['LocalDate']['input']>>;
  /** INSEE code of the department of the school: 75, 2A, 974. */
  readonly schoolDepartment?: InputMaybe<Scalars['String']['input']>;
  /** Married to a French citizen. */
  readonly spouseOfFrench?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day of the long-stay visa application. */
  readonly visaApplicationOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** ISO 3166-1 alpha-2 code of the country where the visa is applied for. */
  readonly visaCountry?: InputMaybe<Scalars['String']['input']>;
  /** Wishes to stay in France durably. */
  readonly wishesToStay?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One parent's enrolment in «Ouvrir l'École aux parents pour réussir l'intégration». */
export type FrOepri = Contract & Node & {
  readonly __typename?: 'FrOepri';
  readonly attestations: Maybe<ReadonlyArray<Attestation>>;
  readonly authority: Maybe<Authority>;
  readonly awaiting: Maybe<Authority>;
  readonly children: Maybe<ReadonlyArray<ContractChild>>;
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  readonly effects: ReadonlyArray<Rule>;
  readonly endsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly exemptions: Maybe<ReadonlyArray<GrantedExemption>>;
  readonly governingDate: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly nativeStatus: Maybe<Scalars['String']['output']>;
  readonly obligations: Maybe<ReadonlyArray<Obligation>>;
  readonly openedOn: Scalars['LocalDate']['output'];
  readonly outcomeConditions: Maybe<Decision>;
  readonly outcomeProposals: Maybe<ReadonlyArray<OutcomeProposal>>;
  readonly pathToCompletion: Maybe<ReadonlyArray<PathStep>>;
  readonly prestations: Maybe<ReadonlyArray<Prestation>>;
  readonly scheme: Scheme;
  readonly signatories: Maybe<ReadonlyArray<Signatory>>;
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
  readonly startsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly status: Maybe<ContractStatus>;
  readonly statusLine: Maybe<ReadonlyArray<ContractStatusStep>>;
  readonly timeline: Maybe<ReadonlyArray<TimelineEvent>>;
  readonly transmissions: Maybe<ReadonlyArray<Transmission>>;
  readonly vouchers: Maybe<ReadonlyArray<Voucher>>;
};


/** One parent's enrolment in «Ouvrir l'École aux parents pour réussir l'intégration». */
export type FrOepriEndsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** One parent's enrolment in «Ouvrir l'École aux parents pour réussir l'intégration». */
export type FrOepriNativeStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Language>;
};


/** One parent's enrolment in «Ouvrir l'École aux parents pour réussir l'intégration». */
export type FrOepriObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** One parent's enrolment in «Ouvrir l'École aux parents pour réussir l'intégration». */
export type FrOepriOutcomeConditionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  outcome: ContractOutcome;
};


/** One parent's enrolment in «Ouvrir l'École aux parents pour réussir l'intégration». */
export type FrOepriPathToCompletionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** One parent's enrolment in «Ouvrir l'École aux parents pour réussir l'intégration». */
export type FrOepriStartsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** One parent's enrolment in «Ouvrir l'École aux parents pour réussir l'intégration». */
export type FrOepriStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A file of evaluation and training before departure for France. */
export type FrPreDeparture = Contract & Node & {
  readonly __typename?: 'FrPreDeparture';
  readonly attestations: Maybe<ReadonlyArray<Attestation>>;
  readonly authority: Maybe<Authority>;
  readonly awaiting: Maybe<Authority>;
  readonly children: Maybe<ReadonlyArray<ContractChild>>;
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  readonly effects: ReadonlyArray<Rule>;
  readonly endsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly exemptions: Maybe<ReadonlyArray<GrantedExemption>>;
  readonly governingDate: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly nativeStatus: Maybe<Scalars['String']['output']>;
  readonly obligations: Maybe<ReadonlyArray<Obligation>>;
  readonly openedOn: Scalars['LocalDate']['output'];
  readonly outcomeConditions: Maybe<Decision>;
  readonly outcomeProposals: Maybe<ReadonlyArray<OutcomeProposal>>;
  readonly pathToCompletion: Maybe<ReadonlyArray<PathStep>>;
  readonly prestations: Maybe<ReadonlyArray<Prestation>>;
  readonly scheme: Scheme;
  readonly signatories: Maybe<ReadonlyArray<Signatory>>;
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
  readonly startsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly status: Maybe<ContractStatus>;
  readonly statusLine: Maybe<ReadonlyArray<ContractStatusStep>>;
  readonly timeline: Maybe<ReadonlyArray<TimelineEvent>>;
  readonly transmissions: Maybe<ReadonlyArray<Transmission>>;
  readonly vouchers: Maybe<ReadonlyArray<Voucher>>;
};


/** A file of evaluation and training before departure for France. */
export type FrPreDepartureEndsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A file of evaluation and training before departure for France. */
export type FrPreDepartureNativeStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Language>;
};


/** A file of evaluation and training before departure for France. */
export type FrPreDepartureObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A file of evaluation and training before departure for France. */
export type FrPreDepartureOutcomeConditionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  outcome: ContractOutcome;
};


/** A file of evaluation and training before departure for France. */
export type FrPreDeparturePathToCompletionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A file of evaluation and training before departure for France. */
export type FrPreDepartureStartsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A file of evaluation and training before departure for France. */
export type FrPreDepartureStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Part in a couple of which one spouse asks for family reunification. */
export type FrReunificationRole =
  /** The spouse who joins. */
  | 'JOINING_SPOUSE'
  /** Neither. */
  | 'NONE'
  /** The spouse who asks for reunification. */
  | 'REQUESTING_SPOUSE';

/** What a payment rests on. */
export type FundingKind =
  /** The agreement on the season's credits. */
  | 'AGREEMENT'
  /** Its amendment, once the season is under way. */
  | 'AMENDMENT';

/** The person's yes. */
export type GrantConsentInput = {
  /** The code that the app showed. */
  readonly code: Scalars['String']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person's own file that is opened to the app. */
  readonly personId: Scalars['ID']['input'];
  /** Of the scopes asked for; default: all of them. */
  readonly scopes?: InputMaybe<ReadonlyArray<ConsentScope>>;
};

/** What granting came to. */
export type GrantConsentPayload = MutationPayload & {
  readonly __typename?: 'GrantConsentPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The person, with their consents. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What somebody is to be exempt from, and why. */
export type GrantExemptionInput = {
  /** The contract concerned. */
  readonly contractId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was shown for it, in words. At most 1000 characters. */
  readonly evidence: Scalars['String']['input'];
  /** The country's own word for the ground. */
  readonly ground: Scalars['String']['input'];
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The country's own word for what the person is to be exempt from. */
  readonly kind: Scalars['String']['input'];
  /** First day of the exemption; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whole years that the evidence shows, where the ground counts years. */
  readonly years?: InputMaybe<Scalars['Int']['input']>;
};

/** What granting an exemption came to. */
export type GrantExemptionPayload = MutationPayload & {
  readonly __typename?: 'GrantExemptionPayload';
  /** The contract under which it was granted. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The exemption as granted. */
  readonly exemption: Maybe<GrantedExemption>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * What an authority exempted somebody from under a contract, on what ground and by which evidence. It is seen by the
 * person, the competent authority and the one that decides on the contract, and by nobody else: a ground may tell of
 * health or safety.
 */
export type GrantedExemption = Node & {
  readonly __typename?: 'GrantedExemption';
  /** The contract under which it was granted. */
  readonly contract: Maybe<Contract>;
  /** What was shown for it, in words. */
  readonly evidence: Scalars['String']['output'];
  /** First day of the exemption. */
  readonly grantedOn: Scalars['LocalDate']['output'];
  /** The country's own word for the ground. */
  readonly ground: Scalars['String']['output'];
  /** The ground, in words. */
  readonly groundName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** The country's own word for what the person is exempt from. */
  readonly kind: Scalars['String']['output'];
  /** What the person is exempt from, in words. */
  readonly name: Scalars['String']['output'];
  /** Who is exempt. */
  readonly person: Maybe<Person>;
  /** The rule it rests on. */
  readonly rule: Rule;
  /** The day it was taken back; null while it stands. */
  readonly withdrawnOn: Maybe<Scalars['LocalDate']['output']>;
  /** Whole years that the evidence shows, where the ground counts years. */
  readonly years: Maybe<Scalars['Int']['output']>;
};


/**
 * What an authority exempted somebody from under a contract, on what ground and by which evidence. It is seen by the
 * person, the competent authority and the one that decides on the contract, and by nobody else: a ground may tell of
 * health or safety.
 */
export type GrantedExemptionGroundNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * What an authority exempted somebody from under a contract, on what ground and by which evidence. It is seen by the
 * person, the competent authority and the one that decides on the contract, and by nobody else: a ground may tell of
 * health or safety.
 */
export type GrantedExemptionNameArgs = {
  language?: InputMaybe<Language>;
};

/** Whose copy of a certificate reached the authority. */
export type HandInCertificateInput = {
  /** The attestation concerned. */
  readonly attestationId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What handing in a certificate came to. */
export type HandInCertificatePayload = MutationPayload & {
  readonly __typename?: 'HandInCertificatePayload';
  /** The certificate, with the day its copy came. */
  readonly attestation: Maybe<Attestation>;
  /** The contract that it counts for. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A native identifier. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The scheme in words. */
  readonly name: Scalars['String']['output'];
  /** `LU_MATRICULE`, `BE_NATIONAL_NUMBER`, `FR_FOREIGNER_NUMBER`. */
  readonly scheme: Scalars['String']['output'];
  /** Its value, without blanks. */
  readonly value: Scalars['String']['output'];
};


/** A native identifier. */
export type IdentifierNameArgs = {
  language?: InputMaybe<Language>;
};

/** A native identifier. */
export type IdentifierInput = {
  /** Its scheme: one of those that the country has. */
  readonly scheme: Scalars['String']['input'];
  /** Its value; blanks do not matter. */
  readonly value: Scalars['String']['input'];
};

/** A collective session held before any contract. */
export type InformationSession = Node & {
  readonly __typename?: 'InformationSession';
  /** People present, registered or not. */
  readonly headCount: Scalars['Int']['output'];
  /** The day it was held. */
  readonly heldOn: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** BCP 47 tag of the language it was held in. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Where it was held. */
  readonly place: Maybe<Scalars['String']['output']>;
};

/** Interpreting asked for at one session. */
export type InterpretingRequest = {
  readonly __typename?: 'InterpretingRequest';
  /** BCP 47 tag of the language interpreted into. */
  readonly language: Scalars['String']['output'];
  /** The day it was asked for. */
  readonly requestedOn: Scalars['LocalDate']['output'];
  /** The session; null where it is no longer known. */
  readonly session: Maybe<CourseSession>;
};

/** A value is missing, malformed or contradicts another. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly rule: Maybe<Scalars['String']['output']>;
};

/** A code handed to a person, by which they bind their sign-in to their file, once. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** The day it was used; null before. */
  readonly acceptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** What is handed over. */
  readonly code: Scalars['String']['output'];
  /** Last day on which it can be used. */
  readonly expiresOn: Scalars['LocalDate']['output'];
  /** The day it was made. */
  readonly issuedOn: Scalars['LocalDate']['output'];
};

/** For whom a sign-in is to be bound. */
export type InviteToSignInInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of the file in the country that acts. */
  readonly personId: Scalars['ID']['input'];
};

/** What inviting came to. */
export type InviteToSignInPayload = MutationPayload & {
  readonly __typename?: 'InviteToSignInPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The invitation; hand its code to the person and to nobody else. */
  readonly invitation: Maybe<Invitation>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose completed place in a course to attest. */
export type IssueAttestationInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The completed place in a course that it proves. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What issuing an attestation came to. */
export type IssueAttestationPayload = MutationPayload & {
  readonly __typename?: 'IssueAttestationPayload';
  /** The attestation issued. */
  readonly attestation: Maybe<Attestation>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** For which contract to issue the next voucher. */
export type IssueVoucherInput = {
  /** The contract concerned. */
  readonly contractId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What issuing a voucher came to. */
export type IssueVoucherPayload = MutationPayload & {
  readonly __typename?: 'IssueVoucherPayload';
  /** The contract it was issued under. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
  /** The voucher issued. */
  readonly voucher: Maybe<Voucher>;
};

/** Who issued an attestation. */
export type Issuer = Authority | Provider;

/** What an authority finds of a project. */
export type JudgeProjectInput = {
  /** Answers to the form SELECTION; what the country reads from the project itself is not asked. At most 100. */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The project concerned. */
  readonly projectId: Scalars['ID']['input'];
};

/** What judging a project came to. */
export type JudgeProjectPayload = MutationPayload & {
  readonly __typename?: 'JudgeProjectPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The project as judged. */
  readonly project: Maybe<Project>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A country or region with its schemes, its law and its authority. */
export type Jurisdiction = {
  readonly __typename?: 'Jurisdiction';
  /** Those who run the schemes, named as on `asOf` (default: today). */
  readonly authorities: Maybe<ReadonlyArray<Authority>>;
  /**
   * Centres among which the place of residence decides: all that are known, or those competent for a commune. Empty
   * where residence decides on none, or no data names the commune.
   */
  readonly centres: ReadonlyArray<Centre>;
  /** Its code, the same everywhere in this API. */
  readonly code: JurisdictionCode;
  /** Languages of its texts, the law's first. */
  readonly languages: ReadonlyArray<Language>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Content hash of its law and figures; stored with each decision. */
  readonly rulesVersion: Scalars['String']['output'];
  /** The schemes it runs. */
  readonly schemes: ReadonlyArray<Scheme>;
  /** IANA time zone in which its dates are counted. */
  readonly timeZone: Scalars['String']['output'];
  /** Today's date there. */
  readonly today: Scalars['LocalDate']['output'];
  /** Verbs that it offers; any other is answered NOT_OFFERED. */
  readonly verbs: ReadonlyArray<Scalars['String']['output']>;
};


/** A country or region with its schemes, its law and its authority. */
export type JurisdictionAuthoritiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A country or region with its schemes, its law and its authority. */
export type JurisdictionCentresArgs = {
  commune?: InputMaybe<Scalars['String']['input']>;
};


/** A country or region with its schemes, its law and its authority. */
export type JurisdictionNameArgs = {
  language?: InputMaybe<Language>;
};

/** The jurisdictions behind this gateway. Each country adds its own. */
export type JurisdictionCode =
  /** Wallonia, the French-speaking region of Belgium. */
  | 'BE_WAL'
  /** France. */
  | 'FR'
  /** Luxembourg. */
  | 'LU';

/** Languages of names and texts. A text that does not exist in the language asked for comes in French, the law's language. */
export type Language =
  /** German; Luxembourg has its texts in it. */
  | 'DE'
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** A public document and the place in it that a rule rests on. */
export type LegalBasis = {
  readonly __typename?: 'LegalBasis';
  /** The document's date, where it has one. */
  readonly date: Maybe<Scalars['LocalDate']['output']>;
  /** The document's title, in its own language. */
  readonly document: Scalars['String']['output'];
  /** First day in force of the rule that rests on it; null where the documents give none. */
  readonly from: Maybe<Scalars['LocalDate']['output']>;
  /** True where the rule reads more into the document than it says. */
  readonly interpretation: Scalars['Boolean']['output'];
  /** The document's number, where it has one. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Article, chapter or heading in the document. */
  readonly section: Scalars['String']['output'];
  /** Last day in force; null where it is open. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};

/** Which part of a link's handshake a file has. */
export type LinkSide =
  /** The code was shown on this side. */
  | 'CONFIRMING'
  /** It was proposed on this side, which handed the code over. */
  | 'PROPOSING';

/** Where a link stands. */
export type LinkState =
  /** The two files are one person's. */
  | 'CONFIRMED'
  /** It holds on this side alone: the other file is no more, or never came to hold it. */
  | 'ENDED'
  /** Nobody showed the code before its last day was over. */
  | 'EXPIRED'
  /** Its code can be shown on the other side. */
  | 'PROPOSED'
  /** It was taken back, or undone, on either side. */
  | 'UNDONE';

/** Luxembourg's contrat d'accueil et d'intégration. */
export type LuCai = Contract & Node & {
  readonly __typename?: 'LuCai';
  readonly attestations: Maybe<ReadonlyArray<Attestation>>;
  readonly authority: Maybe<Authority>;
  readonly awaiting: Maybe<Authority>;
  readonly children: Maybe<ReadonlyArray<ContractChild>>;
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  readonly effects: ReadonlyArray<Rule>;
  readonly endsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly exemptions: Maybe<ReadonlyArray<GrantedExemption>>;
  readonly governingDate: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jurisdiction: Jurisdiction;
  readonly nativeStatus: Maybe<Scalars['String']['output']>;
  readonly obligations: Maybe<ReadonlyArray<Obligation>>;
  readonly openedOn: Scalars['LocalDate']['output'];
  readonly outcomeConditions: Maybe<Decision>;
  readonly outcomeProposals: Maybe<ReadonlyArray<OutcomeProposal>>;
  readonly pathToCompletion: Maybe<ReadonlyArray<PathStep>>;
  readonly prestations: Maybe<ReadonlyArray<Prestation>>;
  readonly scheme: Scheme;
  readonly signatories: Maybe<ReadonlyArray<Signatory>>;
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
  readonly startsOn: Maybe<Scalars['LocalDate']['output']>;
  readonly status: Maybe<ContractStatus>;
  readonly statusLine: Maybe<ReadonlyArray<ContractStatusStep>>;
  readonly timeline: Maybe<ReadonlyArray<TimelineEvent>>;
  readonly transmissions: Maybe<ReadonlyArray<Transmission>>;
  readonly vouchers: Maybe<ReadonlyArray<Voucher>>;
};


/** Luxembourg's contrat d'accueil et d'intégration. */
export type LuCaiEndsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Luxembourg's contrat d'accueil et d'intégration. */
export type LuCaiNativeStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  language?: InputMaybe<Language>;
};


/** Luxembourg's contrat d'accueil et d'intégration. */
export type LuCaiObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Luxembourg's contrat d'accueil et d'intégration. */
export type LuCaiOutcomeConditionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  outcome: ContractOutcome;
};


/** Luxembourg's contrat d'accueil et d'intégration. */
export type LuCaiPathToCompletionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Luxembourg's contrat d'accueil et d'intégration. */
export type LuCaiStartsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Luxembourg's contrat d'accueil et d'intégration. */
export type LuCaiStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What Luxembourg alone asks. Leave out what is not known. */
export type LuFactsInput = {
  /** Has applied for international protection and awaits the answer. */
  readonly internationalProtectionApplicant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stays legally in Luxembourg. */
  readonly legallyResident?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of the signing appointment, once held: the governing date. */
  readonly signingAppointmentOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Holds a temporary residence title. */
  readonly temporaryTitle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wishes to stay durably. */
  readonly wishesToStay?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An amount of money in integer cents. */
export type Money = {
  readonly __typename?: 'Money';
  /** Hundredths of the currency's unit. */
  readonly cents: Scalars['Int']['output'];
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
};

/** Which file goes to which authority. */
export type MoveFileInput = {
  /** Id of the authority that is competent from now on. */
  readonly authorityId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of the file in the country that acts. */
  readonly personId: Scalars['ID']['input'];
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What moving a file came to. */
export type MoveFilePayload = MutationPayload & {
  readonly __typename?: 'MoveFilePayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The file where it is now. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What can be done: the same verbs in every country. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Binds the asking person's sign-in to the file that the code was handed over for. */
  readonly acceptInvitation: Maybe<AcceptInvitationPayload>;
  /** Erases every file whose last day is over, in every table and with its past. What stands of it is the act in the chain and the head counts of sessions. */
  readonly applyRetention: Maybe<ApplyRetentionPayload>;
  /** Calls a course off; places, vouchers and bonds follow. */
  readonly cancelCourse: Maybe<CancelCoursePayload>;
  /** Gives an open place back. */
  readonly cancelEnrolment: Maybe<CancelEnrolmentPayload>;
  /** Withdraws a voucher that was not redeemed. */
  readonly cancelVoucher: Maybe<CancelVoucherPayload>;
  /** Validates a contract whose prestations are done. */
  readonly completeContract: Maybe<CompleteContractPayload>;
  /** Closes a course for those enrolled: completed or not, by their attendance. */
  readonly completeCourse: Maybe<CompleteCoursePayload>;
  /** Shows the code for a file in another country: from then on the two are one person's. The person's, or a case worker's of the other side. */
  readonly confirmLink: Maybe<ConfirmLinkPayload>;
  /** Puts an appointment right, or calls it off. */
  readonly correctAppointment: Maybe<CorrectAppointmentPayload>;
  /** Puts an assessment right: what was found, what follows from it, the day. */
  readonly correctAssessment: Maybe<CorrectAssessmentPayload>;
  /** Puts the sheet of a session right; places that were closed on it are judged again. */
  readonly correctAttendance: Maybe<CorrectAttendancePayload>;
  /** Puts right when the copy of an attestation came, or takes it back. */
  readonly correctAttestation: Maybe<CorrectAttestationPayload>;
  /** Puts the signature of a contract right, with all that was done in the same act, or the children whom it concerns. */
  readonly correctContract: Maybe<CorrectContractPayload>;
  /** Puts a course and its sessions right; terms and results follow for all who are in it. */
  readonly correctCourse: Maybe<CorrectCoursePayload>;
  /** Puts a place in a course right, or opens it again. */
  readonly correctEnrolment: Maybe<CorrectEnrolmentPayload>;
  /** Puts an exemption right, or takes it back. */
  readonly correctExemption: Maybe<CorrectExemptionPayload>;
  /** Puts right an agreement on credits or its amendment, or takes it back: what is to be paid by when follows. */
  readonly correctFunding: Maybe<CorrectFundingPayload>;
  /** Puts an information session right; what rests on its day follows for all who were there. */
  readonly correctInformationSession: Maybe<CorrectInformationSessionPayload>;
  /** Puts right the last word on a project, by the authority whose word it is: what comes of it follows from the criteria. */
  readonly correctJudgement: Maybe<CorrectJudgementPayload>;
  /** Puts right when a payment was made, or that it was not. */
  readonly correctPayment: Maybe<CorrectPaymentPayload>;
  /** Puts a file right: names, contacts, identifiers, facts. */
  readonly correctPerson: Maybe<CorrectPersonPayload>;
  /** Puts right when something was sent, or that it was not. */
  readonly correctTransmission: Maybe<CorrectTransmissionPayload>;
  /** Puts right when a voucher was handed over, or undoes what was recorded of it by mistake. */
  readonly correctVoucher: Maybe<CorrectVoucherPayload>;
  /** Signs a contract for the authority that decides beside the one that runs it; with that its term begins. */
  readonly countersignContract: Maybe<CountersignContractPayload>;
  /** Decides what a contract comes to, on a proposal. */
  readonly decideOutcome: Maybe<DecideOutcomePayload>;
  /** Enrols a person in a course that needs no voucher. */
  readonly enrol: Maybe<EnrolPayload>;
  /** Recognises a legitimate reason for which a prestation was not followed up to a day. */
  readonly excuseAbsence: Maybe<ExcuseAbsencePayload>;
  /** Says yes to what an app asked for. The person's own. */
  readonly grantConsent: Maybe<GrantConsentPayload>;
  /** Exempts somebody from something that their contract asks for. */
  readonly grantExemption: Maybe<GrantExemptionPayload>;
  /** Records that the person's copy of a certificate reached the authority. */
  readonly handInCertificate: Maybe<HandInCertificatePayload>;
  /** Makes a code by which a person binds their sign-in to their file. A case worker's. */
  readonly inviteToSignIn: Maybe<InviteToSignInPayload>;
  /** Issues the attestation of a completed course, by the issuer that the rule names. */
  readonly issueAttestation: Maybe<IssueAttestationPayload>;
  /** Issues the next voucher of a contract. */
  readonly issueVoucher: Maybe<IssueVoucherPayload>;
  /** Judges a project that waits for the asking authority's word: what comes of it follows from the criteria. */
  readonly judgeProject: Maybe<JudgeProjectPayload>;
  /** Hands a file to another authority of its country, with its contracts that are not closed. */
  readonly moveFile: Maybe<MoveFilePayload>;
  /**
   * Draws up a contract for one or several people, to be signed by each and by the other authority; one that nobody
   * signs is in force at once.
   */
  readonly proposeContract: Maybe<ProposeContractPayload>;
  /** Proposes that a file elsewhere is the same person's: gives a code to be shown there. A case worker's, or the person's. */
  readonly proposeLink: Maybe<ProposeLinkPayload>;
  /** Proposes what a contract is to come to, to the authority that decides on it. */
  readonly proposeOutcome: Maybe<ProposeOutcomePayload>;
  /** Records what was found of a person, and what follows from it. */
  readonly recordAssessment: Maybe<RecordAssessmentPayload>;
  /** Records who was there at one session, and how long. */
  readonly recordAttendance: Maybe<RecordAttendancePayload>;
  /** Records that the agreement on a project's credits was received, or its amendment: what is to be paid by when follows. */
  readonly recordFunding: Maybe<RecordFundingPayload>;
  /** Records an information session held, with those who were there. */
  readonly recordInformationSession: Maybe<RecordInformationSessionPayload>;
  /** Records that a payment was made. */
  readonly recordPayment: Maybe<RecordPaymentPayload>;
  /** Records that something was sent; the duty to send it ends. */
  readonly recordSending: Maybe<RecordSendingPayload>;
  /** The provider takes the voucher and enrols its holder in one of its courses. */
  readonly redeemVoucher: Maybe<RedeemVoucherPayload>;
  /** Registers an app that persons may consent to, or changes one. An administrator's. */
  readonly registerPartnerApp: Maybe<RegisterPartnerAppPayload>;
  /** Opens a file on a person in one country. */
  readonly registerPerson: Maybe<RegisterPersonPayload>;
  /** Replaces a lapsed, lost or cancelled voucher in its place. */
  readonly replaceVoucher: Maybe<ReplaceVoucherPayload>;
  /** Asks for the individual appointment at which the contract is signed. */
  readonly requestAppointment: Maybe<RequestAppointmentPayload>;
  /** Asks for consent: gives a code that is shown to the person. A partner app's. */
  readonly requestConsent: Maybe<RequestConsentPayload>;
  /** Erases a file on request, unless a rule still rests on it; says which. `dryRun` tells first. */
  readonly requestErasure: Maybe<RequestErasurePayload>;
  /** Asks for interpreting at one session, or takes it back. */
  readonly requestInterpreting: Maybe<RequestInterpretingPayload>;
  /** Revokes an attestation; what rested on it follows. */
  readonly revokeAttestation: Maybe<RevokeAttestationPayload>;
  /** Ends the service to an app at once. An administrator's. */
  readonly revokePartnerApp: Maybe<RevokePartnerAppPayload>;
  /** Announces a course with its sessions and places. */
  readonly scheduleCourse: Maybe<ScheduleCoursePayload>;
  /** Decides, with a reason, what follows from a broken bond. */
  readonly settleBrokenBond: Maybe<SettleBrokenBondPayload>;
  /** Signs a contract, with all that the country does in the same act. */
  readonly signContract: Maybe<SignContractPayload>;
  /** Submits a project for a season, or submits it again while nobody has judged it. */
  readonly submitProject: Maybe<SubmitProjectPayload>;
  /** Reports on a project, with the people in its courses counted on the day; sent again, it takes the first one's place. */
  readonly submitReport: Maybe<SubmitReportPayload>;
  /** Undoes a link, or takes a proposal back, from either side. A case worker's, or the person's. */
  readonly undoLink: Maybe<UndoLinkPayload>;
  /** Takes a yes back; from its answer on nothing of it is shown. The person's own. */
  readonly withdrawConsent: Maybe<WithdrawConsentPayload>;
  /** Takes a contract back: open places are given back, vouchers still good are cancelled. */
  readonly withdrawContract: Maybe<WithdrawContractPayload>;
};


/** What can be done: the same verbs in every country. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** What can be done: the same verbs in every country. */
export type MutationApplyRetentionArgs = {
  input: ApplyRetentionInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCancelCourseArgs = {
  input: CancelCourseInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCancelEnrolmentArgs = {
  input: CancelEnrolmentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCancelVoucherArgs = {
  input: CancelVoucherInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCompleteContractArgs = {
  input: CompleteContractInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCompleteCourseArgs = {
  input: CompleteCourseInput;
};


/** What can be done: the same verbs in every country. */
export type MutationConfirmLinkArgs = {
  input: ConfirmLinkInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectAppointmentArgs = {
  input: CorrectAppointmentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectAssessmentArgs = {
  input: CorrectAssessmentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectAttendanceArgs = {
  input: CorrectAttendanceInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectAttestationArgs = {
  input: CorrectAttestationInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectContractArgs = {
  input: CorrectContractInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectCourseArgs = {
  input: CorrectCourseInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectEnrolmentArgs = {
  input: CorrectEnrolmentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectExemptionArgs = {
  input: CorrectExemptionInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectFundingArgs = {
  input: CorrectFundingInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectInformationSessionArgs = {
  input: CorrectInformationSessionInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectJudgementArgs = {
  input: CorrectJudgementInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectPaymentArgs = {
  input: CorrectPaymentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectPersonArgs = {
  input: CorrectPersonInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectTransmissionArgs = {
  input: CorrectTransmissionInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCorrectVoucherArgs = {
  input: CorrectVoucherInput;
};


/** What can be done: the same verbs in every country. */
export type MutationCountersignContractArgs = {
  input: CountersignContractInput;
};


/** What can be done: the same verbs in every country. */
export type MutationDecideOutcomeArgs = {
  input: DecideOutcomeInput;
};


/** What can be done: the same verbs in every country. */
export type MutationEnrolArgs = {
  input: EnrolInput;
};


/** What can be done: the same verbs in every country. */
export type MutationExcuseAbsenceArgs = {
  input: ExcuseAbsenceInput;
};


/** What can be done: the same verbs in every country. */
export type MutationGrantConsentArgs = {
  input: GrantConsentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationGrantExemptionArgs = {
  input: GrantExemptionInput;
};


/** What can be done: the same verbs in every country. */
export type MutationHandInCertificateArgs = {
  input: HandInCertificateInput;
};


/** What can be done: the same verbs in every country. */
export type MutationInviteToSignInArgs = {
  input: InviteToSignInInput;
};


/** What can be done: the same verbs in every country. */
export type MutationIssueAttestationArgs = {
  input: IssueAttestationInput;
};


/** What can be done: the same verbs in every country. */
export type MutationIssueVoucherArgs = {
  input: IssueVoucherInput;
};


/** What can be done: the same verbs in every country. */
export type MutationJudgeProjectArgs = {
  input: JudgeProjectInput;
};


/** What can be done: the same verbs in every country. */
export type MutationMoveFileArgs = {
  input: MoveFileInput;
};


/** What can be done: the same verbs in every country. */
export type MutationProposeContractArgs = {
  input: ProposeContractInput;
};


/** What can be done: the same verbs in every country. */
export type MutationProposeLinkArgs = {
  input: ProposeLinkInput;
};


/** What can be done: the same verbs in every country. */
export type MutationProposeOutcomeArgs = {
  input: ProposeOutcomeInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRecordFundingArgs = {
  input: RecordFundingInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRecordInformationSessionArgs = {
  input: RecordInformationSessionInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRecordSendingArgs = {
  input: RecordSendingInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRedeemVoucherArgs = {
  input: RedeemVoucherInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRegisterPartnerAppArgs = {
  input: RegisterPartnerAppInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** What can be done: the same verbs in every country. */
export type MutationReplaceVoucherArgs = {
  input: ReplaceVoucherInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRequestAppointmentArgs = {
  input: RequestAppointmentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRequestConsentArgs = {
  input: RequestConsentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRequestErasureArgs = {
  input: RequestErasureInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRequestInterpretingArgs = {
  input: RequestInterpretingInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRevokeAttestationArgs = {
  input: RevokeAttestationInput;
};


/** What can be done: the same verbs in every country. */
export type MutationRevokePartnerAppArgs = {
  input: RevokePartnerAppInput;
};


/** What can be done: the same verbs in every country. */
export type MutationScheduleCourseArgs = {
  input: ScheduleCourseInput;
};


/** What can be done: the same verbs in every country. */
export type MutationSettleBrokenBondArgs = {
  input: SettleBrokenBondInput;
};


/** What can be done: the same verbs in every country. */
export type MutationSignContractArgs = {
  input: SignContractInput;
};


/** What can be done: the same verbs in every country. */
export type MutationSubmitProjectArgs = {
  input: SubmitProjectInput;
};


/** What can be done: the same verbs in every country. */
export type MutationSubmitReportArgs = {
  input: SubmitReportInput;
};


/** What can be done: the same verbs in every country. */
export type MutationUndoLinkArgs = {
  input: UndoLinkInput;
};


/** What can be done: the same verbs in every country. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** What can be done: the same verbs in every country. */
export type MutationWithdrawContractArgs = {
  input: WithdrawContractInput;
};

/** What every mutation answers: the decision where the rules had a say, the errors where the input did not stand. */
export type MutationPayload = {
  /** The rules' answer with its reasons; null where the input did not stand. */
  readonly decision: Maybe<Decision>;
  /** True where nothing was changed: the answer is what the real run would give. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Empty where the input stood. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Anything that has an id of its own. */
export type Node = {
  /** Opaque and global: it tells type and country to the gateway and nothing to anybody else. */
  readonly id: Scalars['ID']['output'];
};

/** The asker never may do this. */
export type NotAllowed = UserError & {
  readonly __typename?: 'NotAllowed';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly rule: Maybe<Scalars['String']['output']>;
};

/** Nothing with this id or code is known here. */
export type NotFound = UserError & {
  readonly __typename?: 'NotFound';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly rule: Maybe<Scalars['String']['output']>;
};

/** The jurisdiction does not offer this verb. */
export type NotOffered = UserError & {
  readonly __typename?: 'NotOffered';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly rule: Maybe<Scalars['String']['output']>;
};

/** What is due: by whom, by when, from which rule. */
export type Obligation = {
  readonly __typename?: 'Obligation';
  /** The authority that owes it, where one does and is known. */
  readonly authority: Maybe<Authority>;
  /** The contract it follows from, where it does from one. */
  readonly contract: Maybe<Contract>;
  /** Who owes it. */
  readonly debtor: Debtor;
  /** Last day on which it can be met in time; null where no rule gives one. */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** The country's own word for the duty. */
  readonly kind: Scalars['String']['output'];
  /** The duty in words. */
  readonly name: Scalars['String']['output'];
  /** Whose file it stands in. */
  readonly person: Maybe<Person>;
  /** The provider that owes it, where one does and is known. */
  readonly provider: Maybe<Provider>;
  /** The rule it rests on. */
  readonly rule: Rule;
};


/** What is due: by whom, by when, from which rule. */
export type ObligationNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of what is due. */
export type ObligationConnection = {
  readonly __typename?: 'ObligationConnection';
  /** The page, in the list's order. */
  readonly edges: ReadonlyArray<ObligationEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The countries asked, and whether they answered. */
  readonly sources: ReadonlyArray<Source>;
};

/** One obligation of a page. */
export type ObligationEdge = {
  readonly __typename?: 'ObligationEdge';
  /** Position of this edge in the list. */
  readonly cursor: Scalars['String']['output'];
  /** Null where its file can no longer be read. */
  readonly node: Maybe<Obligation>;
};

/** Which obligations. What is left out does not filter. */
export type ObligationFilter = {
  /** Day it is read on: what stands open then, as it is recorded now; default: today in the country. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who owes it. */
  readonly debtors?: InputMaybe<ReadonlyArray<Debtor>>;
  /** Due on this day or after; what has no date is left out. */
  readonly dueFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Due on this day or before; what has no date is left out. */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The countries' own words for the duty. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: those alone whose last day is over on `asOf`. False: those alone of which it is not, or that have no date. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Schemes of the contracts that they follow from. */
  readonly schemes?: InputMaybe<ReadonlyArray<SchemeCode>>;
};

/** Every word that a decision may end in, whatever it was about. */
export type Outcome =
  /** A voucher or a course was called off. */
  | 'CANCELLED'
  /** A course or a contract was completed. */
  | 'COMPLETED'
  /** A person consented to what an app asks for. */
  | 'CONSENTED'
  /** A recorded fact was put right. */
  | 'CORRECTED'
  /** Eligibility: may sign. */
  | 'ELIGIBLE'
  /** A place in a course was taken. */
  | 'ENROLLED'
  /** What identified people was deleted. */
  | 'ERASED'
  /** A legitimate reason was recognised. */
  | 'EXCUSED'
  /** Eligibility: an obligation lifted by an exemption. */
  | 'EXEMPT'
  /** Somebody was exempted from what their contract asks for. */
  | 'EXEMPTED'
  /** A contract's term was extended. */
  | 'EXTENDED'
  /** A voucher or an attestation was issued. */
  | 'ISSUED'
  /** Two files are one person's. */
  | 'LINKED'
  /** The file went to another authority. */
  | 'MOVED'
  /** Eligibility: the scheme did not exist, or is not to be had there. */
  | 'NOT_AVAILABLE'
  /** A course was closed and nobody completed it. */
  | 'NOT_COMPLETED'
  /** Eligibility: not concerned. */
  | 'NOT_ELIGIBLE'
  /** Recognition: the attestation does not count. */
  | 'NOT_RECOGNISED'
  /** Eligibility: must sign or follow. */
  | 'OBLIGED'
  /** Recognition: the attestation counts in part. */
  | 'PARTIAL'
  /** The first authority chose the project. */
  | 'PRESELECTED'
  /** A contract was drawn up, or an outcome was proposed. */
  | 'PROPOSED'
  /** A copy reached the authority. */
  | 'RECEIVED'
  /** Recognition: the attestation counts. */
  | 'RECOGNISED'
  /** What was told was written down. */
  | 'RECORDED'
  /** A voucher was taken for a course. */
  | 'REDEEMED'
  /** The act is refused; the reasons say why. */
  | 'REFUSED'
  /** A file was opened. */
  | 'REGISTERED'
  /** A voucher was replaced in its place. */
  | 'REPLACED'
  /** A report on a project was submitted. */
  | 'REPORTED'
  /** An appointment was asked for. */
  | 'REQUESTED'
  /** An attestation was revoked. */
  | 'REVOKED'
  /** A course was announced. */
  | 'SCHEDULED'
  /** A broken bond was settled. */
  | 'SETTLED'
  /** A contract was signed. */
  | 'SIGNED'
  /** A project was submitted. */
  | 'SUBMITTED'
  /** A contract was terminated. */
  | 'TERMINATED'
  /** The project was not accepted. */
  | 'TURNED_DOWN'
  /** A fact is missing. */
  | 'UNDETERMINED'
  /** The project was accepted. */
  | 'VALIDATED'
  /** Eligibility: may follow, is not obliged. */
  | 'VOLUNTARY'
  /** The contract was withdrawn. */
  | 'WITHDRAWN';

/** An outcome proposed for a contract, and what was decided on it: not bound to what was proposed. */
export type OutcomeProposal = {
  readonly __typename?: 'OutcomeProposal';
  /** What was decided; null until it is. */
  readonly decided: Maybe<ContractOutcome>;
  /** Last day of the term, where it was extended. */
  readonly decidedLastDay: Maybe<Scalars['LocalDate']['output']>;
  /** The day it was decided; null until it is. */
  readonly decidedOn: Maybe<Scalars['LocalDate']['output']>;
  /** What was proposed. */
  readonly proposed: ContractOutcome;
  /** Last day of the term, where an extension is proposed. */
  readonly proposedLastDay: Maybe<Scalars['LocalDate']['output']>;
  /** The day it was proposed. */
  readonly proposedOn: Scalars['LocalDate']['output'];
};

/** Where a page begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Position of the last edge: `after` for the next page; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether edges follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether edges come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Position of the first edge; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** What becomes of one part of a file whose erasure is asked for. */
export type PartErasure = {
  readonly __typename?: 'PartErasure';
  /** Whether it goes. */
  readonly goes: Scalars['Boolean']['output'];
  /** The part. */
  readonly part: FilePart;
  /** The rules by which it goes, or stays. */
  readonly rules: ReadonlyArray<Rule>;
};

/** An app that persons may consent to. */
export type PartnerApp = {
  readonly __typename?: 'PartnerApp';
  /** The client id that it is registered by. */
  readonly client: Scalars['ID']['output'];
  /** Last day on which it is served. */
  readonly expiresOn: Scalars['LocalDate']['output'];
  /** Its name, as persons are told it. */
  readonly name: Scalars['String']['output'];
  /** The day it was registered. */
  readonly registeredOn: Scalars['LocalDate']['output'];
  /** The day it was revoked; null while it stands. */
  readonly revokedOn: Maybe<Scalars['LocalDate']['output']>;
  /** All that it may ever ask consent for. */
  readonly scopes: ReadonlyArray<ConsentScope>;
};

/** One prestation on the way to completion. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Kind of the prestation. */
  readonly kind: PrestationKind;
  /** Whether the contract cannot be completed without it. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** Minutes attended that count. */
  readonly minutesDone: Maybe<Scalars['Int']['output']>;
  /** Minutes still to be attended; null where that is not the measure, or not known yet. */
  readonly minutesLeft: Maybe<Scalars['Int']['output']>;
  /** Minutes among those done that were attended after `until`, which count all the same; null where no rule asks. */
  readonly minutesOutside: Maybe<Scalars['Int']['output']>;
  /** Modules attended; null where modules are not the measure. */
  readonly modulesDone: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Modules still to be attended; null where they are not the measure. */
  readonly modulesLeft: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What that move is. */
  readonly nextMove: Maybe<Scalars['String']['output']>;
  /** Whose move is next; null where nothing is left to do. */
  readonly nextMoveBy: Maybe<Debtor>;
  /** The prestation, where it stands in the contract already. */
  readonly prestation: Maybe<Prestation>;
  /** What the person pays for it; null where no price is set. */
  readonly price: Maybe<Money>;
  /** Share asked for, in percent. */
  readonly requiredSharePercent: Maybe<Scalars['Int']['output']>;
  /** The rule it rests on. */
  readonly rule: Rule;
  /** Place among like prestations; null where there is one only. */
  readonly sequence: Maybe<Scalars['Int']['output']>;
  /** Share of the hours attended, in percent, rounded down to two decimals; the rule compares without rounding. */
  readonly sharePercent: Maybe<Scalars['Float']['output']>;
  /** Its status on the day asked. */
  readonly status: PrestationStatus;
  /** Last day on which it counts; null where no rule gives one yet. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
};


/** One prestation on the way to completion. */
export type PathStepNextMoveArgs = {
  language?: InputMaybe<Language>;
};

/**
 * A newcomer as one country's file knows them. Lists reach across every country that is known to have a
 * file on the same person; `sources` tells which were asked and answered. A field is null where the asker may
 * not see it: `viewer` tells what one may see.
 */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Who else has read this file, the latest first. For the person alone. */
  readonly accesses: Maybe<ReadonlyArray<FileAccess>>;
  /** Individual appointments asked for with this country's authority. */
  readonly appointments: Maybe<ReadonlyArray<Appointment>>;
  /** What was found of the person in this country, by day; of what is found of health see `Assessment`. */
  readonly assessments: Maybe<ReadonlyArray<Assessment>>;
  /** Attestations in every country, revoked ones included. */
  readonly attestations: Maybe<ReadonlyArray<Attestation>>;
  /** Who is competent for this file; null where that body is no longer known. */
  readonly authority: Maybe<Authority>;
  /** Date of birth; null where it is not known. */
  readonly birthDate: Maybe<Scalars['LocalDate']['output']>;
  /**
   * The id by which all files of the person that you may see are one: that of the oldest. The other ids stay valid. Null,
   * with an error that names the country, where one that may have an older file is out of reach.
   */
  readonly canonicalId: Maybe<Scalars['ID']['output']>;
  /** What this person allowed partner apps, withdrawn consents included. For the person and the competent authority. */
  readonly consents: Maybe<ReadonlyArray<Consent>>;
  /** Contracts in every country, newest first. */
  readonly contracts: Maybe<ContractConnection>;
  /** Decisions taken on this file, newest first. */
  readonly decisions: Maybe<ReadonlyArray<Decision>>;
  /** What the file's facts say of each scheme of its country on `asOf` (default: today). */
  readonly eligibility: Maybe<ReadonlyArray<Decision>>;
  /** E-mail address. */
  readonly email: Maybe<Scalars['String']['output']>;
  /**
   * Everything that this country holds on the person: every row of every table, those of the past included, by
   * table. For the person alone; what is held anywhere: `files { person { everythingHeld } }`.
   */
  readonly everythingHeld: Maybe<Scalars['JSON']['output']>;
  /** Family name. */
  readonly familyName: Maybe<Scalars['String']['output']>;
  /** The person's files in every country, this one included. */
  readonly files: Maybe<ReadonlyArray<PersonFile>>;
  /** Given names. */
  readonly givenNames: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Native identifiers on file. */
  readonly identifiers: Maybe<ReadonlyArray<Identifier>>;
  /** Information sessions attended, before any contract. */
  readonly informationSessions: Maybe<ReadonlyArray<InformationSession>>;
  /** Codes handed out to bind a sign-in. For the person and the competent authority. */
  readonly invitations: Maybe<ReadonlyArray<Invitation>>;
  /** The country of this file. */
  readonly jurisdiction: Jurisdiction;
  /** BCP 47 tags of the languages spoken. */
  readonly languages: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Links with files in other countries, undone ones included. For the person and the competent authority. */
  readonly links: Maybe<ReadonlyArray<PersonLink>>;
  /** ISO 3166-1 alpha-2 codes held on `asOf` (default: today); null where they are not known. */
  readonly nationalities: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is due on `asOf` (default: today), in every country, by date; without a date last. */
  readonly obligations: Maybe<ReadonlyArray<Obligation>>;
  /** Telephone number with its country code. */
  readonly phone: Maybe<Scalars['String']['output']>;
  /** Other files of the same authority that may be this person's; nothing is done about it. For a case worker; at most 20. */
  readonly possibleDuplicates: Maybe<ReadonlyArray<PossibleDuplicate>>;
  /** Postal address. */
  readonly postalAddress: Maybe<Scalars['String']['output']>;
  /** The day this file was opened. */
  readonly registeredOn: Maybe<Scalars['LocalDate']['output']>;
  /** Sex; null where it is not known. */
  readonly sex: Maybe<Sex>;
  /** Sign-ins bound to this file, ended ones included. For the person and the competent authority. */
  readonly signIns: Maybe<ReadonlyArray<BoundSignIn>>;
  /** The countries asked for the lists of this person. */
  readonly sources: Maybe<ReadonlyArray<Source>>;
  /** Vouchers in every country that has them. */
  readonly vouchers: Maybe<ReadonlyArray<Voucher>>;
};


/**
 * A newcomer as one country's file knows them. Lists reach across every country that is known to have a
 * file on the same person; `sources` tells which were asked and answered. A field is null where the asker may
 * not see it: `viewer` tells what one may see.
 */
export type PersonContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A newcomer as one country's file knows them. Lists reach across every country that is known to have a
 * file on the same person; `sources` tells which were asked and answered. A field is null where the asker may
 * not see it: `viewer` tells what one may see.
 */
export type PersonEligibilityArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A newcomer as one country's file knows them. Lists reach across every country that is known to have a
 * file on the same person; `sources` tells which were asked and answered. A field is null where the asker may
 * not see it: `viewer` tells what one may see.
 */
export type PersonNationalitiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * A newcomer as one country's file knows them. Lists reach across every country that is known to have a
 * file on the same person; `sources` tells which were asked and answered. A field is null where the asker may
 * not see it: `viewer` tells what one may see.
 */
export type PersonObligationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of files on people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The page, in the list's order. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The countries asked, and whether they answered. */
  readonly sources: ReadonlyArray<Source>;
};

/** A file with its position in the list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Position of this edge in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The file; null where its country could not give it. */
  readonly node: Maybe<Person>;
};

/** One country's file on a person. */
export type PersonFile = {
  readonly __typename?: 'PersonFile';
  /** The country that has the file, or is out of reach and may have one. */
  readonly jurisdiction: Jurisdiction;
  /** Null, with an error that names the country, where it is out of reach. */
  readonly person: Maybe<Person>;
};

/** Which files to list. */
export type PersonFilter = {
  /** The family name begins so, whatever the case. */
  readonly familyNamePrefix?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Opened on this day or later. */
  readonly registeredFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Opened on this day or earlier. */
  readonly registeredUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

/**
 * A link with a file of the same person in another country, told from one of its sides. It changes nobody's rights: who may
 * see the other file sees it, and nobody else does.
 */
export type PersonLink = {
  readonly __typename?: 'PersonLink';
  /** What is handed over to be shown on the other side; null on the confirming side. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Who confirmed it; null before. */
  readonly confirmedBy: Maybe<Role>;
  /** The day it was confirmed; null before. */
  readonly confirmedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which the code can be shown. */
  readonly expiresOn: Scalars['LocalDate']['output'];
  /** What it is undone by. */
  readonly id: Scalars['ID']['output'];
  /** The country of the other file; null until it is confirmed. */
  readonly linkedJurisdiction: Maybe<Jurisdiction>;
  /** Who proposed it. */
  readonly proposedBy: Role;
  /** The day it was proposed. */
  readonly proposedOn: Scalars['LocalDate']['output'];
  /** Why it was proposed; null on the confirming side, for it stays in the country that proposed. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Which part of the handshake this file has. */
  readonly side: LinkSide;
  /** Where it stands. */
  readonly state: LinkState;
  /** Who undid it; null while nobody did. */
  readonly undoneBy: Maybe<Role>;
  /** The day it was undone; null while it was not. */
  readonly undoneOn: Maybe<Scalars['LocalDate']['output']>;
};

/** A file of the same country that may be the same person's. A suggestion, on which nothing rests. */
export type PossibleDuplicate = {
  readonly __typename?: 'PossibleDuplicate';
  /** By what they are alike. */
  readonly grounds: ReadonlyArray<DuplicateGround>;
  /** The other file. */
  readonly person: Maybe<Person>;
};

/** A service inside a contract. A field is null where the asker may not see it. */
export type Prestation = {
  /** The contract it belongs to. */
  readonly contract: Maybe<Contract>;
  /** The day on which a legitimate reason was recognised for what was not followed up to then; null where none was. */
  readonly excusedOn: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Its kind, the same in every country. */
  readonly kind: PrestationKind;
  /** Whether the contract cannot be completed without it. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** The country's own name for it. */
  readonly name: Scalars['String']['output'];
  /** Whether it was prescribed or chosen. */
  readonly origin: PrestationOrigin;
  /** Who follows it. */
  readonly person: Maybe<Person>;
  /** What the person pays for it. */
  readonly price: Money;
  /** Place among like prestations; null where there is one only. */
  readonly sequence: Maybe<Scalars['Int']['output']>;
  /** Status on `asOf` (default: today). */
  readonly status: Maybe<PrestationStatus>;
};


/** A service inside a contract. A field is null where the asker may not see it. */
export type PrestationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A service inside a contract. A field is null where the asker may not see it. */
export type PrestationStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The same kinds in every country, so that they can be compared. */
export type PrestationKind =
  /** Civic instruction, citizenship training. */
  | 'CIVIC_TRAINING'
  /** An examination to be sat. */
  | 'EXAMINATION'
  /** A language course. */
  | 'LANGUAGE_COURSE'
  /** An orientation event for signatories. */
  | 'ORIENTATION_DAY'
  /** A day on the rights and duties of parents. */
  | 'PARENTS_DAY'
  /** A reception module, with its assessments and sessions. */
  | 'RECEPTION_MODULE'
  /** An assessment of professional skills, one person at a time. */
  | 'SKILLS_ASSESSMENT'
  /** Support by social workers. */
  | 'SOCIAL_SUPPORT'
  /** Orientation towards work and training. */
  | 'WORK_ORIENTATION';

/** Where a prestation comes from. */
export type PrestationOrigin =
  /** Chosen by the person. */
  | 'CHOSEN'
  /** Laid down by the scheme or by the authority. */
  | 'PRESCRIBED';

/** Where a prestation stands. */
export type PrestationStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Done as the rules ask. */
  | 'COMPLETED'
  /** The person need not do it. */
  | 'EXEMPTED'
  /** The course runs. */
  | 'IN_PROGRESS'
  /** Closed without being done as the rules ask. */
  | 'NOT_COMPLETED'
  /** Prescribed or chosen; no course is arranged yet. */
  | 'PRESCRIBED'
  /** A place in a course is taken; it has not begun. */
  | 'SCHEDULED';

/**
 * What a provider asks to give courses for under a scheme, in one season. It is seen by the provider, by case workers of
 * its country and by the authorities that judge it; nothing in it is about a person.
 */
export type Project = Node & {
  readonly __typename?: 'Project';
  /** What the provider answered, in the form's order. */
  readonly answers: ReadonlyArray<Answer>;
  /** The authority whose word it waits for; null: nobody's. */
  readonly awaiting: Maybe<Authority>;
  /** What is due by which day, the earliest first; empty where the season's calendar is not known. */
  readonly deadlines: ReadonlyArray<ProjectDeadline>;
  /** What is paid for it, and on what ground. */
  readonly fundings: ReadonlyArray<ProjectFunding>;
  readonly id: Scalars['ID']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** What the country reads from the project, such as where it is. */
  readonly particulars: ReadonlyArray<ProjectParticular>;
  /** Who submitted it. */
  readonly provider: Maybe<Provider>;
  /** What the provider told of it, the first one first. */
  readonly reports: ReadonlyArray<ProjectReport>;
  /** The scheme it is submitted under. */
  readonly scheme: Scheme;
  /** What authorities found of it, the first one first. */
  readonly selections: ReadonlyArray<ProjectSelection>;
  /** Where it stands on `asOf` (default: today). */
  readonly status: ProjectStatus;
  /** The day it was sent, last. */
  readonly submittedOn: Scalars['LocalDate']['output'];
  /** First day of the season that it is for. */
  readonly validFrom: Scalars['LocalDate']['output'];
  /** Last day of the season that it is for. */
  readonly validUntil: Scalars['LocalDate']['output'];
};


/**
 * What a provider asks to give courses for under a scheme, in one season. It is seen by the provider, by case workers of
 * its country and by the authorities that judge it; nothing in it is about a person.
 */
export type ProjectStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The page, in the list's order. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The countries asked, and whether they answered. */
  readonly sources: ReadonlyArray<Source>;
};

/** A day by which something is due for a project. */
export type ProjectDeadline = {
  readonly __typename?: 'ProjectDeadline';
  /** The last day for it, that day included. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** The country's own word for what is due. */
  readonly kind: Scalars['String']['output'];
  /** What is due, in words. */
  readonly name: Scalars['String']['output'];
  /** The report that is due, where it is one. */
  readonly report: Maybe<ReportKind>;
  /** The rule it rests on. */
  readonly rule: Rule;
};


/** A day by which something is due for a project. */
export type ProjectDeadlineNameArgs = {
  language?: InputMaybe<Language>;
};

/** A project with its position in the list. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Position of this edge in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The project; null where its country could not give it. */
  readonly node: Maybe<Project>;
};

/** What is filled in for a project. */
export type ProjectForm =
  /** By the provider, to submit it. */
  | 'PROJECT'
  /** By the provider, to report on it. */
  | 'REPORT'
  /** By an authority, to judge it. */
  | 'SELECTION';

/** A payment for a project, which follows from what was received. */
export type ProjectFunding = {
  readonly __typename?: 'ProjectFunding';
  /** What this payment comes to. */
  readonly amount: Money;
  /** Credits of the whole season, as agreed or adjusted. */
  readonly credits: Money;
  /** The last day for it. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** What it rests on. */
  readonly kind: FundingKind;
  /** The day it was paid; null: not yet. */
  readonly paidOn: Maybe<Scalars['LocalDate']['output']>;
  /** The provider that it is paid to, for itself or for others. */
  readonly payee: Maybe<Provider>;
  /** The day on which what it rests on was received. */
  readonly receivedOn: Scalars['LocalDate']['output'];
  /** The rule it rests on. */
  readonly rule: Rule;
};

/** Something that the country reads from a project. */
export type ProjectParticular = {
  readonly __typename?: 'ProjectParticular';
  /** What it is, in words. */
  readonly name: Scalars['String']['output'];
  /** It, in words. */
  readonly value: Scalars['String']['output'];
};


/** Something that the country reads from a project. */
export type ProjectParticularNameArgs = {
  language?: InputMaybe<Language>;
};


/** Something that the country reads from a project. */
export type ProjectParticularValueArgs = {
  language?: InputMaybe<Language>;
};

/** What a provider tells of a project: its own answers, and the people in its courses, counted by the gateway. */
export type ProjectReport = {
  readonly __typename?: 'ProjectReport';
  /** What the provider answered, in the form's order. */
  readonly answers: ReadonlyArray<Answer>;
  /** The same people, counted by one trait at a time; nobody types a figure. */
  readonly figures: ReadonlyArray<FigureTable>;
  /** Which report it is. */
  readonly kind: ReportKind;
  /** Which report it is, in words. */
  readonly name: Scalars['String']['output'];
  /** The rule it rests on. */
  readonly rule: Rule;
  /** The day it was sent, and its people counted. */
  readonly sentOn: Scalars['LocalDate']['output'];
  /** How many people have a place in the courses on that day. */
  readonly total: Scalars['Int']['output'];
};


/** What a provider tells of a project: its own answers, and the people in its courses, counted by the gateway. */
export type ProjectReportNameArgs = {
  language?: InputMaybe<Language>;
};

/** What one authority found of a project. */
export type ProjectSelection = {
  readonly __typename?: 'ProjectSelection';
  /** What it answered, in the form's order. */
  readonly answers: ReadonlyArray<Answer>;
  /** Who judged. */
  readonly authority: Maybe<Authority>;
  /** The day it did. */
  readonly decidedOn: Scalars['LocalDate']['output'];
  /** What it came to. */
  readonly outcome: ProjectStatus;
  /** The rule it rests on. */
  readonly rule: Rule;
};

/** Where a project stands. */
export type ProjectStatus =
  /** Chosen by the first authority, for the second one to decide. */
  | 'PRESELECTED'
  /** Sent, and judged by nobody yet. */
  | 'SUBMITTED'
  /** Not accepted. */
  | 'TURNED_DOWN'
  /** Accepted: its courses may be given. */
  | 'VALIDATED';

/** For whom which scheme's contract is drawn up. */
export type ProposeContractInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Those whom it is for, by the ids of their files: 1 to 10, each once, all of the country that acts. */
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The scheme whose contract is drawn up. */
  readonly scheme: SchemeCode;
};

/** What drawing up came to. */
export type ProposeContractPayload = MutationPayload & {
  readonly __typename?: 'ProposeContractPayload';
  /** The contract drawn up, not signed yet. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which file is to be linked with one elsewhere. */
export type ProposeLinkInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of the file in the country that acts. */
  readonly personId: Scalars['ID']['input'];
  /** Why the two are one person's: 1 to 1000 characters. It is shown in this country alone. */
  readonly reason: Scalars['String']['input'];
};

/** What proposing came to. */
export type ProposeLinkPayload = MutationPayload & {
  readonly __typename?: 'ProposeLinkPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The link; hand its code to the person and to nobody else. */
  readonly link: Maybe<PersonLink>;
  /** The person of the file that proposes. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which outcome is proposed for which contract. */
export type ProposeOutcomeInput = {
  /** The contract concerned. */
  readonly contractId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Last day of the term. Asked for with EXTEND, and with nothing else. */
  readonly lastDay?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is to come to. */
  readonly outcome: ContractOutcome;
};

/** What proposing came to. */
export type ProposeOutcomePayload = MutationPayload & {
  readonly __typename?: 'ProposeOutcomePayload';
  /** The contract, which now waits for who decides. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who gives courses in a country. */
export type Provider = Node & {
  readonly __typename?: 'Provider';
  /** Its courses, latest first. */
  readonly courses: Maybe<CourseConnection>;
  /** The only channels by which it takes enrolments; empty: the country's usual ones. */
  readonly enrolmentChannels: ReadonlyArray<Channel>;
  readonly id: Scalars['ID']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** The country's own word for the kind of body. */
  readonly kind: Scalars['String']['output'];
  /** Its name, as the country has it. */
  readonly name: Scalars['String']['output'];
  /** First day on which a public body recognises it; null where none does. */
  readonly recognisedFrom: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which it is recognised; null where that is open. */
  readonly recognisedUntil: Maybe<Scalars['LocalDate']['output']>;
};


/** Who gives courses in a country. */
export type ProviderCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of providers. */
export type ProviderConnection = {
  readonly __typename?: 'ProviderConnection';
  /** The page, in the list's order. */
  readonly edges: ReadonlyArray<ProviderEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The countries asked, and whether they answered. */
  readonly sources: ReadonlyArray<Source>;
};

/** A provider with its position in the list. */
export type ProviderEdge = {
  readonly __typename?: 'ProviderEdge';
  /** Position of this edge in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The provider; null where its country could not give it. */
  readonly node: Maybe<Provider>;
};

/** One figure of one country's month. Those of subjects, items and categories that nobody has are left out: they are zero. */
export type PublishedCell = {
  readonly __typename?: 'PublishedCell';
  /** When it was counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Which category of the breakdown; null: all of them. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** The figure for all items of the same subject and category, which this one is a share of. */
  readonly denominator: PublishedValue;
  /** Which of the table's items; null: all of them, the denominator. */
  readonly item: Maybe<Scalars['String']['output']>;
  /** The country. */
  readonly jurisdiction: JurisdictionCode;
  /** First day of the month. */
  readonly month: Scalars['LocalDate']['output'];
  /** Code of the scheme, or kind of prestation. */
  readonly subject: Scalars['String']['output'];
  /** The figure. */
  readonly value: PublishedValue;
};

/** A number that was published. */
export type PublishedCount = {
  readonly __typename?: 'PublishedCount';
  /** How many, in the table's unit. Zero is a number like any other. */
  readonly count: Scalars['Int']['output'];
};

/** A slice of what was published. */
export type PublishedFigures = {
  readonly __typename?: 'PublishedFigures';
  /** By what its figures are told apart here. */
  readonly breakdown: Breakdown;
  /** The figures, by country, month, subject, item and category. Empty for who may not see figures. */
  readonly cells: ReadonlyArray<PublishedCell>;
  /** The months that were published, by country and month. */
  readonly months: ReadonlyArray<PublishedMonth>;
  /** Which countries answered. */
  readonly sources: ReadonlyArray<Source>;
  /** The table, with what its figures mean. */
  readonly table: PublishedTable;
  /** Totals across countries; none of a month that a country asked has not published, or that could not be reached. */
  readonly totals: ReadonlyArray<PublishedTotal>;
};

/** A month that a country has published: once, and never again. */
export type PublishedMonth = {
  readonly __typename?: 'PublishedMonth';
  /** When it was counted: what was recorded later is in no figure of it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The country. */
  readonly jurisdiction: JurisdictionCode;
  /** First day of the month. */
  readonly month: Scalars['LocalDate']['output'];
  /** The rules by which what follows from recorded facts was computed. */
  readonly rulesVersion: Scalars['String']['output'];
};

/** What the rows of a table are about. */
export type PublishedSubject =
  /** A kind of prestation, the same in every country. */
  | 'PRESTATION_KIND'
  /** A scheme, of one country. */
  | 'SCHEME';

/** A table of the closed list, with what its figures mean. */
export type PublishedTable = {
  readonly __typename?: 'PublishedTable';
  /** By what its figures can be told apart. */
  readonly breakdowns: ReadonlyArray<Breakdown>;
  /** Its code. */
  readonly code: PublishedTableCode;
  /** What is counted, and in which month it counts. */
  readonly definition: Scalars['String']['output'];
  /** What an item is a share of: the figure for all items of the same subject and category. */
  readonly denominator: Scalars['String']['output'];
  /** Into which items a subject's figure is divided; null where each country has its own: the ids of its rules. */
  readonly items: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What its rows are about. */
  readonly subject: PublishedSubject;
  /** What its figures count. */
  readonly unit: PublishedUnit;
};


/** A table of the closed list, with what its figures mean. */
export type PublishedTableDefinitionArgs = {
  language?: InputMaybe<Language>;
};


/** A table of the closed list, with what its figures mean. */
export type PublishedTableDenominatorArgs = {
  language?: InputMaybe<Language>;
};


/** A table of the closed list, with what its figures mean. */
export type PublishedTableNameArgs = {
  language?: InputMaybe<Language>;
};

/** The tables that are published of each closed month: a closed list, on the same terms in every country. */
export type PublishedTableCode =
  /** Contracts by scheme and the status that they came to. */
  | 'CONTRACT_STEPS'
  /** Minutes prescribed and attended, by kind of prestation. */
  | 'COURSE_HOURS'
  /** Completion and drop-out by kind of prestation. */
  | 'COURSE_OUTCOMES'
  /** Exemptions by scheme and rule. */
  | 'EXEMPTIONS'
  /** Vouchers redeemed, expired, cancelled and replaced, by scheme. */
  | 'VOUCHER_ENDS';

/** What the figures of all countries asked come to, of months that each of them has published. */
export type PublishedTotal = {
  readonly __typename?: 'PublishedTotal';
  /** Which category of the breakdown; null: all of them. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Which of the table's items; null: all of them. */
  readonly item: Maybe<Scalars['String']['output']>;
  /** First day of the month. */
  readonly month: Scalars['LocalDate']['output'];
  /** Kind of prestation; null where the table is by scheme: all schemes together. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** The sum of what was published; kept back where one of its parts is. */
  readonly value: PublishedValue;
};

/** What a figure counts. */
export type PublishedUnit =
  /** Exemptions granted. */
  | 'EXEMPTIONS'
  /** Minutes of courses. */
  | 'MINUTES'
  /** Places in courses. */
  | 'PLACES'
  /** Persons whom a contract binds, once for each change of its status. */
  | 'SIGNATORIES'
  /** Vouchers. */
  | 'VOUCHERS';

/** A figure: a number, or that it is kept back. */
export type PublishedValue = PublishedCount | Suppressed;

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What is open to this person? One set of facts, asked of every scheme of every jurisdiction at once
   * (or of those named), on `asOf` (default: today in each country). Anonymous: nothing is stored.
   */
  readonly assessEligibility: Maybe<EligibilityAssessment>;
  /** A request for consent by its code, for the person who is shown it and for the app that made it. */
  readonly consentRequest: Maybe<ConsentRequest>;
  /** What the asking app has asked for, the latest first. At most 100. */
  readonly consentRequests: Maybe<ReadonlyArray<ConsentRequest>>;
  /** One contract. NOT_FOUND where it is not known, or was not yet. */
  readonly contract: Maybe<Contract>;
  /** Contracts of several countries, newest first, by (openedOn, jurisdiction, id). At most 100 a page. */
  readonly contracts: Maybe<ContractConnection>;
  /** One jurisdiction. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** All jurisdictions. */
  readonly jurisdictions: Maybe<ReadonlyArray<Jurisdiction>>;
  /** Anything by its id; null where it is not known. */
  readonly node: Maybe<Node>;
  /** Several things by their ids, in the order asked; null where one is not known. At most 100. */
  readonly nodes: Maybe<ReadonlyArray<Maybe<Node>>>;
  /**
   * What stands open, as a work list: of a case worker's files, of a provider or a deciding authority what it owes
   * itself, of a person their own, of an app those of the people who let it. By (`dueOn`, without a date last,
   * jurisdiction), merged over all countries. What several signatories' files tell of is owed once.
   */
  readonly obligations: Maybe<ObligationConnection>;
  /** Partner apps registered here. For an administrator all of them, for an app itself alone. */
  readonly partnerApps: Maybe<ReadonlyArray<PartnerApp>>;
  /** One person, by the id of any of their files. NOT_FOUND where it is not known, or was not yet. */
  readonly person: Maybe<Person>;
  /** Files on people, newest first: one edge a file. At most 100 a page. */
  readonly persons: Maybe<PersonConnection>;
  /**
   * Projects of several countries, last submitted first, by (submittedOn, jurisdiction, id). A provider is given its own,
   * a case worker those of their country, a deciding authority those that wait for its word or that it judged.
   */
  readonly projects: Maybe<ProjectConnection>;
  /** One provider of courses. NOT_FOUND where it is not known. */
  readonly provider: Maybe<Provider>;
  /** Providers of several countries by name. */
  readonly providers: Maybe<ProviderConnection>;
  /**
   * A slice of one published table, for analysts: what was counted inside each country when the month was closed, and no
   * person. Nothing is counted anew.
   */
  readonly publishedFigures: Maybe<PublishedFigures>;
  /** The tables that are published, with what their figures mean. */
  readonly publishedTables: Maybe<ReadonlyArray<PublishedTable>>;
  /**
   * Does this attestation count in that scheme? Asked of every scheme of every country at once, or of those named.
   * Nothing is stored, and nobody need be signed in to describe one. Null where the store that holds it could not be
   * reached.
   */
  readonly recogniseAttestation: Maybe<AttestationRecognition>;
  /** The rules of one jurisdiction, or of all; on `asOf` where given; the interpretations alone where asked. */
  readonly rules: Maybe<ReadonlyArray<Rule>>;
  /**
   * What is to be sent and was, of several countries, newest first, by (createdOn, jurisdiction, id). At most 100 a
   * page. A case worker is given what their authority owes and has sent; a recipient or deciding authority what was
   * sent to it; a person what stands in their own files.
   */
  readonly transmissions: Maybe<TransmissionConnection>;
  /**
   * Whether an attestation stands, by the code on it; for anybody, and nothing else is told. Null where its country
   * could not be reached.
   */
  readonly verifyAttestation: Maybe<VerificationResult>;
  /** Who is asking, and what they may do. */
  readonly viewer: Maybe<Viewer>;
  /** A voucher by its code, as its holder shows it. NOT_FOUND where it is not known. */
  readonly voucher: Maybe<Voucher>;
};


/** What can be asked. */
export type QueryAssessEligibilityArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  facts: FactsInput;
  jurisdictions?: InputMaybe<ReadonlyArray<JurisdictionCode>>;
  schemes?: InputMaybe<ReadonlyArray<SchemeCode>>;
};


/** What can be asked. */
export type QueryConsentRequestArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryConsentRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryContractArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<JurisdictionCode>>;
};


/** What can be asked. */
export type QueryJurisdictionArgs = {
  code: JurisdictionCode;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<JurisdictionCode>>;
};


/** What can be asked. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<JurisdictionCode>>;
};


/** What can be asked. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<JurisdictionCode>>;
};


/** What can be asked. */
export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<JurisdictionCode>>;
};


/** What can be asked. */
export type QueryPublishedFiguresArgs = {
  breakdown?: InputMaybe<Breakdown>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<JurisdictionCode>>;
  table: PublishedTableCode;
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** What can be asked. */
export type QueryRecogniseAttestationArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  attestation: AskedAttestationInput;
  schemes?: InputMaybe<ReadonlyArray<SchemeCode>>;
};


/** What can be asked. */
export type QueryRulesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  interpretationOnly?: InputMaybe<Scalars['Boolean']['input']>;
  jurisdiction?: InputMaybe<JurisdictionCode>;
};


/** What can be asked. */
export type QueryTransmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransmissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdictions?: InputMaybe<ReadonlyArray<JurisdictionCode>>;
};


/** What can be asked. */
export type QueryVerifyAttestationArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryVoucherArgs = {
  code: Scalars['String']['input'];
};

/** A question of a form, as the country puts it. */
export type Question = {
  readonly __typename?: 'Question';
  /** What there is to choose from, YES and NO too; empty where anything may be answered. */
  readonly choices: ReadonlyArray<Choice>;
  /** The country's own word for it, by which it is answered. */
  readonly code: Scalars['String']['output'];
  /** What an answer to it is. */
  readonly kind: QuestionKind;
  /** Whether the form is refused without an answer to it. */
  readonly required: Scalars['Boolean']['output'];
  /** The heading that it stands under; null where the form has none. */
  readonly section: Maybe<Scalars['String']['output']>;
  /** The question, in words. */
  readonly text: Scalars['String']['output'];
};


/** A question of a form, as the country puts it. */
export type QuestionSectionArgs = {
  language?: InputMaybe<Language>;
};


/** A question of a form, as the country puts it. */
export type QuestionTextArgs = {
  language?: InputMaybe<Language>;
};

/** What an answer is. */
export type QuestionKind =
  /** The code of one of the choices: `text`. */
  | 'CHOICE'
  /** A whole number: `number`. */
  | 'NUMBER'
  /** A text: `text`. */
  | 'TEXT'
  /** Yes or no: `yes`. */
  | 'YES_NO';

/** One rule consulted, with what it read and found. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The documents that the rule rests on. */
  readonly basis: ReadonlyArray<LegalBasis>;
  /** What it read. */
  readonly facts: ReadonlyArray<Fact>;
  /** Facts that the rule asked for and that are not known. */
  readonly missingFacts: ReadonlyArray<Scalars['String']['output']>;
  /** The rule consulted. */
  readonly rule: Rule;
  /** What it found. */
  readonly status: ReasonStatus;
};

/** What a rule found. */
export type ReasonStatus =
  /** The rule was consulted and does not concern the case. */
  | 'NOT_APPLICABLE'
  /** What the rule asks for is not the case. */
  | 'NOT_SATISFIED'
  /** What the rule asks for is the case. */
  | 'SATISFIED'
  /** A fact is missing. A missing fact never counts as false. */
  | 'UNKNOWN';

/** What was found of whom. */
export type RecordAssessmentInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The country's own word for what was looked at. */
  readonly kind: Scalars['String']['input'];
  /** The day it was held; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of the file in the country that acts. */
  readonly personId: Scalars['ID']['input'];
  /** Minutes of training that follow from it, where it sets some. */
  readonly prescribedMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The country's own word for what was found. */
  readonly result: Scalars['String']['input'];
};

/** What recording an assessment came to. */
export type RecordAssessmentPayload = MutationPayload & {
  readonly __typename?: 'RecordAssessmentPayload';
  /** The assessment as recorded. */
  readonly assessment: Maybe<Assessment>;
  /** The attestation that comes with it, where the country gives one in the same act. */
  readonly attestation: Maybe<Attestation>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The person of whom it was found. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who was at which session, and how long. */
export type RecordAttendanceInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** One row an enrolment; a row sent again replaces the earlier one. At most 500. */
  readonly rows: ReadonlyArray<AttendanceInput>;
  /** The session that was held. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What recording attendance came to. */
export type RecordAttendancePayload = MutationPayload & {
  readonly __typename?: 'RecordAttendancePayload';
  /** The course of the session. */
  readonly course: Maybe<Course>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The places recorded. */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was received, for which project. */
export type RecordFundingInput = {
  /** Credits of the whole season, as agreed or adjusted, in hundredths of the country's currency. */
  readonly creditsCents: Scalars['Int']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the envelope leaves for the project, where one bounds it; in hundredths of the currency. */
  readonly envelopeCents?: InputMaybe<Scalars['Int']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What was received. */
  readonly kind: FundingKind;
  /** The day it was received; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who is paid; default: the project's own provider. */
  readonly payeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The project concerned. */
  readonly projectId: Scalars['ID']['input'];
};

/** What recording funding came to. */
export type RecordFundingPayload = MutationPayload & {
  readonly __typename?: 'RecordFundingPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The project, with the payment that follows. */
  readonly project: Maybe<Project>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The session that was held, and who was there. */
export type RecordInformationSessionInput = {
  /** The authority that held it; default: the country's first. */
  readonly authorityId?: InputMaybe<Scalars['ID']['input']>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** People present, registered or not; default: as many as are named. */
  readonly headCount?: InputMaybe<Scalars['Int']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The country in which it was held. */
  readonly jurisdiction: JurisdictionCode;
  /** BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Those present who have a file. At most 500. */
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Where it was held. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

/** What recording an information session came to. */
export type RecordInformationSessionPayload = MutationPayload & {
  readonly __typename?: 'RecordInformationSessionPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The session recorded. */
  readonly informationSession: Maybe<InformationSession>;
  /** Those present who have a file. */
  readonly persons: Maybe<ReadonlyArray<Person>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which payment was made. */
export type RecordPaymentInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the payment rests on. */
  readonly kind: FundingKind;
  /** The day it was paid; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The project concerned. */
  readonly projectId: Scalars['ID']['input'];
};

/** What recording a payment came to. */
export type RecordPaymentPayload = MutationPayload & {
  readonly __typename?: 'RecordPaymentPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The project, with the payment. */
  readonly project: Maybe<Project>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was sent. */
export type RecordSendingInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day it was sent; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The transmission concerned. */
  readonly transmissionId: Scalars['ID']['input'];
};

/** What recording a sending came to. */
export type RecordSendingPayload = MutationPayload & {
  readonly __typename?: 'RecordSendingPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The transmission, with the day it was sent. */
  readonly transmission: Maybe<Transmission>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which provider takes which voucher, for which course. */
export type RedeemVoucherInput = {
  /** How it came in. */
  readonly channel: Channel;
  /** The code that the holder shows. */
  readonly code: Scalars['String']['input'];
  /** The provider's course: its language, minutes, first session and end are the course's. */
  readonly courseId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The provider that takes it. */
  readonly providerId: Scalars['ID']['input'];
};

/** What redeeming came to. */
export type RedeemVoucherPayload = MutationPayload & {
  readonly __typename?: 'RedeemVoucherPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** Its holder's place in the course. */
  readonly enrolment: Maybe<Enrolment>;
  readonly userErrors: ReadonlyArray<UserError>;
  /** The voucher redeemed. */
  readonly voucher: Maybe<Voucher>;
};

/** Which app to register. One that is registered already is changed: its name, scopes and last day. */
export type RegisterPartnerAppInput = {
  /** The client id of its tokens: 1 to 100 letters, digits, dots, dashes and underscores. */
  readonly client: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day on which it is served. */
  readonly expiresOn: Scalars['LocalDate']['input'];
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its name, as persons are told it. */
  readonly name: Scalars['String']['input'];
  /** All that it may ever ask consent for. Consents to a scope that is taken away show nothing any more. */
  readonly scopes: ReadonlyArray<ConsentScope>;
};

/** What registering came to. No law decides on it: `decision` is null. */
export type RegisterPartnerAppPayload = MutationPayload & {
  readonly __typename?: 'RegisterPartnerAppPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The app as registered. */
  readonly partnerApp: Maybe<PartnerApp>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The file to open. */
export type RegisterPersonInput = {
  /** Id of the competent authority; default: the country's first. */
  readonly authorityId?: InputMaybe<Scalars['ID']['input']>;
  /** Date of birth. */
  readonly birthDate?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Facts that the rules will read; those of birth are the file's own. */
  readonly facts?: InputMaybe<FactsInput>;
  /** Family name. */
  readonly familyName: Scalars['String']['input'];
  /** Given names. */
  readonly givenNames: Scalars['String']['input'];
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Native identifiers, checked by their schemes. */
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** The country in which the file is opened. */
  readonly jurisdiction: JurisdictionCode;
  /** BCP 47 tags. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The day of the act; default: today; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** With its country code: +352 … */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal address. */
  readonly postalAddress?: InputMaybe<Scalars['String']['input']>;
  /** Sex. */
  readonly sex?: InputMaybe<Sex>;
};

/** What opening a file came to. */
export type RegisterPersonPayload = MutationPayload & {
  readonly __typename?: 'RegisterPersonPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The file opened. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which voucher to replace, and why. */
export type ReplaceVoucherInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why it is replaced. */
  readonly reason: ReplacementReason;
  /** The voucher concerned. */
  readonly voucherId: Scalars['ID']['input'];
};

/** What replacing a voucher came to. */
export type ReplaceVoucherPayload = MutationPayload & {
  readonly __typename?: 'ReplaceVoucherPayload';
  /** The contract it was issued under. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
  /** The new voucher. */
  readonly voucher: Maybe<Voucher>;
};

/** Why a voucher is replaced. */
export type ReplacementReason =
  /** It was cancelled, or its course was called off. */
  | 'CANCELLED'
  /** It expired unredeemed. */
  | 'LAPSED'
  /** It was lost before it was redeemed. */
  | 'LOST';

/** Which report it is. */
export type ReportKind =
  /** At its end. */
  | 'FINAL'
  /** In the course of the season. */
  | 'INTERIM';

/** Who asks for the appointment, and how. */
export type RequestAppointmentInput = {
  /** How it came in. */
  readonly channel: Channel;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of the file in the country that acts. */
  readonly personId: Scalars['ID']['input'];
  /** The day it is to be held, where it is known yet. */
  readonly scheduledOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What asking for an appointment came to. */
export type RequestAppointmentPayload = MutationPayload & {
  readonly __typename?: 'RequestAppointmentPayload';
  /** The appointment asked for. */
  readonly appointment: Maybe<Appointment>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The person it is for. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the asking app asks a person for. */
export type RequestConsentInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What for, in words that the person will read. At most 500 characters. */
  readonly purpose: Scalars['String']['input'];
  /** What it asks to be shown: of the scopes that it is registered for. */
  readonly scopes: ReadonlyArray<ConsentScope>;
};

/** What asking came to. No law decides on it: `decision` is null. */
export type RequestConsentPayload = MutationPayload & {
  readonly __typename?: 'RequestConsentPayload';
  /** The request; show its code to the person. */
  readonly consentRequest: Maybe<ConsentRequest>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose file is asked to be erased. */
export type RequestErasureInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of the file in the country that acts. */
  readonly personId: Scalars['ID']['input'];
};

/** What asking for erasure came to: granted, and everything is gone; or refused, with the rules that keep it. */
export type RequestErasurePayload = MutationPayload & {
  readonly __typename?: 'RequestErasurePayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** Part by part, what goes and what the law keeps. */
  readonly parts: Maybe<ReadonlyArray<PartErasure>>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** At which session interpreting is asked for, into which language. */
export type RequestInterpretingInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The person's place in the course. */
  readonly enrolmentId: Scalars['ID']['input'];
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** BCP 47 tag of a language that the person understands; null takes back what was asked for. At most 35 characters. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The session that is to be interpreted. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What asking for interpreting came to. */
export type RequestInterpretingPayload = MutationPayload & {
  readonly __typename?: 'RequestInterpretingPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The place, with the sessions that are to be interpreted. */
  readonly enrolment: Maybe<Enrolment>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A stay in a country; both ends included. */
export type ResidenceInput = {
  /** ISO 3166-1 alpha-2. */
  readonly country: Scalars['String']['input'];
  /** First day of the stay. */
  readonly from: Scalars['LocalDate']['input'];
  /** Last day of the stay; null: it goes on. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A residence title with its first and last valid day, both included. */
export type ResidenceTitleInput = {
  /** ISO 3166-1 alpha-2 code of the country that gave it. */
  readonly country: Scalars['String']['input'];
  /** False where it renews an earlier title. */
  readonly firstIssue?: InputMaybe<Scalars['Boolean']['input']>;
  /** First valid day. */
  readonly from: Scalars['LocalDate']['input'];
  /** The country's own code for the kind of title. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** Null: open. */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Which attestation to revoke, and why. */
export type RevokeAttestationInput = {
  /** The attestation concerned. */
  readonly attestationId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What revoking an attestation came to. */
export type RevokeAttestationPayload = MutationPayload & {
  readonly __typename?: 'RevokeAttestationPayload';
  /** The attestation revoked. */
  readonly attestation: Maybe<Attestation>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which app is to be served no more. */
export type RevokePartnerAppInput = {
  /** The client id that it is registered by. */
  readonly client: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What revoking came to. No law decides on it: `decision` is null. */
export type RevokePartnerAppPayload = MutationPayload & {
  readonly __typename?: 'RevokePartnerAppPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The app as it is now. */
  readonly partnerApp: Maybe<PartnerApp>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What somebody may be to the gateway. One sign-in has one role. */
export type Role =
  /** Who runs the gateway: partner apps, retention; no person. */
  | 'ADMINISTRATOR'
  /** Who studies: figures, and no person. */
  | 'ANALYST'
  /** Nobody signed in: eligibility questions, verification of attestations, the offer of courses, the rules. */
  | 'ANONYMOUS'
  /** Somebody of a competent authority: the files of that authority in its own country. */
  | 'CASE_WORKER'
  /** Who decides beside the competent authority: the contracts that wait for its act, and what was sent to it. */
  | 'DECIDING_AUTHORITY'
  /** Who brings a country's earlier records in. */
  | 'MIGRATOR'
  /** An app that persons consented to, within the scopes that they granted. */
  | 'PARTNER_APP'
  /** A newcomer: their own files in every country, who read them, what they consented to. */
  | 'PERSON'
  /** Who gives courses: its own, the people enrolled in them, the vouchers it took. */
  | 'PROVIDER'
  /** Who is to be told: what was sent to it. */
  | 'RECIPIENT';

/** One rule with what it rests on. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** The documents that it rests on. */
  readonly basis: ReadonlyArray<LegalBasis>;
  /** First day in force; null where the documents give none. */
  readonly from: Maybe<Scalars['LocalDate']['output']>;
  /** Its identifier, the same in code, tests and answers: `LU-LANG-4`. */
  readonly id: Scalars['ID']['output'];
  /** True where the documents are silent and a choice was made. */
  readonly interpretation: Scalars['Boolean']['output'];
  /** The choice, in a sentence. */
  readonly interpretationText: Maybe<Scalars['String']['output']>;
  /** The country whose rule it is. */
  readonly jurisdiction: Jurisdiction;
  /** What it is about, in words. */
  readonly title: Scalars['String']['output'];
  /** Last day in force; null where it is open. */
  readonly to: Maybe<Scalars['LocalDate']['output']>;
};


/** One rule with what it rests on. */
export type RuleInterpretationTextArgs = {
  language?: InputMaybe<Language>;
};


/** One rule with what it rests on. */
export type RuleTitleArgs = {
  language?: InputMaybe<Language>;
};

/** The course to announce. */
export type ScheduleCourseInput = {
  /** The authority that runs it; default: the country's first. */
  readonly authorityId?: InputMaybe<Scalars['ID']['input']>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The country in which it is given. */
  readonly jurisdiction: JurisdictionCode;
  /** Kind of prestation that it is a course of. */
  readonly kind: PrestationKind;
  /** BCP 47 tag: the language taught, or the one spoken. */
  readonly language: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** People that it has room for. */
  readonly places: Scalars['Int']['input'];
  /** Who gives it; default: the provider that asks, else the authority itself. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 400. */
  readonly sessions: ReadonlyArray<CourseSessionInput>;
  /** What the provider calls it. */
  readonly title: Scalars['String']['input'];
};

/** What announcing a course came to. */
export type ScheduleCoursePayload = MutationPayload & {
  readonly __typename?: 'ScheduleCoursePayload';
  /** The course announced. */
  readonly course: Maybe<Course>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A kind of integration contract. */
export type Scheme = {
  readonly __typename?: 'Scheme';
  /** Its code, the same everywhere in this API. */
  readonly code: SchemeCode;
  /** What success may count for elsewhere: stated with its source, promised never. */
  readonly effects: ReadonlyArray<Rule>;
  /** What its governing date is the day of: the fact that selects wording and age. */
  readonly governingFact: Scalars['String']['output'];
  /** The country that runs it. */
  readonly jurisdiction: Jurisdiction;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What is asked in a form of its projects; empty where it has none. */
  readonly questions: ReadonlyArray<Question>;
};


/** A kind of integration contract. */
export type SchemeGoverningFactArgs = {
  language?: InputMaybe<Language>;
};


/** A kind of integration contract. */
export type SchemeNameArgs = {
  language?: InputMaybe<Language>;
};


/** A kind of integration contract. */
export type SchemeQuestionsArgs = {
  form: ProjectForm;
};

/** The schemes of integration contracts. Each country adds its own. */
export type SchemeCode =
  /** Wallonia's convention of the parcours d'intégration. */
  | 'BE_WAL_PARCOURS'
  /** France's contrat d'accueil et d'intégration. */
  | 'FR_CAI'
  /** France's contrat d'accueil et d'intégration pour la famille. */
  | 'FR_CAIF'
  /** One parent's enrolment in «Ouvrir l'École aux parents pour réussir l'intégration». */
  | 'FR_OEPRI'
  /** A file of evaluation and training before departure for France. */
  | 'FR_PRE_DEPARTURE'
  /** Luxembourg's contrat d'accueil et d'intégration. */
  | 'LU_CAI';

/** What is decided on which voucher's bond, and why. */
export type SettleBrokenBondInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is decided. */
  readonly settlement: BondSettlement;
  /** The voucher concerned. */
  readonly voucherId: Scalars['ID']['input'];
};

/** What settling a bond came to. */
export type SettleBrokenBondPayload = MutationPayload & {
  readonly __typename?: 'SettleBrokenBondPayload';
  /** The contract it was issued under. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
  /** The voucher whose bond was settled. */
  readonly voucher: Maybe<Voucher>;
};

/** Sex as the file has it. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Neither, or not one of the two on paper. */
  | 'OTHER';

/** Who signs which scheme's contract, on what documents. */
export type SignContractInput = {
  /** Documents shown, in the country's own words: `IDENTITY_CARD`, `PASSPORT`, `RESIDENCE_CARD`, `REGISTRATION_CERTIFICATE` … */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of the file in the country that acts. */
  readonly personId: Scalars['ID']['input'];
  /** The scheme whose contract is signed. */
  readonly scheme: SchemeCode;
};

/** What signing came to. */
export type SignContractPayload = MutationPayload & {
  readonly __typename?: 'SignContractPayload';
  /** The contract signed. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
  /** The voucher handed out in the same act, where the country has one. */
  readonly voucher: Maybe<Voucher>;
};

/** Somebody bound by a contract. */
export type Signatory = {
  readonly __typename?: 'Signatory';
  /** Who is bound. */
  readonly person: Maybe<Person>;
  /** `SIGNATORY`, or the country's own word for the role. */
  readonly role: Scalars['String']['output'];
  /** The day this person signed. */
  readonly signedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** One country that was asked for this answer, whether or not it knows the person. */
export type Source = {
  readonly __typename?: 'Source';
  /** When it answered, or failed to. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The country asked. */
  readonly jurisdiction: JurisdictionCode;
  /**
   * Of a list, where the country did not answer: `after` for its rows of this page, and those alone, once it answers again.
   * Read to their end, page by page, they are what this page would have held besides. Null elsewhere.
   */
  readonly resumeAfter: Maybe<Scalars['String']['output']>;
  /** Whether it answered. */
  readonly status: SourceStatus;
};

/** Whether a country's store answered. */
export type SourceStatus =
  /** It answered: what is shown is all it has. */
  | 'ANSWERED'
  /** It could not be reached: what it knows is missing from this answer. */
  | 'UNREACHABLE';

/** What a provider wants to give courses for. */
export type SubmitProjectInput = {
  /** Answers to the form PROJECT. At most 100. */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The country concerned. */
  readonly jurisdiction: JurisdictionCode;
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who submits it; default: the asking provider. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** The scheme that its courses are for. */
  readonly scheme: SchemeCode;
};

/** What submitting a project came to. */
export type SubmitProjectPayload = MutationPayload & {
  readonly __typename?: 'SubmitProjectPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The project as submitted. */
  readonly project: Maybe<Project>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a provider tells of a project. */
export type SubmitReportInput = {
  /** Answers to the form REPORT. At most 100. */
  readonly answers: ReadonlyArray<AnswerInput>;
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which report it is. */
  readonly kind: ReportKind;
  /** The day of the act, on which people are counted; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The project concerned. */
  readonly projectId: Scalars['ID']['input'];
};

/** What submitting a report came to. */
export type SubmitReportPayload = MutationPayload & {
  readonly __typename?: 'SubmitReportPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The project, with the report. */
  readonly project: Maybe<Project>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A figure that there is and that is kept back, for good. */
export type Suppressed = {
  readonly __typename?: 'Suppressed';
  /** Figures of fewer persons than these are kept back, and others that would give one away: which of the two it is, is not told. */
  readonly fewerThan: Scalars['Int']['output'];
};

/** Something that happened to a contract. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** The day it happened. */
  readonly on: Scalars['LocalDate']['output'];
  /** The rule behind it, where there is one. */
  readonly rule: Maybe<Rule>;
  /** What happened, in words. */
  readonly what: Scalars['String']['output'];
};


/** Something that happened to a contract. */
export type TimelineEventWhatArgs = {
  language?: InputMaybe<Language>;
};

/**
 * A copy or a result that a rule orders sent to somebody. It comes with the act that caused it. Whom it is for sees
 * it once it was sent; the authority and the person see it from the day it was ordered.
 */
export type Transmission = Node & {
  readonly __typename?: 'Transmission';
  /** The attestation that is sent, where it is one and the asker may see it. */
  readonly attestation: Maybe<Attestation>;
  /** How it is to be sent. */
  readonly channel: Channel;
  /** The contract it follows from, where it does from one and the asker may see it. */
  readonly contract: Maybe<Contract>;
  /** The day the rule ordered it. Never changes. */
  readonly createdOn: Scalars['LocalDate']['output'];
  /** Last day on which it is in time; null where no rule gives one. */
  readonly dueOn: Maybe<Scalars['LocalDate']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** The country's own word for what is sent. */
  readonly kind: Scalars['String']['output'];
  /** BCP 47 tag of the language it is put into for who gets it; null where no rule asks for one. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** What is sent, in words. */
  readonly name: Scalars['String']['output'];
  /** Whose file it stands in. */
  readonly person: Maybe<Person>;
  /** The country's own word for who gets it: `PERSON`, or an authority's code. */
  readonly recipient: Scalars['String']['output'];
  /** The authority that gets it, in words, as it was called on the day it was ordered; null where it is none. */
  readonly recipientName: Maybe<Scalars['String']['output']>;
  /** The rule it rests on. */
  readonly rule: Rule;
  /** Null until it was sent. */
  readonly sentOn: Maybe<Scalars['LocalDate']['output']>;
  /** State on `asOf` (default: today), by date, whether or not anything has run since; null before it was ordered. */
  readonly state: Maybe<TransmissionState>;
};


/**
 * A copy or a result that a rule orders sent to somebody. It comes with the act that caused it. Whom it is for sees
 * it once it was sent; the authority and the person see it from the day it was ordered.
 */
export type TransmissionNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A copy or a result that a rule orders sent to somebody. It comes with the act that caused it. Whom it is for sees
 * it once it was sent; the authority and the person see it from the day it was ordered.
 */
export type TransmissionRecipientNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A copy or a result that a rule orders sent to somebody. It comes with the act that caused it. Whom it is for sees
 * it once it was sent; the authority and the person see it from the day it was ordered.
 */
export type TransmissionStateArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of what is to be sent or was. */
export type TransmissionConnection = {
  readonly __typename?: 'TransmissionConnection';
  /** The page, in the list's order. */
  readonly edges: ReadonlyArray<TransmissionEdge>;
  /** Where this page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The countries asked, and whether they answered. */
  readonly sources: ReadonlyArray<Source>;
};

/** A transmission with its position in the list. */
export type TransmissionEdge = {
  readonly __typename?: 'TransmissionEdge';
  /** Position of this edge in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The transmission; null where its country could not give it. */
  readonly node: Maybe<Transmission>;
};

/** Which transmissions to list. */
export type TransmissionFilter = {
  /** The day that `states` are read on; default: today in each country. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Due on this day or earlier, sent or not; what is due on no date is left out. */
  readonly dueUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Kinds to list, in the country's own words; default: all. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** State on `asOf`: `[DUE, OVERDUE]` is what is still owed. */
  readonly states?: InputMaybe<ReadonlyArray<TransmissionState>>;
};

/** What has become of something that is to be sent. */
export type TransmissionState =
  /** Not sent, and in time, or due on no date. */
  | 'DUE'
  /** Not sent, and its last day is over. */
  | 'OVERDUE'
  /** Sent. */
  | 'SENT';

/** Which link is to be undone. */
export type UndoLinkInput = {
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of one of this file's `links`. */
  readonly linkId: Scalars['ID']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person, by the id of either file, in the country that acts. */
  readonly personId: Scalars['ID']['input'];
};

/** What undoing came to. */
export type UndoLinkPayload = MutationPayload & {
  readonly __typename?: 'UndoLinkPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The link, from the side that undid it. */
  readonly link: Maybe<PersonLink>;
  /** The person of the file that undid it. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the caller can mend, with the place in the input. A legal no is a decision, not an error. */
export type UserError = {
  /** Kind of mistake, for programs. */
  readonly code: UserErrorCode;
  /** Says what was expected and what to do; quotes no personal value. */
  readonly message: Scalars['String']['output'];
  /** From the field's input to the value: `["sessions", "0", "endsAt"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Identifier of the rule that asks for it, where one does. */
  readonly rule: Maybe<Scalars['String']['output']>;
};

/** What kind of mistake a caller can mend. */
export type UserErrorCode =
  /** It was done already, or somebody else was faster; read again. */
  | 'CONFLICT'
  /** A value is missing, malformed or contradicts another. */
  | 'INVALID'
  /** The asker never may do this. */
  | 'NOT_ALLOWED'
  /** Nothing with this id or code is known, or it is not yours to see: the two are not told apart. */
  | 'NOT_FOUND'
  /** This jurisdiction does not offer this verb. */
  | 'NOT_OFFERED';

/** How a decision ended. */
export type Verdict =
  /** Yes: every rule consulted is satisfied. */
  | 'GRANTED'
  /** No: the reasons name the rule. */
  | 'REFUSED'
  /** A fact is missing: `missingFacts` says which. */
  | 'UNDETERMINED';

/** What anybody may know of an attestation. */
export type VerificationResult =
  /** It was issued here, and the time for which it proves something is over. */
  | 'EXPIRED'
  /** It was issued here and revoked since. */
  | 'REVOKED'
  /** No attestation with this code is known here. */
  | 'UNKNOWN'
  /** It was issued here and stands. */
  | 'VALID';

/** Who is asking, and what they may do. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The authority it acts for, where it does for one. */
  readonly authority: Maybe<Authority>;
  /** The client that the sign-in came through. */
  readonly client: Scalars['String']['output'];
  /** One's own files: those that a person's sign-in is bound to, in every country. Empty for all other roles. */
  readonly files: Maybe<ReadonlyArray<PersonFile>>;
  /** The country that the role acts in; null where it acts in all, or in none. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** The provider it acts for, where it does for one. */
  readonly provider: Maybe<Provider>;
  /** The one role that the sign-in has. */
  readonly role: Role;
  /** Mutations that the role may send; what a country offers, `Jurisdiction.verbs` tells. */
  readonly verbs: ReadonlyArray<Scalars['String']['output']>;
};

/** A voucher for a language course, with the bond behind it. */
export type Voucher = Node & {
  readonly __typename?: 'Voucher';
  /** State of its bond on `asOf` (default: today). */
  readonly bond: Maybe<BondState>;
  /** Why it was withdrawn. */
  readonly cancelReason: Maybe<Scalars['String']['output']>;
  /** The day it was withdrawn; null where it was not. */
  readonly cancelledOn: Maybe<Scalars['LocalDate']['output']>;
  /** What is shown to the provider, which is then right enough to take it: the country's prefix, 16 characters and a check character. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The contract it was issued under. */
  readonly contract: Maybe<Contract>;
  /** Places in courses that were taken with it. */
  readonly enrolments: Maybe<ReadonlyArray<Enrolment>>;
  /** Last day of validity. */
  readonly expiresOn: Scalars['LocalDate']['output'];
  readonly id: Scalars['ID']['output'];
  /** The day it was issued, its first day of validity. */
  readonly issuedOn: Scalars['LocalDate']['output'];
  /** The country it belongs to. */
  readonly jurisdiction: Jurisdiction;
  /** The prestation that it pays for. */
  readonly prestation: Maybe<Prestation>;
  /** What its holder pays for the course. */
  readonly price: Money;
  /** Who redeemed it. */
  readonly provider: Maybe<Provider>;
  /** The day it was redeemed; null before. */
  readonly redeemedOn: Maybe<Scalars['LocalDate']['output']>;
  /** The voucher it stands in for. */
  readonly replaces: Maybe<Voucher>;
  /** Place in the contract's sequence; a replacement keeps it. */
  readonly sequence: Scalars['Int']['output'];
  /** A case worker's decision on a broken bond. */
  readonly settlement: Maybe<BondSettlement>;
  /** State on `asOf` (default: today). */
  readonly state: Maybe<VoucherState>;
  /** Every step of both, future steps included, each with its rule. */
  readonly statusLine: Maybe<ReadonlyArray<VoucherStatusStep>>;
};


/** A voucher for a language course, with the bond behind it. */
export type VoucherBondArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A voucher for a language course, with the bond behind it. */
export type VoucherStateArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** State of a voucher. */
export type VoucherState =
  /** Withdrawn. */
  | 'CANCELLED'
  /** Its validity is over and it was not redeemed. */
  | 'EXPIRED'
  /** Handed out and not redeemed yet. */
  | 'ISSUED'
  /** Taken by a provider for a course. */
  | 'REDEEMED'
  /** Another voucher stands in its place. */
  | 'REPLACED';

/** One step of a voucher and its bond; both days included. */
export type VoucherStatusStep = {
  readonly __typename?: 'VoucherStatusStep';
  /** The bond's state from that day on. */
  readonly bond: BondState;
  /** First day. */
  readonly from: Scalars['LocalDate']['output'];
  /** The rule by which it changed. */
  readonly rule: Rule;
  /** The voucher's state from that day on. */
  readonly state: VoucherState;
  /** Last day; null where it is open. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
};

/** What of a voucher was recorded by mistake. */
export type VoucherUndo =
  /** That it was cancelled. */
  | 'CANCELLATION'
  /** That it was redeemed; the place taken with it goes too. */
  | 'REDEMPTION';

/** The person's no; it holds from this act on. */
export type WithdrawConsentInput = {
  /** The client id of the app. */
  readonly client: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The person's own file. */
  readonly personId: Scalars['ID']['input'];
  /** Which scopes; default: all of them. */
  readonly scopes?: InputMaybe<ReadonlyArray<ConsentScope>>;
};

/** What withdrawing came to. */
export type WithdrawConsentPayload = MutationPayload & {
  readonly __typename?: 'WithdrawConsentPayload';
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  /** The person, with their consents. */
  readonly person: Maybe<Person>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which contract to take back. */
export type WithdrawContractInput = {
  /** The contract concerned. */
  readonly contractId: Scalars['ID']['input'];
  /** Say what would happen and change nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** One effect a key, however often it is sent. 1 to 200 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day of the act; default: today in the country; never in the future. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, in words; it is kept with the decision. At most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What withdrawing came to. */
export type WithdrawContractPayload = MutationPayload & {
  readonly __typename?: 'WithdrawContractPayload';
  /** The contract withdrawn. */
  readonly contract: Maybe<Contract>;
  readonly decision: Maybe<Decision>;
  readonly dryRun: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Issuer:
    | ( AuthorityParent )
    | ( ProviderParent )
  ;
  PublishedValue:
    | ( PublishedCount )
    | ( Suppressed )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Contract:
    | ( ContractParent )
    | ( ContractParent )
    | ( ContractParent )
    | ( ContractParent )
    | ( ContractParent )
    | ( ContractParent )
  ;
  MutationPayload:
    | ( Omit<AcceptInvitationPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ApplyRetentionPayload, 'decision' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CancelCoursePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<_RefType['Course']>, decision?: Maybe<_RefType['Decision']>, enrolments?: Maybe<ReadonlyArray<_RefType['Enrolment']>>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CancelEnrolmentPayload, 'contract' | 'decision' | 'enrolment' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, enrolment?: Maybe<_RefType['Enrolment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CancelVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']>, voucher?: Maybe<_RefType['Voucher']> } )
    | ( Omit<CompleteContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CompleteCoursePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<_RefType['Course']>, decision?: Maybe<_RefType['Decision']>, enrolments?: Maybe<ReadonlyArray<_RefType['Enrolment']>>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ConfirmLinkPayload, 'decision' | 'link' | 'person' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, link?: Maybe<_RefType['PersonLink']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectAppointmentPayload, 'appointment' | 'decision' | 'person' | 'userErrors'> & { appointment?: Maybe<_RefType['Appointment']>, decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectAssessmentPayload, 'assessment' | 'decision' | 'person' | 'userErrors'> & { assessment?: Maybe<_RefType['Assessment']>, decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectAttendancePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<_RefType['Course']>, decision?: Maybe<_RefType['Decision']>, enrolments?: Maybe<ReadonlyArray<_RefType['Enrolment']>>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectAttestationPayload, 'attestation' | 'contract' | 'decision' | 'userErrors'> & { attestation?: Maybe<_RefType['Attestation']>, contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectCoursePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<_RefType['Course']>, decision?: Maybe<_RefType['Decision']>, enrolments?: Maybe<ReadonlyArray<_RefType['Enrolment']>>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectEnrolmentPayload, 'contract' | 'decision' | 'enrolment' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, enrolment?: Maybe<_RefType['Enrolment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectExemptionPayload, 'contract' | 'decision' | 'exemption' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, exemption?: Maybe<_RefType['GrantedExemption']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectFundingPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectInformationSessionPayload, 'decision' | 'informationSession' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, informationSession?: Maybe<_RefType['InformationSession']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectJudgementPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectPaymentPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectPersonPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectTransmissionPayload, 'decision' | 'transmission' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, transmission?: Maybe<_RefType['Transmission']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CorrectVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']>, voucher?: Maybe<_RefType['Voucher']> } )
    | ( Omit<CountersignContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<DecideOutcomePayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EnrolPayload, 'contract' | 'decision' | 'enrolment' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, enrolment?: Maybe<_RefType['Enrolment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExcuseAbsencePayload, 'decision' | 'prestation' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, prestation?: Maybe<_RefType['Prestation']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<GrantConsentPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<GrantExemptionPayload, 'contract' | 'decision' | 'exemption' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, exemption?: Maybe<_RefType['GrantedExemption']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<HandInCertificatePayload, 'attestation' | 'contract' | 'decision' | 'userErrors'> & { attestation?: Maybe<_RefType['Attestation']>, contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InviteToSignInPayload, 'decision' | 'invitation' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, invitation?: Maybe<_RefType['Invitation']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<IssueAttestationPayload, 'attestation' | 'decision' | 'userErrors'> & { attestation?: Maybe<_RefType['Attestation']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<IssueVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']>, voucher?: Maybe<_RefType['Voucher']> } )
    | ( Omit<JudgeProjectPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<MoveFilePayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProposeContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProposeLinkPayload, 'decision' | 'link' | 'person' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, link?: Maybe<_RefType['PersonLink']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProposeOutcomePayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RecordAssessmentPayload, 'assessment' | 'attestation' | 'decision' | 'person' | 'userErrors'> & { assessment?: Maybe<_RefType['Assessment']>, attestation?: Maybe<_RefType['Attestation']>, decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RecordAttendancePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<_RefType['Course']>, decision?: Maybe<_RefType['Decision']>, enrolments?: Maybe<ReadonlyArray<_RefType['Enrolment']>>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RecordFundingPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RecordInformationSessionPayload, 'decision' | 'informationSession' | 'persons' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, informationSession?: Maybe<_RefType['InformationSession']>, persons?: Maybe<ReadonlyArray<_RefType['Person']>>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RecordPaymentPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RecordSendingPayload, 'decision' | 'transmission' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, transmission?: Maybe<_RefType['Transmission']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RedeemVoucherPayload, 'decision' | 'enrolment' | 'userErrors' | 'voucher'> & { decision?: Maybe<_RefType['Decision']>, enrolment?: Maybe<_RefType['Enrolment']>, userErrors: ReadonlyArray<_RefType['UserError']>, voucher?: Maybe<_RefType['Voucher']> } )
    | ( Omit<RegisterPartnerAppPayload, 'decision' | 'partnerApp' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, partnerApp?: Maybe<_RefType['PartnerApp']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RegisterPersonPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ReplaceVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']>, voucher?: Maybe<_RefType['Voucher']> } )
    | ( Omit<RequestAppointmentPayload, 'appointment' | 'decision' | 'person' | 'userErrors'> & { appointment?: Maybe<_RefType['Appointment']>, decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RequestConsentPayload, 'consentRequest' | 'decision' | 'userErrors'> & { consentRequest?: Maybe<_RefType['ConsentRequest']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RequestErasurePayload, 'decision' | 'parts' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, parts?: Maybe<ReadonlyArray<_RefType['PartErasure']>>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RequestInterpretingPayload, 'decision' | 'enrolment' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, enrolment?: Maybe<_RefType['Enrolment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RevokeAttestationPayload, 'attestation' | 'decision' | 'userErrors'> & { attestation?: Maybe<_RefType['Attestation']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RevokePartnerAppPayload, 'decision' | 'partnerApp' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, partnerApp?: Maybe<_RefType['PartnerApp']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ScheduleCoursePayload, 'course' | 'decision' | 'userErrors'> & { course?: Maybe<_RefType['Course']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<SettleBrokenBondPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']>, voucher?: Maybe<_RefType['Voucher']> } )
    | ( Omit<SignContractPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']>, voucher?: Maybe<_RefType['Voucher']> } )
    | ( Omit<SubmitProjectPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<SubmitReportPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<UndoLinkPayload, 'decision' | 'link' | 'person' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, link?: Maybe<_RefType['PersonLink']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<WithdrawConsentPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<_RefType['Decision']>, person?: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<WithdrawContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<_RefType['Contract']>, decision?: Maybe<_RefType['Decision']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
  ;
  Node:
    | ( AppointmentParent )
    | ( AssessmentParent )
    | ( AttestationParent )
    | ( AuthorityParent )
    | ( ContractParent )
    | ( CourseParent )
    | ( PrestationParent )
    | ( CourseSessionParent )
    | ( EnrolmentParent )
    | ( ContractParent )
    | ( ContractParent )
    | ( ContractParent )
    | ( ContractParent )
    | ( GrantedExemptionParent )
    | ( InformationSessionParent )
    | ( ContractParent )
    | ( PersonParent )
    | ( ProjectParent )
    | ( ProviderParent )
    | ( TransmissionParent )
    | ( VoucherParent )
  ;
  Prestation: ( PrestationParent );
  UserError:
    | ( Conflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( NotOffered )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AccessGround: AccessGround;
  Answer: ResolverTypeWrapper<AnswerParent>;
  AnswerInput: AnswerInput;
  ApplyRetentionInput: ApplyRetentionInput;
  ApplyRetentionPayload: ResolverTypeWrapper<Omit<ApplyRetentionPayload, 'decision' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Appointment: ResolverTypeWrapper<AppointmentParent>;
  AskedAttestationInput: AskedAttestationInput;
  Assessment: ResolverTypeWrapper<AssessmentParent>;
  Attendance: ResolverTypeWrapper<AttendanceParent>;
  AttendanceInput: AttendanceInput;
  Attestation: ResolverTypeWrapper<AttestationParent>;
  AttestationRecognition: ResolverTypeWrapper<Omit<AttestationRecognition, 'decisions' | 'userErrors'> & { decisions: ReadonlyArray<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Authority: ResolverTypeWrapper<AuthorityParent>;
  BeWalAttestationInput: BeWalAttestationInput;
  BeWalAttestationKind: BeWalAttestationKind;
  BeWalCompliance: ResolverTypeWrapper<Omit<BeWalCompliance, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['Reason']> }>;
  BeWalComplianceStatus: BeWalComplianceStatus;
  BeWalDiplomaInput: BeWalDiplomaInput;
  BeWalFactsInput: BeWalFactsInput;
  BeWalFamilyTie: BeWalFamilyTie;
  BeWalHigherEducationRoleInput: BeWalHigherEducationRoleInput;
  BeWalHigherEducationRoleKind: BeWalHigherEducationRoleKind;
  BeWalMedicalCertificateInput: BeWalMedicalCertificateInput;
  BeWalParcours: ResolverTypeWrapper<ContractParent>;
  BeWalPeriodInput: BeWalPeriodInput;
  BondSettlement: BondSettlement;
  BondState: BondState;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoundSignIn: ResolverTypeWrapper<BoundSignInParent>;
  Breakdown: Breakdown;
  CancelCourseInput: CancelCourseInput;
  CancelCoursePayload: ResolverTypeWrapper<Omit<CancelCoursePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversTypes['Course']>, decision?: Maybe<ResolversTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelEnrolmentInput: CancelEnrolmentInput;
  CancelEnrolmentPayload: ResolverTypeWrapper<Omit<CancelEnrolmentPayload, 'contract' | 'decision' | 'enrolment' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, enrolment?: Maybe<ResolversTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelVoucherInput: CancelVoucherInput;
  CancelVoucherPayload: ResolverTypeWrapper<Omit<CancelVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']>, voucher?: Maybe<ResolversTypes['Voucher']> }>;
  Centre: ResolverTypeWrapper<CentreParent>;
  Channel: Channel;
  Choice: ResolverTypeWrapper<ChoiceParent>;
  CompleteContractInput: CompleteContractInput;
  CompleteContractPayload: ResolverTypeWrapper<Omit<CompleteContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CompleteCourseInput: CompleteCourseInput;
  CompleteCoursePayload: ResolverTypeWrapper<Omit<CompleteCoursePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversTypes['Course']>, decision?: Maybe<ResolversTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConfirmLinkInput: ConfirmLinkInput;
  ConfirmLinkPayload: ResolverTypeWrapper<Omit<ConfirmLinkPayload, 'decision' | 'link' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, link?: Maybe<ResolversTypes['PersonLink']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Conflict: ResolverTypeWrapper<Conflict>;
  Consent: ResolverTypeWrapper<ConsentParent>;
  ConsentRequest: ResolverTypeWrapper<ConsentRequestParent>;
  ConsentScope: ConsentScope;
  ConsentState: ConsentState;
  Contract: ResolverTypeWrapper<ContractParent>;
  ContractChild: ResolverTypeWrapper<ContractChildParent>;
  ContractConnection: ResolverTypeWrapper<Omit<ContractConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversTypes['ContractEdge']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node?: Maybe<ResolversTypes['Contract']> }>;
  ContractFilter: ContractFilter;
  ContractOutcome: ContractOutcome;
  ContractStatus: ContractStatus;
  ContractStatusStep: ResolverTypeWrapper<ContractStatusStepParent>;
  CorrectAppointmentInput: CorrectAppointmentInput;
  CorrectAppointmentPayload: ResolverTypeWrapper<Omit<CorrectAppointmentPayload, 'appointment' | 'decision' | 'person' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectAssessmentInput: CorrectAssessmentInput;
  CorrectAssessmentPayload: ResolverTypeWrapper<Omit<CorrectAssessmentPayload, 'assessment' | 'decision' | 'person' | 'userErrors'> & { assessment?: Maybe<ResolversTypes['Assessment']>, decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendancePayload: ResolverTypeWrapper<Omit<CorrectAttendancePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversTypes['Course']>, decision?: Maybe<ResolversTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectAttestationInput: CorrectAttestationInput;
  CorrectAttestationPayload: ResolverTypeWrapper<Omit<CorrectAttestationPayload, 'attestation' | 'contract' | 'decision' | 'userErrors'> & { attestation?: Maybe<ResolversTypes['Attestation']>, contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectContractInput: CorrectContractInput;
  CorrectContractPayload: ResolverTypeWrapper<Omit<CorrectContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectCourseInput: CorrectCourseInput;
  CorrectCoursePayload: ResolverTypeWrapper<Omit<CorrectCoursePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversTypes['Course']>, decision?: Maybe<ResolversTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectEnrolmentInput: CorrectEnrolmentInput;
  CorrectEnrolmentPayload: ResolverTypeWrapper<Omit<CorrectEnrolmentPayload, 'contract' | 'decision' | 'enrolment' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, enrolment?: Maybe<ResolversTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectExemptionInput: CorrectExemptionInput;
  CorrectExemptionPayload: ResolverTypeWrapper<Omit<CorrectExemptionPayload, 'contract' | 'decision' | 'exemption' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, exemption?: Maybe<ResolversTypes['GrantedExemption']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectFundingInput: CorrectFundingInput;
  CorrectFundingPayload: ResolverTypeWrapper<Omit<CorrectFundingPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectInformationSessionInput: CorrectInformationSessionInput;
  CorrectInformationSessionPayload: ResolverTypeWrapper<Omit<CorrectInformationSessionPayload, 'decision' | 'informationSession' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, informationSession?: Maybe<ResolversTypes['InformationSession']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectJudgementInput: CorrectJudgementInput;
  CorrectJudgementPayload: ResolverTypeWrapper<Omit<CorrectJudgementPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectPaymentInput: CorrectPaymentInput;
  CorrectPaymentPayload: ResolverTypeWrapper<Omit<CorrectPaymentPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectPersonInput: CorrectPersonInput;
  CorrectPersonPayload: ResolverTypeWrapper<Omit<CorrectPersonPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectSessionInput: CorrectSessionInput;
  CorrectTransmissionInput: CorrectTransmissionInput;
  CorrectTransmissionPayload: ResolverTypeWrapper<Omit<CorrectTransmissionPayload, 'decision' | 'transmission' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, transmission?: Maybe<ResolversTypes['Transmission']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectVoucherInput: CorrectVoucherInput;
  CorrectVoucherPayload: ResolverTypeWrapper<Omit<CorrectVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']>, voucher?: Maybe<ResolversTypes['Voucher']> }>;
  CountersignContractInput: CountersignContractInput;
  CountersignContractPayload: ResolverTypeWrapper<Omit<CountersignContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Course: ResolverTypeWrapper<CourseParent>;
  CourseConnection: ResolverTypeWrapper<Omit<CourseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CourseEdge']> }>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node?: Maybe<ResolversTypes['Course']> }>;
  CoursePrestation: ResolverTypeWrapper<PrestationParent>;
  CourseSession: ResolverTypeWrapper<CourseSessionParent>;
  CourseSessionInput: CourseSessionInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Debtor: Debtor;
  DecideOutcomeInput: DecideOutcomeInput;
  DecideOutcomePayload: ResolverTypeWrapper<Omit<DecideOutcomePayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Decision: ResolverTypeWrapper<DecisionParent>;
  DescribedAttestationInput: DescribedAttestationInput;
  DuplicateGround: DuplicateGround;
  EligibilityAssessment: ResolverTypeWrapper<Omit<EligibilityAssessment, 'decisions' | 'userErrors'> & { decisions: ReadonlyArray<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EmploymentInput: EmploymentInput;
  EnrolInput: EnrolInput;
  EnrolPayload: ResolverTypeWrapper<Omit<EnrolPayload, 'contract' | 'decision' | 'enrolment' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, enrolment?: Maybe<ResolversTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Enrolment: ResolverTypeWrapper<EnrolmentParent>;
  EnrolmentResult: EnrolmentResult;
  ExcuseAbsenceInput: ExcuseAbsenceInput;
  ExcuseAbsencePayload: ResolverTypeWrapper<Omit<ExcuseAbsencePayload, 'decision' | 'prestation' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, prestation?: Maybe<ResolversTypes['Prestation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Exemption: ResolverTypeWrapper<ExemptionParent>;
  Fact: ResolverTypeWrapper<Fact>;
  FactsInput: FactsInput;
  FigureRow: ResolverTypeWrapper<FigureRowParent>;
  FigureTable: ResolverTypeWrapper<FigureTableParent>;
  FileAccess: ResolverTypeWrapper<FileAccessParent>;
  FilePart: FilePart;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FrCai: ResolverTypeWrapper<ContractParent>;
  FrCaif: ResolverTypeWrapper<ContractParent>;
  FrEnrolmentReason: FrEnrolmentReason;
  FrFactsInput: FrFactsInput;
  FrOepri: ResolverTypeWrapper<ContractParent>;
  FrPreDeparture: ResolverTypeWrapper<ContractParent>;
  FrReunificationRole: FrReunificationRole;
  FundingKind: FundingKind;
  GrantConsentInput: GrantConsentInput;
  GrantConsentPayload: ResolverTypeWrapper<Omit<GrantConsentPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  GrantExemptionInput: GrantExemptionInput;
  GrantExemptionPayload: ResolverTypeWrapper<Omit<GrantExemptionPayload, 'contract' | 'decision' | 'exemption' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, exemption?: Maybe<ResolversTypes['GrantedExemption']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  GrantedExemption: ResolverTypeWrapper<GrantedExemptionParent>;
  HandInCertificateInput: HandInCertificateInput;
  HandInCertificatePayload: ResolverTypeWrapper<Omit<HandInCertificatePayload, 'attestation' | 'contract' | 'decision' | 'userErrors'> & { attestation?: Maybe<ResolversTypes['Attestation']>, contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<IdentifierParent>;
  IdentifierInput: IdentifierInput;
  InformationSession: ResolverTypeWrapper<InformationSessionParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InterpretingRequest: ResolverTypeWrapper<InterpretingRequestParent>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Invitation: ResolverTypeWrapper<InvitationParent>;
  InviteToSignInInput: InviteToSignInInput;
  InviteToSignInPayload: ResolverTypeWrapper<Omit<InviteToSignInPayload, 'decision' | 'invitation' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, invitation?: Maybe<ResolversTypes['Invitation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  IssueAttestationInput: IssueAttestationInput;
  IssueAttestationPayload: ResolverTypeWrapper<Omit<IssueAttestationPayload, 'attestation' | 'decision' | 'userErrors'> & { attestation?: Maybe<ResolversTypes['Attestation']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  IssueVoucherInput: IssueVoucherInput;
  IssueVoucherPayload: ResolverTypeWrapper<Omit<IssueVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']>, voucher?: Maybe<ResolversTypes['Voucher']> }>;
  Issuer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Issuer']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JudgeProjectInput: JudgeProjectInput;
  JudgeProjectPayload: ResolverTypeWrapper<Omit<JudgeProjectPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Jurisdiction: ResolverTypeWrapper<JurisdictionParent>;
  JurisdictionCode: ResolverTypeWrapper<string>;
  Language: Language;
  LegalBasis: ResolverTypeWrapper<LegalBasisParent>;
  LinkSide: LinkSide;
  LinkState: LinkState;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LuCai: ResolverTypeWrapper<ContractParent>;
  LuFactsInput: LuFactsInput;
  Money: ResolverTypeWrapper<Money>;
  MoveFileInput: MoveFileInput;
  MoveFilePayload: ResolverTypeWrapper<Omit<MoveFilePayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationPayload']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotOffered: ResolverTypeWrapper<NotOffered>;
  Obligation: ResolverTypeWrapper<ObligationParent>;
  ObligationConnection: ResolverTypeWrapper<Omit<ObligationConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversTypes['ObligationEdge']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node?: Maybe<ResolversTypes['Obligation']> }>;
  ObligationFilter: ObligationFilter;
  Outcome: Outcome;
  OutcomeProposal: ResolverTypeWrapper<OutcomeProposalParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartErasure: ResolverTypeWrapper<PartErasureParent>;
  PartnerApp: ResolverTypeWrapper<PartnerAppParent>;
  PathStep: ResolverTypeWrapper<PathStepParent>;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversTypes['Person']> }>;
  PersonFile: ResolverTypeWrapper<PersonFileParent>;
  PersonFilter: PersonFilter;
  PersonLink: ResolverTypeWrapper<PersonLinkParent>;
  PossibleDuplicate: ResolverTypeWrapper<PossibleDuplicateParent>;
  Prestation: ResolverTypeWrapper<PrestationParent>;
  PrestationKind: PrestationKind;
  PrestationOrigin: PrestationOrigin;
  PrestationStatus: PrestationStatus;
  Project: ResolverTypeWrapper<ProjectParent>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  ProjectDeadline: ResolverTypeWrapper<ProjectDeadlineParent>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversTypes['Project']> }>;
  ProjectForm: ProjectForm;
  ProjectFunding: ResolverTypeWrapper<ProjectFundingParent>;
  ProjectParticular: ResolverTypeWrapper<ProjectParticularParent>;
  ProjectReport: ResolverTypeWrapper<ProjectReportParent>;
  ProjectSelection: ResolverTypeWrapper<ProjectSelectionParent>;
  ProjectStatus: ProjectStatus;
  ProposeContractInput: ProposeContractInput;
  ProposeContractPayload: ResolverTypeWrapper<Omit<ProposeContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProposeLinkInput: ProposeLinkInput;
  ProposeLinkPayload: ResolverTypeWrapper<Omit<ProposeLinkPayload, 'decision' | 'link' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, link?: Maybe<ResolversTypes['PersonLink']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProposeOutcomeInput: ProposeOutcomeInput;
  ProposeOutcomePayload: ResolverTypeWrapper<Omit<ProposeOutcomePayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Provider: ResolverTypeWrapper<ProviderParent>;
  ProviderConnection: ResolverTypeWrapper<Omit<ProviderConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversTypes['ProviderEdge']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node?: Maybe<ResolversTypes['Provider']> }>;
  PublishedCell: ResolverTypeWrapper<Omit<PublishedCell, 'denominator' | 'jurisdiction' | 'value'> & { denominator: ResolversTypes['PublishedValue'], jurisdiction: ResolversTypes['JurisdictionCode'], value: ResolversTypes['PublishedValue'] }>;
  PublishedCount: ResolverTypeWrapper<PublishedCount>;
  PublishedFigures: ResolverTypeWrapper<Omit<PublishedFigures, 'cells' | 'months' | 'sources' | 'table' | 'totals'> & { cells: ReadonlyArray<ResolversTypes['PublishedCell']>, months: ReadonlyArray<ResolversTypes['PublishedMonth']>, sources: ReadonlyArray<ResolversTypes['Source']>, table: ResolversTypes['PublishedTable'], totals: ReadonlyArray<ResolversTypes['PublishedTotal']> }>;
  PublishedMonth: ResolverTypeWrapper<Omit<PublishedMonth, 'jurisdiction'> & { jurisdiction: ResolversTypes['JurisdictionCode'] }>;
  PublishedSubject: PublishedSubject;
  PublishedTable: ResolverTypeWrapper<PublishedTableParent>;
  PublishedTableCode: PublishedTableCode;
  PublishedTotal: ResolverTypeWrapper<Omit<PublishedTotal, 'value'> & { value: ResolversTypes['PublishedValue'] }>;
  PublishedUnit: PublishedUnit;
  PublishedValue: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishedValue']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionParent>;
  QuestionKind: QuestionKind;
  Reason: ResolverTypeWrapper<ReasonParent>;
  ReasonStatus: ReasonStatus;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordAssessmentPayload: ResolverTypeWrapper<Omit<RecordAssessmentPayload, 'assessment' | 'attestation' | 'decision' | 'person' | 'userErrors'> & { assessment?: Maybe<ResolversTypes['Assessment']>, attestation?: Maybe<ResolversTypes['Attestation']>, decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<Omit<RecordAttendancePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversTypes['Course']>, decision?: Maybe<ResolversTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordFundingInput: RecordFundingInput;
  RecordFundingPayload: ResolverTypeWrapper<Omit<RecordFundingPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordInformationSessionInput: RecordInformationSessionInput;
  RecordInformationSessionPayload: ResolverTypeWrapper<Omit<RecordInformationSessionPayload, 'decision' | 'informationSession' | 'persons' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, informationSession?: Maybe<ResolversTypes['InformationSession']>, persons?: Maybe<ReadonlyArray<ResolversTypes['Person']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: ResolverTypeWrapper<Omit<RecordPaymentPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordSendingInput: RecordSendingInput;
  RecordSendingPayload: ResolverTypeWrapper<Omit<RecordSendingPayload, 'decision' | 'transmission' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, transmission?: Maybe<ResolversTypes['Transmission']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RedeemVoucherInput: RedeemVoucherInput;
  RedeemVoucherPayload: ResolverTypeWrapper<Omit<RedeemVoucherPayload, 'decision' | 'enrolment' | 'userErrors' | 'voucher'> & { decision?: Maybe<ResolversTypes['Decision']>, enrolment?: Maybe<ResolversTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']>, voucher?: Maybe<ResolversTypes['Voucher']> }>;
  RegisterPartnerAppInput: RegisterPartnerAppInput;
  RegisterPartnerAppPayload: ResolverTypeWrapper<Omit<RegisterPartnerAppPayload, 'decision' | 'partnerApp' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, partnerApp?: Maybe<ResolversTypes['PartnerApp']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReplaceVoucherInput: ReplaceVoucherInput;
  ReplaceVoucherPayload: ResolverTypeWrapper<Omit<ReplaceVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']>, voucher?: Maybe<ResolversTypes['Voucher']> }>;
  ReplacementReason: ReplacementReason;
  ReportKind: ReportKind;
  RequestAppointmentInput: RequestAppointmentInput;
  RequestAppointmentPayload: ResolverTypeWrapper<Omit<RequestAppointmentPayload, 'appointment' | 'decision' | 'person' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestConsentInput: RequestConsentInput;
  RequestConsentPayload: ResolverTypeWrapper<Omit<RequestConsentPayload, 'consentRequest' | 'decision' | 'userErrors'> & { consentRequest?: Maybe<ResolversTypes['ConsentRequest']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestErasureInput: RequestErasureInput;
  RequestErasurePayload: ResolverTypeWrapper<Omit<RequestErasurePayload, 'decision' | 'parts' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, parts?: Maybe<ReadonlyArray<ResolversTypes['PartErasure']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestInterpretingInput: RequestInterpretingInput;
  RequestInterpretingPayload: ResolverTypeWrapper<Omit<RequestInterpretingPayload, 'decision' | 'enrolment' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, enrolment?: Maybe<ResolversTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResidenceInput: ResidenceInput;
  ResidenceTitleInput: ResidenceTitleInput;
  RevokeAttestationInput: RevokeAttestationInput;
  RevokeAttestationPayload: ResolverTypeWrapper<Omit<RevokeAttestationPayload, 'attestation' | 'decision' | 'userErrors'> & { attestation?: Maybe<ResolversTypes['Attestation']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokePartnerAppInput: RevokePartnerAppInput;
  RevokePartnerAppPayload: ResolverTypeWrapper<Omit<RevokePartnerAppPayload, 'decision' | 'partnerApp' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, partnerApp?: Maybe<ResolversTypes['PartnerApp']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Role: Role;
  Rule: ResolverTypeWrapper<RuleParent>;
  ScheduleCourseInput: ScheduleCourseInput;
  ScheduleCoursePayload: ResolverTypeWrapper<Omit<ScheduleCoursePayload, 'course' | 'decision' | 'userErrors'> & { course?: Maybe<ResolversTypes['Course']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Scheme: ResolverTypeWrapper<SchemeParent>;
  SchemeCode: ResolverTypeWrapper<string>;
  SettleBrokenBondInput: SettleBrokenBondInput;
  SettleBrokenBondPayload: ResolverTypeWrapper<Omit<SettleBrokenBondPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']>, voucher?: Maybe<ResolversTypes['Voucher']> }>;
  Sex: Sex;
  SignContractInput: SignContractInput;
  SignContractPayload: ResolverTypeWrapper<Omit<SignContractPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']>, voucher?: Maybe<ResolversTypes['Voucher']> }>;
  Signatory: ResolverTypeWrapper<SignatoryParent>;
  Source: ResolverTypeWrapper<Omit<Source, 'jurisdiction'> & { jurisdiction: ResolversTypes['JurisdictionCode'] }>;
  SourceStatus: SourceStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitProjectInput: SubmitProjectInput;
  SubmitProjectPayload: ResolverTypeWrapper<Omit<SubmitProjectPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SubmitReportInput: SubmitReportInput;
  SubmitReportPayload: ResolverTypeWrapper<Omit<SubmitReportPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Suppressed: ResolverTypeWrapper<Suppressed>;
  TimelineEvent: ResolverTypeWrapper<TimelineEventParent>;
  Transmission: ResolverTypeWrapper<TransmissionParent>;
  TransmissionConnection: ResolverTypeWrapper<Omit<TransmissionConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversTypes['TransmissionEdge']>, sources: ReadonlyArray<ResolversTypes['Source']> }>;
  TransmissionEdge: ResolverTypeWrapper<Omit<TransmissionEdge, 'node'> & { node?: Maybe<ResolversTypes['Transmission']> }>;
  TransmissionFilter: TransmissionFilter;
  TransmissionState: TransmissionState;
  UndoLinkInput: UndoLinkInput;
  UndoLinkPayload: ResolverTypeWrapper<Omit<UndoLinkPayload, 'decision' | 'link' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, link?: Maybe<ResolversTypes['PersonLink']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  Verdict: Verdict;
  VerificationResult: VerificationResult;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  Voucher: ResolverTypeWrapper<VoucherParent>;
  VoucherState: VoucherState;
  VoucherStatusStep: ResolverTypeWrapper<VoucherStatusStepParent>;
  VoucherUndo: VoucherUndo;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: ResolverTypeWrapper<Omit<WithdrawConsentPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversTypes['Decision']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawContractInput: WithdrawContractInput;
  WithdrawContractPayload: ResolverTypeWrapper<Omit<WithdrawContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversTypes['Contract']>, decision?: Maybe<ResolversTypes['Decision']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Answer: AnswerParent;
  AnswerInput: AnswerInput;
  ApplyRetentionInput: ApplyRetentionInput;
  ApplyRetentionPayload: Omit<ApplyRetentionPayload, 'decision' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Appointment: AppointmentParent;
  AskedAttestationInput: AskedAttestationInput;
  Assessment: AssessmentParent;
  Attendance: AttendanceParent;
  AttendanceInput: AttendanceInput;
  Attestation: AttestationParent;
  AttestationRecognition: Omit<AttestationRecognition, 'decisions' | 'userErrors'> & { decisions: ReadonlyArray<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Authority: AuthorityParent;
  BeWalAttestationInput: BeWalAttestationInput;
  BeWalCompliance: Omit<BeWalCompliance, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['Reason']> };
  BeWalDiplomaInput: BeWalDiplomaInput;
  BeWalFactsInput: BeWalFactsInput;
  BeWalHigherEducationRoleInput: BeWalHigherEducationRoleInput;
  BeWalMedicalCertificateInput: BeWalMedicalCertificateInput;
  BeWalParcours: ContractParent;
  BeWalPeriodInput: BeWalPeriodInput;
  Boolean: Scalars['Boolean']['output'];
  BoundSignIn: BoundSignInParent;
  CancelCourseInput: CancelCourseInput;
  CancelCoursePayload: Omit<CancelCoursePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversParentTypes['Course']>, decision?: Maybe<ResolversParentTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversParentTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelEnrolmentInput: CancelEnrolmentInput;
  CancelEnrolmentPayload: Omit<CancelEnrolmentPayload, 'contract' | 'decision' | 'enrolment' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, enrolment?: Maybe<ResolversParentTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelVoucherInput: CancelVoucherInput;
  CancelVoucherPayload: Omit<CancelVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, voucher?: Maybe<ResolversParentTypes['Voucher']> };
  Centre: CentreParent;
  Choice: ChoiceParent;
  CompleteContractInput: CompleteContractInput;
  CompleteContractPayload: Omit<CompleteContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CompleteCourseInput: CompleteCourseInput;
  CompleteCoursePayload: Omit<CompleteCoursePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversParentTypes['Course']>, decision?: Maybe<ResolversParentTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversParentTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmLinkInput: ConfirmLinkInput;
  ConfirmLinkPayload: Omit<ConfirmLinkPayload, 'decision' | 'link' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, link?: Maybe<ResolversParentTypes['PersonLink']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Conflict: Conflict;
  Consent: ConsentParent;
  ConsentRequest: ConsentRequestParent;
  Contract: ContractParent;
  ContractChild: ContractChildParent;
  ContractConnection: Omit<ContractConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversParentTypes['ContractEdge']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  ContractEdge: Omit<ContractEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Contract']> };
  ContractFilter: ContractFilter;
  ContractStatusStep: ContractStatusStepParent;
  CorrectAppointmentInput: CorrectAppointmentInput;
  CorrectAppointmentPayload: Omit<CorrectAppointmentPayload, 'appointment' | 'decision' | 'person' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectAssessmentInput: CorrectAssessmentInput;
  CorrectAssessmentPayload: Omit<CorrectAssessmentPayload, 'assessment' | 'decision' | 'person' | 'userErrors'> & { assessment?: Maybe<ResolversParentTypes['Assessment']>, decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectAttendanceInput: CorrectAttendanceInput;
  CorrectAttendancePayload: Omit<CorrectAttendancePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversParentTypes['Course']>, decision?: Maybe<ResolversParentTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversParentTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectAttestationInput: CorrectAttestationInput;
  CorrectAttestationPayload: Omit<CorrectAttestationPayload, 'attestation' | 'contract' | 'decision' | 'userErrors'> & { attestation?: Maybe<ResolversParentTypes['Attestation']>, contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectContractInput: CorrectContractInput;
  CorrectContractPayload: Omit<CorrectContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectCourseInput: CorrectCourseInput;
  CorrectCoursePayload: Omit<CorrectCoursePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversParentTypes['Course']>, decision?: Maybe<ResolversParentTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversParentTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectEnrolmentInput: CorrectEnrolmentInput;
  CorrectEnrolmentPayload: Omit<CorrectEnrolmentPayload, 'contract' | 'decision' | 'enrolment' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, enrolment?: Maybe<ResolversParentTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectExemptionInput: CorrectExemptionInput;
  CorrectExemptionPayload: Omit<CorrectExemptionPayload, 'contract' | 'decision' | 'exemption' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, exemption?: Maybe<ResolversParentTypes['GrantedExemption']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectFundingInput: CorrectFundingInput;
  CorrectFundingPayload: Omit<CorrectFundingPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectInformationSessionInput: CorrectInformationSessionInput;
  CorrectInformationSessionPayload: Omit<CorrectInformationSessionPayload, 'decision' | 'informationSession' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, informationSession?: Maybe<ResolversParentTypes['InformationSession']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectJudgementInput: CorrectJudgementInput;
  CorrectJudgementPayload: Omit<CorrectJudgementPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectPaymentInput: CorrectPaymentInput;
  CorrectPaymentPayload: Omit<CorrectPaymentPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectPersonInput: CorrectPersonInput;
  CorrectPersonPayload: Omit<CorrectPersonPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectSessionInput: CorrectSessionInput;
  CorrectTransmissionInput: CorrectTransmissionInput;
  CorrectTransmissionPayload: Omit<CorrectTransmissionPayload, 'decision' | 'transmission' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, transmission?: Maybe<ResolversParentTypes['Transmission']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectVoucherInput: CorrectVoucherInput;
  CorrectVoucherPayload: Omit<CorrectVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, voucher?: Maybe<ResolversParentTypes['Voucher']> };
  CountersignContractInput: CountersignContractInput;
  CountersignContractPayload: Omit<CountersignContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Course: CourseParent;
  CourseConnection: Omit<CourseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CourseEdge']> };
  CourseEdge: Omit<CourseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Course']> };
  CoursePrestation: PrestationParent;
  CourseSession: CourseSessionParent;
  CourseSessionInput: CourseSessionInput;
  DateTime: Scalars['DateTime']['output'];
  DecideOutcomeInput: DecideOutcomeInput;
  DecideOutcomePayload: Omit<DecideOutcomePayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Decision: DecisionParent;
  DescribedAttestationInput: DescribedAttestationInput;
  EligibilityAssessment: Omit<EligibilityAssessment, 'decisions' | 'userErrors'> & { decisions: ReadonlyArray<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EmploymentInput: EmploymentInput;
  EnrolInput: EnrolInput;
  EnrolPayload: Omit<EnrolPayload, 'contract' | 'decision' | 'enrolment' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, enrolment?: Maybe<ResolversParentTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Enrolment: EnrolmentParent;
  ExcuseAbsenceInput: ExcuseAbsenceInput;
  ExcuseAbsencePayload: Omit<ExcuseAbsencePayload, 'decision' | 'prestation' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, prestation?: Maybe<ResolversParentTypes['Prestation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Exemption: ExemptionParent;
  Fact: Fact;
  FactsInput: FactsInput;
  FigureRow: FigureRowParent;
  FigureTable: FigureTableParent;
  FileAccess: FileAccessParent;
  Float: Scalars['Float']['output'];
  FrCai: ContractParent;
  FrCaif: ContractParent;
  FrFactsInput: FrFactsInput;
  FrOepri: ContractParent;
  FrPreDeparture: ContractParent;
  GrantConsentInput: GrantConsentInput;
  GrantConsentPayload: Omit<GrantConsentPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  GrantExemptionInput: GrantExemptionInput;
  GrantExemptionPayload: Omit<GrantExemptionPayload, 'contract' | 'decision' | 'exemption' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, exemption?: Maybe<ResolversParentTypes['GrantedExemption']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  GrantedExemption: GrantedExemptionParent;
  HandInCertificateInput: HandInCertificateInput;
  HandInCertificatePayload: Omit<HandInCertificatePayload, 'attestation' | 'contract' | 'decision' | 'userErrors'> & { attestation?: Maybe<ResolversParentTypes['Attestation']>, contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ID: Scalars['ID']['output'];
  Identifier: IdentifierParent;
  IdentifierInput: IdentifierInput;
  InformationSession: InformationSessionParent;
  Int: Scalars['Int']['output'];
  InterpretingRequest: InterpretingRequestParent;
  InvalidInput: InvalidInput;
  Invitation: InvitationParent;
  InviteToSignInInput: InviteToSignInInput;
  InviteToSignInPayload: Omit<InviteToSignInPayload, 'decision' | 'invitation' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, invitation?: Maybe<ResolversParentTypes['Invitation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  IssueAttestationInput: IssueAttestationInput;
  IssueAttestationPayload: Omit<IssueAttestationPayload, 'attestation' | 'decision' | 'userErrors'> & { attestation?: Maybe<ResolversParentTypes['Attestation']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  IssueVoucherInput: IssueVoucherInput;
  IssueVoucherPayload: Omit<IssueVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, voucher?: Maybe<ResolversParentTypes['Voucher']> };
  Issuer: ResolversUnionTypes<ResolversParentTypes>['Issuer'];
  JSON: Scalars['JSON']['output'];
  JudgeProjectInput: JudgeProjectInput;
  JudgeProjectPayload: Omit<JudgeProjectPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Jurisdiction: JurisdictionParent;
  LegalBasis: LegalBasisParent;
  LocalDate: Scalars['LocalDate']['output'];
  LuCai: ContractParent;
  LuFactsInput: LuFactsInput;
  Money: Money;
  MoveFileInput: MoveFileInput;
  MoveFilePayload: Omit<MoveFilePayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Mutation: Record<PropertyKey, never>;
  MutationPayload: ResolversInterfaceTypes<ResolversParentTypes>['MutationPayload'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  NotOffered: NotOffered;
  Obligation: ObligationParent;
  ObligationConnection: Omit<ObligationConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversParentTypes['ObligationEdge']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Obligation']> };
  ObligationFilter: ObligationFilter;
  OutcomeProposal: OutcomeProposalParent;
  PageInfo: PageInfo;
  PartErasure: PartErasureParent;
  PartnerApp: PartnerAppParent;
  PathStep: PathStepParent;
  Person: PersonParent;
  PersonConnection: Omit<PersonConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Person']> };
  PersonFile: PersonFileParent;
  PersonFilter: PersonFilter;
  PersonLink: PersonLinkParent;
  PossibleDuplicate: PossibleDuplicateParent;
  Prestation: PrestationParent;
  Project: ProjectParent;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  ProjectDeadline: ProjectDeadlineParent;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Project']> };
  ProjectFunding: ProjectFundingParent;
  ProjectParticular: ProjectParticularParent;
  ProjectReport: ProjectReportParent;
  ProjectSelection: ProjectSelectionParent;
  ProposeContractInput: ProposeContractInput;
  ProposeContractPayload: Omit<ProposeContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProposeLinkInput: ProposeLinkInput;
  ProposeLinkPayload: Omit<ProposeLinkPayload, 'decision' | 'link' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, link?: Maybe<ResolversParentTypes['PersonLink']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProposeOutcomeInput: ProposeOutcomeInput;
  ProposeOutcomePayload: Omit<ProposeOutcomePayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Provider: ProviderParent;
  ProviderConnection: Omit<ProviderConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversParentTypes['ProviderEdge']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Provider']> };
  PublishedCell: Omit<PublishedCell, 'denominator' | 'value'> & { denominator: ResolversParentTypes['PublishedValue'], value: ResolversParentTypes['PublishedValue'] };
  PublishedCount: PublishedCount;
  PublishedFigures: Omit<PublishedFigures, 'cells' | 'months' | 'sources' | 'table' | 'totals'> & { cells: ReadonlyArray<ResolversParentTypes['PublishedCell']>, months: ReadonlyArray<ResolversParentTypes['PublishedMonth']>, sources: ReadonlyArray<ResolversParentTypes['Source']>, table: ResolversParentTypes['PublishedTable'], totals: ReadonlyArray<ResolversParentTypes['PublishedTotal']> };
  PublishedMonth: PublishedMonth;
  PublishedTable: PublishedTableParent;
  PublishedTotal: Omit<PublishedTotal, 'value'> & { value: ResolversParentTypes['PublishedValue'] };
  PublishedValue: ResolversUnionTypes<ResolversParentTypes>['PublishedValue'];
  Query: Record<PropertyKey, never>;
  Question: QuestionParent;
  Reason: ReasonParent;
  RecordAssessmentInput: RecordAssessmentInput;
  RecordAssessmentPayload: Omit<RecordAssessmentPayload, 'assessment' | 'attestation' | 'decision' | 'person' | 'userErrors'> & { assessment?: Maybe<ResolversParentTypes['Assessment']>, attestation?: Maybe<ResolversParentTypes['Attestation']>, decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: Omit<RecordAttendancePayload, 'course' | 'decision' | 'enrolments' | 'userErrors'> & { course?: Maybe<ResolversParentTypes['Course']>, decision?: Maybe<ResolversParentTypes['Decision']>, enrolments?: Maybe<ReadonlyArray<ResolversParentTypes['Enrolment']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordFundingInput: RecordFundingInput;
  RecordFundingPayload: Omit<RecordFundingPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordInformationSessionInput: RecordInformationSessionInput;
  RecordInformationSessionPayload: Omit<RecordInformationSessionPayload, 'decision' | 'informationSession' | 'persons' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, informationSession?: Maybe<ResolversParentTypes['InformationSession']>, persons?: Maybe<ReadonlyArray<ResolversParentTypes['Person']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: Omit<RecordPaymentPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordSendingInput: RecordSendingInput;
  RecordSendingPayload: Omit<RecordSendingPayload, 'decision' | 'transmission' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, transmission?: Maybe<ResolversParentTypes['Transmission']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RedeemVoucherInput: RedeemVoucherInput;
  RedeemVoucherPayload: Omit<RedeemVoucherPayload, 'decision' | 'enrolment' | 'userErrors' | 'voucher'> & { decision?: Maybe<ResolversParentTypes['Decision']>, enrolment?: Maybe<ResolversParentTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, voucher?: Maybe<ResolversParentTypes['Voucher']> };
  RegisterPartnerAppInput: RegisterPartnerAppInput;
  RegisterPartnerAppPayload: Omit<RegisterPartnerAppPayload, 'decision' | 'partnerApp' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, partnerApp?: Maybe<ResolversParentTypes['PartnerApp']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReplaceVoucherInput: ReplaceVoucherInput;
  ReplaceVoucherPayload: Omit<ReplaceVoucherPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, voucher?: Maybe<ResolversParentTypes['Voucher']> };
  RequestAppointmentInput: RequestAppointmentInput;
  RequestAppointmentPayload: Omit<RequestAppointmentPayload, 'appointment' | 'decision' | 'person' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestConsentInput: RequestConsentInput;
  RequestConsentPayload: Omit<RequestConsentPayload, 'consentRequest' | 'decision' | 'userErrors'> & { consentRequest?: Maybe<ResolversParentTypes['ConsentRequest']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestErasureInput: RequestErasureInput;
  RequestErasurePayload: Omit<RequestErasurePayload, 'decision' | 'parts' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, parts?: Maybe<ReadonlyArray<ResolversParentTypes['PartErasure']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestInterpretingInput: RequestInterpretingInput;
  RequestInterpretingPayload: Omit<RequestInterpretingPayload, 'decision' | 'enrolment' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, enrolment?: Maybe<ResolversParentTypes['Enrolment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResidenceInput: ResidenceInput;
  ResidenceTitleInput: ResidenceTitleInput;
  RevokeAttestationInput: RevokeAttestationInput;
  RevokeAttestationPayload: Omit<RevokeAttestationPayload, 'attestation' | 'decision' | 'userErrors'> & { attestation?: Maybe<ResolversParentTypes['Attestation']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokePartnerAppInput: RevokePartnerAppInput;
  RevokePartnerAppPayload: Omit<RevokePartnerAppPayload, 'decision' | 'partnerApp' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, partnerApp?: Maybe<ResolversParentTypes['PartnerApp']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Rule: RuleParent;
  ScheduleCourseInput: ScheduleCourseInput;
  ScheduleCoursePayload: Omit<ScheduleCoursePayload, 'course' | 'decision' | 'userErrors'> & { course?: Maybe<ResolversParentTypes['Course']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Scheme: SchemeParent;
  SettleBrokenBondInput: SettleBrokenBondInput;
  SettleBrokenBondPayload: Omit<SettleBrokenBondPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, voucher?: Maybe<ResolversParentTypes['Voucher']> };
  SignContractInput: SignContractInput;
  SignContractPayload: Omit<SignContractPayload, 'contract' | 'decision' | 'userErrors' | 'voucher'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, voucher?: Maybe<ResolversParentTypes['Voucher']> };
  Signatory: SignatoryParent;
  Source: Source;
  String: Scalars['String']['output'];
  SubmitProjectInput: SubmitProjectInput;
  SubmitProjectPayload: Omit<SubmitProjectPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SubmitReportInput: SubmitReportInput;
  SubmitReportPayload: Omit<SubmitReportPayload, 'decision' | 'project' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Suppressed: Suppressed;
  TimelineEvent: TimelineEventParent;
  Transmission: TransmissionParent;
  TransmissionConnection: Omit<TransmissionConnection, 'edges' | 'sources'> & { edges: ReadonlyArray<ResolversParentTypes['TransmissionEdge']>, sources: ReadonlyArray<ResolversParentTypes['Source']> };
  TransmissionEdge: Omit<TransmissionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Transmission']> };
  TransmissionFilter: TransmissionFilter;
  UndoLinkInput: UndoLinkInput;
  UndoLinkPayload: Omit<UndoLinkPayload, 'decision' | 'link' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, link?: Maybe<ResolversParentTypes['PersonLink']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: ViewerParent;
  Voucher: VoucherParent;
  VoucherStatusStep: VoucherStatusStepParent;
  WithdrawConsentInput: WithdrawConsentInput;
  WithdrawConsentPayload: Omit<WithdrawConsentPayload, 'decision' | 'person' | 'userErrors'> & { decision?: Maybe<ResolversParentTypes['Decision']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawContractInput: WithdrawContractInput;
  WithdrawContractPayload: Omit<WithdrawContractPayload, 'contract' | 'decision' | 'userErrors'> & { contract?: Maybe<ResolversParentTypes['Contract']>, decision?: Maybe<ResolversParentTypes['Decision']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
};

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PersonalDataDirectiveArgs = { };

export type PersonalDataDirectiveResolver<Result, Parent, ContextType = Context, Args = PersonalDataDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ApplyRetentionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyRetentionPayload'] = ResolversParentTypes['ApplyRetentionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  erasedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  erasedIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  cancelledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  scheduledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AssessmentNameArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  prescribedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultName?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AssessmentResultNameArgs>>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['CourseSession']>, ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  copyReceivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  deliveries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transmission']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Issuer']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AttestationNameArgs>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  prestation?: Resolver<Maybe<ResolversTypes['Prestation']>, ParentType, ContextType>;
  revokeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  verificationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestationRecognitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestationRecognition'] = ResolversParentTypes['AttestationRecognition']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AuthorityNameArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeWalComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeWalCompliance'] = ResolversParentTypes['BeWalCompliance']> = {
  axesNotDone?: Resolver<ReadonlyArray<ResolversTypes['PrestationKind']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BeWalComplianceStatus'], ParentType, ContextType>;
};

export type BeWalParcoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeWalParcours'] = ResolversParentTypes['BeWalParcours']> = {
  attestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attestation']>>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  awaiting?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractChild']>>, ParentType, ContextType>;
  compliance?: Resolver<Maybe<ResolversTypes['BeWalCompliance']>, ParentType, ContextType, Partial<BeWalParcoursComplianceArgs>>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<BeWalParcoursEndsOnArgs>>;
  exemptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantedExemption']>>, ParentType, ContextType>;
  governingDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  nativeStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<BeWalParcoursNativeStatusArgs>>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<BeWalParcoursObligationsArgs>>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcomeConditions?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<BeWalParcoursOutcomeConditionsArgs, 'outcome'>>;
  outcomeProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutcomeProposal']>>, ParentType, ContextType>;
  pathToCompletion?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PathStep']>>, ParentType, ContextType, Partial<BeWalParcoursPathToCompletionArgs>>;
  prestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Prestation']>>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<BeWalParcoursStartsOnArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType, Partial<BeWalParcoursStatusArgs>>;
  statusLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractStatusStep']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, ParentType, ContextType>;
  transmissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transmission']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundSignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoundSignIn'] = ResolversParentTypes['BoundSignIn']> = {
  boundOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CancelCoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCoursePayload'] = ResolversParentTypes['CancelCoursePayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelEnrolmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelEnrolmentPayload'] = ResolversParentTypes['CancelEnrolmentPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelVoucherPayload'] = ResolversParentTypes['CancelVoucherPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  communes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivesIn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Choice'] = ResolversParentTypes['Choice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ChoiceNameArgs>>;
};

export type CompleteContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteContractPayload'] = ResolversParentTypes['CompleteContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteCoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteCoursePayload'] = ResolversParentTypes['CompleteCoursePayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmLinkPayload'] = ResolversParentTypes['ConfirmLinkPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['PersonLink']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  app?: Resolver<Maybe<ResolversTypes['PartnerApp']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ConsentScope'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ConsentRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRequest'] = ResolversParentTypes['ConsentRequest']> = {
  app?: Resolver<ResolversTypes['PartnerApp'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ConsentState']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  __resolveType: TypeResolveFn<'BeWalParcours' | 'FrCai' | 'FrCaif' | 'FrOepri' | 'FrPreDeparture' | 'LuCai', ParentType, ContextType>;
  attestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attestation']>>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  awaiting?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractChild']>>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<ContractEndsOnArgs>>;
  exemptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantedExemption']>>, ParentType, ContextType>;
  governingDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  nativeStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ContractNativeStatusArgs>>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<ContractObligationsArgs>>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcomeConditions?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<ContractOutcomeConditionsArgs, 'outcome'>>;
  outcomeProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutcomeProposal']>>, ParentType, ContextType>;
  pathToCompletion?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PathStep']>>, ParentType, ContextType, Partial<ContractPathToCompletionArgs>>;
  prestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Prestation']>>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<ContractStartsOnArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType, Partial<ContractStatusArgs>>;
  statusLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractStatusStep']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, ParentType, ContextType>;
  transmissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transmission']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
};

export type ContractChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractChild'] = ResolversParentTypes['ContractChild']> = {
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
};

export type ContractStatusStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractStatusStep'] = ResolversParentTypes['ContractStatusStep']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CorrectAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAppointmentPayload'] = ResolversParentTypes['CorrectAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAssessmentPayload'] = ResolversParentTypes['CorrectAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAttendancePayload'] = ResolversParentTypes['CorrectAttendancePayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectAttestationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectAttestationPayload'] = ResolversParentTypes['CorrectAttestationPayload']> = {
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectContractPayload'] = ResolversParentTypes['CorrectContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectCoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectCoursePayload'] = ResolversParentTypes['CorrectCoursePayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectEnrolmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectEnrolmentPayload'] = ResolversParentTypes['CorrectEnrolmentPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectExemptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectExemptionPayload'] = ResolversParentTypes['CorrectExemptionPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exemption?: Resolver<Maybe<ResolversTypes['GrantedExemption']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectFundingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectFundingPayload'] = ResolversParentTypes['CorrectFundingPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectInformationSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectInformationSessionPayload'] = ResolversParentTypes['CorrectInformationSessionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  informationSession?: Resolver<Maybe<ResolversTypes['InformationSession']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectJudgementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectJudgementPayload'] = ResolversParentTypes['CorrectJudgementPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPaymentPayload'] = ResolversParentTypes['CorrectPaymentPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPersonPayload'] = ResolversParentTypes['CorrectPersonPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectTransmissionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectTransmissionPayload'] = ResolversParentTypes['CorrectTransmissionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transmission?: Resolver<Maybe<ResolversTypes['Transmission']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectVoucherPayload'] = ResolversParentTypes['CorrectVoucherPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountersignContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountersignContractPayload'] = ResolversParentTypes['CountersignContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  calledOffOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrestationKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  scheduledOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['CourseSession']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
};

export type CoursePrestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoursePrestation'] = ResolversParentTypes['CoursePrestation']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  excusedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrestationKind'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CoursePrestationNameArgs>>;
  origin?: Resolver<ResolversTypes['PrestationOrigin'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PrestationStatus']>, ParentType, ContextType, Partial<CoursePrestationStatusArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseSession'] = ResolversParentTypes['CourseSession']> = {
  endsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideOutcomePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideOutcomePayload'] = ResolversParentTypes['DecideOutcomePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  exemptions?: Resolver<ReadonlyArray<ResolversTypes['Exemption']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  mayFollowVoluntarily?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  missingFacts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  outcomeName?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DecisionOutcomeNameArgs>>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type EligibilityAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityAssessment'] = ResolversParentTypes['EligibilityAssessment']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnrolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolPayload'] = ResolversParentTypes['EnrolPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  attendance?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  attendedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<EnrolmentAttendedMinutesArgs>>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  enrolledOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpreting?: Resolver<ReadonlyArray<ResolversTypes['InterpretingRequest']>, ParentType, ContextType>;
  invitedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  prestation?: Resolver<Maybe<ResolversTypes['Prestation']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['EnrolmentResult']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcuseAbsencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcuseAbsencePayload'] = ResolversParentTypes['ExcuseAbsencePayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prestation?: Resolver<Maybe<ResolversTypes['Prestation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exemption'] = ResolversParentTypes['Exemption']> = {
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FigureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRow'] = ResolversParentTypes['FigureRow']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FigureRowNameArgs>>;
};

export type FigureTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTable'] = ResolversParentTypes['FigureTable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FigureTableNameArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FigureTableNoteArgs>>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['FigureRow']>, ParentType, ContextType>;
};

export type FileAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileAccess'] = ResolversParentTypes['FileAccess']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AccessGround'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['FilePart']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type FrCaiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrCai'] = ResolversParentTypes['FrCai']> = {
  attestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attestation']>>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  awaiting?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractChild']>>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<FrCaiEndsOnArgs>>;
  exemptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantedExemption']>>, ParentType, ContextType>;
  governingDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  nativeStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FrCaiNativeStatusArgs>>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<FrCaiObligationsArgs>>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcomeConditions?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<FrCaiOutcomeConditionsArgs, 'outcome'>>;
  outcomeProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutcomeProposal']>>, ParentType, ContextType>;
  pathToCompletion?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PathStep']>>, ParentType, ContextType, Partial<FrCaiPathToCompletionArgs>>;
  prestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Prestation']>>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<FrCaiStartsOnArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType, Partial<FrCaiStatusArgs>>;
  statusLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractStatusStep']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, ParentType, ContextType>;
  transmissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transmission']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrCaifResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrCaif'] = ResolversParentTypes['FrCaif']> = {
  attestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attestation']>>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  awaiting?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractChild']>>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<FrCaifEndsOnArgs>>;
  exemptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantedExemption']>>, ParentType, ContextType>;
  governingDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  nativeStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FrCaifNativeStatusArgs>>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<FrCaifObligationsArgs>>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcomeConditions?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<FrCaifOutcomeConditionsArgs, 'outcome'>>;
  outcomeProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutcomeProposal']>>, ParentType, ContextType>;
  pathToCompletion?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PathStep']>>, ParentType, ContextType, Partial<FrCaifPathToCompletionArgs>>;
  prestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Prestation']>>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<FrCaifStartsOnArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType, Partial<FrCaifStatusArgs>>;
  statusLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractStatusStep']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, ParentType, ContextType>;
  transmissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transmission']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrOepriResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrOepri'] = ResolversParentTypes['FrOepri']> = {
  attestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attestation']>>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  awaiting?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractChild']>>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<FrOepriEndsOnArgs>>;
  exemptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantedExemption']>>, ParentType, ContextType>;
  governingDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  nativeStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FrOepriNativeStatusArgs>>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<FrOepriObligationsArgs>>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcomeConditions?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<FrOepriOutcomeConditionsArgs, 'outcome'>>;
  outcomeProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutcomeProposal']>>, ParentType, ContextType>;
  pathToCompletion?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PathStep']>>, ParentType, ContextType, Partial<FrOepriPathToCompletionArgs>>;
  prestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Prestation']>>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<FrOepriStartsOnArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType, Partial<FrOepriStatusArgs>>;
  statusLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractStatusStep']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, ParentType, ContextType>;
  transmissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transmission']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrPreDepartureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrPreDeparture'] = ResolversParentTypes['FrPreDeparture']> = {
  attestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attestation']>>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  awaiting?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractChild']>>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<FrPreDepartureEndsOnArgs>>;
  exemptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantedExemption']>>, ParentType, ContextType>;
  governingDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  nativeStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FrPreDepartureNativeStatusArgs>>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<FrPreDepartureObligationsArgs>>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcomeConditions?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<FrPreDepartureOutcomeConditionsArgs, 'outcome'>>;
  outcomeProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutcomeProposal']>>, ParentType, ContextType>;
  pathToCompletion?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PathStep']>>, ParentType, ContextType, Partial<FrPreDeparturePathToCompletionArgs>>;
  prestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Prestation']>>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<FrPreDepartureStartsOnArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType, Partial<FrPreDepartureStatusArgs>>;
  statusLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractStatusStep']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, ParentType, ContextType>;
  transmissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transmission']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConsentPayload'] = ResolversParentTypes['GrantConsentPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantExemptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantExemptionPayload'] = ResolversParentTypes['GrantExemptionPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exemption?: Resolver<Maybe<ResolversTypes['GrantedExemption']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantedExemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantedExemption'] = ResolversParentTypes['GrantedExemption']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groundName?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GrantedExemptionGroundNameArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GrantedExemptionNameArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandInCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandInCertificatePayload'] = ResolversParentTypes['HandInCertificatePayload']> = {
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IdentifierNameArgs>>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InformationSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationSession'] = ResolversParentTypes['InformationSession']> = {
  headCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterpretingRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterpretingRequest'] = ResolversParentTypes['InterpretingRequest']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['CourseSession']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type InviteToSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToSignInPayload'] = ResolversParentTypes['InviteToSignInPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueAttestationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAttestationPayload'] = ResolversParentTypes['IssueAttestationPayload']> = {
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueVoucherPayload'] = ResolversParentTypes['IssueVoucherPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issuer'] = ResolversParentTypes['Issuer']> = {
  __resolveType: TypeResolveFn<'Authority' | 'Provider', ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JudgeProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeProjectPayload'] = ResolversParentTypes['JudgeProjectPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  authorities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Authority']>>, ParentType, ContextType, Partial<JurisdictionAuthoritiesArgs>>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['Centre']>, ParentType, ContextType, Partial<JurisdictionCentresArgs>>;
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<JurisdictionNameArgs>>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  verbs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JurisdictionCodeResolvers = EnumResolverSignature<{ BE_WAL?: any, FR?: any, LU?: any }, ResolversTypes['JurisdictionCode']>;

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  interpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LuCaiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LuCai'] = ResolversParentTypes['LuCai']> = {
  attestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attestation']>>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  awaiting?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractChild']>>, ParentType, ContextType>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<LuCaiEndsOnArgs>>;
  exemptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GrantedExemption']>>, ParentType, ContextType>;
  governingDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  nativeStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<LuCaiNativeStatusArgs>>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<LuCaiObligationsArgs>>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcomeConditions?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<LuCaiOutcomeConditionsArgs, 'outcome'>>;
  outcomeProposals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OutcomeProposal']>>, ParentType, ContextType>;
  pathToCompletion?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PathStep']>>, ParentType, ContextType, Partial<LuCaiPathToCompletionArgs>>;
  prestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Prestation']>>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  signatories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signatory']>>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<LuCaiStartsOnArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ContractStatus']>, ParentType, ContextType, Partial<LuCaiStatusArgs>>;
  statusLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractStatusStep']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelineEvent']>>, ParentType, ContextType>;
  transmissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Transmission']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  cents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveFilePayload'] = ResolversParentTypes['MoveFilePayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<Maybe<ResolversTypes['AcceptInvitationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  applyRetention?: Resolver<Maybe<ResolversTypes['ApplyRetentionPayload']>, ParentType, ContextType, RequireFields<MutationApplyRetentionArgs, 'input'>>;
  cancelCourse?: Resolver<Maybe<ResolversTypes['CancelCoursePayload']>, ParentType, ContextType, RequireFields<MutationCancelCourseArgs, 'input'>>;
  cancelEnrolment?: Resolver<Maybe<ResolversTypes['CancelEnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationCancelEnrolmentArgs, 'input'>>;
  cancelVoucher?: Resolver<Maybe<ResolversTypes['CancelVoucherPayload']>, ParentType, ContextType, RequireFields<MutationCancelVoucherArgs, 'input'>>;
  completeContract?: Resolver<Maybe<ResolversTypes['CompleteContractPayload']>, ParentType, ContextType, RequireFields<MutationCompleteContractArgs, 'input'>>;
  completeCourse?: Resolver<Maybe<ResolversTypes['CompleteCoursePayload']>, ParentType, ContextType, RequireFields<MutationCompleteCourseArgs, 'input'>>;
  confirmLink?: Resolver<Maybe<ResolversTypes['ConfirmLinkPayload']>, ParentType, ContextType, RequireFields<MutationConfirmLinkArgs, 'input'>>;
  correctAppointment?: Resolver<Maybe<ResolversTypes['CorrectAppointmentPayload']>, ParentType, ContextType, RequireFields<MutationCorrectAppointmentArgs, 'input'>>;
  correctAssessment?: Resolver<Maybe<ResolversTypes['CorrectAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationCorrectAssessmentArgs, 'input'>>;
  correctAttendance?: Resolver<Maybe<ResolversTypes['CorrectAttendancePayload']>, ParentType, ContextType, RequireFields<MutationCorrectAttendanceArgs, 'input'>>;
  correctAttestation?: Resolver<Maybe<ResolversTypes['CorrectAttestationPayload']>, ParentType, ContextType, RequireFields<MutationCorrectAttestationArgs, 'input'>>;
  correctContract?: Resolver<Maybe<ResolversTypes['CorrectContractPayload']>, ParentType, ContextType, RequireFields<MutationCorrectContractArgs, 'input'>>;
  correctCourse?: Resolver<Maybe<ResolversTypes['CorrectCoursePayload']>, ParentType, ContextType, RequireFields<MutationCorrectCourseArgs, 'input'>>;
  correctEnrolment?: Resolver<Maybe<ResolversTypes['CorrectEnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationCorrectEnrolmentArgs, 'input'>>;
  correctExemption?: Resolver<Maybe<ResolversTypes['CorrectExemptionPayload']>, ParentType, ContextType, RequireFields<MutationCorrectExemptionArgs, 'input'>>;
  correctFunding?: Resolver<Maybe<ResolversTypes['CorrectFundingPayload']>, ParentType, ContextType, RequireFields<MutationCorrectFundingArgs, 'input'>>;
  correctInformationSession?: Resolver<Maybe<ResolversTypes['CorrectInformationSessionPayload']>, ParentType, ContextType, RequireFields<MutationCorrectInformationSessionArgs, 'input'>>;
  correctJudgement?: Resolver<Maybe<ResolversTypes['CorrectJudgementPayload']>, ParentType, ContextType, RequireFields<MutationCorrectJudgementArgs, 'input'>>;
  correctPayment?: Resolver<Maybe<ResolversTypes['CorrectPaymentPayload']>, ParentType, ContextType, RequireFields<MutationCorrectPaymentArgs, 'input'>>;
  correctPerson?: Resolver<Maybe<ResolversTypes['CorrectPersonPayload']>, ParentType, ContextType, RequireFields<MutationCorrectPersonArgs, 'input'>>;
  correctTransmission?: Resolver<Maybe<ResolversTypes['CorrectTransmissionPayload']>, ParentType, ContextType, RequireFields<MutationCorrectTransmissionArgs, 'input'>>;
  correctVoucher?: Resolver<Maybe<ResolversTypes['CorrectVoucherPayload']>, ParentType, ContextType, RequireFields<MutationCorrectVoucherArgs, 'input'>>;
  countersignContract?: Resolver<Maybe<ResolversTypes['CountersignContractPayload']>, ParentType, ContextType, RequireFields<MutationCountersignContractArgs, 'input'>>;
  decideOutcome?: Resolver<Maybe<ResolversTypes['DecideOutcomePayload']>, ParentType, ContextType, RequireFields<MutationDecideOutcomeArgs, 'input'>>;
  enrol?: Resolver<Maybe<ResolversTypes['EnrolPayload']>, ParentType, ContextType, RequireFields<MutationEnrolArgs, 'input'>>;
  excuseAbsence?: Resolver<Maybe<ResolversTypes['ExcuseAbsencePayload']>, ParentType, ContextType, RequireFields<MutationExcuseAbsenceArgs, 'input'>>;
  grantConsent?: Resolver<Maybe<ResolversTypes['GrantConsentPayload']>, ParentType, ContextType, RequireFields<MutationGrantConsentArgs, 'input'>>;
  grantExemption?: Resolver<Maybe<ResolversTypes['GrantExemptionPayload']>, ParentType, ContextType, RequireFields<MutationGrantExemptionArgs, 'input'>>;
  handInCertificate?: Resolver<Maybe<ResolversTypes['HandInCertificatePayload']>, ParentType, ContextType, RequireFields<MutationHandInCertificateArgs, 'input'>>;
  inviteToSignIn?: Resolver<Maybe<ResolversTypes['InviteToSignInPayload']>, ParentType, ContextType, RequireFields<MutationInviteToSignInArgs, 'input'>>;
  issueAttestation?: Resolver<Maybe<ResolversTypes['IssueAttestationPayload']>, ParentType, ContextType, RequireFields<MutationIssueAttestationArgs, 'input'>>;
  issueVoucher?: Resolver<Maybe<ResolversTypes['IssueVoucherPayload']>, ParentType, ContextType, RequireFields<MutationIssueVoucherArgs, 'input'>>;
  judgeProject?: Resolver<Maybe<ResolversTypes['JudgeProjectPayload']>, ParentType, ContextType, RequireFields<MutationJudgeProjectArgs, 'input'>>;
  moveFile?: Resolver<Maybe<ResolversTypes['MoveFilePayload']>, ParentType, ContextType, RequireFields<MutationMoveFileArgs, 'input'>>;
  proposeContract?: Resolver<Maybe<ResolversTypes['ProposeContractPayload']>, ParentType, ContextType, RequireFields<MutationProposeContractArgs, 'input'>>;
  proposeLink?: Resolver<Maybe<ResolversTypes['ProposeLinkPayload']>, ParentType, ContextType, RequireFields<MutationProposeLinkArgs, 'input'>>;
  proposeOutcome?: Resolver<Maybe<ResolversTypes['ProposeOutcomePayload']>, ParentType, ContextType, RequireFields<MutationProposeOutcomeArgs, 'input'>>;
  recordAssessment?: Resolver<Maybe<ResolversTypes['RecordAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationRecordAssessmentArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['RecordAttendancePayload']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordFunding?: Resolver<Maybe<ResolversTypes['RecordFundingPayload']>, ParentType, ContextType, RequireFields<MutationRecordFundingArgs, 'input'>>;
  recordInformationSession?: Resolver<Maybe<ResolversTypes['RecordInformationSessionPayload']>, ParentType, ContextType, RequireFields<MutationRecordInformationSessionArgs, 'input'>>;
  recordPayment?: Resolver<Maybe<ResolversTypes['RecordPaymentPayload']>, ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  recordSending?: Resolver<Maybe<ResolversTypes['RecordSendingPayload']>, ParentType, ContextType, RequireFields<MutationRecordSendingArgs, 'input'>>;
  redeemVoucher?: Resolver<Maybe<ResolversTypes['RedeemVoucherPayload']>, ParentType, ContextType, RequireFields<MutationRedeemVoucherArgs, 'input'>>;
  registerPartnerApp?: Resolver<Maybe<ResolversTypes['RegisterPartnerAppPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPartnerAppArgs, 'input'>>;
  registerPerson?: Resolver<Maybe<ResolversTypes['RegisterPersonPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  replaceVoucher?: Resolver<Maybe<ResolversTypes['ReplaceVoucherPayload']>, ParentType, ContextType, RequireFields<MutationReplaceVoucherArgs, 'input'>>;
  requestAppointment?: Resolver<Maybe<ResolversTypes['RequestAppointmentPayload']>, ParentType, ContextType, RequireFields<MutationRequestAppointmentArgs, 'input'>>;
  requestConsent?: Resolver<Maybe<ResolversTypes['RequestConsentPayload']>, ParentType, ContextType, RequireFields<MutationRequestConsentArgs, 'input'>>;
  requestErasure?: Resolver<Maybe<ResolversTypes['RequestErasurePayload']>, ParentType, ContextType, RequireFields<MutationRequestErasureArgs, 'input'>>;
  requestInterpreting?: Resolver<Maybe<ResolversTypes['RequestInterpretingPayload']>, ParentType, ContextType, RequireFields<MutationRequestInterpretingArgs, 'input'>>;
  revokeAttestation?: Resolver<Maybe<ResolversTypes['RevokeAttestationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeAttestationArgs, 'input'>>;
  revokePartnerApp?: Resolver<Maybe<ResolversTypes['RevokePartnerAppPayload']>, ParentType, ContextType, RequireFields<MutationRevokePartnerAppArgs, 'input'>>;
  scheduleCourse?: Resolver<Maybe<ResolversTypes['ScheduleCoursePayload']>, ParentType, ContextType, RequireFields<MutationScheduleCourseArgs, 'input'>>;
  settleBrokenBond?: Resolver<Maybe<ResolversTypes['SettleBrokenBondPayload']>, ParentType, ContextType, RequireFields<MutationSettleBrokenBondArgs, 'input'>>;
  signContract?: Resolver<Maybe<ResolversTypes['SignContractPayload']>, ParentType, ContextType, RequireFields<MutationSignContractArgs, 'input'>>;
  submitProject?: Resolver<Maybe<ResolversTypes['SubmitProjectPayload']>, ParentType, ContextType, RequireFields<MutationSubmitProjectArgs, 'input'>>;
  submitReport?: Resolver<Maybe<ResolversTypes['SubmitReportPayload']>, ParentType, ContextType, RequireFields<MutationSubmitReportArgs, 'input'>>;
  undoLink?: Resolver<Maybe<ResolversTypes['UndoLinkPayload']>, ParentType, ContextType, RequireFields<MutationUndoLinkArgs, 'input'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['WithdrawConsentPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
  withdrawContract?: Resolver<Maybe<ResolversTypes['WithdrawContractPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawContractArgs, 'input'>>;
};

export type MutationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutationPayload'] = ResolversParentTypes['MutationPayload']> = {
  __resolveType: TypeResolveFn<'AcceptInvitationPayload' | 'ApplyRetentionPayload' | 'CancelCoursePayload' | 'CancelEnrolmentPayload' | 'CancelVoucherPayload' | 'CompleteContractPayload' | 'CompleteCoursePayload' | 'ConfirmLinkPayload' | 'CorrectAppointmentPayload' | 'CorrectAssessmentPayload' | 'CorrectAttendancePayload' | 'CorrectAttestationPayload' | 'CorrectContractPayload' | 'CorrectCoursePayload' | 'CorrectEnrolmentPayload' | 'CorrectExemptionPayload' | 'CorrectFundingPayload' | 'CorrectInformationSessionPayload' | 'CorrectJudgementPayload' | 'CorrectPaymentPayload' | 'CorrectPersonPayload' | 'CorrectTransmissionPayload' | 'CorrectVoucherPayload' | 'CountersignContractPayload' | 'DecideOutcomePayload' | 'EnrolPayload' | 'ExcuseAbsencePayload' | 'GrantConsentPayload' | 'GrantExemptionPayload' | 'HandInCertificatePayload' | 'InviteToSignInPayload' | 'IssueAttestationPayload' | 'IssueVoucherPayload' | 'JudgeProjectPayload' | 'MoveFilePayload' | 'ProposeContractPayload' | 'ProposeLinkPayload' | 'ProposeOutcomePayload' | 'RecordAssessmentPayload' | 'RecordAttendancePayload' | 'RecordFundingPayload' | 'RecordInformationSessionPayload' | 'RecordPaymentPayload' | 'RecordSendingPayload' | 'RedeemVoucherPayload' | 'RegisterPartnerAppPayload' | 'RegisterPersonPayload' | 'ReplaceVoucherPayload' | 'RequestAppointmentPayload' | 'RequestConsentPayload' | 'RequestErasurePayload' | 'RequestInterpretingPayload' | 'RevokeAttestationPayload' | 'RevokePartnerAppPayload' | 'ScheduleCoursePayload' | 'SettleBrokenBondPayload' | 'SignContractPayload' | 'SubmitProjectPayload' | 'SubmitReportPayload' | 'UndoLinkPayload' | 'WithdrawConsentPayload' | 'WithdrawContractPayload', ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'Assessment' | 'Attestation' | 'Authority' | 'BeWalParcours' | 'Course' | 'CoursePrestation' | 'CourseSession' | 'Enrolment' | 'FrCai' | 'FrCaif' | 'FrOepri' | 'FrPreDeparture' | 'GrantedExemption' | 'InformationSession' | 'LuCai' | 'Person' | 'Project' | 'Provider' | 'Transmission' | 'Voucher', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOfferedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotOffered'] = ResolversParentTypes['NotOffered']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  debtor?: Resolver<ResolversTypes['Debtor'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ObligationNameArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type OutcomeProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeProposal'] = ResolversParentTypes['OutcomeProposal']> = {
  decided?: Resolver<Maybe<ResolversTypes['ContractOutcome']>, ParentType, ContextType>;
  decidedLastDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['ContractOutcome'], ParentType, ContextType>;
  proposedLastDay?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartErasure'] = ResolversParentTypes['PartErasure']> = {
  goes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['FilePart'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
};

export type PartnerAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerApp'] = ResolversParentTypes['PartnerApp']> = {
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  kind?: Resolver<ResolversTypes['PrestationKind'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutesDone?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutesOutside?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modulesDone?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  modulesLeft?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  nextMove?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PathStepNextMoveArgs>>;
  nextMoveBy?: Resolver<Maybe<ResolversTypes['Debtor']>, ParentType, ContextType>;
  prestation?: Resolver<Maybe<ResolversTypes['Prestation']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  requiredSharePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrestationStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  accesses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FileAccess']>>, ParentType, ContextType>;
  appointments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  assessments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Assessment']>>, ParentType, ContextType>;
  attestations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Attestation']>>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  canonicalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<PersonContractsArgs, 'first'>>;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  eligibility?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType, Partial<PersonEligibilityArgs>>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  everythingHeld?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonFile']>>, ParentType, ContextType>;
  givenNames?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  informationSessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InformationSession']>>, ParentType, ContextType>;
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  links?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonLink']>>, ParentType, ContextType>;
  nationalities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, Partial<PersonNationalitiesArgs>>;
  obligations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Obligation']>>, ParentType, ContextType, Partial<PersonObligationsArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  possibleDuplicates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PossibleDuplicate']>>, ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  signIns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BoundSignIn']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Voucher']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PersonFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFile'] = ResolversParentTypes['PersonFile']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PersonLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonLink'] = ResolversParentTypes['PersonLink']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedJurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['LinkSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LinkState'], ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  undoneOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type PossibleDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PossibleDuplicate'] = ResolversParentTypes['PossibleDuplicate']> = {
  grounds?: Resolver<ReadonlyArray<ResolversTypes['DuplicateGround']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PrestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prestation'] = ResolversParentTypes['Prestation']> = {
  __resolveType: TypeResolveFn<'CoursePrestation', ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  excusedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrestationKind'], ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PrestationNameArgs>>;
  origin?: Resolver<ResolversTypes['PrestationOrigin'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PrestationStatus']>, ParentType, ContextType, Partial<PrestationStatusArgs>>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['Answer']>, ParentType, ContextType>;
  awaiting?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['ProjectDeadline']>, ParentType, ContextType>;
  fundings?: Resolver<ReadonlyArray<ResolversTypes['ProjectFunding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  particulars?: Resolver<ReadonlyArray<ResolversTypes['ProjectParticular']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ProjectReport']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  selections?: Resolver<ReadonlyArray<ResolversTypes['ProjectSelection']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType, Partial<ProjectStatusArgs>>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ProjectDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectDeadline'] = ResolversParentTypes['ProjectDeadline']> = {
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProjectDeadlineNameArgs>>;
  report?: Resolver<Maybe<ResolversTypes['ReportKind']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type ProjectFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectFunding'] = ResolversParentTypes['ProjectFunding']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundingKind'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type ProjectParticularResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectParticular'] = ResolversParentTypes['ProjectParticular']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProjectParticularNameArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProjectParticularValueArgs>>;
};

export type ProjectReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectReport'] = ResolversParentTypes['ProjectReport']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['Answer']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['FigureTable']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProjectReportNameArgs>>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectSelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectSelection'] = ResolversParentTypes['ProjectSelection']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['Answer']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type ProposeContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeContractPayload'] = ResolversParentTypes['ProposeContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeLinkPayload'] = ResolversParentTypes['ProposeLinkPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['PersonLink']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeOutcomePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeOutcomePayload'] = ResolversParentTypes['ProposeOutcomePayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<ProviderCoursesArgs, 'first'>>;
  enrolmentChannels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recognisedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  recognisedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
};

export type PublishedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedCell'] = ResolversParentTypes['PublishedCell']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['PublishedValue'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['PublishedValue'], ParentType, ContextType>;
};

export type PublishedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedCount'] = ResolversParentTypes['PublishedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigures'] = ResolversParentTypes['PublishedFigures']> = {
  breakdown?: Resolver<ResolversTypes['Breakdown'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['PublishedCell']>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['PublishedMonth']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['PublishedTable'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['PublishedTotal']>, ParentType, ContextType>;
};

export type PublishedMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedMonth'] = ResolversParentTypes['PublishedMonth']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedTable'] = ResolversParentTypes['PublishedTable']> = {
  breakdowns?: Resolver<ReadonlyArray<ResolversTypes['Breakdown']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['PublishedTableCode'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PublishedTableDefinitionArgs>>;
  denominator?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PublishedTableDenominatorArgs>>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PublishedTableNameArgs>>;
  subject?: Resolver<ResolversTypes['PublishedSubject'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PublishedUnit'], ParentType, ContextType>;
};

export type PublishedTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedTotal'] = ResolversParentTypes['PublishedTotal']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['PublishedValue'], ParentType, ContextType>;
};

export type PublishedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedValue'] = ResolversParentTypes['PublishedValue']> = {
  __resolveType: TypeResolveFn<'PublishedCount' | 'Suppressed', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessEligibility?: Resolver<Maybe<ResolversTypes['EligibilityAssessment']>, ParentType, ContextType, RequireFields<QueryAssessEligibilityArgs, 'facts'>>;
  consentRequest?: Resolver<Maybe<ResolversTypes['ConsentRequest']>, ParentType, ContextType, RequireFields<QueryConsentRequestArgs, 'code'>>;
  consentRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRequest']>>, ParentType, ContextType, RequireFields<QueryConsentRequestsArgs, 'first'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<QueryContractsArgs, 'first'>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'code'>>;
  jurisdictions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Jurisdiction']>>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  obligations?: Resolver<Maybe<ResolversTypes['ObligationConnection']>, ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first'>>;
  partnerApps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartnerApp']>>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, RequireFields<QueryProvidersArgs, 'first'>>;
  publishedFigures?: Resolver<Maybe<ResolversTypes['PublishedFigures']>, ParentType, ContextType, RequireFields<QueryPublishedFiguresArgs, 'breakdown' | 'table'>>;
  publishedTables?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PublishedTable']>>, ParentType, ContextType>;
  recogniseAttestation?: Resolver<Maybe<ResolversTypes['AttestationRecognition']>, ParentType, ContextType, RequireFields<QueryRecogniseAttestationArgs, 'attestation'>>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Rule']>>, ParentType, ContextType, RequireFields<QueryRulesArgs, 'interpretationOnly'>>;
  transmissions?: Resolver<Maybe<ResolversTypes['TransmissionConnection']>, ParentType, ContextType, RequireFields<QueryTransmissionsArgs, 'first'>>;
  verifyAttestation?: Resolver<Maybe<ResolversTypes['VerificationResult']>, ParentType, ContextType, RequireFields<QueryVerifyAttestationArgs, 'code'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType, RequireFields<QueryVoucherArgs, 'code'>>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['Choice']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<QuestionSectionArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuestionTextArgs>>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  basis?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  missingFacts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReasonStatus'], ParentType, ContextType>;
};

export type RecordAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAssessmentPayload'] = ResolversParentTypes['RecordAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFundingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFundingPayload'] = ResolversParentTypes['RecordFundingPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordInformationSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInformationSessionPayload'] = ResolversParentTypes['RecordInformationSessionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  informationSession?: Resolver<Maybe<ResolversTypes['InformationSession']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Person']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentPayload'] = ResolversParentTypes['RecordPaymentPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSendingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSendingPayload'] = ResolversParentTypes['RecordSendingPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transmission?: Resolver<Maybe<ResolversTypes['Transmission']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedeemVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemVoucherPayload'] = ResolversParentTypes['RedeemVoucherPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPartnerAppPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPartnerAppPayload'] = ResolversParentTypes['RegisterPartnerAppPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerApp?: Resolver<Maybe<ResolversTypes['PartnerApp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplaceVoucherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceVoucherPayload'] = ResolversParentTypes['ReplaceVoucherPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAppointmentPayload'] = ResolversParentTypes['RequestAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestConsentPayload'] = ResolversParentTypes['RequestConsentPayload']> = {
  consentRequest?: Resolver<Maybe<ResolversTypes['ConsentRequest']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestErasurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestErasurePayload'] = ResolversParentTypes['RequestErasurePayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartErasure']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestInterpretingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestInterpretingPayload'] = ResolversParentTypes['RequestInterpretingPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeAttestationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeAttestationPayload'] = ResolversParentTypes['RevokeAttestationPayload']> = {
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokePartnerAppPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokePartnerAppPayload'] = ResolversParentTypes['RevokePartnerAppPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnerApp?: Resolver<Maybe<ResolversTypes['PartnerApp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  basis?: Resolver<ReadonlyArray<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interpretationText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RuleInterpretationTextArgs>>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleTitleArgs>>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ScheduleCoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleCoursePayload'] = ResolversParentTypes['ScheduleCoursePayload']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  code?: Resolver<ResolversTypes['SchemeCode'], ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  governingFact?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SchemeGoverningFactArgs>>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SchemeNameArgs>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<SchemeQuestionsArgs, 'form'>>;
};

export type SchemeCodeResolvers = EnumResolverSignature<{ BE_WAL_PARCOURS?: any, FR_CAI?: any, FR_CAIF?: any, FR_OEPRI?: any, FR_PRE_DEPARTURE?: any, LU_CAI?: any }, ResolversTypes['SchemeCode']>;

export type SettleBrokenBondPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleBrokenBondPayload'] = ResolversParentTypes['SettleBrokenBondPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignContractPayload'] = ResolversParentTypes['SignContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signatory'] = ResolversParentTypes['Signatory']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  resumeAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
};

export type SubmitProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitProjectPayload'] = ResolversParentTypes['SubmitProjectPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitReportPayload'] = ResolversParentTypes['SubmitReportPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuppressedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suppressed'] = ResolversParentTypes['Suppressed']> = {
  fewerThan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TimelineEventWhatArgs>>;
};

export type TransmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transmission'] = ResolversParentTypes['Transmission']> = {
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TransmissionNameArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TransmissionRecipientNameArgs>>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TransmissionState']>, ParentType, ContextType, Partial<TransmissionStateArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransmissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransmissionConnection'] = ResolversParentTypes['TransmissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransmissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type TransmissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransmissionEdge'] = ResolversParentTypes['TransmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Transmission']>, ParentType, ContextType>;
};

export type UndoLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoLinkPayload'] = ResolversParentTypes['UndoLinkPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['PersonLink']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NotOffered', ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonFile']>>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  verbs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voucher'] = ResolversParentTypes['Voucher']> = {
  bond?: Resolver<Maybe<ResolversTypes['BondState']>, ParentType, ContextType, Partial<VoucherBondArgs>>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  prestation?: Resolver<Maybe<ResolversTypes['Prestation']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  redeemedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Voucher']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['BondSettlement']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VoucherState']>, ParentType, ContextType, Partial<VoucherStateArgs>>;
  statusLine?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VoucherStatusStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherStatusStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherStatusStep'] = ResolversParentTypes['VoucherStatusStep']> = {
  bond?: Resolver<ResolversTypes['BondState'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VoucherState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type WithdrawConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawConsentPayload'] = ResolversParentTypes['WithdrawConsentPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawContractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawContractPayload'] = ResolversParentTypes['WithdrawContractPayload']> = {
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  ApplyRetentionPayload?: ApplyRetentionPayloadResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  AttestationRecognition?: AttestationRecognitionResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  BeWalCompliance?: BeWalComplianceResolvers<ContextType>;
  BeWalParcours?: BeWalParcoursResolvers<ContextType>;
  BoundSignIn?: BoundSignInResolvers<ContextType>;
  CancelCoursePayload?: CancelCoursePayloadResolvers<ContextType>;
  CancelEnrolmentPayload?: CancelEnrolmentPayloadResolvers<ContextType>;
  CancelVoucherPayload?: CancelVoucherPayloadResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  Choice?: ChoiceResolvers<ContextType>;
  CompleteContractPayload?: CompleteContractPayloadResolvers<ContextType>;
  CompleteCoursePayload?: CompleteCoursePayloadResolvers<ContextType>;
  ConfirmLinkPayload?: ConfirmLinkPayloadResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentRequest?: ConsentRequestResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractChild?: ContractChildResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractStatusStep?: ContractStatusStepResolvers<ContextType>;
  CorrectAppointmentPayload?: CorrectAppointmentPayloadResolvers<ContextType>;
  CorrectAssessmentPayload?: CorrectAssessmentPayloadResolvers<ContextType>;
  CorrectAttendancePayload?: CorrectAttendancePayloadResolvers<ContextType>;
  CorrectAttestationPayload?: CorrectAttestationPayloadResolvers<ContextType>;
  CorrectContractPayload?: CorrectContractPayloadResolvers<ContextType>;
  CorrectCoursePayload?: CorrectCoursePayloadResolvers<ContextType>;
  CorrectEnrolmentPayload?: CorrectEnrolmentPayloadResolvers<ContextType>;
  CorrectExemptionPayload?: CorrectExemptionPayloadResolvers<ContextType>;
  CorrectFundingPayload?: CorrectFundingPayloadResolvers<ContextType>;
  CorrectInformationSessionPayload?: CorrectInformationSessionPayloadResolvers<ContextType>;
  CorrectJudgementPayload?: CorrectJudgementPayloadResolvers<ContextType>;
  CorrectPaymentPayload?: CorrectPaymentPayloadResolvers<ContextType>;
  CorrectPersonPayload?: CorrectPersonPayloadResolvers<ContextType>;
  CorrectTransmissionPayload?: CorrectTransmissionPayloadResolvers<ContextType>;
  CorrectVoucherPayload?: CorrectVoucherPayloadResolvers<ContextType>;
  CountersignContractPayload?: CountersignContractPayloadResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CoursePrestation?: CoursePrestationResolvers<ContextType>;
  CourseSession?: CourseSessionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideOutcomePayload?: DecideOutcomePayloadResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  EligibilityAssessment?: EligibilityAssessmentResolvers<ContextType>;
  EnrolPayload?: EnrolPayloadResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  ExcuseAbsencePayload?: ExcuseAbsencePayloadResolvers<ContextType>;
  Exemption?: ExemptionResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FigureRow?: FigureRowResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  FileAccess?: FileAccessResolvers<ContextType>;
  FrCai?: FrCaiResolvers<ContextType>;
  FrCaif?: FrCaifResolvers<ContextType>;
  FrOepri?: FrOepriResolvers<ContextType>;
  FrPreDeparture?: FrPreDepartureResolvers<ContextType>;
  GrantConsentPayload?: GrantConsentPayloadResolvers<ContextType>;
  GrantExemptionPayload?: GrantExemptionPayloadResolvers<ContextType>;
  GrantedExemption?: GrantedExemptionResolvers<ContextType>;
  HandInCertificatePayload?: HandInCertificatePayloadResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  InformationSession?: InformationSessionResolvers<ContextType>;
  InterpretingRequest?: InterpretingRequestResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InviteToSignInPayload?: InviteToSignInPayloadResolvers<ContextType>;
  IssueAttestationPayload?: IssueAttestationPayloadResolvers<ContextType>;
  IssueVoucherPayload?: IssueVoucherPayloadResolvers<ContextType>;
  Issuer?: IssuerResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JudgeProjectPayload?: JudgeProjectPayloadResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionCode?: JurisdictionCodeResolvers;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LuCai?: LuCaiResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveFilePayload?: MoveFilePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotOffered?: NotOfferedResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  OutcomeProposal?: OutcomeProposalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartErasure?: PartErasureResolvers<ContextType>;
  PartnerApp?: PartnerAppResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonFile?: PersonFileResolvers<ContextType>;
  PersonLink?: PersonLinkResolvers<ContextType>;
  PossibleDuplicate?: PossibleDuplicateResolvers<ContextType>;
  Prestation?: PrestationResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectDeadline?: ProjectDeadlineResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectFunding?: ProjectFundingResolvers<ContextType>;
  ProjectParticular?: ProjectParticularResolvers<ContextType>;
  ProjectReport?: ProjectReportResolvers<ContextType>;
  ProjectSelection?: ProjectSelectionResolvers<ContextType>;
  ProposeContractPayload?: ProposeContractPayloadResolvers<ContextType>;
  ProposeLinkPayload?: ProposeLinkPayloadResolvers<ContextType>;
  ProposeOutcomePayload?: ProposeOutcomePayloadResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedCount?: PublishedCountResolvers<ContextType>;
  PublishedFigures?: PublishedFiguresResolvers<ContextType>;
  PublishedMonth?: PublishedMonthResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  PublishedTotal?: PublishedTotalResolvers<ContextType>;
  PublishedValue?: PublishedValueResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  RecordAssessmentPayload?: RecordAssessmentPayloadResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  RecordFundingPayload?: RecordFundingPayloadResolvers<ContextType>;
  RecordInformationSessionPayload?: RecordInformationSessionPayloadResolvers<ContextType>;
  RecordPaymentPayload?: RecordPaymentPayloadResolvers<ContextType>;
  RecordSendingPayload?: RecordSendingPayloadResolvers<ContextType>;
  RedeemVoucherPayload?: RedeemVoucherPayloadResolvers<ContextType>;
  RegisterPartnerAppPayload?: RegisterPartnerAppPayloadResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  ReplaceVoucherPayload?: ReplaceVoucherPayloadResolvers<ContextType>;
  RequestAppointmentPayload?: RequestAppointmentPayloadResolvers<ContextType>;
  RequestConsentPayload?: RequestConsentPayloadResolvers<ContextType>;
  RequestErasurePayload?: RequestErasurePayloadResolvers<ContextType>;
  RequestInterpretingPayload?: RequestInterpretingPayloadResolvers<ContextType>;
  RevokeAttestationPayload?: RevokeAttestationPayloadResolvers<ContextType>;
  RevokePartnerAppPayload?: RevokePartnerAppPayloadResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  ScheduleCoursePayload?: ScheduleCoursePayloadResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeCode?: SchemeCodeResolvers;
  SettleBrokenBondPayload?: SettleBrokenBondPayloadResolvers<ContextType>;
  SignContractPayload?: SignContractPayloadResolvers<ContextType>;
  Signatory?: SignatoryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SubmitProjectPayload?: SubmitProjectPayloadResolvers<ContextType>;
  SubmitReportPayload?: SubmitReportPayloadResolvers<ContextType>;
  Suppressed?: SuppressedResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  Transmission?: TransmissionResolvers<ContextType>;
  TransmissionConnection?: TransmissionConnectionResolvers<ContextType>;
  TransmissionEdge?: TransmissionEdgeResolvers<ContextType>;
  UndoLinkPayload?: UndoLinkPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Voucher?: VoucherResolvers<ContextType>;
  VoucherStatusStep?: VoucherStatusStepResolvers<ContextType>;
  WithdrawConsentPayload?: WithdrawConsentPayloadResolvers<ContextType>;
  WithdrawContractPayload?: WithdrawContractPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  personalData?: PersonalDataDirectiveResolver<any, any, ContextType>;
};
