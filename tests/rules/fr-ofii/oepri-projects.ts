import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Answers } from '../../../domain/project.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { COLLEGE, idOf, SCHOOL, type Story, tell } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  came,
  GOOD,
  judged,
  judging,
  NATIONAL,
  PROJECT_ANSWERS,
  REGIONAL,
  REPORT_ANSWERS,
  submitting,
} from './school.ts';

function sending(country: Jurisdiction, answers: Answers, on = '2009-09-15'): string {
  return came(tell(country).play('submitProject', on, submitting(answers)));
}

/** A project sent in time. */
function sent(country: Jurisdiction, answers: Answers = {}, providerId = COLLEGE) {
  const story = tell(country);
  const made = story.grant('submitProject', '2009-09-15', submitting(answers, providerId));
  return { story, projectId: idOf(made, 'projectId') };
}

type Sent = ReturnType<typeof sent>;

function pronounced({ story, projectId }: Sent, by: string, on: string, answers: Answers = GOOD): string {
  return came(story.play('judgeProject', on, judging(projectId, by, answers)));
}

function awaited({ story }: { readonly story: Story }): string | null | undefined {
  return story.situation().shared.projects[0]?.awaitingAuthorityId;
}

/** What a committee makes of a project by its own three criteria, or of a project as it was sent. */
function found(country: Jurisdiction, answers: Answers, criteria: Answers = GOOD, providerId = COLLEGE) {
  return pronounced(sent(country, answers, providerId), REGIONAL, '2009-10-01', criteria);
}

