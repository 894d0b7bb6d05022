import { earliest } from '../../domain/calendar.ts';
import { type Decision, notApplicable, type Outcome, verdictOf } from '../../domain/decision.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Dates } from '../jurisdiction.ts';
import type { Catalogue } from './catalogue.ts';
import { exemptions } from './exemption.ts';
import type { BeWalFacts } from './facts.ts';
import { obligation } from './obligation.ts';

export const SCHEME = 'BE_WAL_PARCOURS';

/**
 * Who must follow the path, who is exempt from it and who may follow it. The path is open to all: whoever
 * is certainly not obliged is VOLUNTARY, and no exemption is then in question. While the obligation is
 * unknown nobody is called EXEMPT, but the exemptions that hold are told.
 */
export function eligibility(
  catalogue: Catalogue,
  rulesVersion: string,
  facts: Facts<BeWalFacts>,
  { asOf, governingDate }: Dates,
): Decision {
  // A notification or visit still to come has not happened: `asOf` stands in for it.
  const dates: Dates = { asOf, governingDate: earliest([governingDate, asOf]) ?? asOf };
  const obliging = obligation(catalogue, facts, dates);
  const obliged = verdictOf(obliging);
  const lifting = exemptions(catalogue, facts, dates).map(({ reason, ground }) =>
    obliged === 'REFUSED' ? { reason: notApplicable(reason.rule), ground: null } : { reason, ground },
  );
  const grounds = lifting.flatMap(({ ground }) => (ground === null ? [] : [ground]));
  const unknown = lifting.some(({ reason }) => reason.status === 'UNKNOWN');

  function outcome(): Outcome {
    if (obliged === 'REFUSED') return 'VOLUNTARY';
    if (obliged === 'UNDETERMINED') return 'UNDETERMINED';
    if (grounds.length > 0) return 'EXEMPT';
    return unknown ? 'UNDETERMINED' : 'OBLIGED';
  }
  const found = outcome();

  return {
    question: 'ELIGIBILITY',
    scheme: SCHEME,
    verdict: found === 'UNDETERMINED' ? 'UNDETERMINED' : 'GRANTED',
    outcome: found,
    reasons: [...obliging, ...lifting.map(({ reason }) => reason)],
    exemptions: grounds,
    // Where an exemption holds the person is not obliged, whatever the obligation turns out to be.
    mayFollowVoluntarily: found === 'VOLUNTARY' || grounds.length > 0 ? true : null,
    asOf,
    rulesVersion,
  };
}
