import type { ProjectForm } from '../../domain/project.ts';
import type { Question } from '../jurisdiction.ts';

function asked(kind: Question['kind'], code: string, fr: string, en: string): Question {
  return { code, text: { fr, en }, kind, required: true };
}

function maySay(code: string, fr: string, en: string): Question {
  return { ...asked('TEXT', code, fr, en), required: false };
}

/** Who may teach, teachers and those of associations and the agency's providers first. FR-OEPRI-4 */
const TEACHERS = {
  TEACHER: {
    fr: 'Des enseignants, notamment de CLIN ou de CLA',
    en: 'Teachers, of CLIN and CLA classes among them',
  },
  ACCREDITED_ASSOCIATION: {
    fr: 'Des personnels d’associations agréées par le ministère de l’éducation nationale',
    en: 'Staff of associations accredited by the ministry of education',
  },
  AGENCY_PROVIDER: {
    fr: 'Des personnels de prestataires de l’OFII',
    en: 'Staff of providers of the agency (OFII)',
  },
  FLE_FLS_QUALIFIED: {
    fr: 'Des personnes qualifiées ou diplômées en FLE ou en FLS',
    en: 'People qualified in French as a foreign or second language',
  },
  NONE_OF_THEM: { fr: 'D’autres personnes', en: 'Other people' },
} as const;

/** Where a school is reached, as annexes 3 and 5 have it. */
export const CONTACT: readonly string[] = ['ADDRESS', 'TELEPHONE', 'EMAIL'];

/** Annex 3, one for each school; the groups and who teaches them beside it. */
const PROJECT: readonly Question[] = [
  asked('TEXT', 'DEPARTMENT', 'Département (code INSEE)', 'Department (INSEE code)'),
  maySay('ADDRESS', 'Adresse', 'Address'),
  maySay('TELEPHONE', 'Téléphone', 'Telephone'),
  maySay('EMAIL', 'Courriel', 'E-mail'),
  asked('NUMBER', 'GROUPS', 'Nombre de groupes', 'Number of groups'),
  asked('NUMBER', 'PEOPLE', 'Nombre de personnes à former', 'Number of people to be trained'),
  {
    ...asked('CHOICE', 'TAUGHT_BY', 'Qui dispense les enseignements ?', 'Who teaches?'),
    choices: TEACHERS,
  },
  asked(
    'YES_NO',
    'LANGUAGE_PRESENT',
    'L’objectif relatif à la langue est-il présent dans l’action pédagogique ?',
    'Is the objective of the language present in the teaching?',
  ),
  asked(
    'YES_NO',
    'VALUES_PRESENT',
    'L’objectif relatif à la connaissance des valeurs de la République est-il présent dans l’action pédagogique ?',
    'Is the objective of knowing the values of the Republic present in the teaching?',
  ),
  asked(
    'YES_NO',
    'PARENTING_PRESENT',
    'L’objectif relatif à la parentalité est-il présent dans l’action pédagogique ?',
    'Is the objective of parenting present in the teaching?',
  ),
  asked(
    'YES_NO',
    'ASSESSMENT_PLANNED',
    'Une évaluation des compétences linguistiques des parents est-elle prévue en début et en fin d’année ?',
    'Is an assessment of the parents’ language skills planned at the beginning and the end of the year?',
  ),
  maySay(
    'ASSESSMENT_GRID',
    'L’enseignant ou le formateur construit-il lui-même la grille d’évaluation, ou est-ce un document commun à plusieurs établissements ?',
    'Does the teacher draw up the assessment grid, or is it common to several schools?',
  ),
  maySay(
    'OTHER_ACTIONS',
    'Est-il prévu d’articuler l’opération avec d’autres dispositifs à destination des familles et des personnes étrangères ou immigrées, hors de l’établissement ?',
    'Is the operation to be linked with others for families and for foreign or immigrant people, outside the school?',
  ),
  maySay(
    'PARENT_SUPPORT',
    'Si l’établissement accompagne déjà des parents, est-il prévu d’articuler cette action avec l’opération ?',
    'Where the school supports parents already, is that to be linked with the operation?',
  ),
  maySay(
    'NETWORK',
    'Quelle dynamique de réseau peut être envisagée avec les autres établissements qui mettent en œuvre l’opération ?',
    'Which network can be thought of with the other schools of the operation?',
  ),
];

