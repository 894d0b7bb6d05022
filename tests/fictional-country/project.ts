import { problem } from '../../domain/act.ts';
import { type PlainDate, plus } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Shared } from '../../domain/dossier.ts';
import type { Answers, FundingKind, ProjectForm, ProjectFundingRecord } from '../../domain/project.ts';
import { byId, joined } from '../../domain/records.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import { countedIn } from '../../jurisdictions/figures.ts';
import { answerProblems } from '../../jurisdictions/form-answers.ts';
import type { Projects, Question } from '../../jurisdictions/jurisdiction.ts';
import type { Asked, Found } from './answer.ts';
import { SCHEME } from './book.ts';
import { LAW } from './law.ts';

/** Hands that a ship's school has at least. */
const HANDS = 3;
/** Days in which the council judges a project. */
const DAYS = 30;

export const QUESTIONS: Readonly<Record<ProjectForm, readonly Question[]>> = {
  PROJECT: [
    { code: 'HANDS', text: { fr: 'Équipage', en: 'Hands' }, kind: 'NUMBER', required: true },
    { code: 'SHIP', text: { fr: 'Navire', en: 'Ship' }, kind: 'TEXT', required: false },
    {
      code: 'RIG',
      text: { fr: 'Gréement', en: 'Rig' },
      kind: 'CHOICE',
      required: true,
      choices: { SLOOP: { fr: 'Cotre', en: 'Sloop' }, KETCH: { fr: 'Ketch', en: 'Ketch' } },
    },
  ],
  SELECTION: [
    {
      code: 'SEAWORTHY',
      text: { fr: 'En état de naviguer ?', en: 'Seaworthy?' },
      kind: 'YES_NO',
      required: true,
    },
  ],
  REPORT: [
    {
      code: 'MILES',
      text: { fr: 'Milles', en: 'Miles' },
      kind: 'NUMBER',
      required: true,
      section: { fr: 'Voyage', en: 'Voyage' },
    },
  ],
};

export const PROJECTS: Projects = {
  currency: 'XAP',
  questions: (scheme, form) => (scheme === SCHEME ? QUESTIONS[form] : []),
  particulars: () => [{ name: { fr: 'Port', en: 'Harbour' }, value: { fr: 'Ouest', en: 'West' } }],
  notes: {},
  deadlines: ({ submittedOn }) => [
    { kind: 'JUDGED', dueOn: plus(submittedOn, { days: DAYS }), rule: LAW['XA-SEA-5'] },
  ],
};

/** XA-SEA-5 */
export function submitProject(asked: Asked<ActInputs['submitProject']>): Found {
  const { situation, input, mint, on } = asked;
  const { scheme, providerId, answers, decidingAuthorities } = input;
  if (situation.shared.providers.every(({ id }) => id !== providerId))
    return problem('NOT_FOUND', ['providerId'], 'no such provider');
  const [wrong, ...more] = answerProblems(PROJECTS.questions(scheme, 'PROJECT'), answers);
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  const hands = Number(answers['HANDS']);
  return {
    reasons: [weigh(LAW['XA-SEA-5'], { hands }, hands >= HANDS)],
    grant() {
      const id = mint.id();
      const validUntil = plus(on, { years: 1 });
      const awaitingAuthorityId = decidingAuthorities['COUNCIL'] ?? null;
      const season = { submittedOn: on, validFrom: on, validUntil };
      const project = { id, scheme, providerId, ...season, answers, awaitingAuthorityId };
      const shared = { projects: [...situation.shared.projects, project] };
      return { outcome: 'SUBMITTED', subjects: { projectId: id }, shared };
    },
  };
}

export function seaworthy({ SEAWORTHY }: Answers) {
  const holds = SEAWORTHY === true;
  return weigh(LAW['XA-SEA-6'], { seaworthy: holds }, holds);
}

/** XA-SEA-6 */
export function judgeProject(asked: Asked<ActInputs['judgeProject']>): Found {
  const { situation, input, mint, on } = asked;
  const { projectId, authorityId, answers } = input;
  const { projects, projectSelections } = situation.shared;
  const project = byId(projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'no such project');
  const [wrong, ...more] = answerProblems(QUESTIONS.SELECTION, answers);
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  if (project.awaitingAuthorityId === null) return problem('CONFLICT', ['projectId'], 'judged already');
  return {
    reasons: [seaworthy(answers)],
    subjects: { projectId },
    grant() {
      const outcome = 'VALIDATED' as const;
      const made = {
        id: mint.id(),
        projectId,
        authorityId,
        decidedOn: on,
        outcome,
        answers,
        rule: 'XA-SEA-6',
      };
      const shared = {
        projects: joined(projects, [{ ...project, awaitingAuthorityId: null }]),
        projectSelections: [...projectSelections, made],
      };
      return { outcome, subjects: { projectId }, shared };
    },
  };
}

