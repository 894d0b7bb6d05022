import type { Localised } from '../../domain/law.ts';

/** What an exemption may rest on, in words. */
export const TERMS = {
  MEDICAL_CERTIFICATE: { fr: 'certificat médical', en: 'medical certificate' },
  BELGIAN_DIPLOMA: {
    fr: 'certificat ou diplôme de l’enseignement belge',
    en: 'certificate or diploma of Belgian education',
  },
  BIRTH_DATE: { fr: 'date de naissance', en: 'date of birth' },
  EMPLOYMENT: { fr: 'activité professionnelle', en: 'work' },
  REGULAR_STUDENT: { fr: 'étudiant régulier', en: 'regular student' },
  EXCHANGE_STUDENT: { fr: 'étudiant d’échange', en: 'exchange student' },
  DOCTORAL_GRANT: { fr: 'bourse pour l’obtention d’un doctorat', en: 'doctoral grant' },
  TEACHER: { fr: 'enseignant de l’enseignement supérieur', en: 'teacher in higher education' },
  NATIONALITY: { fr: 'nationalité', en: 'nationality' },
  ATTESTATION_BE_WAL: {
    fr: 'attestation de fréquentation du parcours d’intégration',
    en: 'attestation of attendance of the integration path',
  },
  ATTESTATION_FLANDERS: { fr: 'attestation de la Flandre', en: 'attestation of Flanders' },
  ATTESTATION_BRUSSELS: { fr: 'attestation de Bruxelles', en: 'attestation of Brussels' },
  ATTESTATION_GERMAN_SPEAKING_COMMUNITY: {
    fr: 'attestation de la Communauté germanophone',
    en: 'attestation of the German-speaking Community',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export type Evidence = keyof typeof TERMS;
