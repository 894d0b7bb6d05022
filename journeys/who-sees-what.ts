import { consents, signsIn } from './consent.ts';
import type { Journey, Step, Value } from './journey.ts';
import { ana, CONTRACT, VOUCHER } from './luxembourg.ts';

/** From registration to the signature, within the last weeks. */
const lately: readonly Step[] = [
  {
    title: 'A case worker registers a newcomer',
    mutation: 'registerPerson',
    input: { ...ana, on: '$today-40' },
    show: 'person { id }',
    expect: { 'decision.outcome': 'REGISTERED' },
    keep: { person: 'person.id' },
  },
  {
    title: 'A provider may not',
    as: 'provider-lu',
    mutation: 'registerPerson',
    input: { ...ana },
    show: 'person { id }',
    expect: { 'userErrors.0.code': 'NOT_ALLOWED', person: null },
  },
  {
    title: 'The newcomer attends the information session',
    mutation: 'recordInformationSession',
    input: { jurisdiction: 'LU', personIds: ['$person'], on: '$today-33' },
    expect: { 'decision.outcome': 'RECORDED' },
  },
  {
    title: 'They ask for the appointment',
    mutation: 'requestAppointment',
    input: { personId: '$person', channel: 'EMAIL', scheduledOn: '$today-14', on: '$today-32' },
    expect: { 'decision.outcome': 'REQUESTED' },
  },
  {
    title: 'They sign, and are handed the first voucher',
    mutation: 'signContract',
    input: {
      personId: '$person',
      scheme: 'LU_CAI',
      documents: ['PASSPORT', 'RESIDENCE_CARD'],
      on: '$today-14',
    },
    show: `contract { ${CONTRACT} } voucher { ${VOUCHER} }`,
    expect: { 'decision.outcome': 'SIGNED' },
    keep: { contract: 'contract.id', code: 'voucher.code' },
  },
];

const evenings = [10, 12, 17, 19, 24].map(
  (days): Value => ({ heldOn: `$today+${days}`, startsAt: '18:00', endsAt: '20:00' }),
);

/** A provider takes the voucher today, and sees whom it has to expect. */
const voucherTaken: readonly Step[] = [
  {
    title: 'A course provider asks who it is here',
    as: 'provider-lu',
    query: '{ viewer { role provider { id name } verbs } }',
    expect: { 'viewer.role': 'PROVIDER' },
    keep: { provider: 'viewer.provider.id' },
  },
  {
    title: 'It announces a course',
    as: 'provider-lu',
    mutation: 'scheduleCourse',
    input: {
      jurisdiction: 'LU',
      kind: 'LANGUAGE_COURSE',
      providerId: '$provider',
      title: 'Lëtzebuergesch A1',
      language: 'lb',
      places: 12,
      sessions: evenings,
    },
    show: 'course { id scheduledOn totalMinutes }',
    because: { 'LU-LANG-1': 'SATISFIED' },
    expect: { 'course.scheduledOn': '$today', 'course.totalMinutes': 600 },
    keep: { course: 'course.id' },
  },
  {
    title: 'The file is none of its business: it does not exist for it',
    as: 'provider-lu',
    query: 'query ($id: ID!) { person(id: $id) { familyName } }',
    variables: { id: '$person' },
    expect: { 'errors.0.extensions.code': 'NOT_FOUND', person: null },
  },
  {
    title: 'Shown the voucher, it reads by the code whether it stands, and not whose it is',
    as: 'provider-lu',
    query: 'query ($code: String!) { voucher(code: $code) { state expiresOn contract { id } } }',
    variables: { code: '$code' },
    expect: { 'voucher.state': 'ISSUED', 'voucher.contract': null },
  },
  {
    title: 'A day that is over is not for it to record',
    as: 'provider-lu',
    mutation: 'redeemVoucher',
    input: {
      code: '$code',
      providerId: '$provider',
      courseId: '$course',
      channel: 'EMAIL',
      on: '$today-1',
    },
    expect: { 'userErrors.0.path': ['on'] },
  },
  {
    title: 'Today it takes the voucher: the person is enrolled, and the bond engaged',
    as: 'provider-lu',
    mutation: 'redeemVoucher',
    input: { code: '$code', providerId: '$provider', courseId: '$course', channel: 'EMAIL' },
    show: 'voucher { state bond price { cents currency } } enrolment { id enrolledOn }',
    because: { 'LU-LANG-4': 'SATISFIED', 'LU-LANG-9': 'SATISFIED' },
    expect: { 'voucher.bond': 'ENGAGED', 'enrolment.enrolledOn': '$today' },
  },
  {
    title: 'Of who is enrolled it sees the name and how to reach them, and nothing else',
    as: 'provider-lu',
    query: `query ($id: ID!) {
      node(id: $id) { ... on Course { enrolments { person {
        familyName givenNames email birthDate nationalities identifiers { value } contracts { edges { node { status } } }
      } } } }
    }`,
    variables: { id: '$course' },
    expect: {
      'node.enrolments.0.person.familyName': 'Sample',
      'node.enrolments.0.person.email': 'ana.sample@example.org',
      'node.enrolments.0.person.birthDate': null,
      'node.enrolments.0.person.nationalities': null,
      'node.enrolments.0.person.identifiers': null,
    },
  },
];

/** What is left in the person's hands. */
const ownFile: readonly Step[] = [
  {
    title: 'The person sees that it did, and by what right',
    as: 'person-lu',
    query: 'query ($id: ID!) { person(id: $id) { accesses { at role organisation ground parts } } }',
    variables: { id: '$person' },
    expect: { 'person.accesses.0.role': 'PROVIDER', 'person.accesses.0.ground': 'COURSE' },
  },
  {
    title:
      'They ask for their erasure, as a rehearsal: the law keeps the file, and each rule that does is named',
    as: 'person-lu',
    mutation: 'requestErasure',
    input: { personId: '$person', dryRun: true },
    show: 'parts { part goes rules { id } }',
    because: { 'EU-GDPR-KEPT': 'NOT_SATISFIED', 'LU-DUR-1': 'SATISFIED', 'LU-LANG-7': 'SATISFIED' },
    expect: {
      dryRun: true,
      'decision.verdict': 'REFUSED',
      'parts.{part=CONTRACTS}.goes': false,
      'parts.{part=CONTRACTS}.rules.0.id': 'LU-DUR-1',
      'parts.{part=VOUCHERS}.rules.0.id': 'LU-LANG-7',
    },
  },
];

export const whoSeesWhat: Journey = {
  name: 'who-sees-what',
  title: 'Who sees what: the case worker, the person, an app and a provider, of one and the same file',
  as: 'case-worker-lu',
  steps: [...lately, ...signsIn, ...consents, ...voucherTaken, ...ownFile],
};
