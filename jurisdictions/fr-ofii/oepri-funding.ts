import { type Mint, type Problem, problem, type Ruling } from '../../domain/act.ts';
import { type PlainDate, plus } from '../../domain/calendar.ts';
import { allOf, type Reason, weigh } from '../../domain/decision.ts';
import type { Shared, Situation } from '../../domain/dossier.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import {
  type FundingKind,
  type ProjectFundingRecord,
  type ProjectRecord,
  projectStatus,
} from '../../domain/project.ts';
import { byId, patched } from '../../domain/records.ts';
import type { RecordFundingInput, RecordPaymentInput } from '../acts.ts';
import { invalid } from '../correction.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import { NATIONAL_COMMITTEE } from './authorities.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';

/** The national committee, in which the paying agency sits, records what is received and paid, and puts it right. FR-OEPRI-7, FR-OEPRI-9 */
export function fundedByOther(authorityCode: string) {
  return authorityCode === NATIONAL_COMMITTEE.code
    ? null
    : problem(
        'CONFLICT',
        ['projectId'],
        `Its funding is for ${NATIONAL_COMMITTEE.code} alone.`,
        'FR-OEPRI-9',
      );
}

export function payeeProblems({ shared }: Situation, payeeId: string): readonly Problem[] {
  return byId(shared.providers, payeeId) === undefined
    ? problem('NOT_FOUND', ['payeeId'], 'No such provider.').problems
    : [];
}

