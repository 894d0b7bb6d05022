import type { PlainDate } from '../../domain/calendar.ts';
import { type Decision, type Outcome, type Reason, verdictOf } from '../../domain/decision.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { Catalogue } from './catalogue.ts';

export const SCHEME = 'XA_WELCOME';

/** What the rules decide with. */
export interface Book {
  readonly catalogue: Catalogue;
  readonly version: string;
}

export function decisionOf(
  { version }: Book,
  question: string,
  reasons: NonEmpty<Reason>,
  granted: Outcome,
  refused: Outcome,
  asOf: PlainDate,
): Decision {
  const verdict = verdictOf(reasons);
  return {
    question,
    scheme: SCHEME,
    verdict,
    outcome: { GRANTED: granted, REFUSED: refused, UNDETERMINED: 'UNDETERMINED' as const }[verdict],
    reasons,
    exemptions: [],
    mayFollowVoluntarily: null,
    asOf,
    rulesVersion: version,
  };
}
