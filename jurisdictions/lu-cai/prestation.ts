import type { Dossier } from '../../domain/dossier.ts';
import { type Localised, provisionOn } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { byId } from '../../domain/records.ts';
import { type ByKind, ofKind } from '../by-kind.ts';
import type { Money } from '../jurisdiction.ts';
import type { Book } from './book.ts';
import { wordingOf } from './duration.ts';

const NAME: ByKind<Localised & { readonly de: string }> = {
  LANGUAGE_COURSE: { fr: 'Cours linguistique', en: 'Language course', de: 'Sprachkurs' },
  CIVIC_TRAINING: {
    fr: "Formation d'instruction civique",
    en: 'Civic instruction',
    de: 'Staatsbürgerliche Bildung',
  },
  ORIENTATION_DAY: { fr: "Journée d'orientation", en: 'Orientation day', de: 'Orientierungstag' },
};

export function prestationName({ kind, sequence }: PrestationRecord): Localised {
  const { fr, en, de } = ofKind(NAME, kind);
  const place = sequence === null ? '' : ` ${sequence}`;
  return { fr: `${fr}${place}`, en: `${en}${place}`, de: `${de}${place}` };
}

/** Ten euros a language course with a voucher; the other prestations are free. LU-LANG-2, LU-CIV-1, LU-ORI-2 */
export function prestationPrice(book: Book, prestation: PrestationRecord, dossier: Dossier): Money {
  const contract = byId(dossier.contracts, prestation.contractId);
  const wording = contract === undefined ? prestation.openedOn : wordingOf(contract);
  const cents =
    prestation.kind === 'LANGUAGE_COURSE' ? provisionOn(book.catalogue.coursePriceCents, wording) : 0;
  return { cents, currency: 'EUR' };
}
