import { expect } from 'vitest';
import type { RuleTest } from '../rule-test.ts';
import { ask, expectDecision, expectMissing } from './question.ts';

const CITIZEN = 'WAL-OBL-4';
const FAMILY = 'WAL-OBL-5';
const UKRAINE = 'WAL-OBL-6';

function of(...nationalities: readonly string[]) {
  return { common: { nationalities } };
}

/** A title that was valid for long, so that only the nationality tells the days apart. */
const EARLY = {
  residences: [{ country: 'BE', from: null, until: null }],
};

export const CITIZENSHIP: readonly RuleTest[] = [
  ...['FR', 'BE', 'NO', 'LI', 'CH'].map(
    (code): RuleTest => ({
      title: `a citizen of ${code} is voluntary`,
      rules: [CITIZEN],
      run: (country) => {
        const decision = ask(country, of(code));
        expectDecision(decision, 'VOLUNTARY', CITIZEN, 'NOT_SATISFIED');
        expect(decision.mayFollowVoluntarily).toBe(true);
      },
    }),
  ),
  ...['MA', 'GB', 'STATELESS'].map(
    (code): RuleTest => ({
      title: `a person of nationality ${code} is obliged`,
      rules: [CITIZEN],
      run: (country) => expectDecision(ask(country, of(code)), 'OBLIGED', CITIZEN, 'SATISFIED'),
    }),
  ),
  {
    title: 'membership is read on the day asked: Croatia the day before and the day it joined the Union',
    rules: [CITIZEN],
    run: (country) => {
      const common = { ...EARLY, ...of('HR').common };
      expectDecision(ask(country, { common, asOf: '2013-06-30' }), 'VOLUNTARY', CITIZEN, 'SATISFIED');
      expectDecision(ask(country, { common, asOf: '2013-07-01' }), 'VOLUNTARY', CITIZEN, 'NOT_SATISFIED');
    },
  },
  {
    title: 'one excluded nationality is enough, whatever the others',
    rules: [CITIZEN],
    run: (country) => expectDecision(ask(country, of('MA', 'BE')), 'VOLUNTARY', CITIZEN, 'NOT_SATISFIED'),
  },
  {
    title: 'a nationality that is unknown leaves the obligation open',
    rules: [CITIZEN],
    run: (country) => expectMissing(ask(country, { common: { nationalities: undefined } }), 'nationalities'),
  },
  ...['EU_CITIZEN', 'EEA_CITIZEN', 'SWISS_CITIZEN'].map(
    (familyMemberOf): RuleTest => ({
      title: `a family member of class ${familyMemberOf} is voluntary`,
      rules: [FAMILY],
      run: (country) =>
        expectDecision(ask(country, { own: { familyMemberOf } }), 'VOLUNTARY', FAMILY, 'NOT_SATISFIED'),
    }),
  ),
  {
    title: 'no such family tie is an answer, an unknown one is not',
    rules: [FAMILY],
    run: (country) => {
      expectDecision(ask(country, { own: { familyMemberOf: null } }), 'OBLIGED', FAMILY, 'SATISFIED');
      expectMissing(ask(country, { own: { familyMemberOf: undefined } }), 'BE_WAL.familyMemberOf');
    },
  },
  {
    title: 'the temporary protection card ends the obligation from its first to its last day',
    rules: [UKRAINE],
    run: (country) => {
      const own = { ukraineTemporaryProtection: { from: '2025-05-02', until: '2025-06-10' } };
      expectDecision(ask(country, { own, asOf: '2025-05-01' }), 'OBLIGED', UKRAINE, 'SATISFIED');
      expectDecision(ask(country, { own, asOf: '2025-05-02' }), 'VOLUNTARY', UKRAINE, 'NOT_SATISFIED');
      expectDecision(ask(country, { own, asOf: '2025-06-10' }), 'VOLUNTARY', UKRAINE, 'NOT_SATISFIED');
      expectDecision(ask(country, { own, asOf: '2025-06-11' }), 'OBLIGED', UKRAINE, 'SATISFIED');
    },
  },
  {
    title: 'a temporary protection that is unknown leaves the obligation open',
    rules: [UKRAINE],
    run: (country) =>
      expectMissing(
        ask(country, { own: { ukraineTemporaryProtection: undefined } }),
        'BE_WAL.ukraineTemporaryProtection',
      ),
  },
  {
    title: 'the temporary protection is marked as a special fact, the family tie is not',
    rules: [UKRAINE],
    run: (country) => {
      const facts = ask(country).reasons.flatMap((reason) => reason.facts);
      expect(facts.find(({ name }) => name === 'BE_WAL.ukraineTemporaryProtection')?.special).toBe(true);
      expect(facts.find(({ name }) => name === 'BE_WAL.familyMemberOf')?.special).toBe(false);
    },
  },
];
