import { problem, type Ruling } from '../../domain/act.ts';
import { type PlainDate, plus } from '../../domain/calendar.ts';
import { COMES_TO, type ContractOutcome, type ContractRecord } from '../../domain/contract.ts';
import { notApplicable, type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type NonEmpty, provisionOn } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { patched } from '../../domain/records.ts';
import type { DecideOutcomeInput } from '../acts.ts';
import { knownOn } from '../known-on.ts';
import { type Asking, notGranted, recorded } from '../ruling.ts';
import type { Book } from './book.ts';
import { exemptionFrom, exemptionFromTraining } from './exempt.ts';
import { factsOn } from './file-facts.ts';
import { LAW, type RuleId } from './law.ts';
import { attendanceAttestedOn, evaluationOn, type Subject, trainingsOf } from './pre-departure-trainings.ts';
import { closedOn } from './term.ts';

/** Why a visa is refused: lack of attendance, or any other law, of which nothing is known here. Never an evaluation. FR-PRE-15 */
const REFUSALS = ['TRAINING_NOT_ATTENDED', 'OTHER_LAW'] as const;
type Refusal = (typeof REFUSALS)[number];

function isRefusal(ground: string | null): ground is Refusal {
  return REFUSALS.some((one) => one === ground);
}

/** Last day of the suspension, and whether it is over; undefined where no application is known on `on`. FR-PRE-6 */
export function appliedAndOver({ catalogue }: Book, known: Dossier, on: PlainDate) {
  const { visaApplicationOn } = factsOn(known, on).own;
  if (visaApplicationOn === undefined || visaApplicationOn > on)
    return { suspendedUntil: undefined, over: undefined };
  const months = provisionOn(catalogue.preDeparture.suspensionMonths, visaApplicationOn);
  const suspendedUntil = plus(visaApplicationOn, { months });
  return { suspendedUntil, over: on > suspendedUntil };
}

/** What was prescribed shows once the subject is evaluated, unless that was dispensed with or hindered. FR-PRE-6, FR-PRE-7 */
function evaluated(known: Dossier, contractId: string, subject: Subject): readonly Reason[] {
  const name = subject === 'LANGUAGE' ? 'frenchEvaluatedOn' : 'valuesEvaluatedOn';
  if (evaluationOn(known, subject) !== null) return [];
  const exemption = exemptionFrom(known, contractId, `${subject}_TEST`);
  // An exemption carries the id of a rule of this law.
  if (exemption !== undefined)
    return [notApplicable(LAW[exemption.rule as RuleId], { exemptSince: exemption.grantedOn })];
  return [weigh(LAW['FR-PRE-15'], { [name]: undefined }, undefined)];
}

/** The attestation of attendance of a training, unless it was dispensed with or hindered. FR-PRE-6, FR-PRE-8, FR-PRE-15 */
function attended(known: Dossier, training: PrestationRecord): Reason {
  const exemption = exemptionFromTraining(known, training);
  if (exemption !== undefined)
    return notApplicable(LAW[exemption.rule as RuleId], {
      training: training.kind,
      exemptSince: exemption.grantedOn,
    });
  const attestedOn = attendanceAttestedOn(known, training);
  return weigh(LAW['FR-PRE-15'], { training: training.kind, attestedOn }, attestedOn !== null);
}

/**
 * The condition of the visa: it waits for the attestations of attendance of the trainings prescribed. It reads no result
 * of any evaluation. FR-PRE-15
 */
export function visaCondition(contractId: string, known: Dossier): NonEmpty<Reason> {
  const trainings = trainingsOf(known, contractId);
  return [
    weigh(LAW['FR-PRE-15'], { trainingsPrescribed: trainings.length }, true),
    ...evaluated(known, contractId, 'LANGUAGE'),
    ...evaluated(known, contractId, 'VALUES'),
    ...trainings.map((training) => attended(known, training)),
  ];
}