/** What is wrong with the sums of an agreement or an amendment. FR-OEPRI-9 */
export function sumProblems({
  kind,
  creditsCents,
  envelopeCents,
}: Pick<ProjectFundingRecord, 'kind' | 'creditsCents' | 'envelopeCents'>): readonly Problem[] {
  const amends = kind === 'AMENDMENT';
  return [
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

export function fundingOf(
  { projectFundings }: Shared,
  projectId: string,
  kind: FundingKind,
): ProjectFundingRecord | undefined {
  return projectFundings.find((row) => row.projectId === projectId && row.kind === kind);
}

/**
 * The day by which the interim report had come. One that is sent again takes the place of the first, and an amendment
 * that was let in had found one on its day. FR-OEPRI-9, FR-OEPRI-10
 */
function interimReportOn(shared: Shared, projectId: string): PlainDate | undefined {
  const report = shared.projectReports.find((row) => row.projectId === projectId && row.kind === 'INTERIM');
  const amendment = fundingOf(shared, projectId, 'AMENDMENT');
  if (report === undefined || amendment === undefined) return report?.sentOn;
  return report.sentOn < amendment.receivedOn ? report.sentOn : amendment.receivedOn;
}

/** What a payment follows from. */
type Received = Omit<ProjectFundingRecord, 'id' | 'amountCents' | 'dueOn' | 'paidOn' | 'rule'>;

/** What the second payment is adjusted to: the first one, and the interim report. FR-OEPRI-9 */
function adjusted(shared: Shared, { projectId, receivedOn, creditsCents, envelopeCents }: Received) {
  const firstCents = fundingOf(shared, projectId, 'AGREEMENT')?.amountCents;
  const reportedOn = interimReportOn(shared, projectId);
  const holds = allOf(
    firstCents !== undefined && firstCents <= creditsCents,
    reportedOn !== undefined && reportedOn <= receivedOn,
    envelopeCents !== null && creditsCents <= envelopeCents,
  );
  return {
    holds,
    read: { firstCents: firstCents ?? null, interimReportOn: reportedOn ?? null },
    firstCents: firstCents ?? 0,
  };
}

/** What is to be paid on what was received, and by when: two eighths, then what is left, each within the month. FR-OEPRI-7, FR-OEPRI-9 */
export function payable(
  book: Book,
  project: ProjectRecord,
  shared: Shared,
  received: Received,
): {
  readonly reasons: NonEmpty<Reason>;
  readonly payment: Pick<ProjectFundingRecord, 'amountCents' | 'dueOn'>;
} {
  const { kind, receivedOn, creditsCents, envelopeCents } = received;
  const { firstPaymentEighths, paymentMonths } = book.catalogue.oepri;
  const status = projectStatus(project, shared.projectSelections, receivedOn);
  const second = kind === 'AMENDMENT' ? adjusted(shared, received) : null;
  const read = { kind, receivedOn, creditsCents, envelopeCents, ...second?.read };
  const inYear = inItsYear(project, kind, receivedOn);
  return {
    reasons: [
      weigh(LAW['FR-OEPRI-7'], { status }, status === 'VALIDATED'),
      weigh(LAW['FR-OEPRI-9'], read, inYear && (second?.holds ?? true)),
    ],
    payment: {
      amountCents:
        second === null
          ? Math.round((creditsCents * provisionOn(firstPaymentEighths, receivedOn)) / 8)
          : creditsCents - second.firstCents,
      dueOn: plus(receivedOn, { months: provisionOn(paymentMonths, receivedOn) }),
    },
  };
}

/** The agreement on the year's credits was received, or its amendment: a payment follows. FR-OEPRI-7, FR-OEPRI-9 */
export function recordFunding(
  book: Book,
  situation: Situation,
  input: RecordFundingInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const { authorityCode, ...from } = input;
  const { projectId, payeeId, kind } = from;
  const { projects, projectFundings } = situation.shared;
  const project = byId(projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'No such project.');
  const foreign = fundedByOther(authorityCode);
  if (foreign !== null) return foreign;
  const [wrong, ...more] = [...payeeProblems(situation, payeeId), ...sumProblems(from)];
  if (wrong !== undefined) return { problems: [wrong, ...more] };
  if (fundingOf(situation.shared, projectId, kind) !== undefined)
    return problem('CONFLICT', ['kind'], `The ${kind} of this project has been recorded already.`);
  const received: Received = { ...from, receivedOn: on };
  const { reasons, payment } = payable(book, project, situation.shared, received);
  const asking = asked(book, 'recordFunding', project.scheme, situation, on);
  const refusal = notGranted(asking, reasons, { projectId });
  if (refusal !== null) return refusal;
  const funding = { id: mint.id(), ...received, ...payment, paidOn: null, rule: 'FR-OEPRI-9' };
  const shared: Partial<Shared> = { projectFundings: [...projectFundings, funding] };
  return recorded(asking, 'RECORDED', reasons, { dossiers: [], shared }, { projectId });
}

/** A payment comes after what it rests on; null: it was not made. FR-OEPRI-9 */
export function paidInOrder(
  { kind, receivedOn, dueOn, amountCents }: ProjectFundingRecord,
  paidOn: PlainDate | null,
): Reason {
  const read = { kind, receivedOn, dueOn, paidOn, amountCents };
  return weigh(LAW['FR-OEPRI-9'], read, paidOn === null || receivedOn <= paidOn);
}

/** A payment was made; whether in time is told by its days. FR-OEPRI-9 */
export function recordPayment(
  book: Book,
  situation: Situation,
  { projectId, kind, authorityCode }: RecordPaymentInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const { projects, projectFundings } = situation.shared;
  const project = byId(projects, projectId);
  if (project === undefined) return problem('NOT_FOUND', ['projectId'], 'No such project.');
  const foreign = fundedByOther(authorityCode);
  if (foreign !== null) return foreign;
  const funding = fundingOf(situation.shared, projectId, kind);
  if (funding === undefined) return problem('CONFLICT', ['kind'], `No ${kind} of this project was received.`);
  if (funding.paidOn !== null) return problem('CONFLICT', ['kind'], `It was paid on ${funding.paidOn}.`);
  const reasons: NonEmpty<Reason> = [paidInOrder(funding, on)];
  const asking = asked(book, 'recordPayment', project.scheme, situation, on);
  const refusal = notGranted(asking, reasons, { projectId });
  if (refusal !== null) return refusal;
  const shared: Partial<Shared> = { projectFundings: patched(projectFundings, [funding.id], { paidOn: on }) };
  return recorded(asking, 'RECORDED', reasons, { dossiers: [], shared }, { projectId });
}
