import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Answers } from '../../../domain/project.ts';
import type { ActInputs } from '../../../jurisdictions/acts.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import { idOf, SCHOOL, type Story, tell } from '../../support/telling.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  BY_NATIONAL,
  came,
  funding,
  GOOD,
  judged,
  judging,
  NATIONAL,
  REGIONAL,
  REPORT_ANSWERS,
  submitting,
} from './school.ts';

interface Told {
  readonly story: Story;
  readonly projectId: string;
}

const BAD: Answers = { ...GOOD, QUALITY: false };
const REASON = { reason: 'Copied from the wrong line' };
/** A day after the school year: nothing that is corrected lies in the future. */
const LATER = '2010-09-15';

/** Sent on 15 September. */
function sent(country: Jurisdiction): Told {
  const story = tell(country);
  return { story, projectId: idOf(story.grant('submitProject', '2009-09-15', submitting()), 'projectId') };
}

/** The same, judged by the regional committee on 1 October. */
function preselected(country: Jurisdiction, answers = GOOD): Told {
  const told = sent(country);
  told.story.grant('judgeProject', '2009-10-01', judging(told.projectId, REGIONAL, answers));
  return told;
}

/** The same, validated by the national one on 14 October. */
function validated(country: Jurisdiction): Told {
  const story = tell(country);
  return { story, projectId: judged(story) };
}

function agreed(told: Told): Told {
  told.story.grant('recordFunding', '2009-11-02', funding(told.projectId, 'AGREEMENT', 800_000));
  return told;
}

function reported({ story, projectId }: Told, on: string): void {
  story.grant('submitReport', on, { projectId, kind: 'INTERIM', answers: REPORT_ANSWERS });
}

/** Agreed on 2 November, reported on 3 February, amended on the 10th to 7 000 of 7 500 euros. */
function amended(country: Jurisdiction): Told {
  const told = agreed(validated(country));
  reported(told, '2010-02-03');
  const amendment = funding(told.projectId, 'AMENDMENT', 700_000, 750_000);
  told.story.grant('recordFunding', '2010-02-10', amendment);
  return told;
}

function paid(told: Told, kind: 'AGREEMENT' | 'AMENDMENT', on: string): Told {
  told.story.grant('recordPayment', on, { projectId: told.projectId, kind, ...BY_NATIONAL });
  return told;
}

type Word = Pick<ActInputs['correctJudgement'], 'answers' | 'decidedOn'>;
type Funding = Omit<ActInputs['correctFunding'], 'projectId' | 'kind' | 'reason' | 'authorityCode'>;

function judgedAgain({ story, projectId }: Told, by: string, word: Word, on = LATER): string {
  const { authorityId, decidingAuthorities } = judging(projectId, by);
  const input = { projectId, authorityId, decidingAuthorities, ...word, ...REASON };
  return came(story.play('correctJudgement', on, input));
}

function fundedAgain({ story, projectId }: Told, kind: 'AGREEMENT' | 'AMENDMENT', put: Funding, on = LATER) {
  return came(story.play('correctFunding', on, { projectId, kind, ...put, ...BY_NATIONAL, ...REASON }));
}

function paidAgain({ story, projectId }: Told, paidOn: string | null | undefined, on = LATER): string {
  const when = typeof paidOn === 'string' ? day(paidOn) : paidOn;
  const input = { projectId, kind: 'AGREEMENT', paidOn: when, ...BY_NATIONAL, ...REASON } as const;
  return came(story.play('correctPayment', on, input));
}

function words({ story }: Told) {
  const { projects, projectSelections } = story.situation().shared;
  const said = projectSelections.map(({ decidedOn, outcome }) => [decidedOn, outcome]);
  return { said, awaited: projects[0]?.awaitingAuthorityId };
}

function payments({ story }: Told) {
  return story
    .situation()
    .shared.projectFundings.map(({ kind, amountCents, dueOn, paidOn }) => [kind, amountCents, dueOn, paidOn]);
}

