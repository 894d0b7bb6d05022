import type { StoredDecision } from '../datasources/decisions.ts';
import type { Sight } from '../datasources/rights/sight.ts';
import type { Decision as DomainDecision, Reason as DomainReason, Outcome } from '../domain/decision.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Localised } from '../domain/law.ts';
import type { DecisionResolvers, ExemptionResolvers, ReasonResolvers } from './generated/types.ts';
import { encodeId } from './ids.ts';
import { say } from './language.ts';
import type { Country, DecisionParent } from './parents.ts';
import { seenOrNull } from './seen-rows.ts';

const OUTCOME_NAMES: Readonly<Record<Outcome, Localised>> = {
  OBLIGED: { fr: 'obligé', en: 'obliged', de: 'verpflichtet' },
  ELIGIBLE: { fr: 'peut signer', en: 'eligible', de: 'berechtigt' },
  VOLUNTARY: { fr: 'volontaire', en: 'may follow voluntarily', de: 'freiwillig' },
  EXEMPT: { fr: 'dispensé', en: 'exempt', de: 'befreit' },
  NOT_ELIGIBLE: { fr: 'non concerné', en: 'not eligible', de: 'nicht berechtigt' },
  NOT_AVAILABLE: { fr: 'pas disponible', en: 'not available', de: 'nicht verfügbar' },
  UNDETERMINED: {
    fr: 'indéterminé : il manque un fait',
    en: 'undetermined: a fact is missing',
    de: 'unbestimmt: eine Angabe fehlt',
  },
  REGISTERED: { fr: 'inscrit', en: 'registered', de: 'erfasst' },
  RECORDED: { fr: 'enregistré', en: 'recorded', de: 'vermerkt' },
  CONSENTED: { fr: 'consenti', en: 'consented to', de: 'eingewilligt' },
  LINKED: { fr: 'réuni', en: 'linked', de: 'verknüpft' },
  SCHEDULED: { fr: 'programmé', en: 'scheduled', de: 'angesetzt' },
  REQUESTED: { fr: 'demandé', en: 'requested', de: 'angefragt' },
  PROPOSED: { fr: 'proposé', en: 'proposed', de: 'vorgeschlagen' },
  SIGNED: { fr: 'signé', en: 'signed', de: 'unterzeichnet' },
  ISSUED: { fr: 'délivré', en: 'issued', de: 'ausgestellt' },
  REDEEMED: { fr: 'utilisé', en: 'redeemed', de: 'eingelöst' },
  ENROLLED: { fr: 'inscrit au cours', en: 'enrolled', de: 'eingeschrieben' },
  COMPLETED: { fr: 'accompli', en: 'completed', de: 'abgeschlossen' },
  NOT_COMPLETED: { fr: 'non accompli', en: 'not completed', de: 'nicht abgeschlossen' },
  EXTENDED: { fr: 'prolongé', en: 'extended', de: 'verlängert' },
  TERMINATED: { fr: 'résilié', en: 'terminated', de: 'gekündigt' },
  EXCUSED: { fr: 'excusé', en: 'excused', de: 'entschuldigt' },
  EXEMPTED: { fr: 'dispensé', en: 'exempted', de: 'befreit' },
  REVOKED: { fr: 'révoqué', en: 'revoked', de: 'widerrufen' },
  RECEIVED: { fr: 'reçu', en: 'received', de: 'eingegangen' },
  REPLACED: { fr: 'remplacé', en: 'replaced', de: 'ersetzt' },
  CANCELLED: { fr: 'annulé', en: 'cancelled', de: 'storniert' },
  SETTLED: { fr: 'réglé', en: 'settled', de: 'geregelt' },
  SUBMITTED: { fr: 'envoyé', en: 'submitted', de: 'eingereicht' },
  PRESELECTED: { fr: 'présélectionné', en: 'pre-selected', de: 'vorausgewählt' },
  VALIDATED: { fr: 'validé', en: 'validated', de: 'bestätigt' },
  TURNED_DOWN: { fr: 'non retenu', en: 'turned down', de: 'abgelehnt' },
  REPORTED: { fr: 'rapporté', en: 'reported', de: 'berichtet' },
  CORRECTED: { fr: 'rectifié', en: 'corrected', de: 'berichtigt' },
  WITHDRAWN: { fr: 'retiré', en: 'withdrawn', de: 'zurückgezogen' },
  MOVED: { fr: 'transféré', en: 'moved', de: 'übertragen' },
  ERASED: { fr: 'effacé', en: 'erased', de: 'gelöscht' },
  RECOGNISED: { fr: 'reconnu', en: 'recognised', de: 'anerkannt' },
  PARTIAL: { fr: 'reconnu en partie', en: 'recognised in part', de: 'teilweise anerkannt' },
  NOT_RECOGNISED: { fr: 'non reconnu', en: 'not recognised', de: 'nicht anerkannt' },
  REFUSED: { fr: 'refusé', en: 'refused', de: 'abgelehnt' },
};

