import { expect } from 'vitest';
import type { PlainDate } from '../../../domain/calendar.ts';
import type { ContractRecord } from '../../../domain/contract.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { ContractReading } from '../../../jurisdictions/jurisdiction.ts';
import type { Case, Subject } from '../case.ts';
import { daysOf, frozen, lifeOf } from '../worlds.ts';
import { expectTexts } from './identity.ts';

/** The reading of a contract that has been lived through. */
function read(subject: Subject): {
  readonly contracts: ContractReading;
  readonly dossier: Dossier;
  readonly contract: ContractRecord;
  readonly days: readonly PlainDate[];
} {
  const { contracts } = subject.country;
  const dossier = frozen(lifeOf(subject).dossier());
  const [contract] = dossier.contracts;
  if (contracts === null || contract === undefined) throw new Error('no contract is read');
  const days = daysOf(dossier).filter((on) => on >= contract.openedOn);
  return { contracts, dossier, contract, days };
}

export const READING: readonly Case[] = [
  {
    name: 'reading: the path to completion names each step’s rule and price, and whose move is next',
    run(subject) {
      const { contracts, dossier, contract, days } = read(subject);
      const ends = new Set<boolean>();
      for (const on of days) {
        const path = contracts.pathToCompletion(contract, dossier, on);
        expect(path).not.toEqual([]);
        for (const { rule, nextMove, price, status } of path) {
          expect(rule).toEqual(subject.country.law[rule.id]);
          if (nextMove !== null) expectTexts(subject, rule.id, nextMove.what);
          if (price !== null) expect(Number.isInteger(price.cents)).toBe(true);
          ends.add(status === 'COMPLETED');
        }
      }
      expect(ends).toEqual(new Set([true, false]));
    },
  },
  {
    name: 'reading: what was read on a day is not changed by what is recorded later',
    run(subject) {
      const { contracts } = read(subject);
      const life = lifeOf(subject);
      const chapters = life
        .chapters()
        .filter(
          ({ situation }, index, all) => situation.dossiers[0] !== all[index - 1]?.situation.dossiers[0],
        );
      let compared = 0;
      for (const [index, { on, situation }] of chapters.entries()) {
        const [then] = situation.dossiers;
        const [contract] = then?.contracts ?? [];
        const next = chapters[index + 1];
        if (then === undefined || contract === undefined || (next !== undefined && next.on === on)) continue;
        const now = life.dossier();
        const readOn = (dossier: Dossier) => [
          contracts.nativeStatus(contract, dossier, on),
          then.prestations.map((row) => contracts.prestationStatus(row, dossier, on)),
          then.enrolments.map((row) => contracts.attendedMinutes(row, dossier, on)),
        ];
        expect([on, readOn(now)]).toEqual([on, readOn(then)]);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(3);
    },
  },
  {
    name: 'reading: the timeline goes from day to day, in words, by rules of the law',
    run(subject) {
      const { contracts, dossier, contract } = read(subject);
      const events = contracts.timeline(contract, dossier);
      expect(events).not.toEqual([]);
      const on = events.map((event) => event.on);
      expect(on).toEqual(on.toSorted());
      for (const { what, rule } of events) {
        expectTexts(subject, 'timeline', what);
        if (rule !== null) expect(rule).toEqual(subject.country.law[rule.id]);
      }
    },
  },
  {
    name: 'reading: the status has a word of the country’s own on every day of the contract',
    run(subject) {
      const { contracts, dossier, contract, days } = read(subject);
      const words = days.map((on) => contracts.nativeStatus(contract, dossier, on));
      for (const word of words) {
        expect(word).not.toBeNull();
        if (word !== null) expectTexts(subject, 'status', word);
      }
      expect(new Set(words.map((word) => word?.fr)).size).toBeGreaterThan(1);
    },
  },
  {
    name: 'reading: each prestation has a name, a price and a status',
    run(subject) {
      const { contracts, dossier, days } = read(subject);
      expect(dossier.prestations).not.toEqual([]);
      for (const prestation of dossier.prestations) {
        expectTexts(subject, prestation.kind, contracts.prestationName(prestation, dossier));
        expect(contracts.prestationPrice(prestation, dossier)).toEqual({
          cents: expect.any(Number),
          currency: expect.stringMatching(/^[A-Z]{3}$/),
        });
        for (const on of days)
          expect(contracts.prestationStatus(prestation, dossier, on)).toEqual(expect.any(String));
      }
    },
  },
  {
    name: 'reading: minutes attended only grow, up to those recorded',
    run(subject) {
      const { contracts, dossier, days } = read(subject);
      let most = 0;
      for (const enrolment of dossier.enrolments) {
        const minutes = days.map((on) => contracts.attendedMinutes(enrolment, dossier, on));
        expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
        const rows = dossier.attendances.filter(({ enrolmentId }) => enrolmentId === enrolment.id);
        const recorded = rows.reduce((sum, row) => sum + row.minutes, 0);
        expect(minutes.at(-1)).toBeLessThanOrEqual(recorded);
        most = Math.max(most, minutes.at(-1) ?? 0);
      }
      expect(most).toBeGreaterThan(0);
    },
  },
];
