import type { Dossier } from '../../domain/dossier.ts';
import type { Kept } from '../jurisdiction.ts';
import { LAW } from './law.ts';

/**
 * What rests on a signed contract: its term and validation, which may count for later, the courses and proofs
 * that they rest on, the bond behind each voucher. LU-DUR-1, LU-VAL-1, LU-VAL-3, LU-LANG-6, LU-LANG-7
 */
export function keeps({ contracts, vouchers, attestations, enrolments }: Dossier): readonly Kept[] {
  if (contracts.every(({ signedOn }) => signedOn === null)) return [];
  return [
    { part: 'CONTRACTS', rule: LAW['LU-DUR-1'] },
    { part: 'CONTRACTS', rule: LAW['LU-VAL-3'] },
    ...(enrolments.length === 0 ? [] : [{ part: 'COURSES', rule: LAW['LU-VAL-1'] } as const]),
    ...(vouchers.length === 0 ? [] : [{ part: 'VOUCHERS', rule: LAW['LU-LANG-7'] } as const]),
    ...(attestations.length === 0 ? [] : [{ part: 'ATTESTATIONS', rule: LAW['LU-LANG-6'] } as const]),
  ];
}
