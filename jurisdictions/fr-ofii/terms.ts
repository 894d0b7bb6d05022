import type { Localised } from '../../domain/law.ts';

/** France's codes in words. */
export const TERMS = {
  // Who signs.
  SIGNATORY: { fr: 'Signataire', en: 'Signatory' },
  REQUESTING_SPOUSE: { fr: 'Conjoint demandeur', en: 'Requesting spouse' },
  JOINING_SPOUSE: { fr: 'Conjoint rejoignant', en: 'Joining spouse' },
  PARENT: { fr: 'Parent d’élève', en: 'Parent of a pupil' },
  APPLICANT: { fr: 'Demandeur', en: 'Applicant' },
  // Projects of schools, their calendar and their reports.
  COMMITTEES_IN_PLACE: { fr: 'Comités de pilotage régionaux installés', en: 'Regional committees in place' },
  POOLING_SCHOOLS_NAMED: { fr: 'Établissements mutualisateurs communiqués', en: 'Pooling schools named' },
  PROJECTS_SENT: { fr: 'Envoi des projets par les établissements', en: 'Projects sent by the schools' },
  PROJECTS_PRESELECTED: {
    fr: 'Envoi des projets présélectionnés au comité national',
    en: 'Projects pre-selected and sent on to the national committee',
  },
  PROJECTS_VALIDATED: { fr: 'Validation définitive des projets', en: 'Projects validated' },
  LIST_SENT: { fr: 'Liste des projets validés transmise', en: 'List of the validated projects sent' },
  COURSES_BEGUN: { fr: 'Début des formations', en: 'Courses begun' },
  INTERIM_REPORTS_SENT: { fr: 'Envoi des bilans intermédiaires', en: 'Interim reports sent' },
  INTERIM_REVIEW: { fr: 'Réunion du comité national (bilan intermédiaire)', en: 'Interim review' },
  FINAL_REPORTS_SENT: { fr: 'Envoi des bilans finaux', en: 'Final reports sent' },
  FINAL_REVIEW: { fr: 'Réunion du comité national (bilan final)', en: 'Final review' },
  NATIONALITY: { fr: 'Nationalité', en: 'Nationality' },
  STATELESS: { fr: 'Apatride', en: 'Stateless' },
  SEX: { fr: 'Sexe', en: 'Sex' },
  MALE: { fr: 'Hommes', en: 'Men' },
  FEMALE: { fr: 'Femmes', en: 'Women' },
  OTHER: { fr: 'Autre', en: 'Other' },
  AGE: { fr: 'Âge', en: 'Age' },
  AGE_UNDER_18: { fr: 'Moins de 18 ans', en: 'Under 18' },
  AGE_18_25: { fr: '18/25 ans', en: '18 to 25' },
  AGE_26_30: { fr: '26/30 ans', en: '26 to 30' },
  AGE_31_35: { fr: '31/35 ans', en: '31 to 35' },
  AGE_36_40: { fr: '36/40 ans', en: '36 to 40' },
  AGE_41_45: { fr: '41/45 ans', en: '41 to 45' },
  AGE_46_50: { fr: '46/50 ans', en: '46 to 50' },
  AGE_51_55: { fr: '51/55 ans', en: '51 to 55' },
  AGE_56_60: { fr: '56/60 ans', en: '56 to 60' },
  AGE_61_AND_OVER: { fr: '61 ans et plus', en: '61 and over' },
  STAY: { fr: 'Durée de séjour en France', en: 'Years in France' },
  STAY_UNDER_2: { fr: 'Moins de 2 ans', en: 'Under 2 years' },
  STAY_2_TO_5: { fr: 'Entre 2 et 5 ans', en: 'Between 2 and 5 years' },
  STAY_5_TO_10: { fr: 'Entre 5 et 10 ans', en: 'Between 5 and 10 years' },
  STAY_10_AND_MORE: { fr: '10 ans et plus', en: '10 years and more' },
  ENROLMENT_REASON: {
    fr: 'Raisons pour lesquelles les personnes se sont inscrites',
    en: 'Reasons for which people enrolled',
  },
  FREE_TRAINING: { fr: 'Bénéficier d’une formation gratuite en français', en: 'Free training in French' },
  KNOW_SCHOOL: { fr: 'Mieux connaître l’institution scolaire', en: 'Knowing school better' },
  KNOW_SOCIETY: { fr: 'Mieux connaître la société française', en: 'Knowing French society better' },
  OTHER_REASON: { fr: 'Autres', en: 'Others' },
  NOT_KNOWN: { fr: 'Non connu', en: 'Not known' },
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
