import type { Localised } from '../../domain/law.ts';

/** Luxembourg's codes in words: attestations, documents, duties, causes. */
export const TERMS = {
  LANGUAGE_CERTIFICATE: {
    fr: 'Certificat de cours de langue',
    en: 'Language-course certificate',
    de: 'Sprachkurszertifikat',
  },
  CIVIC_ATTESTATION: {
    fr: "Attestation d'instruction civique",
    en: 'Civic-instruction attestation',
    de: 'Bescheinigung über staatsbürgerliche Bildung',
  },
  ORIENTATION_ATTESTATION: {
    fr: "Attestation de la journée d'orientation",
    en: 'Orientation-day attestation',
    de: 'Bescheinigung über den Orientierungstag',
  },
  IDENTITY_CARD: { fr: "Carte d'identité", en: 'Identity card', de: 'Personalausweis' },
  PASSPORT: { fr: 'Passeport', en: 'Passport', de: 'Reisepass' },
  RESIDENCE_CARD: { fr: 'Carte de séjour', en: 'Residence card', de: 'Aufenthaltskarte' },
  REGISTRATION_CERTIFICATE: {
    fr: "Attestation d'enregistrement",
    en: 'Registration certificate',
    de: 'Anmeldebescheinigung',
  },
  SIGNATORY: { fr: 'Signataire', en: 'Signatory', de: 'Unterzeichner' },
  CIVIC_CONFIRMATION: {
    fr: "Confirmation d'inscription à l'instruction civique",
    en: 'Confirmation of civic-course enrolment',
    de: 'Bestätigung der Einschreibung zum Bürgerkurs',
  },
  TEMPORARY: {
    fr: 'Titre de séjour temporaire',
    en: 'Temporary residence title',
    de: 'Befristeter Aufenthaltstitel',
  },
  LOST: { fr: 'Perdu', en: 'Lost', de: 'Verloren' },
  COURSE_CALLED_OFF: {
    fr: 'Cours annulé par le prestataire',
    en: 'Course called off by its provider',
    de: 'Kurs vom Anbieter abgesagt',
  },
  REDEEM_VOUCHER: {
    fr: 'Utiliser le bon avant son échéance',
    en: 'Redeem the voucher by its expiry',
    de: 'Den Gutschein vor Ablauf einlösen',
  },
  ATTEND_LANGUAGE_COURSE: {
    fr: 'Suivre au moins 70 % du cours',
    en: 'Attend at least 70 % of the course',
    de: 'Mindestens 70 % des Kurses besuchen',
  },
  SEND_CERTIFICATE: {
    fr: 'Envoyer le certificat au participant',
    en: 'Send the certificate to the participant',
    de: 'Dem Teilnehmer das Zertifikat schicken',
  },
  HAND_IN_CERTIFICATE: {
    fr: "Remettre une copie du certificat à l'équipe CAI",
    en: 'Hand a copy of the certificate to the CAI team',
    de: 'Dem CAI-Team eine Kopie des Zertifikats geben',
  },
  ATTEND_CIVIC_COURSE: {
    fr: "Suivre tous les modules d'un même cours d'instruction civique",
    en: 'Attend all modules of one civic course',
    de: 'Alle Module eines Bürgerkurses besuchen',
  },
  ATTEND_ORIENTATION_DAY: {
    fr: "Participer à une journée d'orientation",
    en: 'Attend an orientation day',
    de: 'An einem Orientierungstag teilnehmen',
  },
  SEND_CONFIRMATION: {
    fr: "Envoyer la confirmation d'inscription",
    en: 'Send the confirmation of enrolment',
    de: 'Die Einschreibung bestätigen',
  },
  SEND_CIVIC_ATTESTATION: {
    fr: "Envoyer l'attestation d'instruction civique par la poste",
    en: 'Send the civic-instruction attestation by post',
    de: 'Die Bescheinigung über staatsbürgerliche Bildung per Post schicken',
  },
  VALIDATE_CONTRACT: { fr: 'Valider le contrat', en: 'Validate the contract', de: 'Den Vertrag validieren' },
  SETTLE_BROKEN_BOND: {
    fr: "Décider, avec motif, de la suite d'un engagement rompu",
    en: 'Decide, with a reason, on a broken bond',
    de: 'Mit Begründung über eine gebrochene Verpflichtung entscheiden',
  },
} as const satisfies Readonly<Record<string, Localised>>;
