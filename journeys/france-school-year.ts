import { day, plus } from '../domain/calendar.ts';
import type { Journey, Step, Value } from './journey.ts';

const SCHOOL = 'provider-fr-college';
const ENROLLED = '2009-10-19';
/** A lesson of eight hours a week: 120 hours. */
const LESSONS = Array.from({ length: 15 }, (_, week): string => plus(day('2009-11-09'), { days: 7 * week }));
const LAST_LESSON = LESSONS.at(-1) ?? '';

/** What annex 3 asks, for a lycée of Strasbourg; `values`: whether the values of the Republic are taught. */
function project(values: boolean): readonly Value[] {
  return [
    { question: 'DEPARTMENT', text: '67' },
    { question: 'GROUPS', number: 1 },
    { question: 'PEOPLE', number: 12 },
    { question: 'TAUGHT_BY', text: 'TEACHER' },
    { question: 'LANGUAGE_PRESENT', yes: true },
    { question: 'VALUES_PRESENT', yes: values },
    { question: 'PARENTING_PRESENT', yes: true },
    { question: 'ASSESSMENT_PLANNED', yes: true },
  ];
}

/** A project tried alone, so that the journey can be lived again. */
function sent(title: string, on: string, values: boolean, found: Pick<Step, 'because' | 'expect'>): Step {
  return {
    title,
    mutation: 'submitProject',
    input: {
      jurisdiction: 'FR',
      scheme: 'FR_OEPRI',
      providerId: '$lycee',
      answers: project(values),
      dryRun: true,
      on,
    },
    show: 'project { awaiting { name(language: EN) } }',
    ...found,
  };
}

const REPORT = [
  { question: 'ORAL_COMPREHENSION', yes: true },
  { question: 'ORAL_EXPRESSION', yes: true },
  { question: 'WRITTEN_COMPREHENSION', yes: true },
  { question: 'WRITTEN_EXPRESSION', yes: false },
  { question: 'READY_FOR_DIPLOMA', number: 3 },
  { question: 'TAKE_PART', yes: true },
  { question: 'CHILDREN_RESULTS', yes: true },
];

function reported(title: string, kind: string, on: string): Step {
  return {
    title,
    mutation: 'submitReport',
    input: { projectId: '$project', kind, answers: REPORT, on },
    show: 'project { reports { kind sentOn total figures { name(language: EN) rows { name(language: EN) count } } } }',
    because: { 'FR-OEPRI-7': 'SATISFIED', 'FR-OEPRI-10': 'SATISFIED' },
    expect: {
      [`project.reports.{kind=${kind}}.sentOn`]: on,
      [`project.reports.{kind=${kind}}.figures.0.name`]: 'Nationality',
    },
  };
}

