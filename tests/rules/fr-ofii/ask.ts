import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Decision, Outcome, ReasonStatus } from '../../../domain/decision.ts';
import type { ResidenceTitle } from '../../../domain/facts.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from '../rule-test.ts';

/** A question as a test writes it: dates as text, own facts as they come over the wire. */
export interface Asked {
  readonly asOf: string;
  readonly birthDate?: string;
  readonly nationalities?: readonly string[];
  readonly titles?: readonly ResidenceTitle[];
  readonly residences?: readonly (readonly [country: string, from: string | null, until: string | null])[];
  readonly own?: Readonly<Record<string, unknown>>;
}

export function aTitle(
  from: string | null,
  until: string | null,
  more: Partial<ResidenceTitle> = {},
): ResidenceTitle {
  return {
    country: 'FR',
    kind: null,
    from: from === null ? null : day(from),
    until: until === null ? null : day(until),
    ...more,
  };
}

/** The facts as the country's own door lets them in, and the governing date that they give. */
export function ask(country: Jurisdiction, scheme: string, asked: Asked): Decision {
  const parsed = country.facts.parse(asked.own ?? {});
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join('; '));
  const facts = {
    common: {
      birthDate: asked.birthDate === undefined ? undefined : day(asked.birthDate),
      nationalities: asked.nationalities,
      residenceTitles: asked.titles,
      residences: asked.residences?.map(([code, from, until]) => ({
        country: code,
        from: from === null ? null : day(from),
        until: until === null ? null : day(until),
      })),
    },
    own: parsed.own,
  };
  const asOf = day(asked.asOf);
  return country.eligibility(scheme, facts, {
    asOf,
    governingDate: country.governingDate(scheme, facts) ?? asOf,
  });
}

export type Statuses = Readonly<Record<string, ReasonStatus>>;

/** The statuses of the rules consulted, by rule. */
function statuses(decision: Decision): Statuses {
  return Object.fromEntries(decision.reasons.map(({ rule, status }) => [rule.id, status]));
}

/** A proof by one question: its outcome, and the status of each rule named. */
export function proves(
  title: string,
  scheme: string,
  asked: Asked,
  outcome: Outcome,
  cited: Statuses,
  missing?: readonly string[],
): RuleTest {
  const [first, ...rest] = Object.keys(cited);
  if (first === undefined) throw new Error(`${title}: names no rule`);
  return {
    title,
    rules: [first, ...rest],
    run(country) {
      const decision = ask(country, scheme, asked);
      expect(decision.outcome).toBe(outcome);
      expect(statuses(decision)).toMatchObject(cited);
      if (missing !== undefined)
        expect(decision.reasons.flatMap((reason) => reason.missing)).toEqual(missing);
    },
  };
}
