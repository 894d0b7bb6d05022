import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { notApplicable, type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import { held, patched } from '../../domain/records.ts';
import type { CompleteContractInput } from '../acts.ts';
import { knownOn } from '../known-on.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { conditionsMet, metInsideTerm } from './completion-conditions.ts';
import { closedOn, termOf } from './duration.ts';
import { LAW } from './law.ts';

/** Whether all that validates the contract is met by the facts of `known`. LU-VAL-1, LU-VAL-3 */
export function completionReasons(book: Book, contract: ContractRecord, known: Dossier): NonEmpty<Reason> {
  const term = termOf(book, contract, known);
  const met = conditionsMet(book, contract, known);
  const read = { ...met, startsOn: term.startsOn, endsOn: term.endsOn };
  return [weigh(LAW['LU-VAL-1'], read, metInsideTerm(met, term)), notApplicable(LAW['LU-VAL-3'])];
}

/**
 * Validates the contract: one language course with its certificate in, the civic course whole and the
 * orientation day, each inside the two years. What success counts for elsewhere is told, not promised.
 * LU-VAL-1, LU-VAL-3
 */
export function completeContract(
  book: Book,
  situation: Situation,
  { contractId }: CompleteContractInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'completeContract', situation, on);
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (!found) return problem('NOT_FOUND', ['contractId'], 'No such contract.');
  const { dossier, row: contract } = found;
  if (closedOn(contract) !== null) {
    return problem('CONFLICT', ['contractId'], 'The contract is closed already.');
  }
  const known = knownOn(dossier, on);
  const reasons = completionReasons(book, contract, known);
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null) return refusal;
  const contracts = patched(dossier.contracts, [contractId], { completedOn: on });
  return recorded(asking, 'COMPLETED', reasons, { dossiers: [{ ...dossier, contracts }] }, { contractId });
}
