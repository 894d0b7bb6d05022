import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import { latest, type PlainDate } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { byId, held, patched } from '../../domain/records.ts';
import type { CountersignContractInput, SignContractInput } from '../acts.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { isCountersigned, isSigned, rulesOf } from './followed-schemes.ts';
import { LAW } from './law.ts';

/** A person signs the contract that was drawn up for them; at school the commitment to attend is all that is signed. FR-CAI-1, FR-CAIF-2, FR-OEPRI-5 */
export function signContract(
  book: Book,
  situation: Situation,
  { scheme }: SignContractInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const [dossier] = situation.dossiers;
  if (dossier === undefined) return problem('NOT_FOUND', ['personId'], 'No such person.');
  const contract = dossier.contracts.findLast(
    (row) => row.scheme === scheme && isSigned(row) && row.withdrawnOn === null && row.openedOn <= on,
  );
  const party = dossier.parties.find(
    ({ contractId, fileId }) => contractId === contract?.id && fileId === dossier.file.id,
  );
  if (contract === undefined || party === undefined)
    return problem(
      'NOT_FOUND',
      ['scheme'],
      'No contract of this scheme was drawn up: use proposeContract first.',
    );
  const rule = rulesOf(contract).drawnUp;
  if (party.signedOn !== null)
    return problem('CONFLICT', ['scheme'], 'The person has signed it already.', rule);
  const parties = patched(dossier.parties, [party.id], { signedOn: on });
  const contracts = isCountersigned(contract)
    ? dossier.contracts
    : patched(dossier.contracts, [contract.id], { signedOn: on });
  return recorded(
    asked(book, 'signContract', scheme, situation, on),
    'SIGNED',
    [weigh(LAW[rule], { role: party.role, drawnUpOn: contract.openedOn, signedOn: on }, true)],
    { dossiers: [{ ...dossier, contracts, parties }] },
    { contractId: contract.id },
  );
}

/** The prefect signs after all who are bound: the term begins. FR-CAI-1, FR-CAI-2, FR-CAIF-2 */
export function countersignContract(
  book: Book,
  situation: Situation,
  { contractId }: CountersignContractInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (found === null || !isCountersigned(found.row))
    return problem('NOT_FOUND', ['contractId'], 'No such contract was drawn up.');
  const { dossier, row: contract } = found;
  const rule = rulesOf(contract).drawnUp;
  if (contract.signedOn !== null) return problem('CONFLICT', ['contractId'], 'It was signed already.', rule);
  if (contract.withdrawnOn !== null) return problem('CONFLICT', ['contractId'], 'It was withdrawn.', rule);
  const days = dossier.parties
    .filter((party) => party.contractId === contractId)
    .map(({ signedOn }) => signedOn);
  const lastSignatureOn = latest(days);
  const all = days.every((day) => day !== null && day <= on);
  const read = {
    signatures: days.filter((day) => day !== null).length,
    of: days.length,
    lastSignatureOn,
    on,
  };
  const asking = asked(book, 'countersignContract', contract.scheme, situation, on);
  const reason = weigh(LAW[rule], read, all);
  const refusal = notGranted(asking, [reason], { contractId });
  if (refusal !== null) return refusal;
  return recorded(
    asking,
    'SIGNED',
    [reason],
    {
      dossiers: situation.dossiers
        .filter(({ contracts }) => byId(contracts, contractId) !== undefined)
        .map((one) => ({
          ...one,
          contracts: patched(one.contracts, [contractId], { signedOn: on, awaitingAuthorityId: null }),
        })),
    },
    { contractId },
  );
}
