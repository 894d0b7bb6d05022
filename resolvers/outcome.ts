import { z } from 'zod';
import type { PlainDate } from '../domain/calendar.ts';
import { COMES_TO, type ContractOutcome } from '../domain/contract.ts';
import { type Decision, verdictOf } from '../domain/decision.ts';
import { refuse } from './errors.ts';
import type { MutationResolvers, OutcomeProposalResolvers } from './generated/types.ts';
import { mutation } from './mutation.ts';
import type { ContractParent, DecisionParent } from './parents.ts';
import { text } from './text.ts';

export const OutcomeProposal: OutcomeProposalResolvers = {
  proposed: ({ proposal }) => proposal.proposed,
  proposedLastDay: ({ proposal }) => proposal.proposedLastDay,
  proposedOn: ({ proposal }) => proposal.proposedOn,
  decided: ({ proposal }) => proposal.decided,
  decidedLastDay: ({ proposal }) => proposal.decidedLastDay,
  decidedOn: ({ proposal }) => proposal.decidedOn,
};

/** What deciding on an outcome would come to on a day; null where no rule of the scheme decides on it. */
export function outcomeDecision(
  { country, dossier, contract }: ContractParent,
  outcome: ContractOutcome,
  asOf: PlainDate,
): DecisionParent | null {
  const { contracts, rulesVersion } = country.jurisdiction;
  const reasons = contracts?.outcomeReasons(contract, dossier, outcome, asOf) ?? null;
  if (reasons === null) return null;
  const verdict = verdictOf(reasons);
  const granted = verdict === 'GRANTED' ? COMES_TO[outcome] : verdict;
  const decision: Decision = {
    question: 'decideOutcome',
    scheme: contract.scheme,
    verdict,
    outcome: granted,
    reasons,
    exemptions: [],
    mayFollowVoluntarily: null,
    asOf,
    rulesVersion,
  };
  return { country, decision, id: null, recordedAt: null };
}

const Grounded = z.object({ ground: text(50).nullish() });

interface AskedOutcome {
  readonly outcome: ContractOutcome;
  readonly lastDay?: PlainDate | null | undefined;
}

/** An outcome with the day that belongs to an extension. Throws InputRefused where one is without the other. */
function outcomeOf({ outcome, lastDay = null }: AskedOutcome) {
  if (outcome === 'EXTEND' && lastDay === null)
    throw refuse('INVALID', ['lastDay'], 'lastDay: is asked for with EXTEND; give the last day of the term.');
  if (outcome !== 'EXTEND' && lastDay !== null)
    throw refuse('INVALID', ['lastDay'], 'lastDay: is asked for with EXTEND alone; leave it out.');
  return { outcome, lastDay };
}

export const outcomeMutations: Pick<MutationResolvers, 'proposeOutcome' | 'decideOutcome'> = {
  proposeOutcome: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Contract', input.contractId, ['contractId']);
    const asked = outcomeOf(input);
    const done = await door.enact(country, 'proposeOutcome', {
      scope: { contracts: [{ id: uuid, path: ['contractId'] }] },
      act: { contractId: uuid, ...asked },
    });
    return { ...done.answer, contract: done.contract() };
  }),
  decideOutcome: mutation(async ({ input }, door) => {
    const { country, uuid } = door.id('Contract', input.contractId, ['contractId']);
    const asked = outcomeOf(input);
    const { ground } = door.parse(Grounded, input);
    const done = await door.enact(country, 'decideOutcome', {
      scope: { contracts: [{ id: uuid, path: ['contractId'] }] },
      act: { contractId: uuid, ...asked, ground: ground ?? null },
    });
    return { ...done.answer, contract: done.contract() };
  }),
};
