import { latest, plus } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { provisionOn } from '../../domain/law.ts';
import type { Book } from './book.ts';
import { LAW } from './law.ts';

/** Three years after the last contract's term, or after the registration. XA-FILE-2 */
export function keptUntil({ catalogue }: Book, { file, contracts }: Dossier) {
  const last = latest([file.registeredOn, ...contracts.map(({ endsOn }) => endsOn)]) ?? file.registeredOn;
  return { until: plus(last, { years: provisionOn(catalogue.keptYears, last) }), rule: LAW['XA-FILE-2'] };
}
