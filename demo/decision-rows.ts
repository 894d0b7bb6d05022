import type { Decision } from '../domain/decision.ts';
import type { Dossier } from '../domain/dossier.ts';

/** A file with a decision in it, in rows as the gateway stores them. */
export function withDecision(
  dossier: Dossier,
  id: string,
  { question, scheme, verdict, outcome, asOf, rulesVersion, reasons }: Decision,
  contractId: string | null,
  recordedAt: string,
): Dossier {
  const fileId = dossier.file.id;
  const record = {
    id,
    fileId,
    contractId,
    question,
    scheme,
    verdict,
    outcome,
    asOf,
    recordedAt,
    rulesVersion,
  };
  return {
    ...dossier,
    decisions: [...dossier.decisions, record],
    decisionReasons: [
      ...dossier.decisionReasons,
      ...reasons.map(({ rule, status, missing }, position) => ({
        decisionId: id,
        position,
        rule: rule.id,
        status,
        missing,
      })),
    ],
    decisionFacts: [
      ...dossier.decisionFacts,
      ...reasons.flatMap(({ facts }, position) =>
        facts.map((fact) => ({ decisionId: id, position, ...fact })),
      ),
    ],
  };
}
