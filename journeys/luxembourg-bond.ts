import type { Journey, Step } from './journey.ts';
import { newcomer, signed, VOUCHER } from './luxembourg.ts';

/** A course of German of three evenings, given by the institute. */
function germanCourse(name: string, month: string): Step {
  return {
    title: `A course of German is announced for ${month}`,
    mutation: 'scheduleCourse',
    input: {
      jurisdiction: 'LU',
      kind: 'LANGUAGE_COURSE',
      providerId: '$provider',
      title: `Deutsch A1, ${month}`,
      language: 'de',
      places: 12,
      sessions: ['03', '10', '17'].map((day) => ({
        heldOn: `${month}-${day}`,
        startsAt: '18:00',
        endsAt: '20:00',
      })),
      on: '2024-03-01',
    },
    show: 'course { id sessions { id } }',
    keep: { [name]: 'course.id', [`${name}Evening`]: 'course.sessions.0.id' },
  };
}

function redeemed(course: string, on: string): Step {
  return {
    title: 'The voucher is taken by the institute',
    mutation: 'redeemVoucher',
    input: { code: '$code', providerId: '$provider', courseId: `$${course}`, channel: 'ONLINE', on },
    show: `voucher { ${VOUCHER} bond(asOf: "${on}") } enrolment { id }`,
    expect: { 'voucher.bond': 'ENGAGED' },
    keep: { enrolment: 'enrolment.id', voucher: 'voucher.id' },
  };
}

export const luxembourgBond: Journey = {
  name: 'luxembourg-bond',
  title: 'Luxembourg: a voucher that lapses, a course called off, a bond broken and settled',
  as: 'case-worker-lu',
  steps: [
    ...newcomer,
    signed,
    {
      title:
        'The last day of validity is the anniversary; on the next the voucher is expired and its bond lapsed',
      query: `query ($code: String!) { voucher(code: $code) {
        expiresOn last: state(asOf: "2024-08-01") next: state(asOf: "2024-08-02") bond(asOf: "2024-08-02")
      } }`,
      variables: { code: '$code' },
      expect: {
        'voucher.expiresOn': '2024-08-01',
        'voucher.last': 'ISSUED',
        'voucher.next': 'EXPIRED',
        'voucher.bond': 'LAPSED',
      },
    },
    {
      title: 'It is replaced in its place of the sequence',
      mutation: 'replaceVoucher',
      input: { voucherId: '$voucher', reason: 'LAPSED', on: '2024-08-05' },
      show: `voucher { ${VOUCHER} replaces { id } }`,
      expect: { 'decision.outcome': 'REPLACED', 'voucher.sequence': 1, 'voucher.expiresOn': '2025-02-05' },
      keep: { code: 'voucher.code', voucher: 'voucher.id' },
    },
    {
      title: 'The institute is chosen',
      query: '{ providers(jurisdictions: [LU]) { edges { node { id enrolmentChannels } } } }',
      keep: { provider: 'providers.edges.{node/enrolmentChannels=ONLINE}.node.id' },
    },
    germanCourse('september', '2024-09'),
    redeemed('september', '2024-08-20'),
    {
      title: 'The institute calls the course off: the bond is cancelled, the redemption does not count',
      mutation: 'cancelCourse',
      input: { courseId: '$september', reason: 'too few enrolled', on: '2024-08-30' },
      show: 'course { calledOffOn } enrolments { cancelledOn voucher { bond(asOf: "2024-08-30") } }',
      expect: { 'course.calledOffOn': '2024-08-30', 'enrolments.0.voucher.bond': 'CANCELLED' },
    },
    {
      title: 'The voucher is replaced once more, still the first of three',
      mutation: 'replaceVoucher',
      input: { voucherId: '$voucher', reason: 'CANCELLED', on: '2024-09-02' },
      show: `voucher { ${VOUCHER} }`,
      expect: { 'voucher.sequence': 1 },
      keep: { code: 'voucher.code', voucher: 'voucher.id' },
    },
    germanCourse('october', '2024-10'),
    redeemed('october', '2024-09-10'),
    {
      title: 'One evening of three is attended',
      mutation: 'recordAttendance',
      input: {
        sessionId: '$octoberEvening',
        rows: [{ enrolmentId: '$enrolment', minutes: 120 }],
        on: '2024-10-03',
      },
      show: 'enrolments { attendedMinutes }',
      expect: { 'enrolments.0.attendedMinutes': 120 },
    },
    {
      title: 'The course is closed under 70 %: the bond is broken',
      mutation: 'completeCourse',
      input: { courseId: '$october', on: '2024-10-18' },
      show: 'enrolments { result voucher { bond(asOf: "2024-10-18") } }',
      because: { 'LU-LANG-5': 'NOT_SATISFIED' },
      expect: {
        'decision.outcome': 'NOT_COMPLETED',
        'enrolments.0.result': 'NOT_COMPLETED',
        'enrolments.0.voucher.bond': 'BROKEN',
      },
    },
    {
      title: 'A broken bond blocks the sequence',
      mutation: 'issueVoucher',
      input: { contractId: '$contract', on: '2024-10-21' },
      because: { 'LU-LANG-7': 'NOT_SATISFIED' },
      expect: { 'decision.verdict': 'REFUSED' },
    },
    {
      title: 'What is due says who has to move',
      query: `query ($id: ID!) { contract(id: $id) {
        obligations(asOf: "2024-10-21") { name(language: EN) debtor dueOn rule { id } }
      } }`,
      variables: { id: '$contract' },
    },
    {
      title: 'A case worker settles it with a reason: the next place is unlocked',
      mutation: 'settleBrokenBond',
      input: {
        voucherId: '$voucher',
        settlement: 'UNLOCK_NEXT',
        reason: 'night shifts during the course, proved by the employer',
        on: '2024-10-25',
      },
      show: 'voucher { settlement }',
      expect: { 'decision.outcome': 'SETTLED', 'voucher.settlement': 'UNLOCK_NEXT' },
    },
    {
      title: 'The second voucher is issued',
      mutation: 'issueVoucher',
      input: { contractId: '$contract', on: '2024-10-28' },
      show: `voucher { ${VOUCHER} }`,
      because: { 'LU-LANG-7': 'SATISFIED' },
      expect: { 'voucher.sequence': 2, 'voucher.expiresOn': '2025-04-28' },
    },
  ],
};
