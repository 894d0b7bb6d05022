import { expect } from 'vitest';
import type { Ruling } from '../../../domain/act.ts';
import type { Verb } from '../../../jurisdictions/acts.ts';
import type { Case, Subject } from '../case.ts';
import { VERBS } from '../verbs.ts';
import { frozen, type Played, playScene, scenesOf, storiedFilesOf } from '../worlds.ts';

type Ruled = Exclude<Ruling, { readonly problems: unknown }>;

function played(subject: Subject, verb: Verb, kind: 'granted' | 'refused'): Played & { ruling: Ruled } {
  const found = playScene(subject, verb, kind);
  if (found === null) throw new Error(`${verb}: no story in which it is ${kind}`);
  const { ruling } = found;
  if ('problems' in ruling) throw new Error(`${verb}: ${ruling.problems[0].message}`);
  return { ...found, ruling };
}

function expectDecision({ country }: Subject, { verb, on, ruling }: Played & { ruling: Ruled }): void {
  const { decision, ofFiles = [] } = ruling;
  for (const answer of [decision, ...ofFiles.map((part) => part.decision)]) {
    expect(answer).toMatchObject({ question: verb, asOf: on, rulesVersion: country.rulesVersion });
    expect(answer.reasons.length).toBeGreaterThan(0);
  }
  const schemes = country.schemes.map(({ code }) => code);
  if (decision.scheme !== null) expect(schemes).toContain(decision.scheme);
}

const OF_EACH_VERB: readonly Case[] = VERBS.flatMap((verb): readonly Case[] => [
  {
    name: `acts: ${verb} is granted in a story`,
    run(subject) {
      const act = played(subject, verb, 'granted');
      const { decision, next, subjects, erase = [] } = act.ruling;
      expectDecision(subject, act);
      expect(decision.verdict).toBe('GRANTED');
      expect(decision.reasons.some(({ status }) => status !== 'UNKNOWN')).toBe(true);
      expect(next).not.toEqual(act.before);
      expect([...Object.values(subjects), ...erase]).not.toEqual([]);
      for (const { file } of next.dossiers) expect(erase).not.toContain(file.id);
      // What an act leaves is derived already.
      for (const dossier of next.dossiers) expect(subject.country.derive(dossier)).toEqual(dossier);
    },
  },
  {
    name: `acts: ${verb} is refused in a story, by a rule, and changes nothing`,
    run(subject) {
      const act = played(subject, verb, 'refused');
      const { decision, next } = act.ruling;
      expectDecision(subject, act);
      expect([decision.verdict, decision.outcome]).toEqual(['REFUSED', 'REFUSED']);
      expect(decision.reasons.map(({ status }) => status)).toContain('NOT_SATISFIED');
      expect(next).toBe(act.before);
    },
  },
]);

/** The ids that an act is asked with; who runs a file is looked up before it is asked. */
function idsIn(input: object): readonly string[] {
  return Object.entries(input)
    .filter(([name, value]) => name.endsWith('Id') && typeof value === 'string' && !/authority/i.test(name))
    .map(([name]) => name);
}

export const ACTS: readonly Case[] = [
  ...OF_EACH_VERB,
  {
    name: 'acts: no act changes the situation or the input that it is given',
    run(subject) {
      scenesOf(subject);
      for (const verb of VERBS)
        for (const kind of ['granted', 'refused'] as const)
          playScene(subject, verb, kind, frozen, (situation) => frozen(structuredClone(situation)));
    },
  },
  {
    name: 'acts: the same act on the same situation comes to the same',
    run(subject) {
      expect(scenesOf(subject)).toEqual(scenesOf(subject));
    },
  },
  {
    name: 'acts: an id that stands for nothing is a problem at its place',
    run(subject) {
      let tried = 0;
      for (const verb of VERBS) {
        const input = subject.told.scenes[verb]?.granted(subject.country).input ?? {};
        for (const name of idsIn(input)) {
          const ruling = playScene(subject, verb, 'granted', () => ({ ...input, [name]: 'nothing' }))?.ruling;
          const problems = ruling !== undefined && 'problems' in ruling ? ruling.problems : [];
          expect([verb, name, problems[0]?.code]).toEqual([verb, name, 'NOT_FOUND']);
          expect(idsIn(input)).toContain(problems[0]?.path.join('.'));
          tried += 1;
        }
      }
      expect(tried).toBeGreaterThan(0);
    },
  },
  {
    name: 'acts: what they hand out and bind has its words',
    run(subject) {
      const terms = Object.keys(subject.country.terms);
      const files = storiedFilesOf(subject);
      const attested = files.flatMap(({ attestations }) => attestations.map(({ kind }) => kind));
      const sent = files.flatMap(({ transmissions }) => transmissions.map(({ kind }) => kind));
      const assessed = files.flatMap(({ assessments }) =>
        assessments.flatMap(({ kind, result }) => [kind, result]),
      );
      // Not every country has anybody assessed.
      expect(terms).toEqual(expect.arrayContaining(assessed));
      const roles = files.flatMap(({ parties }) => parties.map(({ role }) => role));
      for (const codes of [attested, sent, roles]) {
        expect(codes).not.toEqual([]);
        expect(terms).toEqual(expect.arrayContaining(codes));
      }
    },
  },
  {
    name: 'acts: attestations are numbered without a gap by issuer and year',
    run(subject) {
      for (const { ruling } of scenesOf(subject, ['granted'])) {
        if ('problems' in ruling) continue;
        const { dossiers, shared } = ruling.next;
        for (const { issuerId, year, lastNumber } of shared.attestationCounters) {
          const numbers = dossiers
            .flatMap(({ attestations }) => attestations)
            .filter((row) => row.issuerId === issuerId && row.year === year)
            .map((row) => row.number);
          expect(numbers.toSorted((a, b) => a - b)).toEqual(
            Array.from({ length: lastNumber }, (_, index) => index + 1),
          );
        }
      }
      const issuers = ['issueAttestation', 'completeContract'] as const;
      const counted = issuers.flatMap((verb) => {
        const issued = playScene(subject, verb, 'granted')?.ruling;
        return issued !== undefined && 'next' in issued ? issued.next.shared.attestationCounters : [];
      });
      expect(counted).not.toEqual([]);
    },
  },
];
