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
import { FOREIGNER_NUMBER } from './foreigner-number.ts';
import { LAW } from './law.ts';

/** Opens a file with what the person gives; nothing is compulsory before the reception session. FR-CAI-4 */
export function registerPerson(
  book: Book,
  situation: Situation,
  input: RegisterPersonInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const dossier = openedFile({ code: 'FR', identifiers: [FOREIGNER_NUMBER], facts: FACTS }, input, mint, on);
  if ('problems' in dossier) return dossier;
  const reason = notApplicable(LAW['FR-CAI-4'], { foreignerNumberOnFile: dossier.identifiers.length > 0 });
  const asking = asked(book, 'registerPerson', null, situation, on);
  return recorded(asking, 'REGISTERED', [reason], { dossiers: [dossier] }, { fileId: dossier.file.id });
}
