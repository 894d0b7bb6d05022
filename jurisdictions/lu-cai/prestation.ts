import type { PlainDate } from '../../domain/calendar.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { type Localised, provisionOn } from '../../domain/law.ts';
import type {
  EnrolmentRecord,
  PrestationKind,
  PrestationRecord,
  PrestationStatus,
} from '../../domain/prestation.ts';
import { byId, isOpen, sessionsOf } from '../../domain/records.ts';
import type { Money } from '../jurisdiction.ts';
import type { Book } from './book.ts';
import { wordingOf } from './duration.ts';
import { knownOn } from './known.ts';

/** The attempt that counts: the one completed, else the one running, else the last one closed. */
export function attemptAt(prestation: PrestationRecord, dossier: Dossier): EnrolmentRecord | undefined {
  const attempts = dossier.enrolments.filter(
    ({ prestationId, cancelledOn }) => prestationId === prestation.id && cancelledOn === null,
  );
  return attempts.find(({ result }) => result === 'COMPLETED') ?? attempts.find(isOpen) ?? attempts.at(-1);
}

/** How far a prestation has come by the facts up to `asOf`. */
export function prestationStatus(
  prestation: PrestationRecord,
  dossier: Dossier,
  asOf: PlainDate,
): PrestationStatus {
  const known = knownOn(dossier, asOf);
  if (prestation.cancelledOn !== null && prestation.cancelledOn <= asOf) return 'CANCELLED';
  const attempt = attemptAt(prestation, known);
  if (attempt === undefined) return 'PRESCRIBED';
  if (attempt.result === 'COMPLETED') return 'COMPLETED';
  if (attempt.closedOn !== null) return 'NOT_COMPLETED';
  const first = sessionsOf(known.courseSessions, attempt.courseId)[0];
  return first !== undefined && first.heldOn <= asOf ? 'IN_PROGRESS' : 'SCHEDULED';
}

const NAME: Readonly<Record<PrestationKind, Localised & { readonly de: string }>> = {
  LANGUAGE_COURSE: { fr: 'Cours linguistique', en: 'Language course', de: 'Sprachkurs' },
  CIVIC_TRAINING: {
    fr: "Formation d'instruction civique",
    en: 'Civic instruction',
    de: 'Staatsbürgerliche Bildung',
  },
  ORIENTATION_DAY: { fr: "Journée d'orientation", en: 'Orientation day', de: 'Orientierungstag' },
};

export function prestationName({ kind, sequence }: PrestationRecord): Localised {
  const { fr, en, de } = NAME[kind];
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
