import { day } from '../../domain/calendar.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { exempting, opened } from '../rules/fr-ofii/abroad.ts';
import {
  BY_NATIONAL,
  funding,
  judged,
  judging,
  REGIONAL,
  REPORT_ANSWERS,
  submitting,
} from '../rules/fr-ofii/school.ts';
import {
  AGENCY,
  bothDays,
  CAI,
  course,
  deciding,
  followed,
  look,
  newcomer,
  prestationOf,
  proposing,
  received,
  type Signed,
  signed,
} from '../rules/fr-ofii/story.ts';
import { aSession, idOf, tell } from '../support/telling.ts';
import type { CountryUnderTest } from './case.ts';
import { casesOf } from './inapplicable.ts';

const TITLE = {
  country: 'FR',
  kind: null,
  from: day('2009-03-01'),
  until: day('2010-02-28'),
  firstIssue: true,
};
const NEWCOMER = {
  birthDate: day('1980-05-01'),
  nationalities: ['MA'],
  residenceTitles: [TITLE],
  residences: [{ country: 'FR', from: day('2009-02-01'), until: null }],
};
const SCHOOL = {
  scheme: 'FR_OEPRI',
  common: { birthDate: day('1980-05-01') },
  own: {
    parentOfPupil: true,
    bornForeign: true,
    bornAbroad: true,
    caiRunning: false,
    presentInFranceSince: '2005-01-01',
    schoolDepartment: '75',
    enrolmentOn: '2009-10-05',
  },
  asOf: day('2009-10-05'),
};
const SESSION = { receptionSessionOn: '2009-03-10', earlierTitleOfOneYear: false };

const RECORDS = 'it is recorded as it happened; what cannot have happened is the caller’s to mend';
const ON = '2009-03-10';
const MEETING = { authorityId: AGENCY, place: 'Besançon', language: 'fr', headCount: 30 };
const SIGNING = { scheme: 'FR_CAI', documents: [] };
const BECAUSE = { reason: 'Misread' };

function courseInput(on: string, minutes: number) {
  const of = { kind: 'SKILLS_ASSESSMENT', title: 'Bilan', language: 'fr', places: 1 } as const;
  return { ...of, providerId: null, authorityId: AGENCY, sessions: [aSession(on, minutes)] };
}

/** A contract drawn up, signed by the person where it is said. */
function proposed(country: Jurisdiction, signing: boolean) {
  const story = received(country, ON);
  const contractId = idOf(story.grant('proposeContract', ON, CAI), 'contractId');
  if (signing) story.grant('signContract', ON, SIGNING);
  return { story, contractId };
}

/** Somebody with a place in the civic day of 4 May 2009. */
function placed(country: Jurisdiction) {
  const person = signed(country);
  const { story, contractId } = person;
  const courseId = course(story, 'CIVIC_TRAINING', [aSession('2009-05-04', 360)], '2009-04-01', 5);
  const place = { contractId, courseId, channel: 'POST', invitedOn: null } as const;
  const enrolmentId = idOf(story.grant('enrol', '2009-04-02', place), 'enrolmentId');
  const sessionId = story.situation().shared.courseSessions.at(-1)?.id ?? '';
  return { ...person, courseId, enrolmentId, sessionId };
}

function sheet({ courseId, sessionId, enrolmentId }: ReturnType<typeof placed>, minutes = 360) {
  return { courseId, sessionId, rows: [{ enrolmentId, minutes, signed: true }] };
}

function closing(courseId: string) {
  return { courseId, enrolmentIds: null, abandoned: false } as const;
}

/** All that is due was followed by 1 July 2009. */
function allDone(country: Jurisdiction): Signed {
  const person = signed(country, ON, { french: 60 });
  bothDays(person, '2009-05-04');
  followed(person, 'LANGUAGE_COURSE', '2009-06-01', { minutes: 60 });
  look(person.story, '2009-06-20', 'DILF', 'PASSED');
  followed(person, 'SKILLS_ASSESSMENT', '2009-07-01');
  return person;
}

function attested(country: Jurisdiction) {
  const person = signed(country);
  const enrolmentId = followed(person, 'CIVIC_TRAINING', '2009-05-04');
  const made = person.story.grant('issueAttestation', '2009-05-04', { enrolmentId });
  return { ...person, enrolmentId, attestationId: idOf(made, 'attestationId') };
}

