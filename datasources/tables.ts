import type { AssessmentRecord } from '../domain/assessment.ts';
import type { AttestationCounterRecord, AttestationRecord } from '../domain/attestation.ts';
import type { ConsentRecord, InvitationRecord, SignInRecord } from '../domain/consent.ts';
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
} from '../domain/contract.ts';
import type { DecisionFactRecord, DecisionReasonRecord, DecisionRecord } from '../domain/dossier.ts';
import type { ExemptionRecord } from '../domain/exemption.ts';
import type { FactRecord, FileRecord, IdentifierRecord } from '../domain/person.ts';
import type { LinkSideRecord } from '../domain/person-link.ts';
import type {
  AttendanceRecord,
  CourseRecord,
  CourseSessionRecord,
  EnrolmentRecord,
  PrestationRecord,
  ProviderRecord,
} from '../domain/prestation.ts';
import type {
  ProjectFundingRecord,
  ProjectRecord,
  ProjectReportRecord,
  ProjectSelectionRecord,
} from '../domain/project.ts';
import type { VoucherRecord, VoucherStatusRecord } from '../domain/voucher.ts';

/** A table whose rows are a domain record's, column by column. */
export interface Table<Row = unknown> {
  readonly name: string;
  /** Columns that tell one row from another. */
  readonly key: readonly (keyof Row & string)[];
  /** All columns of the record; `recorded_at` stands beside them. */
  readonly columns: readonly (keyof Row & string)[];
  /** Order of its rows inside a dossier. */
  readonly order: string;
}

type Complete<Row, Columns extends readonly string[]> =
  Exclude<keyof Row, Columns[number]> extends never
    ? unknown
    : { readonly missing: Exclude<keyof Row, Columns[number]> };

/** Declares a table; a column of `Row` that is left out does not compile. */
function table<Row>() {
  return <const Columns extends readonly (keyof Row & string)[]>(
    name: string,
    key: readonly (keyof Row & string)[],
    order: string,
    columns: Columns & Complete<Row, Columns>,
  ): Table<Row> => ({ name, key, order, columns });
}

export const PERSON_FILE = table<FileRecord>()('person_file', ['id'], 'id', [
  'id',
  'authorityId',
  'familyName',
  'givenNames',
  'birthDate',
  'sex',
  'email',
  'phone',
  'postalAddress',
  'languages',
  'registeredOn',
  'revision',
  'keptUntil',
  'keptUntilRule',
  'rulesVersion',
  'source',
  'sourceKey',
]);

export const FILE_IDENTIFIER = table<IdentifierRecord>()(
  'file_identifier',
  ['id'],
  'scheme collate "C", id',
  ['id', 'fileId', 'scheme', 'value'],
);

export const FILE_FACT = table<FactRecord>()(
  'file_fact',
  ['id'],
  'kind collate "C", valid_from nulls first, id',
  ['id', 'fileId', 'kind', 'value', 'validFrom', 'validUntil', 'special'],
);

export const INFORMATION_SESSION = table<InformationSessionRecord>()(
  'information_session',
  ['id'],
  'held_on, id',
  ['id', 'authorityId', 'heldOn', 'place', 'language', 'headCount'],
);

export const INFORMATION_SESSION_ATTENDANCE = table<InformationSessionAttendanceRecord>()(
  'information_session_attendance',
  ['id'],
  'id',
  ['id', 'sessionId', 'fileId'],
);

export const APPOINTMENT = table<AppointmentRecord>()('appointment', ['id'], 'requested_on, id', [
  'id',
  'fileId',
  'requestedOn',
  'scheduledOn',
  'channel',
  'heldOn',
  'cancelledOn',
]);

export const ASSESSMENT = table<AssessmentRecord>()('assessment', ['id'], 'held_on, kind collate "C", id', [
  'id',
  'fileId',
  'kind',
  'result',
  'prescribedMinutes',
  'heldOn',
  'rule',
  'special',
]);

export const CONTRACT = table<ContractRecord>()('contract', ['id'], 'opened_on, id', [
  'id',
  'scheme',
  'authorityId',
  'decidingAuthorityId',
  'awaitingAuthorityId',
  'openedOn',
  'governingDate',
  'signedOn',
  'startsOn',
  'endsOn',
  'completedOn',
  'terminatedOn',
  'withdrawnOn',
  'source',
  'sourceKey',
]);