/** XA-SEA-7 */
export function submitReport(asked: Asked<ActInputs['submitReport']>): Found {
  const { situation, input, mint, on } = asked;
  const { projectId, kind, answers } = input;
  const { projects, projectSelections, projectReports } = situation.shared;
  const project = byId(projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'no such project');
  const [wrong, ...more] = answerProblems(QUESTIONS.REPORT, answers);
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  const validated = projectSelections.some((row) => row.projectId === projectId);
  return {
    reasons: [weigh(LAW['XA-SEA-7'], { validated }, validated)],
    subjects: { projectId },
    grant() {
      const people = situation.dossiers;
      const sexes = countedIn(people, 'SEX', ['FEMALE', 'MALE'], ({ file }) => file.sex ?? undefined);
      const figures = { total: people.length, tables: [sexes] };
      const earlier = projectReports.find((row) => row.projectId === projectId && row.kind === kind);
      const id = earlier?.id ?? mint.id();
      const report = { id, projectId, kind, sentOn: on, answers, figures, rule: 'XA-SEA-7' };
      const shared = { projectReports: joined(projectReports, [report]) };
      return { outcome: 'REPORTED', subjects: { projectId }, shared };
    },
  };
}

export function fundingOf({ projectFundings }: Shared, projectId: string, kind: FundingKind) {
  return projectFundings.find((row) => row.projectId === projectId && row.kind === kind);
}

type Received = Pick<ProjectFundingRecord, 'projectId' | 'kind' | 'creditsCents' | 'receivedOn'>;

/** Half of the credits on the agreement, the rest on its amendment. XA-SEA-8 */
export function payable(shared: Shared, { projectId, kind, creditsCents, receivedOn }: Received) {
  const validated = shared.projectSelections.some((row) => row.projectId === projectId);
  const first = kind === 'AGREEMENT' ? undefined : fundingOf(shared, projectId, 'AGREEMENT');
  const paid = first?.amountCents ?? 0;
  const half = Math.round(creditsCents / 2);
  return {
    reason: weigh(LAW['XA-SEA-8'], { validated, paid }, validated && paid <= creditsCents),
    payment: {
      amountCents: kind === 'AGREEMENT' ? half : creditsCents - paid,
      dueOn: plus(receivedOn, { days: DAYS }),
    },
  };
}

/** XA-SEA-8 */
export function recordFunding(asked: Asked<ActInputs['recordFunding']>): Found {
  const { situation, input, mint, on } = asked;
  const { projectId, kind, creditsCents } = input;
  const { projects, projectFundings } = situation.shared;
  if (byId(projects, projectId) === undefined) return problem('NOT_FOUND', ['projectId'], 'no such project');
  if (situation.shared.providers.every(({ id }) => id !== input.payeeId))
    return problem('NOT_FOUND', ['payeeId'], 'no such provider');
  if (creditsCents < 1) return problem('INVALID', ['creditsCents'], 'how much?');
  if (fundingOf(situation.shared, projectId, kind)) return problem('CONFLICT', ['kind'], 'recorded already');
  const received = { ...input, receivedOn: on };
  const { reason, payment } = payable(situation.shared, received);
  return {
    reasons: [reason],
    subjects: { projectId },
    grant() {
      const made = { id: mint.id(), ...received, ...payment, paidOn: null, rule: 'XA-SEA-8' };
      const shared = { projectFundings: [...projectFundings, made] };
      return { outcome: 'RECORDED', subjects: { projectId }, shared };
    },
  };
}

export function inThirtyDays({ dueOn }: ProjectFundingRecord, paidOn: PlainDate | null) {
  return weigh(LAW['XA-SEA-9'], { dueOn }, paidOn === null || paidOn <= dueOn);
}

/** XA-SEA-9 */
export function recordPayment(asked: Asked<ActInputs['recordPayment']>): Found {
  const { situation, input, on } = asked;
  const { projectId, kind } = input;
  const { projects, projectFundings } = situation.shared;
  if (byId(projects, projectId) === undefined) return problem('NOT_FOUND', ['projectId'], 'no such project');
  const funding = fundingOf(situation.shared, projectId, kind);
  if (funding === undefined || funding.paidOn !== null)
    return problem('CONFLICT', ['kind'], 'nothing is to be paid');
  return {
    reasons: [inThirtyDays(funding, on)],
    subjects: { projectId },
    grant: () => ({
      outcome: 'RECORDED',
      subjects: { projectId },
      shared: { projectFundings: joined(projectFundings, [{ ...funding, paidOn: on }]) },
    }),
  };
}
