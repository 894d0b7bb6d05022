import type { Mint, Ruling } from '../../domain/act.ts';
import type { PlainDate } from '../../domain/calendar.ts';
import { notApplicable, weigh } from '../../domain/decision.ts';
import type { Situation } from '../../domain/dossier.ts';
import type { FileRecord } from '../../domain/person.ts';
import type { RegisterPersonInput } from '../acts.ts';
import { openedFile } from '../opened-file.ts';
import { recorded } from '../ruling.ts';
import { asked } from './answer.ts';
import type { Book } from './book.ts';
import { facts } from './facts.ts';
import { LAW } from './law.ts';
import { MATRICULE, matricule } from './matricule.ts';

/** What the appointment will ask for, told apart from its values. LU-PATH-3 */
export function contactDetails(
  file: Pick<FileRecord, 'familyName' | 'givenNames' | 'email' | 'phone'>,
  schemes: readonly string[],
): { readonly read: Readonly<Record<string, boolean>>; readonly complete: boolean } {
  const read = {
    matriculeOnFile: schemes.includes(MATRICULE),
    namesOnFile: file.familyName.trim() !== '' && file.givenNames.trim() !== '',
    phoneOrEmailOnFile: Boolean(file.phone) || Boolean(file.email),
  };
  return { read, complete: Object.values(read).every((given) => given) };
}

/** Opens a file with what the person gives; nothing is compulsory before the appointment. LU-PATH-3 */
export function registerPerson(
  book: Book,
  situation: Situation,
  input: RegisterPersonInput,
  mint: Mint,
  on: PlainDate,
): Ruling {
  const dossier = openedFile({ code: 'LU', identifiers: [matricule], facts }, input, mint, on);
  if ('problems' in dossier) return dossier;
  const { file, identifiers } = dossier;
  const { read, complete } = contactDetails(
    file,
    identifiers.map(({ scheme }) => scheme),
  );
  const reason = complete ? weigh(LAW['LU-PATH-3'], read, true) : notApplicable(LAW['LU-PATH-3'], read);
  const asking = asked(book, 'registerPerson', situation, on);
  return recorded(asking, 'REGISTERED', [reason], { dossiers: [dossier] }, { fileId: file.id });
}