export const CONTRACT_PARTY = table<PartyRecord>()('contract_party', ['id'], 'contract_id, id', [
  'id',
  'contractId',
  'fileId',
  'role',
  'signedOn',
]);

export const CONTRACT_CHILD = table<ContractChildRecord>()(
  'contract_child',
  ['id'],
  'contract_id, birth_date, id',
  ['id', 'contractId', 'birthDate'],
);

export const OUTCOME_PROPOSAL = table<OutcomeProposalRecord>()(
  'outcome_proposal',
  ['id'],
  'contract_id, proposed_on, id',
  ['id', 'contractId', 'proposed', 'proposedLastDay', 'proposedOn', 'decided', 'decidedLastDay', 'decidedOn'],
);

export const EXEMPTION = table<ExemptionRecord>()('exemption', ['id'], 'contract_id, granted_on, id', [
  'id',
  'fileId',
  'contractId',
  'kind',
  'ground',
  'years',
  'evidence',
  'grantedOn',
  'withdrawnOn',
  'rule',
]);

export const CONTRACT_STATUS = table<ContractStatusRecord>()(
  'contract_status',
  ['contractId', 'validFrom'],
  'contract_id, valid_from',
  ['contractId', 'status', 'validFrom', 'validUntil', 'rule'],
);

export const PRESTATION = table<PrestationRecord>()(
  'prestation',
  ['id'],
  'opened_on, kind collate "C", sequence nulls first, id',
  [
    'id',
    'contractId',
    'fileId',
    'kind',
    'sequence',
    'mandatory',
    'origin',
    'openedOn',
    'cancelledOn',
    'excusedOn',
  ],
);

export const PROVIDER = table<ProviderRecord>()('provider', ['id'], 'id', [
  'id',
  'name',
  'kind',
  'enrolmentChannels',
  'recognisedFrom',
  'recognisedUntil',
]);

export const COURSE = table<CourseRecord>()('course', ['id'], 'scheduled_on, id', [
  'id',
  'kind',
  'providerId',
  'authorityId',
  'title',
  'language',
  'totalMinutes',
  'places',
  'scheduledOn',
  'calledOffOn',
]);

export const COURSE_SESSION = table<CourseSessionRecord>()(
  'course_session',
  ['id'],
  'course_id, held_on, starts_at, id',
  ['id', 'courseId', 'module', 'heldOn', 'startsAt', 'endsAt', 'minutes'],
);

export const PROJECT = table<ProjectRecord>()('project', ['id'], 'submitted_on, id', [
  'id',
  'scheme',
  'providerId',
  'submittedOn',
  'validFrom',
  'validUntil',
  'answers',
  'awaitingAuthorityId',
]);

export const PROJECT_SELECTION = table<ProjectSelectionRecord>()(
  'project_selection',
  ['id'],
  'project_id, decided_on, outcome collate "C", id',
  ['id', 'projectId', 'authorityId', 'decidedOn', 'outcome', 'answers', 'rule'],
);

export const PROJECT_REPORT = table<ProjectReportRecord>()(
  'project_report',
  ['id'],
  'project_id, sent_on, kind collate "C", id',
  ['id', 'projectId', 'kind', 'sentOn', 'answers', 'figures', 'rule'],
);

export const PROJECT_FUNDING = table<ProjectFundingRecord>()(
  'project_funding',
  ['id'],
  'project_id, received_on, kind collate "C", id',
  [
    'id',
    'projectId',
    'payeeId',
    'kind',
    'receivedOn',
    'creditsCents',
    'envelopeCents',
    'amountCents',
    'dueOn',
    'paidOn',
    'rule',
  ],
);

export const ENROLMENT = table<EnrolmentRecord>()('enrolment', ['id'], 'enrolled_on, id', [
  'id',
  'prestationId',
  'contractId',
  'fileId',
  'courseId',
  'voucherId',
  'enrolledOn',
  'channel',
  'invitedOn',
  'cancelledOn',
  'closedOn',
  'result',
  'interpreting',
]);

export const ATTENDANCE = table<AttendanceRecord>()('attendance', ['id'], 'enrolment_id, session_id, id', [
  'id',
  'enrolmentId',
  'sessionId',
  'contractId',
  'fileId',
  'minutes',
  'signed',
]);

