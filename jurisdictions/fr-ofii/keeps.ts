import type { Dossier } from '../../domain/dossier.ts';
import type { Rule } from '../../domain/law.ts';
import type { Kept } from '../jurisdiction.ts';
import { inForceFrom, isFollowed } from './followed-schemes.ts';
import { LAW } from './law.ts';

/** What rests on each scheme's contracts: a renewal, school attendance, a visa, the reports of the year. */
const RESTS: Readonly<Record<string, Rule>> = {
  FR_CAI: LAW['FR-CAI-11'],
  FR_CAIF: LAW['FR-CAIF-6'],
  FR_PRE_DEPARTURE: LAW['FR-PRE-15'],
  FR_OEPRI: LAW['FR-OEPRI-10'],
};

/** FR-CAI-11, FR-CAIF-6, FR-PRE-15, FR-OEPRI-10 */
export function keeps({ contracts }: Dossier): readonly Kept[] {
  const standing = contracts.filter((contract) => !isFollowed(contract) || inForceFrom(contract) !== null);
  const schemes = [...new Set(standing.map(({ scheme }) => scheme))].sort();
  return schemes.flatMap((scheme) => {
    const rule = RESTS[scheme];
    return rule === undefined ? [] : [{ part: 'CONTRACTS', rule }];
  });
}
