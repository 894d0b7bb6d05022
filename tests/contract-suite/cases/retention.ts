import { expect } from 'vitest';
import type { Case, Subject } from '../case.ts';
import { filesOf, frozen } from '../worlds.ts';

function retentionOf({ country }: Subject) {
  if (country.retention === null) throw new Error('no file is kept by a rule');
  return country.retention;
}

export const RETENTION: readonly Case[] = [
  {
    name: 'retention: a file says until when it may be kept, and by which rule',
    run(subject) {
      const retention = retentionOf(subject);
      for (const dossier of filesOf(subject)) {
        const kept = retention.keptUntil(frozen(structuredClone(dossier)));
        const { keptUntil, keptUntilRule } = dossier.file;
        expect([keptUntil, keptUntilRule]).toEqual([kept?.until ?? null, kept?.rule.id ?? null]);
        if (kept !== null) expect(kept.rule).toEqual(subject.country.law[kept.rule.id]);
      }
    },
  },
  {
    name: 'retention: a file is kept to the last day that the rule gives',
    run(subject) {
      const { kept } = subject.told;
      if (kept === undefined) throw new Error('no file that is kept is told of');
      const { file } = kept.told(subject.country).dossier();
      expect(file.keptUntil).toBe(kept.until);
      expect(Object.keys(subject.country.law)).toContain(file.keptUntilRule);
    },
  },
];
