import { day } from '../../domain/calendar.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { PARCOURS } from '../rules/be-wal-cri/question.ts';
import {
  aNewcomer,
  CENTRE,
  course,
  done,
  notified,
  placed,
  received,
  SIGNING,
  SIXTY_HOURS,
  signed,
  walkerOf,
} from '../rules/be-wal-cri/steps.ts';
import { aSession, idOf, tell } from '../support/telling.ts';
import type { CountryUnderTest } from './case.ts';
import { casesOf } from './inapplicable.ts';

const KNOWN = {
  scheme: PARCOURS,
  common: {
    birthDate: day('1990-06-15'),
    nationalities: ['MA'],
    residences: [{ country: 'BE', from: day('2025-01-10'), until: null }],
    residenceTitles: [
      { country: 'BE', kind: 'A', from: day('2025-03-01'), until: day('2026-02-28'), firstIssue: true },
    ],
    employments: [],
  },
  own: {
    communeNotifiedOn: '2025-03-05',
    firstVisitOn: null,
    familyMemberOf: 'NONE',
    ukraineTemporaryProtection: null,
    medicalCertificate: null,
    belgianDiploma: null,
    higherEducationRole: null,
    attestations: [],
  },
  asOf: day('2025-06-01'),
};

const RECORDS = 'it is recorded as it happened; what cannot have happened is the caller’s to mend';
const BECAUSE = { reason: 'Misread' };
const NOT_ONE = { kind: 'FOLLOW_UP', result: 'STOPPED', prescribedMinutes: null };
const ONE_HOUR = [aSession('2025-04-01', 60)];

/** Verbs that no rule of Wallonia has a use for, by the reason. */
const NOT_OFFERED: Readonly<Record<string, readonly string[]>> = {
  'WAL-AXE-5: the centre alone signs with the person': [
    ...['proposeContract', 'countersignContract', 'proposeOutcome', 'decideOutcome'],
  ],
  'WAL-IN-2: people come without an appointment': ['requestAppointment', 'correctAppointment'],
  'WAL-EXE lifts the obligation by facts; nobody grants it': ['grantExemption', 'correctExemption'],
  'no rule of Wallonia excuses an absence': ['excuseAbsence'],
  'no rule of Wallonia asks providers for projects': [
    ...['submitProject', 'judgeProject', 'submitReport', 'recordFunding', 'recordPayment'],
    ...['correctJudgement', 'correctFunding', 'correctPayment'],
  ],
  'no rule of Wallonia gives vouchers': [
    ...['issueVoucher', 'redeemVoucher', 'replaceVoucher', 'cancelVoucher', 'settleBrokenBond'],
    'correctVoucher',
  ],
  'WAL-END-1: the attestation is of the whole path, and is given by completing it': ['issueAttestation'],
  'WAL-END-2: copies are sent, none is handed in': ['handInCertificate', 'correctAttestation'],
  'no rule of Wallonia ends how long a file is kept': ['applyRetention'],
};

function notOffered(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(NOT_OFFERED).flatMap(([reason, verbs]) =>
      verbs.flatMap((verb) => Object.entries(casesOf(`acts: ${verb} is`, `${reason}: NOT_OFFERED`))),
    ),
  );
}

function learning(country: Jurisdiction) {
  const walker = signed(country);
  return { ...walker, ...placed(walker, 'CIVIC_TRAINING', ONE_HOUR, '2025-03-26') };
}

function sheet({ story, courseId, enrolmentId }: ReturnType<typeof learning>, minutes: number) {
  const session = story.situation().shared.courseSessions.find((row) => row.courseId === courseId);
  return { courseId, sessionId: session?.id ?? '', rows: [{ enrolmentId, minutes, signed: true }] };
}

function attested(country: Jurisdiction) {
  const { story, contractId } = done(country);
  const made = story.grant('completeContract', '2025-04-11', { contractId });
  return { story, contractId, attestationId: idOf(made, 'attestationId') };
}

/** The last sheet of the citizenship training, with an hour less. */
function lessThanSixty(country: Jurisdiction) {
  const { story } = attested(country);
  const row = story
    .dossier()
    .attendances.find(({ sessionId }) =>
      story
        .situation()
        .shared.courseSessions.some(({ id, heldOn }) => id === sessionId && heldOn === '2025-04-10'),
    );
  const session = story.situation().shared.courseSessions.find(({ id }) => id === row?.sessionId);
  const rows = [{ enrolmentId: row?.enrolmentId ?? '', minutes: 300, signed: true }];
  return {
    story,
    input: { courseId: session?.courseId ?? '', sessionId: session?.id ?? '', rows, remove: [], ...BECAUSE },
  };
}

