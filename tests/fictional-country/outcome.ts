import { problem } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { COMES_TO, type ContractRecord } from '../../domain/contract.ts';
import { weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { held, patched } from '../../domain/records.ts';
import type { ActInputs } from '../../jurisdictions/acts.ts';
import type { Asked, Found } from './answer.ts';
import { runs } from './contract.ts';
import { LAW } from './law.ts';

/** The contract, and the proposal on it that stands undecided. */
function found({ situation, input }: Asked<{ readonly contractId: string }>) {
  const of = held(situation, ({ contracts }) => contracts, input.contractId);
  const proposals = of?.dossier.outcomeProposals ?? [];
  const undecided = proposals.find((row) => row.contractId === input.contractId && row.decidedOn === null);
  return of && { ...of, undecided };
}

/** A term runs on beyond its end, never back. */
function isLater({ endsOn }: ContractRecord, { lastDay }: ActInputs['proposeOutcome']): boolean {
  return lastDay === null || (endsOn !== null && endsOn < lastDay);
}

/** XA-JOINT-3 */
export function proposeOutcome(asked: Asked<ActInputs['proposeOutcome']>): Found {
  const { situation, input, mint, on } = asked;
  const of = found(asked);
  if (of === null) return problem('NOT_FOUND', ['contractId'], 'no such contract');
  const { row, undecided } = of;
  const { outcome, lastDay } = input;
  const stands = undecided !== undefined;
  const subjects = { contractId: row.id };
  return {
    reasons: [weigh(LAW['XA-JOINT-3'], { stands, lastDay }, !stands && isLater(row, input)), runs(row, on)],
    subjects,
    grant() {
      const proposal = {
        id: mint.id(),
        contractId: row.id,
        proposed: outcome,
        proposedLastDay: lastDay,
        proposedOn: on,
        decided: null,
        decidedLastDay: null,
        decidedOn: null,
      };
      return {
        outcome: 'PROPOSED',
        subjects: { ...subjects, outcomeProposalId: proposal.id },
        several: true,
        dossiers: situation.dossiers.map((one) => ({
          ...one,
          contracts: patched(one.contracts, [row.id], { awaitingAuthorityId: row.decidingAuthorityId }),
          outcomeProposals: [...one.outcomeProposals, proposal],
        })),
      };
    },
  };
}

/** Whether a proposal stands that may be decided on. XA-JOINT-4 */
export function decidable({ id }: ContractRecord, { outcomeProposals }: Dossier, on: PlainDate) {
  const proposal = outcomeProposals.find((row) => row.contractId === id && row.decidedOn === null);
  const proposedOn = proposal?.proposedOn ?? null;
  return weigh(LAW['XA-JOINT-4'], { proposedOn }, proposedOn !== null && proposedOn <= on);
}

/** What is decided need not be what was proposed. XA-JOINT-4 */
export function decideOutcome(asked: Asked<ActInputs['decideOutcome']>): Found {
  const { situation, input, on } = asked;
  const of = found(asked);
  if (of === null) return problem('NOT_FOUND', ['contractId'], 'no such contract');
  const { row, undecided } = of;
  const { outcome, lastDay, ground } = input;
  if (ground !== null) return problem('INVALID', ['ground'], 'the council gives no ground');
  const subjects = { contractId: row.id };
  const proposedOn = undecided?.proposedOn ?? null;
  const stands = proposedOn !== null && proposedOn <= on;
  return {
    reasons: [
      weigh(LAW['XA-JOINT-4'], { proposedOn, lastDay }, stands && isLater(row, input)),
      runs(row, on),
    ],
    subjects,
    grant() {
      const proposalId = undecided?.id ?? '';
      const closed = {
        COMPLETE: { completedOn: on },
        EXTEND: {},
        TERMINATE: { terminatedOn: on },
      }[outcome];
      const decided = { decided: outcome, decidedLastDay: lastDay, decidedOn: on };
      return {
        outcome: COMES_TO[outcome],
        subjects: { ...subjects, outcomeProposalId: proposalId },
        several: true,
        dossiers: situation.dossiers.map((one) => ({
          ...one,
          contracts: patched(one.contracts, [row.id], { ...closed, awaitingAuthorityId: null }),
          outcomeProposals: patched(one.outcomeProposals, [proposalId], decided),
        })),
      };
    },
  };
}
