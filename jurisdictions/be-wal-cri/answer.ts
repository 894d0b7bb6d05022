import type { Mint } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Dossier, Situation } from '../../domain/dossier.ts';
import type { Verb } from '../acts.ts';
import type { Asking } from '../ruling.ts';
import type { Book } from './book.ts';
import { withAxes } from './convention-axes.ts';
import { derive } from './derive.ts';
import { SCHEME } from './eligibility.ts';
import { withRecordedFacts } from './recorded-facts.ts';
import { withSendings } from './sendings.ts';

/** The file with what its records order: facts that they tell, axes of the convention, copies to send. */
export function withOrders(book: Book, dossier: Dossier, mint: Mint, on: PlainDate): Dossier {
  return withSendings(book, withAxes(withRecordedFacts(dossier, mint), mint), mint, on);
}

/** An act as Wallonia judges it, with what its records then order. */
export function asked(book: Book, verb: Verb, situation: Situation, mint: Mint, on: PlainDate): Asking {
  return {
    scheme: SCHEME,
    rulesVersion: book.version,
    verb,
    situation,
    on,
    derive: (dossier) => derive(book, withOrders(book, dossier, mint, on)),
  };
}
