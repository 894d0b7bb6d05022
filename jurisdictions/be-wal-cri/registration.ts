import type { Mint, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { notApplicable } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { RegisterPersonInput } from '../acts.ts';
import { openedFile } from '../opened-file.ts';
import { recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { FACTS } from './facts.ts';
import { LAW } from './law.ts';
import { NATIONAL_NUMBER } from './national-number.ts';

/** Opens a file with what the person gives; the path opens with the notice or the first visit. WAL-IN-2 */
export function registerPerson(
  book: Book,
  situation: Situation,
  input: RegisterPersonInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const rules = { code: 'BE_WAL', identifiers: [NATIONAL_NUMBER], facts: FACTS };
  const dossier = openedFile(rules, input, mint, on);
  if ('problems' in dossier) return dossier;
  const reason = notApplicable(LAW['WAL-IN-2'], { nationalNumberOnFile: dossier.identifiers.length > 0 });
  const asking = asked(book, 'registerPerson', situation, mint, on);
  return recorded(asking, 'REGISTERED', [reason], { dossiers: [dossier] }, { fileId: dossier.file.id });
}