function tested({ story }: Signed) {
  const assessmentId =
    story.dossier().assessments.find(({ kind }) => kind === 'FRENCH_AT_RECEPTION')?.id ?? '';
  return { assessmentId, ...BECAUSE };
}

const SCHOOLED = { kind: 'LANGUAGE_TEST', ground: 'FRENCH_SECONDARY_SCHOOL' };

/** The years of a dispense from the language test, corrected. */
function corrected(country: Jurisdiction, years: number) {
  const file = opened(country);
  const granted = file.story.grant(
    'grantExemption',
    '2009-04-20',
    exempting(file, { ...SCHOOLED, years: 3 }),
  );
  const input = { exemptionId: idOf(granted, 'exemptionId'), years, ...BECAUSE };
  return { story: file.story, on: '2009-04-21', input };
}

/** A project sent to the committee of its region. */
function projectSent(country: Jurisdiction) {
  const story = tell(country);
  return { story, projectId: idOf(story.grant('submitProject', '2009-09-15', submitting()), 'projectId') };
}

/** The agreement on ten thousand euros for a validated school, received where it is said. */
function funded(country: Jurisdiction, received: boolean) {
  const story = tell(country);
  const projectId = judged(story);
  const input = funding(projectId, 'AGREEMENT', 1_000_000);
  if (received) story.grant('recordFunding', '2009-11-02', input);
  return { story, projectId, input };
}

/** The same, paid on 30 November. */
function paid(country: Jurisdiction) {
  const { story, projectId } = funded(country, true);
  const payment = { projectId, kind: 'AGREEMENT', ...BY_NATIONAL } as const;
  story.grant('recordPayment', '2009-11-30', payment);
  return { story, on: '2009-12-01', input: { ...payment, ...BECAUSE } };
}

/** A pre-selection of 1 October, said to be of another day. */
function judgedOn(country: Jurisdiction, decidedOn: string) {
  const { story, projectId } = projectSent(country);
  const word = judging(projectId, REGIONAL);
  story.grant('judgeProject', '2009-10-01', word);
  return { story, on: '2009-10-14', input: { ...word, decidedOn: day(decidedOn), ...BECAUSE } };
}

const REPORT = { kind: 'INTERIM', answers: REPORT_ANSWERS } as const;

const NOT_OFFERED = Object.assign(
  {},
  ...[
    ['requestAppointment', 'FR-CAI-4: one comes to the reception session without an appointment'],
    ['correctAppointment', 'FR-CAI-4: one comes to the reception session without an appointment'],
    ['completeContract', 'FR-CAI-10: the outcome is proposed and decided in two acts'],
    ['handInCertificate', 'FR-CAI-5: attestations come from the agency and its providers, who follow them'],
    ['correctAttestation', 'FR-CAI-5: no copy of an attestation is handed in'],
    ['applyRetention', 'no rule of France deletes a file'],
    ...[
      'issueVoucher',
      'redeemVoucher',
      'replaceVoucher',
      'cancelVoucher',
      'settleBrokenBond',
      'correctVoucher',
    ].map((verb) => [verb, 'FR-CAI-5: every training is free, and no rule gives vouchers']),
  ].map(([verb, reason]) => casesOf(`acts: ${verb} is`, `${reason}: NOT_OFFERED`)),
);

