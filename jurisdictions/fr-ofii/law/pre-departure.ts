import { day } from '../../../domain/calendar.ts';
import { defineLaw } from '../../../domain/law.ts';
import { visaCircular } from './documents.ts';

const START = day('2008-12-01');

/** Evaluation and training before departure, for visa files lodged from 1 December 2008. */
export const PRE_DEPARTURE_LAW = defineLaw({
  'FR-PRE-1': {
    title: {
      fr: 'Publics : de plus de 16 ans et de moins de 65 ans pour qui le regroupement familial est sollicité ; conjoint de Français de moins de 65 ans sollicitant le visa',
      en: 'Audience: over 16 and under 65 and asked for in family reunification; or spouse of a French citizen, under 65, applying for the visa',
    },
    sources: [visaCircular('I, § 2')],
    from: START,
    interpretation: {
      fr: "« Plus de 16 ans » se lit seize ans révolus, au dépôt du dossier complet de regroupement ; l'âge du conjoint de Français se lit le jour de sa demande de visa.",
      en: '"Over 16" is read as 16 completed years, at the lodging of the complete reunification file; the age of the spouse of a French citizen on the day of the visa application.',
    },
  },
  'FR-PRE-2': {
    title: {
      fr: "Mis en œuvre par la représentation de l'agence (Maroc, Tunisie, Turquie, Sénégal, Mali, Canada), ailleurs par un organisme délégataire sous convention",
      en: "Run by the agency's own office (Morocco, Tunisia, Turkey, Senegal, Mali, Canada), elsewhere by a delegated body under convention",
    },
    sources: [visaCircular('I, § 1')],
    from: START,
  },
  'FR-PRE-3': {
    title: {
      fr: "Mis en place pour les visas demandés depuis le 1er décembre 2008, d'abord en Turquie, au Maroc et au Mali, puis en Tunisie, au Sénégal et au Canada, puis ailleurs au fil des conventions",
      en: 'In place for visas applied for from 1 December 2008, first in Turkey, Morocco and Mali, then in Tunisia, Senegal and Canada, then elsewhere as conventions are signed',
    },
    sources: [visaCircular('I, § 8')],
    from: START,
    interpretation: {
      fr: "En Turquie, au Maroc et au Mali dès le 1er décembre 2008 ; aucune date n'est donnée pour les autres pays : la question y reste indéterminée.",
      en: 'In Turkey, Morocco and Mali from 1 December 2008; no date is given for other countries: there the question stays undetermined.',
    },
  },
  'FR-PRE-4': {
    title: {
      fr: "Évaluation dans les soixante jours de l'attestation de dépôt du dossier complet, ou de la présentation du récépissé (conjoint de Français)",
      en: 'Evaluation within sixty days of the certificate of deposit of the complete file, or of the showing of the receipt (spouse of a French citizen)',
    },
    sources: [visaCircular('I, § 3.1'), visaCircular('I, § 3.2')],
    from: START,
  },
  'FR-PRE-5': {
    title: {
      fr: 'Le préfet statue sur le regroupement familial dans les six mois du dossier complet',
      en: 'The prefect decides on reunification within six months of the complete file',
    },
    sources: [visaCircular('I, § 3.1')],
    from: START,
  },
  'FR-PRE-6': {
    title: {
      fr: "Le consulat sursoit à statuer six mois au plus ; ce qui n'a pu être fait pour une raison indépendante du demandeur ne lui est pas opposable",
      en: "The consulate suspends its decision up to six months; what could not be done for a reason outside the applicant's control is not held against them",
    },
    sources: [visaCircular('I, § 3.3')],
    from: START,
    interpretation: {
      fr: 'Le sursis s’achève à la fin du jour anniversaire ; la raison est reconnue par le consulat, à partir du lendemain.',
      en: 'The suspension ends with the day of the same number; the consulate recognises the reason from the day after on.',
    },
  },
  'FR-PRE-7': {
    title: {
      fr: "Dispense de test linguistique sur demande : trois ans d'études secondaires dans un établissement français ou francophone à l'étranger, ou une année d'études supérieures en France",
      en: 'Dispense from the language test on request: three years of secondary school in a French or French-speaking school abroad, or one year of higher education in France',
    },
    sources: [visaCircular('I, § 4.1'), visaCircular('I, § 4.2')],
    from: START,
    interpretation: {
      fr: "L'évaluation des valeurs reste due, et une dispense n'est pas un résultat : le niveau est apprécié à la séance d'accueil.",
      en: 'The values evaluation stays due, and a dispense is no result: the level is assessed at the reception session.',
    },
  },
  'FR-PRE-8': {
    title: {
      fr: 'Dispense de formation par le consulat, au cas par cas : troubles, guerre, catastrophe, ou contraintes incompatibles avec les capacités, les obligations professionnelles ou la sécurité',
      en: 'Dispense from training by the consulate, case by case: unrest, war, disaster, or constraints incompatible with capacity, professional obligations or safety',
    },
    sources: [visaCircular('I, § 4.2')],
    from: START,
  },
  'FR-PRE-9': {
    title: {
      fr: 'Les résultats de chaque évaluation vont au consulat dans la semaine',
      en: 'Results of each evaluation go to the consulate within a week',
    },
    sources: [visaCircular('I, § 5'), visaCircular('I, § 6')],
    from: START,
  },
  'FR-PRE-10': {
    title: {
      fr: 'Français suffisant : attestation de dispense (AMDFL), ni évaluation ni formation linguistiques en France',
      en: 'Sufficient French: attestation of exemption (AMDFL), no language evaluation or training in France',
    },
    sources: [visaCircular('I, § 5')],
    from: START,
  },
  'FR-PRE-11': {
    title: {
      fr: "Français insuffisant : formation d'au moins 40 heures, débutant dans les deux mois de la notification, de deux mois au plus ; les heures prescrites sont notifiées",
      en: 'Insufficient French: training of at least 40 hours, started within two months of the notification, lasting two months at most; the hours prescribed are notified',
    },
    sources: [visaCircular('Introduction'), visaCircular('I, § 5')],
    from: START,
    interpretation: {
      fr: 'Les deux mois se comptent de quantième à quantième, ce jour compris ; la notification est celle faite à la personne. Un cours compte au moins les heures qui restent à suivre.',
      en: 'Two months are counted to the day of the same number, that day included; the notification is the one to the person. A course has at least the hours that are left to follow.',
    },
  },
  'FR-PRE-12': {
    title: {
      fr: "Valeurs de la République : questions orales dans une langue comprise ; si insuffisant, une demi-journée de formation dans les deux mois, intégrée à la formation linguistique s'il y en a une",
      en: 'Values of the Republic: oral questions in a language understood; if insufficient, a half-day course within two months, folded into the language course when there is one',
    },
    sources: [visaCircular('I, § 6')],
    from: START,
    interpretation: {
      fr: 'Une demi-journée se lit comme celle du bilan de compétences : une séance de trois heures au plus.',
      en: 'Half a day is read as that of the skills assessment: one session of three hours at most.',
    },
  },
  'FR-PRE-13': {
    title: {
      fr: 'Après la formation, seconde évaluation et attestation nominative de suivi, dont un double va au consulat',
      en: 'After training, a second evaluation and a personal attestation of attendance, with a copy to the consulate',
    },
    sources: [visaCircular('I, § 5'), visaCircular('I, § 6')],
    from: START,
    interpretation: {
      fr: "Le double est transmis par l'organisme de formation pour la langue, par la personne pour les seules valeurs.",
      en: 'The copy is sent by the body that trained for language, by the person for values alone.',
    },
  },
  'FR-PRE-14': {
    title: {
      fr: "Le défaut d'assiduité est porté à la connaissance du consulat",
      en: 'Lack of attendance is reported to the consulate',
    },
    sources: [visaCircular('I, § 5'), visaCircular('I, § 6')],
    from: START,
  },
  'FR-PRE-15': {
    title: {
      fr: "Le visa attend l'attestation de suivi de ce qui était prescrit ; un échec à l'évaluation ne le fait jamais refuser",
      en: 'The visa waits for the attestation of attendance of what was prescribed, and is never refused for failing an evaluation',
    },
    sources: [visaCircular('I, § 7'), visaCircular('I, § 3.3')],
    from: START,
    interpretation: {
      fr: 'La condition ne lit que l’assiduité ; un refus se fonde sur son défaut, ou sur un autre droit, jamais sur une évaluation.',
      en: 'The condition reads attendance alone; a refusal rests on its lack, or on other law, never on an evaluation.',
    },
  },
  'FR-PRE-16': {
    title: {
      fr: "Le conjoint de Français depuis plus de six mois qui réside en France relève du CAI en France, sans retour dans le pays d'origine",
      en: 'The spouse of a French citizen for more than six months who lives in France comes under the CAI in France, never sent back to the country of origin',
    },
    sources: [visaCircular('I, § 3.2')],
    from: START,
  },
  'FR-PRE-17': {
    title: {
      fr: "Le consulat transmet à l'agence copie des demandes de visa des conjoints de Français et l'informe de chaque visa délivré ou refusé",
      en: 'The consulate sends the agency a copy of the visa applications of spouses of French citizens and tells it of each visa issued or refused',
    },
    sources: [visaCircular('I, § 7')],
    from: START,
  },
  'FR-PRE-18': {
    title: {
      fr: "L'invitation : courrier traduit de la représentation ou du délégataire (regroupement) ; document traduit remis par le consulat (conjoint de Français)",
      en: "The invitation: a translated letter from the agency's office or the delegated body (reunification); a translated document handed over by the consulate (spouse of a French citizen)",
    },
    sources: [visaCircular('I, § 1.3')],
    from: START,
  },
});
