import type { Step, Value } from './journey.ts';

/** The prefect. */
export const PREFECT = 'deciding-authority-fr';

const CONTRACT = 'contract { id status prestations { id kind } }';
/** A day of training has six hours; a skills assessment three, for one person. */
const DAY = { startsAt: '09:00', endsAt: '15:00' };
const MORNING = { startsAt: '09:00', endsAt: '12:00' };

/** A first title of a year, given before the session, and the same renewed for another. */
export const FIRST_TITLE = { country: 'FR', from: '2024-02-26', until: '2025-02-25', firstIssue: true };
export const RENEWED_TITLE = { country: 'FR', from: '2025-02-26', until: '2026-02-25', firstIssue: false };

interface Newcomer {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string;
  /** Facts that France alone asks. */
  readonly own?: Readonly<Record<string, Value>>;
  /** Name under which the file is kept for later steps. */
  readonly keptAs?: string;
}

/** A file at the agency, opened a week before the session. */
export function registered({
  familyName,
  givenNames,
  birthDate,
  own = {},
  keptAs = 'person',
}: Newcomer): Step {
  return {
    title: `A file is opened for ${givenNames} ${familyName}`,
    mutation: 'registerPerson',
    input: {
      jurisdiction: 'FR',
      familyName,
      givenNames,
      birthDate,
      facts: {
        nationalities: ['MA'],
        residenceTitles: [FIRST_TITLE],
        FR: { wishesToStay: true, earlierTitleOfOneYear: false, ...own },
      },
      on: '2024-03-05',
    },
    show: 'person { id }',
    expect: { 'decision.outcome': 'REGISTERED' },
    keep: { [keptAs]: 'person.id' },
  };
}

/** The half-day of 12 March 2024. */
export function welcomed(...people: readonly string[]): Step {
  return {
    title: 'The reception session takes half a day, with 31 people present',
    mutation: 'recordInformationSession',
    input: {
      jurisdiction: 'FR',
      place: 'Besançon',
      language: 'fr',
      headCount: 31,
      personIds: people.map((name) => `$${name}`),
      on: '2024-03-12',
    },
    show: 'informationSession { heldOn }',
    expect: { 'informationSession.heldOn': '2024-03-12' },
  };
}

export function assessed(
  title: string,
  kind: string,
  result: string,
  rest: Pick<Step, 'because'> & { readonly on?: string; readonly prescribedMinutes?: number } = {},
): Step {
  const { because, on = '2024-03-12', prescribedMinutes } = rest;
  return {
    title,
    mutation: 'recordAssessment',
    input: { personId: '$person', kind, result, ...(prescribedMinutes && { prescribedMinutes }), on },
    show: 'assessment { name(language: EN) resultName(language: EN) prescribedMinutes } attestation { name(language: EN) }',
    expect: { 'decision.verdict': 'GRANTED' },
    ...(because && { because }),
  };
}

/** What else is seen to at the session: a physician and a conversation. */
export const seen: readonly Step[] = [
  assessed('A physician sees the newcomer', 'MEDICAL_VISIT', 'DONE', {
    because: { 'FR-CAI-4': 'SATISFIED' },
  }),
  assessed('So does an auditor of the agency, alone', 'INTERVIEW', 'DONE'),
];

/** Twelve hours of French prescribed, for the level was not there. */
export const twelveHoursPrescribed = assessed(
  'Their French is not at the level yet: twelve hours of training are prescribed',
  'FRENCH_AT_RECEPTION',
  'INSUFFICIENT',
  { prescribedMinutes: 720, because: { 'FR-CAI-4': 'SATISFIED' } },
);

/** Drawn up by the agency, signed by the newcomer, then by the prefect. */
export const contracted: readonly Step[] = [
  {
    title: 'The agency draws the contract up from what was found',
    mutation: 'proposeContract',
    input: { personIds: ['$person'], scheme: 'FR_CAI', on: '2024-03-12' },
    show: CONTRACT,
    because: { 'FR-CAI-1': 'SATISFIED' },
    expect: { 'contract.status': 'PROPOSED' },
    keep: { contract: 'contract.id' },
  },
  {
    title: 'The newcomer signs',
    mutation: 'signContract',
    input: { personId: '$person', scheme: 'FR_CAI', on: '2024-03-12' },
    show: 'contract { signedOn }',
    expect: { 'decision.verdict': 'GRANTED' },
  },
  {
    title: 'The prefect signs a week later',
    as: PREFECT,
    mutation: 'countersignContract',
    input: { contractId: '$contract', on: '2024-03-19' },
    because: { 'FR-CAI-1': 'SATISFIED' },
    expect: { 'decision.verdict': 'GRANTED' },
  },
  {
    title: 'It runs for a year: the anniversary is its last day',
    query: `query ($id: ID!) { contract(id: $id) {
      status(asOf: "2024-03-19") endsOn prestations { id kind }
    } }`,
    variables: { id: '$contract' },
    expect: { 'contract.status': 'IN_PROGRESS', 'contract.endsOn': '2025-03-19' },
  },
];

