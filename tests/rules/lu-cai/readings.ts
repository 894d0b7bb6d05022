import { expect } from 'vitest';
import { day, dayAfter, type PlainDate } from '../../../domain/calendar.ts';
import type { ObligationRecord } from '../../../domain/contract.ts';
import type { Jurisdiction } from '../../../jurisdictions/jurisdiction.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  attend,
  civicCourse,
  closing,
  contractOf,
  enrol,
  languageCourse,
  orientationDone,
  redeem,
  type Signed,
  signed,
} from './steps.ts';
import { aSession, idOf, type Story } from './story.ts';

/** A whole journey with a detour: a voucher lost, a course called off, an attestation revoked. */
function journey(country: Jurisdiction): Signed {
  const person = signed(country);
  const { story, contractId } = person;
  const lost = { voucherId: person.voucherId, reason: 'LOST' };
  const first = idOf(story.grant('replaceVoucher', '2026-02-05', lost), 'voucherId');
  const calledOff = languageCourse(story, [aSession('2026-03-02')]);
  redeem(story, first, calledOff, '2026-02-10');
  story.grant('cancelCourse', '2026-02-20', { courseId: calledOff, reason: 'Too few' });
  const replaced = story.grant('replaceVoucher', '2026-02-21', { voucherId: first, reason: 'Called off' });
  const voucherId = idOf(replaced, 'voucherId');
  const courseId = languageCourse(story, [aSession('2026-03-10', 100), aSession('2026-03-24', 100)]);
  const enrolmentId = redeem(story, voucherId, courseId, '2026-03-01');
  const civicId = civicCourse(story, '2026-03-05', '2026-03-12');
  const civic = enrol(person, civicId, '2026-03-03');
  attend(story, civicId, civic, [180, 180]);
  story.grant('completeCourse', '2026-03-14', closing(civicId));
  attend(story, courseId, enrolmentId, [100, 40]);
  story.grant('completeCourse', '2026-03-26', closing(courseId));
  const wrong = idOf(story.grant('issueAttestation', '2026-04-01', { enrolmentId }), 'attestationId');
  story.grant('revokeAttestation', '2026-04-03', { attestationId: wrong, reason: 'Wrong name' });
  const right = idOf(story.grant('issueAttestation', '2026-04-06', { enrolmentId }), 'attestationId');
  story.grant('handInCertificate', '2026-04-10', { attestationId: right });
  story.grant('issueVoucher', '2026-04-12', { contractId });
  orientationDone(person, day('2026-05-02'));
  story.grant('completeContract', '2026-05-10', { contractId });
  return person;
}

function named({ kind, subjectId, dueOn, debtor, debtorId, rule, appliesFrom }: ObligationRecord): string {
  return [kind, subjectId, dueOn, debtor, debtorId, rule, appliesFrom].join(' ');
}

function rowsOn(story: Story, on: PlainDate): readonly string[] {
  return story
    .dossier()
    .obligations.filter(
      (row) => row.appliesFrom <= on && (row.appliesUntil === null || on <= row.appliesUntil),
    )
    .map(named)
    .toSorted();
}

function dutiesOn(country: Jurisdiction, story: Story, on: string): readonly string[] {
  return country
    .obligations(story.dossier(), day(on))
    .map(({ kind, dueOn }) => `${kind} ${dueOn}`)
    .toSorted();
}

function pathOn(country: Jurisdiction, person: Signed, on: string) {
  const path = country.contracts?.pathToCompletion(contractOf(person), person.story.dossier(), day(on)) ?? [];
  return path.map(({ kind, status, nextMove }) => [kind, status, nextMove?.by, nextMove?.what.en]);
}

