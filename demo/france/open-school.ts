import { day, plus } from '../../domain/calendar.ts';
import type { ProviderRecord } from '../../domain/prestation.ts';
import type { RegisterPersonInput } from '../../jurisdictions/acts.ts';
import { type Desk, proposes, registered, signs } from './agency.ts';

/** A collège of Strasbourg, open to parents in 2009-2010. */
export const COLLEGE: Omit<ProviderRecord, 'id'> = {
  name: 'Collège des Trois-Meuniers',
  kind: 'COLLEGE',
  enrolmentChannels: [],
  recognisedFrom: null,
  recognisedUntil: null,
};
/** A lycée whose project is still to be sent. */
export const LYCEE: Omit<ProviderRecord, 'id'> = {
  name: 'Lycée du Bois-Dormant',
  kind: 'LYCEE',
  enrolmentChannels: [],
  recognisedFrom: null,
  recognisedUntil: null,
};

const PARENTS = 9;
const ENROLLED = day('2009-10-19');
const FIRST_LESSON = day('2009-11-09');
/** One a week, of eight hours: 120 hours. */
const LESSONS = 15;
const HELD_BEFORE_THE_REPORT = 4;
const REPORTED = day('2010-02-02');
const REASONS = ['FREE_TRAINING', 'KNOW_SCHOOL', 'FREE_TRAINING', 'KNOW_SOCIETY', 'OTHER_REASON'] as const;

const PROJECT = {
  DEPARTMENT: '67',
  ADDRESS: '3, rue des Trois-Moulins, 67000 Strasbourg',
  EMAIL: 'accueil@trois-meuniers.example',
  GROUPS: 1,
  PEOPLE: 12,
  TAUGHT_BY: 'TEACHER',
  LANGUAGE_PRESENT: true,
  VALUES_PRESENT: true,
  PARENTING_PRESENT: true,
  ASSESSMENT_PLANNED: true,
  ASSESSMENT_GRID: 'Grille commune avec deux écoles du quartier',
  NETWORK: 'Une rencontre par trimestre avec les écoles du quartier',
};

const CRITERIA = { HOURS_SUIT: true, QUALITY: true, COMPLEMENTARITY: true };

const REPORT = {
  ORAL_COMPREHENSION: true,
  ORAL_EXPRESSION: true,
  WRITTEN_COMPREHENSION: true,
  WRITTEN_EXPRESSION: false,
  READY_FOR_DIPLOMA: 3,
  TAKE_PART: true,
  TAKE_PART_WHY: 'Huit parents étaient à la réunion de janvier.',
  CHILDREN_RESULTS: true,
  NETWORK: 'Deux rencontres avec les écoles du quartier.',
};

type Newcomer = (on: typeof ENROLLED, changes: Partial<RegisterPersonInput>) => RegisterPersonInput;

/** The project as it went through both committees. */
function validated({ stage, deciding }: Desk, providerId: string): string {
  const sent = { scheme: 'FR_OEPRI', providerId, answers: PROJECT, decidingAuthorities: deciding };
  const { projectId = '' } = stage.play('submitProject', day('2009-09-21'), [], sent);
  for (const [committee, on] of [
    ['REGIONAL_COMMITTEE_ALSACE', '2009-10-06'],
    ['NATIONAL_COMMITTEE', '2009-10-15'],
  ] as const) {
    const authorityId = deciding[committee] ?? '';
    const judging = { projectId, authorityId, answers: CRITERIA, decidingAuthorities: deciding };
    stage.play('judgeProject', day(on), [], judging);
  }
  return projectId;
}

/** The credits of the year as agreed, then as adjusted; each payment within its month. */
function pays({ stage }: Desk, projectId: string, payeeId: string): void {
  for (const [kind, receivedOn, paidOn, creditsCents, envelopeCents] of [
    ['AGREEMENT', '2009-11-04', '2009-11-27', 800_000, null],
    ['AMENDMENT', '2010-02-22', '2010-03-15', 700_000, 720_000],
  ] as const) {
    const payment = { projectId, kind, authorityCode: 'NATIONAL_COMMITTEE' };
    const funding = { ...payment, payeeId, creditsCents, envelopeCents };
    stage.play('recordFunding', day(receivedOn), [], funding);
    stage.play('recordPayment', day(paidOn), [], payment);
  }
}

/** Parents enrol, come to the first lessons, and the school reports on them. */
export function tellSchool(desk: Desk, providerId: string, newcomer: Newcomer): void {
  const { stage, authorityId } = desk;
  const projectId = validated(desk, providerId);
  const days = Array.from({ length: LESSONS }, (_, week) => plus(FIRST_LESSON, { days: 7 * week }));
  const { courseId = '' } = stage.play('scheduleCourse', day('2009-10-16'), [], {
    kind: 'LANGUAGE_COURSE',
    providerId,
    authorityId,
    title: 'Ouvrir l’École aux parents',
    language: 'fr',
    places: 15,
    sessions: days.map((heldOn) => ({ module: null, heldOn, startsAt: '08:30', endsAt: '16:30' })),
  });
  const fileIds = Array.from({ length: PARENTS }, (_, index) => {
    const own = {
      ...{ parentOfPupil: true, bornForeign: true, bornAbroad: true, caiRunning: false },
      presentInFranceSince: plus(ENROLLED, { years: -(3 + 2 * (index % 5)), days: -40 }),
      schoolDepartment: PROJECT.DEPARTMENT,
      enrolmentOn: ENROLLED,
      enrolmentReason: REASONS[index % REASONS.length] ?? REASONS[0],
    };
    const fileId = registered(desk, newcomer(ENROLLED, { own }), ENROLLED);
    const contractId = proposes(desk, [fileId], 'FR_OEPRI', ENROLLED);
    signs({ desk, fileId }, 'FR_OEPRI', ENROLLED);
    const place = { contractId, fileId, courseId, channel: 'IN_PERSON', invitedOn: null } as const;
    stage.play('enrol', ENROLLED, [fileId], place);
    return fileId;
  });
  const lessons = stage.shared().courseSessions.filter((row) => row.courseId === courseId);
  for (const { id: sessionId, heldOn, minutes } of lessons.slice(0, HELD_BEFORE_THE_REPORT)) {
    const rows = fileIds.flatMap((fileId) =>
      stage
        .dossier(fileId)
        .enrolments.filter((place) => place.courseId === courseId)
        .map(({ id }) => ({ enrolmentId: id, minutes, signed: true })),
    );
    stage.play('recordAttendance', heldOn, fileIds, { courseId, sessionId, rows });
  }
  stage.play('submitReport', REPORTED, fileIds, { projectId, kind: 'INTERIM', answers: REPORT });
  pays(desk, projectId, providerId);
}
