import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { PrestationRecord, PrestationStatus } from '../../domain/prestation.ts';
import { byId } from '../../domain/records.ts';
import { attemptStatus } from '../attempts.ts';
import { type ByKind, ofKind } from '../by-kind.ts';
import type { Book } from './book.ts';
import { exemptionFromTraining } from './exempt.ts';
import { followedBy, schemeOf } from './followed.ts';
import { examinationSat, frenchLevel } from './french-level.ts';
import { LAW, type RuleId } from './law.ts';
import { OEPRI, PRE_DEPARTURE } from './schemes.ts';
import { exemptions, notDue } from './skills-assessment.ts';

/** The rule by which a kind of prestation stands in a contract. */
const RULE = {
  LANGUAGE_COURSE: 'FR-CAI-5',
  CIVIC_TRAINING: 'FR-CAI-5',
  ORIENTATION_DAY: 'FR-CAI-5',
  SOCIAL_SUPPORT: 'FR-CAI-5',
  EXAMINATION: 'FR-CAI-6',
  SKILLS_ASSESSMENT: 'FR-BIL-1',
  PARENTS_DAY: 'FR-CAIF-3',
} as const satisfies ByKind<RuleId>;

/** The rule a prestation rests on: of the language in France, the one that its tests came to. FR-CAI-5, FR-CAI-8, FR-CAI-9, FR-PRE-11, FR-PRE-12 */
export function ruleOf(known: Dossier, prestation: PrestationRecord): RuleId {
  const { kind } = prestation;
  const scheme = schemeOf(known, prestation);
  if (scheme === PRE_DEPARTURE.code || scheme === OEPRI.code) return followedBy(kind, scheme);
  const level = frenchLevel(known);
  if (kind === 'LANGUAGE_COURSE') return level?.rule ?? RULE.LANGUAGE_COURSE;
  if (kind === 'EXAMINATION' && level?.rule === 'FR-CAI-8') return 'FR-CAI-8';
  return ofKind(RULE, kind);
}

/** How far a prestation has come by the facts of `known`, which are those of `asOf`. */
export function standing(
  book: Book,
  prestation: PrestationRecord,
  known: Dossier,
  asOf: PlainDate,
): PrestationStatus {
  if (prestation.kind === 'EXAMINATION' && prestation.cancelledOn === null) {
    const told = examinationSat(known);
    if (told === null) return 'PRESCRIBED';
    return told.sat ? 'COMPLETED' : 'NOT_COMPLETED';
  }
  const status = attemptStatus(prestation, known, asOf);
  const open = status === 'PRESCRIBED' || status === 'NOT_COMPLETED';
  const exempt =
    prestation.kind === 'SKILLS_ASSESSMENT'
      ? exemptions(book, known, asOf).length > 0
      : exemptionFromTraining(known, prestation) !== undefined;
  return open && exempt ? 'EXEMPTED' : status;
}

/** Whether a prestation was followed where it is due; a reason that concerns nobody where it is not. FR-CAI-10 */
export function kept(
  book: Book,
  contract: ContractRecord,
  prestation: PrestationRecord,
  known: Dossier,
  asOf: PlainDate,
): Reason {
  const followed = standing(book, prestation, known, asOf) === 'COMPLETED';
  const lifted = prestation.kind === 'SKILLS_ASSESSMENT' ? notDue(book, contract, known, asOf) : null;
  if (lifted !== null && !followed) return lifted.reason;
  return weigh(LAW[ruleOf(known, prestation)], { prestation: prestation.kind, followed }, followed);
}

/** The prestations of a contract that are due of a person. */
export function duePrestations(contract: ContractRecord, known: Dossier): readonly PrestationRecord[] {
  return known.prestations.filter(
    ({ contractId, mandatory, cancelledOn }) =>
      contractId === contract.id && mandatory && cancelledOn === null,
  );
}

export function contractOf(dossier: Dossier, { contractId }: PrestationRecord): ContractRecord | undefined {
  return byId(dossier.contracts, contractId);
}
