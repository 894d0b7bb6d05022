import { type Mint, type Problem, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Shared, Situation } from '../../domain/dossier.ts';
import { byId, patched } from '../../domain/records.ts';
import { corrected, given, inputProblems, invalid, patchOf, refusedBy } from '../correction.ts';
import type { CorrectJudgementInput } from '../correction-inputs.ts';
import { answerProblems } from '../form-answers.ts';
import type { Book } from './book.ts';
import { correctionRules } from './corrections.ts';
import { LAW } from './law.ts';
import { FORMS } from './oepri-forms.ts';
import { awaitedAfter, judgement } from './oepri-projects.ts';

const FIELDS = ['answers', 'decidedOn'] as const;

interface Resting {
  readonly what: string;
  readonly since: PlainDate;
}

/** What rests on a project's being validated. Places in its courses do too; they stand in files that no committee is shown. */
function restingOn({ projectFundings, projectReports }: Shared, projectId: string): readonly Resting[] {
  const fundings = projectFundings.filter((row) => row.projectId === projectId);
  const reports = projectReports.filter((row) => row.projectId === projectId);
  return [
    ...fundings.map(({ kind, receivedOn }) => ({ what: `its ${kind}`, since: receivedOn })),
    ...reports.map(({ kind, sentOn }) => ({ what: `its ${kind} report`, since: sentOn })),
  ];
}

/** From the day on which the project had been sent on to the committee to today, and not after what rests on its word. */
function dayProblems(
  decidedOn: PlainDate,
  from: PlainDate,
  on: PlainDate,
  resting: readonly Resting[],
): readonly Problem[] {
  if (decidedOn < from || decidedOn > on)
    return [
      invalid(['decidedOn'], 'Expected a day that has come, on which the project had been sent on to you.'),
    ];
  const late = resting.filter(({ since }) => since < decidedOn).map(({ what }) => what);
  return late.length === 0 ? [] : [invalid(['decidedOn'], `Expected a day not after ${late.join(', ')}.`)];
}

/**
 * The committee that gave a project's last word puts it right; what comes of it, and whom the project then waits for,
 * follows by the same criteria. FR-OEPRI-7, FR-OEPRI-8
 */
export function correctJudgement(
  book: Book,
  situation: Situation,
  input: CorrectJudgementInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { projectId, authorityId, answers, decidedOn, reason } = input;
  const { projects, projectSelections } = situation.shared;
  const project = byId(projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'No such project.');
  const words = projectSelections.filter((row) => row.projectId === projectId);
  const [earlier, last] = [words.at(-2), words.at(-1)];
  if (last?.authorityId !== authorityId)
    return problem('CONFLICT', ['projectId'], `It is ${last?.outcome ?? 'SUBMITTED'}, and not by your word.`);
  const fields = given(input, FIELDS);
  const resting = restingOn(situation.shared, projectId);
  const from = earlier?.decidedOn ?? project.submittedOn;
  const refused = refusedBy([
    ...inputProblems(reason, fields),
    ...(answers === undefined ? [] : answerProblems(FORMS.SELECTION, answers)),
    ...(decidedOn === undefined ? [] : dayProblems(decidedOn, from, on, resting)),
  ]);
  if (refused !== null) return refused;
  const word = { ...last, ...patchOf(input, FIELDS) };
  const stage = earlier === undefined ? 'SUBMITTED' : 'PRESELECTED';
  const { reasons, outcome } = judgement(book, project, situation, stage, word);
  if (outcome === 'TURNED_DOWN' && resting.length > 0) {
    const named = resting.map(({ what }) => what).join(', ');
    return problem('CONFLICT', ['answers'], `It would be turned down: put right first ${named}.`);
  }
  const correcting = {
    rules: correctionRules(book, project.scheme),
    verb: 'correctJudgement',
    situation,
    input,
    on,
  } as const;
  return corrected(correcting, {
    noun: { rule: LAW['FR-OEPRI-7'] },
    fields,
    dossiers: [],
    shared: {
      projects: patched(projects, [projectId], { awaitingAuthorityId: awaitedAfter(outcome, input) }),
      projectSelections: patched(projectSelections, [last.id], { ...word, outcome }),
    },
    beside: reasons,
    subjects: { projectId },
  });
}
