import { day } from '../../../domain/calendar.ts';
import { defineLaw } from '../../../domain/law.ts';
import { schoolCircular } from './documents.ts';

/** First school year of the experiment. */
const START = day('2008-09-01');
/** School year of the circular. */
const YEAR_2009_2010 = day('2009-09-01');

/** «Ouvrir l'École aux parents pour réussir l'intégration». */
export const OEPRI_LAW = defineLaw({
  'FR-OEPRI-1': {
    title: {
      fr: "Parents d'élèves, étrangers ou immigrés, c'est-à-dire nés étrangers à l'étranger, de nationalité française ou non ; volontaires",
      en: 'Parents of pupils, foreign or immigrant, that is born foreign abroad, French today or not; voluntary',
    },
    sources: [schoolCircular('§ 1')],
    from: START,
    interpretation: {
      fr: 'Un parent étranger né en France est écarté par la définition.',
      en: 'A foreign parent born in France is refused by the definition.',
    },
  },
  'FR-OEPRI-2': {
    title: {
      fr: 'Pas en même temps que les prestations du CAI, ni en dessous de deux ans de présence en France',
      en: 'Not together with the prestations of the CAI, nor under two years of presence in France',
    },
    sources: [schoolCircular('§ 1'), schoolCircular('Annexe 6, note 1')],
    from: START,
    interpretation: {
      fr: "Refusé pendant un CAI en cours ; un CAIF seul n'empêche pas.",
      en: 'Refused while a CAI is running; a CAIF alone is no bar.',
    },
  },
  'FR-OEPRI-3': {
    title: {
      fr: 'En 2009-2010, 31 départements de 25 académies',
      en: 'In 2009-2010, 31 departments of 25 academies',
    },
    sources: [schoolCircular('§ 2.1'), schoolCircular('Annexe 1')],
    from: START,
    interpretation: {
      fr: "L'année scolaire va du 1er septembre au 31 août ; la liste de 2008-2009 (12 départements) et celles d'après 2010 ne sont pas données : la question y reste indéterminée.",
      en: 'The school year runs from 1 September to 31 August; the list of 2008-2009 (12 departments) and those after 2010 are not given: there the question stays undetermined.',
    },
  },
  'FR-OEPRI-4': {
    title: {
      fr: 'Gratuit, 120 heures par année scolaire et par groupe de 8 à 15, dans une école, un collège ou un lycée, en semaine',
      en: 'Free, 120 hours for the school year and group of 8 to 15, in a school, collège or lycée, in the week',
    },
    sources: [schoolCircular('§ 2.2'), schoolCircular('§ 3.3')],
    from: YEAR_2009_2010,
    interpretation: {
      fr: '« En semaine » se lit du lundi au vendredi, dans l’année scolaire de l’inscription ; aucune part d’assiduité n’étant fixée, la formation est suivie quand toutes ses heures le sont.',
      en: 'In the week is read Monday to Friday, inside the school year of the enrolment; no share of attendance being set, a course is followed when all of its hours are.',
    },
  },
  'FR-OEPRI-5': {
    title: {
      fr: "Les anciens participants peuvent se réinscrire ; un engagement d'assiduité est signé ; DILF ou DELF encouragés",
      en: 'Former participants may enrol again; an attendance commitment is signed; DILF or DELF encouraged',
    },
    sources: [schoolCircular('§ 2.2')],
    from: YEAR_2009_2010,
    interpretation: {
      fr: 'La réinscription vaut pour une autre année scolaire ; une inscription par année.',
      en: 'Enrolling again is for another school year: one enrolment a year.',
    },
  },
  'FR-OEPRI-6': {
    title: {
      fr: "Trois objectifs simultanés : le français, les valeurs de la République, la connaissance de l'école",
      en: 'Three objectives together: French, the values of the Republic, knowledge of school',
    },
    sources: [schoolCircular('§ 1')],
    from: START,
  },
  'FR-OEPRI-7': {
    title: {
      fr: "Un projet va de l'école au comité régional, qui présélectionne, puis au comité national, qui valide, selon cinq critères",
      en: 'A project goes from the school to the regional committee, which pre-selects, then to the national committee, which validates, by five criteria',
    },
    sources: [schoolCircular('§ 3')],
    from: YEAR_2009_2010,
    interpretation: {
      fr: 'Un projet vaut pour l’année scolaire dans laquelle il est envoyé ; un groupe ne reçoit personne avant que le projet de son établissement soit validé.',
      en: 'A project is for the school year in which it is sent; nobody takes a place in a group before the project of its school is validated.',
    },
  },
  'FR-OEPRI-8': {
    title: {
      fr: 'Calendrier 2009-2010, du 7 septembre 2009 au 10 juin 2010, début des formations le 9 novembre 2009 au plus tard',
      en: 'Calendar 2009-2010, from 7 September 2009 to 10 June 2010, courses starting by 9 November 2009',
    },
    sources: [schoolCircular('§ 6'), schoolCircular('§ 4')],
    from: YEAR_2009_2010,
    interpretation: {
      fr: '« Avant le » et « au plus tard » comprennent le jour nommé.',
      en: '"Before" and "at the latest" include the day named.',
    },
  },
  'FR-OEPRI-9': {
    title: {
      fr: "Deux versements : deux huitièmes des crédits de l'année, puis un second ajusté au bilan intermédiaire, chacun dans le mois de la convention ou de l'avenant",
      en: "Two payments: two eighths of the year's credits, then a second adjusted to the interim report, each within the month after the agreement or its amendment",
    },
    sources: [schoolCircular('§ 4')],
    from: YEAR_2009_2010,
    interpretation: {
      fr: 'Les crédits se disent par projet, versés à l’établissement mutualisateur ; la convention est reçue l’année civile où l’année scolaire commence, l’avenant la suivante ; le second versement est le reste des crédits ajustés, dans ce que l’enveloppe régionale laisse au projet.',
      en: 'Credits are told by project and paid to the pooling school; the agreement is received in the calendar year in which the school year begins, its amendment in the next; the second payment is what is left of the adjusted credits, within what the regional envelope leaves for the project.',
    },
  },
  'FR-OEPRI-10': {
    title: {
      fr: "Bilans intermédiaire et final, et profil des parents par nationalité, sexe, âge, durée de séjour et raison d'inscription",
      en: 'Interim and final reports, and the profile of parents by nationality, sex, age, years in France and reason for enrolling',
    },
    sources: [schoolCircular('§ 5'), schoolCircular('Annexe 5'), schoolCircular('Annexe 6')],
    from: YEAR_2009_2010,
    interpretation: {
      fr: "Les chiffres sont comptés des données au jour du bilan, non de l'inscription, et jamais saisis ; de plusieurs nationalités on compte la française, sinon la première par son code.",
      en: 'The figures are counted from the data on the day of the report, not of enrolment, and never typed; of several nationalities the French one is counted, else the first by its code.',
    },
  },
});
