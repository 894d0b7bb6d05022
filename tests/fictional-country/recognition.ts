import { covers, plus } from '../../domain/calendar.ts';
import { allOf, weigh } from '../../domain/decision.ts';
import { provisionOn } from '../../domain/law.ts';
import type { Recognition } from '../../jurisdictions/jurisdiction.ts';
import { type Book, decisionOf } from './book.ts';
import { LAW } from './law.ts';

/** While it proves something, a language certificate of the last two years counts, an older one in part; the rest does not. XA-ELSE-1 */
export function recognition(book: Book): Recognition {
  return {
    recognise({ kind, issuedOn, provesUntil }, _scheme, asOf) {
      const years = provisionOn(book.catalogue.recognisedYears, asOf);
      const known = ['LANGUAGE_CERTIFICATE', 'DAY_CERTIFICATE'].includes(kind);
      const holds = known ? kind === 'LANGUAGE_CERTIFICATE' : undefined;
      const proves = covers(issuedOn, provesUntil, asOf);
      const reason = weigh(LAW['XA-ELSE-1'], { kind, issuedOn, provesUntil }, allOf(proves, holds));
      const granted = asOf <= plus(issuedOn, { years }) ? 'RECOGNISED' : 'PARTIAL';
      return decisionOf(book, 'RECOGNITION', [reason], granted, 'NOT_RECOGNISED', asOf);
    },
  };
}
