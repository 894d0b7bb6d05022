import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { RuleTest } from '../rule-test.ts';
import {
  attend,
  certified,
  civicDone,
  closing,
  expectDecision,
  expectProblem,
  honoured,
  languageCourse,
  lineOf,
  orientationDone,
  redeem,
  signed,
} from './steps.ts';
import { aSession, idOf, SCHOOL, TEAM } from './story.ts';

export const ATTESTATIONS: readonly RuleTest[] = [
  {
    title: 'the provider attests a completed course, once, and no other',
    rules: ['LU-LANG-6'],
    run(country) {
      const { story, voucherId } = signed(country);
      const courseId = languageCourse(story, [aSession('2026-03-10', 100)]);
      const enrolmentId = redeem(story, voucherId, courseId, '2026-03-01');
      expectDecision(story.decide('issueAttestation', '2026-03-11', { enrolmentId }), 'REFUSED', {
        'LU-LANG-6': 'NOT_SATISFIED',
      });
      attend(story, courseId, enrolmentId, [70]);
      story.grant('completeCourse', '2026-03-11', closing(courseId));
      expectDecision(story.decide('issueAttestation', '2026-03-10', { enrolmentId }), 'REFUSED', {
        'LU-LANG-6': 'NOT_SATISFIED',
      });
      expectDecision(story.decide('issueAttestation', '2026-03-11', { enrolmentId }), 'GRANTED', {
        'LU-LANG-6': 'SATISFIED',
      });
      expectProblem(story.play('issueAttestation', '2026-03-12', { enrolmentId }), 'CONFLICT', [
        'enrolmentId',
      ]);
      expect(story.dossier().attestations).toMatchObject([
        { kind: 'LANGUAGE_CERTIFICATE', issuerId: SCHOOL, year: 2026, number: 1, copyReceivedOn: null },
      ]);
      expect(story.dossier().transmissions).toEqual([]);
    },
  },
  {
    title: 'attestations are numbered without gaps by issuer and year',
    rules: ['LU-LANG-6'],
    run(country) {
      const { story, voucherId, contractId } = signed(country);
      honoured(story, voucherId, '2026-03-10');
      const second = idOf(story.grant('issueVoucher', '2026-03-11', { contractId }), 'voucherId');
      honoured(story, second, '2026-04-10');
      const third = idOf(story.grant('issueVoucher', '2026-12-11', { contractId }), 'voucherId');
      honoured(story, third, '2027-01-10');
      expect(story.dossier().attestations.map(({ year, number }) => [year, number])).toEqual([
        [2026, 1],
        [2026, 2],
        [2027, 1],
      ]);
      expect(story.situation().shared.attestationCounters).toEqual([
        { issuerId: SCHOOL, year: 2026, lastNumber: 2 },
        { issuerId: SCHOOL, year: 2027, lastNumber: 1 },
      ]);
    },
  },
  {
    title: 'the civic attestation goes by post, from the team',
    rules: ['LU-CIV-5'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      civicDone(person, '2026-03-10', '2026-03-17');
      const enrolmentId = story.dossier().enrolments[0]?.id ?? '';
      expectDecision(story.decide('issueAttestation', '2026-03-18', { enrolmentId }), 'GRANTED', {
        'LU-CIV-5': 'SATISFIED',
      });
      expect(story.dossier().attestations).toMatchObject([{ kind: 'CIVIC_ATTESTATION', issuerId: TEAM }]);
      expect(story.dossier().transmissions.at(-1)).toMatchObject({
        kind: 'CIVIC_ATTESTATION',
        channel: 'POST',
        createdOn: '2026-03-18',
        rule: 'LU-CIV-5',
      });
    },
  },
  {
    title: 'the orientation attestation is handed out, and nothing is sent',
    rules: ['LU-ORI-4'],
    run(country) {
      const person = signed(country);
      const { story } = person;
      orientationDone(person, day('2026-05-02'));
      const enrolmentId = story.dossier().enrolments[0]?.id ?? '';
      expectDecision(story.decide('issueAttestation', '2026-05-02', { enrolmentId }), 'GRANTED', {
        'LU-ORI-4': 'SATISFIED',
      });
      expect(story.dossier().attestations).toMatchObject([{ kind: 'ORIENTATION_ATTESTATION' }]);
      expect(story.dossier().transmissions).toEqual([]);
      const attestationId = story.dossier().attestations[0]?.id ?? '';
      expectDecision(story.decide('handInCertificate', '2026-05-03', { attestationId }), 'REFUSED', {
        'LU-LANG-6': 'NOT_SATISFIED',
      });
    },
  },
  {
    title: 'the copy is handed in from the day of the certificate on, once',
    rules: ['LU-LANG-6'],
    run(country) {
      const { story, voucherId } = signed(country);
      const attestationId = certified(story, voucherId, '2026-03-10');
      expectDecision(story.decide('handInCertificate', '2026-03-09', { attestationId }), 'REFUSED', {
        'LU-LANG-6': 'NOT_SATISFIED',
      });
      const decision = story.decide('handInCertificate', '2026-03-10', { attestationId });
      expectDecision(decision, 'GRANTED', { 'LU-LANG-6': 'SATISFIED' });
      expect(decision.outcome).toBe('RECEIVED');
      expectProblem(story.play('handInCertificate', '2026-03-11', { attestationId }), 'CONFLICT', [
        'attestationId',
      ]);
    },
  },
  {
    title: 'a revoked certificate no longer honours the bond, and another may be issued',
    rules: ['LU-LANG-6', 'LU-LANG-7'],
    run(country) {
      const { story, voucherId, contractId } = signed(country);
      const attestationId = certified(story, voucherId, '2026-03-10');
      story.grant('handInCertificate', '2026-03-12', { attestationId });
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/HONOURED 2026-03-12');
      const input = { attestationId, reason: 'Wrong name' };
      expectProblem(story.play('revokeAttestation', '2026-03-20', { ...input, reason: '' }), 'INVALID', [
        'reason',
      ]);
      expect(story.decide('revokeAttestation', '2026-03-20', input).outcome).toBe('REVOKED');
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/ENGAGED 2026-03-10');
      expectDecision(story.decide('issueVoucher', '2026-03-21', { contractId }), 'REFUSED', {
        'LU-LANG-7': 'NOT_SATISFIED',
      });
      expectDecision(story.decide('handInCertificate', '2026-03-21', { attestationId }), 'REFUSED', {
        'LU-LANG-6': 'NOT_SATISFIED',
      });
      const enrolmentId = story.dossier().enrolments[0]?.id ?? '';
      const again = idOf(story.grant('issueAttestation', '2026-03-22', { enrolmentId }), 'attestationId');
      story.grant('handInCertificate', '2026-03-23', { attestationId: again });
      expect(lineOf(story, voucherId).at(-1)).toBe('REDEEMED/HONOURED 2026-03-23');
      expect(story.dossier().attestations.map(({ number }) => number)).toEqual([1, 2]);
      expectProblem(story.play('revokeAttestation', '2026-03-24', input), 'CONFLICT', ['attestationId']);
    },
  },
];
