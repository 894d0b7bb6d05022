import { expect } from 'vitest';
import type { Decision } from '../../../domain/decision.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { Case, Subject } from '../case.ts';
import { VERBS } from '../verbs.ts';
import { ask, filesOf, playScene, withoutOneFact } from '../worlds.ts';
import { expectTexts } from './identity.ts';

function decisionsOf(subject: Subject): readonly Decision[] {
  const { told } = subject;
  const questions = told.known.flatMap((asked) => [asked, ...withoutOneFact(asked)]);
  const acts = VERBS.flatMap((verb) =>
    (['granted', 'refused'] as const).flatMap((kind) => {
      const ruling = playScene(subject, verb, kind)?.ruling;
      if (ruling === undefined || 'problems' in ruling) return [];
      return [ruling.decision, ...(ruling.ofFiles ?? []).map(({ decision }) => decision)];
    }),
  );
  return [...questions.map((asked) => ask(subject, asked)), ...acts];
}

/** Ids of the rules that a file's rows name. */
function rulesIn(dossier: Dossier): readonly string[] {
  const { contractStatuses, voucherStatuses, obligations, transmissions, attestations, file } = dossier;
  const rows = [contractStatuses, voucherStatuses, obligations, transmissions, attestations].flat();
  return [...rows.map(({ rule }) => rule), ...(file.keptUntilRule === null ? [] : [file.keptUntilRule])];
}

export const LAW: readonly Case[] = [
  {
    name: 'law: each rule stands under its own id and has its title in each language',
    run(subject) {
      const rules = Object.entries(subject.country.law);
      expect(rules).not.toEqual([]);
      for (const [id, rule] of rules) {
        expect(rule.id).toBe(id);
        expectTexts(subject, id, rule.title);
      }
    },
  },
  {
    name: 'law: each rule names its document and section',
    run({ country }) {
      for (const { id, sources } of Object.values(country.law)) {
        expect([id, sources.length > 0]).toEqual([id, true]);
        for (const { document, section } of sources)
          expect([id, document.title.trim() !== '', section.trim() !== '']).toEqual([id, true, true]);
      }
    },
  },
  {
    name: 'law: no rule ends before it begins',
    run({ country }) {
      for (const { id, from, to } of Object.values(country.law))
        expect([id, from === null || to === null || from <= to]).toEqual([id, true]);
    },
  },
  {
    name: 'law: an interpretation says which choice was made, in each language',
    run(subject) {
      const interpreted = Object.values(subject.country.law).filter((rule) => rule.interpretation !== null);
      expect(interpreted).not.toEqual([]);
      for (const { id, interpretation } of interpreted)
        if (interpretation !== null) expectTexts(subject, id, interpretation);
    },
  },
  {
    name: 'law: every rule that a reason cites is the law’s own',
    run(subject) {
      const { law } = subject.country;
      const cited = decisionsOf(subject).flatMap(({ reasons, exemptions }) => [...reasons, ...exemptions]);
      expect(cited).not.toEqual([]);
      for (const { rule } of cited) expect(rule).toEqual(law[rule.id]);
    },
  },
  {
    name: 'law: every rule that a file’s rows name is the law’s own',
    run(subject) {
      const known = Object.keys(subject.country.law);
      const named = filesOf(subject).flatMap(rulesIn);
      expect(named).not.toEqual([]);
      for (const id of named) expect(known).toContain(id);
    },
  },
];
