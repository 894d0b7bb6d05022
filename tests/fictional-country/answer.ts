import type { Mint, Problem, Subjects } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Decision, type Outcome, type Reason, verdictOf } from '../../domain/decision.ts';
import type { Dossier, Shared, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { Act, ActInputs, Verb } from '../../jurisdictions/acts.ts';
import { type Book, SCHEME } from './book.ts';
import { derive } from './derive.ts';

export interface Asked<Input> {
  readonly book: Book;
  readonly situation: Situation;
  readonly input: Input;
  readonly mint: Mint;
  readonly on: PlainDate;
}

/** What an act changes once its reasons grant it. */
interface Change {
  readonly outcome: Outcome;
  readonly subjects: Subjects;
  readonly dossiers?: readonly Dossier[];
  readonly shared?: Partial<Shared>;
  readonly placesTaken?: Readonly<Record<string, number>>;
  /** It concerns several people, each with a part in their own file. */
  readonly several?: boolean;
}

export type Found =
  | { readonly reasons: NonEmpty<Reason>; readonly subjects?: Subjects; readonly grant: () => Change }
  | { readonly problems: readonly [Problem] };

export function problem(code: Problem['code'], path: Problem['path'], message: string): Found {
  return { problems: [{ code, path, message }] };
}

export function decisionOf(
  { version }: Book,
  question: string,
  reasons: NonEmpty<Reason>,
  granted: Outcome,
  refused: Outcome,
  asOf: PlainDate,
): Decision {
  const verdict = verdictOf(reasons);
  return {
    question,
    scheme: SCHEME,
    verdict,
    outcome: { GRANTED: granted, REFUSED: refused, UNDETERMINED: 'UNDETERMINED' as const }[verdict],
    reasons,
    exemptions: [],
    mayFollowVoluntarily: null,
    asOf,
    rulesVersion: version,
  };
}

/** The act that a finding makes: decided by its reasons, what follows derived anew. */
export function act<V extends Verb>(
  book: Book,
  verb: V,
  find: (asked: Asked<ActInputs[V]>) => Found,
): Act<ActInputs[V]> {
  return (situation, input, mint, on) => {
    const found = find({ book, situation, input, mint, on });
    if ('problems' in found) return found;
    const { reasons } = found;
    if (verdictOf(reasons) !== 'GRANTED') {
      const decision = decisionOf(book, verb, reasons, 'RECORDED', 'REFUSED', on);
      return { decision, next: situation, subjects: found.subjects ?? {} };
    }
    const { outcome, subjects, dossiers = [], shared, placesTaken, several } = found.grant();
    const decision = decisionOf(book, verb, reasons, outcome, 'REFUSED', on);
    const next = {
      dossiers: joined(
        situation.dossiers,
        dossiers.map((dossier) => derive(book, dossier)),
      ),
      shared: { ...situation.shared, ...shared },
      placesTaken: { ...situation.placesTaken, ...placesTaken },
    };
    if (several !== true) return { decision, next, subjects };
    const ofFiles = dossiers.map(({ file }) => ({ fileId: file.id, contractId: null, decision }));
    return { decision, next, subjects, ofFiles };
  };
}

function joined(before: readonly Dossier[], changed: readonly Dossier[]): readonly Dossier[] {
  const known = before.map((dossier) => changed.find(({ file }) => file.id === dossier.file.id) ?? dossier);
  return [...known, ...changed.filter(({ file }) => before.every((other) => other.file.id !== file.id))];
}

/** The file that holds a row, with the row. */
export function held<Row extends { readonly id: string }>(
  { dossiers }: Situation,
  rows: (dossier: Dossier) => readonly Row[],
  id: string,
): { readonly dossier: Dossier; readonly row: Row } | null {
  for (const dossier of dossiers) {
    const row = rows(dossier).find((candidate) => candidate.id === id);
    if (row !== undefined) return { dossier, row };
  }
  return null;
}

export function patched<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
  patch: Partial<Row>,
): readonly Row[] {
  return rows.map((row) => (ids.includes(row.id) ? { ...row, ...patch } : row));
}
