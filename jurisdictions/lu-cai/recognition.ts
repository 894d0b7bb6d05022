import type { RecognitionTable } from '../recognition-table.ts';
import { SCHEME } from './book.ts';
import type { RuleId } from './law.ts';

const OWN = { scheme: SCHEME, issuer: 'LU', worth: 'RECOGNISED' } as const;

/**
 * What proves the three parts of the contract counts for them; no rule of the sheet lets a proof from elsewhere
 * stand in for one. LU-LANG-6, LU-CIV-5, LU-ORI-4, LU-VAL-1, X-3
 */
export const RECOGNISED: RecognitionTable<RuleId> = {
  state: 'LU',
  rows: [
    { ...OWN, kinds: ['LANGUAGE_CERTIFICATE'], rule: 'LU-LANG-6' },
    { ...OWN, kinds: ['CIVIC_ATTESTATION'], rule: 'LU-CIV-5' },
    { ...OWN, kinds: ['ORIENTATION_ATTESTATION'], rule: 'LU-ORI-4' },
  ],
  needed: { [SCHEME]: 'LU-VAL-1' },
};