export const franceSchoolYear: Journey = {
  name: 'france-school-year',
  title: 'France: a school open to parents, from its project to its reports',
  as: 'case-worker-fr',
  steps: [
    {
      title: 'Which schools there are',
      query: '{ providers(jurisdictions: [FR], first: 100) { edges { node { id name kind } } } }',
      keep: {
        lycee: 'providers.edges.{node/kind=LYCEE}.node.id',
        college: 'providers.edges.{node/kind=COLLEGE}.node.id',
      },
    },
    sent('A lycée’s project leaves out the values of the Republic', '2009-09-30', false, {
      because: { 'FR-OEPRI-6': 'NOT_SATISFIED' },
      expect: { 'decision.verdict': 'REFUSED' },
    }),
    sent('With all three objectives it goes to the committee of its region', '2009-09-30', true, {
      because: { 'FR-OEPRI-6': 'SATISFIED', 'FR-OEPRI-8': 'SATISFIED' },
      expect: {
        'decision.outcome': 'SUBMITTED',
        'project.awaiting.name': 'Regional steering committee, Alsace',
      },
    }),
    sent('A day later it comes too late', '2009-10-01', true, {
      because: { 'FR-OEPRI-8': 'NOT_SATISFIED' },
      expect: { 'decision.verdict': 'REFUSED' },
    }),
    {
      title: 'A collège finds its own project validated, what is due when and what was paid',
      as: SCHOOL,
      query: `{ projects { edges { node {
        id status selections { authority { name(language: EN) } decidedOn outcome }
        deadlines { kind dueOn } fundings { kind amount { cents currency } dueOn paidOn }
      } } } }`,
      expect: {
        'projects.edges.0.node.status': 'VALIDATED',
        'projects.edges.0.node.selections.0.outcome': 'PRESELECTED',
        'projects.edges.0.node.selections.1.outcome': 'VALIDATED',
        'projects.edges.0.node.deadlines.{kind=COURSES_BEGUN}.dueOn': '2009-11-09',
        'projects.edges.0.node.fundings.{kind=AGREEMENT}.amount.cents': 200_000,
        'projects.edges.0.node.fundings.{kind=AMENDMENT}.amount.cents': 500_000,
      },
      keep: { project: 'projects.edges.0.node.id' },
    },
    {
      title: 'A parent in France for four years opens a file',
      mutation: 'registerPerson',
      input: {
        jurisdiction: 'FR',
        familyName: 'Sample',
        givenNames: 'Fatou',
        birthDate: '1978-02-11',
        sex: 'FEMALE',
        facts: {
          nationalities: ['ML'],
          FR: {
            parentOfPupil: true,
            bornForeign: true,
            bornAbroad: true,
            caiRunning: false,
            presentInFranceSince: '2005-09-01',
            schoolDepartment: '67',
            enrolmentReason: 'KNOW_SCHOOL',
          },
        },
        on: '2009-10-12',
      },
      show: 'person { id }',
      expect: { 'decision.outcome': 'REGISTERED' },
      keep: { person: 'person.id' },
    },
    {
      title: 'The school is open to her',
      mutation: 'proposeContract',
      input: { personIds: ['$person'], scheme: 'FR_OEPRI', on: ENROLLED },
      show: 'contract { id }',
      because: { 'FR-OEPRI-1': 'SATISFIED', 'FR-OEPRI-2': 'SATISFIED', 'FR-OEPRI-3': 'SATISFIED' },
      expect: { 'decision.outcome': 'PROPOSED' },
      keep: { contract: 'contract.id' },
    },
    {
      title: 'She commits to attend',
      mutation: 'signContract',
      input: { personId: '$person', scheme: 'FR_OEPRI', on: ENROLLED },
      show: 'contract { endsOn }',
      expect: { 'contract.endsOn': '2010-08-31' },
    },
    {
      title: 'A group is announced: fifteen places, 120 hours',
      mutation: 'scheduleCourse',
      input: {
        jurisdiction: 'FR',
        kind: 'LANGUAGE_COURSE',
        providerId: '$college',
        title: 'Ouvrir l’École aux parents',
        language: 'fr',
        places: 15,
        sessions: LESSONS.map((heldOn) => ({ heldOn, startsAt: '08:30', endsAt: '16:30' })),
        on: ENROLLED,
      },
      show: 'course { id totalMinutes sessions { id } }',
      expect: { 'course.totalMinutes': 7200 },
      keep: {
        course: 'course.id',
        ...Object.fromEntries(LESSONS.map((_, index) => [`day${index}`, `course.sessions.${index}.id`])),
      },
    },
    {
      title: 'She takes a place in it',
      mutation: 'enrol',
      input: { contractId: '$contract', courseId: '$course', channel: 'IN_PERSON', on: ENROLLED },
      show: 'enrolment { id }',
      because: { 'FR-OEPRI-4': 'SATISFIED', 'FR-OEPRI-7': 'SATISFIED' },
      expect: { 'decision.outcome': 'ENROLLED' },
      keep: { enrolment: 'enrolment.id' },
    },
    ...LESSONS.map(
      (on, index): Step => ({
        title: `Present on ${on}`,
        mutation: 'recordAttendance',
        input: {
          sessionId: `$day${index}`,
          rows: [{ enrolmentId: '$enrolment', minutes: 480, signed: true }],
          on,
        },
        show: 'enrolments { attendedMinutes }',
        expect: { 'enrolments.0.attendedMinutes': 480 * (index + 1) },
      }),
    ),
    reported('The school reports on its first half', 'INTERIM', '2010-02-03'),
    {
      title: 'The group is over: she came to all of it',
      mutation: 'completeCourse',
      input: { courseId: '$course', on: LAST_LESSON },
      show: 'enrolments { result contract { status(asOf: "2010-02-15") } }',
      expect: { 'enrolments.0.result': 'COMPLETED', 'enrolments.0.contract.status': 'COMPLETED' },
    },
    reported('The school reports on its year', 'FINAL', '2010-05-27'),
    {
      title: 'The national committee reads both reports',
      as: 'deciding-authority-fr-national-committee',
      query: `query ($id: ID!) { node(id: $id) { ... on Project {
        reports { name(language: EN) sentOn total answers { question { text(language: EN) } yes number } }
      } } }`,
      variables: { id: '$project' },
      expect: {
        'node.reports.0.name': 'Interim report',
        'node.reports.1.name': 'Final report',
        'node.reports.1.sentOn': '2010-05-27',
      },
    },
  ],
};
