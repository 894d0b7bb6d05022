import { defineLaw } from '../../domain/law.ts';
import { decree, FAMILY_SOURCES, page, STANDSTILL_SOURCES } from './documents.ts';

const WHO = 'Un parcours d’intégration pour qui ?';
const PATH = 'Parcours d’intégration';
const ACTORS = 'Les acteurs du parcours d’intégration';
const STAKES = 'Quels sont les enjeux pour les personnes de suivre le parcours d’intégration ?';
const PRIMO = 'Définition des personnes primo-arrivantes';

const ON_THE_DAY = {
  fr: 'Examiné au jour de la question : la dispense cesse avec ce qui la fonde, et n’efface rien de ce qui est déjà accompli.',
  en: 'Read on the day of the question: the exemption ends with its ground, and undoes nothing already completed.',
};

/** Every rule of the path, in the order of the rule book. */
export const LAW = defineLaw({
  'WAL-OBL-1': {
    title: {
      fr: 'Personne étrangère séjournant en Belgique depuis moins de trois ans',
      en: 'Foreigner living in Belgium for less than three years',
    },
    sources: [page(PATH), page(WHO), decree(PRIMO)],
    interpretation: {
      fr: 'Fixé au jour de la notification par la commune ou de la première visite au centre, la première des deux, et jamais revu. Tant qu’aucune n’a eu lieu, le jour de la question en tient lieu ; si l’on ignore si elles ont eu lieu et que les trois ans sont passés, la réponse reste ouverte. Des séjours qui se suivent sans interruption n’en font qu’un.',
      en: 'Fixed on the day of the commune’s notification or the first visit to the centre, whichever came first, and never read again. Until either has happened the day of the question stands in; where it is not known whether they have and the three years are over, the answer stays open. Stays that follow one another without a gap are one.',
    },
  },
  'WAL-OBL-2': {
    title: {
      fr: 'Titre de séjour de plus de trois mois',
      en: 'Holds a residence title of more than three months',
    },
    sources: [page(PATH), page(WHO), decree(PRIMO)],
    interpretation: {
      fr: 'Examiné au jour de la question : un titre obtenu après la notification oblige dès son premier jour. Un titre sans dernier jour est de plus de trois mois.',
      en: 'Read on the day of the question: a title that comes after the notification obliges from its first day. A title without a last day is longer than three months.',
    },
  },
  'WAL-OBL-3': {
    title: {
      fr: 'Titre obtenu pour la première fois après le 19 mai 2016',
      en: 'Title first obtained after 19 May 2016',
    },
    sources: [page(STAKES)],
    interpretation: {
      fr: 'La page le dit dans ses enjeux et ne le redit pas en définissant le décret : retenu. Un renouvellement garde la date du premier titre. La page ne donne aucune version antérieure du décret : ses règles n’ont pas de premier jour, et celle-ci seule empêche l’obligation de remonter plus haut.',
      en: 'The page says so among its stakes and not in its definition of the decree: kept. A renewal keeps the date of the first title. The page gives no earlier wording of the decree: its rules have no first day, and this one alone keeps the obligation from reaching further back.',
    },
  },
  'WAL-OBL-4': {
    title: {
      fr: 'Ne pas être citoyen de l’Union européenne, de l’Espace économique européen ou de la Suisse',
      en: 'Not a citizen of the European Union, the European Economic Area or Switzerland',
    },
    sources: [page(PATH), page(WHO), decree(PRIMO)],
    interpretation: {
      fr: 'Examiné au jour de la question : une nouvelle nationalité met fin à l’obligation. Une seule nationalité exclue suffit, quelles que soient les autres ; un Belge d’origine étrangère est citoyen de l’Union.',
      en: 'Read on the day of the question: a new nationality ends the obligation. One excluded nationality is enough, whatever the others; a Belgian of foreign origin is a citizen of the Union.',
    },
  },
  'WAL-OBL-5': {
    title: {
      fr: 'Ne pas être membre de la famille d’un tel citoyen',
      en: 'Not a family member of such a citizen',
    },
    sources: [page('Par « membre de la famille »'), page(PATH), decree(PRIMO), ...FAMILY_SOURCES],
    interpretation: {
      fr: 'Examiné au jour de la question. En cas de doute, le membre de la famille apporte la preuve de son statut.',
      en: 'Read on the day of the question. In doubt, the family member brings the proof of that status.',
    },
  },
  'WAL-OBL-6': {
    title: {
      fr: 'Ne pas avoir fui la guerre en Ukraine avec une carte A « protection temporaire »',
      en: 'Has not fled the war in Ukraine with a card A “temporary protection”',
    },
    sources: [page('Ukraine')],
    interpretation: {
      fr: 'Examiné au jour de la question : la carte met fin à l’obligation tant qu’elle est valable, et le parcours reste ouvert.',
      en: 'Read on the day of the question: the card ends the obligation while it is valid, and the path stays open.',
    },
  },
  'WAL-EXE-1': {
    title: {
      fr: 'Certificat médical attestant de l’impossibilité de suivre le parcours',
      en: 'Medical certificate that the path cannot be followed',
    },
    sources: [page(WHO)],
    interpretation: {
      fr: 'Vaut du jour de son émission à son dernier jour, sans fin s’il n’en porte pas. La dispense cesse avec lui et n’efface rien de ce qui est déjà accompli.',
      en: 'Holds from the day of issue to its last day, without end where it gives none. The exemption ends with it and undoes nothing already completed.',
    },
  },
  'WAL-EXE-2': {
    title: {
      fr: 'Certificat ou diplôme obtenu dans l’enseignement belge',
      en: 'Certificate or diploma from Belgian education',
    },
    sources: [page(WHO)],
    interpretation: ON_THE_DAY,
  },
  'WAL-EXE-3': {
    title: {
      fr: 'Personne âgée de moins de 18 ans, ou de 65 ans et plus',
      en: 'Under 18, or 65 and over',
    },
    sources: [page(WHO)],
    interpretation: {
      fr: 'L’âge est lu au jour de la question : l’obligation naît au dix-huitième anniversaire et cesse au soixante-cinquième, sans rien effacer de ce qui est déjà accompli.',
      en: 'Age is read on the day of the question: the obligation begins on the eighteenth birthday and ends on the sixty-fifth, and nothing already completed is undone.',
    },
  },
  'WAL-EXE-4': {
    title: {
      fr: 'Activité professionnelle au moins à mi-temps pendant une période continue de plus de trois mois',
      en: 'At work at least half-time for an unbroken period of more than three months',
    },
    sources: [page(WHO)],
    interpretation: {
      fr: 'Les trois mois sont écoulés au jour de la question, et l’activité dure encore : l’emploi perdu, l’obligation revient le lendemain. Des emplois qui se suivent sans interruption n’en font qu’un ; ceux qui sont exercés ensemble s’additionnent.',
      en: 'The three months have gone by on the day of the question and the work goes on: once the job is lost the obligation is back the next day. Jobs that follow one another without a gap are one; those held at once are added up.',
    },
  },
  'WAL-EXE-5': {
    title: {
      fr: 'Étudiant régulier, étudiant d’échange, boursier de doctorat ou enseignant d’une institution supérieure reconnue en Fédération Wallonie-Bruxelles',
      en: 'Regular student, exchange student, doctoral grant holder or teacher in a higher-education institution recognised in the Wallonia-Brussels Federation',
    },
    sources: [page(WHO)],
    interpretation: ON_THE_DAY,
  },
  'WAL-EXE-6': {
    title: {
      fr: 'Ressortissant turc, ou d’un État dont l’accord d’association avec l’Union européenne contient la même clause de standstill',
      en: 'National of Turkey, or of a state whose association agreement with the European Union has the same standstill clause',
    },
    sources: [page(WHO), ...STANDSTILL_SOURCES],
    interpretation: {
      fr: 'La page ne nomme que la Turquie ; la liste est une donnée, à laquelle un autre État s’ajoute avec sa source. Une seule de ces nationalités suffit. Examiné au jour de la question, sans rien effacer de ce qui est déjà accompli.',
      en: 'The page names Turkey alone; the list is data, to which another state is added with its source. One such nationality is enough. Read on the day of the question, undoing nothing already completed.',
    },
  },
  'WAL-EXE-7': {
    title: {
      fr: 'Attestation de fréquentation du parcours déjà obtenue, ou attestation de ce type d’une autre communauté ou région du pays',
      en: 'Already holds an attestation of attendance of the path, or one of the kind from another community or region of the country',
    },
    sources: [page(WHO)],
    interpretation: {
      fr: 'Reconnue dès le jour de sa délivrance. Une attestation d’un autre pays ne dispense pas.',
      en: 'Recognised from the day of issue. An attestation from another country does not exempt.',
    },
  },
  'WAL-IN-1': {
    title: {
      fr: 'L’agent communal informe la personne obligée lors de la commande de son titre de séjour de plus de trois mois',
      en: 'The commune’s agent informs the obliged person when the residence title of more than three months is ordered',
    },
    sources: [page(`${ACTORS} : qui oriente les personnes ?`)],
  },
  'WAL-IN-2': {
    title: {
      fr: 'Les volontaires se présentent d’eux-mêmes ou par un partenaire',
      en: 'Voluntary persons come of themselves or through a partner',
    },
    sources: [page(`${ACTORS} : qui oriente les personnes ?`)],
  },
  'WAL-IN-3': {
    title: {
      fr: 'Le centre compétent est celui de la commune de résidence ; celui de Namur reçoit aussi à Andenne, Ciney, Beauraing, Sambreville, Gembloux, Philippeville et Dinant',
      en: 'The competent centre is that of the commune of residence; Namur’s also receives in Andenne, Ciney, Beauraing, Sambreville, Gembloux, Philippeville and Dinant',
    },
    sources: [page('L’accompagnement des personnes étrangères'), page('Ukraine')],
  },
  'WAL-AXE-1': {
    title: {
      fr: 'Axe 1, obligatoire : module d’accueil donné par le centre (bilan social, séance « droits et devoirs », test de français si nécessaire)',
      en: 'Axis 1, mandatory: reception module given by the centre (social assessment, “rights and duties” session, French test where needed)',
    },
    sources: [page(`${PATH}, axe 1`)],
  },
  'WAL-AXE-2': {
    title: {
      fr: 'Axe 2, obligatoire : formation à la citoyenneté de 60 heures sur 4 mois, par une initiative locale d’intégration reconnue',
      en: 'Axis 2, mandatory: citizenship training of 60 hours within 4 months, by a recognised local integration initiative',
    },
    sources: [page(`${PATH}, axe 2`)],
  },
  'WAL-AXE-3': {
    title: {
      fr: 'Axe 3, si le test en montre le besoin : formation à la langue française de 400 heures sur 16 mois au plus, par un ou plusieurs opérateurs',
      en: 'Axis 3, if the test shows the need: French training of 400 hours within 16 months at most, by one or several providers',
    },
    sources: [page(`${PATH}, axe 3`), page(`${PATH}, axe 1`)],
  },
  'WAL-AXE-4': {
    title: {
      fr: 'Axe 4, si le bilan social en montre le besoin : orientation socioprofessionnelle d’au moins 4 heures, par le Forem et le centre',
      en: 'Axis 4, if the social assessment shows the need: socio-professional orientation of at least 4 hours, by Forem and the centre',
    },
    sources: [page(`${PATH}, axe 4`)],
  },
  'WAL-AXE-5': {
    title: {
      fr: 'Convention reprenant les axes à réaliser, signée au terme du module d’accueil',
      en: 'Convention listing the axes to be done, signed at the end of the reception module',
    },
    sources: [page(`${PATH}, axe 1`)],
  },
  'WAL-AXE-6': {
    title: {
      fr: 'Chaque axe est donné par un opérateur de la catégorie qui lui est reconnue',
      en: 'Each axis is given by a provider of the category recognised for it',
    },
    sources: [page(`${PATH}, axes 2 à 4`)],
  },
  'WAL-AXE-7': {
    title: {
      fr: 'Durée et volume des axes',
      en: 'Period and volume of the axes',
    },
    sources: [page(`${PATH}, axes 2 à 4`)],
    interpretation: {
      fr: 'La période court de la première séance suivie de la formation ; l’axe est réalisé quand les heures suivies atteignent son volume ; les heures suivies après la période sont signalées et comptent.',
      en: 'The period runs from the first session attended of the training; an axis is done when the hours attended reach its volume; hours after the period are shown as outside it and still count.',
    },
  },
  'WAL-AXE-8': {
    title: {
      fr: 'Gratuité de toutes les activités, interprétariat compris',
      en: 'Everything is free, interpreting included',
    },
    sources: [page(PATH), decree('Gratuité')],
    interpretation: {
      fr: 'Dit des primo-arrivants et des personnes étrangères volontaires ; retenu aussi pour les Belges d’origine étrangère.',
      en: 'Said of newcomers and of voluntary foreigners; taken for Belgians of foreign origin too.',
    },
  },
  'WAL-AXE-9': {
    title: {
      fr: 'Permanence en insertion socioprofessionnelle sans rendez-vous, les mercredis de 9 h 30 à 12 h, hors des heures de l’axe 4',
      en: 'Drop-in session on socio-professional matters without appointment, Wednesdays 9:30–12:00, outside the hours of axis 4',
    },
    sources: [page('Permanences en insertion socio-professionnelle')],
  },
  'WAL-END-1': {
    title: {
      fr: 'Attestation de fréquentation quand tous les axes de la convention sont réalisés',
      en: 'Attestation of attendance when every axis of the convention is done',
    },
    sources: [page(PATH)],
  },
  'WAL-END-2': {
    title: {
      fr: 'Copie de l’attestation d’une personne obligée à la commune, et au CPAS qui l’aide ; aucune copie pour les volontaires et les dispensés',
      en: 'Copy of an obliged person’s attestation to the commune, and to the CPAS that helps the person; no copy for voluntary and exempt persons',
    },
    sources: [page(PATH)],
    interpretation: {
      fr: 'Est obligée la personne qui l’est au jour de la délivrance.',
      en: 'Obliged means obliged on the day of issue.',
    },
  },
  'WAL-END-3': {
    title: {
      fr: 'La personne obligée qui ne suit pas le parcours s’expose à une amende administrative',
      en: 'An obliged person who does not follow the path may be fined by the administration',
    },
    sources: [page(STAKES)],
    interpretation: {
      fr: 'Signalé quand le centre a noté que la personne n’est jamais venue ou a cessé de venir, ou quand un axe commencé a dépassé sa période ; un axe non commencé n’a pas d’échéance. L’amende n’est jamais calculée.',
      en: 'Reported when the centre has recorded that the person never came or stopped, or when an axis begun is past its period; one not begun has no due date. The fine is never computed.',
    },
  },
  'WAL-END-4': {
    title: {
      fr: 'Usages de l’attestation : nationalité, équivalence de diplôme, preuve de français, de citoyenneté et de démarches d’insertion, renouvellement d’un titre',
      en: 'Uses of the attestation: nationality, diploma equivalence, proof of French, citizenship and work steps, renewal of a title',
    },
    sources: [page(STAKES)],
  },
});

export type RuleId = keyof typeof LAW & string;
