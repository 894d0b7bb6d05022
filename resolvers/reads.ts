import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { SECTIONS, type Section } from '../datasources/sections.ts';

/** Sections of a file that are read together: few, for each choice of them is a statement of its own. */
const PARTS = {
  register: [
    'identifiers',
    'facts',
    'informationSessionAttendances',
    'informationSessions',
    'appointments',
    'assessments',
  ],
  contracts: ['contracts', 'parties', 'contractStatuses'],
  outcomes: ['children', 'outcomeProposals', 'exemptions'],
  prestations: ['prestations'],
  enrolments: ['enrolments'],
  courses: ['enrolments', 'attendances', 'courses', 'courseSessions'],
  vouchers: ['vouchers', 'voucherStatuses'],
  attestations: ['attestations'],
  transmissions: ['transmissions'],
  duties: ['obligations'],
  own: ['consents', 'invitations', 'signIns', 'linkSides'],
} as const satisfies Readonly<Record<string, readonly Section[]>>;

type Part = keyof typeof PARTS;

function each(names: string, ...parts: readonly Part[]): Readonly<Record<string, readonly Part[]>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, parts]));
}

/**
 * What each field's own resolver reads of a file. A field that is not named here may read the whole: those
 * of a country's reading, of decisions and duties.
 */
export const READS: Readonly<Record<string, Readonly<Record<string, readonly Part[]>>>> = {
  Query: {
    ...each(
      'person persons provider providers projects publishedTables publishedFigures jurisdiction jurisdictions rules assessEligibility viewer',
    ),
    ...each('partnerApps consentRequests consentRequest verifyAttestation'),
    ...each('contract contracts', 'contracts'),
    ...each('voucher', 'vouchers'),
    ...each('transmissions', 'transmissions'),
    ...each('obligations', 'duties'),
    ...each('recogniseAttestation', 'attestations'),
  },
  Person: {
    ...each('id jurisdiction familyName givenNames birthDate sex email phone postalAddress languages'),
    ...each('registeredOn authority files sources accesses everythingHeld canonicalId possibleDuplicates'),
    ...each('consents signIns invitations links', 'own'),
    ...each('identifiers nationalities informationSessions appointments assessments eligibility', 'register'),
    ...each('contracts', 'contracts'),
    ...each('vouchers', 'vouchers'),
    ...each('attestations', 'attestations'),
  },
  PersonFile: each('jurisdiction person'),
  Identifier: each('scheme name value'),
  InformationSession: each('id jurisdiction heldOn place language headCount'),
  Assessment: each('id jurisdiction person kind name result resultName prescribedMinutes heldOn rule'),
  Appointment: each('id person requestedOn scheduledOn channel heldOn cancelledOn'),
  Contract: {
    ...each('id jurisdiction scheme authority openedOn governingDate signedOn startsOn endsOn effects'),
    ...each('awaiting'),
    ...each('signatories status statusLine', 'contracts'),
    ...each('children outcomeProposals exemptions', 'outcomes'),
    ...each('prestations', 'prestations'),
    ...each('vouchers', 'vouchers'),
    ...each('attestations', 'attestations'),
    ...each('transmissions', 'transmissions'),
  },
  Signatory: each('role signedOn person'),
  ContractStatusStep: each('status from until rule'),
  ContractChild: each('id birthDate'),
  OutcomeProposal: each('proposed proposedLastDay proposedOn decided decidedLastDay decidedOn'),
  GrantedExemption: {
    ...each('id jurisdiction person kind name ground groundName years evidence grantedOn withdrawnOn rule'),
    ...each('contract', 'contracts'),
  },
  Prestation: {
    ...each('id kind name sequence mandatory origin excusedOn person'),
    ...each('contract', 'contracts'),
  },
  CoursePrestation: each('enrolments', 'enrolments'),
  Enrolment: {
    ...each('id person enrolledOn channel invitedOn cancelledOn closedOn result interpreting'),
    ...each('course attendance', 'courses'),
    ...each('prestation', 'prestations'),
    ...each('contract', 'contracts'),
    ...each('voucher', 'vouchers'),
  },
  InterpretingRequest: {
    ...each('language requestedOn'),
    ...each('session', 'courses'),
  },
  Attendance: each('session', 'courses'),
  Course: {
    ...each(
      'id jurisdiction kind provider title language totalMinutes places scheduledOn calledOffOn sessions',
    ),
    ...each('enrolments', 'enrolments'),
  },
  CourseSession: each('id module heldOn startsAt endsAt minutes'),
  Project: each(
    'id jurisdiction scheme provider submittedOn validFrom validUntil status awaiting answers selections reports fundings particulars deadlines',
  ),
  Provider: each('id jurisdiction name kind enrolmentChannels recognisedFrom recognisedUntil courses'),
  Voucher: {
    ...each('id jurisdiction code sequence issuedOn expiresOn redeemedOn provider cancelledOn cancelReason'),
    ...each('settlement'),
    ...each('state bond statusLine replaces', 'vouchers'),
    ...each('prestation', 'prestations'),
    ...each('contract', 'contracts'),
    ...each('enrolments', 'enrolments'),
  },
  VoucherStatusStep: each('state bond from until rule'),
  Attestation: {
    ...each('id jurisdiction number kind name issuer issuedOn rule verificationCode copyReceivedOn person'),
    ...each('revokedOn revokeReason'),
    ...each('prestation', 'prestations'),
    ...each('contract', 'contracts'),
    ...each('deliveries', 'transmissions'),
  },
  Transmission: {
    ...each(
      'id jurisdiction kind name recipient recipientName channel createdOn dueOn sentOn state language',
    ),
    ...each('rule person'),
    ...each('contract', 'contracts'),
    ...each('attestation', 'attestations'),
  },
  Obligation: {
    ...each('jurisdiction kind name debtor provider authority dueOn rule person'),
    ...each('contract', 'contracts'),
  },
  Authority: each('id code name jurisdiction'),
  ConsentRequest: each('app code purpose scopes requestedOn expiresOn state person'),
  Viewer: each('role client jurisdiction authority provider verbs files'),
  /** What every payload may have beside its decision: by what it is found among the rows of its file. */
  Payload: {
    ...each(
      'decision userErrors dryRun informationSession course project person persons erasedCount erasedIds parts',
    ),
    ...each('partnerApp consentRequest'),
    ...each('invitation link', 'own'),
    ...each('appointment assessment', 'register'),
    ...each('exemption', 'outcomes'),
    ...each('prestation', 'prestations'),
    ...each('contract', 'contracts', 'vouchers', 'attestations'),
    ...each('voucher', 'vouchers'),
    ...each('enrolment enrolments', 'enrolments'),
    ...each('attestation', 'attestations'),
    ...each('transmission', 'transmissions'),
  },
};

