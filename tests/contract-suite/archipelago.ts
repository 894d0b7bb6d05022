import { day } from '../../domain/calendar.ts';
import type { ContractOutcome } from '../../domain/contract.ts';
import type { RegisterPersonInput, ScheduleCourseInput } from '../../jurisdictions/acts.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import { aSession, INL, idOf, SCHOOL, type Story, TEAM, tell } from '../support/telling.ts';
import type { CountryUnderTest } from './case.ts';

const ISLANDER: RegisterPersonInput = {
  authorityId: TEAM,
  familyName: 'Robinson',
  givenNames: 'Kim',
  birthDate: day('1990-05-01'),
  sex: null,
  email: null,
  phone: null,
  postalAddress: null,
  languages: ['en'],
  identifiers: [{ scheme: 'XA_SHELL', value: '1234561' }],
  common: {},
  own: { landedOn: '2026-01-02', rescuedAtSea: false },
};
const MEETING = { authorityId: TEAM, place: 'Quay', language: 'en', headCount: 5 };
const ASKING = { channel: 'IN_PERSON', scheduledOn: null } as const;
const SIGNING = { scheme: 'XA_WELCOME', documents: [] };
const COUNCIL = 'authority-council';
const DRAWING_UP = { scheme: 'XA_WELCOME', decidingAuthorities: { COUNCIL } };
const LESSONS: ScheduleCourseInput = {
  kind: 'LANGUAGE_COURSE',
  providerId: SCHOOL,
  authorityId: TEAM,
  title: 'Tides and tenses',
  language: 'en',
  places: 5,
  sessions: [aSession('2026-03-01', 120), aSession('2026-03-08', 120)],
};
const WELCOME_DAY: ScheduleCourseInput = {
  ...LESSONS,
  kind: 'ORIENTATION_DAY',
  providerId: null,
  title: 'Welcome day',
  sessions: [aSession('2026-03-15', 240)],
};

function registered(country: Jurisdiction): Story {
  const story = tell(country);
  story.grant('registerPerson', '2026-01-05', ISLANDER);
  return story;
}

function informed(country: Jurisdiction): Story {
  const story = registered(country);
  story.grant('recordInformationSession', '2026-01-10', MEETING);
  return story;
}

function appointed(country: Jurisdiction): Story {
  const story = informed(country);
  story.grant('requestAppointment', '2026-01-12', ASKING);
  return story;
}

function signed(country: Jurisdiction) {
  const story = appointed(country);
  const made = story.grant('signContract', '2026-02-01', SIGNING);
  return { story, contractId: idOf(made, 'contractId'), voucherId: idOf(made, 'voucherId') };
}

/** A contract drawn up first, for somebody who has an appointment. */
function proposed(country: Jurisdiction) {
  const story = appointed(country);
  return { story, contractId: idOf(story.grant('proposeContract', '2026-02-01', DRAWING_UP), 'contractId') };
}

/** The same signed by both sides: its year ends on 3 February 2027. */
function countersigned(country: Jurisdiction) {
  const drawnUp = proposed(country);
  const { story, contractId } = drawnUp;
  story.grant('signContract', '2026-02-02', SIGNING);
  story.grant('countersignContract', '2026-02-03', { contractId });
  return drawnUp;
}

function proposing(contractId: string, outcome: ContractOutcome, lastDay: string | null = null) {
  return {
    contractId,
    outcome,
    lastDay: lastDay === null ? null : day(lastDay),
  };
}

/** An extension proposed to the council. */
function outcomeProposed(country: Jurisdiction) {
  const signatory = countersigned(country);
  const { story, contractId } = signatory;
  story.grant('proposeOutcome', '2026-12-01', proposing(contractId, 'EXTEND', '2027-05-01'));
  return signatory;
}

/** An exemption asked of the council for so many years at sea. */
function exempting(country: Jurisdiction, years: number) {
  const { story, contractId } = countersigned(country);
  const shown = { kind: 'WELCOME_DAY', ground: 'YEARS_AT_SEA', evidence: 'A log book' };
  return { story, on: '2026-03-01', input: { contractId, ...shown, years } };
}

