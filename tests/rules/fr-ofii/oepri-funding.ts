import { expect } from 'vitest';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { COLLEGE, idOf, SCHOOL, type Story, tell } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  BY_NATIONAL,
  came,
  funding,
  judged,
  judging,
  REGIONAL,
  REPORT_ANSWERS,
  submitting,
} from './school.ts';

const CREDITS = 800_000;

interface Told {
  readonly story: Story;
  readonly projectId: string;
}

function validated(country: Jurisdiction): Told {
  const story = tell(country);
  return { story, projectId: judged(story) };
}

function agreed({ story, projectId }: Told, on: string, cents = CREDITS): string {
  return came(story.play('recordFunding', on, funding(projectId, 'AGREEMENT', cents)));
}

function amended({ story, projectId }: Told, on: string, cents: number, envelope: number | null): string {
  return came(story.play('recordFunding', on, funding(projectId, 'AMENDMENT', cents, envelope)));
}

function reported({ story, projectId }: Told, on = '2010-02-03'): void {
  story.grant('submitReport', on, { projectId, kind: 'INTERIM', answers: REPORT_ANSWERS });
}

/** Agreed in November, reported in February. */
function underWay(country: Jurisdiction): Told {
  const told = validated(country);
  agreed(told, '2009-11-02');
  reported(told);
  return told;
}

function payments({ story }: Told) {
  return story
    .situation()
    .shared.projectFundings.map(({ kind, amountCents, dueOn, paidOn }) => [kind, amountCents, dueOn, paidOn]);
}

