import { type Mint, type Problem, problem, type Ruling } from '../../domain/act.ts';
import { type PlainDate, plus } from '../../domain/calendar.ts';
import { allOf, type Reason, weigh } from '../../domain/decision.ts';
import type { Shared, Situation } from '../../domain/dossier.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import { type ProjectFundingRecord, type ProjectRecord, projectStatus } from '../../domain/project.ts';
import { byId, patched } from '../../domain/records.ts';
import type { RecordFundingInput, RecordPaymentInput } from '../acts.ts';
import { invalid } from '../correction.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';

function fundingProblems({ shared }: Situation, input: RecordFundingInput): readonly Problem[] {
  const { kind, creditsCents, envelopeCents, payeeId } = input;
  const amends = kind === 'AMENDMENT';
  return [
    ...(byId(shared.providers, payeeId) === undefined
      ? problem('NOT_FOUND', ['payeeId'], 'No such provider.').problems
      : []),
    ...(creditsCents > 0 ? [] : [invalid(['creditsCents'], 'Expected credits of one cent at least.')]),
    ...(amends && envelopeCents === null
      ? [invalid(['envelopeCents'], 'Expected what the regional envelope leaves for the project.')]
      : []),
    ...(!amends && envelopeCents !== null
      ? [invalid(['envelopeCents'], 'Expected none: the envelope bounds the amendment alone.')]
      : []),
  ];
}

/** The agreement comes in the year in which the school year begins, its amendment in the next. FR-OEPRI-9 */
function inItsYear({ validFrom, validUntil }: ProjectRecord, kind: string, on: PlainDate): boolean {
  const year = (kind === 'AGREEMENT' ? validFrom : validUntil).slice(0, 4);
  return on.slice(0, 4) === year && validFrom <= on && on <= validUntil;
}

/** What the second payment is adjusted to: the first one, and the interim report. FR-OEPRI-9 */
function adjusted(
  { shared: { projectFundings, projectReports } }: Situation,
  { projectId, creditsCents, envelopeCents }: RecordFundingInput,
  on: PlainDate,
) {
  const first = projectFundings.find((row) => row.projectId === projectId && row.kind === 'AGREEMENT');
  const report = projectReports.find((row) => row.projectId === projectId && row.kind === 'INTERIM');
  const paidCents = first?.amountCents;
  const interimReportOn = report?.sentOn;
  const holds = allOf(
    paidCents !== undefined && paidCents <= creditsCents,
    interimReportOn !== undefined && interimReportOn <= on,
    envelopeCents !== null && creditsCents <= envelopeCents,
  );
  return {
    holds,
    read: { firstCents: paidCents ?? null, interimReportOn: interimReportOn ?? null },
    paidCents,
  };
}

/**
 * The agreement on the year's credits was received, or its amendment: two eighths are to be paid, then what is left of
 * the credits as adjusted, each within the month. FR-OEPRI-7, FR-OEPRI-9
 */
export function recordFunding(
  book: Book,
  situation: Situation,
  input: RecordFundingInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { projectId, payeeId, kind, creditsCents, envelopeCents } = input;
  const { projects, projectSelections, projectFundings } = situation.shared;
  const project = byId(projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'No such project.');
  const [wrong, ...more] = fundingProblems(situation, input);
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  if (projectFundings.some((row) => row.projectId === projectId && row.kind === kind))
    return problem('CONFLICT', ['kind'], `The ${kind} of this project has been recorded already.`);
  const status = projectStatus(project, projectSelections, on);
  const second =
    kind === 'AMENDMENT' ? adjusted(situation, input, on) : { holds: true, read: {}, paidCents: 0 };
  const read = { kind, receivedOn: on, creditsCents, envelopeCents, ...second.read };
  const reasons: NonEmpty<Reason> = [
    weigh(LAW['FR-OEPRI-7'], { status }, status === 'VALIDATED'),
    weigh(LAW['FR-OEPRI-9'], read, allOf(inItsYear(project, kind, on), second.holds)),
  ];
  const asking = asked(book, 'recordFunding', project.scheme, situation, on);
  const refusal = notGranted(asking, reasons, { projectId });
  if (refusal !== null) return refusal;
  const { firstPaymentEighths, paymentMonths } = book.catalogue.oepri;
  const amountCents =
    kind === 'AGREEMENT'
      ? Math.round((creditsCents * provisionOn(firstPaymentEighths, on)) / 8)
      : creditsCents - (second.paidCents ?? 0);
  const funding: ProjectFundingRecord = {
    id: mint.id(),
    projectId,
    payeeId,
    kind,
    receivedOn: on,
    creditsCents,
    envelopeCents,
    amountCents,
    dueOn: plus(on, { months: provisionOn(paymentMonths, on) }),
    paidOn: null,
    rule: 'FR-OEPRI-9',
  };
  const shared: Partial<Shared> = { projectFundings: [...projectFundings, funding] };
  return recorded(asking, 'RECORDED', reasons, { dossiers: [], shared }, { projectId });
}

/** A payment was made; whether in time is told by its days. FR-OEPRI-9 */
export function recordPayment(
  book: Book,
  situation: Situation,
  { projectId, kind }: RecordPaymentInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { projects, projectFundings } = situation.shared;
  const project = byId(projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'No such project.');
  const funding = projectFundings.find((row) => row.projectId === projectId && row.kind === kind);
  if (funding === undefined) return problem('CONFLICT', ['kind'], `No ${kind} of this project was received.`);
  if (funding.paidOn !== null) return problem('CONFLICT', ['kind'], `It was paid on ${funding.paidOn}.`);
  const { receivedOn, dueOn, amountCents } = funding;
  const read = { kind, receivedOn, dueOn, paidOn: on, amountCents };
  const reasons: NonEmpty<Reason> = [weigh(LAW['FR-OEPRI-9'], read, receivedOn <= on)];
  const asking = asked(book, 'recordPayment', project.scheme, situation, on);
  const refusal = notGranted(asking, reasons, { projectId });
  if (refusal !== null) return refusal;
  const shared: Partial<Shared> = { projectFundings: patched(projectFundings, [funding.id], { paidOn: on }) };
  return recorded(asking, 'RECORDED', reasons, { dossiers: [], shared }, { projectId });
}
