import { day } from '../../../domain/calendar.ts';
import { defineLaw } from '../../../domain/law.ts';
import { schoolCircular, sheet, visaCircular } from './documents.ts';

/** The reception and integration contract: who it concerns, and the contract itself. */
export const CAI_LAW = defineLaw({
  'FR-CAI-ELIG-1': {
    title: {
      fr: "Étranger d'une nationalité extérieure à l'Espace économique européen",
      en: 'Foreigner of a nationality outside the European Economic Area',
    },
    sources: [sheet('Bénéficiaires'), schoolCircular('Annexe 7, § 1')],
    interpretation: {
      fr: "La circulaire dit « hors Union européenne », la fiche plus récente « hors Espace économique européen » : l'exclusion la plus large est retenue, et une nationalité de l'Union ou de l'Espace le jour de la séance d'accueil exclut, quelles que soient les autres.",
      en: 'The circular says "outside the European Union", the later sheet "outside the European Economic Area": the wider exclusion is used, and one nationality of the Union or of the Area on the day of the reception session excludes, whatever the others.',
    },
  },
  'FR-CAI-ELIG-2': {
    title: {
      fr: "Admis pour la première fois au séjour, titulaire pour la première fois d'un titre d'un an ou plus, ou entré régulièrement entre 16 et 18 ans et souhaitant se maintenir durablement",
      en: 'Admitted to stay for the first time, holding for the first time a title of one year or more, or entered regularly between 16 and 18 and wishing to stay durably',
    },
    sources: [sheet('Bénéficiaires'), schoolCircular('Annexe 7, § 1')],
    interpretation: {
      fr: "L'âge est celui du jour de l'entrée, du 16e anniversaire à la veille du 18e, quel qu'il soit à la séance d'accueil ; un titre antérieur d'un an ou plus exclut dans les deux cas, un titre plus court ne compte pas. Un titre sans premier ou sans dernier jour vaut un an ou plus.",
      en: 'The age is that on the day of entry, from the 16th birthday to the day before the 18th, whatever it is at the reception session; an earlier title of one year or more excludes in both cases, a shorter one does not count. A title without a first or a last day is taken as one year or more.',
    },
  },
  'FR-CAI-ELIG-3': {
    title: {
      fr: 'Expérimental à partir du 1er juillet 2003, généralisé par la loi du 18 janvier 2005, obligatoire depuis la loi du 24 juillet 2006 (à partir de 2007)',
      en: 'Experimental from 1 July 2003, generalised by the law of 18 January 2005, obligatory since the law of 24 July 2006 (from 2007)',
    },
    sources: [schoolCircular('Annexe 7, introduction et § 1'), schoolCircular('Annexe 6, note 1')],
    from: day('2003-07-01'),
    interpretation: {
      fr: 'Obligatoire « depuis 2007 » : le jour exact retenu est le 1er janvier 2007.',
      en: 'Obligatory "since 2007": the exact day taken is 1 January 2007.',
    },
  },
  'FR-CAI-1': {
    title: {
      fr: "Établi par l'agence, signé par le bénéficiaire et le préfet de département",
      en: 'Drawn up by the agency, signed by the beneficiary and the prefect of the department',
    },
    sources: [schoolCircular('Annexe 7, § 1')],
  },
  'FR-CAI-2': {
    title: { fr: "Conclu pour une durée d'un an", en: 'Concluded for one year' },
    sources: [sheet('Caractéristiques'), schoolCircular('Annexe 7, § 1')],
    interpretation: {
      fr: "L'année court de la signature à son anniversaire, dernier jour compris.",
      en: 'The year runs from signature to its anniversary, the last day included.',
    },
  },
  'FR-CAI-3': {
    title: {
      fr: "Prolongé sur proposition de l'agence si le titre de séjour est renouvelé et qu'une formation linguistique prescrite est en cours ou différée pour un motif légitime",
      en: "Extended on the agency's proposal if the residence title was renewed and a prescribed language course is under way or deferred for a legitimate reason",
    },
    sources: [sheet('Caractéristiques'), visaCircular('II, § 2')],
    interpretation: {
      fr: "Les deux conditions sont exigées ensemble ; aucun texte ne fixe la durée : l'acte de prolongation nomme le dernier jour.",
      en: 'Both conditions are required together; no text sets a length: the act of extension names its last day.',
    },
  },
  'FR-CAI-4': {
    title: {
      fr: "Proposé lors d'une séance d'accueil d'une demi-journée : accueil collectif et film, visite médicale, entretien, bilan linguistique, assistante sociale si la situation le justifie",
      en: 'Offered at a half-day reception session: collective welcome and film, medical visit, interview, language assessment, social worker if the situation calls for it',
    },
    sources: [schoolCircular('Annexe 7, § 2')],
  },
  'FR-CAI-5': {
    title: {
      fr: 'Engagement de respecter la Constitution, les lois et les valeurs ; journée civique, « vivre en France », formation linguistique si besoin, accompagnement social, bilan de compétences : gratuits, chaque formation attestée',
      en: 'Commitment to the Constitution, the laws and the values; civic day, "vivre en France", language training if needed, social support, skills assessment: free, each training attested',
    },
    sources: [sheet('Caractéristiques'), schoolCircular('Annexe 7, § 1')],
    interpretation: {
      fr: "Aucun texte ne dit quand une formation est suivie : une journée l'est quand elle l'est en entier, une formation prescrite en heures quand ces heures le sont, en une ou plusieurs sessions.",
      en: 'No text says when a training was followed: a day is when it was attended whole, a training prescribed in hours when those hours were, in one course or several.',
    },
  },
  'FR-CAI-6': {
    title: {
      fr: "Après la formation linguistique, se présenter à l'examen du diplôme initial de langue française (DILF)",
      en: 'After language training, sit the examination of the initial diploma of French (DILF)',
    },
    sources: [sheet('Caractéristiques'), schoolCircular('Annexe 7, § 1')],
    interpretation: {
      fr: "S'y présenter tient l'engagement, réussite ou non ; un refus s'apprécie au renouvellement de la carte et n'est pas un motif de résiliation.",
      en: 'Sitting it keeps the commitment, passed or not; a refusal is weighed at the renewal of the card and is no ground of termination.',
    },
  },
  'FR-CAI-7': {
    title: {
      fr: "Un niveau suffisant donne l'attestation ministérielle de dispense de formation linguistique (AMDFL)",
      en: 'A sufficient level gives the ministerial attestation of exemption from language training (AMDFL)',
    },
    sources: [visaCircular('I, § 5'), visaCircular('I, § 6')],
    interpretation: {
      fr: "Dit du test à l'étranger, tenu aussi pour celui de la séance d'accueil ; l'attestation sur les valeurs, elle, ne dispense pas de la journée civique en France.",
      en: 'Said of the test abroad, taken for the one at the reception session too; an attestation on values does not replace the civic day in France.',
    },
  },
  'FR-CAI-8': {
    title: {
      fr: "Niveau atteint à la seconde évaluation à l'étranger : pas de formation linguistique en France, DILF à passer, préparation sur demande",
      en: 'Level reached at the second evaluation abroad: no language training in France, DILF to be sat, preparation on request',
    },
    sources: [visaCircular('I, § 5')],
  },
  'FR-CAI-9': {
    title: {
      fr: "Niveau non atteint à la seconde évaluation à l'étranger : son résultat fixe la formation linguistique du contrat",
      en: 'Level not reached at the second evaluation abroad: its result sets the language training of the contract',
    },
    sources: [visaCircular('I, § 5')],
  },
  'FR-CAI-10': {
    title: {
      fr: "L'agence propose, le préfet décide : clôture, résiliation pour absence sans motif légitime, ou prolongation",
      en: 'The agency proposes, the prefect decides: closing, termination for absence without legitimate reason, or extension',
    },
    sources: [visaCircular('II, § 2'), sheet('Caractéristiques')],
    interpretation: {
      fr: "La fiche confie suivi et clôture à l'agence, la circulaire au préfet : l'acte du préfet est la décision ; le terme passé sans aucun des trois, le contrat est échu jusqu'à ce qu'il statue.",
      en: "The sheet puts follow-up and closing with the agency, the circular with the prefect: the prefect's act is the decision; with the term over and none of the three, the contract is expired until the prefect acts.",
    },
  },
  'FR-CAI-11': {
    title: {
      fr: 'Le non-respect manifesté par une volonté caractérisée peut être pris en compte au premier renouvellement de la carte de séjour',
      en: 'Non-compliance by manifest will may be weighed at the first renewal of the residence card',
    },
    sources: [schoolCircular('Annexe 7, § 1'), visaCircular('II, § 2')],
  },
  'FR-BIL-1': {
    title: {
      fr: 'Bilan de compétences professionnelles, obligatoire par la loi du 20 novembre 2007, mis en œuvre depuis le 1er décembre 2008',
      en: 'Skills assessment, obligatory by the law of 20 November 2007, in effect from 1 December 2008',
    },
    sources: [visaCircular('II, § 2')],
    from: day('2008-12-01'),
    interpretation: {
      fr: "Les contrats signés dès ce jour le comportent ; un contrat antérieur encore en cours peut se le voir proposer, sans faute s'il n'est pas fait.",
      en: 'Contracts signed from that day carry it; an earlier one still running may be offered it, without fault if it is not done.',
    },
  },
  'FR-BIL-2': {
    title: {
      fr: "Exemptés du bilan : mineur de 18 ans scolarisé, plus de 55 ans, titre des articles L.313-8, L.313-9 ou L.313-10 du CESEDA, ou déjà en activité et ne recherchant pas d'emploi",
      en: 'Exempt from the assessment: under 18 at school, over 55, title under CESEDA L.313-8, L.313-9 or L.313-10, or already in work and not seeking any',
    },
    sources: [visaCircular('II, § 2')],
    from: day('2008-12-01'),
    interpretation: {
      fr: "Chaque motif s'apprécie le jour de la question, jusqu'à ce que le bilan soit fait ; « plus de 55 ans » s'entend de 55 ans révolus ; en activité mais en recherche d'emploi n'exempte pas.",
      en: 'Each ground is tested on the day asked, until the assessment is done; "over 55" is read as 55 completed years; in work but seeking work does not exempt.',
    },
  },
  'FR-BIL-3': {
    title: {
      fr: "Prestation individuelle d'une demi-journée, trois heures au plus",
      en: 'An individual service of half a day, three hours at most',
    },
    sources: [visaCircular('II, § 2')],
    from: day('2008-12-01'),
  },
  'FR-BIL-4': {
    title: {
      fr: 'Effectué durant le contrat, dès que le niveau du DILF en français est acquis',
      en: "Done within the contract's term, once French at DILF level is acquired",
    },
    sources: [
      schoolCircular("Annexe 7, « La mise en place d'un bilan de compétences »"),
      visaCircular('II, § 2'),
    ],
    from: day('2008-12-01'),
    interpretation: {
      fr: "La prolongation compte dans le terme ; le niveau se prouve par un test suffisant, ici ou à l'étranger, ou par le DILF ; non atteint à la fin, le bilan n'est pas dû.",
      en: 'The extension counts in the term; the level is shown by a sufficient test, here or abroad, or by the DILF; not reached by the end, the assessment is not due.',
    },
  },
  'FR-BIL-5': {
    title: {
      fr: "Une copie du bilan est adressée à l'ANPE ; le bénéficiaire peut le présenter à un employeur",
      en: 'A copy of the assessment goes to the employment agency (ANPE); the person may show it to an employer',
    },
    sources: [visaCircular('II, § 2'), sheet('Caractéristiques')],
    from: day('2008-12-01'),
  },
});
