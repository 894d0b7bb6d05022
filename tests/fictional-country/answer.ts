import type { Mint, Problem, Subjects } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Outcome, type Reason, verdictOf } from '../../domain/decision.ts';
import type { Dossier, Shared, Situation } from '../../domain/dossier.ts';
import type { NonEmpty } from '../../domain/law.ts';
import type { Act, ActInputs, Verb } from '../../jurisdictions/acts.ts';
import { type Book, decisionOf } from './book.ts';
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
  | { readonly problems: readonly [Problem, ...Problem[]] };

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
    const ofFiles = dossiers.map(({ file }) => ({
      fileId: file.id,
      contractId: subjects.contractId ?? null,
      decision,
    }));
    return { decision, next, subjects, ofFiles };
  };
}

function joined(before: readonly Dossier[], changed: readonly Dossier[]): readonly Dossier[] {
  const known = before.map((dossier) => changed.find(({ file }) => file.id === dossier.file.id) ?? dossier);
  return [...known, ...changed.filter(({ file }) => before.every((other) => other.file.id !== file.id))];
}