/** The same, granted for two years and corrected. */
function exempted(country: Jurisdiction, years: number) {
  const { story, on, input } = exempting(country, 2);
  const exemptionId = idOf(story.grant('grantExemption', on, input), 'exemptionId');
  return { story, on, input: { exemptionId, years, ...BECAUSE } };
}

const SHIP = {
  scheme: 'XA_WELCOME',
  providerId: SCHOOL,
  decidingAuthorities: { COUNCIL: 'authority-council' },
};

/** A ship's school of so many hands. */
function shipOf(HANDS: number) {
  return { ...SHIP, answers: { HANDS, RIG: 'SLOOP' } };
}

/** The same of three, sent, and validated where it is said. */
function shipSent(country: Jurisdiction, validated: boolean) {
  const story = tell(country);
  const projectId = idOf(story.grant('submitProject', '2026-02-01', shipOf(3)), 'projectId');
  if (validated) story.grant('judgeProject', '2026-02-02', judgingShip(projectId, true));
  return { story, projectId };
}

function judgingShip(projectId: string, SEAWORTHY: boolean) {
  const { decidingAuthorities } = SHIP;
  return { projectId, authorityId: decidingAuthorities.COUNCIL, answers: { SEAWORTHY }, decidingAuthorities };
}

const LOG = { kind: 'FINAL', answers: { MILES: 40 } } as const;

function fundingShip(projectId: string) {
  const sums = { creditsCents: 1001, envelopeCents: null } as const;
  return { projectId, payeeId: SCHOOL, kind: 'AGREEMENT', authorityCode: 'COUNCIL', ...sums } as const;
}

/** The same validated and funded: to be paid by 5 March. */
function shipFunded(country: Jurisdiction) {
  const { story, projectId } = shipSent(country, true);
  story.grant('recordFunding', '2026-02-03', fundingShip(projectId));
  return { story, input: { projectId, kind: 'AGREEMENT', authorityCode: 'COUNCIL' } as const };
}

/** The same paid on 4 February. */
function shipPaid(country: Jurisdiction) {
  const { story, input } = shipFunded(country);
  story.grant('recordPayment', '2026-02-04', input);
  return { story, on: '2026-04-01', input: { ...input, ...BECAUSE } };
}

/** The council's word on a ship's school, corrected. */
function shipJudgedAgain(country: Jurisdiction, seaworthy: boolean) {
  const { story, projectId } = shipSent(country, true);
  return { story, on: '2026-02-03', input: { ...judgingShip(projectId, seaworthy), ...BECAUSE } };
}

function redeeming(voucherId: string, courseId: string) {
  return { voucherId, courseId, providerId: SCHOOL, channel: 'PHONE' } as const;
}

/** The voucher redeemed on 10 February for a course that begins on 1 March. */
function learning(country: Jurisdiction) {
  const signatory = signed(country);
  const { story, voucherId } = signatory;
  const courseId = idOf(story.grant('scheduleCourse', '2026-02-02', LESSONS), 'courseId');
  const made = story.grant('redeemVoucher', '2026-02-10', redeeming(voucherId, courseId));
  return { ...signatory, courseId, enrolmentId: idOf(made, 'enrolmentId') };
}

function sessionsIn(story: Story, courseId: string): readonly string[] {
  const { courseSessions } = story.situation().shared;
  return courseSessions.filter((row) => row.courseId === courseId).map(({ id }) => id);
}

function sheet(story: Story, courseId: string, enrolmentId: string, index: number, minutes: number) {
  return {
    courseId,
    sessionId: sessionsIn(story, courseId)[index] ?? '',
    rows: [{ enrolmentId, minutes, signed: true }],
  };
}

function closing(courseId: string) {
  return { courseId, enrolmentIds: null, abandoned: false };
}

/** The course followed for so many minutes of its 240, and closed. */
function learned(country: Jurisdiction, minutes = 120) {
  const learner = learning(country);
  const { story, courseId, enrolmentId } = learner;
  story.grant('recordAttendance', '2026-03-01', sheet(story, courseId, enrolmentId, 0, minutes));
  story.grant('completeCourse', '2026-03-09', closing(courseId));
  return learner;
}

function attested(country: Jurisdiction) {
  const learner = learned(country);
  const { story, enrolmentId } = learner;
  const made = story.grant('issueAttestation', '2026-03-10', { enrolmentId });
  return { ...learner, attestationId: idOf(made, 'attestationId') };
}

