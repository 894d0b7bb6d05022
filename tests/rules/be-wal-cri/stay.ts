import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Residence } from '../../../domain/facts.ts';
import type { RuleTest } from '../rule-test.ts';
import { ask, expectDecision, expectMissing } from './question.ts';

const RULE = 'WAL-OBL-1';

function stay(from: string | null, until: string | null = null, country = 'BE'): Residence {
  return {
    country,
    from: from === null ? null : day(from),
    until: until === null ? null : day(until),
  };
}

function since(from: string | null) {
  return { residences: [stay(from)] };
}

export const STAY: readonly RuleTest[] = [
  {
    title: 'the day before three years in Belgium, a notified person is obliged',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(country, { common: since('2022-03-06'), own: { communeNotifiedOn: '2025-03-05' } }),
        'OBLIGED',
        RULE,
        'SATISFIED',
      ),
  },
  {
    title: 'on the day three years in Belgium are over, a notified person is voluntary',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(country, { common: since('2022-03-05'), own: { communeNotifiedOn: '2025-03-05' } }),
        'VOLUNTARY',
        RULE,
        'NOT_SATISFIED',
      ),
  },
  {
    title: 'the day after three years in Belgium, a notified person is voluntary',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(country, { common: since('2022-03-04'), own: { communeNotifiedOn: '2025-03-05' } }),
        'VOLUNTARY',
        RULE,
        'NOT_SATISFIED',
      ),
  },
  {
    title: 'the obligation outlives the three years in Belgium once it is fixed by the notification',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(country, { common: since('2022-03-06'), asOf: '2026-02-01' }),
        'OBLIGED',
        RULE,
        'SATISFIED',
      ),
  },
  {
    title: 'a first visit inside the three years fixes the obligation before a notification after them',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(country, {
          common: since('2022-03-05'),
          own: { communeNotifiedOn: '2025-03-05', firstVisitOn: '2025-03-04' },
        }),
        'OBLIGED',
        RULE,
        'SATISFIED',
      ),
  },
  {
    title: 'a notification inside the three years fixes the obligation before a first visit after them',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(country, {
          common: since('2022-03-05'),
          own: { communeNotifiedOn: '2025-03-04', firstVisitOn: '2025-03-05' },
        }),
        'OBLIGED',
        RULE,
        'SATISFIED',
      ),
  },
  {
    title: 'before notification and visit the day asked stands in, up to the day before three years',
    rules: [RULE],
    run: (country) => {
      const own = { communeNotifiedOn: null };
      const common = since('2022-06-01');
      expectDecision(ask(country, { common, own, asOf: '2025-05-31' }), 'OBLIGED', RULE, 'SATISFIED');
      expectDecision(ask(country, { common, own, asOf: '2025-06-01' }), 'VOLUNTARY', RULE, 'NOT_SATISFIED');
    },
  },
  {
    title: 'a notification still to come has not happened',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(country, {
          common: since('2022-06-01'),
          own: { communeNotifiedOn: '2025-06-01' },
          asOf: '2025-05-31',
        }),
        'OBLIGED',
        RULE,
        'SATISFIED',
      ),
  },
  {
    title: 'where nobody said whether the commune notified, three years gone by leave it open',
    rules: [RULE],
    run: (country) => {
      const own = { communeNotifiedOn: undefined };
      const common = since('2022-06-01');
      expectMissing(ask(country, { common, own }), 'BE_WAL.communeNotifiedOn');
      expectDecision(ask(country, { common, own, asOf: '2025-05-31' }), 'OBLIGED', RULE, 'SATISFIED');
    },
  },
  {
    title: 'stays without a gap are one: a day abroad between them begins the three years anew',
    rules: [RULE],
    run: (country) => {
      const later = stay('2024-02-01');
      expectDecision(
        ask(country, { common: { residences: [stay('2021-01-01', '2024-01-31'), later] } }),
        'VOLUNTARY',
        RULE,
        'NOT_SATISFIED',
      );
      expectDecision(
        ask(country, { common: { residences: [stay('2021-01-01', '2024-01-30'), later] } }),
        'OBLIGED',
        RULE,
        'SATISFIED',
      );
    },
  },
  {
    title: 'years in another country are not years in Belgium',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(country, { common: { residences: [stay('2010-01-01', null, 'FR'), stay('2025-01-10')] } }),
        'OBLIGED',
        RULE,
        'SATISFIED',
      ),
  },
  {
    title: 'a stay registered after the first visit is of less than three years, once it has begun',
    rules: [RULE],
    run: (country) => {
      const own = { communeNotifiedOn: null, firstVisitOn: '2025-03-02' };
      expectDecision(
        ask(country, { common: since('2025-03-10'), own, asOf: '2025-03-10' }),
        'OBLIGED',
        RULE,
        'SATISFIED',
      );
      expectDecision(
        ask(country, { common: since('2025-03-10'), own, asOf: '2025-03-09' }),
        'VOLUNTARY',
        RULE,
        'NOT_SATISFIED',
      );
    },
  },
  {
    title: 'somebody who does not live in Belgium is voluntary, whatever is unknown of the notification',
    rules: [RULE],
    run: (country) =>
      expectDecision(
        ask(country, { common: { residences: [] }, own: { communeNotifiedOn: undefined } }),
        'VOLUNTARY',
        RULE,
        'NOT_SATISFIED',
      ),
  },
  {
    title: 'a stay that is unknown, or whose beginning is, leaves the obligation open',
    rules: [RULE],
    run: (country) => {
      expectMissing(ask(country, { common: { residences: undefined } }), 'residences');
      const open = ask(country, { common: since(null) });
      expectMissing(open, 'residences.from');
      expect(open.mayFollowVoluntarily).toBeNull();
    },
  },
];
