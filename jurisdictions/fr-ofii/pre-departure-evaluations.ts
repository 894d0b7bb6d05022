import type { AssessmentRecord } from '../../domain/assessment.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { type Reason, weigh } from '../../domain/decision.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import { knownOn } from '../known-on.ts';
import type { Book } from './book.ts';
import { exemptionFrom } from './exempt.ts';
import { LAW } from './law.ts';
import { fileBeforeDeparture } from './pre-departure-file.ts';
import { EVALUATIONS, type Subject, trainingOverOn } from './pre-departure-trainings.ts';
import { wordingOf } from './term.ts';

type Found = Pick<AssessmentRecord, 'kind' | 'result' | 'prescribedMinutes'>;

/** The subject that a kind evaluates for the first time, or for the second. */
function subjectOf(kind: string, time: 'first' | 'second'): Subject | undefined {
  return (['LANGUAGE', 'VALUES'] as const).find((subject) => EVALUATIONS[subject][time] === kind);
}

/** Sufficient French, and no training; insufficient, and at least forty hours. FR-PRE-10, FR-PRE-11 */
function ofFrench({ catalogue }: Book, wording: PlainDate, { result, prescribedMinutes }: Found): Reason {
  if (result === 'SUFFICIENT') return weigh(LAW['FR-PRE-10'], { result }, true);
  const least = provisionOn(catalogue.preDeparture.languageMinimumMinutes, wording);
  const read = { result, prescribedMinutes: prescribedMinutes ?? undefined };
  return weigh(LAW['FR-PRE-11'], read, prescribedMinutes === null ? undefined : prescribedMinutes >= least);
}

/**
 * What an evaluation abroad is recorded by where a file before departure is open on `on`: a first one of French that
 * was not dispensed with and prescribes enough, a second one after the training. FR-PRE-7, FR-PRE-10, FR-PRE-11, FR-PRE-13
 */
export function evaluationReasons(
  book: Book,
  dossier: Dossier,
  found: Found,
  on: PlainDate,
): readonly Reason[] {
  const known = knownOn(dossier, on);
  const contract = fileBeforeDeparture(known, on);
  if (contract === undefined) return [];
  const again = subjectOf(found.kind, 'second');
  if (again !== undefined) {
    const trainingOver = trainingOverOn(known, contract.id, again);
    return [weigh(LAW['FR-PRE-13'], { trainingOverOn: trainingOver }, trainingOver !== null)];
  }
  if (subjectOf(found.kind, 'first') !== 'LANGUAGE') return [];
  const exemption = exemptionFrom(known, contract.id, 'LANGUAGE_TEST');
  return [
    ...(exemption?.rule === 'FR-PRE-7'
      ? [weigh(LAW['FR-PRE-7'], { exemptSince: exemption.grantedOn }, false)]
      : []),
    ofFrench(book, wordingOf(contract), found),
  ];
}
