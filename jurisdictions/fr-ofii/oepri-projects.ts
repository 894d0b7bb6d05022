import { type Mint, type Problem, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { allOf, type Reason, weigh } from '../../domain/decision.ts';
import type { Shared, Situation } from '../../domain/dossier.ts';
import { inForce, type NonEmpty, provisionOn } from '../../domain/law.ts';
import type {
  ProjectRecord,
  ProjectSelectionRecord,
  ProjectStatus,
  SelectionOutcome,
} from '../../domain/project.ts';
import { byId, joined } from '../../domain/records.ts';
import type { JudgeProjectInput, SubmitProjectInput } from '../acts.ts';
import { invalid } from '../correction.ts';
import { answerProblems } from '../form-answers.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import { NATIONAL_COMMITTEE, regionalCommittee } from './authorities.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { calendarOn, departmentOf } from './oepri-calendar.ts';
import { FORMS } from './oepri-forms.ts';
import { OEPRI } from './schemes.ts';
import { schoolYearEnd, schoolYearStart } from './school-year.ts';

/** In time by the calendar of the school year. FR-OEPRI-8 */
function inTime(
  book: Book,
  year: PlainDate,
  on: PlainDate,
  step: 'PROJECTS_SENT' | 'PROJECTS_PRESELECTED' | 'PROJECTS_VALIDATED',
): Reason {
  const until = calendarOn(book, year)?.[step];
  return weigh(LAW['FR-OEPRI-8'], { on, until }, until === undefined ? undefined : on <= until);
}

/** French, the values of the Republic and school together. FR-OEPRI-6 */
function threeObjectives({ LANGUAGE_PRESENT, VALUES_PRESENT, PARENTING_PRESENT }: ProjectRecord['answers']) {
  const objectives = [LANGUAGE_PRESENT, VALUES_PRESENT, PARENTING_PRESENT];
  return weigh(
    LAW['FR-OEPRI-6'],
    { LANGUAGE_PRESENT, VALUES_PRESENT, PARENTING_PRESENT },
    objectives.every((present) => present === true),
  );
}

/** In one of the departments of the year; undetermined where its list is not known. FR-OEPRI-3 */
function site(book: Book, answers: ProjectRecord['answers'], on: PlainDate): Reason {
  const known = inForce(book.catalogue.oepri.departments, on) !== null;
  const listed = known ? departmentOf(book, answers, on) !== undefined : undefined;
  return weigh(LAW['FR-OEPRI-3'], { DEPARTMENT: answers['DEPARTMENT'] }, listed);
}

function submitProblems({ shared }: Situation, input: SubmitProjectInput): readonly Problem[] {
  if (input.scheme !== OEPRI.code)
    return [invalid(['scheme'], `Expected ${OEPRI.code}: no other scheme has projects.`)];
  if (byId(shared.providers, input.providerId) === undefined)
    return problem('NOT_FOUND', ['providerId'], 'No such provider.').problems;
  return answerProblems(FORMS.PROJECT, input.answers);
}

/**
 * A school sends its project for the school year, or sends it again as long as no committee has judged it.
 * FR-OEPRI-3, FR-OEPRI-4, FR-OEPRI-6, FR-OEPRI-8
 */
export function submitProject(
  book: Book,
  situation: Situation,
  input: SubmitProjectInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const [wrong, ...more] = submitProblems(situation, input);
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  const { scheme, providerId, answers, decidingAuthorities } = input;
  const { projects, projectSelections } = situation.shared;
  const validFrom = schoolYearStart(on);
  const earlier = projects.find((row) => row.providerId === providerId && row.validFrom === validFrom);
  // On whatever day the sending is dated.
  if (projectSelections.some(({ projectId }) => projectId === earlier?.id))
    return problem('CONFLICT', ['providerId'], 'The project of this school year has been judged already.');
  const { TAUGHT_BY } = answers;
  const reasons: NonEmpty<Reason> = [
    inTime(book, on, on, 'PROJECTS_SENT'),
    site(book, answers, on),
    threeObjectives(answers),
    weigh(LAW['FR-OEPRI-4'], { TAUGHT_BY }, TAUGHT_BY !== 'NONE_OF_THEM'),
  ];
  const asking = asked(book, 'submitProject', scheme, situation, on);
  const refusal = notGranted(asking, reasons);
  if (refusal !== null) return refusal;
  const department = departmentOf(book, answers, on);
  const committee = department && decidingAuthorities[regionalCommittee(department.region)];
  if (committee === undefined) throw new Error('a department that is listed has no committee');
  const project: ProjectRecord = {
    id: earlier?.id ?? mint.id(),
    scheme,
    providerId,
    submittedOn: on,
    validFrom,
    validUntil: schoolYearEnd(on),
    answers,
    awaitingAuthorityId: committee,
  };
  const shared: Partial<Shared> = { projects: joined(projects, [project]) };
  return recorded(asking, 'SUBMITTED', reasons, { dossiers: [], shared }, { projectId: project.id });
}

/** Who judges a project as it stands, by when, and what comes of it. FR-OEPRI-7, FR-OEPRI-8 */
const STAGES = {
  SUBMITTED: { step: 'PROJECTS_PRESELECTED', granted: 'PRESELECTED' },
  PRESELECTED: { step: 'PROJECTS_VALIDATED', granted: 'VALIDATED' },
} as const satisfies Partial<Record<ProjectStatus, { step: string; granted: SelectionOutcome }>>;

/** The five criteria, two of them read from the project. FR-OEPRI-7 */
function criteria(
  { catalogue: { oepri: numbers } }: Book,
  { answers, providerId }: ProjectRecord,
  { shared }: Situation,
  { HOURS_SUIT, QUALITY, COMPLEMENTARITY }: JudgeProjectInput['answers'],
  on: PlainDate,
) {
  const [groups, people] = [Number(answers['GROUPS']), Number(answers['PEOPLE'])];
  const kind = byId(shared.providers, providerId)?.kind;
  return {
    GROUP_SIZE:
      groups > 0 &&
      groups * provisionOn(numbers.groupMinimumPlaces, on) <= people &&
      people <= groups * provisionOn(numbers.groupMaximumPlaces, on),
    AT_SCHOOL: kind !== undefined && provisionOn(numbers.schoolKinds, on).includes(kind),
    HOURS_SUIT: HOURS_SUIT === true,
    QUALITY: QUALITY === true,
    COMPLEMENTARITY: COMPLEMENTARITY === true,
  };
}

/** What a committee's answers come to on a project that stood so before its word, with the rules. FR-OEPRI-7, FR-OEPRI-8 */
export function judgement(
  book: Book,
  project: ProjectRecord,
  situation: Situation,
  before: keyof typeof STAGES,
  { answers, decidedOn }: Pick<ProjectSelectionRecord, 'answers' | 'decidedOn'>,
): { readonly reasons: NonEmpty<Reason>; readonly outcome: SelectionOutcome } {
  const { step, granted } = STAGES[before];
  const found = criteria(book, project, situation, answers, decidedOn);
  return {
    reasons: [inTime(book, project.validFrom, decidedOn, step), weigh(LAW['FR-OEPRI-7'], found, true)],
    outcome: allOf(...Object.values(found)) === true ? granted : 'TURNED_DOWN',
  };
}

/** The committee whose word a project waits for after another's; null: none. FR-OEPRI-7 */
export function awaitedAfter(
  outcome: SelectionOutcome,
  { decidingAuthorities }: Pick<JudgeProjectInput, 'decidingAuthorities'>,
): string | null {
  return (outcome === 'PRESELECTED' ? decidingAuthorities[NATIONAL_COMMITTEE.code] : undefined) ?? null;
}

/** The regional committee pre-selects, the national one validates, by the same five criteria. FR-OEPRI-7, FR-OEPRI-8 */
export function judgeProject(
  book: Book,
  situation: Situation,
  input: JudgeProjectInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { projectId, authorityId, answers } = input;
  const { projects, projectSelections } = situation.shared;
  const project = byId(projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'No such project.');
  const [wrong, ...more] = answerProblems(FORMS.SELECTION, answers);
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  const before = projectSelections.filter((row) => row.projectId === projectId);
  const status = before.at(-1)?.outcome ?? 'SUBMITTED';
  if (status === 'VALIDATED' || status === 'TURNED_DOWN' || project.awaitingAuthorityId !== authorityId)
    return problem('CONFLICT', ['projectId'], `It is ${status}, and does not wait for your word.`);
  if (on < (before.at(-1)?.decidedOn ?? project.submittedOn))
    return problem('INVALID', ['on'], 'Expected a day on which the project had been sent on to you.');
  const { reasons, outcome } = judgement(book, project, situation, status, { answers, decidedOn: on });
  const asking = asked(book, 'judgeProject', project.scheme, situation, on);
  const refusal = notGranted(asking, reasons, { projectId });
  if (refusal !== null) return refusal;
  const selection: ProjectSelectionRecord = {
    id: mint.id(),
    projectId,
    authorityId,
    decidedOn: on,
    outcome,
    answers,
    rule: 'FR-OEPRI-7',
  };
  const shared: Partial<Shared> = {
    projects: joined(projects, [{ ...project, awaitingAuthorityId: awaitedAfter(outcome, input) }]),
    projectSelections: [...projectSelections, selection],
  };
  return recorded(asking, outcome, reasons, { dossiers: [], shared }, { projectId });
}
