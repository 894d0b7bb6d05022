import { expect } from 'vitest';
import { day, minus, plus } from '../../../domain/calendar.ts';
import type { FactValue } from '../../../domain/decision.ts';
import type { RegisterPersonInput } from '../../../jurisdictions/acts.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { aSession, COLLEGE, idOf, type Story, tell } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import { judged, REPORT_ANSWERS } from './school.ts';
import { AGENCY, newcomer } from './story.ts';

/** The day of the interim reports. */
const REPORTED = '2010-02-03';
const ENROLLED = '2009-10-12';

interface Parent {
  readonly born?: string | null;
  readonly since?: string;
  readonly nationalities?: readonly string[];
  readonly sex?: RegisterPersonInput['sex'];
  readonly reason?: string;
  /** The day the place is taken; null: it is not. */
  readonly placeOn?: string | null;
}

function facts({ since = '2005-01-01', reason }: Parent): Readonly<Record<string, FactValue>> {
  return {
    parentOfPupil: true,
    bornForeign: true,
    bornAbroad: true,
    caiRunning: false,
    presentInFranceSince: since,
    schoolDepartment: '25',
    ...(reason !== undefined && { enrolmentReason: reason }),
  };
}

/** Registers a parent, enrolled and committed, with a place in the group where it is said. */
function joining(story: Story, courseId: string, parent: Parent): void {
  const { born = '1980-05-01', nationalities = ['MA'], sex = 'FEMALE', placeOn = '2009-10-20' } = parent;
  const birthDate = born === null ? null : day(born);
  const person = newcomer({ birthDate, sex, common: { nationalities }, own: facts(parent) });
  const index = story.situation().dossiers.length;
  story.grant('registerPerson', '2009-10-05', person);
  const drawingUp = { scheme: 'FR_OEPRI', decidingAuthorities: {} };
  const contractId = idOf(story.grant('proposeContract', ENROLLED, drawingUp, index), 'contractId');
  story.grant('signContract', ENROLLED, { scheme: 'FR_OEPRI', documents: [] }, index);
  if (placeOn === null) return;
  const place = { contractId, courseId, channel: 'IN_PERSON', invitedOn: null } as const;
  story.grant('enrol', placeOn, place, index);
}

/** A validated school with one group, and these parents. */
function school(country: Jurisdiction, parents: readonly Parent[]) {
  const story = tell(country);
  const projectId = judged(story);
  const course = {
    kind: 'LANGUAGE_COURSE',
    providerId: COLLEGE,
    authorityId: AGENCY,
    title: 'Ouvrir l’École aux parents',
    language: 'fr',
    places: 15,
    sessions: Array.from({ length: 15 }, (_, week) =>
      aSession(plus(day('2009-11-09'), { days: 7 * week }), 480),
    ),
  } as const;
  const courseId = idOf(story.grant('scheduleCourse', '2009-10-13', course), 'courseId');
  for (const parent of parents) joining(story, courseId, parent);
  return { story, projectId, courseId };
}

type School = ReturnType<typeof school>;

function reported({ story, projectId }: School, on = REPORTED, kind: 'INTERIM' | 'FINAL' = 'INTERIM') {
  story.grant('submitReport', on, { projectId, kind, answers: REPORT_ANSWERS });
  const report = story.situation().shared.projectReports.findLast((row) => row.kind === kind);
  if (report === undefined) throw new Error('no report');
  const table = (code: string) =>
    report.figures.tables
      .find((one) => one.code === code)
      ?.rows.map(({ code: row, count }) => `${row} ${count}`);
  return { report, table, total: report.figures.total };
}