interface Training {
  readonly kind: string;
  readonly title: string;
  readonly days: readonly string[];
  /** Whose place it is; the only signatory's where it is left out. */
  readonly person?: string;
  /** Of each day; six hours if left out, three of a skills assessment. */
  readonly hours?: { readonly startsAt: string; readonly endsAt: string };
  /** When it is put on the programme and the place taken; the day after the prefect has signed if left out. */
  readonly on?: string;
}

const START = '2024-03-20';

/** A training announced and a place taken in it, kept as `course`, `enrolment` and `day0`, `day1` …. */
export function entered({ kind, title, days, person, hours: asked, on = START }: Training): readonly Step[] {
  const [usual, places] = kind === 'SKILLS_ASSESSMENT' ? [MORNING, 1] : [DAY, 20];
  const hours = asked ?? usual;
  return [
    {
      title: `${title} is put on the programme`,
      mutation: 'scheduleCourse',
      input: {
        jurisdiction: 'FR',
        kind,
        title,
        language: 'fr',
        places,
        sessions: days.map((heldOn) => ({ heldOn, ...hours })),
        on,
      },
      show: 'course { id sessions { id } }',
      expect: { 'decision.verdict': 'GRANTED' },
      keep: {
        course: 'course.id',
        ...Object.fromEntries(days.map((_, index) => [`day${index}`, `course.sessions.${index}.id`])),
      },
    },
    {
      title: 'A place is taken in it, free of charge',
      mutation: 'enrol',
      input: {
        contractId: '$contract',
        ...(person && { personId: `$${person}` }),
        courseId: '$course',
        channel: 'POST',
        on,
      },
      show: 'enrolment { id }',
      expect: { 'decision.verdict': 'GRANTED' },
      keep: { enrolment: 'enrolment.id' },
    },
  ];
}

export function attended(day: string, on: string, minutes: number, inAll = minutes): Step {
  return {
    title: minutes > 0 ? `Present on ${on}` : `Absent on ${on}`,
    mutation: 'recordAttendance',
    input: {
      sessionId: `$${day}`,
      rows: [{ enrolmentId: '$enrolment', minutes, ...(minutes > 0 && { signed: true }) }],
      on,
    },
    show: 'enrolments { attendedMinutes }',
    expect: { 'enrolments.0.attendedMinutes': inAll },
  };
}

export function closed(on: string, result: string, because: Step['because'] = {}): Step {
  return {
    title: `It is closed: ${result === 'COMPLETED' ? 'followed' : 'not followed'}`,
    mutation: 'completeCourse',
    input: { courseId: '$course', on },
    show: 'enrolments { result }',
    expect: { 'enrolments.0.result': result },
    because,
  };
}

export function attested(on: string): Step {
  return {
    title: 'The attestation is handed over',
    mutation: 'issueAttestation',
    input: { enrolmentId: '$enrolment', on },
    show: 'attestation { verificationCode name(language: EN) }',
    expect: { 'decision.outcome': 'ISSUED' },
  };
}

/** A training of one day of six hours, followed, with its attestation. */
export function followed(kind: string, title: string, day: string): readonly Step[] {
  return [
    ...entered({ kind, title, days: [day] }),
    attended('day0', day, 360),
    closed(day, 'COMPLETED'),
    attested(day),
  ];
}

/** The agency proposes what a contract is to come to. */
export function proposed(
  title: string,
  outcome: string,
  on: string,
  rest: Partial<Pick<Step, 'because' | 'expect'>> & { readonly lastDay?: string } = {},
): Step {
  const { lastDay, because, expect = { 'decision.verdict': 'GRANTED' } } = rest;
  return {
    title,
    mutation: 'proposeOutcome',
    input: { contractId: '$contract', outcome, ...(lastDay && { lastDay }), on },
    show: 'contract { id }',
    expect,
    ...(because && { because }),
  };
}

/** The prefect decides. */
export function decided(title: string, outcome: string, on: string, rule: string, lastDay?: string): Step {
  return {
    title,
    as: PREFECT,
    mutation: 'decideOutcome',
    input: { contractId: '$contract', outcome, ...(lastDay && { lastDay }), on },
    because: { [rule]: 'SATISFIED' },
    expect: { 'decision.verdict': 'GRANTED' },
  };
}

/** What a contract has come to on a day. */
export function cameTo(title: string, on: string, status: string, endsOn: string): Step {
  return {
    title,
    query: `query ($id: ID!) { contract(id: $id) {
      status(asOf: "${on}") nativeStatus(asOf: "${on}", language: FR) endsOn
      statusLine { status from rule { id } }
    } }`,
    variables: { id: '$contract' },
    expect: { 'contract.status': status, 'contract.endsOn': endsOn },
  };
}
