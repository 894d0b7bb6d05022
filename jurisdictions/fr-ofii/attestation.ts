import type { Mint, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { IssueAttestationInput, RevokeAttestationInput } from '../acts.ts';
import { attested } from '../attesting.ts';
import { revoked } from '../revoking.ts';
import { asked, ordering } from './answer.ts';
import type { Book } from './book.ts';
import { LAW, type RuleId } from './law.ts';
import { proofOf } from './proofs.ts';

/** The attestation of a training that was followed, and the copy that it orders sent. FR-CAI-5, FR-CAIF-4, FR-PRE-13 */
export function issueAttestation(
  book: Book,
  situation: Situation,
  input: IssueAttestationInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  return attested(ordering(book, 'issueAttestation', null, situation, mint, on), input, { proofOf }, mint);
}

/** Takes an attestation back. FR-CAI-5, FR-CAI-7, FR-CAIF-4 */
export function revokeAttestation(
  book: Book,
  situation: Situation,
  input: RevokeAttestationInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'revokeAttestation', null, situation, on);
  // An attestation carries the id of a rule of this law.
  return revoked(asking, input, ({ rule }) => LAW[rule as RuleId]);
}
