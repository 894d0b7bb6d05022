import { day } from '../../domain/calendar.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import {
  attend,
  certified,
  civicCourse,
  civicDone,
  closing,
  enrol,
  enrolling,
  honoured,
  languageCourse,
  orientationDay,
  orientationDone,
  readyToSign,
  redeem,
  redeeming,
  SIGNING,
  type Signed,
  signed,
} from '../rules/lu-cai/steps.ts';
import { aMatricule, aPerson, aSession, type Story, TEAM, tell } from '../rules/lu-cai/story.ts';
import type { CountryUnderTest } from './case.ts';
import { casesOf } from './inapplicable.ts';

const ONE_AUTHORITY = 'LU-PATH-4, LU-VAL-1: one authority signs with each person and validates: NOT_OFFERED';
const MEETING = { authorityId: TEAM, place: null, language: 'fr', headCount: 12 };
const ASKING = { channel: 'EMAIL', scheduledOn: null } as const;
const COURSE = {
  kind: 'LANGUAGE_COURSE',
  providerId: 'provider-school',
  authorityId: TEAM,
  title: 'A1',
  language: 'lb',
  places: 10,
  sessions: [aSession('2026-03-10', 100)],
} as const;

function registered(country: Jurisdiction): Story {
  const story = tell(country);
  story.grant('registerPerson', '2026-01-05', aPerson());
  return story;
}

function informed(country: Jurisdiction): Story {
  const story = registered(country);
  story.grant('recordInformationSession', '2026-01-10', MEETING);
  return story;
}

interface Learner extends Signed {
  readonly courseId: string;
  readonly enrolmentId: string;
}

/** The voucher redeemed for a course of one evening on 10 March. */
function learning(country: Jurisdiction): Learner {
  const signatory = signed(country);
  const { story, voucherId } = signatory;
  const courseId = languageCourse(story, [aSession('2026-03-10', 100)]);
  return { ...signatory, courseId, enrolmentId: redeem(story, voucherId, courseId, '2026-02-10') };
}

function learned(country: Jurisdiction, minutes = 100): Learner {
  const learner = learning(country);
  const { story, courseId, enrolmentId } = learner;
  attend(story, courseId, enrolmentId, [minutes]);
  story.grant('completeCourse', '2026-03-10', closing(courseId));
  return learner;
}

function attested(country: Jurisdiction) {
  const { story, voucherId } = signed(country);
  return { story, attestationId: certified(story, voucherId, '2026-03-10') };
}

/** All that validation asks for, from the signature on 2 February. */
function ready(country: Jurisdiction): Signed {
  const signatory = signed(country);
  const { story, voucherId } = signatory;
  honoured(story, voucherId, '2026-03-10');
  civicDone(signatory, '2026-03-17', '2026-03-24');
  orientationDone(signatory, day('2026-04-04'));
  return signatory;
}

/** One session's sheet of a course of one. */
function sheet({ story, courseId, enrolmentId }: Learner, minutes = 100) {
  const session = story.situation().shared.courseSessions.find((row) => row.courseId === courseId);
  const rows = [{ enrolmentId, minutes, signed: true }];
  return { courseId, sessionId: session?.id ?? '', rows };
}

const KNOWN = {
  scheme: 'LU_CAI',
  common: { birthDate: day('1990-01-01'), nationalities: ['PT'] },
  own: {
    legallyResident: true,
    wishesToStay: true,
    temporaryTitle: false,
    internationalProtectionApplicant: false,
  },
  asOf: day('2026-02-02'),
};
const APPOINTED = { ...KNOWN, own: { ...KNOWN.own, signingAppointmentOn: '2026-01-20' } };

const BECAUSE = { reason: 'Misread' };

const RECORDS = 'it is recorded as it happened; what cannot have happened is the caller’s to mend';

