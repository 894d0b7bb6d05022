import type { Ruling } from '../../domain/act.ts';
import { latest, type PlainDate, plus } from '../../domain/calendar.ts';
import { weigh } from '../../domain/decision.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import { type Book, decisionOf } from './book.ts';
import { LAW } from './law.ts';

/** Three years after the last contract's term, or after the registration. XA-FILE-2 */
export function keptUntil({ catalogue }: Book, { file, contracts }: Dossier) {
  const last = latest([file.registeredOn, ...contracts.map(({ endsOn }) => endsOn)]) ?? file.registeredOn;
  return { until: plus(last, { years: provisionOn(catalogue.keptYears, last) }), rule: LAW['XA-FILE-2'] };
}

/** Erases the files whose last day is over. XA-FILE-2 */
export function applyRetention(book: Book, situation: Situation, on: PlainDate): Ruling {
  const over = situation.dossiers.filter((dossier) => keptUntil(book, dossier).until < on);
  const due = weigh(LAW['XA-FILE-2'], { files: over.length }, over.length > 0);
  const dossiers = situation.dossiers.filter((dossier) => !over.includes(dossier));
  const decision = decisionOf(book, 'applyRetention', [due], 'ERASED', 'REFUSED', on);
  if (over.length === 0) return { decision, next: situation, subjects: {} };
  return { decision, next: { ...situation, dossiers }, subjects: {}, erase: over.map(({ file }) => file.id) };
}
