import { expect } from 'vitest';
import { day, dayBefore, type PlainDate } from '../../../domain/calendar.ts';
import type { Case, Subject } from '../case.ts';
import { frozen } from '../worlds.ts';

const OUTCOMES = ['RECOGNISED', 'PARTIAL', 'NOT_RECOGNISED', 'UNDETERMINED'];

function recognitionOf({ country, told }: Subject) {
  if (country.recognition === null || told.held === undefined) throw new Error('nothing is recognised');
  return { recognition: country.recognition, held: told.held };
}

export const RECOGNITION: readonly Case[] = [
  {
    name: 'recognition: each attestation held is worth what the rule says, with the rule',
    run(subject) {
      const { recognition, held } = recognitionOf(subject);
      const { law, rulesVersion } = subject.country;
      for (const { attestation, scheme, asOf, outcome } of held) {
        const decision = recognition.recognise(frozen(attestation), scheme, asOf);
        expect([attestation.kind, decision.outcome]).toEqual([attestation.kind, outcome]);
        expect(decision).toMatchObject({ asOf, rulesVersion });
        for (const { rule } of decision.reasons) expect(rule).toEqual(law[rule.id]);
        expect(recognition.recognise(attestation, scheme, asOf)).toEqual(decision);
      }
    },
  },
  {
    name: 'recognition: something counts, something does not, and what no rule speaks of is undetermined',
    run(subject) {
      const outcomes = recognitionOf(subject).held.map(({ outcome }) => outcome);
      expect(outcomes).toEqual(
        expect.arrayContaining(['RECOGNISED', 'PARTIAL', 'NOT_RECOGNISED', 'UNDETERMINED']),
      );
    },
  },
  {
    name: 'recognition: what counts does from the day of issue to the last day that it proves something',
    run(subject) {
      const { recognition, held } = recognitionOf(subject);
      const counting = held.filter(({ outcome }) => ['RECOGNISED', 'PARTIAL'].includes(outcome));
      expect(counting).not.toEqual([]);
      for (const { attestation, scheme, asOf, outcome } of counting) {
        const ended = (on: PlainDate) => ({ ...attestation, provesUntil: on });
        expect(recognition.recognise(ended(asOf), scheme, asOf).outcome).toBe(outcome);
        expect(recognition.recognise(ended(dayBefore(asOf)), scheme, asOf).outcome).toBe('NOT_RECOGNISED');
        const early = recognition.recognise(attestation, scheme, dayBefore(attestation.issuedOn));
        expect(early.outcome).toBe('NOT_RECOGNISED');
      }
    },
  },
  {
    name: 'recognition: an attestation that nobody has heard of gets an answer with a reason',
    run(subject) {
      const { recognition } = recognitionOf(subject);
      for (const { code } of subject.country.schemes)
        for (const issuedOn of ['1000-01-01', '2026-01-01', '9999-12-31']) {
          const attestation = {
            issuer: 'NOWHERE',
            kind: 'UNHEARD_OF',
            issuedOn: day(issuedOn),
            provesUntil: null,
          };
          const decision = recognition.recognise(attestation, code, day('2026-03-01'));
          expect(OUTCOMES).toContain(decision.outcome);
          expect(['RECOGNISED', 'PARTIAL']).not.toContain(decision.outcome);
          expect(decision.reasons.length).toBeGreaterThan(0);
        }
    },
  },
];
