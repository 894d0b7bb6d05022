import { expect } from 'vitest';
import { day, type PlainDate } from '../../../domain/calendar.ts';
import { type Decision, missingFacts, type ReasonStatus } from '../../../domain/decision.ts';
import type { CommonFacts, ResidenceTitle } from '../../../domain/facts.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';

export const PARCOURS = 'BE_WAL_PARCOURS';

interface Question {
  readonly common?: CommonFacts;
  /** Own facts as they come over the wire. */
  readonly own?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
}

const COMMON: CommonFacts = {
  birthDate: day('1990-06-15'),
  nationalities: ['MA'],
  residences: [{ country: 'BE', from: day('2025-01-10'), until: null }],
  residenceTitles: [aTitle()],
  employments: [],
};

const OWN: Readonly<Record<string, unknown>> = {
  communeNotifiedOn: '2025-03-05',
  firstVisitOn: null,
  familyMemberOf: 'NONE',
  ukraineTemporaryProtection: null,
  medicalCertificate: null,
  belgianDiploma: null,
  higherEducationRole: null,
  attestations: [],
};

/** A first Belgian card A of one year, unless told otherwise. */
export function aTitle(changes: Partial<ResidenceTitle> = {}): ResidenceTitle {
  return {
    country: 'BE',
    kind: 'A',
    from: day('2025-03-01'),
    until: day('2026-02-28'),
    firstIssue: true,
    ...changes,
  };
}

/** Asks about a newcomer of whom all is known and who is obliged on 1 June 2025, with what is changed. */
export function ask(country: Jurisdiction, { common, own, asOf = '2025-06-01' }: Question = {}): Decision {
  return askKnowing(country, { ...COMMON, ...common }, { ...OWN, ...own }, day(asOf));
}

/** Asks with these facts alone. */
export function askKnowing(
  country: Jurisdiction,
  common: CommonFacts,
  wire: unknown,
  asOf: PlainDate,
): Decision {
  const parsed = country.facts.parse(wire);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const facts = { common, own: parsed.own };
  const governingDate = country.governingDate(PARCOURS, facts) ?? asOf;
  return country.eligibility(PARCOURS, facts, { asOf, governingDate });
}

export function statusOf(decision: Decision, rule: string): ReasonStatus | undefined {
  return decision.reasons.find((reason) => reason.rule.id === rule)?.status;
}

/** Asserts what a decision ends in and what one rule of it found. */
export function expectDecision(
  decision: Decision,
  outcome: 'OBLIGED' | 'VOLUNTARY' | 'EXEMPT' | 'UNDETERMINED',
  rule: string,
  status: ReasonStatus,
): void {
  expect({ outcome: decision.outcome, [rule]: statusOf(decision, rule) }).toEqual({
    outcome,
    [rule]: status,
  });
}

/** Asserts that nothing can be decided before these facts are known. */
export function expectMissing(decision: Decision, ...names: readonly string[]): void {
  expect(decision.outcome).toBe('UNDETERMINED');
  expect(decision.verdict).toBe('UNDETERMINED');
  expect(missingFacts(decision.reasons)).toEqual(names);
}
