import type { Claims, TestGateway } from '../support/gateway.ts';
import { AGENCY } from './french-claims.ts';
import { tellStories } from './story.ts';

const DECIDING = { role: 'DECIDING_AUTHORITY', jurisdiction: 'FR' } as const satisfies Claims;
export const REGIONAL = { ...DECIDING, organisation: 'REGIONAL_COMMITTEE_FRANCHE_COMTE' } as const;
export const NATIONAL = { ...DECIDING, organisation: 'NATIONAL_COMMITTEE' } as const;

/** Annex 3: one group of twelve in the Doubs, taught by teachers. */
export const PROJECT = {
  jurisdiction: 'FR',
  scheme: 'FR_OEPRI',
  answers: [
    { question: 'DEPARTMENT', text: '25' },
    { question: 'GROUPS', number: 1 },
    { question: 'PEOPLE', number: 12 },
    { question: 'TAUGHT_BY', text: 'TEACHER' },
    { question: 'LANGUAGE_PRESENT', yes: true },
    { question: 'VALUES_PRESENT', yes: true },
    { question: 'PARENTING_PRESENT', yes: true },
    { question: 'ASSESSMENT_PLANNED', yes: true },
    { question: 'NETWORK', text: 'With the two schools of the quarter' },
  ],
};

export const CRITERIA = [
  { question: 'HOURS_SUIT', yes: true },
  { question: 'QUALITY', yes: true },
  { question: 'COMPLEMENTARITY', yes: true },
];

/** Annex 5. */
export const REPORT = [
  { question: 'ORAL_COMPREHENSION', yes: true },
  { question: 'ORAL_EXPRESSION', yes: true },
  { question: 'WRITTEN_COMPREHENSION', yes: false },
  { question: 'WRITTEN_EXPRESSION', yes: false },
  { question: 'READY_FOR_DIPLOMA', number: 3 },
  { question: 'TAKE_PART', yes: true },
  { question: 'TAKE_PART_WHY', text: 'They come to the meetings' },
  { question: 'CHILDREN_RESULTS', yes: true },
];

/** A school's project of 2009-2010, sent by the agency for it and validated by both committees. Gives its id. */
export async function validatedProject({ as }: Pick<TestGateway, 'as'>, providerId: string): Promise<string> {
  const told = (deciding: Claims) => tellStories({ ask: as(AGENCY), as, deciding });
  const sent = await told(REGIONAL).grant('submitProject', { ...PROJECT, providerId, on: '2009-09-15' });
  const projectId = sent.project.id;
  const judging = { projectId, answers: CRITERIA };
  await told(REGIONAL).grant('judgeProject', { ...judging, on: '2009-10-01' });
  await told(NATIONAL).grant('judgeProject', { ...judging, on: '2009-10-12' });
  return projectId;
}

/** The agreement on eight thousand euros, received and paid by the national committee. */
export async function firstPayment({ as }: Pick<TestGateway, 'as'>, projectId: string): Promise<void> {
  const story = tellStories({ ask: as(AGENCY), as, deciding: NATIONAL });
  const agreement = { projectId, kind: 'AGREEMENT' };
  await story.grant('recordFunding', { ...agreement, creditsCents: 800_000, on: '2009-11-02' });
  await story.grant('recordPayment', { ...agreement, on: '2009-12-03' });
}

/** Each put right by a day: the word that validated the project, the agreement and its payment. */
export async function putRight({ as }: Pick<TestGateway, 'as'>, projectId: string): Promise<void> {
  const story = tellStories({ ask: as(AGENCY), as, deciding: NATIONAL });
  const agreement = { projectId, kind: 'AGREEMENT' };
  const reason = 'Read in the wrong line';
  await story.grant('correctJudgement', { projectId, decidedOn: '2009-10-13', reason });
  await story.grant('correctFunding', { ...agreement, receivedOn: '2009-11-03', reason });
  await story.grant('correctPayment', { ...agreement, paidOn: '2009-12-02', reason });
}
