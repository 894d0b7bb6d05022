import type { RuleId } from './law.ts';
import { CAI, CAIF } from './schemes.ts';

/** The rules that a scheme's contracts stand on. */
export interface SchemeRules {
  /** Drawn up, and signed, by. */
  readonly drawnUp: RuleId;
  /** In force by. */
  readonly runs: RuleId;
}

const RULES: Readonly<Record<string, SchemeRules>> = {
  [CAI.code]: { drawnUp: 'FR-CAI-1', runs: 'FR-CAI-2' },
  [CAIF.code]: { drawnUp: 'FR-CAIF-2', runs: 'FR-CAIF-2' },
};

interface OfScheme {
  readonly scheme: string;
}

/** Schemes whose contracts these acts draw up, follow and end. */
export function isFollowed({ scheme }: OfScheme): boolean {
  return RULES[scheme] !== undefined;
}

/** The rules of a contract that is followed; throws for any other. */
export function rulesOf({ scheme }: OfScheme): SchemeRules {
  const rules = RULES[scheme];
  if (rules === undefined) throw new RangeError(`no contract of ${scheme} is followed`);
  return rules;
}

export function isCai({ scheme }: OfScheme): boolean {
  return scheme === CAI.code;
}