/** Types that are answered from the law, or from what another field has read already. */
const READ_ALREADY: readonly string[] = [
  'Answer',
  'AttestationRecognition',
  'BoundSignIn',
  'Centre',
  'Choice',
  'Consent',
  'Decision',
  'EligibilityAssessment',
  'Exemption',
  'Fact',
  'FigureRow',
  'FigureTable',
  'FileAccess',
  'Invitation',
  'Jurisdiction',
  'LegalBasis',
  'Money',
  'Mutation',
  'PageInfo',
  'PartErasure',
  'PartnerApp',
  'PersonLink',
  'PossibleDuplicate',
  'ProjectDeadline',
  'ProjectFunding',
  'ProjectParticular',
  'ProjectReport',
  'ProjectSelection',
  'PublishedCell',
  'PublishedCount',
  'PublishedFigures',
  'PublishedMonth',
  'PublishedTable',
  'PublishedTotal',
  'Question',
  'Reason',
  'Rule',
  'Scheme',
  'Source',
  'Suppressed',
  'UserError',
];

const READ = new WeakMap<DocumentNode, readonly Section[]>();

/** The sections of files that the operations of a document can read. */
export function sectionsRead(schema: GraphQLSchema, document: DocumentNode): readonly Section[] {
  const known = READ.get(document) ?? sectionsOf(schema, document);
  READ.set(document, known);
  return known;
}

function sectionsOf(schema: GraphQLSchema, document: DocumentNode): readonly Section[] {
  const types = new TypeInfo(schema);
  const sections = new Set<Section>();
  let whole = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name: { value } }) => {
        const parts = readBy(types.getParentType() ?? null, value);
        whole ||= parts === null;
        for (const part of parts ?? []) for (const section of PARTS[part]) sections.add(section);
      },
    }),
  );
  return whole ? SECTIONS : SECTIONS.filter((section) => sections.has(section));
}

/** What a field reads; null where it may read everything. */
function readBy(type: GraphQLNamedType | null, field: string): readonly Part[] | null {
  if (type === null) return null;
  if (field.startsWith('__') || /(Connection|Edge)$/.test(type.name)) return [];
  if (type.name.endsWith('Payload')) return READS['Payload']?.[field] ?? null;
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  for (const { name } of [type, ...interfaces]) {
    if (READ_ALREADY.includes(name)) return [];
    const parts = READS[name]?.[field];
    if (parts !== undefined) return parts;
  }
  return null;
}
