import { type Mint, problem, type Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import { held, patched } from '../../domain/records.ts';
import type { HandInCertificateInput } from '../acts.ts';
import { notGranted, recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LANGUAGE_CERTIFICATE } from './completion-conditions.ts';
import { LAW } from './law.ts';

/** The signatory's copy of a language certificate reaches the team: the bond is honoured. LU-LANG-6 */
export function handInCertificate(
  book: Book,
  situation: Situation,
  { attestationId }: HandInCertificateInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const asking = asked(book, 'handInCertificate', situation, on);
  const found = held(situation, ({ attestations }) => attestations, attestationId);
  if (!found) return problem('NOT_FOUND', ['attestationId'], 'No such attestation.');
  const { kind, issuedOn, revokedOn, copyReceivedOn, contractId } = found.row;
  const subjects = { attestationId, ...(contractId !== null && { contractId }) };
  const reason = weigh(
    LAW['LU-LANG-6'],
    { kind, issuedOn, revokedOn, on },
    kind === LANGUAGE_CERTIFICATE && issuedOn <= on && revokedOn === null,
  );
  const refusal = notGranted(asking, [reason], subjects);
  if (refusal !== null) return refusal;
  if (copyReceivedOn !== null) {
    return problem('CONFLICT', ['attestationId'], 'The copy has been received already.', 'LU-LANG-6');
  }
  const { dossier } = found;
  const attestations = patched(dossier.attestations, [attestationId], { copyReceivedOn: on });
  return recorded(asking, 'RECEIVED', [reason], { dossiers: [{ ...dossier, attestations }] }, subjects);
}