const DUTIES: readonly RuleTest[] = [
  {
    title: 'on each day of a journey the rows that are stored are those that the facts of that day give',
    rules: ['LU-VAL-1'],
    run(country) {
      const { story } = journey(country);
      for (let on = day('2026-01-28'); on < '2026-07-01'; on = dayAfter(on)) {
        const computed = country.obligations(story.dossier(), on).map(named).toSorted();
        expect([on, ...computed]).toEqual([on, ...rowsOn(story, on)]);
      }
    },
  },
  {
    title: 'deriving twice changes nothing',
    rules: ['LU-DUR-2'],
    run(country) {
      const { story } = journey(country);
      expect(country.derive(story.dossier())).toEqual(story.dossier());
    },
  },
  {
    title: 'the duties of each phase, with the days they are due',
    rules: ['LU-LANG-4', 'LU-LANG-5', 'LU-LANG-6', 'LU-CIV-2', 'LU-CIV-3', 'LU-CIV-5', 'LU-VAL-1'],
    run(country) {
      const { story } = journey(country);
      expect(dutiesOn(country, story, '2026-02-01')).toEqual([]);
      expect(dutiesOn(country, story, '2026-02-02')).toEqual([
        'ATTEND_CIVIC_COURSE null',
        'ATTEND_ORIENTATION_DAY null',
        'REDEEM_VOUCHER 2026-08-02',
      ]);
      expect(dutiesOn(country, story, '2026-03-03')).toEqual([
        'ATTEND_CIVIC_COURSE 2028-03-05',
        'ATTEND_LANGUAGE_COURSE 2026-03-24',
        'ATTEND_ORIENTATION_DAY 2028-03-05',
        'SEND_CONFIRMATION 2026-03-04',
      ]);
      expect(dutiesOn(country, story, '2026-03-26')).toEqual([
        'ATTEND_ORIENTATION_DAY 2028-03-05',
        'SEND_CERTIFICATE null',
        'SEND_CIVIC_ATTESTATION null',
      ]);
      expect(dutiesOn(country, story, '2026-04-01')).toEqual([
        'ATTEND_ORIENTATION_DAY 2028-03-05',
        'HAND_IN_CERTIFICATE 2028-03-05',
        'SEND_CIVIC_ATTESTATION null',
      ]);
      expect(dutiesOn(country, story, '2026-04-03')).toContain('SEND_CERTIFICATE null');
      expect(dutiesOn(country, story, '2026-05-02')).toContain('VALIDATE_CONTRACT null');
      expect(dutiesOn(country, story, '2026-05-10')).toEqual(['SEND_CIVIC_ATTESTATION null']);
    },
  },
  {
    title: 'a voucher is owed up to its last day, and civic course and orientation day up to the end',
    rules: ['LU-LANG-4', 'LU-CIV-2', 'LU-VAL-1'],
    run(country) {
      const person = signed(country);
      enrol(person, civicCourse(person.story, '2026-03-10', '2026-03-17'), '2026-02-20');
      const { story } = person;
      expect(dutiesOn(country, story, '2026-08-02')).toContain('REDEEM_VOUCHER 2026-08-02');
      expect(dutiesOn(country, story, '2026-08-03')).not.toContain('REDEEM_VOUCHER 2026-08-02');
      expect(dutiesOn(country, story, '2028-03-10')).toEqual([
        'ATTEND_CIVIC_COURSE 2028-03-10',
        'ATTEND_ORIENTATION_DAY 2028-03-10',
      ]);
      expect(dutiesOn(country, story, '2028-03-11')).toEqual([]);
    },
  },
  {
    title: 'a broken bond is the team’s to settle',
    rules: ['LU-LANG-7'],
    run(country) {
      const { story, voucherId } = signed(country);
      const courseId = languageCourse(story, [aSession('2026-03-10', 100)]);
      redeem(story, voucherId, courseId, '2026-03-01');
      story.grant('completeCourse', '2026-03-10', closing(courseId));
      expect(dutiesOn(country, story, '2026-03-09')).not.toContain('SETTLE_BROKEN_BOND null');
      expect(dutiesOn(country, story, '2026-03-10')).toContain('SETTLE_BROKEN_BOND null');
      story.grant('settleBrokenBond', '2026-03-12', {
        voucherId,
        settlement: 'UNLOCK_NEXT',
        reason: 'Was ill',
      });
      expect(dutiesOn(country, story, '2026-03-12')).not.toContain('SETTLE_BROKEN_BOND null');
    },
  },
];

