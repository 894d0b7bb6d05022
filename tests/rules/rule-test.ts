import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';

/**
 * One proof of a rule, run through the country's interface. It throws where the rule is wrong. It takes
 * the country as an argument, so that the same test can be run against a country whose catalogue has
 * one number moved; it neither imports nor snapshots that catalogue.
 */
export interface RuleTest {
  /** A sentence of fact, with the boundary it stands on. */
  readonly title: string;
  readonly rules: readonly [string, ...string[]];
  run(country: Jurisdiction): void;
}
