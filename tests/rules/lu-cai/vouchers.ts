import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  attend,
  certified,
  civicCourse,
  closing,
  enrol,
  expectDecision,
  expectProblem,
  honoured,
  languageCourse,
  lineOf,
  redeem,
  redeeming,
  type Signed,
  signed,
} from './steps.ts';
import { aSession, INL, idOf, SCHOOL } from './story.ts';

/** A course in the year's end, to be redeemed for on any day before. */
function lateCourse({ story }: Signed): string {
  return languageCourse(story, [aSession('2027-12-01')]);
}

/** The first voucher's course under 70 %: its bond is broken on 10 March 2026. */
function broken(person: Signed): void {
  const { story, voucherId } = person;
  const courseId = languageCourse(story, [aSession('2026-03-10', 100)]);
  const enrolmentId = redeem(story, voucherId, courseId, '2026-03-01');
  attend(story, courseId, enrolmentId, [69]);
  story.grant('completeCourse', '2026-03-10', closing(courseId));
}

const VALIDITY: readonly RuleTest[] = [
  ...(
    [
      ['the day before it is issued', '2026-02-01', 'REFUSED', 'NOT_SATISFIED'],
      ['the day it is issued', '2026-02-02', 'GRANTED', 'SATISFIED'],
      ['the day before its last day', '2026-08-01', 'GRANTED', 'SATISFIED'],
      ['its last day', '2026-08-02', 'GRANTED', 'SATISFIED'],
      ['the day after its last day', '2026-08-03', 'REFUSED', 'NOT_SATISFIED'],
    ] as const
  ).map(
    ([when, on, verdict, status]): RuleTest => ({
      title: `redeeming a voucher on ${when} is ${verdict}`,
      rules: ['LU-LANG-4'],
      run(country) {
        const person = signed(country);
        const input = redeeming(person.voucherId, lateCourse(person));
        expectDecision(person.story.decide('redeemVoucher', on, input), verdict, { 'LU-LANG-4': status });
      },
    }),
  ),
  {
    title: 'six months from 31 August end on 28 February',
    rules: ['LU-LANG-4'],
    run(country) {
      const { story, voucherId } = signed(country, '2026-08-31');
      expect(story.dossier().vouchers.map(({ expiresOn }) => expiresOn)).toEqual(['2027-02-28']);
      expect(lineOf(story, voucherId)).toEqual(['ISSUED/OPEN 2026-08-31', 'EXPIRED/LAPSED 2027-03-01']);
    },
  },
  {
    title: 'the course is in one of the three languages',
    rules: ['LU-LANG-1'],
    run(country) {
      const { story } = signed(country);
      for (const language of ['lb', 'fr', 'de', 'de-LU']) {
        languageCourse(story, [aSession('2026-05-01')], { language });
      }
      const english = {
        kind: 'LANGUAGE_COURSE',
        providerId: SCHOOL,
        authorityId: 'authority-team',
        title: 'English',
        language: 'en',
        places: 1,
        sessions: [aSession('2026-05-01')],
      } as const;
      expectDecision(story.decide('scheduleCourse', '2026-02-02', english), 'REFUSED', {
        'LU-LANG-1': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'a voucher is not redeemed for a civic course',
    rules: ['LU-LANG-1'],
    run(country) {
      const { story, voucherId } = signed(country);
      const input = redeeming(voucherId, civicCourse(story, '2026-05-01', '2026-05-08'));
      expectDecision(story.decide('redeemVoucher', '2026-02-03', input), 'REFUSED', {
        'LU-LANG-1': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'the signatory pays ten euros a course, and no language course is entered without a voucher',
    rules: ['LU-LANG-2'],
    run(country) {
      const person = signed(country);
      const { story, voucherId, contractId } = person;
      const courseId = lateCourse(person);
      const input = { contractId, courseId, channel: 'PHONE', invitedOn: null } as const;
      expectDecision(story.decide('enrol', '2026-02-03', input), 'REFUSED', { 'LU-LANG-2': 'NOT_SATISFIED' });
      const decision = story.decide('redeemVoucher', '2026-02-03', redeeming(voucherId, courseId));
      expectDecision(decision, 'GRANTED', { 'LU-LANG-2': 'SATISFIED' });
      const facts = decision.reasons.flatMap((reason) => reason.facts);
      expect(facts.find(({ name }) => name === 'priceCents')?.value).toBe(1000);
    },
  },
  {
    title: 'enrolment is with the course’s own provider, by telephone or e-mail',
    rules: ['LU-LANG-8'],
    run(country) {
      for (const [providerId, channel, verdict, status] of [
        [SCHOOL, 'PHONE', 'GRANTED', 'SATISFIED'],
        [SCHOOL, 'EMAIL', 'GRANTED', 'SATISFIED'],
        [SCHOOL, 'ONLINE', 'REFUSED', 'NOT_SATISFIED'],
        [SCHOOL, 'IN_PERSON', 'REFUSED', 'NOT_SATISFIED'],
        [INL, 'ONLINE', 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const person = signed(country);
        const input = { voucherId: person.voucherId, courseId: lateCourse(person), providerId, channel };
        expectDecision(person.story.decide('redeemVoucher', '2026-02-03', input), verdict, {
          'LU-LANG-8': status,
        });
      }
    },
  },
  {
    title: 'the language institute takes online enrolment alone',
    rules: ['LU-LANG-8'],
    run(country) {
      for (const [channel, verdict, status] of [
        ['ONLINE', 'GRANTED', 'SATISFIED'],
        ['PHONE', 'REFUSED', 'NOT_SATISFIED'],
        ['EMAIL', 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const { story, voucherId } = signed(country);
        const courseId = languageCourse(story, [aSession('2026-05-01')], { providerId: INL });
        const input = { voucherId, courseId, providerId: INL, channel };
        expectDecision(story.decide('redeemVoucher', '2026-02-03', input), verdict, { 'LU-LANG-8': status });
      }
    },
  },
  {
    title: 'a voucher is redeemed once',
    rules: ['LU-LANG-9'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      redeem(story, voucherId, lateCourse(person), '2026-02-03');
      const again = redeeming(voucherId, lateCourse(person));
      for (const on of ['2026-02-02', '2026-02-03', '2026-02-04']) {
        const decision = story.decide('redeemVoucher', on, again);
        expectDecision(decision, 'REFUSED', { 'LU-LANG-9': 'NOT_SATISFIED', 'LU-LANG-4': 'SATISFIED' });
      }
    },
  },
  {
    title: 'a cancelled and a replaced voucher are refused, each with its state',
    rules: ['LU-LANG-9'],
    run(country) {
      for (const [verb, reason, state] of [
        ['cancelVoucher', 'Moved away', 'CANCELLED'],
        ['replaceVoucher', 'LOST', 'REPLACED'],
      ] as const) {
        const person = signed(country);
        const { story, voucherId } = person;
        story.grant(verb, '2026-02-03', { voucherId, reason });
        const input = redeeming(voucherId, lateCourse(person));
        const decision = story.decide('redeemVoucher', '2026-02-04', input);
        expectDecision(decision, 'REFUSED', { 'LU-LANG-9': 'NOT_SATISFIED' });
        const facts = decision.reasons.flatMap((row) => row.facts);
        expect(facts.find(({ name }) => name === 'voucherState')?.value).toBe(state);
      }
    },
  },
  {
    title: 'a full course, one called off and one that is over are conflicts',
    rules: ['LU-LANG-4'],
    run(country) {
      const { story, voucherId } = signed(country);
      const past = languageCourse(story, [aSession('2026-02-02')]);
      expectProblem(story.play('redeemVoucher', '2026-02-03', redeeming(voucherId, past)), 'CONFLICT', [
        'courseId',
      ]);
      const off = languageCourse(story, [aSession('2026-05-01')]);
      story.grant('cancelCourse', '2026-02-02', { courseId: off, reason: 'Too few' });
      expectProblem(story.play('redeemVoucher', '2026-02-03', redeeming(voucherId, off)), 'CONFLICT', [
        'courseId',
      ]);
      const one = languageCourse(story, [aSession('2026-05-01')], { places: 1 });
      redeem(story, voucherId, one, '2026-02-03');
      expect(story.situation().placesTaken[one]).toBe(1);
      const other = signed(country);
      const full = languageCourse(other.story, [aSession('2026-05-01')], { places: 1 });
      const act = country.acts.redeemVoucher;
      const situation = { ...other.story.situation(), placesTaken: { [full]: 1 } };
      const mint = {
        id: () => 'x',
        voucherCode: () => 'x',
        verificationCode: () => 'x',
        invitationCode: () => 'x',
      };
      const day = story.dossier().vouchers[0]?.issuedOn;
      if (act === undefined || day === undefined) throw new Error('no act or no voucher');
      expectProblem(act(situation, redeeming(other.voucherId, full), mint, day), 'CONFLICT', ['courseId']);
    },
  },
];

const SEQUENCE: readonly RuleTest[] = [
  {
    title: 'the second voucher waits for attendance and certificate copy, and comes on the day they are in',
    rules: ['LU-LANG-7', 'LU-LANG-6'],
    run(country) {
      const { story, voucherId, contractId } = signed(country);
      expectDecision(story.decide('issueVoucher', '2026-02-03', { contractId }), 'REFUSED', {
        'LU-LANG-7': 'NOT_SATISFIED',
      });
      const attestationId = certified(story, voucherId, '2026-03-10');
      expectDecision(story.decide('issueVoucher', '2026-03-19', { contractId }), 'REFUSED', {
        'LU-LANG-7': 'NOT_SATISFIED',
      });
      story.grant('handInCertificate', '2026-03-20', { attestationId });
      expect(lineOf(story, voucherId)).toEqual([
        'ISSUED/OPEN 2026-02-02',
        'REDEEMED/ENGAGED 2026-03-10',
        'REDEEMED/HONOURED 2026-03-20',
      ]);
      expectDecision(story.decide('issueVoucher', '2026-03-19', { contractId }), 'REFUSED', {
        'LU-LANG-7': 'NOT_SATISFIED',
      });
      expectDecision(story.decide('issueVoucher', '2026-03-20', { contractId }), 'GRANTED', {
        'LU-LANG-7': 'SATISFIED',
      });
      expect(story.dossier().vouchers.map(({ sequence, expiresOn }) => [sequence, expiresOn])).toEqual([
        [1, '2026-08-02'],
        [2, '2026-09-20'],
      ]);
      expect(story.dossier().prestations.filter(({ sequence }) => sequence === 2)).toMatchObject([
        { kind: 'LANGUAGE_COURSE', mandatory: false },
      ]);
    },
  },
  {
    title:
      'a place whose bond was broken and settled gives way: the next one is compulsory, on that day and not before',
    rules: ['LU-LANG-3', 'LU-LANG-7'],
    run(country) {
      const person = signed(country);
      const { story, voucherId, contractId } = person;
      const places = () =>
        story
          .dossier()
          .prestations.filter(({ kind }) => kind === 'LANGUAGE_COURSE')
          .map(({ sequence, mandatory }) => [sequence, mandatory]);
      broken(person);
      story.grant('settleBrokenBond', '2026-03-11', { voucherId, settlement: 'UNLOCK_NEXT', reason: 'Ill' });
      expect(places()).toEqual([[1, true]]);
      story.grant('issueVoucher', '2026-03-12', { contractId });
      expect(places()).toEqual([
        [1, false],
        [2, true],
      ]);
      const contract = story.dossier().contracts[0];
      if (contract === undefined || country.contracts === null) throw new Error('no contract to read');
      for (const [on, mandatory] of [
        ['2026-03-11', [true]],
        ['2026-03-12', [false, true]],
      ] as const) {
        const steps = country.contracts.pathToCompletion(contract, story.dossier(), day(on));
        const language = steps.filter(({ kind }) => kind === 'LANGUAGE_COURSE');
        expect(language.map((step) => step.mandatory)).toEqual(mandatory);
      }
    },
  },
  {
    title: 'a third voucher is issued, a fourth never',
    rules: ['LU-LANG-3'],
    run(country) {
      const { story, voucherId, contractId } = signed(country);
      honoured(story, voucherId, '2026-03-10');
      const second = story.grant('issueVoucher', '2026-03-11', { contractId });
      honoured(story, idOf(second, 'voucherId'), '2026-04-10');
      const decision = story.decide('issueVoucher', '2026-04-11', { contractId });
      expectDecision(decision, 'GRANTED', { 'LU-LANG-3': 'SATISFIED' });
      const third = story.dossier().vouchers.at(-1)?.id ?? '';
      const courseId = languageCourse(story, [aSession('2026-05-10', 100)]);
      const redeemed = story.decide('redeemVoucher', '2026-05-10', redeeming(third, courseId));
      expectDecision(redeemed, 'GRANTED', { 'LU-LANG-3': 'SATISFIED' });
      attend(story, courseId, story.dossier().enrolments.at(-1)?.id ?? '', [100]);
      story.grant('completeCourse', '2026-05-10', closing(courseId));
      const enrolmentId = story.dossier().enrolments.at(-1)?.id ?? '';
      const attestationId = idOf(
        story.grant('issueAttestation', '2026-05-10', { enrolmentId }),
        'attestationId',
      );
      story.grant('handInCertificate', '2026-05-10', { attestationId });
      expectDecision(story.decide('issueVoucher', '2026-05-11', { contractId }), 'REFUSED', {
        'LU-LANG-3': 'NOT_SATISFIED',
        'LU-LANG-7': 'SATISFIED',
      });
    },
  },
  {
    title: 'the next voucher is issued on the last day of the contract and not after it',
    rules: ['LU-LANG-7', 'LU-DUR-1'],
    run(country) {
      for (const [on, verdict, status] of [
        ['2028-03-10', 'GRANTED', 'SATISFIED'],
        ['2028-03-11', 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const { story, voucherId, contractId } = signed(country);
        honoured(story, voucherId, '2026-03-10');
        expectDecision(story.decide('issueVoucher', on, { contractId }), verdict, { 'LU-DUR-1': status });
      }
    },
  },
  {
    title: 'a lapsed voucher is replaced in its place from the day after its last day',
    rules: ['LU-LANG-3', 'LU-LANG-4'],
    run(country) {
      const { story, voucherId } = signed(country);
      const input = { voucherId, reason: 'Lapsed' };
      expectDecision(story.decide('replaceVoucher', '2026-08-02', input), 'REFUSED', {
        'LU-LANG-3': 'NOT_SATISFIED',
      });
      expectDecision(story.decide('replaceVoucher', '2026-08-03', input), 'GRANTED', {
        'LU-LANG-3': 'SATISFIED',
      });
      const { vouchers } = story.dossier();
      expect(vouchers.map((row) => [row.sequence, row.issuedOn, row.expiresOn])).toEqual([
        [1, '2026-02-02', '2026-08-02'],
        [1, '2026-08-03', '2027-02-03'],
      ]);
      expect(vouchers[1]?.replacesId).toBe(voucherId);
      expect(vouchers[1]?.prestationId).toBe(vouchers[0]?.prestationId);
      expect(lineOf(story, voucherId)).toEqual(['ISSUED/OPEN 2026-02-02', 'REPLACED/LAPSED 2026-08-03']);
      expectDecision(story.decide('replaceVoucher', '2026-08-04', input), 'REFUSED', {
        'LU-LANG-3': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'a voucher still to redeem is replaced only where it was lost; a redeemed one never',
    rules: ['LU-LANG-3'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      expectDecision(
        story.decide('replaceVoucher', '2026-02-03', { voucherId, reason: 'Other' }),
        'REFUSED',
        {
          'LU-LANG-3': 'NOT_SATISFIED',
        },
      );
      const lost = story.decide('replaceVoucher', '2026-02-03', { voucherId, reason: 'LOST' });
      expectDecision(lost, 'GRANTED', { 'LU-LANG-3': 'SATISFIED' });
      expect(lineOf(story, voucherId)).toEqual(['ISSUED/OPEN 2026-02-02', 'REPLACED/CANCELLED 2026-02-03']);
      const other = signed(country);
      redeem(other.story, other.voucherId, lateCourse(other), '2026-02-03');
      const again = { voucherId: other.voucherId, reason: 'LOST' };
      expectDecision(other.story.decide('replaceVoucher', '2026-02-04', again), 'REFUSED', {
        'LU-LANG-3': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'a voucher is cancelled up to its last day, and not once it is redeemed or lapsed',
    rules: ['LU-LANG-9'],
    run(country) {
      for (const [on, verdict, status] of [
        ['2026-08-02', 'GRANTED', 'SATISFIED'],
        ['2026-08-03', 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const { story, voucherId } = signed(country);
        const decision = story.decide('cancelVoucher', on, { voucherId, reason: 'Asked for' });
        expectDecision(decision, verdict, { 'LU-LANG-9': status });
      }
      const person = signed(country);
      redeem(person.story, person.voucherId, lateCourse(person), '2026-02-03');
      const input = { voucherId: person.voucherId, reason: 'Asked for' };
      expectDecision(person.story.decide('cancelVoucher', '2026-02-04', input), 'REFUSED', {
        'LU-LANG-9': 'NOT_SATISFIED',
      });
      expectProblem(person.story.play('cancelVoucher', '2026-02-04', { ...input, reason: ' ' }), 'INVALID', [
        'reason',
      ]);
    },
  },
  {
    title: 'a course called off gives its place back, and its redemption is not counted',
    rules: ['LU-LANG-3'],
    run(country) {
      const { story, voucherId } = signed(country);
      const courseId = languageCourse(story, [aSession('2026-05-01')]);
      redeem(story, voucherId, courseId, '2026-02-10');
      const calledOff = story.decide('cancelCourse', '2026-02-20', { courseId, reason: 'Too few' });
      expectDecision(calledOff, 'GRANTED', { 'LU-LANG-3': 'SATISFIED' });
      expect(lineOf(story, voucherId)).toEqual([
        'ISSUED/OPEN 2026-02-02',
        'REDEEMED/ENGAGED 2026-02-10',
        'CANCELLED/CANCELLED 2026-02-20',
      ]);
      const replacement = story.grant('replaceVoucher', '2026-02-21', { voucherId, reason: 'Called off' });
      const other = languageCourse(story, [aSession('2026-06-01')]);
      const input = redeeming(idOf(replacement, 'voucherId'), other);
      const decision = story.decide('redeemVoucher', '2026-02-22', input);
      const facts = decision.reasons.flatMap((row) => row.facts);
      expectDecision(decision, 'GRANTED', { 'LU-LANG-3': 'SATISFIED' });
      expect(facts.find(({ name }) => name === 'redemptions')?.value).toBe(0);
      expect(story.situation().placesTaken).toEqual({ [courseId]: 0, [other]: 1 });
    },
  },
  {
    title: 'a broken bond blocks the sequence until it is settled',
    rules: ['LU-LANG-7'],
    run(country) {
      for (const [settlement, verdict, status] of [
        ['UNLOCK_NEXT', 'GRANTED', 'SATISFIED'],
        ['CLOSE_SEQUENCE', 'REFUSED', 'NOT_SATISFIED'],
      ] as const) {
        const person = signed(country);
        const { story, voucherId, contractId } = person;
        broken(person);
        expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/BROKEN 2026-03-10');
        expectDecision(story.decide('issueVoucher', '2026-03-11', { contractId }), 'REFUSED', {
          'LU-LANG-7': 'NOT_SATISFIED',
        });
        const input = { voucherId, settlement, reason: 'Was ill' };
        expectProblem(story.play('settleBrokenBond', '2026-03-12', { ...input, reason: '' }), 'INVALID', [
          'reason',
        ]);
        expectDecision(story.decide('settleBrokenBond', '2026-03-12', input), 'GRANTED', {
          'LU-LANG-7': 'SATISFIED',
        });
        expectProblem(story.play('settleBrokenBond', '2026-03-12', input), 'CONFLICT', ['voucherId']);
        expectDecision(story.decide('issueVoucher', '2026-03-11', { contractId }), 'REFUSED', {
          'LU-LANG-7': 'NOT_SATISFIED',
        });
        expectDecision(story.decide('issueVoucher', '2026-03-12', { contractId }), verdict, {
          'LU-LANG-7': status,
        });
        expectDecision(
          story.decide('replaceVoucher', '2026-03-13', { voucherId, reason: 'LOST' }),
          'REFUSED',
          {
            'LU-LANG-3': 'NOT_SATISFIED',
          },
        );
      }
    },
  },
  {
    title: 'only a broken bond is settled',
    rules: ['LU-LANG-7'],
    run(country) {
      const { story, voucherId } = signed(country);
      const input = { voucherId, settlement: 'UNLOCK_NEXT', reason: 'Was ill' } as const;
      expectDecision(story.decide('settleBrokenBond', '2026-02-03', input), 'REFUSED', {
        'LU-LANG-7': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'a voucher that lapsed is not redeemed though a contract runs, its replacement is',
    rules: ['LU-LANG-4', 'LU-LANG-9'],
    run(country) {
      const person = signed(country);
      const { story, voucherId } = person;
      enrol(person, civicCourse(story, '2026-03-01', '2026-03-08'), '2026-02-20');
      const courseId = lateCourse(person);
      expectDecision(story.decide('redeemVoucher', '2026-08-03', redeeming(voucherId, courseId)), 'REFUSED', {
        'LU-LANG-4': 'NOT_SATISFIED',
        'LU-LANG-9': 'SATISFIED',
      });
      const next = story.grant('replaceVoucher', '2026-08-03', { voucherId, reason: 'Lapsed' });
      const input = redeeming(idOf(next, 'voucherId'), courseId);
      expectDecision(story.decide('redeemVoucher', '2026-08-03', input), 'GRANTED', {
        'LU-LANG-4': 'SATISFIED',
      });
    },
  },
];

export const VOUCHERS: readonly RuleTest[] = [...VALIDITY, ...SEQUENCE];
