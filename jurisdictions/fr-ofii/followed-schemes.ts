import type { PlainDate } from '../../domain/calendar.ts';
import type { ContractRecord } from '../../domain/contract.ts';
import type { RuleId } from './law.ts';
import { CAI, CAIF, OEPRI, PRE_DEPARTURE } from './schemes.ts';

/** The rules that a scheme's contracts stand on. */
export interface SchemeRules {
  /** Drawn up, and signed, by. */
  readonly drawnUp: RuleId;
  /** In force by. */
  readonly runs: RuleId;
  /** Completed, or ended before, by. */
  readonly closes: RuleId;
  /** Whether it is in force by signatures, or as soon as it is opened. */
  readonly signed: boolean;
  /** Whether an authority signs beside those who are bound. */
  readonly countersigned: boolean;
}

const RULES: Readonly<Record<string, SchemeRules>> = {
  [PRE_DEPARTURE.code]: {
    drawnUp: 'FR-PRE-4',
    runs: 'FR-PRE-4',
    closes: 'FR-PRE-15',
    signed: false,
    countersigned: false,
  },
  [CAI.code]: {
    drawnUp: 'FR-CAI-1',
    runs: 'FR-CAI-2',
    closes: 'FR-CAI-10',
    signed: true,
    countersigned: true,
  },
  [OEPRI.code]: {
    drawnUp: 'FR-OEPRI-5',
    runs: 'FR-OEPRI-4',
    closes: 'FR-OEPRI-4',
    signed: true,
    countersigned: false,
  },
  [CAIF.code]: {
    drawnUp: 'FR-CAIF-2',
    runs: 'FR-CAIF-2',
    closes: 'FR-CAI-10',
    signed: true,
    countersigned: true,
  },
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

/** Schemes whose contracts are signed. */
export function isSigned({ scheme }: OfScheme): boolean {
  return RULES[scheme]?.signed === true;
}

/** Schemes whose contracts an authority signs beside those who are bound. */
export function isCountersigned({ scheme }: OfScheme): boolean {
  return RULES[scheme]?.countersigned === true;
}

export function isOepri({ scheme }: OfScheme): boolean {
  return scheme === OEPRI.code;
}

/** The day from which a contract is in force: that of the last signature, or, where none is asked for, of its opening. */
export function inForceFrom(
  contract: Pick<ContractRecord, 'scheme' | 'signedOn' | 'openedOn'>,
): PlainDate | null {
  return rulesOf(contract).signed ? contract.signedOn : contract.openedOn;
}

export function isCai({ scheme }: OfScheme): boolean {
  return scheme === CAI.code;
}