export const OEPRI_REPORT_TESTS: readonly RuleTest[] = [
  {
    title: 'the form has the headings of annex 5, and the tables the notes of annex 6',
    rules: ['FR-OEPRI-10'],
    run(country) {
      const questions = country.projects?.questions('FR_OEPRI', 'REPORT') ?? [];
      const under = (heading: string) =>
        questions.filter(({ section }) => section?.fr.endsWith(heading)).length;
      expect(['linguistiques', 'parentalité', 'réseau'].map(under)).toEqual([6, 4, 3]);
      expect(questions).toHaveLength(13);
      const { report } = reported(school(country, []));
      const noted = report.figures.tables.filter(({ code }) => country.projects?.notes[code] !== undefined);
      expect(noted.map(({ code }) => code)).toEqual(['STAY', 'ENROLMENT_REASON']);
    },
  },
  {
    title: 'the profile of parents as annex 6 has it, each table adding up to the total',
    rules: ['FR-OEPRI-10'],
    run(country) {
      const { table, total, report } = reported(
        school(country, [
          { reason: 'KNOW_SCHOOL', nationalities: ['ML'] },
          { reason: 'FREE_TRAINING', sex: 'MALE', nationalities: ['DZ', 'FR'] },
          { reason: 'FREE_TRAINING', born: null, sex: null },
          { placeOn: null },
        ]),
      );
      expect(total).toBe(3);
      expect(table('NATIONALITY')).toEqual(['FR 1', 'MA 1', 'ML 1']);
      expect(table('SEX')).toEqual(['MALE 1', 'FEMALE 1', 'NOT_KNOWN 1']);
      expect(table('AGE')).toEqual([
        ...['AGE_18_25 0', 'AGE_26_30 2', 'AGE_31_35 0', 'AGE_36_40 0', 'NOT_KNOWN 1'],
      ]);
      expect(table('STAY')).toEqual(['STAY_2_TO_5 0', 'STAY_5_TO_10 3', 'STAY_10_AND_MORE 0']);
      expect(table('ENROLMENT_REASON')).toEqual([
        ...['FREE_TRAINING 2', 'KNOW_SCHOOL 1', 'KNOW_SOCIETY 0', 'OTHER_REASON 0'],
      ]);
      for (const { rows } of report.figures.tables)
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      for (const { code, rows } of report.figures.tables)
        for (const word of [code, ...rows.map((row) => row.code)]) expect(country.terms).toHaveProperty(word);
    },
  },
  {
    title: 'a birthday moves a parent from one age to the next on the day, and not the day before',
    rules: ['FR-OEPRI-10'],
    run(country) {
      const first = { AGE_18_25: 18, AGE_26_30: 26, AGE_31_35: 31, AGE_36_40: 36, AGE_41_45: 41 };
      const further = { AGE_46_50: 46, AGE_51_55: 51, AGE_56_60: 56, AGE_61_AND_OVER: 61 };
      const counted = (birthdays: readonly string[]) => {
        const { table } = reported(
          school(
            country,
            birthdays.map((born) => ({ born })),
          ),
        );
        return table('AGE')?.filter((row) => !row.endsWith(' 0'));
      };
      const bornBefore = (ages: Readonly<Record<string, number>>, days: number) =>
        Object.values(ages).map((years) => plus(minus(day(REPORTED), { years }), { days }));
      const ones = (codes: readonly string[]) => codes.map((code) => `${code} 1`);
      const codes = ['AGE_UNDER_18', ...Object.keys({ ...first, ...further })];
      expect(counted([...bornBefore(first, 0), ...bornBefore(further, 0)])).toEqual(ones(codes.slice(1)));
      expect(counted([...bornBefore(first, 1), ...bornBefore(further, 1)])).toEqual(ones(codes.slice(0, -1)));
    },
  },
  {
    title: 'so does an anniversary of the presence in France: 2 to 5 years, 5 to 10, 10 and more',
    rules: ['FR-OEPRI-10', 'FR-OEPRI-2'],
    run(country) {
      const stays = ['2007-10-12', '2005-02-04', '2005-02-03', '2000-02-04', '2000-02-03'];
      const { table } = reported(
        school(
          country,
          stays.map((since) => ({ since })),
        ),
      );
      expect(table('STAY')).toEqual(['STAY_2_TO_5 2', 'STAY_5_TO_10 2', 'STAY_10_AND_MORE 1']);
    },
  },
  {
    title: 'who has a place on the day of the report is counted, once; the final report counts anew',
    rules: ['FR-OEPRI-10'],
    run(country) {
      const parents = [{}, { placeOn: '2010-01-04' }, { placeOn: '2010-02-04' }];
      const one = school(country, parents);
      const { story } = one;
      expect(reported(one, '2010-01-03').total).toBe(1);
      expect(reported(one).total).toBe(2);
      const enrolmentId = story.dossier(1).enrolments[0]?.id ?? '';
      story.grant('cancelEnrolment', '2010-03-01', { enrolmentId, reason: 'Moved' }, 1);
      expect(reported(one, '2010-02-28', 'FINAL').total).toBe(3);
      expect(reported(one, '2010-03-01', 'FINAL').total).toBe(2);
      const kinds = story.situation().shared.projectReports.map(({ kind, sentOn }) => `${kind} ${sentOn}`);
      expect(kinds).toEqual([`INTERIM ${REPORTED}`, 'FINAL 2010-03-01']);
    },
  },
  {
    title: 'people of other schools and of other years are not counted',
    rules: ['FR-OEPRI-10'],
    run(country) {
      const one = school(country, [{}]);
      const { story, projectId } = one;
      const { shared } = story.situation();
      const elsewhere = {
        ...shared,
        courses: shared.courses.map((course) => ({ ...course, providerId: null })),
      };
      const later = shared.courseSessions.map((row) => ({ ...row, heldOn: day('2010-09-06') }));
      const mint = {
        id: () => 'id',
        voucherCode: () => '',
        verificationCode: () => '',
        invitationCode: () => '',
      };
      const totalWith = (changed: Partial<typeof shared>) => {
        const situation = { ...story.situation(), shared: { ...shared, ...changed } };
        const input = { projectId, kind: 'INTERIM', answers: REPORT_ANSWERS } as const;
        const ruling = country.acts.submitReport?.(situation, input, mint, day(REPORTED));
        if (ruling === undefined || 'problems' in ruling) throw new Error('not reported');
        return ruling.next.shared.projectReports.at(-1)?.figures.total;
      };
      expect(totalWith({})).toBe(1);
      expect(totalWith(elsewhere)).toBe(0);
      expect(totalWith({ courseSessions: later })).toBe(0);
    },
  },
];
