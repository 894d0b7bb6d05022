import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import {
  COMES_TO,
  type ContractOutcome,
  type ContractRecord,
  type OutcomeProposalRecord,
} from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import { held, patched } from '../../domain/records.ts';
import type { DecideOutcomeInput, ProposeOutcomeInput } from '../acts.ts';
import { knownOn } from '../known-on.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked, ordering } from './answer.ts';
import type { Book } from './book.ts';
import { isCai } from './followed-schemes.ts';
import { LAW } from './law.ts';
import { outcomeReasons, standingProposal } from './outcome-conditions.ts';
import { isBeforeDeparture } from './pre-departure-file.ts';
import { decideVisa } from './pre-departure-visa.ts';
import { closedOn, termOf } from './term.ts';

interface Asked {
  readonly contractId: string;
  readonly outcome: ContractOutcome;
  readonly lastDay: PlainDate | null;
}

interface Found {
  readonly dossier: Dossier;
  readonly contract: ContractRecord;
}

/** The contract that an outcome is asked for; or what stands in the way before any rule is asked. */
function find(
  book: Book,
  situation: Situation,
  { contractId, outcome, lastDay }: Asked,
  on: PlainDate,
): Found | ReturnType<typeof problem> {
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (found === null) return problem('NOT_FOUND', ['contractId'], 'No such contract.');
  const { dossier, row: contract } = found;
  if (isBeforeDeparture(contract))
    return problem(
      'CONFLICT',
      ['contractId'],
      'Nothing is proposed on a visa: the consulate decides.',
      'FR-PRE-15',
    );
  if (!isCai(contract))
    return problem('CONFLICT', ['contractId'], 'No rule ends this contract: its outcome is not decided.');
  if (contract.signedOn === null || contract.signedOn > on)
    return problem('CONFLICT', ['contractId'], 'Expected a contract that all have signed.', 'FR-CAI-1');
  if (closedOn(contract) !== null)
    return problem('CONFLICT', ['contractId'], 'The contract is closed already.', 'FR-CAI-10');
  const { endsOn } = termOf(book, contract, dossier);
  const later = lastDay !== null && endsOn !== null && lastDay > endsOn && lastDay >= on;
  if (outcome === 'EXTEND' && !later)
    return problem(
      'INVALID',
      ['lastDay'],
      'Expected a day after the last one of the term, not yet over.',
      'FR-CAI-3',
    );
  return { dossier, contract };
}

/** The agency proposes to close, extend or terminate; a later proposal takes the place of one not decided on. FR-CAI-3, FR-CAI-10 */
export function proposeOutcome(
  book: Book,
  situation: Situation,
  input: ProposeOutcomeInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const found = find(book, situation, input, on);
  if ('problems' in found) return found;
  const { dossier, contract } = found;
  const { contractId, outcome, lastDay } = input;
  const asking = asked(book, 'proposeOutcome', contract.scheme, situation, on);
  const reasons = outcomeReasons(book, contract, knownOn(dossier, on), outcome, on);
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null) return refusal;
  const proposal: OutcomeProposalRecord = {
    id: mint.id(),
    contractId,
    proposed: outcome,
    proposedLastDay: lastDay,
    proposedOn: on,
    decided: null,
    decidedLastDay: null,
    decidedOn: null,
  };
  const earlier = standingProposal(dossier, contractId);
  const outcomeProposals = [...dossier.outcomeProposals.filter((row) => row !== earlier), proposal];
  const contracts = patched(dossier.contracts, [contractId], {
    awaitingAuthorityId: contract.decidingAuthorityId,
  });
  return recorded(
    asking,
    'PROPOSED',
    reasons,
    { dossiers: [{ ...dossier, contracts, outcomeProposals }] },
    { contractId, outcomeProposalId: proposal.id },
  );
}

/** The agency proposed, an extension by its very proposal. FR-CAI-3, FR-CAI-10 */
function onProposal(proposal: OutcomeProposalRecord | undefined, outcome: ContractOutcome): Reason {
  const { proposed, proposedOn } = proposal ?? { proposed: null, proposedOn: null };
  if (outcome === 'EXTEND') return weigh(LAW['FR-CAI-3'], { proposed, proposedOn }, proposed === 'EXTEND');
  return weigh(LAW['FR-CAI-10'], { proposed, proposedOn }, proposedOn !== null);
}

/** The contract as the prefect's decision leaves it; the last day of an extension stands with the decision. */
function closing(outcome: ContractOutcome, on: PlainDate): Partial<ContractRecord> {
  if (outcome === 'COMPLETE') return { completedOn: on };
  return outcome === 'TERMINATE' ? { terminatedOn: on } : {};
}

/** The prefect decides on the agency's proposal, and is not bound by it; before departure the consulate decides on the visa. FR-CAI-3, FR-CAI-10, FR-PRE-15 */
export function decideOutcome(
  book: Book,
  situation: Situation,
  input: DecideOutcomeInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const file = held(situation, ({ contracts }) => contracts, input.contractId);
  if (file !== null && isBeforeDeparture(file.row))
    return decideVisa(
      book,
      ordering(book, 'decideOutcome', file.row.scheme, situation, mint, on),
      file,
      input,
    );
  const found = find(book, situation, input, on);
  if ('problems' in found) return found;
  if (input.ground !== null)
    return problem(
      'INVALID',
      ['ground'],
      'Expected none: what is decided rests on what was followed.',
      'FR-CAI-10',
    );
  const { dossier, contract } = found;
  const { contractId, outcome, lastDay } = input;
  const known = knownOn(dossier, on);
  const proposal = standingProposal(known, contractId);
  const asking = asked(book, 'decideOutcome', contract.scheme, situation, on);
  const reasons: NonEmpty<Reason> = [
    onProposal(proposal, outcome),
    ...outcomeReasons(book, contract, known, outcome, on),
  ];
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null || proposal === undefined)
    return refusal ?? problem('CONFLICT', ['contractId'], 'No proposal stands.', 'FR-CAI-10');
  const decision = { decided: outcome, decidedLastDay: lastDay, decidedOn: on };
  const next = {
    ...dossier,
    contracts: patched(dossier.contracts, [contractId], {
      awaitingAuthorityId: null,
      ...closing(outcome, on),
    }),
    outcomeProposals: patched(dossier.outcomeProposals, [proposal.id], decision),
  };
  return recorded(
    asking,
    COMES_TO[outcome],
    reasons,
    { dossiers: [next] },
    { contractId, outcomeProposalId: proposal.id },
  );
}
