import { type Mint, type Problem, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { ProjectFundingRecord } from '../../domain/project.ts';
import { byId, patched } from '../../domain/records.ts';
import {
  type Corrected,
  type Correcting,
  corrected,
  given,
  inputProblems,
  invalid,
  patchOf,
  refusedBy,
} from '../correction.ts';
import type { CorrectFundingInput, CorrectPaymentInput } from '../correction-inputs.ts';
import type { Book } from './book.ts';
import { correctionRules } from './corrections.ts';
import { LAW } from './law.ts';
import {
  fundedByOther,
  fundingOf,
  paidInOrder,
  payable,
  payeeProblems,
  sumProblems,
} from './oepri-funding.ts';

const RECEIVED = ['payeeId', 'receivedOn', 'creditsCents', 'envelopeCents'] as const;

function fundingProblems(
  situation: Situation,
  input: CorrectFundingInput,
  received: ProjectFundingRecord,
  on: PlainDate,
): readonly Problem[] {
  const { payeeId, withdrawn, reason } = input;
  return [
    ...inputProblems(reason, given(input, [...RECEIVED, 'withdrawn'])),
    ...(withdrawn && given(input, RECEIVED).length > 0
      ? [invalid(['withdrawn'], 'Expected nothing else to correct in what is taken back.')]
      : []),
    // Of who was paid before the act is not told: only another one has to be known.
    ...(payeeId === undefined ? [] : payeeProblems(situation, payeeId)),
    ...(received.receivedOn > on ? [invalid(['receivedOn'], 'Expected a day that has come.')] : []),
    ...sumProblems(received),
  ];
}

/** What was paid was to be paid, on a day that what it rests on had come by; null: what it rests on goes. */
function paidProblem(
  { kind, paidOn, amountCents }: ProjectFundingRecord,
  after: Pick<ProjectFundingRecord, 'receivedOn' | 'amountCents'> | null,
) {
  const stands = after !== null && after.amountCents === amountCents;
  if (paidOn === null || (stands && after.receivedOn <= paidOn)) return null;
  return problem('CONFLICT', ['kind'], `The ${kind} was paid on ${paidOn}: correct that payment first.`);
}

/** What is recorded without one that was recorded by mistake, or why it has to stay. */
function takenBack({ shared }: Situation, funding: ProjectFundingRecord) {
  const { id, projectId, kind } = funding;
  if (kind === 'AGREEMENT' && fundingOf(shared, projectId, 'AMENDMENT') !== undefined)
    return problem('CONFLICT', ['kind'], 'Its AMENDMENT rests on it: take that back first.');
  return (
    paidProblem(funding, null) ?? { projectFundings: shared.projectFundings.filter((row) => row.id !== id) }
  );
}

/**
 * Puts an agreement or an amendment right, or takes back one that was recorded by mistake. What is to be paid follows;
 * with the agreement's, the amendment's. FR-OEPRI-7, FR-OEPRI-9
 */
export function correctFunding(
  book: Book,
  situation: Situation,
  input: CorrectFundingInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { projectId, kind, withdrawn } = input;
  const { shared } = situation;
  const project = byId(shared.projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'No such project.');
  const foreign = fundedByOther(input.authorityCode);
  if (foreign !== null) return foreign;
  const before = fundingOf(shared, projectId, kind);
  if (before === undefined) return problem('CONFLICT', ['kind'], `No ${kind} of this project was received.`);
  const received = { ...before, ...patchOf(input, RECEIVED) };
  const refused = refusedBy(fundingProblems(situation, input, received, on));
  if (refused !== null) return refused;
  const rules = correctionRules(book, project.scheme);
  const correcting: Correcting = { rules, verb: 'correctFunding', situation, input, on };
  const change = {
    noun: { rule: LAW['FR-OEPRI-9'] },
    fields: given(input, [...RECEIVED, 'withdrawn']),
    dossiers: [],
    subjects: { projectId },
  } as const satisfies Corrected;
  if (withdrawn) {
    const left = takenBack(situation, before);
    return 'problems' in left ? left : corrected(correcting, { ...change, shared: left });
  }
  const own = payable(book, project, shared, received);
  const after = { ...received, ...own.payment };
  const projectFundings = patched(shared.projectFundings, [before.id], after);
  const amendment = kind === 'AGREEMENT' ? fundingOf(shared, projectId, 'AMENDMENT') : undefined;
  if (amendment === undefined)
    return (
      paidProblem(before, after) ??
      corrected(correcting, { ...change, shared: { projectFundings }, beside: own.reasons })
    );
  const second = payable(book, project, { ...shared, projectFundings }, amendment);
  return (
    paidProblem(before, after) ??
    paidProblem(amendment, { ...amendment, ...second.payment }) ??
    corrected(correcting, {
      ...change,
      shared: { projectFundings: patched(projectFundings, [amendment.id], second.payment) },
      beside: [...own.reasons, ...second.reasons],
    })
  );
}

/** Puts right when a payment was made, or that it was not: it is then to be made. FR-OEPRI-9 */
export function correctPayment(
  book: Book,
  situation: Situation,
  input: CorrectPaymentInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { projectId, kind, paidOn, reason } = input;
  const { shared } = situation;
  const project = byId(shared.projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'No such project.');
  const foreign = fundedByOther(input.authorityCode);
  if (foreign !== null) return foreign;
  const fields = given(input, ['paidOn']);
  const refused = refusedBy(inputProblems(reason, fields));
  if (refused !== null || paidOn === undefined) return refused ?? problem('INVALID', [], 'Expected a day.');
  if (paidOn !== null && paidOn > on) return problem('INVALID', ['paidOn'], 'Expected a day that has come.');
  const funding = fundingOf(shared, projectId, kind);
  if (funding === undefined || funding.paidOn === null)
    return problem('CONFLICT', ['kind'], `No payment on the ${kind} of this project is recorded.`);
  if (paidOn === funding.paidOn) return problem('CONFLICT', ['paidOn'], 'It is recorded so already.');
  const rules = correctionRules(book, project.scheme);
  return corrected(
    { rules, verb: 'correctPayment', situation, input, on },
    {
      noun: { rule: LAW['FR-OEPRI-9'] },
      fields,
      dossiers: [],
      shared: { projectFundings: patched(shared.projectFundings, [funding.id], { paidOn }) },
      beside: [paidInOrder(funding, paidOn)],
      subjects: { projectId },
    },
  );
}
