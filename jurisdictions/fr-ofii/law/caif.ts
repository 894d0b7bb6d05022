import { day } from '../../../domain/calendar.ts';
import { defineLaw } from '../../../domain/law.ts';
import { schoolCircular, sheet, visaCircular } from './documents.ts';

const START = day('2009-01-01');

/** The reception and integration contract for the family. */
export const CAIF_LAW = defineLaw({
  'FR-CAIF-1': {
    title: {
      fr: 'À compter du 1er janvier 2009, pour les conjoints ayant des enfants de moins de seize ans bénéficiaires du regroupement familial',
      en: 'From 1 January 2009, for spouses with children under 16 who benefit from family reunification',
    },
    sources: [visaCircular('II, § 1'), schoolCircular('Annexe 7, § 3')],
    from: START,
    interpretation: {
      fr: "Les autres textes disent seulement « dès lors qu'ils ont des enfants » : l'âge et le regroupement de la circulaire du 30 janvier 2009 sont retenus, l'âge le jour de la séance d'accueil.",
      en: 'The other texts say only "as soon as they have children": the age and the reunification of the circular of 30 January 2009 are used, the age on the day of the reception session.',
    },
  },
  'FR-CAIF-2': {
    title: {
      fr: 'Conclu entre le préfet qui a délivré le titre et le conjoint demandeur et, le cas échéant, le conjoint rejoignant de nationalité étrangère',
      en: 'Concluded between the prefect who issued the title and the requesting spouse and, where there is one, the joining spouse of foreign nationality',
    },
    sources: [visaCircular('Introduction'), visaCircular('II, § 1'), sheet('Caractéristiques')],
    from: START,
  },
  'FR-CAIF-3': {
    title: {
      fr: "Journée « Droits et devoirs des parents », suivie par les deux signataires, et respect de l'obligation scolaire des enfants de 6 à 16 ans",
      en: 'The day "rights and duties of parents", followed by both signatories, and school attendance of the children aged 6 to 16',
    },
    sources: [visaCircular('II, § 1'), schoolCircular('Annexe 7, § 3')],
    from: START,
  },
  'FR-CAIF-4': {
    title: {
      fr: "L'agence délivre à chacun une attestation à la fin de la journée",
      en: 'The agency issues each an attestation at the end of the day',
    },
    sources: [visaCircular('II, § 1'), schoolCircular('Annexe 7, § 3')],
    from: START,
  },
  'FR-CAIF-5': {
    title: {
      fr: "Formation non suivie : l'agence informe le préfet, qui peut saisir le président du conseil général (article L.222-4-1 du CASF)",
      en: 'Course not followed: the agency informs the prefect, who may refer the matter to the president of the conseil général (CASF L.222-4-1)',
    },
    sources: [visaCircular('II, § 1')],
    from: START,
  },
  'FR-CAIF-6': {
    title: {
      fr: "L'obligation scolaire est suivie pour chaque enfant de 6 à 16 ans",
      en: 'School attendance is watched for each child from 6 to 16',
    },
    sources: [visaCircular('II, § 1')],
    from: START,
    interpretation: {
      fr: 'Du 6e anniversaire à la veille du 16e.',
      en: 'From the 6th birthday to the day before the 16th.',
    },
  },
});
