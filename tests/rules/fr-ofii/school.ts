import type { Ruling } from '../../../domain/act.ts';
import type { Answers } from '../../../domain/project.ts';
import { COLLEGE, idOf, type Story } from '../../support/telling.ts';

/** What an act came to, with the rule that stands in the way or the problem of its input. */
export function came(ruling: Ruling): string {
  if ('problems' in ruling) return ruling.problems[0].code;
  const { outcome, reasons } = ruling.decision;
  const no = reasons.find(({ status }) => status === 'NOT_SATISFIED' || status === 'UNKNOWN');
  return no === undefined ? outcome : `${outcome} ${no.rule.id}`;
}

export const REGIONAL = 'authority-franche-comte';
export const NATIONAL = 'authority-national';

/** Committees by their codes. */
const COMMITTEES = {
  REGIONAL_COMMITTEE_FRANCHE_COMTE: REGIONAL,
  REGIONAL_COMMITTEE_ILE_DE_FRANCE: 'authority-ile-de-france',
  NATIONAL_COMMITTEE: NATIONAL,
};

/** What a school of the Doubs answers to annex 3: two groups of twelve, taught by teachers. */
export const PROJECT_ANSWERS: Answers = {
  DEPARTMENT: '25',
  GROUPS: 2,
  PEOPLE: 24,
  TAUGHT_BY: 'TEACHER',
  LANGUAGE_PRESENT: true,
  VALUES_PRESENT: true,
  PARENTING_PRESENT: true,
  ASSESSMENT_PLANNED: true,
};

export const GOOD: Answers = { HOURS_SUIT: true, QUALITY: true, COMPLEMENTARITY: true };

export const REPORT_ANSWERS: Answers = {
  ORAL_COMPREHENSION: true,
  ORAL_EXPRESSION: true,
  WRITTEN_COMPREHENSION: false,
  WRITTEN_EXPRESSION: false,
  READY_FOR_DIPLOMA: 3,
  TAKE_PART: true,
  CHILDREN_RESULTS: true,
};

export function submitting(answers: Answers = {}, providerId = COLLEGE) {
  return {
    scheme: 'FR_OEPRI',
    providerId,
    answers: { ...PROJECT_ANSWERS, ...answers },
    decidingAuthorities: COMMITTEES,
  };
}

export function judging(projectId: string, authorityId: string, answers: Answers = GOOD) {
  return { projectId, authorityId, answers, decidingAuthorities: COMMITTEES };
}

/** Credits paid to the school itself. */
/** Who records and puts right what is received and paid. */
export const BY_NATIONAL = { authorityCode: 'NATIONAL_COMMITTEE' } as const;

export function funding(
  projectId: string,
  kind: 'AGREEMENT' | 'AMENDMENT',
  creditsCents: number,
  envelopeCents: number | null = null,
) {
  return {
    ...{ projectId, payeeId: COLLEGE, kind, creditsCents, envelopeCents },
    ...BY_NATIONAL,
  };
}

/** A project of 2009-2010 sent, and judged by both committees as it is. Gives its id. */
export function judged(story: Story, providerId = COLLEGE): string {
  const projectId = idOf(story.grant('submitProject', '2009-09-15', submitting({}, providerId)), 'projectId');
  story.grant('judgeProject', '2009-10-01', judging(projectId, REGIONAL));
  const [project] = story.situation().shared.projects.filter(({ id }) => id === projectId);
  if (project?.awaitingAuthorityId === NATIONAL)
    story.grant('judgeProject', '2009-10-14', judging(projectId, NATIONAL));
  return projectId;
}