export const Decision: DecisionResolvers = {
  id: ({ country, id }) => (id === null ? null : encodeId('Decision', country.jurisdiction.code, id)),
  jurisdiction: ({ country }) => country,
  question: ({ decision }) => decision.question,
  scheme: ({ country, decision }) => {
    const scheme = country.jurisdiction.schemes.find(({ code }) => code === decision.scheme);
    return scheme === undefined ? null : { country, scheme };
  },
  verdict: ({ decision }) => decision.verdict,
  outcome: ({ decision }) => decision.outcome,
  outcomeName: ({ decision }, args, context) => say(OUTCOME_NAMES[decision.outcome], args, context),
  reasons: ({ country, decision }) => decision.reasons.map((reason) => ({ country, reason })),
  exemptions: ({ country, decision }) => decision.exemptions.map((ground) => ({ country, ground })),
  mayFollowVoluntarily: ({ decision }) => decision.mayFollowVoluntarily,
  missingFacts: ({ decision }) => [...new Set(decision.reasons.flatMap(({ missing }) => missing))],
  asOf: ({ decision }) => decision.asOf,
  rulesVersion: ({ decision }) => decision.rulesVersion,
  recordedAt: ({ recordedAt }) => recordedAt,
};

export const Reason: ReasonResolvers = {
  rule: ({ country, reason }) => ({ country, rule: reason.rule }),
  status: ({ reason }) => reason.status,
  // By name, as they are stored: a decision reads the same when it is shown again.
  facts: ({ reason }) =>
    reason.facts.map(({ name, value }) => ({ name, value })).toSorted((a, b) => compareText(a.name, b.name)),
  missingFacts: ({ reason }) => reason.missing,
  basis: ({ reason: { rule } }) => rule.sources.map((citation) => ({ rule, citation })),
};

export const Exemption: ExemptionResolvers = {
  rule: ({ country, ground }) => ({ country, rule: ground.rule }),
  evidence: ({ ground }) => ground.evidence,
  evidenceOn: ({ ground }) => ground.evidenceOn,
};

/** A decision as it was stored, its rules read from the country's law. */
export function storedDecision(
  country: Country,
  { record, reasons, facts }: StoredDecision,
): DecisionParent | null {
  const read = reasons
    .filter(({ decisionId }) => decisionId === record.id)
    .map(({ rule, status, missing, position }): DomainReason => {
      const ofReason = facts.filter((fact) => fact.decisionId === record.id && fact.position === position);
      return { rule: country.rule(rule), status, missing, facts: ofReason };
    });
  const [first, ...rest] = read;
  if (first === undefined) return null;
  const decision: DomainDecision = {
    ...record,
    reasons: [first, ...rest],
    exemptions: [],
    mayFollowVoluntarily: null,
  };
  return { country, decision, id: record.id, recordedAt: record.recordedAt };
}

/** A decision without the facts of health, asylum and violence, unless `sight` shows the whole of files. */
export function asSeen(decision: DomainDecision, { rights }: Sight): DomainDecision {
  if (rights.sections === null) return decision;
  const [first, ...others] = decision.reasons.map((reason) => ({
    ...reason,
    facts: reason.facts.filter(({ special }) => !special),
  }));
  return first === undefined ? decision : { ...decision, reasons: [first, ...others] };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The decisions of a file, or of one of its contracts, newest first. */
export function decisionsOf(
  country: Country,
  dossier: Dossier,
  contractId?: string,
): readonly DecisionParent[] | null {
  const decisions = seenOrNull(dossier, 'decisions');
  if (decisions === null) return null;
  return decisions
    .filter((record) => contractId === undefined || record.contractId === contractId)
    .toSorted((a, b) => compareText(b.asOf, a.asOf) || compareText(b.recordedAt, a.recordedAt))
    .map((record) =>
      storedDecision(country, { record, reasons: dossier.decisionReasons, facts: dossier.decisionFacts }),
    )
    .filter((decision) => decision !== null);
}
