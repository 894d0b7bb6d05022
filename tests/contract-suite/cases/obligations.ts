import { expect } from 'vitest';
import { covers, type PlainDate } from '../../../domain/calendar.ts';
import type { ObligationRecord } from '../../../domain/contract.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { Case } from '../case.ts';
import { daysOf, frozen, lifeOf, storiedFilesOf } from '../worlds.ts';

function named(row: ObligationRecord): string {
  const { kind, subjectId, contractId, debtor, debtorId, dueOn, rule, appliesFrom } = row;
  return JSON.stringify([kind, subjectId, contractId, debtor, debtorId, dueOn, rule, appliesFrom]);
}

function rowsOn({ obligations }: Dossier, on: PlainDate): readonly string[] {
  return obligations
    .filter(({ appliesFrom, appliesUntil }) => covers(appliesFrom, appliesUntil, on))
    .map(named)
    .toSorted();
}

export const OBLIGATIONS: readonly Case[] = [
  {
    name: 'obligations: on every day of a contract’s life they are the derived rows that apply',
    run(subject) {
      const dossier = frozen(lifeOf(subject).dossier());
      let due = 0;
      for (const on of daysOf(dossier)) {
        const asked = subject.country.obligations(dossier, on).map(named).toSorted();
        expect([on, ...asked]).toEqual([on, ...rowsOn(dossier, on)]);
        due += asked.length;
      }
      expect(due).toBeGreaterThan(0);
    },
  },
  {
    name: 'obligations: what was due on a day is not changed by what is recorded later',
    run(subject) {
      const life = lifeOf(subject);
      const chapters = life.chapters().filter(({ situation }, index, all) => {
        // An act that touched no file is no part of anybody's life.
        return situation.dossiers[0] !== all[index - 1]?.situation.dossiers[0];
      });
      const ends = chapters.filter(({ on }, index) => {
        const next = chapters[index + 1];
        return next !== undefined && on < next.on;
      });
      expect(ends.length).toBeGreaterThan(5);
      for (const { on, situation } of ends) {
        const [then] = situation.dossiers;
        if (then === undefined) continue;
        const known = subject.country.obligations(then, on).map(named).toSorted();
        const now = subject.country.obligations(life.dossier(), on).map(named).toSorted();
        expect([on, ...now]).toEqual([on, ...known]);
      }
    },
  },
  {
    name: 'obligations: each names who owes it, the contract it follows from, and a term for it',
    run(subject) {
      const files = storiedFilesOf(subject);
      const rows = files.flatMap(({ obligations }) => obligations);
      expect(rows).not.toEqual([]);
      for (const { obligations, contracts } of files)
        for (const { kind, debtor, debtorId, contractId, appliesFrom, appliesUntil } of obligations) {
          expect(Object.keys(subject.country.terms)).toContain(kind);
          const unnamed = debtor === 'PERSON' || subject.told.unnamedDebtors?.[kind] !== undefined;
          expect(debtorId === null, kind).toBe(unnamed);
          if (contractId !== null) expect(contracts.map(({ id }) => id)).toContain(contractId);
          expect(appliesUntil === null || appliesFrom <= appliesUntil).toBe(true);
        }
    },
  },
];
