import type { Mint } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { PrestationKind, PrestationRecord } from '../../domain/prestation.ts';
import { type FrenchLevel, frenchLevel } from './french-level.ts';
import { LAW } from './law.ts';

type Prescribed = Pick<PrestationRecord, 'kind' | 'mandatory' | 'origin'>;

/** Owed by the person. */
export const due = (kind: PrestationKind): Prescribed => ({ kind, mandatory: true, origin: 'PRESCRIBED' });
/** Offered by the State, or there on request: nothing is owed. */
const offered = (kind: PrestationKind): Prescribed => ({ kind, mandatory: false, origin: 'CHOSEN' });

/** Language training where hours are prescribed; preparation for the DILF on request. FR-CAI-5, FR-CAI-8 */
function ofLanguage({ trainingMinutes, examination }: FrenchLevel): readonly Prescribed[] {
  if (trainingMinutes > 0) return [due('LANGUAGE_COURSE'), due('EXAMINATION')];
  return examination ? [offered('LANGUAGE_COURSE'), due('EXAMINATION')] : [];
}

/**
 * The prestations of a contract as found at the session and abroad; social support where the social worker found
 * that the situation justifies it. Whether the skills assessment is due shows with the signature. FR-CAI-5 to FR-CAI-9
 */
function prescribed(known: Dossier): readonly Prescribed[] {
  const level = frenchLevel(known);
  const support = known.assessments.some(({ result }) => result === 'SUPPORT_NEEDED');
  return [
    due('CIVIC_TRAINING'),
    due('ORIENTATION_DAY'),
    ...(level === undefined ? [] : ofLanguage(level)),
    offered('SKILLS_ASSESSMENT'),
    ...(support ? [offered('SOCIAL_SUPPORT')] : []),
  ];
}

/** What the contract prescribes, and why: the rule of the language level speaks for it. */
export function prescription(known: Dossier): Reason {
  const { rule, trainingMinutes } = frenchLevel(known) ?? { rule: 'FR-CAI-5', trainingMinutes: 0 };
  const prestations = prescribed(known).map(({ kind }) => kind);
  return weigh(LAW[rule], { prestations, trainingMinutes }, true);
}

/** The prestations of a kind of their own, opened with the contract. */
export function opened(
  rows: readonly Prescribed[],
  contractId: string,
  fileId: string,
  mint: Mint,
  on: PlainDate,
): readonly PrestationRecord[] {
  return rows.map((row) => ({
    id: mint.id(),
    contractId,
    fileId,
    ...row,
    sequence: null,
    openedOn: on,
    cancelledOn: null,
    excusedOn: null,
  }));
}

export function openedByFinding(
  known: Dossier,
  contractId: string,
  mint: Mint,
  on: PlainDate,
): readonly PrestationRecord[] {
  return opened(prescribed(known), contractId, known.file.id, mint, on);
}

/** The day on the rights and duties of parents, for each who signs. FR-CAIF-3 */
export const PARENTS_DAY: readonly Prescribed[] = [due('PARENTS_DAY')];

/** The course of a parent who enrolled of their own will, and committed to attend it. FR-OEPRI-4, FR-OEPRI-5 */
export const AT_SCHOOL: readonly Prescribed[] = [
  { kind: 'LANGUAGE_COURSE', mandatory: true, origin: 'CHOSEN' },
];

/** Whether a contract's language prestations are still those that its findings prescribe. FR-CAI-5, FR-CAI-7 to FR-CAI-9 */
export function stillAsPrescribed(known: Dossier, contractId: string): Reason {
  const level = frenchLevel(known);
  const asked = new Set(
    (level === undefined ? [] : ofLanguage(level)).map(({ kind, mandatory }) => `${kind} ${mandatory}`),
  );
  const standing = known.prestations
    .filter((row) => row.contractId === contractId && ['LANGUAGE_COURSE', 'EXAMINATION'].includes(row.kind))
    .map(({ kind, mandatory }) => `${kind} ${mandatory}`);
  const same = asked.size === standing.length && standing.every((row) => asked.has(row));
  const prestations = [...asked].sort();
  return weigh(LAW[level?.rule ?? 'FR-CAI-5'], { prestations, standing: standing.toSorted() }, same);
}