export const WALLONIA: CountryUnderTest = {
  inapplicable: {
    ...notOffered(),
    ...casesOf('acts: registerPerson is refused', `WAL-IN-2: ${RECORDS}`),
    ...casesOf('acts: recordAttendance is refused', `WAL-AXE-7: ${RECORDS}`),
    ...casesOf('acts: cancelCourse is refused', `WAL-AXE-1 to WAL-AXE-4: ${RECORDS}`),
    ...casesOf('acts: cancelEnrolment is refused', `WAL-AXE-5: ${RECORDS}`),
    ...casesOf('acts: correctPerson is refused', `WAL-IN-2: ${RECORDS}`),
    ...casesOf('acts: correctInformationSession is refused', `WAL-AXE-9: ${RECORDS}`),
    ...casesOf('acts: moveFile is refused', `WAL-IN-3: ${RECORDS}`),
    ...casesOf('acts: withdrawContract is refused', `WAL-AXE-5: ${RECORDS}`),
    ...casesOf('acts: correctTransmission is refused', `WAL-END-2: ${RECORDS}`),
    ...casesOf('retention:', 'no rule of Wallonia ends how long a file is kept'),
    ...casesOf(
      'recognition: something counts, something does not',
      'WAL-EXE-7 exempts or does not: nothing counts in part',
    ),
    ...casesOf('vouchers:', 'no rule of Wallonia gives vouchers'),
    ...casesOf('eligibility: a law that is silent', 'WAL-OBL and WAL-EXE are dated by no document'),
  },
  identifiers: { BE_NATIONAL_NUMBER: { right: '85073003328', wrong: '85073003329' } },
  ownFacts: { ...KNOWN.own, cpasHelp: null },
  known: [KNOWN],
  governing: { ...KNOWN, governingDate: day('2025-03-05') },
  scenes: {
    registerPerson: {
      granted: (country) => ({ story: tell(country), on: '2025-03-03', input: aNewcomer() }),
    },
    recordInformationSession: {
      granted: (country) => ({
        story: notified(country),
        on: '2025-04-02',
        input: { authorityId: CENTRE, place: 'Namur', language: 'fr', headCount: 4 },
      }),
      refused: (country) => ({
        story: notified(country),
        on: '2025-04-03',
        input: { authorityId: CENTRE, place: 'Namur', language: 'fr', headCount: 4 },
      }),
    },
    recordAssessment: {
      granted: (country) => ({ story: notified(country), on: '2025-03-06', input: NOT_ONE }),
      refused(country) {
        const story = tell(country);
        story.grant('registerPerson', '2025-03-03', aNewcomer());
        return { story, on: '2025-03-04', input: NOT_ONE };
      },
    },
    signContract: {
      granted: (country) => ({ story: received(country).story, on: '2025-03-24', input: SIGNING }),
      refused: (country) => ({ story: received(country).story, on: '2025-03-23', input: SIGNING }),
    },
    completeContract: {
      granted(country) {
        const { story, contractId } = done(country);
        return { story, on: '2025-04-10', input: { contractId } };
      },
      refused(country) {
        const { story, contractId } = done(country);
        return { story, on: '2025-04-09', input: { contractId } };
      },
    },
    scheduleCourse: {
      granted: (country) => ({
        story: notified(country),
        on: '2025-04-01',
        input: course('CIVIC_TRAINING', SIXTY_HOURS),
      }),
      refused: (country) => ({
        story: notified(country),
        on: '2025-04-01',
        input: course('CIVIC_TRAINING', SIXTY_HOURS, 'provider-cisp'),
      }),
    },
    enrol: {
      granted(country) {
        const { story, contractId } = signed(country);
        const made = story.grant('scheduleCourse', '2025-03-26', course('CIVIC_TRAINING', ONE_HOUR));
        const input = {
          contractId,
          courseId: idOf(made, 'courseId'),
          channel: 'POST',
          invitedOn: null,
        } as const;
        return { story, on: '2025-03-27', input };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        const made = story.grant('scheduleCourse', '2025-03-26', course('LANGUAGE_COURSE', ONE_HOUR));
        const input = {
          contractId,
          courseId: idOf(made, 'courseId'),
          channel: 'POST',
          invitedOn: null,
        } as const;
        return { story, on: '2025-03-27', input };
      },
    },
    requestInterpreting: {
      granted(country) {
        const learner = learning(country);
        const { enrolmentId } = learner;
        const { sessionId } = sheet(learner, 60);
        return { story: learner.story, on: '2025-04-01', input: { enrolmentId, sessionId, language: 'ar' } };
      },
      refused(country) {
        const learner = learning(country);
        const { enrolmentId } = learner;
        const { sessionId } = sheet(learner, 60);
        return { story: learner.story, on: '2025-04-02', input: { enrolmentId, sessionId, language: 'ar' } };
      },
    },
    recordAttendance: {
      granted(country) {
        const learner = learning(country);
        return { story: learner.story, on: '2025-04-01', input: sheet(learner, 60) };
      },
    },
    completeCourse: {
      granted(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2025-04-01', input: { courseId, enrolmentIds: null, abandoned: false } };
      },
      refused(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2025-03-31', input: { courseId, enrolmentIds: null, abandoned: false } };
      },
    },
    cancelCourse: {
      granted(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2025-03-31', input: { courseId, reason: 'The trainer is ill' } };
      },
    },
    revokeAttestation: {
      granted(country) {
        const { story, attestationId } = attested(country);
        return { story, on: '2025-04-14', input: { attestationId, ...BECAUSE } };
      },
      refused(country) {
        const { story, attestationId } = attested(country);
        return { story, on: '2025-04-10', input: { attestationId, ...BECAUSE } };
      },
    },
    correctPerson: {
      granted: (country) => ({
        story: notified(country),
        on: '2025-03-06',
        input: { familyName: 'El Amrani', ...BECAUSE },
      }),
    },
    moveFile: {
      granted: (country) => ({
        story: notified(country),
        on: '2025-03-06',
        input: { authorityId: 'authority-other', ...BECAUSE },
      }),
    },
    correctInformationSession: {
      granted(country) {
        const story = notified(country);
        const input = { authorityId: CENTRE, place: 'Namur', language: 'fr', headCount: 4 };
        const made = story.grant('recordInformationSession', '2025-04-02', input);
        const informationSessionId = idOf(made, 'informationSessionId');
        return { story, on: '2025-04-03', input: { informationSessionId, place: 'Dinant', ...BECAUSE } };
      },
    },
    correctAssessment: {
      granted(country) {
        const story = notified(country);
        const assessmentId = story.dossier().assessments[0]?.id ?? '';
        return { story, on: '2025-03-06', input: { assessmentId, heldOn: day('2025-03-04'), ...BECAUSE } };
      },
      refused(country) {
        const { story } = signed(country);
        const test = story.dossier().assessments.find(({ kind }) => kind === 'FRENCH_TEST');
        const input = { assessmentId: test?.id ?? '', heldOn: day('2025-03-26'), ...BECAUSE };
        return { story, on: '2025-03-27', input };
      },
    },
    correctContract: {
      granted(country) {
        const { story, contractId } = signed(country);
        return { story, on: '2025-03-27', input: { contractId, signedOn: day('2025-03-24'), ...BECAUSE } };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        return { story, on: '2025-03-27', input: { contractId, signedOn: day('2025-03-23'), ...BECAUSE } };
      },
    },
    withdrawContract: {
      granted(country) {
        const { story, contractId } = walkerOf(notified(country));
        return { story, on: '2025-03-06', input: { contractId, ...BECAUSE } };
      },
    },
    correctCourse: {
      granted(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2025-03-27', input: { courseId, title: 'Citoyenneté', ...BECAUSE } };
      },
      refused(country) {
        const learner = learning(country);
        const { story, courseId } = learner;
        const { sessionId } = sheet(learner, 60);
        const sessions = [{ sessionId, heldOn: day('2027-01-01') }];
        return { story, on: '2025-03-27', input: { courseId, sessions, ...BECAUSE } };
      },
    },
    correctEnrolment: {
      granted(country) {
        const { story, enrolmentId } = learning(country);
        return { story, on: '2025-03-27', input: { enrolmentId, channel: 'POST', ...BECAUSE } };
      },
      refused(country) {
        const { story, enrolmentId } = learning(country);
        return { story, on: '2025-03-27', input: { enrolmentId, enrolledOn: day('2025-03-24'), ...BECAUSE } };
      },
    },
    cancelEnrolment: {
      granted(country) {
        const { story, enrolmentId } = learning(country);
        return { story, on: '2025-03-27', input: { enrolmentId, ...BECAUSE } };
      },
    },
    correctAttendance: {
      granted(country) {
        const learner = learning(country);
        learner.story.grant('recordAttendance', '2025-04-01', sheet(learner, 60));
        return {
          story: learner.story,
          on: '2025-04-02',
          input: { ...sheet(learner, 30), remove: [], ...BECAUSE },
        };
      },
      refused: (country) => ({ ...lessThanSixty(country), on: '2025-04-14' }),
    },
    correctTransmission: {
      granted(country) {
        const { story } = attested(country);
        const transmissionId = story.dossier().transmissions[0]?.id ?? '';
        return { story, on: '2025-04-14', input: { transmissionId, sentOn: day('2025-04-12'), ...BECAUSE } };
      },
    },
  },
  life: (country) => attested(country).story,
  held: (
    [
      ['GERMAN_SPEAKING_COMMUNITY', 'PATH_ATTENDANCE', 'RECOGNISED'],
      ['LU', 'CIVIC_ATTESTATION', 'NOT_RECOGNISED'],
      ['BRUSSELS', 'DIPLOMA', 'UNDETERMINED'],
    ] as const
  ).map(([issuer, kind, outcome]) => ({
    attestation: { issuer, kind, issuedOn: day('2025-05-01'), provesUntil: null },
    scheme: PARCOURS,
    asOf: day('2025-06-01'),
    outcome,
  })),
};
