import type { Localised } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { type ByKind, ofKind } from '../by-kind.ts';
import type { Money } from '../jurisdiction.ts';

const NAMES = {
  RECEPTION_MODULE: { fr: 'Module d’accueil', en: 'Reception module' },
  CIVIC_TRAINING: { fr: 'Formation à la citoyenneté', en: 'Citizenship training' },
  LANGUAGE_COURSE: { fr: 'Formation à la langue française', en: 'French training' },
  WORK_ORIENTATION: { fr: 'Orientation socioprofessionnelle', en: 'Socio-professional orientation' },
} as const satisfies ByKind<Localised>;

export function prestationName({ kind }: PrestationRecord): Localised {
  return ofKind(NAMES, kind);
}

/** Everything is free, interpreting included. WAL-AXE-8 */
export function prestationPrice(): Money {
  return { cents: 0, currency: 'EUR' };
}
