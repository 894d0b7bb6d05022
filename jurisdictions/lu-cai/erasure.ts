import type { Mint, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { notApplicable, weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { ApplyRetentionInput } from '../acts.ts';
import { recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { keptUntil } from './retention.ts';

/** Erases the files whose last day is over by `on`. LU-PATH-5 */
export function applyRetention(
  book: Book,
  situation: Situation,
  _input: ApplyRetentionInput,
  _mint: Mint,
  on: PlainDate,
): Ruling {
  const kept = situation.dossiers.filter((dossier) => {
    const last = keptUntil(book, dossier);
    return last === null || last.until >= on;
  });
  const erase = situation.dossiers.filter((dossier) => !kept.includes(dossier)).map(({ file }) => file.id);
  const read = { lastDayBefore: on, erasedFiles: erase.length };
  const rule = LAW['LU-PATH-5'];
  const asking = asked(book, 'applyRetention', { ...situation, dossiers: kept }, on);
  const reason = erase.length > 0 ? weigh(rule, read, true) : notApplicable(rule, read);
  return { ...recorded(asking, 'ERASED', [reason], { dossiers: [] }, {}), erase };
}
