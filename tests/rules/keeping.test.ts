import { describe, expect, it } from 'vitest';
import { day } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { wallonia } from '../../jurisdictions/be-wal-cri/index.ts';
import { france } from '../../jurisdictions/fr-ofii/index.ts';
import { luxembourg } from '../../jurisdictions/lu-cai/index.ts';
import { aWholeSituation } from '../support/invented.ts';

/** A file with one contract of a scheme, and a voucher, an attestation and a place in a course under it. */
function under(scheme: string, signedOn: string | null): Dossier {
  const [whole] = aWholeSituation('authority').dossiers;
  const contracts = whole.contracts.map((contract) => ({
    ...contract,
    scheme,
    signedOn: signedOn === null ? null : day(signedOn),
  }));
  return { ...whole, contracts };
}

/** What rests on a contract of each scheme, part by part. */
const KEPT = [
  [france, 'FR_CAI', { CONTRACTS: ['FR-CAI-11'] }],
  [france, 'FR_CAIF', { CONTRACTS: ['FR-CAIF-6'] }],
  [france, 'FR_PRE_DEPARTURE', { CONTRACTS: ['FR-PRE-15'] }],
  [france, 'FR_OEPRI', { CONTRACTS: ['FR-OEPRI-10'] }],
  [wallonia, 'BE_WAL_PARCOURS', { CONTRACTS: ['WAL-END-1', 'WAL-END-4'] }],
  [
    luxembourg,
    'LU_CAI',
    {
      CONTRACTS: ['LU-DUR-1', 'LU-VAL-3'],
      COURSES: ['LU-VAL-1'],
      VOUCHERS: ['LU-LANG-7'],
      ATTESTATIONS: ['LU-LANG-6'],
    },
  ],
] as const;

describe('what a country keeps of a file whose person asks for its erasure', () => {
  it.each(KEPT)('rests on the rules of the scheme: $code', (country, scheme, expected) => {
    const found: Record<string, string[]> = {};
    for (const { part, rule } of country.keeps(under(scheme, '2012-03-10')))
      found[part] = [...(found[part] ?? []), rule.id];
    expect([scheme, found]).toEqual([scheme, expected]);
  });

  it('is nothing in Luxembourg before a contract is signed: LU-PATH-5 has its own day for that file', () => {
    expect(luxembourg.keeps(under('LU_CAI', null))).toEqual([]);
  });
});