const PATH: readonly RuleTest[] = [
  {
    title: 'the path tells, day by day, what stands and who moves next',
    rules: ['LU-VAL-1'],
    run(country) {
      const person = journey(country);
      expect(pathOn(country, person, '2026-02-01')).toEqual([]);
      expect(pathOn(country, person, '2026-02-02')).toEqual([
        ['LANGUAGE_COURSE', 'PRESCRIBED', 'PERSON', 'Redeem the voucher by its expiry'],
        ['CIVIC_TRAINING', 'PRESCRIBED', 'PERSON', 'Enrol in a civic course with the CAI team'],
        ['ORIENTATION_DAY', 'PRESCRIBED', 'AUTHORITY', 'Invite to the next orientation day'],
      ]);
      expect(pathOn(country, person, '2026-03-10')[0]).toEqual([
        'LANGUAGE_COURSE',
        'IN_PROGRESS',
        'PERSON',
        'Attend at least 70 % of the course',
      ]);
      expect(pathOn(country, person, '2026-03-25')[0]?.[2]).toBe('PROVIDER');
      expect(pathOn(country, person, '2026-04-06')[0]?.[3]).toBe(
        'Hand a copy of the certificate to the CAI team',
      );
      expect(pathOn(country, person, '2026-04-12')).toHaveLength(4);
      expect(pathOn(country, person, '2026-05-10').map(([, , by]) => by)).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    },
  },
  {
    title: 'a step carries what is done and left, the share asked for, its price and its last day',
    rules: ['LU-LANG-5', 'LU-LANG-2', 'LU-CIV-1'],
    run(country) {
      const person = journey(country);
      const read = (on: string) =>
        country.contracts?.pathToCompletion(contractOf(person), person.story.dossier(), day(on)) ?? [];
      const [language, civic, orientation] = read('2026-03-10');
      expect(language).toMatchObject({
        done: { minutes: 100 },
        left: { minutes: 40 },
        share: { attendedMinutes: 100, totalMinutes: 200, requiredPercent: 70 },
        price: { cents: 1000, currency: 'EUR' },
        until: '2028-03-05',
      });
      expect(civic).toMatchObject({
        done: { minutes: 180, modules: ['A'] },
        left: { minutes: 180, modules: ['B'] },
        price: { cents: 0, currency: 'EUR' },
      });
      expect(orientation).toMatchObject({ share: null, price: { cents: 0, currency: 'EUR' } });
      expect(read('2026-02-02').map(({ until, left }) => [until, left.minutes])).toEqual([
        ['2026-08-02', null],
        [null, 360],
        [null, null],
      ]);
    },
  },
  {
    title: 'the native word for the status is that of the day',
    rules: ['LU-VAL-1', 'LU-VAL-2'],
    run(country) {
      const person = journey(country);
      const word = (on: string) =>
        country.contracts?.nativeStatus(contractOf(person), person.story.dossier(), day(on))?.fr ?? null;
      expect(
        ['2026-02-01', '2026-02-02', '2026-03-04', '2026-03-05', '2026-05-09', '2026-05-10'].map(word),
      ).toEqual([null, 'signé', 'signé', 'en cours', 'en cours', 'validé']);
    },
  },
  {
    title: 'the timeline runs from signature to validation in three languages',
    rules: ['LU-PATH-6', 'LU-VAL-1'],
    run(country) {
      const person = journey(country);
      const events = country.contracts?.timeline(contractOf(person), person.story.dossier()) ?? [];
      const days = events.map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
      expect(events.every(({ what }) => what.fr !== '' && what.en !== '' && what.de !== undefined)).toBe(
        true,
      );
      expect(events[0]?.what.fr).toBe('Contrat : signé');
      const validated = events.find(({ what }) => what.en === 'Contract: validated');
      expect([validated?.on, validated?.rule?.id, validated?.what.de]).toEqual([
        '2026-05-10',
        'LU-VAL-1',
        'Vertrag: validiert',
      ]);
    },
  },
  {
    title: 'minutes attended are those recorded up to the day',
    rules: ['LU-LANG-5', 'LU-CIV-4'],
    run(country) {
      const { story } = journey(country);
      const minutes = (on: string) =>
        story
          .dossier()
          .enrolments.map((enrolment) =>
            country.contracts?.attendedMinutes(enrolment, story.dossier(), day(on)),
          );
      expect(minutes('2026-03-09')).toEqual([0, 0, 180, 0]);
      expect(minutes('2026-03-10')).toEqual([0, 100, 180, 0]);
      expect(minutes('2026-05-02')).toEqual([0, 140, 360, 270]);
    },
  },
];

export const READINGS: readonly RuleTest[] = [...DUTIES, ...PATH];
