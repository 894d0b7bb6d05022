import type { Dossier } from '../../domain/dossier.ts';
import type { Localised } from '../../domain/law.ts';
import type { PrestationRecord } from '../../domain/prestation.ts';
import { type ByKind, ofKind } from '../by-kind.ts';
import type { Money } from '../jurisdiction.ts';
import { schemeOf } from './followed.ts';
import { OEPRI, PRE_DEPARTURE } from './schemes.ts';

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
} as const satisfies ByKind<Localised>;

/** What trainings are called before departure, and at school. FR-PRE-11, FR-PRE-12, FR-OEPRI-4 */
const ELSEWHERE: Readonly<Record<string, ByKind<Localised>>> = {
  [PRE_DEPARTURE.code]: {
    LANGUAGE_COURSE: { fr: 'Formation au français à l’étranger', en: 'Training in French abroad' },
    CIVIC_TRAINING: {
      fr: 'Formation aux valeurs de la République à l’étranger',
      en: 'Training on the values of the Republic abroad',
    },
  },
  [OEPRI.code]: {
    LANGUAGE_COURSE: { fr: 'Formation à l’école des parents', en: 'Course for parents at school' },
  },
};

export function prestationName(prestation: PrestationRecord, dossier: Dossier): Localised {
  const named = ELSEWHERE[schemeOf(dossier, prestation) ?? ''];
  return named?.[prestation.kind] ?? ofKind(NAMES, prestation.kind);
}

/** All are free. FR-CAI-5 */
export function prestationPrice(): Money {
  return { cents: 0, currency: 'EUR' };
}
