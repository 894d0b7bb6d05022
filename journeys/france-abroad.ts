import { assessed, attended, attested, closed, entered } from './france.ts';
import type { Step, Value } from './journey.ts';

/** Ten hours a day. */
const LONG_DAY = { startsAt: '08:00', endsAt: '18:00' };
const MINUTES = 600;

interface Applicant {
  readonly familyName: string;
  readonly givenNames: string;
  readonly nationality: string;
  readonly languages: readonly string[];
  /** Facts that France alone asks. */
  readonly own: Readonly<Record<string, Value>>;
  readonly on: string;
}

/** A file at the agency, and the one of evaluation before departure in it. */
export function openedAbroad(title: string, { nationality, own, on, ...person }: Applicant): readonly Step[] {
  return [
    {
      title,
      mutation: 'registerPerson',
      input: {
        jurisdiction: 'FR',
        ...person,
        birthDate: '1992-09-17',
        facts: { nationalities: [nationality], FR: own },
        on,
      },
      show: 'person { id }',
      expect: { 'decision.outcome': 'REGISTERED' },
      keep: { person: 'person.id' },
    },
    {
      title: 'The agency opens the file of evaluation before departure',
      mutation: 'proposeContract',
      input: { personIds: ['$person'], scheme: 'FR_PRE_DEPARTURE', on },
      show: `contract { id status(asOf: "${on}") awaiting { name(language: EN) } }`,
      because: { 'FR-PRE-4': 'SATISFIED', 'FR-PRE-18': 'SATISFIED' },
      expect: { 'contract.status': 'IN_PROGRESS' },
      keep: { contract: 'contract.id' },
    },
    {
      title: 'Every deadline is there, with who owes it',
      query: `query ($id: ID!) { contract(id: $id) {
        obligations(asOf: "${on}") { name(language: EN) debtor authority { name(language: EN) } dueOn rule { id } }
      } }`,
      variables: { id: '$contract' },
      expect: { 'contract.obligations.0.rule.id': 'FR-PRE-4' },
    },
  ];
}

/** The first evaluation of French: insufficient, forty hours prescribed. */
export function fortyHours(on: string): Step {
  return assessed(
    'French is evaluated: forty hours of training are prescribed',
    'FRENCH_ABROAD_FIRST',
    'INSUFFICIENT',
    { on, prescribedMinutes: 2400, because: { 'FR-PRE-11': 'SATISFIED' } },
  );
}

/** Four days of ten hours, all attended, with the attestation on the last. */
export function trainedAbroad(
  days: readonly [string, string, string, string],
  on: string,
  title: string,
): readonly Step[] {
  return [
    ...entered({ kind: 'LANGUAGE_COURSE', title, days, hours: LONG_DAY, on }),
    ...days.map((day, index) => attended(`day${index}`, day, MINUTES, MINUTES * (index + 1))),
    closed(days[3], 'COMPLETED', { 'FR-PRE-11': 'SATISFIED' }),
    attested(days[3]),
  ];
}

/** Whether the visa may be issued on a day. */
export function condition(title: string, on: string, verdict: string): Step {
  return {
    title,
    query: `query ($id: ID!) { contract(id: $id) {
      outcomeConditions(outcome: COMPLETE, asOf: "${on}") { verdict reasons { status rule { id title(language: EN) } } }
    } }`,
    variables: { id: '$contract' },
    expect: { 'contract.outcomeConditions.verdict': verdict },
  };
}

/** What the consulate answers. */
export function answered(
  title: string,
  consulate: string,
  on: string,
  rest: Partial<Pick<Step, 'because' | 'expect'>> & { readonly ground?: string } = {},
): Step {
  const { ground, because, expect = { 'decision.outcome': 'COMPLETED' } } = rest;
  return {
    title,
    as: consulate,
    mutation: 'decideOutcome',
    input: {
      contractId: '$contract',
      outcome: ground === undefined ? 'COMPLETE' : 'TERMINATE',
      ...(ground !== undefined && { ground }),
      on,
    },
    expect,
    ...(because && { because }),
  };
}

/** What the consulate told the agency by its decision. */
export function toldOfVisa(kind: string, on: string): Step {
  return {
    title: 'The agency is told by the very act',
    query: `query ($id: ID!) { contract(id: $id) {
      status(asOf: "${on}") nativeStatus(asOf: "${on}", language: FR)
      transmissions { kind recipient sentOn rule { id } }
    } }`,
    variables: { id: '$contract' },
    expect: { [`contract.transmissions.{kind=${kind}}.sentOn`]: on },
  };
}
