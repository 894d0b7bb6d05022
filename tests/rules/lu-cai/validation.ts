import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  attend,
  certified,
  civicDone,
  closing,
  contractOf,
  enrol,
  expectDecision,
  expectProblem,
  honoured,
  orientationDay,
  orientationDone,
  SIGNING,
  type Signed,
  signed,
  statusesOf,
} from './steps.ts';
import { TEAM } from './story.ts';

/** Started on 10 March 2026: the last day inside is 10 March 2028. All but what is named is done. */
function almost(country: Jurisdiction, without: 'language' | 'civic' | 'orientation' | 'nothing'): Signed {
  const person = signed(country);
  if (without !== 'language') honoured(person.story, person.voucherId, '2026-03-10');
  if (without !== 'civic') civicDone(person, '2026-03-10', '2026-03-17');
  if (without !== 'orientation') orientationDone(person, day('2026-05-02'));
  return person;
}

export const VALIDATION: readonly RuleTest[] = [
  {
    title: 'language course, civic course and orientation day inside the two years validate the contract',
    rules: ['LU-VAL-1', 'LU-VAL-3', 'LU-LANG-3'],
    run(country) {
      const { story, contractId } = almost(country, 'nothing');
      expectDecision(story.decide('completeContract', '2026-05-01', { contractId }), 'REFUSED', {
        'LU-VAL-1': 'NOT_SATISFIED',
      });
      const decision = story.decide('completeContract', '2026-05-02', { contractId });
      expectDecision(decision, 'GRANTED', { 'LU-VAL-1': 'SATISFIED', 'LU-VAL-3': 'NOT_APPLICABLE' });
      expect(decision.outcome).toBe('COMPLETED');
      expect(statusesOf(story)).toEqual([
        'SIGNED 2026-02-02',
        'IN_PROGRESS 2026-03-10',
        'COMPLETED 2026-05-02',
      ]);
      expectProblem(story.play('completeContract', '2026-05-03', { contractId }), 'CONFLICT', ['contractId']);
    },
  },
  ...(['language', 'civic', 'orientation'] as const).map(
    (missing): RuleTest => ({
      title: `without the ${missing} part the contract is not validated, and expires`,
      rules: ['LU-VAL-1', 'LU-VAL-2'],
      run(country) {
        const person = almost(country, missing);
        const { story, contractId } = person;
        const decision = story.decide('completeContract', '2026-06-01', { contractId });
        expectDecision(decision, 'REFUSED', { 'LU-VAL-1': 'NOT_SATISFIED' });
        expect(decision.outcome).toBe('REFUSED');
        expect(contractOf(person).endsOn).toBe('2028-03-10');
        expect(statusesOf(story).at(-1)).toBe('EXPIRED 2028-03-11');
      },
    }),
  ),
  ...(
    [
      ['the day before the last day', '2028-03-09', 'GRANTED', 'SATISFIED', 'IN_PROGRESS 2026-03-10'],
      ['the last day', '2028-03-10', 'GRANTED', 'SATISFIED', 'IN_PROGRESS 2026-03-10'],
      ['the day after the last day', '2028-03-11', 'REFUSED', 'NOT_SATISFIED', 'EXPIRED 2028-03-11'],
    ] as const
  ).map(
    ([when, receivedOn, verdict, status, line]): RuleTest => ({
      title: `a certificate copy received on ${when} is ${verdict}`,
      rules: ['LU-VAL-1', 'LU-VAL-2'],
      run(country) {
        const person = almost(country, 'language');
        const { story, contractId, voucherId } = person;
        const attestationId = certified(story, voucherId, '2026-07-01');
        story.grant('handInCertificate', receivedOn, { attestationId });
        expect(statusesOf(story).at(-1)).toBe(line);
        const decision = story.decide('completeContract', '2028-04-01', { contractId });
        expectDecision(decision, verdict, { 'LU-VAL-1': status });
      },
    }),
  ),
  {
    title: 'an orientation day held on the last day counts, one held on the day after does not',
    rules: ['LU-VAL-1'],
    run(country) {
      const inside = almost(country, 'orientation');
      orientationDone(inside, day('2028-03-10'));
      const granted = inside.story.decide('completeContract', '2028-03-11', {
        contractId: inside.contractId,
      });
      expectDecision(granted, 'GRANTED', { 'LU-VAL-1': 'SATISFIED' });
      const outside = almost(country, 'orientation');
      const courseId = orientationDay(outside.story, '2028-03-11');
      const enrolmentId = enrol(outside, courseId, '2028-03-01', day('2028-02-01'));
      attend(outside.story, courseId, enrolmentId, [270]);
      outside.story.grant('completeCourse', '2028-03-11', closing(courseId));
      const refused = outside.story.decide('completeContract', '2028-03-11', {
        contractId: outside.contractId,
      });
      expectDecision(refused, 'REFUSED', { 'LU-VAL-1': 'NOT_SATISFIED' });
    },
  },
  {
    title: 'a validated contract is followed by no other',
    rules: ['LU-DUR-1', 'LU-VAL-1'],
    run(country) {
      const { story, contractId } = almost(country, 'nothing');
      story.grant('completeContract', '2026-05-02', { contractId });
      const session = { authorityId: TEAM, place: null, language: null, headCount: 1 };
      story.grant('recordInformationSession', '2026-06-01', session);
      story.grant('requestAppointment', '2026-06-02', { channel: 'EMAIL', scheduledOn: null });
      expectDecision(story.decide('signContract', '2026-06-03', SIGNING), 'REFUSED', {
        'LU-DUR-1': 'NOT_SATISFIED',
      });
    },
  },
  ...(
    [
      ['2028-03-10', 'GRANTED', 'SATISFIED'],
      ['2028-03-11', 'REFUSED', 'NOT_SATISFIED'],
    ] as const
  ).map(
    ([when, verdict, status]): RuleTest => ({
      title: `of a validated contract the next voucher asked for on ${when} is ${verdict}`,
      rules: ['LU-LANG-7', 'LU-DUR-1'],
      run(country) {
        const { story, contractId } = almost(country, 'nothing');
        story.grant('completeContract', '2026-05-02', { contractId });
        expectDecision(story.decide('issueVoucher', when, { contractId }), verdict, { 'LU-DUR-1': status });
      },
    }),
  ),
  {
    title: 'what success counts for elsewhere is told with its source',
    rules: ['LU-VAL-3'],
    run(country) {
      expect(country.schemes.flatMap(({ effects }) => effects.map(({ id }) => id))).toEqual(['LU-VAL-3']);
    },
  },
];
