import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { patched } from '../../domain/records.ts';
import type { SignContractInput } from '../acts.ts';
import { knownOn } from '../known-on.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import { openPath } from './assessment.ts';
import type { Book } from './book.ts';
import { neededTrainings } from './convention-axes.ts';
import { SCHEME } from './eligibility.ts';
import { LAW } from './law.ts';
import { receptionDoneOn, receptionParts } from './reception.ts';

/** The parts of the reception module that apply are done by the day of the signature. WAL-AXE-5 */
export function moduleDone(dossier: Dossier, contract: ContractRecord, on: PlainDate): Reason {
  const known = knownOn(dossier, on);
  const axes = neededTrainings(known);
  const parts = receptionParts(known, contract);
  return weigh(LAW['WAL-AXE-5'], { ...parts, axes }, receptionDoneOn(known, contract) !== null);
}

/** The convention that lists the axes, between the centre and the person. WAL-AXE-5 */
export function signContract(
  book: Book,
  situation: Situation,
  { scheme, documents }: SignContractInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'signContract', situation, mint, on);
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  if (scheme !== SCHEME) return problem('INVALID', ['scheme'], `Expected ${SCHEME}.`);
  if (documents.length > 0)
    return problem('INVALID', ['documents'], 'documents: expected none, no rule asks for any.');
  const contract = openPath(dossier);
  if (contract === undefined || contract.openedOn > on)
    return problem('CONFLICT', ['personId'], 'No path is open: record the notice or the first visit first.');
  if (contract.signedOn !== null)
    return problem('CONFLICT', ['personId'], 'The convention is signed already.', 'WAL-AXE-5');
  const contractId = contract.id;
  const reason = moduleDone(dossier, contract, on);
  const refusal = notGranted(asking, [reason], { contractId });
  if (refusal !== null) return refusal;
  const next = {
    ...dossier,
    contracts: patched(dossier.contracts, [contractId], { signedOn: on }),
    parties: dossier.parties.map((row) => (row.contractId === contractId ? { ...row, signedOn: on } : row)),
  };
  return recorded(asking, 'SIGNED', [reason], { dossiers: [next] }, { contractId });
}
