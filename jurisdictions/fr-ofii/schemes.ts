import type { Scheme } from '../jurisdiction.ts';
import { LAW } from './law.ts';

export const PRE_DEPARTURE = {
  code: 'FR_PRE_DEPARTURE',
  name: {
    fr: 'Évaluation et formation avant le départ (langue et valeurs de la République)',
    en: 'Evaluation and training before departure (language and values of the Republic)',
  },
  contractType: 'FrPreDeparture',
  governingFact: {
    fr: 'Dépôt du dossier complet de regroupement familial, ou demande de visa du conjoint de Français',
    en: 'Lodging of the complete family-reunification file, or visa application of the spouse of a French citizen',
  },
  effects: [],
} as const satisfies Scheme;

export const CAI = {
  code: 'FR_CAI',
  name: { fr: "Contrat d'accueil et d'intégration (CAI)", en: 'Reception and integration contract (CAI)' },
  contractType: 'FrCai',
  governingFact: { fr: "Séance d'accueil", en: 'Reception session' },
  // What may bear on the first renewal of the residence card: told, and never computed. FR-CAI-11
  effects: [LAW['FR-CAI-11']],
} as const satisfies Scheme;

export const CAIF = {
  code: 'FR_CAIF',
  name: {
    fr: "Contrat d'accueil et d'intégration pour la famille (CAIF)",
    en: 'Reception and integration contract for the family (CAIF)',
  },
  contractType: 'FrCaif',
  governingFact: { fr: "Séance d'accueil", en: 'Reception session' },
  effects: [],
} as const satisfies Scheme;

export const OEPRI = {
  code: 'FR_OEPRI',
  name: {
    fr: "Ouvrir l'École aux parents pour réussir l'intégration",
    en: 'Opening schools to parents for successful integration',
  },
  contractType: 'FrOepri',
  governingFact: { fr: 'Inscription', en: 'Enrolment' },
  effects: [],
} as const satisfies Scheme;
