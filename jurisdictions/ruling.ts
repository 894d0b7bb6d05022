import type { Ruling, Subjects } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type Decision, type Outcome, type Reason, verdictOf } from '../domain/decision.ts';
import type { Dossier, Shared, Situation } from '../domain/dossier.ts';
import type { NonEmpty } from '../domain/law.ts';
import type { Verb } from './acts.ts';

/** An act in hand: its verb and day, the situation it found, and what its country judges it by. */
export interface Asking {
  /** Scheme of the decision; null where the act belongs to none. */
  readonly scheme: string | null;
  readonly rulesVersion: string;
  readonly verb: Verb;
  readonly situation: Situation;
  readonly on: PlainDate;
  /** Recomputes what follows from a file's recorded facts. */
  derive(dossier: Dossier): Dossier;
}

/** What an act that is granted changes. Files are passed through `derive`; the rest stays as it was. */
export interface Change {
  readonly dossiers: readonly Dossier[];
  readonly shared?: Partial<Shared>;
  readonly placesTaken?: Readonly<Record<string, number>>;
  /** What was decided on each of several people; it stands in their files. */
  readonly parts?: readonly Part[];
}

/** One person's part of an act on several. */
export interface Part {
  readonly fileId: string;
  readonly contractId: string | null;
  readonly outcome: Outcome;
  readonly reasons: NonEmpty<Reason>;
}

function decision(
  { scheme, rulesVersion, verb, on }: Asking,
  verdict: Decision['verdict'],
  outcome: Outcome,
  reasons: NonEmpty<Reason>,
): Decision {
  return {
    question: verb,
    scheme,
    verdict,
    outcome,
    reasons,
    exemptions: [],
    mayFollowVoluntarily: null,
    asOf: on,
    rulesVersion,
  };
}

/** The act as recorded, whatever its reasons found. */
export function recorded(
  asking: Asking,
  outcome: Outcome,
  reasons: NonEmpty<Reason>,
  { dossiers, shared, placesTaken, parts }: Change,
  subjects: Subjects,
): Ruling {
  const { situation } = asking;
  const changed = new Map(dossiers.map((dossier) => [dossier.file.id, asking.derive(dossier)]));
  const known = situation.dossiers.map((dossier) => changed.get(dossier.file.id) ?? dossier);
  const added = [...changed.values()].filter(({ file }) => known.every((other) => other.file.id !== file.id));
  return {
    decision: decision(asking, 'GRANTED', outcome, reasons),
    next: {
      dossiers: [...known, ...added],
      shared: { ...situation.shared, ...shared },
      placesTaken: { ...situation.placesTaken, ...placesTaken },
    },
    subjects,
    ...(parts && {
      ofFiles: parts.map(({ fileId, contractId, outcome: part, reasons: own }) => ({
        fileId,
        contractId,
        decision: decision(asking, 'GRANTED', part, own),
      })),
    }),
  };
}

/** The legal "no", or what cannot be told yet; null where the reasons grant. */
export function notGranted(
  asking: Asking,
  reasons: NonEmpty<Reason>,
  subjects: Subjects = {},
): Ruling | null {
  const verdict = verdictOf(reasons);
  if (verdict === 'GRANTED') return null;
  const outcome = verdict === 'REFUSED' ? 'REFUSED' : 'UNDETERMINED';
  return { decision: decision(asking, verdict, outcome, reasons), next: asking.situation, subjects };
}