export const OEPRI_CORRECTION_TESTS: readonly RuleTest[] = [
  {
    title:
      'a corrected word comes to what its answers come to, and the project waits for whom it then has to',
    rules: ['FR-OEPRI-7'],
    run(country) {
      const turnedDown = preselected(country, BAD);
      expect(judgedAgain(turnedDown, REGIONAL, { answers: GOOD })).toBe('CORRECTED');
      expect(words(turnedDown)).toEqual({ said: [['2009-10-01', 'PRESELECTED']], awaited: NATIONAL });
      expect(judgedAgain(turnedDown, REGIONAL, { answers: BAD })).toBe('CORRECTED');
      expect(words(turnedDown)).toEqual({ said: [['2009-10-01', 'TURNED_DOWN']], awaited: null });
      const told = validated(country);
      expect(judgedAgain(told, NATIONAL, { answers: BAD })).toBe('CORRECTED');
      const first = ['2009-10-01', 'PRESELECTED'];
      expect(words(told)).toEqual({ said: [first, ['2009-10-14', 'TURNED_DOWN']], awaited: null });
      expect(judgedAgain(told, NATIONAL, { answers: GOOD })).toBe('CORRECTED');
      expect(words(told)).toEqual({ said: [first, ['2009-10-14', 'VALIDATED']], awaited: null });
      expect(told.story.situation().shared.projectSelections[1]?.answers).toEqual(GOOD);
    },
  },
  {
    title: 'the last word is put right, by the committee that gave it; what it was not asked is no answer',
    rules: ['FR-OEPRI-7'],
    run(country) {
      expect(judgedAgain(sent(country), REGIONAL, { answers: GOOD })).toBe('CONFLICT');
      expect(judgedAgain(preselected(country), NATIONAL, { answers: BAD })).toBe('CONFLICT');
      expect(judgedAgain(validated(country), REGIONAL, { answers: BAD })).toBe('CONFLICT');
      const told = validated(country);
      expect(judgedAgain(told, NATIONAL, {})).toBe('INVALID');
      expect(judgedAgain(told, NATIONAL, { answers: { QUALITY: true } })).toBe('INVALID');
      const blank = { ...judging(told.projectId, NATIONAL), reason: ' ' };
      expect(came(told.story.play('correctJudgement', LATER, blank))).toBe('INVALID');
      const nobody = { ...judging('nothing', NATIONAL), ...REASON };
      expect(came(told.story.play('correctJudgement', LATER, nobody))).toBe('NOT_FOUND');
    },
  },
  {
    title: 'the day of a word keeps the calendar, from the day on which the project was sent on, to today',
    rules: ['FR-OEPRI-8', 'FR-OEPRI-7'],
    run(country) {
      const first = (decidedOn: string, on = LATER) =>
        judgedAgain(preselected(country), REGIONAL, { decidedOn: day(decidedOn) }, on);
      expect(first('2009-09-14')).toBe('INVALID');
      expect(first('2009-09-15')).toBe('CORRECTED');
      expect(first('2009-10-09')).toBe('CORRECTED');
      expect(first('2009-10-10')).toBe('REFUSED FR-OEPRI-8');
      expect(first('2009-10-05', '2009-10-05')).toBe('CORRECTED');
      expect(first('2009-10-06', '2009-10-05')).toBe('INVALID');
      const second = (decidedOn: string) =>
        judgedAgain(validated(country), NATIONAL, { decidedOn: day(decidedOn) });
      expect(second('2009-09-30')).toBe('INVALID');
      expect(second('2009-10-01')).toBe('CORRECTED');
      expect(second('2009-10-16')).toBe('CORRECTED');
      expect(second('2009-10-17')).toBe('REFUSED FR-OEPRI-8');
    },
  },
  {
    title: 'a validation that an agreement or a report rests on stays one, and comes before them',
    rules: ['FR-OEPRI-7'],
    run(country) {
      const told = validated(country);
      told.story.grant('recordFunding', '2009-10-15', funding(told.projectId, 'AGREEMENT', 800_000));
      expect(judgedAgain(told, NATIONAL, { decidedOn: day('2009-10-15') })).toBe('CORRECTED');
      expect(judgedAgain(told, NATIONAL, { decidedOn: day('2009-10-16') })).toBe('INVALID');
      expect(judgedAgain(told, NATIONAL, { answers: { ...GOOD, OPINION: 'Good' } })).toBe('CORRECTED');
      expect(judgedAgain(told, NATIONAL, { answers: BAD })).toBe('CONFLICT');
      expect(fundedAgain(told, 'AGREEMENT', { withdrawn: true })).toBe('CORRECTED');
      expect(judgedAgain(told, NATIONAL, { answers: BAD })).toBe('CORRECTED');
      const school = validated(country);
      reported(school, '2009-10-14');
      expect(judgedAgain(school, NATIONAL, { decidedOn: day('2009-10-15') })).toBe('INVALID');
      expect(judgedAgain(school, NATIONAL, { answers: BAD })).toBe('CONFLICT');
    },
  },
  {
    title: 'with a corrected agreement its payment follows, and what is left for the amendment’s',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const told = amended(country);
      const put = { creditsCents: 900_001, receivedOn: day('2009-11-30'), payeeId: SCHOOL };
      expect(fundedAgain(told, 'AGREEMENT', put)).toBe('CORRECTED');
      expect(payments(told)).toEqual([
        ['AGREEMENT', 225_000, '2009-12-30', null],
        ['AMENDMENT', 475_000, '2010-03-10', null],
      ]);
      expect(told.story.situation().shared.projectFundings[0]).toMatchObject(put);
      expect(fundedAgain(told, 'AMENDMENT', { creditsCents: 750_000 })).toBe('CORRECTED');
      expect(payments(told)[1]).toEqual(['AMENDMENT', 525_000, '2010-03-10', null]);
    },
  },
  {
    title: 'an agreement stays of 2009, on a validated project, and its payment within the amended credits',
    rules: ['FR-OEPRI-9', 'FR-OEPRI-7'],
    run(country) {
      const received = (on: string) =>
        fundedAgain(agreed(validated(country)), 'AGREEMENT', { receivedOn: day(on) });
      expect(received('2009-10-13')).toBe('REFUSED FR-OEPRI-7');
      expect(received('2009-10-14')).toBe('CORRECTED');
      expect(received('2009-12-31')).toBe('CORRECTED');
      expect(received('2010-01-01')).toBe('REFUSED FR-OEPRI-9');
      const credits = (creditsCents: number) => fundedAgain(amended(country), 'AGREEMENT', { creditsCents });
      expect(credits(2_800_000)).toBe('CORRECTED');
      expect(credits(2_800_001)).toBe('CORRECTED');
      expect(credits(2_800_002)).toBe('REFUSED FR-OEPRI-9');
    },
  },
  {
    title:
      'an amendment stays within the envelope to the cent, over the first payment, after the report, in its year',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const put = (funded: Funding) => fundedAgain(amended(country), 'AMENDMENT', funded);
      expect(put({ creditsCents: 750_000 })).toBe('CORRECTED');
      expect(put({ creditsCents: 750_001 })).toBe('REFUSED FR-OEPRI-9');
      expect(put({ envelopeCents: 700_000 })).toBe('CORRECTED');
      expect(put({ envelopeCents: 699_999 })).toBe('REFUSED FR-OEPRI-9');
      expect(put({ creditsCents: 200_000 })).toBe('CORRECTED');
      expect(put({ creditsCents: 199_999 })).toBe('REFUSED FR-OEPRI-9');
      expect(put({ receivedOn: day('2010-02-03') })).toBe('CORRECTED');
      expect(put({ receivedOn: day('2010-02-02') })).toBe('REFUSED FR-OEPRI-9');
      expect(put({ receivedOn: day('2010-08-31') })).toBe('CORRECTED');
      expect(put({ receivedOn: day('2010-09-01') })).toBe('REFUSED FR-OEPRI-9');
    },
  },
  {
    title: 'an interim report that is sent again after the amendment is not held against its correction',
    rules: ['FR-OEPRI-9', 'FR-OEPRI-10'],
    run(country) {
      const told = amended(country);
      reported(told, '2010-03-01');
      expect(fundedAgain(told, 'AMENDMENT', { receivedOn: day('2010-02-09') })).toBe('REFUSED FR-OEPRI-9');
      expect(fundedAgain(told, 'AMENDMENT', { creditsCents: 720_000 })).toBe('CORRECTED');
      expect(fundedAgain(told, 'AGREEMENT', { creditsCents: 400_000 })).toBe('CORRECTED');
      expect(payments(told)[1]).toEqual(['AMENDMENT', 620_000, '2010-03-10', null]);
    },
  },
  {
    title: 'what was paid stays to be paid: the payment is put right first',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const told = paid(agreed(validated(country)), 'AGREEMENT', '2009-11-20');
      // Two eighths of a cent more are the same cents.
      expect(fundedAgain(told, 'AGREEMENT', { creditsCents: 800_001 })).toBe('CORRECTED');
      expect(fundedAgain(told, 'AGREEMENT', { creditsCents: 800_002 })).toBe('CONFLICT');
      expect(fundedAgain(told, 'AGREEMENT', { receivedOn: day('2009-11-20') })).toBe('CORRECTED');
      expect(fundedAgain(told, 'AGREEMENT', { receivedOn: day('2009-11-21') })).toBe('CONFLICT');
      expect(fundedAgain(told, 'AGREEMENT', { withdrawn: true })).toBe('CONFLICT');
      expect(paidAgain(told, null)).toBe('CORRECTED');
      expect(fundedAgain(told, 'AGREEMENT', { creditsCents: 800_002 })).toBe('CORRECTED');
      const second = paid(amended(country), 'AMENDMENT', '2010-03-01');
      expect(fundedAgain(second, 'AGREEMENT', { creditsCents: 800_004 })).toBe('CONFLICT');
      expect(fundedAgain(second, 'AGREEMENT', { receivedOn: day('2009-11-03') })).toBe('CORRECTED');
    },
  },
  {
    title: 'what was recorded by mistake goes, the amendment before the agreement, and may be recorded again',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const told = amended(country);
      expect(fundedAgain(told, 'AGREEMENT', { withdrawn: true })).toBe('CONFLICT');
      expect(fundedAgain(told, 'AMENDMENT', { withdrawn: true })).toBe('CORRECTED');
      expect(fundedAgain(told, 'AMENDMENT', { withdrawn: true })).toBe('CONFLICT');
      expect(fundedAgain(told, 'AGREEMENT', { withdrawn: true })).toBe('CORRECTED');
      expect(payments(told)).toEqual([]);
      agreed(told);
      expect(payments(told)).toEqual([['AGREEMENT', 200_000, '2009-12-02', null]]);
    },
  },
  {
    title: 'a correction of credits corrects something that could have been received, for a reason',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const told = amended(country);
      const { story, projectId } = told;
      const put = (corrected: Funding, on = LATER) => fundedAgain(told, 'AMENDMENT', corrected, on);
      expect(put({})).toBe('INVALID');
      expect(put({ creditsCents: 0 })).toBe('INVALID');
      expect(put({ envelopeCents: null })).toBe('INVALID');
      expect(put({ payeeId: 'nobody' })).toBe('NOT_FOUND');
      expect(put({ withdrawn: true, creditsCents: 700_000 })).toBe('INVALID');
      expect(put({ receivedOn: day('2010-02-12') }, '2010-02-11')).toBe('INVALID');
      expect(put({ receivedOn: day('2010-02-11') }, '2010-02-11')).toBe('CORRECTED');
      expect(fundedAgain(told, 'AGREEMENT', { envelopeCents: 700_000 })).toBe('INVALID');
      const blank = {
        projectId,
        kind: 'AMENDMENT',
        creditsCents: 700_000,
        reason: '',
        ...BY_NATIONAL,
      } as const;
      expect(came(story.play('correctFunding', LATER, blank))).toBe('INVALID');
      const nobody = { ...blank, projectId: 'nothing', ...REASON };
      expect(came(story.play('correctFunding', LATER, nobody))).toBe('NOT_FOUND');
      expect(fundedAgain(validated(country), 'AGREEMENT', { creditsCents: 1 })).toBe('CONFLICT');
    },
  },
  {
    title: 'a payment is of a day from that of what it rests on to today, or was not made and is to be made',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const told = () => paid(agreed(validated(country)), 'AGREEMENT', '2009-11-20');
      expect(paidAgain(told(), '2009-11-01')).toBe('REFUSED FR-OEPRI-9');
      expect(paidAgain(told(), '2009-11-02')).toBe('CORRECTED');
      expect(paidAgain(told(), '2009-12-05', '2009-12-05')).toBe('CORRECTED');
      expect(paidAgain(told(), '2009-12-06', '2009-12-05')).toBe('INVALID');
      expect(paidAgain(told(), '2009-11-20')).toBe('CONFLICT');
      expect(paidAgain(told(), undefined)).toBe('INVALID');
      const taken = told();
      expect(paidAgain(taken, null)).toBe('CORRECTED');
      expect(payments(taken)).toEqual([['AGREEMENT', 200_000, '2009-12-02', null]]);
      expect(paidAgain(taken, '2009-11-20')).toBe('CONFLICT');
      paid(taken, 'AGREEMENT', '2009-11-23');
      expect(paidAgain(validated(country), null)).toBe('CONFLICT');
      const nobody = {
        projectId: 'nothing',
        kind: 'AGREEMENT',
        paidOn: null,
        ...BY_NATIONAL,
        ...REASON,
      } as const;
      expect(came(taken.story.play('correctPayment', LATER, nobody))).toBe('NOT_FOUND');
    },
  },
  {
    title: 'the reason stands in the decision, with what was corrected, under the scheme of the project',
    rules: ['FR-OEPRI-9'],
    run(country) {
      const { story, projectId } = agreed(validated(country));
      const amount = { kind: 'AGREEMENT', creditsCents: 900_000 } as const;
      const input = { projectId, ...amount, ...BY_NATIONAL, ...REASON };
      const { scheme, reasons } = story.decide('correctFunding', LATER, input);
      expect(scheme).toBe('FR_OEPRI');
      expect(reasons[0].facts).toMatchObject([
        { name: 'corrected', value: ['creditsCents'] },
        { name: 'reason', value: REASON.reason },
      ]);
    },
  },
];
