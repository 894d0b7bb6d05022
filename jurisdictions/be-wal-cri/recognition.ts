import type { RecognitionTable } from '../recognition-table.ts';
import { SCHEME } from './eligibility.ts';
import { ATTESTATION_KINDS } from './facts.ts';
import type { RuleId } from './law.ts';

/** An attestation of attendance of an integration path. */
export const PATH_ATTENDANCE = 'PATH_ATTENDANCE';

/**
 * The region's own attestation of the path exempts, and so does one of the kind from another community or region
 * of the country; that of another country does not. WAL-EXE-7, X-3
 */
export const RECOGNISED: RecognitionTable<RuleId> = {
  state: 'BE',
  rows: ATTESTATION_KINDS.map((issuer) => ({
    scheme: SCHEME,
    issuer,
    kinds: [PATH_ATTENDANCE],
    worth: 'RECOGNISED',
    rule: 'WAL-EXE-7',
  })),
  needed: { [SCHEME]: 'WAL-EXE-7' },
};
