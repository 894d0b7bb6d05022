import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import type { Decision } from '../../../domain/decision.ts';
import type { RuleTest } from '../rule-test.ts';
import { ask, expectDecision, expectMissing } from './question.ts';

/** Exempt by this rule alone, on this evidence. */
function expectExempt(decision: Decision, rule: string, evidence: string, on: string | null): void {
  expectDecision(decision, 'EXEMPT', rule, 'SATISFIED');
  expect(decision.mayFollowVoluntarily).toBe(true);
  expect(decision.exemptions.map((ground) => ({ ...ground, rule: ground.rule.id }))).toEqual([
    { rule, evidence, evidenceOn: on },
  ]);
}

function expectObliged(decision: Decision, rule: string): void {
  expectDecision(decision, 'OBLIGED', rule, 'NOT_SATISFIED');
  expect(decision.exemptions).toEqual([]);
  expect(decision.mayFollowVoluntarily).toBeNull();
}

function born(birthDate: string) {
  return { common: { birthDate: day(birthDate) } };
}

export const EXEMPTION: readonly RuleTest[] = [
  {
    title: 'a medical certificate exempts from its day of issue to its last day',
    rules: ['WAL-EXE-1'],
    run: (country) => {
      const own = { medicalCertificate: { issuedOn: '2025-05-02', until: '2025-06-10' } };
      const proof = ['WAL-EXE-1', 'MEDICAL_CERTIFICATE', '2025-05-02'] as const;
      expectObliged(ask(country, { own, asOf: '2025-05-01' }), 'WAL-EXE-1');
      expectExempt(ask(country, { own, asOf: '2025-05-02' }), ...proof);
      expectExempt(ask(country, { own, asOf: '2025-06-10' }), ...proof);
      expectObliged(ask(country, { own, asOf: '2025-06-11' }), 'WAL-EXE-1');
    },
  },
  {
    title: 'a medical certificate without a last day exempts without end, and is a special fact',
    rules: ['WAL-EXE-1'],
    run: (country) => {
      const decision = ask(country, { own: { medicalCertificate: { issuedOn: '2025-05-02' } } });
      expectExempt(decision, 'WAL-EXE-1', 'MEDICAL_CERTIFICATE', '2025-05-02');
      const read = decision.reasons.find(({ rule }) => rule.id === 'WAL-EXE-1')?.facts;
      expect(read).toEqual([
        { name: 'BE_WAL.medicalCertificate', value: { issuedOn: '2025-05-02', until: null }, special: true },
      ]);
    },
  },
  {
    title: 'a Belgian diploma exempts from the day it was issued',
    rules: ['WAL-EXE-2'],
    run: (country) => {
      const own = { belgianDiploma: { issuedOn: '2025-06-01' } };
      expectObliged(ask(country, { own, asOf: '2025-05-31' }), 'WAL-EXE-2');
      expectExempt(ask(country, { own, asOf: '2025-06-01' }), 'WAL-EXE-2', 'BELGIAN_DIPLOMA', '2025-06-01');
      expectExempt(ask(country, { own, asOf: '2025-06-02' }), 'WAL-EXE-2', 'BELGIAN_DIPLOMA', '2025-06-01');
    },
  },
  {
    title: 'under 18 is exempt to the day before the birthday',
    rules: ['WAL-EXE-3'],
    run: (country) => {
      expectExempt(ask(country, born('2007-06-02')), 'WAL-EXE-3', 'BIRTH_DATE', '2007-06-02');
      expectObliged(ask(country, born('2007-06-01')), 'WAL-EXE-3');
      expectObliged(ask(country, born('2007-05-31')), 'WAL-EXE-3');
    },
  },
  {
    title: '65 is exempt from the birthday on',
    rules: ['WAL-EXE-3'],
    run: (country) => {
      expectObliged(ask(country, born('1960-06-02')), 'WAL-EXE-3');
      expectExempt(ask(country, born('1960-06-01')), 'WAL-EXE-3', 'BIRTH_DATE', '1960-06-01');
      expectExempt(ask(country, born('1960-05-31')), 'WAL-EXE-3', 'BIRTH_DATE', '1960-05-31');
    },
  },
  {
    title: 'the age is that of the day asked, not of the notification',
    rules: ['WAL-EXE-3'],
    run: (country) => {
      const own = { communeNotifiedOn: '2025-05-31' };
      expectObliged(ask(country, { ...born('2007-06-01'), own, asOf: '2025-06-01' }), 'WAL-EXE-3');
    },
  },
  {
    title: 'a student is exempt from the first to the last day',
    rules: ['WAL-EXE-5'],
    run: (country) => {
      const role = { kind: 'REGULAR_STUDENT', from: '2025-05-02', until: '2025-06-10' };
      const own = { higherEducationRole: role };
      const proof = ['WAL-EXE-5', 'REGULAR_STUDENT', '2025-05-02'] as const;
      expectObliged(ask(country, { own, asOf: '2025-05-01' }), 'WAL-EXE-5');
      expectExempt(ask(country, { own, asOf: '2025-05-02' }), ...proof);
      expectExempt(ask(country, { own, asOf: '2025-06-10' }), ...proof);
      expectObliged(ask(country, { own, asOf: '2025-06-11' }), 'WAL-EXE-5');
    },
  },
  ...['EXCHANGE_STUDENT', 'DOCTORAL_GRANT', 'TEACHER'].map(
    (kind): RuleTest => ({
      title: `higher education in the role ${kind} exempts`,
      rules: ['WAL-EXE-5'],
      run: (country) =>
        expectExempt(ask(country, { own: { higherEducationRole: { kind } } }), 'WAL-EXE-5', kind, null),
    }),
  ),
  {
    title: 'a Turkish national is exempt, with another nationality too',
    rules: ['WAL-EXE-6'],
    run: (country) => {
      for (const nationalities of [['TR'], ['MA', 'TR']]) {
        expectExempt(ask(country, { common: { nationalities } }), 'WAL-EXE-6', 'NATIONALITY', null);
      }
      expectObliged(ask(country, { common: { nationalities: ['MA'] } }), 'WAL-EXE-6');
    },
  },
  ...['BE_WAL', 'FLANDERS', 'BRUSSELS', 'GERMAN_SPEAKING_COMMUNITY'].map(
    (kind): RuleTest => ({
      title: `an attestation of kind ${kind} exempts from the day it was issued`,
      rules: ['WAL-EXE-7'],
      run: (country) => {
        const own = { attestations: [{ kind, issuedOn: '2025-06-01' }] };
        expectObliged(ask(country, { own, asOf: '2025-05-31' }), 'WAL-EXE-7');
        const proof = ['WAL-EXE-7', `ATTESTATION_${kind}`, '2025-06-01'] as const;
        expectExempt(ask(country, { own, asOf: '2025-06-01' }), ...proof);
        expectExempt(ask(country, { own, asOf: '2025-06-02' }), ...proof);
      },
    }),
  ),
  {
    title: 'of several attestations the earliest is the evidence',
    rules: ['WAL-EXE-7'],
    run: (country) => {
      const attestations = [
        { kind: 'BRUSSELS', issuedOn: '2024-06-01' },
        { kind: 'FLANDERS', issuedOn: '2023-06-01' },
      ];
      const decision = ask(country, { own: { attestations } });
      expectExempt(decision, 'WAL-EXE-7', 'ATTESTATION_FLANDERS', '2023-06-01');
    },
  },
  ...[
    ['WAL-EXE-1', 'medicalCertificate'],
    ['WAL-EXE-2', 'belgianDiploma'],
    ['WAL-EXE-5', 'higherEducationRole'],
    ['WAL-EXE-7', 'attestations'],
  ].map(
    ([rule = '', name = '']): RuleTest => ({
      title: `${name}: null is none, absent is unknown`,
      rules: [rule],
      run: (country) => {
        expectObliged(ask(country, { own: { [name]: null } }), rule);
        expectMissing(ask(country, { own: { [name]: undefined } }), `BE_WAL.${name}`);
      },
    }),
  ),
  {
    title: 'a birth date that is unknown leaves the exemption open',
    rules: ['WAL-EXE-3'],
    run: (country) => expectMissing(ask(country, { common: { birthDate: undefined } }), 'birthDate'),
  },
];