export const OEPRI_FUNDING_TESTS: readonly RuleTest[] = [
  {
    title: 'the first payment is two eighths of the year’s credits, within the month of the agreement',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const told = validated(country);
      expect(agreed(told, '2009-10-31')).toBe('RECORDED');
      expect(payments(told)).toEqual([['AGREEMENT', 200_000, '2009-11-30', null]]);
      const odd = validated(country);
      agreed(odd, '2009-11-02', 10_001);
      expect(payments(odd)).toEqual([['AGREEMENT', 2_500, '2009-12-02', null]]);
    },
  },
  {
    title: 'the agreement is of 2009, once, and on a validated project',
    rules: ['FR-OEPRI-9', 'FR-OEPRI-7'],
    run(country) {
      expect(agreed(validated(country), '2009-12-31')).toBe('RECORDED');
      expect(agreed(validated(country), '2010-01-01')).toBe('REFUSED FR-OEPRI-9');
      expect(agreed(validated(country), '2009-10-13')).toBe('REFUSED FR-OEPRI-7');
      const told = validated(country);
      agreed(told, '2009-11-02');
      expect(agreed(told, '2009-11-03')).toBe('CONFLICT');
      const story = tell(country);
      const projectId = idOf(story.grant('submitProject', '2009-09-15', submitting()), 'projectId');
      story.grant('judgeProject', '2009-10-01', judging(projectId, REGIONAL));
      expect(agreed({ story, projectId }, '2009-11-02')).toBe('REFUSED FR-OEPRI-7');
    },
  },
  {
    title:
      'the second payment is what is left of the credits as adjusted, within the month of the amendment of 2010',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const told = underWay(country);
      expect(amended(told, '2010-02-10', 700_000, 700_000)).toBe('RECORDED');
      expect(payments(told)).toEqual([
        ['AGREEMENT', 200_000, '2009-12-02', null],
        ['AMENDMENT', 500_000, '2010-03-10', null],
      ]);
    },
  },
  {
    title: 'it is bound by the envelope to the cent, by what was paid, by the interim report and by the year',
    rules: ['FR-OEPRI-9'],
    run(country) {
      expect(amended(underWay(country), '2010-02-10', 700_001, 700_000)).toBe('REFUSED FR-OEPRI-9');
      expect(amended(underWay(country), '2010-02-10', 200_000, 700_000)).toBe('RECORDED');
      expect(amended(underWay(country), '2010-02-10', 199_999, 700_000)).toBe('REFUSED FR-OEPRI-9');
      expect(amended(underWay(country), '2010-02-03', 700_000, 700_000)).toBe('RECORDED');
      expect(amended(underWay(country), '2010-02-02', 700_000, 700_000)).toBe('REFUSED FR-OEPRI-9');
      expect(amended(underWay(country), '2010-08-31', 700_000, 700_000)).toBe('RECORDED');
      expect(amended(underWay(country), '2010-09-01', 700_000, 700_000)).toBe('REFUSED FR-OEPRI-9');
      const early = validated(country);
      agreed(early, '2009-11-02');
      reported(early, '2009-12-15');
      expect(amended(early, '2009-12-31', 700_000, 700_000)).toBe('REFUSED FR-OEPRI-9');
      expect(amended(early, '2010-01-01', 700_000, 700_000)).toBe('RECORDED');
      const unagreed = validated(country);
      reported(unagreed);
      expect(amended(unagreed, '2010-02-10', 700_000, 700_000)).toBe('REFUSED FR-OEPRI-9');
      const unreported = validated(country);
      agreed(unreported, '2009-11-02');
      expect(amended(unreported, '2010-02-10', 700_000, 700_000)).toBe('REFUSED FR-OEPRI-9');
    },
  },
  {
    title: 'an amount is one, an envelope bounds the amendment alone, and who is paid is known',
    rules: ['FR-OEPRI-9'],
    run(country) {
      expect(agreed(validated(country), '2009-11-02', 0)).toBe('INVALID');
      expect(amended(underWay(country), '2010-02-10', 700_000, null)).toBe('INVALID');
      const { story, projectId } = validated(country);
      const bounded = funding(projectId, 'AGREEMENT', CREDITS, CREDITS);
      expect(came(story.play('recordFunding', '2009-11-02', bounded))).toBe('INVALID');
      const paid = { ...funding(projectId, 'AGREEMENT', CREDITS), payeeId: 'nobody' };
      expect(came(story.play('recordFunding', '2009-11-02', paid))).toBe('NOT_FOUND');
      const pooled = { ...paid, payeeId: SCHOOL };
      expect(came(story.play('recordFunding', '2009-11-02', pooled))).toBe('RECORDED');
      expect(story.situation().shared.projectFundings).toMatchObject([{ payeeId: SCHOOL }]);
      expect(story.situation().shared.projects).toMatchObject([{ providerId: COLLEGE }]);
    },
  },
  {
    title: 'funding is recorded and put right by the national committee, and by no other authority',
    rules: ['FR-OEPRI-7', 'FR-OEPRI-9'],
    run(country) {
      const told = validated(country);
      const { story, projectId } = told;
      for (const authorityCode of ['REGIONAL_COMMITTEE_FRANCHE_COMTE', 'PREFECT', '']) {
        const payment = { projectId, kind: 'AGREEMENT', authorityCode } as const;
        const asked = [
          came(
            story.play('recordFunding', '2009-11-02', {
              ...funding(projectId, 'AGREEMENT', 1),
              authorityCode,
            }),
          ),
          came(story.play('recordPayment', '2009-11-02', payment)),
          came(story.play('correctFunding', '2009-11-02', { ...payment, withdrawn: true, reason: 'told' })),
          came(story.play('correctPayment', '2009-11-02', { ...payment, paidOn: null, reason: 'told' })),
        ];
        expect(asked).toEqual(asked.map(() => 'CONFLICT'));
      }
      expect(payments(told)).toEqual([]);
      expect(agreed(told, '2009-11-02')).toBe('RECORDED');
    },
  },
  {
    title: 'a payment is recorded once, from the day of what it rests on',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const told = validated(country);
      const { story, projectId } = told;
      const payment = { projectId, kind: 'AGREEMENT', ...BY_NATIONAL } as const;
      const paid = (on: string) => came(story.play('recordPayment', on, payment));
      expect(paid('2009-11-02')).toBe('CONFLICT');
      agreed(told, '2009-11-02');
      expect(paid('2009-11-01')).toBe('REFUSED FR-OEPRI-9');
      expect(paid('2009-11-02')).toBe('RECORDED');
      expect(paid('2009-11-03')).toBe('CONFLICT');
      expect(payments(told)).toEqual([['AGREEMENT', 200_000, '2009-12-02', '2009-11-02']]);
    },
  },
];