export const FRANCE: CountryUnderTest = {
  unnamedDebtors: {
    DECIDE_REUNIFICATION:
      'FR-PRE-5: the prefect of the department where the applicant’s family lives, which no fact tells',
  },
  inapplicable: {
    ...casesOf('acts: requestInterpreting is', 'no rule of France promises interpreting: NOT_OFFERED'),
    ...casesOf('acts: registerPerson is refused', `FR-CAI-4: ${RECORDS}`),
    ...casesOf('acts: recordInformationSession is refused', `FR-CAI-4: ${RECORDS}`),
    ...casesOf(
      'acts: signContract is refused',
      `FR-CAI-1: who signs was judged when it was drawn up; ${RECORDS}`,
    ),
    ...casesOf('acts: recordAttendance is refused', `FR-CAI-5, FR-BIL-3, FR-CAIF-3: ${RECORDS}`),
    ...casesOf('acts: cancelCourse is refused', `FR-CAI-5: ${RECORDS}`),
    ...casesOf(
      'acts: excuseAbsence is refused',
      `FR-CAI-10: which reasons are legitimate no text says; ${RECORDS}`,
    ),
    ...casesOf(
      'acts: cancelEnrolment is refused',
      `FR-CAI-5: no rule speaks on giving a place back; ${RECORDS}`,
    ),
    ...casesOf('acts: moveFile is refused', `FR-CAI-4: ${RECORDS}`),
    ...casesOf('acts: withdrawContract is refused', `FR-CAI-1: ${RECORDS}`),
    ...casesOf('acts: correctTransmission is refused', `FR-BIL-5, FR-CAIF-5: ${RECORDS}`),
    ...NOT_OFFERED,
    ...casesOf('retention:', 'no rule of France deletes a file'),
    ...casesOf('facts: those that are special', 'no rule of France asks about health, asylum or violence'),
    ...casesOf('vouchers:', 'no rule of France gives vouchers'),
  },
  identifiers: { FR_FOREIGNER_NUMBER: { right: '7503012345', wrong: '750301234' } },
  ownFacts: {
    atSchool: false,
    inWorkNotSeeking: false,
    reunificationRequestedFor: true,
    completeFileOn: '2009-01-10',
    reunificationDecidedOn: '2009-05-02',
    spouseOfFrench: false,
    marriedOn: '2004-05-01',
    livesInFrance: false,
    appliesForVisa: true,
    visaApplicationOn: '2009-02-01',
    receiptShownOn: '2009-02-03',
    visaCountry: 'MA',
    receptionSessionOn: '2009-03-10',
    earlierTitleOfOneYear: false,
    enteredRegularly: true,
    regularEntryOn: '2009-02-01',
    wishesToStay: true,
    reunificationRole: 'JOINING_SPOUSE',
    reunifiedChildrenBirthDates: ['2001-01-01'],
    parentOfPupil: true,
    bornForeign: true,
    bornAbroad: true,
    caiRunning: false,
    presentInFranceSince: '2005-01-01',
    schoolDepartment: '75',
    enrolmentOn: '2009-10-05',
    enrolmentReason: 'KNOW_SCHOOL',
  },
  known: [
    {
      scheme: 'FR_PRE_DEPARTURE',
      common: { birthDate: day('1980-05-01') },
      own: {
        reunificationRequestedFor: true,
        completeFileOn: '2009-01-10',
        visaApplicationOn: '2009-02-01',
        visaCountry: 'MA',
        spouseOfFrench: false,
      },
      asOf: day('2009-02-01'),
    },
    { scheme: 'FR_CAI', common: NEWCOMER, own: SESSION, asOf: day('2009-03-10') },
    {
      scheme: 'FR_CAIF',
      common: NEWCOMER,
      own: {
        ...SESSION,
        reunificationRole: 'JOINING_SPOUSE',
        reunifiedChildrenBirthDates: ['2001-01-01'],
      },
      asOf: day('2009-03-10'),
    },
    SCHOOL,
  ],
  // The list of departments is known for one school year.
  silent: { ...SCHOOL, own: { ...SCHOOL.own, enrolmentOn: '2010-10-05' }, asOf: day('2010-10-05') },
  governing: { ...SCHOOL, asOf: day('2010-01-01'), governingDate: day('2009-10-05') },
  scenes: {
    registerPerson: {
      granted: (country) => ({ story: tell(country), on: ON, input: newcomer() }),
    },
    recordInformationSession: {
      granted: (country) => ({ story: received(country, ON), on: '2009-03-24', input: MEETING }),
    },
    recordAssessment: {
      granted: (country) => ({
        story: received(country, ON),
        on: '2009-06-01',
        input: { kind: 'DILF', result: 'PASSED', prescribedMinutes: null },
      }),
      refused(country) {
        const story = received(country, ON, { french: 'ABROAD' });
        look(story, ON, 'FRENCH_ABROAD_FIRST', 'SUFFICIENT');
        const input = { kind: 'FRENCH_AT_RECEPTION', result: 'SUFFICIENT', prescribedMinutes: null };
        return { story, on: ON, input };
      },
    },
    proposeContract: {
      granted: (country) => ({ story: received(country, ON), on: ON, input: CAI }),
      refused: (country) => ({ story: received(country, ON, { french: 'ABROAD' }), on: ON, input: CAI }),
    },
    submitProject: {
      granted: (country) => ({ story: tell(country), on: '2009-09-30', input: submitting() }),
      refused: (country) => ({ story: tell(country), on: '2009-10-01', input: submitting() }),
    },
    judgeProject: {
      granted(country) {
        const { story, projectId } = projectSent(country);
        return { story, on: '2009-10-09', input: judging(projectId, REGIONAL) };
      },
      refused(country) {
        const { story, projectId } = projectSent(country);
        return { story, on: '2009-10-10', input: judging(projectId, REGIONAL) };
      },
    },
    recordFunding: {
      granted: (country) => ({ ...funded(country, false), on: '2009-12-31' }),
      refused: (country) => ({ ...funded(country, false), on: '2010-01-01' }),
    },
    recordPayment: {
      granted(country) {
        const { story, projectId } = funded(country, true);
        return { story, on: '2009-11-30', input: { projectId, kind: 'AGREEMENT', ...BY_NATIONAL } as const };
      },
      refused(country) {
        const { story, projectId } = funded(country, true);
        return { story, on: '2009-11-01', input: { projectId, kind: 'AGREEMENT', ...BY_NATIONAL } as const };
      },
    },
    correctJudgement: {
      granted: (country) => judgedOn(country, '2009-10-09'),
      refused: (country) => judgedOn(country, '2009-10-10'),
    },
    correctFunding: {
      granted(country) {
        const { story, input } = funded(country, true);
        return { story, on: '2010-01-04', input: { ...input, receivedOn: day('2009-12-31'), ...BECAUSE } };
      },
      refused(country) {
        const { story, input } = funded(country, true);
        return { story, on: '2010-01-04', input: { ...input, receivedOn: day('2010-01-01'), ...BECAUSE } };
      },
    },
    correctPayment: {
      granted(country) {
        const { story, on, input } = paid(country);
        return { story, on, input: { ...input, paidOn: day('2009-11-02') } };
      },
      refused(country) {
        const { story, on, input } = paid(country);
        return { story, on, input: { ...input, paidOn: day('2009-11-01') } };
      },
    },
    submitReport: {
      granted(country) {
        const story = tell(country);
        const projectId = judged(story);
        return { story, on: '2010-02-03', input: { projectId, ...REPORT } };
      },
      refused(country) {
        const { story, projectId } = projectSent(country);
        return { story, on: '2010-02-03', input: { projectId, ...REPORT } };
      },
    },
    signContract: {
      granted: (country) => ({ story: proposed(country, false).story, on: ON, input: SIGNING }),
    },
    countersignContract: {
      granted(country) {
        const { story, contractId } = proposed(country, true);
        return { story, on: ON, input: { contractId } };
      },
      refused(country) {
        const { story, contractId } = proposed(country, false);
        return { story, on: ON, input: { contractId } };
      },
    },
    scheduleCourse: {
      granted: (country) => ({ story: tell(country), on: ON, input: courseInput('2009-05-04', 180) }),
      refused: (country) => ({ story: tell(country), on: ON, input: courseInput('2009-05-04', 181) }),
    },
    enrol: {
      granted(country) {
        const { story, contractId } = signed(country);
        const courseId = course(story, 'CIVIC_TRAINING', [aSession('2009-05-04')]);
        return { story, on: '2009-04-01', input: { contractId, courseId, channel: 'POST', invitedOn: null } };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        const courseId = course(story, 'CIVIC_TRAINING', [aSession('2010-05-04')]);
        return { story, on: '2010-03-11', input: { contractId, courseId, channel: 'POST', invitedOn: null } };
      },
    },
    recordAttendance: {
      granted(country) {
        const person = placed(country);
        return { story: person.story, on: '2009-05-04', input: sheet(person) };
      },
    },
    completeCourse: {
      granted(country) {
        const { story, courseId } = placed(country);
        return { story, on: '2009-05-04', input: closing(courseId) };
      },
      refused(country) {
        const { story, courseId } = placed(country);
        return { story, on: '2009-05-03', input: closing(courseId) };
      },
    },
    cancelCourse: {
      granted(country) {
        const { story, courseId } = placed(country);
        return { story, on: '2009-04-20', input: { courseId, reason: 'Too few' } };
      },
    },
    issueAttestation: {
      granted(country) {
        const person = signed(country);
        const enrolmentId = followed(person, 'CIVIC_TRAINING', '2009-05-04');
        return { story: person.story, on: '2009-05-04', input: { enrolmentId } };
      },
      refused(country) {
        const person = signed(country);
        const enrolmentId = followed(person, 'CIVIC_TRAINING', '2009-05-04', { minutes: 1, of: 60 });
        return { story: person.story, on: '2009-05-04', input: { enrolmentId } };
      },
    },
    revokeAttestation: {
      granted(country) {
        const { story, attestationId } = attested(country);
        return { story, on: '2009-05-05', input: { attestationId, reason: 'Wrong name' } };
      },
      refused(country) {
        const { story, attestationId } = attested(country);
        return { story, on: '2009-05-03', input: { attestationId, reason: 'Wrong name' } };
      },
    },
    excuseAbsence: {
      granted(country) {
        const person = signed(country);
        const prestationId = prestationOf(person, 'CIVIC_TRAINING')?.id ?? '';
        return { story: person.story, on: '2009-05-04', input: { prestationId, reason: 'Hospital' } };
      },
    },
    proposeOutcome: {
      granted(country) {
        const person = allDone(country);
        return { story: person.story, on: '2009-07-02', input: proposing(person, 'COMPLETE') };
      },
      refused(country) {
        const person = signed(country);
        return { story: person.story, on: '2009-07-02', input: proposing(person, 'COMPLETE') };
      },
    },
    decideOutcome: {
      granted(country) {
        const person = allDone(country);
        person.story.grant('proposeOutcome', '2009-07-02', proposing(person, 'COMPLETE'));
        return { story: person.story, on: '2009-07-03', input: deciding(person, 'COMPLETE') };
      },
      refused(country) {
        const person = allDone(country);
        return { story: person.story, on: '2009-07-03', input: deciding(person, 'COMPLETE') };
      },
    },
    correctPerson: {
      granted: (country) => ({
        story: signed(country).story,
        on: '2009-05-04',
        input: { givenNames: 'Samira Nora', ...BECAUSE },
      }),
      refused(country) {
        const facts = { common: { nationalities: ['BE'] }, own: {}, cleared: [] };
        return { story: signed(country).story, on: '2009-05-04', input: { facts, ...BECAUSE } };
      },
    },
    moveFile: {
      granted: (country) => ({
        story: signed(country).story,
        on: '2009-05-04',
        input: { authorityId: 'authority-other', ...BECAUSE },
      }),
    },
    correctInformationSession: {
      granted(country) {
        const { story } = signed(country);
        const informationSessionId = story.dossier().informationSessions[0]?.id ?? '';
        return { story, on: '2009-05-04', input: { informationSessionId, headCount: 11, ...BECAUSE } };
      },
      refused(country) {
        const { story } = signed(country);
        const informationSessionId = story.dossier().informationSessions[0]?.id ?? '';
        return {
          story,
          on: '2009-05-04',
          input: { informationSessionId, heldOn: day('2009-03-11'), ...BECAUSE },
        };
      },
    },
    grantExemption: {
      granted(country) {
        const file = opened(country);
        return { story: file.story, on: '2009-04-20', input: exempting(file, { ...SCHOOLED, years: 3 }) };
      },
      refused(country) {
        const file = opened(country);
        return { story: file.story, on: '2009-04-20', input: exempting(file, { ...SCHOOLED, years: 2 }) };
      },
    },
    correctExemption: {
      granted: (country) => corrected(country, 4),
      refused: (country) => corrected(country, 2),
    },
    correctAssessment: {
      granted(country) {
        const person = signed(country);
        return {
          story: person.story,
          on: '2009-05-04',
          input: { ...tested(person), prescribedMinutes: 9000 },
        };
      },
      refused(country) {
        const person = signed(country);
        const input = { ...tested(person), result: 'SUFFICIENT', prescribedMinutes: null };
        return { story: person.story, on: '2009-05-04', input };
      },
    },
    correctContract: {
      granted(country) {
        const { story, contractId } = signed(country);
        return { story, on: '2009-05-04', input: { contractId, signedOn: day('2009-03-12'), ...BECAUSE } };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        return { story, on: '2009-05-04', input: { contractId, signedOn: day('2009-03-09'), ...BECAUSE } };
      },
    },
    withdrawContract: {
      granted(country) {
        const { story, contractId } = signed(country);
        return { story, on: '2009-05-04', input: { contractId, ...BECAUSE } };
      },
    },
    correctCourse: {
      granted(country) {
        const { story, courseId } = placed(country);
        return { story, on: '2009-04-20', input: { courseId, title: 'Formation civique', ...BECAUSE } };
      },
      refused(country) {
        const { story, contractId } = signed(country, ON, { french: 'SUFFICIENT' });
        const courseId = course(story, 'SKILLS_ASSESSMENT', [aSession('2009-05-04', 180)]);
        story.grant('enrol', '2009-04-02', { contractId, courseId, channel: 'POST', invitedOn: null });
        const sessionId = story.situation().shared.courseSessions.at(-1)?.id ?? '';
        const sessions = [{ sessionId, endsAt: '12:01' }];
        return { story, on: '2009-04-20', input: { courseId, sessions, ...BECAUSE } };
      },
    },
    correctEnrolment: {
      granted(country) {
        const { story, enrolmentId } = placed(country);
        return { story, on: '2009-04-20', input: { enrolmentId, channel: 'EMAIL', ...BECAUSE } };
      },
      refused(country) {
        const { story, enrolmentId } = placed(country);
        return { story, on: '2009-04-20', input: { enrolmentId, enrolledOn: day('2009-03-09'), ...BECAUSE } };
      },
    },
    cancelEnrolment: {
      granted(country) {
        const { story, enrolmentId } = placed(country);
        return { story, on: '2009-04-20', input: { enrolmentId, ...BECAUSE } };
      },
    },
    correctAttendance: {
      granted(country) {
        const person = placed(country);
        person.story.grant('recordAttendance', '2009-05-04', sheet(person));
        person.story.grant('completeCourse', '2009-05-04', closing(person.courseId));
        return {
          story: person.story,
          on: '2009-05-05',
          input: { ...sheet(person, 300), remove: [], ...BECAUSE },
        };
      },
      refused(country) {
        const person = placed(country);
        person.story.grant('recordAttendance', '2009-05-04', sheet(person));
        person.story.grant('completeCourse', '2009-05-04', closing(person.courseId));
        person.story.grant('issueAttestation', '2009-05-04', { enrolmentId: person.enrolmentId });
        return {
          story: person.story,
          on: '2009-05-05',
          input: { ...sheet(person, 300), remove: [], ...BECAUSE },
        };
      },
    },
    correctTransmission: {
      granted(country) {
        const { story } = allDone(country);
        const transmissionId = story.dossier().transmissions[0]?.id ?? '';
        return { story, on: '2009-07-10', input: { transmissionId, sentOn: day('2009-07-08'), ...BECAUSE } };
      },
    },
  },
  life(country) {
    const person = allDone(country);
    person.story.grant('proposeOutcome', '2009-07-02', proposing(person, 'COMPLETE'));
    person.story.grant('decideOutcome', '2009-07-20', deciding(person, 'COMPLETE'));
    return person.story;
  },
  held: (
    [
      ['FR', 'AMDFL', 'RECOGNISED'],
      ['FR', 'FRENCH_ABROAD_SECOND', 'PARTIAL'],
      ['FR', 'VALUES_ATTESTATION', 'NOT_RECOGNISED'],
      ['FR', 'ATTENDANCE_ATTESTATION', 'UNDETERMINED'],
    ] as const
  ).map(([issuer, kind, outcome]) => ({
    attestation: { issuer, kind, issuedOn: day('2009-03-01'), provesUntil: null },
    scheme: 'FR_CAI',
    asOf: day('2009-04-01'),
    outcome,
  })),
};