export const VOUCHER = table<VoucherRecord>()('voucher', ['id'], 'contract_id, sequence, issued_on, id', [
  'id',
  'code',
  'contractId',
  'fileId',
  'prestationId',
  'sequence',
  'issuedOn',
  'expiresOn',
  'redeemedOn',
  'providerId',
  'cancelledOn',
  'cancelReason',
  'replacedOn',
  'replacesId',
  'settledOn',
  'settlement',
  'settlementReason',
]);

export const VOUCHER_STATUS = table<VoucherStatusRecord>()(
  'voucher_status',
  ['voucherId', 'validFrom'],
  'voucher_id, valid_from',
  ['voucherId', 'contractId', 'state', 'bond', 'validFrom', 'validUntil', 'rule'],
);

export const ATTESTATION = table<AttestationRecord>()('attestation', ['id'], 'issued_on, number, id', [
  'id',
  'fileId',
  'contractId',
  'prestationId',
  'enrolmentId',
  'kind',
  'issuerId',
  'year',
  'number',
  'issuedOn',
  'rule',
  'verificationCode',
  'copyReceivedOn',
  'revokedOn',
  'revokeReason',
]);

export const ATTESTATION_COUNTER = table<AttestationCounterRecord>()(
  'attestation_counter',
  ['issuerId', 'year'],
  'issuer_id, year',
  ['issuerId', 'year', 'lastNumber'],
);

export const OBLIGATION = table<ObligationRecord>()(
  'obligation',
  ['fileId', 'kind', 'subjectId', 'debtor', 'rule', 'appliesFrom'],
  'applies_from, kind collate "C", subject_id, debtor collate "C", rule collate "C"',
  [
    'fileId',
    'contractId',
    'kind',
    'subjectId',
    'debtor',
    'debtorId',
    'dueOn',
    'rule',
    'appliesFrom',
    'appliesUntil',
  ],
);

export const TRANSMISSION = table<TransmissionRecord>()(
  'transmission',
  ['id'],
  'created_on, kind collate "C", id',
  [
    'id',
    'fileId',
    'contractId',
    'kind',
    'subjectId',
    'rule',
    'recipient',
    'channel',
    'language',
    'createdOn',
    'dueOn',
    'sentOn',
  ],
);

export const DECISION = table<DecisionRecord>()('decision', ['id'], 'recorded_at, id', [
  'id',
  'fileId',
  'contractId',
  'question',
  'scheme',
  'verdict',
  'outcome',
  'asOf',
  'recordedAt',
  'rulesVersion',
]);

export const DECISION_REASON = table<DecisionReasonRecord>()(
  'decision_reason',
  ['decisionId', 'position'],
  'decision_id, position',
  ['decisionId', 'position', 'rule', 'status', 'missing'],
);

export const DECISION_FACT = table<DecisionFactRecord>()(
  'decision_fact',
  ['decisionId', 'position', 'name'],
  'decision_id, position, name collate "C"',
  ['decisionId', 'position', 'name', 'value', 'special'],
);

export const CONSENT = table<ConsentRecord>()(
  'consent',
  ['id'],
  'granted_on, client collate "C", scope collate "C", id',
  ['id', 'fileId', 'client', 'scope', 'requestId', 'grantedOn', 'withdrawnOn'],
);

export const INVITATION = table<InvitationRecord>()('invitation', ['id'], 'issued_on, id', [
  'id',
  'fileId',
  'code',
  'issuedOn',
  'expiresOn',
  'acceptedOn',
]);

export const SIGN_IN = table<SignInRecord>()('sign_in', ['id'], 'bound_on, ended_on nulls last, id', [
  'id',
  'fileId',
  'holder',
  'boundOn',
  'endedOn',
]);

export const LINK_SIDE = table<LinkSideRecord>()('link_side', ['id'], 'proposed_on, id', [
  'id',
  'fileId',
  'handshakeId',
  'side',
  'otherJurisdiction',
  'code',
  'reason',
  'takenBy',
  'proposedOn',
  'proposedBy',
  'expiresOn',
  'confirmedOn',
  'confirmedBy',
  'undoneOn',
  'undoneBy',
]);