export const OEPRI_PROJECT_TESTS: readonly RuleTest[] = [
  {
    title: 'a project has the three objectives, all of them',
    rules: ['FR-OEPRI-6'],
    run(country) {
      expect(sending(country, {})).toBe('SUBMITTED');
      for (const objective of ['LANGUAGE_PRESENT', 'VALUES_PRESENT', 'PARENTING_PRESENT'])
        expect(sending(country, { [objective]: false })).toBe('REFUSED FR-OEPRI-6');
    },
  },
  {
    title: 'a project is of one of the 31 departments, and goes to the committee of its region',
    rules: ['FR-OEPRI-3', 'FR-OEPRI-7'],
    run(country) {
      expect(sending(country, { DEPARTMENT: '29' })).toBe('REFUSED FR-OEPRI-3');
      expect(awaited(sent(country))).toBe(REGIONAL);
      expect(awaited(sent(country, { DEPARTMENT: '78' }))).toBe('authority-ile-de-france');
    },
  },
  {
    title: 'teachers teach, staff of associations and providers, or who is qualified; others do not',
    rules: ['FR-OEPRI-4'],
    run(country) {
      const taughtBy = (TAUGHT_BY: string) => sending(country, { TAUGHT_BY });
      for (const who of ['TEACHER', 'ACCREDITED_ASSOCIATION', 'AGENCY_PROVIDER', 'FLE_FLS_QUALIFIED'])
        expect(taughtBy(who)).toBe('SUBMITTED');
      expect(taughtBy('NONE_OF_THEM')).toBe('REFUSED FR-OEPRI-4');
      expect(taughtBy('A_FRIEND')).toBe('INVALID');
    },
  },
  {
    title: 'a project is sent by 30 September 2009, the day included; by when in another year no text says',
    rules: ['FR-OEPRI-8'],
    run(country) {
      expect(sending(country, {}, '2009-09-30')).toBe('SUBMITTED');
      expect(sending(country, {}, '2009-10-01')).toBe('REFUSED FR-OEPRI-8');
      expect(sending(country, {}, '2009-08-31')).toBe('UNDETERMINED FR-OEPRI-8');
      expect(sending(country, {}, '2010-09-01')).toBe('UNDETERMINED FR-OEPRI-8');
    },
  },
  {
    title: 'the regional committee pre-selects by 9 October, the national one validates by the 16th',
    rules: ['FR-OEPRI-7', 'FR-OEPRI-8'],
    run(country) {
      expect(pronounced(sent(country), REGIONAL, '2009-10-10')).toBe('REFUSED FR-OEPRI-8');
      const inTime = () => {
        const project = sent(country);
        expect(pronounced(project, REGIONAL, '2009-10-09')).toBe('PRESELECTED');
        expect(awaited(project)).toBe(NATIONAL);
        return project;
      };
      expect(pronounced(inTime(), NATIONAL, '2009-10-17')).toBe('REFUSED FR-OEPRI-8');
      const project = inTime();
      expect(pronounced(project, NATIONAL, '2009-10-16')).toBe('VALIDATED');
      expect(awaited(project)).toBeNull();
    },
  },
  {
    title: 'each committee has its turn: not the other’s, not twice, not before it was sent',
    rules: ['FR-OEPRI-7'],
    run(country) {
      const project = sent(country);
      expect(pronounced(project, NATIONAL, '2009-10-01')).toBe('CONFLICT');
      expect(pronounced(project, REGIONAL, '2009-09-14')).toBe('INVALID');
      expect(pronounced(project, REGIONAL, '2009-10-01')).toBe('PRESELECTED');
      expect(pronounced(project, REGIONAL, '2009-10-02')).toBe('CONFLICT');
      expect(pronounced(project, NATIONAL, '2009-09-30')).toBe('INVALID');
      expect(pronounced(project, NATIONAL, '2009-10-12')).toBe('VALIDATED');
      expect(pronounced(project, NATIONAL, '2009-10-13')).toBe('CONFLICT');
    },
  },
  {
    title:
      'five criteria: groups of 8 to 15, at school, hours, quality, complementarity; one that fails turns it down',
    rules: ['FR-OEPRI-7', 'FR-OEPRI-4'],
    run(country) {
      const people = [15, 16, 30, 31].map((PEOPLE) => found(country, { GROUPS: 2, PEOPLE }));
      expect(people).toEqual(['TURNED_DOWN', 'PRESELECTED', 'PRESELECTED', 'TURNED_DOWN']);
      expect(found(country, { GROUPS: 0, PEOPLE: 0 })).toBe('TURNED_DOWN');
      expect(found(country, {}, GOOD, SCHOOL)).toBe('TURNED_DOWN');
      for (const criterion of ['HOURS_SUIT', 'QUALITY', 'COMPLEMENTARITY'])
        expect(found(country, {}, { ...GOOD, [criterion]: false })).toBe('TURNED_DOWN');
    },
  },
  {
    title: 'the national committee may turn down what was pre-selected',
    rules: ['FR-OEPRI-7'],
    run(country) {
      const project = sent(country);
      pronounced(project, REGIONAL, '2009-10-01');
      expect(pronounced(project, NATIONAL, '2009-10-12', { ...GOOD, QUALITY: false })).toBe('TURNED_DOWN');
      expect(awaited(project)).toBeNull();
    },
  },
  {
    title: 'a project is for the school year in which it is sent, and is sent again until it is judged',
    rules: ['FR-OEPRI-7'],
    run(country) {
      const project = sent(country);
      const { story } = project;
      story.grant('submitProject', '2009-09-20', submitting({ GROUPS: 1, PEOPLE: 8 }));
      expect(story.situation().shared.projects).toMatchObject([
        {
          id: project.projectId,
          submittedOn: '2009-09-20',
          validFrom: '2009-09-01',
          validUntil: '2010-08-31',
          answers: { ...PROJECT_ANSWERS, GROUPS: 1, PEOPLE: 8 },
        },
      ]);
      pronounced(project, REGIONAL, '2009-09-25');
      expect(came(story.play('submitProject', '2009-09-26', submitting()))).toBe('CONFLICT');
      expect(came(story.play('submitProject', '2009-09-24', submitting()))).toBe('CONFLICT');
      expect(awaited(project)).toBe(NATIONAL);
    },
  },
  {
    title: 'a form is answered as it asks',
    rules: ['FR-OEPRI-7'],
    run(country) {
      const { GROUPS: _, ...unanswered } = PROJECT_ANSWERS;
      const sentWith = (answers: Answers) =>
        came(tell(country).play('submitProject', '2009-09-15', { ...submitting(), answers }));
      expect(sentWith(unanswered)).toBe('INVALID');
      expect(sentWith({ ...PROJECT_ANSWERS, GROUPS: 'two' })).toBe('INVALID');
      expect(sentWith({ ...PROJECT_ANSWERS, GROUPS: -1 })).toBe('INVALID');
      expect(sentWith({ ...PROJECT_ANSWERS, LANGUAGE_PRESENT: 'yes' })).toBe('INVALID');
      expect(sentWith({ ...PROJECT_ANSWERS, NETWORK: ' ' })).toBe('INVALID');
      expect(sentWith({ ...PROJECT_ANSWERS, UNASKED: true })).toBe('INVALID');
      const other = { ...submitting(), scheme: 'FR_CAI' };
      expect(came(tell(country).play('submitProject', '2009-09-15', other))).toBe('INVALID');
      const nobody = { ...submitting(), providerId: 'nobody' };
      expect(came(tell(country).play('submitProject', '2009-09-15', nobody))).toBe('NOT_FOUND');
    },
  },
  {
    title: 'the calendar of 2009-2010, day by day; that of another year is not known',
    rules: ['FR-OEPRI-8'],
    run(country) {
      const { story } = sent(country);
      const [project] = story.situation().shared.projects;
      if (project === undefined) throw new Error('no project');
      const dated = country.projects
        ?.deadlines(project)
        .map(({ kind, dueOn, rule }) => [kind, dueOn, rule.id]);
      expect(dated).toEqual(
        [
          ['COMMITTEES_IN_PLACE', '2009-09-07'],
          ['POOLING_SCHOOLS_NAMED', '2009-09-15'],
          ['PROJECTS_SENT', '2009-09-30'],
          ['PROJECTS_PRESELECTED', '2009-10-09'],
          ['PROJECTS_VALIDATED', '2009-10-16'],
          ['LIST_SENT', '2009-10-21'],
          ['COURSES_BEGUN', '2009-11-09'],
          ['INTERIM_REPORTS_SENT', '2010-02-03'],
          ['INTERIM_REVIEW', '2010-03-09'],
          ['FINAL_REPORTS_SENT', '2010-05-27'],
          ['FINAL_REVIEW', '2010-06-10'],
        ].map((row) => [...row, 'FR-OEPRI-8']),
      );
      const reports = country.projects
        ?.deadlines(project)
        .flatMap(({ kind, report }) => (report ? [[kind, report]] : []));
      expect(reports).toEqual([
        ['INTERIM_REPORTS_SENT', 'INTERIM'],
        ['FINAL_REPORTS_SENT', 'FINAL'],
      ]);
      expect(country.projects?.particulars(project).map(({ value }) => value.fr)).toEqual([
        'Doubs (25)',
        'Besançon',
        'Franche-Comté',
      ]);
      const reached = { ...project, answers: { ...project.answers, TELEPHONE: '03 00 00 00 00' } };
      expect(country.projects?.particulars(reached).at(-1)).toEqual({
        name: { fr: 'Téléphone', en: 'Telephone' },
        value: { fr: '03 00 00 00 00', en: '03 00 00 00 00' },
      });
      expect(country.projects?.deadlines({ ...project, validFrom: day('2010-09-01') })).toEqual([]);
    },
  },
  {
    title: 'a report is on a validated project',
    rules: ['FR-OEPRI-7', 'FR-OEPRI-10'],
    run(country) {
      const project = sent(country);
      const report = { projectId: project.projectId, kind: 'INTERIM', answers: REPORT_ANSWERS } as const;
      expect(came(project.story.play('submitReport', '2010-01-20', report))).toBe('REFUSED FR-OEPRI-7');
      const story = tell(country);
      const projectId = judged(story);
      expect(came(story.play('submitReport', '2010-01-20', { ...report, projectId }))).toBe('REPORTED');
      expect(came(story.play('submitReport', '2010-01-20', { ...report, projectId, answers: {} }))).toBe(
        'INVALID',
      );
    },
  },
];
