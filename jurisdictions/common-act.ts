import type { Mint, Ruling, Subjects } from '../domain/act.ts';
import type { PlainDate } from '../domain/calendar.ts';
import { type Decision, type Outcome, type Reason, verdictOf } from '../domain/decision.ts';
import type { Dossier, Situation } from '../domain/dossier.ts';
import type { NonEmpty } from '../domain/law.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/** An act that is the same in every country. */
export type CommonAct<Input> = (
  jurisdiction: Jurisdiction,
  situation: Situation,
  input: Input,
  mint: Mint,
  on: PlainDate,
) => Ruling;

/** What an act of this kind is judged in. */
export interface CommonAsking {
  readonly jurisdiction: Jurisdiction;
  readonly verb: string;
  readonly situation: Situation;
  readonly on: PlainDate;
}

/** The answer to an act, with the next state where it is granted. */
export function answer(
  { jurisdiction, verb, situation, on }: CommonAsking,
  outcome: Outcome,
  reasons: NonEmpty<Reason>,
  next: readonly Dossier[],
  subjects: Subjects,
) {
  const verdict = verdictOf(reasons);
  const granted = verdict === 'GRANTED';
  const decision: Decision = {
    question: verb,
    scheme: null,
    verdict,
    outcome: granted ? outcome : 'REFUSED',
    reasons,
    exemptions: [],
    mayFollowVoluntarily: null,
    asOf: on,
    rulesVersion: jurisdiction.rulesVersion,
  };
  return { decision, next: granted ? { ...situation, dossiers: next } : situation, subjects };
}
