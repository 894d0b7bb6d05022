import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { notApplicable, type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import { held } from '../../domain/records.ts';
import type { CompleteContractInput, RevokeAttestationInput } from '../acts.ts';
import { newAttestation } from '../attestations.ts';
import { knownOn } from '../known-on.ts';
import { revoked } from '../revoking.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import { axesNotDone } from './axes.ts';
import type { Book } from './book.ts';
import { standingOn } from './file-facts.ts';
import { LAW } from './law.ts';
import { PATH_ATTENDANCE } from './recognition.ts';
import { copiesTo } from './sendings.ts';

/** Every axis of the convention is done by the facts of `known`. WAL-END-1 */
export function everyAxisDone(book: Book, contract: ContractRecord, known: Dossier): Reason {
  const { signedOn } = contract;
  const notDone = axesNotDone(book, contract, known).map(({ kind }) => kind);
  return weigh(
    LAW['WAL-END-1'],
    { signedOn, axesNotDone: notDone },
    signedOn !== null && notDone.length === 0,
  );
}

/** To whom a copy goes; where nobody gets one the rule does not apply. WAL-END-2 */
function copies(book: Book, dossier: Dossier, on: PlainDate): Reason {
  const recipients = copiesTo(book, dossier, on);
  const read = { standing: standingOn(book, dossier, on), recipients };
  return recipients.length === 0
    ? notApplicable(LAW['WAL-END-2'], read)
    : weigh(LAW['WAL-END-2'], read, true);
}

export function completionReasons(
  book: Book,
  contract: ContractRecord,
  dossier: Dossier,
  on: PlainDate,
): NonEmpty<Reason> {
  const known = knownOn(dossier, on);
  return [everyAxisDone(book, contract, known), copies(book, known, on)];
}

/** The attestation of attendance, with the copies of whoever is obliged that day, in one act. WAL-END-1, WAL-END-2 */
export function completeContract(
  book: Book,
  situation: Situation,
  { contractId }: CompleteContractInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const found = held(situation, ({ contracts }) => contracts, contractId);
  if (!found) return problem('NOT_FOUND', ['contractId'], 'No such contract.');
  const { dossier, row: contract } = found;
  if (contract.completedOn !== null || contract.withdrawnOn !== null)
    return problem('CONFLICT', ['contractId'], 'The contract is closed already.', 'WAL-END-1');
  const asking = asked(book, 'completeContract', situation, mint, on);
  const reasons = completionReasons(book, contract, dossier, on);
  const refusal = notGranted(asking, reasons, { contractId });
  if (refusal !== null) return refusal;
  const said = {
    fileId: dossier.file.id,
    contractId,
    prestationId: null,
    enrolmentId: null,
    kind: PATH_ATTENDANCE,
    issuerId: contract.authorityId,
    rule: 'WAL-END-1',
  };
  const { attestation, attestationCounters } = newAttestation(situation.shared, said, mint, on);
  const next = { ...dossier, attestations: [...dossier.attestations, attestation] };
  return recorded(
    asking,
    'COMPLETED',
    reasons,
    { dossiers: [next], shared: { attestationCounters } },
    { contractId, attestationId: attestation.id },
  );
}

/** Takes the attestation back: the path is open again, and copies not sent are not sent. WAL-END-1 */
export function revokeAttestation(
  book: Book,
  situation: Situation,
  input: RevokeAttestationInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'revokeAttestation', situation, mint, on);
  return revoked(asking, input, () => LAW['WAL-END-1']);
}
