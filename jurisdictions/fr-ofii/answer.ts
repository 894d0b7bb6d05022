import type { Mint } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { Verb } from '../acts.ts';
import type { Asking } from '../ruling.ts';
import type { Book } from './book.ts';
import { derive } from './derive.ts';
import { withTrainings } from './pre-departure-trainings.ts';
import { withSendings } from './sendings.ts';

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

/** The file with what its records order: trainings before departure, and what is to be sent. */
export function withOrders(book: Book, dossier: Dossier, mint: Mint, on: PlainDate): Dossier {
  return withSendings(book, withTrainings(dossier, mint, on), mint, on);
}

/** An act on whose records something may be ordered. */
export function ordering(
  book: Book,
  verb: Verb,
  scheme: string | null,
  situation: Situation,
  mint: Mint,
  on: PlainDate,
): Asking {
  return {
    ...asked(book, verb, scheme, situation, on),
    derive: (dossier) => derive(book, withOrders(book, dossier, mint, on)),
  };
}
