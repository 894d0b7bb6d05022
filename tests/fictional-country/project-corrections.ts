import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Situation } from '../../domain/dossier.ts';
import { byId, patched } from '../../domain/records.ts';
import {
  corrected,
  given,
  inputProblems,
  invalid,
  patchOf,
  refusedBy,
} from '../../jurisdictions/correction.ts';
import type {
  CorrectFundingInput,
  CorrectJudgementInput,
  CorrectPaymentInput,
} from '../../jurisdictions/correction-inputs.ts';
import { answerProblems } from '../../jurisdictions/form-answers.ts';
import type { Book } from './book.ts';
import { correctionRules } from './corrections.ts';
import { LAW } from './law.ts';
import { fundingOf, inThirtyDays, payable, QUESTIONS, seaworthy } from './project.ts';

/** XA-SEA-6 */
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
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'no such project');
  const word = projectSelections.find((row) => row.projectId === projectId);
  if (word?.authorityId !== authorityId) return problem('CONFLICT', ['projectId'], 'not by your word');
  const fields = given(input, ['answers', 'decidedOn']);
  const inOrder = decidedOn === undefined || (project.submittedOn <= decidedOn && decidedOn <= on);
  const refused = refusedBy([
    ...inputProblems(reason, fields),
    ...answerProblems(QUESTIONS.SELECTION, answers ?? word.answers),
    ...(inOrder ? [] : [invalid(['decidedOn'], 'not on that day')]),
  ]);
  if (refused !== null) return refused;
  const next = { ...word, ...patchOf(input, ['answers', 'decidedOn']) };
  return corrected(
    { rules: correctionRules(book), verb: 'correctJudgement', situation, input, on },
    {
      noun: { rule: LAW['XA-SEA-6'] },
      fields,
      dossiers: [],
      shared: { projectSelections: patched(projectSelections, [word.id], next) },
      beside: [seaworthy(next.answers)],
      subjects: { projectId },
    },
  );
}

const RECEIVED = ['payeeId', 'receivedOn', 'creditsCents', 'envelopeCents'] as const;

/** XA-SEA-8 */
export function correctFunding(
  book: Book,
  situation: Situation,
  input: CorrectFundingInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { projectId, kind, reason, payeeId, withdrawn } = input;
  const { projects, projectFundings, providers } = situation.shared;
  if (byId(projects, projectId) === undefined) return problem('NOT_FOUND', ['projectId'], 'no such project');
  if (payeeId !== undefined && byId(providers, payeeId) === undefined)
    return problem('NOT_FOUND', ['payeeId'], 'no such provider');
  const funding = fundingOf(situation.shared, projectId, kind);
  if (funding === undefined) return problem('CONFLICT', ['kind'], 'nothing was received');
  const fields = given(input, [...RECEIVED, 'withdrawn']);
  const next = { ...funding, ...patchOf(input, RECEIVED) };
  const refused = refusedBy([
    ...inputProblems(reason, fields),
    ...(next.receivedOn > on ? [invalid(['receivedOn'], 'not yet')] : []),
    ...(next.creditsCents < 1 ? [invalid(['creditsCents'], 'how much?')] : []),
  ]);
  if (refused !== null) return refused;
  if (kind === 'AGREEMENT' && fundingOf(situation.shared, projectId, 'AMENDMENT') !== undefined)
    return problem('CONFLICT', ['kind'], 'its amendment rests on it');
  if (funding.paidOn !== null) return problem('CONFLICT', ['kind'], 'correct its payment first');
  const { reason: lets, payment } = payable(situation.shared, next);
  return corrected(
    { rules: correctionRules(book), verb: 'correctFunding', situation, input, on },
    {
      noun: { rule: LAW['XA-SEA-8'] },
      fields,
      dossiers: [],
      shared: {
        projectFundings: withdrawn
          ? projectFundings.filter((row) => row !== funding)
          : patched(projectFundings, [funding.id], { ...next, ...payment }),
      },
      beside: withdrawn ? [] : [lets],
      subjects: { projectId },
    },
  );
}

/** XA-SEA-9 */
export function correctPayment(
  book: Book,
  situation: Situation,
  input: CorrectPaymentInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { projectId, kind, reason, paidOn } = input;
  const { projects, projectFundings } = situation.shared;
  if (byId(projects, projectId) === undefined) return problem('NOT_FOUND', ['projectId'], 'no such project');
  const funding = fundingOf(situation.shared, projectId, kind);
  if (funding === undefined || funding.paidOn === null)
    return problem('CONFLICT', ['kind'], 'nothing was paid');
  const fields = given(input, ['paidOn']);
  const refused = refusedBy(inputProblems(reason, fields));
  if (refused !== null || paidOn === undefined) return refused ?? problem('INVALID', [], 'which day?');
  if (paidOn !== null && (paidOn > on || paidOn < funding.receivedOn))
    return problem('INVALID', ['paidOn'], 'not on that day');
  return corrected(
    { rules: correctionRules(book), verb: 'correctPayment', situation, input, on },
    {
      noun: { rule: LAW['XA-SEA-9'] },
      fields,
      dossiers: [],
      shared: { projectFundings: patched(projectFundings, [funding.id], { paidOn }) },
      beside: [inThirtyDays(funding, paidOn)],
      subjects: { projectId },
    },
  );
}
