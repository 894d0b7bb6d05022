import type { Localised } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { ofKind } from '../by-kind.ts';
import type { Money } from '../jurisdiction.ts';

const NAMES = {
  LANGUAGE_COURSE: { fr: 'Formation linguistique', en: 'Language training' },
  CIVIC_TRAINING: { fr: 'Journée de formation civique', en: 'Civic training day' },
  ORIENTATION_DAY: {
    fr: "Session d'information « vivre en France »",
    en: 'Information session "living in France"',
  },
  PARENTS_DAY: { fr: 'Journée « Droits et devoirs des parents »', en: 'Day "rights and duties of parents"' },
  SKILLS_ASSESSMENT: { fr: 'Bilan de compétences professionnelles', en: 'Skills assessment' },
  EXAMINATION: {
    fr: 'Diplôme initial de langue française (DILF)',
    en: 'Initial diploma of French (DILF)',
  },
  SOCIAL_SUPPORT: { fr: 'Accompagnement social', en: 'Social support' },
} as const satisfies Readonly<Record<PrestationRecord['kind'], Localised>>;

export function prestationName({ kind }: PrestationRecord): Localised {
  return ofKind(NAMES, kind);
}

/** All are free. FR-CAI-5 */
export function prestationPrice(): Money {
  return { cents: 0, currency: 'EUR' };
}
