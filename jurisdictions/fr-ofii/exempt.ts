import type { Dossier } from '../../domain/dossier.ts';
import type { ExemptionRecord } from '../../domain/exemption.ts';
import type { PrestationKind, PrestationRecord } from '../../domain/prestation.ts';

/** What the consulate exempts from before departure. */
export const EXEMPTIONS = ['LANGUAGE_TEST', 'VALUES_TEST', 'LANGUAGE_TRAINING', 'VALUES_TRAINING'] as const;
type Exemption = (typeof EXEMPTIONS)[number];

export function isExemption(kind: string): kind is Exemption {
  return EXEMPTIONS.some((one) => one === kind);
}

/** The exemption of a kind that stands in a contract. */
export function exemptionFrom(
  { exemptions }: Dossier,
  contractId: string,
  kind: Exemption,
): ExemptionRecord | undefined {
  return exemptions.find(
    (row) => row.contractId === contractId && row.kind === kind && row.withdrawnOn === null,
  );
}

const FROM: Readonly<Partial<Record<PrestationKind, Exemption>>> = {
  LANGUAGE_COURSE: 'LANGUAGE_TRAINING',
  CIVIC_TRAINING: 'VALUES_TRAINING',
};

/** The exemption from a training. FR-PRE-6, FR-PRE-8 */
export function exemptionFromTraining(
  known: Dossier,
  { contractId, kind }: Pick<PrestationRecord, 'contractId' | 'kind'>,
): ExemptionRecord | undefined {
  const from = FROM[kind];
  return from === undefined ? undefined : exemptionFrom(known, contractId, from);
}
