import { covers } from '../domain/calendar.ts';
import { allOf, type Outcome, verdictOf, weigh } from '../domain/decision.ts';
import type { Law } from '../domain/law.ts';
import type { HeldAttestation, Recognition } from './jurisdiction.ts';

/** What attestations of some kinds, of one issuer, are worth in a scheme. */
export interface RecognitionRow<RuleId extends string = string> {
  readonly scheme: string;
  readonly issuer: string;
  readonly kinds: readonly string[];
  readonly worth: 'RECOGNISED' | 'PARTIAL' | 'NOT_RECOGNISED' | 'UNDETERMINED';
  readonly rule: RuleId;
}

/** A country's table of rules, as data. */
export interface RecognitionTable<RuleId extends string = string> {
  /** ISO 3166-1 alpha-2 code of the state whose law it is. */
  readonly state: string;
  readonly rows: readonly RecognitionRow<RuleId>[];
  /** By scheme, the rule that would have to name an attestation for it to count. */
  readonly needed: Readonly<Record<string, RuleId>>;
}

const HOLDS = { RECOGNISED: true, PARTIAL: true, NOT_RECOGNISED: false, UNDETERMINED: undefined } as const;

/** A jurisdiction's code begins with its state's; any other word is a country's own, for a body of its own. */
function isOfAnotherState(issuer: string, state: string): boolean {
  const found = /^([A-Z]{2})(?:_[A-Z]+)?$/.exec(issuer)?.[1];
  return found !== undefined && found !== state;
}

function rowFor({ rows }: RecognitionTable, { issuer, kind }: HeldAttestation, scheme: string) {
  return rows.find((row) => row.scheme === scheme && row.issuer === issuer && row.kinds.includes(kind));
}

/**
 * Reads a table: what it names is worth what it says, from the day of issue to the last day that the attestation
 * proves something, while the rule is in force; another state's exempts nobody; the rest no rule speaks of. X-3
 */
export function recognitionBy<RuleId extends string>(
  table: RecognitionTable<RuleId>,
  law: Law<RuleId>,
  rulesVersion: string,
): Recognition {
  return {
    recognise(attestation, scheme, asOf) {
      const { issuer, kind, issuedOn, provesUntil } = attestation;
      const row = rowFor(table, attestation, scheme);
      // Its rows are those of the table, whose rules are of this law.
      const id = (row?.rule ?? table.needed[scheme]) as RuleId | undefined;
      if (id === undefined) throw new RangeError(`no such scheme: ${scheme}`);
      const rule = law[id];
      const worth = row?.worth ?? (isOfAnotherState(issuer, table.state) ? 'NOT_RECOGNISED' : 'UNDETERMINED');
      const proves = covers(issuedOn, provesUntil, asOf) && covers(rule.from, rule.to, asOf);
      const reason = weigh(rule, { issuer, kind, issuedOn, provesUntil }, allOf(proves, HOLDS[worth]));
      const verdict = verdictOf([reason]);
      const outcomes = { GRANTED: worth, REFUSED: 'NOT_RECOGNISED', UNDETERMINED: 'UNDETERMINED' } as const;
      const outcome: Outcome = outcomes[verdict];
      return {
        question: 'RECOGNITION',
        scheme,
        verdict,
        outcome,
        reasons: [reason],
        exemptions: [],
        mayFollowVoluntarily: null,
        asOf,
        rulesVersion,
      };
    },
  };
}
