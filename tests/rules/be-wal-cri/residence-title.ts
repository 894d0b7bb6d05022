import { day } from '../../../domain/calendar.ts';
import type { ResidenceTitle } from '../../../domain/facts.ts';
import type { RuleTest } from '../rule-test.ts';
import { ask, aTitle, expectDecision, expectMissing } from './question.ts';

const LENGTH = 'WAL-OBL-2';
const FIRST = 'WAL-OBL-3';

function holding(...residenceTitles: readonly ResidenceTitle[]) {
  return { common: { residenceTitles } };
}

function title(from: string | null, until: string | null, firstIssue?: boolean): ResidenceTitle {
  return aTitle({
    from: from === null ? null : day(from),
    until: until === null ? null : day(until),
    firstIssue,
  });
}

export const RESIDENCE_TITLE: readonly RuleTest[] = [
  {
    title: 'a title of three months and a day is of more than three months',
    rules: [LENGTH],
    run: (country) =>
      expectDecision(
        ask(country, { ...holding(title('2025-03-01', '2025-06-01', true)), asOf: '2025-04-01' }),
        'OBLIGED',
        LENGTH,
        'SATISFIED',
      ),
  },
  {
    title: 'a title of three months to the day is not of more than three months',
    rules: [LENGTH],
    run: (country) =>
      expectDecision(
        ask(country, { ...holding(title('2025-03-01', '2025-05-31', true)), asOf: '2025-04-01' }),
        'VOLUNTARY',
        LENGTH,
        'NOT_SATISFIED',
      ),
  },
  {
    title: 'a title that comes after the notification obliges from its first day',
    rules: [LENGTH],
    run: (country) => {
      const late = holding(title('2025-05-20', '2026-05-19', true));
      expectDecision(ask(country, { ...late, asOf: '2025-05-19' }), 'VOLUNTARY', LENGTH, 'NOT_SATISFIED');
      expectDecision(ask(country, { ...late, asOf: '2025-05-20' }), 'OBLIGED', LENGTH, 'SATISFIED');
    },
  },
  {
    title: 'the obligation lasts to the last day of the title',
    rules: [LENGTH],
    run: (country) => {
      expectDecision(ask(country, { asOf: '2026-02-28' }), 'OBLIGED', LENGTH, 'SATISFIED');
      expectDecision(ask(country, { asOf: '2026-03-01' }), 'VOLUNTARY', LENGTH, 'NOT_SATISFIED');
    },
  },
  {
    title: 'a title without a last day is of more than three months',
    rules: [LENGTH],
    run: (country) =>
      expectDecision(
        ask(country, { ...holding(title('2025-05-31', null, true)) }),
        'OBLIGED',
        LENGTH,
        'SATISFIED',
      ),
  },
  {
    title: 'a title of another country does not oblige',
    rules: [LENGTH, FIRST],
    run: (country) => {
      const decision = ask(country, holding(aTitle({ country: 'LU' })));
      expectDecision(decision, 'VOLUNTARY', LENGTH, 'NOT_SATISFIED');
      expectDecision(decision, 'VOLUNTARY', FIRST, 'NOT_SATISFIED');
    },
  },
  {
    title: 'titles that are unknown leave the obligation open',
    rules: [LENGTH, FIRST],
    run: (country) =>
      expectMissing(ask(country, { common: { residenceTitles: undefined } }), 'residenceTitles'),
  },
  {
    title: 'a title whose first day is open is measured by what is left of it, else unknown',
    rules: [LENGTH],
    run: (country) => {
      const open = holding(title(null, '2025-09-01', true));
      expectDecision(ask(country, { ...open, asOf: '2025-06-01' }), 'UNDETERMINED', LENGTH, 'SATISFIED');
      expectDecision(ask(country, { ...open, asOf: '2025-06-02' }), 'UNDETERMINED', LENGTH, 'UNKNOWN');
      expectMissing(ask(country, open), 'residenceTitles.from');
    },
  },
  {
    title: 'a title first obtained on 18 May 2016 does not oblige',
    rules: [FIRST],
    run: (country) =>
      expectDecision(
        ask(country, holding(title('2016-05-18', null, true))),
        'VOLUNTARY',
        FIRST,
        'NOT_SATISFIED',
      ),
  },
  {
    title: 'a title first obtained on 19 May 2016 does not oblige',
    rules: [FIRST],
    run: (country) =>
      expectDecision(
        ask(country, holding(title('2016-05-19', null, true))),
        'VOLUNTARY',
        FIRST,
        'NOT_SATISFIED',
      ),
  },
  {
    title: 'a title first obtained on 20 May 2016 obliges',
    rules: [FIRST],
    run: (country) =>
      expectDecision(ask(country, holding(title('2016-05-20', null, true))), 'OBLIGED', FIRST, 'SATISFIED'),
  },
  {
    title: 'a renewal keeps the date of the first title',
    rules: [FIRST],
    run: (country) => {
      const renewal = title('2024-06-01', '2026-05-31', false);
      expectDecision(
        ask(country, holding(title('2016-05-19', '2024-05-31', true), renewal)),
        'VOLUNTARY',
        FIRST,
        'NOT_SATISFIED',
      );
      expectDecision(
        ask(country, holding(renewal, title('2016-05-20', '2024-05-31', true))),
        'OBLIGED',
        FIRST,
        'SATISFIED',
      );
    },
  },
  {
    title: 'a first title obliges although another ran out before 2016',
    rules: [FIRST],
    run: (country) =>
      expectDecision(
        ask(country, holding(title('2012-01-01', '2013-12-31', true), aTitle())),
        'OBLIGED',
        FIRST,
        'SATISFIED',
      ),
  },
  {
    title: 'a title of three months before 20 May 2016 is not the first title',
    rules: [FIRST],
    run: (country) =>
      expectDecision(
        ask(country, holding(title('2016-03-01', '2016-05-31', true), title('2016-06-01', null, false))),
        'UNDETERMINED',
        FIRST,
        'UNKNOWN',
      ),
  },
  {
    title: 'a title of which nobody said whether it is a renewal leaves the obligation open',
    rules: [FIRST],
    run: (country) => {
      expectMissing(ask(country, holding(title('2025-03-01', null))), 'residenceTitles.firstIssue');
      expectMissing(
        ask(country, holding(title('2015-01-01', '2025-02-28', true), title('2025-03-01', null))),
        'residenceTitles.firstIssue',
      );
    },
  },
  {
    title: 'a title of which nobody said whether it is a renewal obliges where both readings do',
    rules: [FIRST],
    run: (country) =>
      expectDecision(
        ask(country, holding(title('2024-03-01', '2025-02-28', true), title('2025-03-01', null))),
        'OBLIGED',
        FIRST,
        'SATISFIED',
      ),
  },
];
