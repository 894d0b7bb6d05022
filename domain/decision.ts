import type { PlainDate } from './calendar.ts';
import type { NonEmpty, Rule } from './law.ts';

export type FactValue =
  | string
  | number
  | boolean
  | null
  | readonly FactValue[]
  | { readonly [name: string]: FactValue | undefined };

export type Verdict = 'GRANTED' | 'REFUSED' | 'UNDETERMINED';

export type ReasonStatus = 'SATISFIED' | 'NOT_SATISFIED' | 'NOT_APPLICABLE' | 'UNKNOWN';

/** Every word that a decision may end in, whatever it was about. */
export const OUTCOMES = [
  'OBLIGED',
  'ELIGIBLE',
  'VOLUNTARY',
  'EXEMPT',
  'NOT_ELIGIBLE',
  'NOT_AVAILABLE',
  'UNDETERMINED',
  'REGISTERED',
  'RECORDED',
  'CONSENTED',
  'LINKED',
  'SCHEDULED',
  'REQUESTED',
  'PROPOSED',
  'SIGNED',
  'ISSUED',
  'REDEEMED',
  'ENROLLED',
  'COMPLETED',
  'NOT_COMPLETED',
  'EXTENDED',
  'TERMINATED',
  'EXCUSED',
  'EXEMPTED',
  'REVOKED',
  'RECEIVED',
  'REPLACED',
  'CANCELLED',
  'SETTLED',
  'SUBMITTED',
  'PRESELECTED',
  'VALIDATED',
  'TURNED_DOWN',
  'REPORTED',
  'CORRECTED',
  'WITHDRAWN',
  'MOVED',
  'ERASED',
  'RECOGNISED',
  'PARTIAL',
  'NOT_RECOGNISED',
  'REFUSED',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A fact as a rule read it. `special` marks health, asylum and violence. */
export interface FactRead {
  readonly name: string;
  readonly value: FactValue;
  readonly special: boolean;
}

/** One rule consulted, with what it read and found. */
export interface Reason {
  readonly rule: Rule;
  readonly status: ReasonStatus;
  readonly facts: readonly FactRead[];
  /** Names of the facts that were asked for and are not known. */
  readonly missing: readonly string[];
}

/** Grounds that lift an obligation, each with the evidence it rests on. */
export interface ExemptionGround {
  readonly rule: Rule;
  readonly evidence: string | null;
  readonly evidenceOn: PlainDate | null;
}

/** An answer of the rules: never without a reason, and never a reason without a legal basis. */
export interface Decision {
  /** `ELIGIBILITY`, `RECOGNITION`, or the verb that was asked for. */
  readonly question: string;
  readonly scheme: string | null;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly reasons: NonEmpty<Reason>;
  readonly exemptions: readonly ExemptionGround[];
  /** True where the person is exempt and may follow the path all the same; null where it is not a question. */
  readonly mayFollowVoluntarily: boolean | null;
  readonly asOf: PlainDate;
  readonly rulesVersion: string;
}

/** Facts by name as a rule reads them; undefined stands for "not known". */
export type FactsRead = Readonly<Record<string, FactValue | undefined>>;

function reason(rule: Rule, status: ReasonStatus, facts: FactsRead, special: readonly string[]): Reason {
  const read: FactRead[] = [];
  const missing: string[] = [];
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) missing.push(name);
    else read.push({ name, value, special: special.includes(name) });
  }
  return { rule, status, facts: read, missing: status === 'UNKNOWN' ? missing : [] };
}

/**
 * The reason a rule gives: SATISFIED or NOT_SATISFIED, and UNKNOWN where `holds` is undefined.
 * A missing fact never counts as false. `special` names the facts that are special.
 */
export function weigh(
  rule: Rule,
  facts: FactsRead,
  holds: boolean | undefined,
  special: readonly string[] = [],
): Reason {
  const status = holds === undefined ? 'UNKNOWN' : holds ? 'SATISFIED' : 'NOT_SATISFIED';
  return reason(rule, status, facts, special);
}

/** The reason of a rule that was consulted and does not concern the case. */
export function notApplicable(rule: Rule, facts: FactsRead = {}, special: readonly string[] = []): Reason {
  return reason(rule, 'NOT_APPLICABLE', facts, special);
}

/** What `reasons` leave to be asked, each name once, in the order it was met. */
export function missingFacts(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.flatMap(({ missing }) => missing))];
}

/** REFUSED by one rule that is not satisfied; else UNDETERMINED by one that is unknown; else GRANTED. */
export function verdictOf(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ status }) => status === 'NOT_SATISFIED')) return 'REFUSED';
  return reasons.some(({ status }) => status === 'UNKNOWN') ? 'UNDETERMINED' : 'GRANTED';
}

/** All true: true. One false: false. Else unknown. */
export function allOf(...conditions: readonly (boolean | undefined)[]): boolean | undefined {
  if (conditions.includes(false)) return false;
  return conditions.includes(undefined) ? undefined : true;
}

/** One true: true. All false: false. Else unknown. */
export function anyOf(...conditions: readonly (boolean | undefined)[]): boolean | undefined {
  if (conditions.includes(true)) return true;
  return conditions.includes(undefined) ? undefined : false;
}