export const LUXEMBOURG: CountryUnderTest = {
  inapplicable: {
    ...casesOf('acts: requestInterpreting is', 'no rule of Luxembourg promises interpreting: NOT_OFFERED'),
    ...casesOf('acts: proposeContract', ONE_AUTHORITY),
    ...casesOf('acts: countersignContract', ONE_AUTHORITY),
    ...casesOf('acts: proposeOutcome', ONE_AUTHORITY),
    ...casesOf('acts: decideOutcome', ONE_AUTHORITY),
    ...casesOf('acts: recordAssessment is', 'no rule of Luxembourg has anybody assessed: NOT_OFFERED'),
    ...casesOf('acts: correctAssessment is', 'no rule of Luxembourg has anybody assessed: NOT_OFFERED'),
    ...casesOf('acts: excuseAbsence is', 'no rule of Luxembourg excuses an absence: NOT_OFFERED'),
    ...casesOf('acts: submitProject is', 'no rule of Luxembourg asks providers for projects: NOT_OFFERED'),
    ...casesOf('acts: judgeProject is', 'no rule of Luxembourg asks providers for projects: NOT_OFFERED'),
    ...casesOf('acts: submitReport is', 'no rule of Luxembourg asks providers for projects: NOT_OFFERED'),
    ...casesOf('acts: recordFunding is', 'no rule of Luxembourg asks providers for projects: NOT_OFFERED'),
    ...casesOf('acts: recordPayment is', 'no rule of Luxembourg asks providers for projects: NOT_OFFERED'),
    ...casesOf('acts: correctJudgement is', 'no rule of Luxembourg asks providers for projects: NOT_OFFERED'),
    ...casesOf('acts: correctFunding is', 'no rule of Luxembourg asks providers for projects: NOT_OFFERED'),
    ...casesOf('acts: correctPayment is', 'no rule of Luxembourg asks providers for projects: NOT_OFFERED'),
    ...casesOf('acts: grantExemption is', 'no rule of Luxembourg exempts anybody: NOT_OFFERED'),
    ...casesOf('acts: correctExemption is', 'no rule of Luxembourg exempts anybody: NOT_OFFERED'),
    ...casesOf('acts: registerPerson is refused', `LU-PATH-3 (interpretation): ${RECORDS}`),
    ...casesOf('acts: recordInformationSession is refused', `LU-PATH-1: ${RECORDS}`),
    ...casesOf('acts: cancelCourse is refused', `LU-LANG-3: ${RECORDS}`),
    ...casesOf('eligibility: a law that is silent', 'the information sheet dates no rule of LU-ELIG'),
    ...casesOf('acts: recordAttendance is refused', `LU-LANG-5, LU-CIV-4: ${RECORDS}`),
    ...casesOf('acts: moveFile is refused', `LU-PATH-3: ${RECORDS}`),
    ...casesOf('acts: correctTransmission is refused', `LU-CIV-3, LU-CIV-5: ${RECORDS}`),
    ...casesOf('acts: withdrawContract is refused', `LU-DUR-1: ${RECORDS}`),
    ...casesOf('acts: applyRetention is refused', 'LU-PATH-5: where no file is due none is erased'),
    ...casesOf('recognition: something counts, something does not', 'LU-VAL-1: each part is done or not'),
  },
  identifiers: { LU_MATRICULE: { right: aMatricule(), wrong: aMatricule().replace(/.$/, 'x') } },
  ownFacts: APPOINTED.own,
  known: [KNOWN],
  governing: { ...APPOINTED, governingDate: day('2026-01-20') },
  scenes: {
    registerPerson: {
      granted: (country) => ({ story: tell(country), on: '2026-01-05', input: aPerson() }),
    },
    recordInformationSession: {
      granted: (country) => ({ story: registered(country), on: '2026-01-10', input: MEETING }),
    },
    requestAppointment: {
      granted: (country) => ({ story: informed(country), on: '2026-01-12', input: ASKING }),
      refused: (country) => ({ story: registered(country), on: '2026-01-12', input: ASKING }),
    },
    signContract: {
      granted: (country) => ({ story: readyToSign(country), on: '2026-02-02', input: SIGNING }),
      refused: (country) => ({
        story: readyToSign(country),
        on: '2026-02-02',
        input: { ...SIGNING, documents: [] },
      }),
    },
    completeContract: {
      granted(country) {
        const { story, contractId } = ready(country);
        return { story, on: '2026-04-10', input: { contractId } };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        return { story, on: '2026-04-10', input: { contractId } };
      },
    },
    scheduleCourse: {
      granted: (country) => ({ story: tell(country), on: '2026-01-01', input: COURSE }),
      refused: (country) => ({
        story: tell(country),
        on: '2026-01-01',
        input: { ...COURSE, language: 'en' },
      }),
    },
    redeemVoucher: {
      granted(country) {
        const { story, voucherId } = signed(country);
        const courseId = languageCourse(story, [aSession('2026-03-10')]);
        return { story, on: '2026-02-10', input: redeeming(voucherId, courseId) };
      },
      refused(country) {
        const { story, voucherId, courseId } = learning(country);
        return { story, on: '2026-02-11', input: redeeming(voucherId, courseId) };
      },
    },
    enrol: {
      granted(country) {
        const { story, contractId } = signed(country);
        const courseId = orientationDay(story, '2026-04-04');
        return { story, on: '2026-03-02', input: enrolling(contractId, courseId, day('2026-03-01')) };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        const courseId = orientationDay(story, '2026-04-04');
        return { story, on: '2026-03-02', input: enrolling(contractId, courseId) };
      },
    },
    recordAttendance: {
      granted(country) {
        const learner = learning(country);
        return { story: learner.story, on: '2026-03-10', input: sheet(learner) };
      },
    },
    completeCourse: {
      granted(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-03-10', input: closing(courseId) };
      },
      refused(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-03-09', input: closing(courseId) };
      },
    },
    cancelCourse: {
      granted(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-02-20', input: { courseId, reason: 'Too few' } };
      },
    },
    issueAttestation: {
      granted(country) {
        const { story, enrolmentId } = learned(country);
        return { story, on: '2026-03-11', input: { enrolmentId } };
      },
      refused(country) {
        const { story, enrolmentId } = learned(country, 69);
        return { story, on: '2026-03-11', input: { enrolmentId } };
      },
    },
    revokeAttestation: {
      granted(country) {
        const { story, attestationId } = attested(country);
        return { story, on: '2026-03-12', input: { attestationId, reason: 'Wrong name' } };
      },
      refused(country) {
        const { story, attestationId } = attested(country);
        return { story, on: '2026-03-09', input: { attestationId, reason: 'Wrong name' } };
      },
    },
    handInCertificate: {
      granted(country) {
        const { story, attestationId } = attested(country);
        return { story, on: '2026-03-12', input: { attestationId } };
      },
      refused(country) {
        const { story, attestationId } = attested(country);
        story.grant('revokeAttestation', '2026-03-12', { attestationId, reason: 'Wrong name' });
        return { story, on: '2026-03-12', input: { attestationId } };
      },
    },
    issueVoucher: {
      granted(country) {
        const { story, voucherId, contractId } = signed(country);
        honoured(story, voucherId, '2026-03-10');
        return { story, on: '2026-03-11', input: { contractId } };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        return { story, on: '2026-03-11', input: { contractId } };
      },
    },
    replaceVoucher: {
      granted(country) {
        const { story, voucherId } = signed(country);
        return { story, on: '2026-02-10', input: { voucherId, reason: 'LOST' } };
      },
      refused(country) {
        const { story, voucherId } = learning(country);
        return { story, on: '2026-02-11', input: { voucherId, reason: 'LOST' } };
      },
    },
    cancelVoucher: {
      granted(country) {
        const { story, voucherId } = signed(country);
        return { story, on: '2026-02-10', input: { voucherId, reason: 'By mistake' } };
      },
      refused(country) {
        const { story, voucherId } = learning(country);
        return { story, on: '2026-02-11', input: { voucherId, reason: 'By mistake' } };
      },
    },
    settleBrokenBond: {
      granted(country) {
        const { story, voucherId } = learned(country, 69);
        const input = { voucherId, settlement: 'UNLOCK_NEXT', reason: 'Was ill' } as const;
        return { story, on: '2026-03-11', input };
      },
      refused(country) {
        const { story, voucherId } = learned(country);
        const input = { voucherId, settlement: 'UNLOCK_NEXT', reason: 'Was ill' } as const;
        return { story, on: '2026-03-11', input };
      },
    },
    correctPerson: {
      granted(country) {
        const { story } = signed(country);
        return { story, on: '2026-03-02', input: { givenNames: 'Anna', ...BECAUSE } };
      },
      refused(country) {
        const { story } = signed(country);
        return { story, on: '2026-03-02', input: { birthDate: day('2010-02-03'), ...BECAUSE } };
      },
    },
    moveFile: {
      granted(country) {
        const { story } = signed(country);
        return { story, on: '2026-03-02', input: { authorityId: 'authority-other', ...BECAUSE } };
      },
    },
    correctInformationSession: {
      granted(country) {
        const { story } = signed(country);
        const [session] = story.dossier().informationSessions;
        const input = { informationSessionId: session?.id ?? '', headCount: 11, ...BECAUSE };
        return { story, on: '2026-03-02', input };
      },
      refused(country) {
        const { story } = signed(country);
        const [session] = story.dossier().informationSessions;
        const input = { informationSessionId: session?.id ?? '', heldOn: day('2026-01-13'), ...BECAUSE };
        return { story, on: '2026-03-02', input };
      },
    },
    correctAppointment: {
      granted(country) {
        const { story } = signed(country);
        const [appointment] = story.dossier().appointments;
        const input = { appointmentId: appointment?.id ?? '', requestedOn: day('2026-01-10'), ...BECAUSE };
        return { story, on: '2026-03-02', input };
      },
      refused(country) {
        const { story } = signed(country);
        const [appointment] = story.dossier().appointments;
        const input = { appointmentId: appointment?.id ?? '', requestedOn: day('2026-01-09'), ...BECAUSE };
        return { story, on: '2026-03-02', input };
      },
    },
    correctContract: {
      granted(country) {
        const { story, contractId } = signed(country);
        const input = { contractId, signedOn: day('2026-02-03'), ...BECAUSE };
        return { story, on: '2026-03-02', input };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        const input = { contractId, signedOn: day('2026-01-09'), ...BECAUSE };
        return { story, on: '2026-03-02', input };
      },
    },
    withdrawContract: {
      granted(country) {
        const { story, contractId } = signed(country);
        return { story, on: '2026-03-02', input: { contractId, ...BECAUSE } };
      },
    },
    correctCourse: {
      granted(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-03-02', input: { courseId, title: 'A2', ...BECAUSE } };
      },
      refused(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-03-02', input: { courseId, language: 'en', ...BECAUSE } };
      },
    },
    correctEnrolment: {
      granted(country) {
        const { story, enrolmentId } = learning(country);
        return { story, on: '2026-03-02', input: { enrolmentId, channel: 'EMAIL', ...BECAUSE } };
      },
      refused(country) {
        const { story, enrolmentId } = learning(country);
        return { story, on: '2026-03-02', input: { enrolmentId, channel: 'ONLINE', ...BECAUSE } };
      },
    },
    cancelEnrolment: {
      granted(country) {
        const { story, enrolmentId } = learning(country);
        return { story, on: '2026-03-09', input: { enrolmentId, ...BECAUSE } };
      },
      refused(country) {
        const { story, enrolmentId } = learning(country);
        return { story, on: '2026-03-10', input: { enrolmentId, ...BECAUSE } };
      },
    },
    correctAttendance: {
      granted(country) {
        const learner = learned(country);
        const input = { ...sheet(learner, 69), remove: [], ...BECAUSE };
        return { story: learner.story, on: '2026-03-11', input };
      },
      refused(country) {
        const learner = learned(country);
        const { story, enrolmentId } = learner;
        story.grant('issueAttestation', '2026-03-11', { enrolmentId });
        return { story, on: '2026-03-12', input: { ...sheet(learner, 69), remove: [], ...BECAUSE } };
      },
    },
    correctAttestation: {
      granted(country) {
        const { story, attestationId } = attested(country);
        const input = { attestationId, copyReceivedOn: day('2026-03-10'), ...BECAUSE };
        return { story, on: '2026-03-12', input };
      },
      refused(country) {
        const { story, attestationId } = attested(country);
        const input = { attestationId, copyReceivedOn: day('2026-03-09'), ...BECAUSE };
        return { story, on: '2026-03-12', input };
      },
    },
    correctTransmission: {
      granted(country) {
        const person = signed(country);
        enrol(person, civicCourse(person.story, '2026-03-10', '2026-03-17'), '2026-02-20');
        const transmissionId = person.story.dossier().transmissions[0]?.id ?? '';
        const input = { transmissionId, sentOn: day('2026-03-09'), ...BECAUSE };
        return { story: person.story, on: '2026-03-12', input };
      },
    },
    correctVoucher: {
      granted(country) {
        const { story, voucherId } = learning(country);
        return { story, on: '2026-02-12', input: { voucherId, undo: 'REDEMPTION', ...BECAUSE } };
      },
      refused(country) {
        const { story, voucherId } = learning(country);
        return { story, on: '2026-02-12', input: { voucherId, issuedOn: day('2026-02-03'), ...BECAUSE } };
      },
    },
    applyRetention: {
      granted: (country) => ({ story: informed(country), on: '2027-01-11', input: {} }),
    },
  },
  life(country) {
    const { story, contractId } = ready(country);
    story.grant('completeContract', '2026-04-10', { contractId });
    return story;
  },
  voucher: {
    lastDay: day('2026-08-02'),
    staged(country) {
      const { story, voucherId } = signed(country);
      return { story, input: redeeming(voucherId, languageCourse(story, [aSession('2026-09-10')])) };
    },
  },
  kept: { until: day('2027-01-10'), told: informed },
  held: (
    [
      ['LU', 'LANGUAGE_CERTIFICATE', 'RECOGNISED'],
      ['FR', 'AMDFL', 'NOT_RECOGNISED'],
      ['LU', 'DIPLOMA', 'UNDETERMINED'],
    ] as const
  ).map(([issuer, kind, outcome]) => ({
    attestation: { issuer, kind, issuedOn: day('2026-03-10'), provesUntil: null },
    scheme: 'LU_CAI',
    asOf: day('2026-04-01'),
    outcome,
  })),
};
