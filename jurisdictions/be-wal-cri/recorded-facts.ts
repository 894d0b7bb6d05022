import type { Mint } from '../../domain/act.ts';
import type { FactValue } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { NOTICE, VISIT } from './assessment-kinds.ts';
import { ownAttestations } from './file-facts.ts';

const TELLS = { [NOTICE]: 'BE_WAL.communeNotifiedOn', [VISIT]: 'BE_WAL.firstVisitOn' } as const;
const ATTESTATIONS = 'BE_WAL.attestations';

/** The file with a fact of its own told, in the place of what was known of it. */
function told(dossier: Dossier, kind: string, value: FactValue, mint: Mint): Dossier {
  const known = dossier.facts.filter((row) => row.kind === kind);
  const [row] = known;
  if (known.length === 1 && JSON.stringify(row?.value) === JSON.stringify(value)) return dossier;
  const fact = {
    id: row?.id ?? mint.id(),
    fileId: dossier.file.id,
    kind,
    value,
    validFrom: null,
    validUntil: null,
    special: false,
  };
  return { ...dossier, facts: [...dossier.facts.filter((other) => other.kind !== kind), fact] };
}

/** Attestations told of, with those of the path that the file gave and did not revoke. WAL-EXE-7 */
function withAttestations(dossier: Dossier, mint: Mint): Dossier {
  const own = ownAttestations(dossier);
  if (own.length === 0) return dossier;
  const value = dossier.facts.find(({ kind }) => kind === ATTESTATIONS)?.value;
  const before: readonly FactValue[] = Array.isArray(value) ? value : [];
  const isOwn = (entry: FactValue) =>
    own.some(({ issuedOn }) => JSON.stringify(entry) === JSON.stringify({ kind: 'BE_WAL', issuedOn }));
  const standing = own
    .filter(({ revokedOn }) => revokedOn === null)
    .map(({ issuedOn }) => ({ kind: 'BE_WAL', issuedOn }));
  return told(dossier, ATTESTATIONS, [...before.filter((entry) => !isOwn(entry)), ...standing], mint);
}

/** The file with the facts that its records tell: when the commune gave notice, the first visit, attestations held. */
export function withRecordedFacts(dossier: Dossier, mint: Mint): Dossier {
  const days = Object.entries(TELLS).reduce((file, [assessed, kind]) => {
    const on = file.assessments.find((row) => row.kind === assessed)?.heldOn;
    return on === undefined ? file : told(file, kind, on, mint);
  }, dossier);
  return withAttestations(days, mint);
}
