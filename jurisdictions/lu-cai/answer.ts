import type { PlainDate } from '../../domain/calendar.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { Verb } from '../acts.ts';
import type { Asking } from '../ruling.ts';
import { type Book, SCHEME } from './book.ts';
import { derive } from './derive.ts';

/** An act as Luxembourg judges it. */
export function asked(book: Book, verb: Verb, situation: Situation, on: PlainDate): Asking {
  return {
    scheme: SCHEME,
    rulesVersion: book.version,
    verb,
    situation,
    on,
    derive: (dossier) => derive(book, dossier),
  };
}
