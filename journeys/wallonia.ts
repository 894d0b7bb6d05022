import type { Step } from './journey.ts';

export const CASE_WORKER = 'case-worker-be-wal';

const NADIA = { familyName: 'Sample', givenNames: 'Nadia', birthDate: '1990-06-15' };

/** Who comes from Morocco with a first title of three years; own facts beside those that are known to be none. */
export function registered(
  own: Readonly<Record<string, { readonly issuedOn: string }>> = {},
  who: typeof NADIA = NADIA,
): Step {
  return {
    title: 'The centre opens a file',
    mutation: 'registerPerson',
    input: {
      jurisdiction: 'BE_WAL',
      ...who,
      facts: {
        nationalities: ['MA'],
        residences: [{ country: 'BE', from: '2024-01-10' }],
        residenceTitles: [
          { country: 'BE', kind: 'A', from: '2024-03-01', until: '2027-02-28', firstIssue: true },
        ],
        employments: [],
        BE_WAL: {
          familyMemberOf: 'NONE',
          ukraineTemporaryProtection: null,
          medicalCertificate: null,
          belgianDiploma: null,
          higherEducationRole: null,
          attestations: [],
          ...own,
        },
      },
      on: '2024-03-04',
    },
    show: 'person { id }',
    expect: { 'decision.outcome': 'REGISTERED' },
    keep: { person: 'person.id' },
  };
}

/** What the centre writes down on a day. */
export function assessed(title: string, kind: string, result: string, on: string, rule: string): Step {
  return {
    title,
    mutation: 'recordAssessment',
    input: { personId: '$person', kind, result, on },
    expect: { 'decision.outcome': 'RECORDED' },
    because: { [rule]: 'SATISFIED' },
  };
}

export const contractKept: Step = {
  title: 'The path is open: it has a file of its own',
  query: `query ($id: ID!) { person(id: $id) { contracts { edges { node { id status(asOf: "2024-03-20") } } } } }`,
  variables: { id: '$person' },
  expect: { 'person.contracts.edges.0.node.status': 'PROPOSED' },
  keep: { contract: 'person.contracts.edges.0.node.id' },
};

interface Session {
  readonly kind: 'RECEPTION_MODULE' | 'CIVIC_TRAINING';
  readonly title: string;
  readonly days: readonly string[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
  readonly on: string;
}

/** A course announced, entered and attended whole; the provider's where one was found. */
function followed({ kind, title, days, startsAt, endsAt, minutes, on }: Session): readonly Step[] {
  const rule = kind === 'CIVIC_TRAINING' ? 'WAL-AXE-2' : 'WAL-AXE-1';
  return [
    {
      title: `${title}: it is announced`,
      mutation: 'scheduleCourse',
      input: {
        jurisdiction: 'BE_WAL',
        kind,
        ...(kind === 'CIVIC_TRAINING' && { providerId: '$initiative' }),
        title,
        language: 'fr',
        places: 12,
        sessions: days.map((heldOn) => ({ heldOn, startsAt, endsAt })),
        on,
      },
      show: 'course { id sessions { id heldOn } }',
      because: { 'WAL-AXE-6': 'SATISFIED' },
      keep: {
        course: 'course.id',
        ...Object.fromEntries(days.map((_, index) => [`day${index}`, `course.sessions.${index}.id`])),
      },
    },
    {
      title: `${title}: a place is taken`,
      mutation: 'enrol',
      input: { contractId: '$contract', courseId: '$course', channel: 'IN_PERSON', on },
      show: 'enrolment { id }',
      because: { 'WAL-AXE-5': 'SATISFIED' },
      keep: { enrolment: 'enrolment.id' },
    },
    ...days.map(
      (heldOn, index): Step => ({
        title: `${title}: the day of ${heldOn} is attended`,
        mutation: 'recordAttendance',
        input: {
          sessionId: `$day${index}`,
          rows: [{ enrolmentId: '$enrolment', minutes }],
          on: heldOn,
        },
        because: { [rule]: 'SATISFIED' },
      }),
    ),
  ];
}

export const SOCIAL: Step = assessed(
  'The social assessment is made',
  'SOCIAL_ASSESSMENT',
  'NO_WORK_ORIENTATION_NEEDED',
  '2024-03-21',
  'WAL-AXE-1',
);

/** The reception module but for its social assessment: no French test is needed. */
export const received: readonly Step[] = [
  assessed('Her French needs no test', 'FRENCH_TEST', 'TEST_NOT_NEEDED', '2024-03-20', 'WAL-AXE-1'),
  ...followed({
    kind: 'RECEPTION_MODULE',
    title: 'Droits et devoirs',
    days: ['2024-03-20'],
    startsAt: '09:00',
    endsAt: '11:00',
    minutes: 120,
    on: '2024-03-20',
  }),
];

export function signing(on: string, outcome: 'SIGNED' | 'REFUSED', title: string): Step {
  return {
    title,
    mutation: 'signContract',
    input: { personId: '$person', scheme: 'BE_WAL_PARCOURS', on },
    expect: { 'decision.outcome': outcome },
    because: { 'WAL-AXE-5': outcome === 'SIGNED' ? 'SATISFIED' : 'NOT_SATISFIED' },
  };
}

const INITIATIVE: Step = {
  title: 'Which initiative gives citizenship training, and since when it is recognised',
  query:
    '{ providers(jurisdictions: [BE_WAL]) { edges { node { id name kind recognisedFrom recognisedUntil } } } }',
  keep: { initiative: 'providers.edges.{node/kind=ILI}.node.id' },
};

/** Citizenship training on these days, twelve hours each. */
export function citizenship(days: readonly string[]): readonly Step[] {
  return [
    INITIATIVE,
    ...followed({
      kind: 'CIVIC_TRAINING',
      title: 'Citoyenneté',
      days,
      startsAt: '08:00',
      endsAt: '20:00',
      minutes: 720,
      on: '2024-04-02',
    }),
  ];
}

export const FIVE_DAYS = ['2024-04-08', '2024-04-15', '2024-04-22', '2024-04-29', '2024-05-06'] as const;

/** Whether she follows the path, on a day. */
export function complies(title: string, on: string, status: string): Step {
  return {
    title,
    query: `query ($id: ID!) { contract(id: $id) { ... on BeWalParcours {
      compliance(asOf: "${on}") { status axesNotDone reasons { status rule { id title(language: EN) } } }
    } } }`,
    variables: { id: '$contract' },
    expect: { 'contract.compliance.status': status },
  };
}

/** The attestation of attendance, with what becomes of its copies. */
export function attested(copies: 'SATISFIED' | 'NOT_APPLICABLE', title: string): Step {
  return {
    title,
    mutation: 'completeContract',
    input: { contractId: '$contract', on: '2024-05-07' },
    show: 'contract { attestations { kind issuedOn } transmissions { kind recipient rule { id } } }',
    expect: { 'decision.outcome': 'COMPLETED', 'contract.attestations.0.kind': 'PATH_ATTENDANCE' },
    because: { 'WAL-END-1': 'SATISFIED', 'WAL-END-2': copies },
  };
}