/** A training was prescribed and not attended: the file shows it closed so, or the suspension is over. FR-PRE-6, FR-PRE-15 */
function notAttended(book: Book, contractId: string, known: Dossier, on: PlainDate): Reason {
  const waited = trainingsOf(known, contractId).filter(
    (training) => attended(known, training).status === 'NOT_SATISFIED',
  );
  const { over, suspendedUntil } = appliedAndOver(book, known, on);
  const missed = waited.filter(({ id }) => {
    const places = known.enrolments.filter((row) => row.prestationId === id && row.cancelledOn === null);
    const open = places.some(({ closedOn: closed, result }) => closed === null || result === 'COMPLETED');
    return over === true || (places.length > 0 && !open);
  });
  const read = { suspendedUntil: suspendedUntil ?? null, notAttended: missed.map(({ kind }) => kind) };
  return weigh(LAW['FR-PRE-15'], read, missed.length > 0);
}

function applied(book: Book, known: Dossier, on: PlainDate): Reason {
  const { suspendedUntil } = appliedAndOver(book, known, on);
  return weigh(LAW['FR-PRE-6'], { suspendedUntil }, suspendedUntil === undefined ? undefined : true);
}

/** Whether the visa may be issued, or refused for lack of attendance, on `on`; null: no rule extends a file. FR-PRE-6, FR-PRE-15 */
export function visaReasons(
  book: Book,
  { id }: ContractRecord,
  known: Dossier,
  outcome: ContractOutcome,
  on: PlainDate,
): NonEmpty<Reason> | null {
  if (outcome === 'EXTEND') return null;
  return outcome === 'COMPLETE'
    ? [applied(book, known, on), ...visaCondition(id, known)]
    : [applied(book, known, on), notAttended(book, id, known, on)];
}

function asGrounded(
  book: Book,
  contract: ContractRecord,
  known: Dossier,
  { outcome, ground }: Pick<DecideOutcomeInput, 'outcome' | 'ground'>,
  on: PlainDate,
): NonEmpty<Reason> | null {
  if (outcome === 'TERMINATE' && ground === 'OTHER_LAW')
    return [applied(book, known, on), weigh(LAW['FR-PRE-15'], { ground }, true)];
  return visaReasons(book, contract, known, outcome, on);
}

function groundProblem({ outcome, ground }: DecideOutcomeInput) {
  if (outcome === 'EXTEND')
    return problem(
      'INVALID',
      ['outcome'],
      'Expected COMPLETE, the visa is issued, or TERMINATE, it is refused.',
    );
  if (outcome === 'TERMINATE' && !isRefusal(ground))
    return problem(
      'INVALID',
      ['ground'],
      `Expected one of ${REFUSALS.join(', ')}: a visa is never refused for failing an evaluation.`,
      'FR-PRE-15',
    );
  return outcome === 'COMPLETE' && ground !== null
    ? problem('INVALID', ['ground'], 'Expected none: a visa that is issued needs no ground.')
    : null;
}

/** The consulate issues the visa (COMPLETE) or refuses it (TERMINATE). FR-PRE-6, FR-PRE-15, FR-PRE-17 */
export function decideVisa(
  book: Book,
  asking: Asking,
  { dossier, row: contract }: { readonly dossier: Dossier; readonly row: ContractRecord },
  input: DecideOutcomeInput,
): Ruling {
  const { on } = asking;
  if (closedOn(contract) !== null)
    return problem(
      'CONFLICT',
      ['contractId'],
      'The visa was decided on, or the file withdrawn.',
      'FR-PRE-15',
    );
  if (on < contract.openedOn)
    return problem('INVALID', ['on'], 'Expected a day since which the file is open.', 'FR-PRE-4');
  const refused = groundProblem(input);
  const reasons = asGrounded(book, contract, knownOn(dossier, on), input, on);
  if (refused !== null || reasons === null)
    return refused ?? problem('INVALID', ['outcome'], 'Expected COMPLETE or TERMINATE.');
  const { contractId, outcome } = input;
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null) return refusal;
  const decided = outcome === 'COMPLETE' ? { completedOn: on } : { terminatedOn: on };
  const contracts = patched(dossier.contracts, [contractId], { awaitingAuthorityId: null, ...decided });
  return recorded(
    asking,
    COMES_TO[outcome],
    reasons,
    { dossiers: [{ ...dossier, contracts }] },
    { contractId },
  );
}