function handedIn(country: Jurisdiction) {
  const learner = attested(country);
  learner.story.grant('handInCertificate', '2026-03-11', { attestationId: learner.attestationId });
  return learner;
}

/** All done but the last word. */
function ready(country: Jurisdiction) {
  const learner = handedIn(country);
  const { story, contractId } = learner;
  const dayId = idOf(story.grant('scheduleCourse', '2026-03-11', WELCOME_DAY), 'courseId');
  const enrolling = { contractId, courseId: dayId, channel: 'ONLINE', invitedOn: null } as const;
  const enrolmentId = idOf(story.grant('enrol', '2026-03-12', enrolling), 'enrolmentId');
  story.grant('recordAttendance', '2026-03-15', sheet(story, dayId, enrolmentId, 0, 240));
  story.grant('completeCourse', '2026-03-16', closing(dayId));
  story.grant('issueAttestation', '2026-03-17', { enrolmentId });
  return learner;
}

function completed(country: Jurisdiction) {
  const learner = ready(country);
  learner.story.grant('completeContract', '2026-03-20', { contractId: learner.contractId });
  return learner;
}

const BECAUSE = { reason: 'Misread' };

function meetingIn(story: Story): string {
  return story.situation().shared.informationSessions[0]?.id ?? '';
}

function appointmentIn(story: Story): string {
  return story.dossier().appointments[0]?.id ?? '';
}

function transmissionIn(story: Story): string {
  return story.dossier().transmissions[0]?.id ?? '';
}

const SWIMMING = { kind: 'SWIMMING', result: 'SUFFICIENT', prescribedMinutes: null } as const;

function assessed(country: Jurisdiction) {
  const story = informed(country);
  const made = story.grant('recordAssessment', '2026-01-15', SWIMMING);
  return { story, assessmentId: idOf(made, 'assessmentId') };
}

function prestationIn(story: Story): string {
  return story.dossier().prestations[0]?.id ?? '';
}

const KNOWN = {
  scheme: 'XA_WELCOME',
  common: { birthDate: day('1990-05-01') },
  own: { landedOn: '2026-01-02', rescuedAtSea: false },
  asOf: day('2026-02-01'),
};

