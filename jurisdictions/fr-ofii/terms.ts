import type { Localised } from '../../domain/law.ts';

/** France's codes in words. */
export const TERMS = {
  // Who signs.
  SIGNATORY: { fr: 'Signataire', en: 'Signatory' },
  REQUESTING_SPOUSE: { fr: 'Conjoint demandeur', en: 'Requesting spouse' },
  JOINING_SPOUSE: { fr: 'Conjoint rejoignant', en: 'Joining spouse' },
  APPLICANT: { fr: 'Demandeur', en: 'Applicant' },
  // Prestations, proofs and what is sent.
  SKILLS_ASSESSMENT: { fr: 'Bilan de compétences professionnelles', en: 'Skills assessment' },
  SKILLS_ASSESSMENT_COPY: {
    fr: 'Copie du bilan de compétences professionnelles',
    en: 'Copy of the skills assessment',
  },
  PARENTS_DAY_NOT_FOLLOWED: {
    fr: 'Journée « Droits et devoirs des parents » non suivie',
    en: 'Day "rights and duties of parents" not followed',
  },
  EVALUATION_RESULTS: { fr: "Résultats de l'évaluation", en: 'Results of the evaluation' },
  AMDFL: {
    fr: 'Attestation ministérielle de dispense de formation linguistique (AMDFL)',
    en: 'Ministerial attestation of exemption from language training (AMDFL)',
  },
  LANGUAGE_TRAINING_ATTESTATION: {
    fr: 'Attestation de formation linguistique',
    en: 'Attestation of language training',
  },
  CIVIC_TRAINING_ATTESTATION: { fr: 'Attestation de formation civique', en: 'Attestation of civic training' },
  LIVING_IN_FRANCE_ATTESTATION: {
    fr: 'Attestation de la session « vivre en France »',
    en: 'Attestation of the session "living in France"',
  },
  PARENTS_DAY_ATTESTATION: {
    fr: 'Attestation de suivi « Droits et devoirs des parents »',
    en: 'Attestation "rights and duties of parents"',
  },
  // What is looked at, and what is found.
  MEDICAL_VISIT: { fr: 'Visite médicale', en: 'Medical visit' },
  INTERVIEW: { fr: 'Entretien personnalisé', en: 'Individual interview' },
  FRENCH_AT_RECEPTION: {
    fr: "Bilan linguistique de la séance d'accueil",
    en: 'Language test at the session',
  },
  SOCIAL_WORKER: { fr: 'Rencontre avec une assistante sociale', en: 'Meeting with a social worker' },
  FRENCH_ABROAD_FIRST: {
    fr: "Première évaluation de français à l'étranger",
    en: 'First evaluation of French abroad',
  },
  FRENCH_ABROAD_SECOND: {
    fr: "Seconde évaluation de français à l'étranger",
    en: 'Second evaluation of French abroad',
  },
  VALUES_ABROAD_FIRST: {
    fr: "Évaluation des valeurs de la République à l'étranger",
    en: 'Evaluation of the values of the Republic abroad',
  },
  DILF: { fr: 'Diplôme initial de langue française (DILF)', en: 'Initial diploma of French (DILF)' },
  DONE: { fr: 'fait', en: 'done' },
  SUFFICIENT: { fr: 'niveau suffisant', en: 'sufficient level' },
  INSUFFICIENT: { fr: 'niveau insuffisant', en: 'insufficient level' },
  SUPPORT_NEEDED: { fr: 'accompagnement justifié', en: 'support needed' },
  NO_SUPPORT_NEEDED: { fr: 'sans accompagnement', en: 'no support needed' },
  PASSED: { fr: 'réussi', en: 'passed' },
  FAILED: { fr: 'non réussi', en: 'failed' },
  REFUSED: { fr: 'refus de se présenter', en: 'refused to sit it' },
  // Duties.
  EVALUATE_FRENCH: { fr: 'Évaluer la connaissance du français', en: 'Evaluate the knowledge of French' },
  EVALUATE_VALUES: {
    fr: 'Évaluer la connaissance des valeurs de la République',
    en: 'Evaluate the knowledge of the values of the Republic',
  },
  DECIDE_REUNIFICATION: {
    fr: 'Statuer sur le regroupement familial',
    en: 'Decide on family reunification',
  },
  DECIDE_VISA: { fr: 'Statuer sur la demande de visa', en: 'Decide on the visa application' },
  SIGN_CONTRACT: { fr: 'Signer le contrat', en: 'Sign the contract' },
  COUNTERSIGN_CONTRACT: {
    fr: 'Signature du contrat par le préfet',
    en: 'Signature of the contract by the prefect',
  },
  RESPECT_VALUES: {
    fr: 'Respecter la Constitution, les lois et les valeurs de la République',
    en: 'Respect the Constitution, the laws and the values of the Republic',
  },
  FOLLOW_LANGUAGE_TRAINING: { fr: 'Suivre la formation linguistique', en: 'Follow the language training' },
  ATTEND_CIVIC_TRAINING: {
    fr: 'Participer à la journée de formation civique',
    en: 'Attend the civic training day',
  },
  ATTEND_LIVING_IN_FRANCE: {
    fr: 'Participer à la session « vivre en France »',
    en: 'Attend the session "living in France"',
  },
  SIT_DILF: { fr: 'Se présenter au DILF', en: 'Sit the DILF' },
  DO_SKILLS_ASSESSMENT: {
    fr: 'Réaliser le bilan de compétences professionnelles',
    en: 'Do the skills assessment',
  },
  ATTEND_PARENTS_DAY: {
    fr: 'Suivre la journée « Droits et devoirs des parents »',
    en: 'Attend the day "rights and duties of parents"',
  },
  SEE_TO_SCHOOL_ATTENDANCE: {
    fr: "Veiller au respect de l'obligation scolaire de l'enfant",
    en: "See to the child's school attendance",
  },
  ISSUE_ATTESTATION: { fr: "Délivrer l'attestation", en: 'Issue the attestation' },
  PROPOSE_OUTCOME: { fr: "Proposer l'issue du contrat", en: "Propose the contract's outcome" },
  DECIDE_OUTCOME: { fr: 'Décider sur la proposition', en: 'Decide on the proposal' },
} as const satisfies Readonly<Record<string, Localised>>;
