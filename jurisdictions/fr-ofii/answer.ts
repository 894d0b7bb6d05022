import type { PlainDate } from '../../domain/calendar.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { Verb } from '../acts.ts';
import type { Asking } from '../ruling.ts';
import type { Book } from './book.ts';
import { derive } from './derive.ts';

/** An act as France judges it; `scheme` is that of the contract which it concerns, null where it concerns none. */
export function asked(
  book: Book,
  verb: Verb,
  scheme: string | null,
  situation: Situation,
  on: PlainDate,
): Asking {
  return {
    scheme,
    rulesVersion: book.version,
    verb,
    situation,
    on,
    derive: (dossier) => derive(book, dossier),
  };
}
