import type { Step, Value } from './journey.ts';

export const VOUCHER = 'id code sequence issuedOn expiresOn';
export const CONTRACT = 'id status signedOn startsOn endsOn';
export const ATTENDANCE = 'enrolments { id attendedMinutes }';

const SESSIONS = ['12', '14', '19', '21', '26'].map(
  (day): Value => ({ heldOn: `2024-02-${day}`, startsAt: '18:00', endsAt: '20:00' }),
);

/** Three modules of two hours. */
export const civicSessions: readonly Value[] = ['04', '11', '18'].map((day, index) => ({
  module: `M${index + 1}`,
  heldOn: `2024-05-${day}`,
  startsAt: '09:00',
  endsAt: '11:00',
}));

/** Who the newcomer is. */
export const ana: Readonly<Record<string, Value>> = {
  jurisdiction: 'LU',
  familyName: 'Sample',
  givenNames: 'Ana',
  birthDate: '1990-04-02',
  email: 'ana.sample@example.org',
  identifiers: [{ scheme: 'LU_MATRICULE', value: '1990040212343' }],
  facts: {
    nationalities: ['BR'],
    LU: {
      legallyResident: true,
      wishesToStay: true,
      temporaryTitle: false,
      internationalProtectionApplicant: false,
    },
  },
};

/** From the first meeting to the appointment asked for. */
export const newcomer: readonly Step[] = [
  {
    title: 'A newcomer is registered',
    mutation: 'registerPerson',
    input: { ...ana, on: '2024-01-08' },
    show: 'person { id familyName nationalities }',
    expect: { 'decision.outcome': 'REGISTERED', 'person.nationalities': ['BR'] },
    keep: { person: 'person.id' },
  },
  {
    title: 'Without an information session there is no appointment',
    mutation: 'requestAppointment',
    input: { personId: '$person', channel: 'EMAIL', on: '2024-01-10' },
    because: { 'LU-PATH-1': 'NOT_SATISFIED' },
    expect: { 'decision.verdict': 'REFUSED' },
  },
  {
    title: 'The information session is attended, with 23 people present',
    mutation: 'recordInformationSession',
    input: {
      jurisdiction: 'LU',
      place: 'Esch-sur-Alzette',
      language: 'fr',
      headCount: 23,
      personIds: ['$person'],
      on: '2024-01-15',
    },
    show: 'informationSession { heldOn headCount }',
    expect: { 'decision.outcome': 'RECORDED', 'informationSession.headCount': 23 },
  },
  {
    title: 'The appointment is asked for by e-mail',
    mutation: 'requestAppointment',
    input: { personId: '$person', channel: 'EMAIL', scheduledOn: '2024-02-01', on: '2024-01-16' },
    show: 'appointment { requestedOn scheduledOn }',
    because: { 'LU-PATH-1': 'SATISFIED', 'LU-PATH-2': 'SATISFIED', 'LU-PATH-3': 'SATISFIED' },
    expect: { 'decision.outcome': 'REQUESTED' },
  },
];

/** A language course on the first voucher: seven tenths of it attended, to the minute. */
export const languageCourse: readonly Step[] = [
  {
    title: 'The signatory chooses the national language institute',
    query: '{ providers(jurisdictions: [LU]) { edges { node { id name enrolmentChannels } } } }',
    keep: { provider: 'providers.edges.{node/enrolmentChannels=ONLINE}.node.id' },
  },
  {
    title: 'It announces a course of Luxembourgish, five evenings of two hours',
    mutation: 'scheduleCourse',
    input: {
      jurisdiction: 'LU',
      kind: 'LANGUAGE_COURSE',
      providerId: '$provider',
      title: 'Lëtzebuergesch A1',
      language: 'lb',
      places: 15,
      sessions: SESSIONS,
      on: '2024-02-02',
    },
    show: 'course { id totalMinutes sessions { id } }',
    because: { 'LU-LANG-1': 'SATISFIED' },
    expect: { 'course.totalMinutes': 600 },
    keep: {
      course: 'course.id',
      evening1: 'course.sessions.0.id',
      evening2: 'course.sessions.1.id',
      evening3: 'course.sessions.2.id',
      evening4: 'course.sessions.3.id',
    },
  },
  {
    title: 'By telephone it takes nobody',
    mutation: 'redeemVoucher',
    input: {
      code: '$code',
      providerId: '$provider',
      courseId: '$course',
      channel: 'PHONE',
      on: '2024-02-05',
    },
    because: { 'LU-LANG-8': 'NOT_SATISFIED' },
    expect: { 'decision.verdict': 'REFUSED' },
  },
  {
    title: 'Online it takes the voucher: 10 euros, and the bond is engaged',
    mutation: 'redeemVoucher',
    input: {
      code: '$code',
      providerId: '$provider',
      courseId: '$course',
      channel: 'ONLINE',
      on: '2024-02-05',
    },
    show: `voucher { ${VOUCHER} bond(asOf: "2024-02-05") price { cents currency } } enrolment { id }`,
    because: { 'LU-LANG-4': 'SATISFIED', 'LU-LANG-9': 'SATISFIED', 'LU-LANG-2': 'SATISFIED' },
    expect: { 'voucher.bond': 'ENGAGED', 'voucher.price': { cents: 1000, currency: 'EUR' } },
    keep: { enrolment: 'enrolment.id' },
  },
  {
    title: 'A second time it is refused, and says why',
    mutation: 'redeemVoucher',
    input: {
      code: '$code',
      providerId: '$provider',
      courseId: '$course',
      channel: 'ONLINE',
      on: '2024-02-06',
    },
    because: { 'LU-LANG-9': 'NOT_SATISFIED' },
    expect: { 'decision.verdict': 'REFUSED' },
  },
  ...[120, 120, 120, 60].map(
    (minutes, index): Step => ({
      title: `Evening ${index + 1} is attended for ${minutes} minutes`,
      mutation: 'recordAttendance',
      input: {
        sessionId: `$evening${index + 1}`,
        rows: [{ enrolmentId: '$enrolment', minutes, signed: true }],
        on: '2024-02-27',
      },
      show: ATTENDANCE,
      expect: { 'decision.outcome': 'RECORDED' },
    }),
  ),
  {
    title: 'The two years run from the first evening',
    query: 'query ($id: ID!) { contract(id: $id) { startsOn endsOn status(asOf: "2024-02-12") } }',
    variables: { id: '$contract' },
    expect: {
      'contract.startsOn': '2024-02-12',
      'contract.endsOn': '2026-02-12',
      'contract.status': 'IN_PROGRESS',
    },
  },
];

/** The signature, with the first voucher. */
export const signed: Step = {
  title: 'With both documents the contract is signed and the first voucher handed out in the same act',
  mutation: 'signContract',
  input: {
    personId: '$person',
    scheme: 'LU_CAI',
    documents: ['PASSPORT', 'RESIDENCE_CARD'],
    on: '2024-02-01',
  },
  show: `contract { ${CONTRACT} } voucher { ${VOUCHER} }`,
  because: { 'LU-PATH-4': 'SATISFIED', 'LU-PATH-6': 'SATISFIED', 'LU-ELIG-7': 'SATISFIED' },
  expect: {
    'decision.outcome': 'SIGNED',
    'contract.signedOn': '2024-02-01',
    'contract.endsOn': null,
    'voucher.sequence': 1,
    'voucher.expiresOn': '2024-08-01',
  },
  keep: { contract: 'contract.id', code: 'voucher.code', voucher: 'voucher.id' },
};