/** The criteria that a committee answers; size and place of the groups are read from the project. FR-OEPRI-7 */
const SELECTION: readonly Question[] = [
  asked(
    'YES_NO',
    'HOURS_SUIT',
    'Les horaires de formation sont-ils adaptés aux disponibilités du public ?',
    'Do the hours suit those whom it is for?',
  ),
  asked(
    'YES_NO',
    'QUALITY',
    'La qualité du projet pédagogique et le savoir-faire des organismes répondent-ils aux contenus ciblés ?',
    'Do the quality of the teaching and the know-how of who gives it answer to its contents?',
  ),
  asked(
    'YES_NO',
    'COMPLEMENTARITY',
    'Une complémentarité est-elle recherchée avec les actions de soutien à la parentalité de l’établissement ?',
    'Is it made to complement what the school does to support parents?',
  ),
  maySay('OPINION', 'Avis du comité de pilotage', 'Opinion of the steering committee'),
];

function under(fr: string, en: string, questions: readonly Question[]): readonly Question[] {
  return questions.map((question) => ({ ...question, section: { fr, en } }));
}

/** Annex 5. FR-OEPRI-10 */
const LANGUAGE_REPORT: readonly Question[] = [
  asked('YES_NO', 'ORAL_COMPREHENSION', 'Progrès en compréhension orale', 'Progress in oral comprehension'),
  asked('YES_NO', 'ORAL_EXPRESSION', 'Progrès en expression orale', 'Progress in oral expression'),
  asked(
    'YES_NO',
    'WRITTEN_COMPREHENSION',
    'Progrès en compréhension écrite',
    'Progress in written comprehension',
  ),
  asked('YES_NO', 'WRITTEN_EXPRESSION', 'Progrès en expression écrite', 'Progress in written expression'),
  asked(
    'NUMBER',
    'READY_FOR_DIPLOMA',
    'Nombre de personnes ayant atteint un niveau permettant d’envisager la passation du DILF ou du DELF',
    'Number of people who have reached a level at which to think of sitting the DILF or DELF',
  ),
  maySay(
    'OTHER_MODULES',
    'À l’issue du cycle, des participants ont-ils été orientés vers d’autres modules d’apprentissage du français et si oui, lesquels ?',
    'At the end, were participants directed to other courses of French, and which?',
  ),
];

const PARENTING_REPORT: readonly Question[] = [
  asked(
    'YES_NO',
    'TAKE_PART',
    'Les parents inscrits participent-ils davantage à la vie scolaire ?',
    'Do the parents enrolled take more part in the life of the school?',
  ),
  maySay(
    'TAKE_PART_WHY',
    'Explications (participation à la vie scolaire)',
    'Explanations (life of the school)',
  ),
  asked(
    'YES_NO',
    'CHILDREN_RESULTS',
    'Les résultats scolaires des enfants ont-ils évolué positivement ?',
    'Have the children’s results at school improved?',
  ),
  maySay('CHILDREN_RESULTS_WHY', 'Explications (résultats des enfants)', 'Explanations (children’s results)'),
];

const NETWORK_REPORT: readonly Question[] = [
  maySay(
    'OTHER_ACTIONS',
    'Une articulation a-t-elle été mise en place avec les dispositifs à destination des familles et des personnes étrangères ou immigrées existant hors de l’établissement ?',
    'Was it linked with others for families and for foreign or immigrant people, outside the school?',
  ),
  maySay(
    'PARENT_SUPPORT',
    'Si l’établissement accompagne déjà des parents, a-t-il été possible d’articuler cette action avec l’opération ?',
    'Where the school supports parents already, could that be linked with the operation?',
  ),
  maySay(
    'NETWORK',
    'La dynamique de réseau avec les autres établissements qui mettent en œuvre l’opération a-t-elle pu se développer ?',
    'Could the network with the other schools of the operation develop?',
  ),
];

const REPORT: readonly Question[] = [
  ...under(
    'Éléments qualitatifs quant à l’impact de l’opération : aspects linguistiques',
    'What the operation has done for parents and their children: language',
    LANGUAGE_REPORT,
  ),
  ...under(
    'Éléments qualitatifs quant à l’impact de l’opération : aspects liés à la parentalité',
    'What the operation has done for parents and their children: parenting',
    PARENTING_REPORT,
  ),
  ...under('Éléments relatifs au travail en réseau', 'Work in a network', NETWORK_REPORT),
];

/** What schools and committees are asked. */
export const FORMS: Readonly<Record<ProjectForm, readonly Question[]>> = { PROJECT, SELECTION, REPORT };
