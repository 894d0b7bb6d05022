import { anyOf, type FactsRead, type Outcome, type Reason, verdictOf } from '../../domain/decision.ts';
import type { NonEmpty } from '../../domain/law.ts';

/** What a scheme's rules come to, before it is dressed as a decision. */
export interface Finding {
  readonly reasons: NonEmpty<Reason>;
  readonly outcome: Outcome;
}

/** `granted` where no rule stands against it and none is unknown. */
export function concluded(reasons: NonEmpty<Reason>, granted: Outcome): Finding {
  const outcomes = { GRANTED: granted, REFUSED: 'NOT_ELIGIBLE', UNDETERMINED: 'UNDETERMINED' } as const;
  return { reasons, outcome: outcomes[verdictOf(reasons)] };
}

/** The scheme is not there on that day, or not in that place: nothing further was consulted. */
export function notAvailable(reason: Reason): Finding {
  return { reasons: [reason], outcome: 'NOT_AVAILABLE' };
}

/** One of the ways in which a rule may be satisfied. */
export interface Branch {
  readonly facts: FactsRead;
  readonly holds: boolean | undefined;
}

/** Those of `facts` that are known. */
export function known(facts: FactsRead): FactsRead {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** One of the ways is enough; what a way that is closed by other facts leaves open need not be asked. */
export function either(...branches: readonly Branch[]): Branch {
  const holds = anyOf(...branches.map((branch) => branch.holds));
  const facts = branches.map((branch) => (branch.holds === undefined ? branch.facts : known(branch.facts)));
  return { facts: Object.assign({}, ...facts), holds };
}
