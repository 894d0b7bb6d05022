import { day } from '../../domain/calendar.ts';
import { defineLaw } from '../../domain/law.ts';

const ACT = {
  title: 'Welcome Act of the Archipelago',
  number: '7',
  date: day('2019-11-05'),
} as const;

/** A rule in two languages with its article. */
function article(number: string, fr: string, en: string) {
  return { title: { fr, en }, sources: [{ document: ACT, section: `art. ${number}` }] as const };
}

export const LAW = defineLaw({
  'XA-WHO-1': {
    ...article('1', '18 ans révolus au débarquement', 'Aged 18 or over on landing'),
    from: day('2020-01-01'),
    interpretation: {
      fr: 'L’âge se compte en années révolues le jour du débarquement.',
      en: 'Age is counted in completed years on the day of landing.',
    },
  },
  'XA-WHO-2': article('1', 'A débarqué', 'Has landed'),
  'XA-WHO-3': article('2', 'N’a pas été secouru en mer', 'Was not rescued at sea'),
  'XA-FILE-1': article('3', 'Dossier ouvert sur un numéro de coquillage', 'A file opens on a shell number'),
  'XA-FILE-2': article('4', 'Conservation du dossier', 'How long a file is kept'),
  'XA-PATH-1': article('5', 'Réunion de deux personnes au moins', 'A meeting is of two people at least'),
  'XA-PATH-2': article('6', 'Réunion avant rendez-vous', 'A meeting comes before an appointment'),
  'XA-PATH-3': article('7', 'Signature au rendez-vous', 'Signed at an appointment'),
  'XA-TERM-1': article('8', 'Un an de la signature', 'One year from the signature'),
  'XA-COURSE-1': article('9', 'Une heure de cours au moins', 'A course has an hour at least'),
  'XA-COURSE-2': article(
    '10',
    'Cours de langue avec bon, journée sans',
    'Courses take a voucher, the day none',
  ),
  'XA-COURSE-3': article('11', 'Feuille de présence signée', 'The sheet is signed'),
  'XA-COURSE-4': article('12', 'La moitié des heures', 'Half of the hours'),
  'XA-COURSE-5': article('13', 'Annulé avant de commencer', 'Called off before it begins'),
  'XA-COURSE-6': article(
    '13',
    'Interprète demandé avant la séance',
    'Interpreting is asked for before the session',
  ),
  'XA-PROOF-1': article('14', 'Preuve d’un cours accompli', 'Proof of a completed course'),
  'XA-PROOF-2': article('15', 'Preuve remise à la capitainerie', 'The proof handed to the harbour office'),
  'XA-BOND-1': article('16', 'Bon valable quatre-vingt-dix jours', 'A voucher is valid for ninety days'),
  'XA-BOND-2': article('17', 'Utilisé une fois', 'Redeemed once'),
  'XA-BOND-3': article(
    '18',
    'Le suivant après le premier tenu, deux au plus',
    'The next once one is honoured, two at most',
  ),
  'XA-BOND-4': article('19', 'Engagement rompu', 'Broken bond'),
  'XA-END-1': article('20', 'Contrat accompli', 'Contract completed'),
  'XA-END-2': article('21', 'Vaut un an de présence', 'Counts as a year of presence'),
  'XA-JOINT-1': article('23', 'Proposé à qui a été à la réunion', 'Drawn up for those who were at a meeting'),
  'XA-JOINT-2': article('24', 'Contresigné une fois signé par tous', 'Countersigned once all have signed'),
  'XA-JOINT-3': article(
    '25',
    'Une proposition à la fois, le temps du contrat',
    'One proposal at a time, in term',
  ),
  'XA-JOINT-4': article('26', 'Le conseil décide sur proposition', 'The council decides on a proposal'),
  'XA-SEA-1': article(
    '23',
    'Nage éprouvée après la réunion',
    'Swimming is assessed once the meeting was held',
  ),
  'XA-SEA-2': article(
    '24',
    'Examen de santé après la réunion',
    'Health is checked once the meeting was held',
  ),
  'XA-SEA-3': article('25', 'Absence pour motif légitime', 'Absence for a legitimate reason'),
  'XA-SEA-4': article('26', 'Dispense après deux ans en mer', 'Exempt after two years at sea'),
  'XA-SEA-5': article('27', 'Un bateau-école a trois marins', 'A ship’s school has three hands'),
  'XA-SEA-6': article('28', 'Le conseil valide ce qui navigue', 'The council validates what is seaworthy'),
  'XA-SEA-7': article('29', 'Rapport d’un projet validé', 'A report is on a validated project'),
  'XA-SEA-8': article('30', 'La moitié, puis le reste', 'Half of it, then the rest'),
  'XA-SEA-9': article('31', 'Payé en trente jours', 'Paid within thirty days'),
  'XA-ELSE-1': article('22', 'Preuves d’ailleurs', 'Proofs from elsewhere'),
});

export type RuleId = keyof typeof LAW;