export const ARCHIPELAGO: CountryUnderTest = {
  inapplicable: {},
  identifiers: { XA_SHELL: { right: '1234561', wrong: '1234567' } },
  ownFacts: KNOWN.own,
  known: [KNOWN],
  silent: { ...KNOWN, own: { ...KNOWN.own, landedOn: '2019-12-31' } },
  governing: { ...KNOWN, governingDate: day('2026-01-02') },
  scenes: {
    registerPerson: {
      granted: (country) => ({ story: tell(country), on: '2026-01-05', input: ISLANDER }),
      refused: (country) => ({
        story: tell(country),
        on: '2026-01-05',
        input: { ...ISLANDER, identifiers: [] },
      }),
    },
    recordInformationSession: {
      granted: (country) => ({ story: registered(country), on: '2026-01-10', input: MEETING }),
      refused: (country) => ({
        story: registered(country),
        on: '2026-01-10',
        input: { ...MEETING, headCount: 1 },
      }),
    },
    requestAppointment: {
      granted: (country) => ({ story: informed(country), on: '2026-01-12', input: ASKING }),
      refused: (country) => ({ story: registered(country), on: '2026-01-12', input: ASKING }),
    },
    recordAssessment: {
      granted: (country) => ({ story: informed(country), on: '2026-01-10', input: SWIMMING }),
      refused: (country) => ({ story: registered(country), on: '2026-01-10', input: SWIMMING }),
    },
    correctAssessment: {
      granted(country) {
        const { story, assessmentId } = assessed(country);
        const input = { assessmentId, heldOn: day('2026-01-10'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
      refused(country) {
        const { story, assessmentId } = assessed(country);
        const input = { assessmentId, heldOn: day('2026-01-09'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
    },
    grantExemption: {
      granted: (country) => exempting(country, 2),
      refused: (country) => exempting(country, 1),
    },
    correctExemption: {
      granted: (country) => exempted(country, 3),
      refused: (country) => exempted(country, 1),
    },
    submitProject: {
      granted: (country) => ({ story: tell(country), on: '2026-02-01', input: shipOf(3) }),
      refused: (country) => ({ story: tell(country), on: '2026-02-01', input: shipOf(2) }),
    },
    judgeProject: {
      granted(country) {
        const { story, projectId } = shipSent(country, false);
        return { story, on: '2026-02-02', input: judgingShip(projectId, true) };
      },
      refused(country) {
        const { story, projectId } = shipSent(country, false);
        return { story, on: '2026-02-02', input: judgingShip(projectId, false) };
      },
    },
    recordFunding: {
      granted(country) {
        const { story, projectId } = shipSent(country, true);
        return { story, on: '2026-02-03', input: fundingShip(projectId) };
      },
      refused(country) {
        const { story, projectId } = shipSent(country, false);
        return { story, on: '2026-02-03', input: fundingShip(projectId) };
      },
    },
    recordPayment: {
      granted: (country) => ({ ...shipFunded(country), on: '2026-03-05' }),
      refused: (country) => ({ ...shipFunded(country), on: '2026-03-06' }),
    },
    correctJudgement: {
      granted(country) {
        const { story, on, input } = shipJudgedAgain(country, true);
        return { story, on, input: { ...input, decidedOn: day('2026-02-01') } };
      },
      refused: (country) => shipJudgedAgain(country, false),
    },
    correctFunding: {
      granted(country) {
        const { story, input } = shipFunded(country);
        return { story, on: '2026-02-04', input: { ...input, payeeId: INL, ...BECAUSE } };
      },
      refused(country) {
        const { story, input } = shipFunded(country);
        const amendment = { ...fundingShip(input.projectId), kind: 'AMENDMENT' } as const;
        story.grant('recordFunding', '2026-02-04', amendment);
        const corrected = { ...input, kind: 'AMENDMENT', creditsCents: 500, ...BECAUSE } as const;
        return { story, on: '2026-02-05', input: corrected };
      },
    },
    correctPayment: {
      granted(country) {
        const { story, on, input } = shipPaid(country);
        return { story, on, input: { ...input, paidOn: day('2026-03-05') } };
      },
      refused(country) {
        const { story, on, input } = shipPaid(country);
        return { story, on, input: { ...input, paidOn: day('2026-03-06') } };
      },
    },
    submitReport: {
      granted(country) {
        const { story, projectId } = shipSent(country, true);
        return { story, on: '2026-02-03', input: { projectId, ...LOG } };
      },
      refused(country) {
        const { story, projectId } = shipSent(country, false);
        return { story, on: '2026-02-03', input: { projectId, ...LOG } };
      },
    },
    excuseAbsence: {
      granted(country) {
        const { story } = learning(country);
        const input = { prestationId: prestationIn(story), reason: 'A fever' };
        return { story, on: '2026-03-08', input };
      },
      refused(country) {
        const { story } = learned(country);
        const input = { prestationId: prestationIn(story), reason: 'A fever' };
        return { story, on: '2026-03-10', input };
      },
    },
    signContract: {
      granted: (country) => ({ story: appointed(country), on: '2026-02-01', input: SIGNING }),
      refused: (country) => ({ story: informed(country), on: '2026-02-01', input: SIGNING }),
    },
    proposeContract: {
      granted: (country) => ({ story: informed(country), on: '2026-02-01', input: DRAWING_UP }),
      refused: (country) => ({ story: registered(country), on: '2026-02-01', input: DRAWING_UP }),
    },
    countersignContract: {
      granted(country) {
        const { story, contractId } = proposed(country);
        story.grant('signContract', '2026-02-02', SIGNING);
        return { story, on: '2026-02-03', input: { contractId } };
      },
      refused(country) {
        const { story, contractId } = proposed(country);
        return { story, on: '2026-02-03', input: { contractId } };
      },
    },
    proposeOutcome: {
      granted(country) {
        const { story, contractId } = countersigned(country);
        return { story, on: '2026-12-01', input: proposing(contractId, 'EXTEND', '2027-02-04') };
      },
      refused(country) {
        const { story, contractId } = countersigned(country);
        return { story, on: '2026-12-01', input: proposing(contractId, 'EXTEND', '2027-02-03') };
      },
    },
    decideOutcome: {
      granted(country) {
        const { story, contractId } = outcomeProposed(country);
        const input = { contractId, outcome: 'EXTEND', lastDay: day('2027-04-01'), ground: null } as const;
        return { story, on: '2026-12-15', input };
      },
      refused(country) {
        const { story, contractId } = countersigned(country);
        return {
          story,
          on: '2026-12-15',
          input: { contractId, outcome: 'TERMINATE', lastDay: null, ground: null },
        };
      },
    },
    completeContract: {
      granted(country) {
        const { story, contractId } = ready(country);
        return { story, on: '2026-03-20', input: { contractId } };
      },
      refused(country) {
        const { story, contractId } = handedIn(country);
        return { story, on: '2026-03-20', input: { contractId } };
      },
    },
    scheduleCourse: {
      granted: (country) => ({ story: tell(country), on: '2026-02-02', input: LESSONS }),
      refused: (country) => ({
        story: tell(country),
        on: '2026-02-02',
        input: { ...LESSONS, sessions: [aSession('2026-03-01', 59)] },
      }),
    },
    enrol: {
      granted(country) {
        const { story, contractId } = signed(country);
        const courseId = idOf(story.grant('scheduleCourse', '2026-02-02', WELCOME_DAY), 'courseId');
        const input = { contractId, courseId, channel: 'ONLINE', invitedOn: null } as const;
        return { story, on: '2026-02-03', input };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        const courseId = idOf(story.grant('scheduleCourse', '2026-02-02', LESSONS), 'courseId');
        const input = { contractId, courseId, channel: 'ONLINE', invitedOn: null } as const;
        return { story, on: '2026-02-03', input };
      },
    },
    requestInterpreting: {
      granted(country) {
        const { story, courseId, enrolmentId } = learning(country);
        const { sessionId } = sheet(story, courseId, enrolmentId, 0, 120);
        return { story, on: '2026-02-28', input: { enrolmentId, sessionId, language: 'pt' } };
      },
      refused(country) {
        const { story, courseId, enrolmentId } = learning(country);
        const { sessionId } = sheet(story, courseId, enrolmentId, 0, 120);
        return { story, on: '2026-03-01', input: { enrolmentId, sessionId, language: 'pt' } };
      },
    },
    recordAttendance: {
      granted(country) {
        const { story, courseId, enrolmentId } = learning(country);
        return { story, on: '2026-03-01', input: sheet(story, courseId, enrolmentId, 0, 120) };
      },
      refused(country) {
        const { story, courseId, enrolmentId } = learning(country);
        const input = sheet(story, courseId, enrolmentId, 0, 120);
        const rows = input.rows.map((row) => ({ ...row, signed: false }));
        return { story, on: '2026-03-01', input: { ...input, rows } };
      },
    },
    completeCourse: {
      granted(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-03-08', input: closing(courseId) };
      },
      refused(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-03-07', input: closing(courseId) };
      },
    },
    cancelCourse: {
      granted(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-02-28', input: { courseId, reason: 'Storm' } };
      },
      refused(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-03-01', input: { courseId, reason: 'Storm' } };
      },
    },
    issueAttestation: {
      granted(country) {
        const { story, enrolmentId } = learned(country);
        return { story, on: '2026-03-10', input: { enrolmentId } };
      },
      refused(country) {
        const { story, enrolmentId } = learned(country, 119);
        return { story, on: '2026-03-10', input: { enrolmentId } };
      },
    },
    revokeAttestation: {
      granted(country) {
        const { story, attestationId } = attested(country);
        return { story, on: '2026-03-12', input: { attestationId, reason: 'Wrong name' } };
      },
      refused(country) {
        const { story, attestationId } = handedIn(country);
        return { story, on: '2026-03-12', input: { attestationId, reason: 'Wrong name' } };
      },
    },
    handInCertificate: {
      granted(country) {
        const { story, attestationId } = attested(country);
        return { story, on: '2026-03-12', input: { attestationId } };
      },
      refused(country) {
        const { story, attestationId } = handedIn(country);
        return { story, on: '2026-03-12', input: { attestationId } };
      },
    },
    issueVoucher: {
      granted(country) {
        const { story, contractId } = learned(country);
        return { story, on: '2026-03-10', input: { contractId } };
      },
      refused(country) {
        const { story, contractId } = learning(country);
        return { story, on: '2026-03-10', input: { contractId } };
      },
    },
    redeemVoucher: {
      granted(country) {
        const { story, voucherId } = signed(country);
        const courseId = idOf(story.grant('scheduleCourse', '2026-02-02', LESSONS), 'courseId');
        return { story, on: '2026-02-10', input: redeeming(voucherId, courseId) };
      },
      refused(country) {
        const { story, voucherId, courseId } = learning(country);
        return { story, on: '2026-02-11', input: redeeming(voucherId, courseId) };
      },
    },
    replaceVoucher: {
      granted(country) {
        const { story, voucherId } = signed(country);
        return { story, on: '2026-05-03', input: { voucherId, reason: 'Lapsed' } };
      },
      refused(country) {
        const { story, voucherId } = signed(country);
        return { story, on: '2026-05-02', input: { voucherId, reason: 'Lapsed' } };
      },
    },
    cancelVoucher: {
      granted(country) {
        const { story, voucherId } = signed(country);
        return { story, on: '2026-02-05', input: { voucherId, reason: 'Blown away' } };
      },
      refused(country) {
        const { story, voucherId } = learning(country);
        return { story, on: '2026-02-12', input: { voucherId, reason: 'Blown away' } };
      },
    },
    settleBrokenBond: {
      granted(country) {
        const { story, voucherId } = learned(country, 119);
        const input = { voucherId, settlement: 'UNLOCK_NEXT', reason: 'Was ill' } as const;
        return { story, on: '2026-03-10', input };
      },
      refused(country) {
        const { story, voucherId } = learned(country);
        const input = { voucherId, settlement: 'UNLOCK_NEXT', reason: 'Was ill' } as const;
        return { story, on: '2026-03-10', input };
      },
    },
    correctPerson: {
      granted(country) {
        const { story } = signed(country);
        return { story, on: '2026-04-01', input: { givenNames: 'Kimberley', ...BECAUSE } };
      },
      // Of age on landing no more.
      refused(country) {
        const { story } = signed(country);
        return { story, on: '2026-04-01', input: { birthDate: day('2008-01-03'), ...BECAUSE } };
      },
    },
    moveFile: {
      granted(country) {
        const { story } = signed(country);
        return { story, on: '2026-04-01', input: { authorityId: 'authority-lighthouse', ...BECAUSE } };
      },
      refused(country) {
        const { story } = completed(country);
        return { story, on: '2026-04-01', input: { authorityId: 'authority-lighthouse', ...BECAUSE } };
      },
    },
    correctInformationSession: {
      granted(country) {
        const { story } = signed(country);
        const input = { informationSessionId: meetingIn(story), headCount: 7, ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
      refused(country) {
        const { story } = signed(country);
        const input = { informationSessionId: meetingIn(story), heldOn: day('2026-02-02'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
    },
    correctAppointment: {
      granted(country) {
        const { story } = signed(country);
        const input = { appointmentId: appointmentIn(story), requestedOn: day('2026-02-01'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
      refused(country) {
        const { story } = signed(country);
        const input = { appointmentId: appointmentIn(story), requestedOn: day('2026-02-02'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
    },
    correctContract: {
      granted(country) {
        const { story, contractId } = signed(country);
        const input = { contractId, signedOn: day('2026-02-02'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
      refused(country) {
        const { story, contractId } = signed(country);
        const input = { contractId, signedOn: day('2026-01-01'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
    },
    withdrawContract: {
      granted(country) {
        const { story, contractId } = signed(country);
        return { story, on: '2026-04-01', input: { contractId, ...BECAUSE } };
      },
      refused(country) {
        const { story, contractId } = attested(country);
        return { story, on: '2026-04-01', input: { contractId, ...BECAUSE } };
      },
    },
    correctCourse: {
      granted(country) {
        const { story, courseId } = learning(country);
        return { story, on: '2026-02-20', input: { courseId, title: 'Tides', ...BECAUSE } };
      },
      refused(country) {
        const { story, courseId } = learning(country);
        const sessions = sessionsIn(story, courseId).map((sessionId) => ({ sessionId, endsAt: '09:29' }));
        return { story, on: '2026-02-20', input: { courseId, sessions, ...BECAUSE } };
      },
    },
    correctEnrolment: {
      granted(country) {
        const { story, enrolmentId } = learning(country);
        const input = { enrolmentId, enrolledOn: day('2026-02-01'), ...BECAUSE };
        return { story, on: '2026-02-20', input };
      },
      refused(country) {
        const { story, enrolmentId } = learning(country);
        const input = { enrolmentId, enrolledOn: day('2026-01-31'), ...BECAUSE };
        return { story, on: '2026-02-20', input };
      },
    },
    cancelEnrolment: {
      granted(country) {
        const { story, enrolmentId } = learning(country);
        return { story, on: '2026-02-28', input: { enrolmentId, ...BECAUSE } };
      },
      refused(country) {
        const { story, enrolmentId } = learning(country);
        return { story, on: '2026-03-01', input: { enrolmentId, ...BECAUSE } };
      },
    },
    correctAttendance: {
      granted(country) {
        const { story, courseId, enrolmentId } = learned(country);
        const input = { ...sheet(story, courseId, enrolmentId, 0, 119), remove: [], ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
      refused(country) {
        const { story, courseId, enrolmentId } = learned(country);
        const { rows, ...session } = sheet(story, courseId, enrolmentId, 0, 119);
        const unsigned = rows.map((row) => ({ ...row, signed: false }));
        return { story, on: '2026-04-01', input: { ...session, rows: unsigned, remove: [], ...BECAUSE } };
      },
    },
    correctAttestation: {
      granted(country) {
        const { story, attestationId } = handedIn(country);
        return { story, on: '2026-04-01', input: { attestationId, copyReceivedOn: null, ...BECAUSE } };
      },
      refused(country) {
        const { story, attestationId } = handedIn(country);
        const input = { attestationId, copyReceivedOn: day('2026-03-09'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
    },
    correctVoucher: {
      granted(country) {
        const { story, voucherId } = learning(country);
        return { story, on: '2026-04-01', input: { voucherId, issuedOn: day('2026-02-10'), ...BECAUSE } };
      },
      refused(country) {
        const { story, voucherId } = learning(country);
        return { story, on: '2026-04-01', input: { voucherId, issuedOn: day('2026-02-11'), ...BECAUSE } };
      },
    },
    correctTransmission: {
      granted(country) {
        const { story } = handedIn(country);
        const input = { transmissionId: transmissionIn(story), sentOn: day('2026-03-11'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
      refused(country) {
        const { story } = handedIn(country);
        const input = { transmissionId: transmissionIn(story), sentOn: day('2026-03-12'), ...BECAUSE };
        return { story, on: '2026-04-01', input };
      },
    },
    applyRetention: {
      granted: (country) => ({ story: signed(country).story, on: '2030-02-02', input: {} }),
      refused: (country) => ({ story: signed(country).story, on: '2030-02-01', input: {} }),
    },
  },
  life(country) {
    return completed(country).story;
  },
  voucher: {
    lastDay: day('2026-05-02'),
    staged(country) {
      const { story, voucherId } = signed(country);
      const sessions = [aSession('2026-06-01')];
      const courseId = idOf(
        story.grant('scheduleCourse', '2026-02-02', { ...LESSONS, sessions }),
        'courseId',
      );
      return { story, input: redeeming(voucherId, courseId) };
    },
  },
  held: (
    [
      ['LANGUAGE_CERTIFICATE', '2024-02-01', 'RECOGNISED'],
      ['LANGUAGE_CERTIFICATE', '2024-01-31', 'PARTIAL'],
      ['DAY_CERTIFICATE', '2026-01-31', 'NOT_RECOGNISED'],
      ['DIVING_LICENCE', '2026-01-31', 'UNDETERMINED'],
    ] as const
  ).map(([kind, issuedOn, outcome]) => ({
    attestation: { issuer: 'ELSEWHERE', kind, issuedOn: day(issuedOn), provesUntil: null },
    scheme: 'XA_WELCOME',
    asOf: day('2026-02-01'),
    outcome,
  })),
  kept: { until: day('2030-02-01'), told: (country) => signed(country).story },
};
