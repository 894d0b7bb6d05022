import type { PlainDate } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Rule } from '../../domain/law.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';
import { anniversaryOf, lastSessionAttended } from './signing-window.ts';

/**
 * The file of somebody who has not signed is kept up to and including the anniversary of the last
 * information session attended; an open appointment does not change that. LU-PATH-5
 */
export function keptUntil(
  book: Book,
  dossier: Dossier,
): { readonly until: PlainDate; readonly rule: Rule } | null {
  if (dossier.contracts.some(({ signedOn }) => signedOn !== null)) return null;
  const lastSession = lastSessionAttended(dossier, null);
  return lastSession && { until: anniversaryOf(book, lastSession), rule: LAW['LU-PATH-5'] };
}
