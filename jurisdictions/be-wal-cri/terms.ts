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
  PATH_ATTENDANCE: {
    fr: 'attestation de fréquentation du parcours d’intégration',
    en: 'attestation of attendance of the integration path',
  },
  ATTESTATION_COPY: { fr: 'copie de l’attestation', en: 'copy of the attestation' },
  SIGNATORY: { fr: 'signataire', en: 'signatory' },
  COMMUNE_NOTICE: { fr: 'information par la commune', en: 'notice by the commune' },
  NOTICE_GIVEN: { fr: 'obligation annoncée', en: 'told of the obligation' },
  FIRST_VISIT: { fr: 'première visite', en: 'first visit' },
  SENT_BY_COMMUNE: { fr: 'envoyé par la commune', en: 'sent by the commune' },
  OF_OWN_ACCORD: { fr: 'de lui-même', en: 'of one’s own accord' },
  THROUGH_PARTNER: { fr: 'par un partenaire', en: 'through a partner' },
  SOCIAL_ASSESSMENT: { fr: 'bilan social', en: 'social assessment' },
  WORK_ORIENTATION_NEEDED: {
    fr: 'orientation socioprofessionnelle nécessaire',
    en: 'socio-professional orientation needed',
  },
  NO_WORK_ORIENTATION_NEEDED: {
    fr: 'pas d’orientation socioprofessionnelle',
    en: 'no socio-professional orientation needed',
  },
  FRENCH_TEST: { fr: 'test de français', en: 'French test' },
  TRAINING_NEEDED: { fr: 'formation nécessaire', en: 'training needed' },
  NO_TRAINING_NEEDED: { fr: 'niveau suffisant', en: 'sufficient level' },
  TEST_NOT_NEEDED: { fr: 'test non nécessaire', en: 'no test needed' },
  FOLLOW_UP: { fr: 'suivi du parcours', en: 'follow-up of the path' },
  NEVER_CAME: { fr: 'jamais venu', en: 'never came' },
  STOPPED: { fr: 'a cessé de venir', en: 'stopped coming' },
  CAME_BACK: { fr: 'revenu', en: 'came back' },
  FOLLOW_RECEPTION_MODULE: { fr: 'Suivre le module d’accueil', en: 'Follow the reception module' },
  FOLLOW_CITIZENSHIP_TRAINING: {
    fr: 'Suivre la formation à la citoyenneté',
    en: 'Follow the citizenship training',
  },
  FOLLOW_FRENCH_TRAINING: {
    fr: 'Suivre la formation à la langue française',
    en: 'Follow the French training',
  },
  FOLLOW_WORK_ORIENTATION: {
    fr: 'Suivre l’orientation socioprofessionnelle',
    en: 'Follow the socio-professional orientation',
  },
  SIGN_CONVENTION: { fr: 'Signer la convention', en: 'Sign the convention' },
  ISSUE_ATTESTATION: { fr: 'Délivrer l’attestation', en: 'Issue the attestation' },
  SEND_ATTESTATION_COPY: { fr: 'Envoyer la copie de l’attestation', en: 'Send the copy of the attestation' },
} as const satisfies Readonly<Record<string, Localised>>;

export type Evidence = keyof typeof TERMS;
