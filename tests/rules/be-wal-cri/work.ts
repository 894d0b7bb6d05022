import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Employment } from '../../../domain/facts.ts';
import type { RuleTest } from '../rule-test.ts';
import { ask, expectDecision, expectMissing } from './question.ts';

const RULE = 'WAL-EXE-4';

function job(fullTimePercent: number, from: string | null, until: string | null = null): Employment {
  return {
    fullTimePercent,
    from: from === null ? null : day(from),
    until: until === null ? null : day(until),
  };
}

function at(...employments: readonly Employment[]) {
  return { common: { employments } };
}

export const WORK: readonly RuleTest[] = [
  {
    title: 'half-time work exempts from the day after three months',
    rules: [RULE],
    run: (country) => {
      const half = at(job(50, '2025-02-28'));
      expectDecision(ask(country, { ...half, asOf: '2025-05-27' }), 'OBLIGED', RULE, 'NOT_SATISFIED');
      expectDecision(ask(country, { ...half, asOf: '2025-05-28' }), 'OBLIGED', RULE, 'NOT_SATISFIED');
      const decision = ask(country, { ...half, asOf: '2025-05-29' });
      expectDecision(decision, 'EXEMPT', RULE, 'SATISFIED');
      expect(decision.exemptions[0]).toMatchObject({ evidence: 'EMPLOYMENT', evidenceOn: '2025-02-28' });
    },
  },
  {
    title: 'work under half-time does not exempt, however long',
    rules: [RULE],
    run: (country) => {
      expectDecision(ask(country, at(job(49, '2020-01-01'))), 'OBLIGED', RULE, 'NOT_SATISFIED');
      expectDecision(ask(country, at(job(50, '2020-01-01'))), 'EXEMPT', RULE, 'SATISFIED');
      expectDecision(ask(country, at(job(51, '2020-01-01'))), 'EXEMPT', RULE, 'SATISFIED');
    },
  },
  {
    title: 'the obligation is back the day after the job is lost',
    rules: [RULE],
    run: (country) => {
      const lost = at(job(100, '2025-01-15', '2025-06-10'));
      expectDecision(ask(country, { ...lost, asOf: '2025-06-10' }), 'EXEMPT', RULE, 'SATISFIED');
      expectDecision(ask(country, { ...lost, asOf: '2025-06-11' }), 'OBLIGED', RULE, 'NOT_SATISFIED');
    },
  },
  {
    title: 'jobs without a gap are one period, a day between them breaks it',
    rules: [RULE],
    run: (country) => {
      const next = job(50, '2025-05-01');
      expectDecision(
        ask(country, at(next, job(100, '2025-01-15', '2025-04-30'))),
        'EXEMPT',
        RULE,
        'SATISFIED',
      );
      expectDecision(
        ask(country, at(next, job(100, '2025-01-15', '2025-04-29'))),
        'OBLIGED',
        RULE,
        'NOT_SATISFIED',
      );
    },
  },
  {
    title: 'a stretch under half-time breaks the period',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(
          country,
          at(
            job(100, '2025-01-15', '2025-04-30'),
            job(40, '2025-05-01', '2025-05-10'),
            job(80, '2025-05-11'),
          ),
        ),
        'OBLIGED',
        RULE,
        'NOT_SATISFIED',
      ),
  },
  {
    title: 'jobs held at once are added up',
    rules: [RULE],
    run: (country) => {
      const quarter = job(25, '2024-01-01');
      expectDecision(ask(country, at(quarter, job(25, '2025-01-15'))), 'EXEMPT', RULE, 'SATISFIED');
      expectDecision(ask(country, at(quarter, job(25, '2025-04-15'))), 'OBLIGED', RULE, 'NOT_SATISFIED');
    },
  },
  {
    title: 'work that is unknown, or whose beginning is, leaves the exemption open',
    rules: [RULE],
    run: (country) => {
      expectMissing(ask(country, { common: { employments: undefined } }), 'employments');
      expectMissing(ask(country, at(job(100, null))), 'employments.from');
    },
  },
  {
    title: 'work of an unknown beginning does not exempt once it is over',
    rules: [RULE],
    run: (country) =>
      expectDecision(ask(country, at(job(100, null, '2025-05-31'))), 'OBLIGED', RULE, 'NOT_SATISFIED'),
  },
];
