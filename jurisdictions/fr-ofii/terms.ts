import type { Localised } from '../../domain/law.ts';

/** France's codes in words. */
export const TERMS = {
  // Who signs.
  SIGNATORY: { fr: 'Signataire', en: 'Signatory' },
  REQUESTING_SPOUSE: { fr: 'Conjoint demandeur', en: 'Requesting spouse' },
  JOINING_SPOUSE: { fr: 'Conjoint rejoignant', en: 'Joining spouse' },
  PARENT: { fr: 'Parent d’élève', en: 'Parent of a pupil' },
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
  INVITATION: { fr: 'Invitation à l’évaluation', en: 'Invitation to the evaluation' },
  REUNIFICATION_NOTICE: {
    fr: 'Avis de la direction territoriale sur la demande de regroupement familial',
    en: 'Notice of the territorial directorate of the request for reunification',
  },
  VISA_APPLICATION_COPY: { fr: 'Copie de la demande de visa', en: 'Copy of the visa application' },
  VISA_ISSUED: { fr: 'Visa délivré', en: 'Visa issued' },
  VISA_REFUSED: { fr: 'Visa refusé', en: 'Visa refused' },
  TRAINING_NOTICE: { fr: 'Notification de la formation prescrite', en: 'Notice of the training prescribed' },
  EXEMPTION_GRANTED: { fr: 'Dispense accordée', en: 'Exemption granted' },
  EXEMPTION_WITHDRAWN: { fr: 'Dispense retirée', en: 'Exemption withdrawn' },
  LACK_OF_ATTENDANCE: { fr: 'Défaut d’assiduité', en: 'Lack of attendance' },
  ATTENDANCE_ATTESTATION_COPY: {
    fr: 'Double de l’attestation de suivi',
    en: 'Copy of the attestation of attendance',
  },
  ATTENDANCE_ATTESTATION: {
    fr: 'Attestation nominative de suivi de la formation',
    en: 'Personal attestation of attendance of the training',
  },
  VALUES_ATTESTATION: {
    fr: 'Attestation d’évaluation satisfaisante des valeurs de la République',
    en: 'Attestation of a satisfactory evaluation of the values of the Republic',
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
  VALUES_ABROAD_SECOND: {
    fr: "Seconde évaluation des valeurs de la République à l'étranger",
    en: 'Second evaluation of the values of the Republic abroad',
  },
  // What is dispensed with, and why.
  LANGUAGE_TEST: { fr: 'Test linguistique', en: 'Language test' },
  VALUES_TEST: {
    fr: 'Évaluation des valeurs de la République',
    en: 'Evaluation of the values of the Republic',
  },
  LANGUAGE_TRAINING: { fr: 'Formation au français', en: 'Training in French' },
  VALUES_TRAINING: {
    fr: 'Formation aux valeurs de la République',
    en: 'Training on the values of the Republic',
  },
  FRENCH_SECONDARY_SCHOOL: {
    fr: 'Études secondaires dans un établissement français ou francophone à l’étranger',
    en: 'Secondary school in a French or French-speaking school abroad',
  },
  HIGHER_EDUCATION_IN_FRANCE: { fr: 'Études supérieures en France', en: 'Higher education in France' },
  PUBLIC_UNREST: { fr: 'Troubles à l’ordre public', en: 'Public unrest' },
  WAR: { fr: 'Faits de guerre', en: 'War' },
  NATURAL_DISASTER: { fr: 'Catastrophe naturelle', en: 'Natural disaster' },
  TECHNOLOGICAL_DISASTER: { fr: 'Catastrophe technologique', en: 'Technological disaster' },
  PHYSICAL_CAPACITY: { fr: 'Capacités physiques', en: 'Physical capacity' },
  FINANCIAL_CAPACITY: { fr: 'Capacités financières', en: 'Financial capacity' },
  PROFESSIONAL_OBLIGATIONS: { fr: 'Obligations professionnelles', en: 'Professional obligations' },
  SAFETY: { fr: 'Sécurité', en: 'Safety' },
  OUTSIDE_CONTROL: {
    fr: 'Raison indépendante de la personne',
    en: 'Reason outside the person’s control',
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
  EVALUATE_FRENCH_AGAIN: { fr: 'Évaluer à nouveau le français', en: 'Evaluate French again' },
  EVALUATE_VALUES_AGAIN: {
    fr: 'Évaluer à nouveau les valeurs de la République',
    en: 'Evaluate the values of the Republic again',
  },
  START_LANGUAGE_TRAINING: { fr: 'Commencer la formation au français', en: 'Start the training in French' },
  START_VALUES_TRAINING: {
    fr: 'Commencer la formation aux valeurs de la République',
    en: 'Start the training on the values of the Republic',
  },
  FOLLOW_VALUES_TRAINING: {
    fr: 'Suivre la formation aux valeurs de la République',
    en: 'Follow the training on the values of the Republic',
  },
  SEND_INVITATION: { fr: 'Inviter à l’évaluation', en: 'Invite to the evaluation' },
  SEND_REUNIFICATION_NOTICE: {
    fr: 'Informer qui évalue de la demande de regroupement familial',
    en: 'Tell who evaluates of the request for reunification',
  },
  SEND_VISA_APPLICATION_COPY: {
    fr: 'Transmettre la copie de la demande de visa',
    en: 'Send the copy of the visa application',
  },
  SEND_EVALUATION_RESULTS: {
    fr: 'Transmettre les résultats de l’évaluation',
    en: 'Send the results of the evaluation',
  },
  SEND_TRAINING_NOTICE: {
    fr: 'Notifier la formation prescrite',
    en: 'Notify the training prescribed',
  },
  SEND_LACK_OF_ATTENDANCE: {
    fr: 'Signaler le défaut d’assiduité',
    en: 'Report the lack of attendance',
  },
  SEND_ATTENDANCE_ATTESTATION_COPY: {
    fr: 'Transmettre le double de l’attestation de suivi',
    en: 'Send the copy of the attestation of attendance',
  },
  DECIDE_REUNIFICATION: {
    fr: 'Statuer sur le regroupement familial',
    en: 'Decide on family reunification',
  },
  DECIDE_VISA: { fr: 'Statuer sur la demande de visa', en: 'Decide on the visa application' },
  ATTEND_SCHOOL_COURSE: {
    fr: 'Suivre avec assiduité la formation à l’école',
    en: 'Attend the course at school',
  },
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
