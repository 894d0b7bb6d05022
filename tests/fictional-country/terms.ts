import type { Localised } from '../../domain/law.ts';

export const TERMS = {
  CO_SIGNATORY: { fr: 'Cosignataire', en: 'Co-signatory' },
  SIGNATORY: { fr: 'Signataire', en: 'Signatory' },
  LANGUAGE_CERTIFICATE: { fr: 'Certificat de langue', en: 'Language certificate' },
  DAY_CERTIFICATE: { fr: 'Certificat de la journée', en: 'Certificate of the day' },
  SWIMMING_CERTIFICATE: { fr: 'Certificat de natation', en: 'Swimming certificate' },
  SWIMMING: { fr: 'Épreuve de natation', en: 'Swimming test' },
  SUFFICIENT: { fr: 'Sait nager', en: 'Swims' },
  INSUFFICIENT: { fr: 'Ne sait pas encore nager', en: 'Does not swim yet' },
  WELCOME_DAY: { fr: 'Journée d’accueil', en: 'Welcome day' },
  YEARS_AT_SEA: { fr: 'Années en mer', en: 'Years at sea' },
  HEALTH_CHECK: { fr: 'Examen de santé', en: 'Health check' },
  DONE: { fr: 'Fait', en: 'Done' },
  PERSON: { fr: 'La personne', en: 'The person' },
  REDEEM_VOUCHER: { fr: 'Utiliser le bon', en: 'Redeem the voucher' },
  ATTEND_DAY: { fr: 'Venir à la journée d’accueil', en: 'Come to the welcome day' },
  ISSUE_PROOF: { fr: 'Délivrer la preuve', en: 'Issue the proof' },
} as const satisfies Readonly<Record<string, Localised>>;
