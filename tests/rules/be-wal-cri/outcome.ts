import { expect } from 'vitest';
import { day } from '../../../domain/calendar.ts';
import { missingFacts } from '../../../domain/decision.ts';
import type { RuleTest } from '../rule-test.ts';
import { ask, askKnowing, expectDecision, PARCOURS, statusOf } from './question.ts';

const ALL = [
  'WAL-OBL-1',
  'WAL-OBL-2',
  'WAL-OBL-3',
  'WAL-OBL-4',
  'WAL-OBL-5',
  'WAL-OBL-6',
  'WAL-EXE-1',
  'WAL-EXE-2',
  'WAL-EXE-3',
  'WAL-EXE-4',
  'WAL-EXE-5',
  'WAL-EXE-6',
  'WAL-EXE-7',
] as const;

export const OUTCOME: readonly RuleTest[] = [
  {
    title: 'every rule is told in the order of the book, with its basis',
    rules: ALL,
    run: (country) => {
      const decision = ask(country);
      expect(decision).toMatchObject({
        question: 'ELIGIBILITY',
        scheme: PARCOURS,
        verdict: 'GRANTED',
        outcome: 'OBLIGED',
        asOf: '2025-06-01',
        rulesVersion: country.rulesVersion,
      });
      expect(decision.reasons.map(({ rule }) => rule.id)).toEqual(ALL);
      expect(decision.reasons.map(({ status }) => status)).toEqual([
        ...Array(6).fill('SATISFIED'),
        ...Array(7).fill('NOT_SATISFIED'),
      ]);
      expect(missingFacts(decision.reasons)).toEqual([]);
    },
  },
  {
    title: 'with nothing known nothing is decided, and all that is to be asked is named',
    rules: ALL,
    run: (country) => {
      const decision = askKnowing(country, {}, undefined, day('2025-06-01'));
      expect(decision.outcome).toBe('UNDETERMINED');
      expect(missingFacts(decision.reasons)).toEqual([
        'residences',
        'residenceTitles',
        'nationalities',
        'BE_WAL.familyMemberOf',
        'BE_WAL.ukraineTemporaryProtection',
        'BE_WAL.medicalCertificate',
        'BE_WAL.belgianDiploma',
        'birthDate',
        'employments',
        'BE_WAL.higherEducationRole',
        'BE_WAL.attestations',
      ]);
    },
  },
  {
    title: 'one rule of the obligation that does not hold makes it voluntary, whatever is unknown',
    rules: ['WAL-OBL-4', 'WAL-EXE-1'],
    run: (country) => {
      const decision = askKnowing(country, { nationalities: ['BE'] }, {}, day('2025-06-01'));
      expectDecision(decision, 'VOLUNTARY', 'WAL-EXE-1', 'NOT_APPLICABLE');
      expect(decision.verdict).toBe('GRANTED');
    },
  },
  {
    title: 'an exemption is not in question where there is no obligation',
    rules: ['WAL-OBL-4', 'WAL-EXE-3'],
    run: (country) => {
      const decision = ask(country, { common: { nationalities: ['FR'], birthDate: day('1950-01-01') } });
      expectDecision(decision, 'VOLUNTARY', 'WAL-EXE-3', 'NOT_APPLICABLE');
      expect(decision.exemptions).toEqual([]);
    },
  },
  {
    title: 'one exemption that holds exempts, whatever is unknown of the others',
    rules: ['WAL-EXE-1', 'WAL-EXE-2'],
    run: (country) => {
      const decision = ask(country, {
        own: { medicalCertificate: undefined, belgianDiploma: { issuedOn: '2025-05-01' } },
      });
      expectDecision(decision, 'EXEMPT', 'WAL-EXE-1', 'UNKNOWN');
      expect(decision.exemptions.map(({ rule }) => rule.id)).toEqual(['WAL-EXE-2']);
    },
  },
  {
    title: 'all exemptions that hold are told',
    rules: ['WAL-EXE-2', 'WAL-EXE-3', 'WAL-EXE-6'],
    run: (country) => {
      const decision = ask(country, {
        common: { nationalities: ['TR'], birthDate: day('1950-01-01') },
        own: { belgianDiploma: { issuedOn: '2025-05-01' } },
      });
      expect(decision.outcome).toBe('EXEMPT');
      expect(decision.exemptions.map(({ rule }) => rule.id)).toEqual(['WAL-EXE-2', 'WAL-EXE-3', 'WAL-EXE-6']);
    },
  },
  {
    title: 'while the obligation is unknown an exemption that holds is told, and nothing is decided',
    rules: ['WAL-OBL-5', 'WAL-EXE-3'],
    run: (country) => {
      const decision = ask(country, {
        common: { birthDate: day('1950-01-01') },
        own: { familyMemberOf: undefined },
      });
      expectDecision(decision, 'UNDETERMINED', 'WAL-OBL-5', 'UNKNOWN');
      expect(decision.exemptions.map(({ rule }) => rule.id)).toEqual(['WAL-EXE-3']);
      expect(decision.mayFollowVoluntarily).toBe(true);
      expect(statusOf(decision, 'WAL-EXE-3')).toBe('SATISFIED');
    },
  },
  {
    title: 'a scheme of somebody else is not answered',
    rules: ['WAL-OBL-1'],
    run: (country) => {
      const asOf = day('2025-06-01');
      const dates = { asOf, governingDate: asOf };
      expect(() => country.eligibility('LU_CAI', { common: {}, own: {} }, dates)).toThrow(RangeError);
    },
  },
];
