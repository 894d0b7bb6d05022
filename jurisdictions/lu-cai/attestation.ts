import type { Mint, Ruling } from '../../domain/act.ts';
import type { AttestationRecord } from '../../domain/attestation.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { TransmissionRecord } from '../../domain/contract.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { PrestationKind } from '../../domain/prestation.ts';
import type { IssueAttestationInput, RevokeAttestationInput } from '../acts.ts';
import { attested } from '../attesting.ts';
import { ofKind } from '../by-kind.ts';
import { revoked } from '../revoking.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LANGUAGE_CERTIFICATE } from './completion-conditions.ts';
import { LAW } from './law.ts';

const KIND = {
  LANGUAGE_COURSE: { kind: LANGUAGE_CERTIFICATE, rule: 'LU-LANG-6' },
  CIVIC_TRAINING: { kind: 'CIVIC_ATTESTATION', rule: 'LU-CIV-5' },
  ORIENTATION_DAY: { kind: 'ORIENTATION_ATTESTATION', rule: 'LU-ORI-4' },
} as const;

/** A civic attestation goes to the postal address. LU-CIV-5 */
function byPost(attestation: AttestationRecord, mint: Mint, on: PlainDate): readonly TransmissionRecord[] {
  if (attestation.kind !== KIND.CIVIC_TRAINING.kind) return [];
  return [
    {
      id: mint.id(),
      fileId: attestation.fileId,
      contractId: attestation.contractId,
      kind: attestation.kind,
      subjectId: attestation.id,
      rule: 'LU-CIV-5',
      recipient: 'PERSON',
      channel: 'POST',
      language: null,
      createdOn: on,
      dueOn: null,
      sentOn: null,
    },
  ];
}

/** The proof of a completed course, from its provider or from the CAI team. LU-LANG-6, LU-CIV-5, LU-ORI-4 */
export function issueAttestation(
  book: Book,
  situation: Situation,
  input: IssueAttestationInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const attesting = {
    proofOf: (courseKind: PrestationKind) => {
      const { kind, rule } = ofKind(KIND, courseKind);
      return { kind, rule: LAW[rule] };
    },
    sent: (attestation: AttestationRecord) => byPost(attestation, mint, on),
  };
  return attested(asked(book, 'issueAttestation', situation, on), input, attesting, mint);
}

/** Takes an attestation back. LU-LANG-6, LU-CIV-5, LU-ORI-4 */
export function revokeAttestation(
  book: Book,
  situation: Situation,
  input: RevokeAttestationInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  return revoked(asked(book, 'revokeAttestation', situation, on), input, ({ kind }) => {
    const proof = Object.values(KIND).find((row) => row.kind === kind);
    return LAW[proof?.rule ?? 'LU-LANG-6'];
  });
}
