import type { PlainDate } from '../domain/calendar.ts';
import type { ContractOutcome } from '../domain/contract.ts';
import { refuse } from './errors.ts';
import type { MutationResolvers, OutcomeProposalResolvers } from './generated/types.ts';
import { mutation } from './mutation.ts';

export const OutcomeProposal: OutcomeProposalResolvers = {
  proposed: ({ proposal }) => proposal.proposed,
  proposedLastDay: ({ proposal }) => proposal.proposedLastDay,
  proposedOn: ({ proposal }) => proposal.proposedOn,
  decided: ({ proposal }) => proposal.decided,
  decidedLastDay: ({ proposal }) => proposal.decidedLastDay,
  decidedOn: ({ proposal }) => proposal.decidedOn,
};

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
    const done = await door.enact(country, 'decideOutcome', {
      scope: { contracts: [{ id: uuid, path: ['contractId'] }] },
      act: { contractId: uuid, ...asked },
    });
    return { ...done.answer, contract: done.contract() };
  }),
};
