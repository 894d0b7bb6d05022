import { defineLaw } from '../../domain/law.ts';

/** The information sheet carries neither a number nor a date. */
const SHEET = {
  title: "Fiche d'information, Contrat d'accueil et d'intégration (CAI)",
  number: null,
  date: null,
} as const;

const WHO_MAY = [{ document: SHEET, section: 'Qui peut le signer ?' }] as const;
const WHO_MAY_NOT = [{ document: SHEET, section: 'Qui ne peut pas le signer ?' }] as const;
const SIGNING = [{ document: SHEET, section: 'Vous voulez signer le CAI ?' }] as const;
const ASKING = [
  { document: SHEET, section: "1) Comment fixer votre rendez-vous d'engagement individuel ?" },
] as const;
const DETAILS = [
  { document: SHEET, section: '2) Quelles informations à donner pour fixer ce rendez-vous ?' },
] as const;
const DOCUMENTS = [
  { document: SHEET, section: '3) Quels documents à présenter lors du rendez-vous ?' },
] as const;
const TERM = [{ document: SHEET, section: 'Quelle est la durée du contrat ?' }] as const;
const LANGUAGE = [
  { document: SHEET, section: 'Le CAI en bref, Les prestations : Cours linguistique à tarif réduit' },
] as const;
const CIVIC = [
  { document: SHEET, section: "Le CAI en bref, Les prestations : Formation d'instruction civique" },
] as const;
const ORIENTATION = [
  { document: SHEET, section: "Le CAI en bref, Les prestations : Journée d'orientation" },
] as const;
const EFFECTS = [{ document: SHEET, section: 'Autres avantages' }] as const;

/** Every rule of Luxembourg's book with its text in plain words; a file of texts, hence its length. */
export const LAW = defineLaw({
  'LU-ELIG-1': {
    title: {
      fr: 'Étranger âgé de plus de 16 ans',
      en: 'Foreigner aged over 16',
      de: 'Ausländer im Alter von über 16 Jahren',
    },
    sources: WHO_MAY,
    interpretation: {
      fr: '«Plus de 16 ans» se lit : 16 ans révolus au jour du rendez-vous de signature.',
      en: '“Over 16” is read as 16 completed years on the day of the signing appointment.',
      de: '„Über 16“ heißt: 16 vollendete Jahre am Tag des Unterzeichnungstermins.',
    },
  },
  'LU-ELIG-2': {
    title: {
      fr: 'Séjourne légalement au Luxembourg',
      en: 'Legally resident in Luxembourg',
      de: 'Hält sich rechtmäßig in Luxemburg auf',
    },
    sources: WHO_MAY,
  },
  'LU-ELIG-3': {
    title: {
      fr: 'Souhaite rester au Luxembourg de manière durable',
      en: 'Wishes to stay in Luxembourg durably',
      de: 'Möchte dauerhaft in Luxemburg bleiben',
    },
    sources: WHO_MAY,
  },
  'LU-ELIG-4': {
    title: { fr: 'Ne pas avoir moins de 16 ans', en: 'Not under 16', de: 'Nicht unter 16 Jahren' },
    sources: WHO_MAY_NOT,
  },
  'LU-ELIG-5': {
    title: {
      fr: 'Ne pas avoir un titre de séjour temporaire',
      en: 'Not holding a temporary residence title',
      de: 'Kein befristeter Aufenthaltstitel',
    },
    sources: WHO_MAY_NOT,
  },
  'LU-ELIG-6': {
    title: {
      fr: 'Ne pas être demandeur de protection internationale',
      en: 'Not an applicant for international protection',
      de: 'Nicht Antragsteller auf internationalen Schutz',
    },
    sources: WHO_MAY_NOT,
  },
  'LU-ELIG-7': {
    title: {
      fr: 'Ne pas avoir la nationalité luxembourgeoise',
      en: 'Not of Luxembourg nationality',
      de: 'Nicht luxemburgischer Staatsangehörigkeit',
    },
    sources: WHO_MAY_NOT,
    interpretation: {
      fr: 'Un binational qui est aussi luxembourgeois est exclu.',
      en: 'A dual national who is also Luxembourgish is excluded.',
      de: 'Wer neben einer anderen auch die luxemburgische Staatsangehörigkeit hat, ist ausgeschlossen.',
    },
  },
  'LU-PATH-1': {
    title: {
      fr: "La séance d'information précède le rendez-vous de signature",
      en: 'An information session comes before the signing appointment',
      de: 'Vor dem Unterzeichnungstermin steht eine Informationsveranstaltung',
    },
    sources: SIGNING,
  },
  'LU-PATH-2': {
    title: {
      fr: "Rendez-vous d'engagement individuel, demandé par mail, par téléphone (de 8h30 à 11h30 et de 13h30 à 16h30) ou par formulaire en ligne",
      en: 'Individual appointment, asked for by e-mail, by telephone (08:30–11:30 and 13:30–16:30) or by online form',
      de: 'Einzeltermin, angefragt per E-Mail, telefonisch (8.30–11.30 und 13.30–16.30 Uhr) oder per Online-Formular',
    },
    sources: ASKING,
  },
  'LU-PATH-3': {
    title: {
      fr: 'Le rendez-vous se demande avec le numéro de matricule, les nom(s) et prénom(s), un numéro de téléphone et/ou une adresse mail',
      en: 'Asking for the appointment takes matricule, family and given names, a telephone number and/or an e-mail address',
      de: 'Die Terminanfrage braucht Matrikelnummer, Namen und Vornamen, Telefonnummer und/oder E-Mail-Adresse',
    },
    sources: DETAILS,
    interpretation: {
      fr: "La fiche ne dit pas quand le dossier s'ouvre : une personne s'enregistre avec ce qu'elle donne, et ces indications ne sont exigées qu'à la demande de rendez-vous.",
      en: 'The sheet does not say when a file opens: a person is registered with what is given, and these details are asked for only with the appointment.',
      de: 'Das Merkblatt sagt nicht, wann eine Akte entsteht: Registriert wird mit den gemachten Angaben, verlangt werden diese erst bei der Terminanfrage.',
    },
  },
  'LU-PATH-4': {
    title: {
      fr: "Présenter carte d'identité ou passeport, et carte de séjour ou attestation d'enregistrement",
      en: 'Identity card or passport, and residence card or registration certificate, are shown',
      de: 'Vorzulegen sind Personalausweis oder Reisepass sowie Aufenthaltskarte oder Anmeldebescheinigung',
    },
    sources: DOCUMENTS,
  },
  'LU-PATH-5': {
    title: {
      fr: "Sans signature, les coordonnées sont supprimées un an après la séance d'information ; il faut alors en suivre une nouvelle",
      en: 'Without a signature, contact data are deleted one year after the information session; a new session is needed then',
      de: 'Ohne Unterschrift werden die Kontaktdaten ein Jahr nach der Informationsveranstaltung gelöscht; dann ist eine neue nötig',
    },
    sources: SIGNING,
    interpretation: {
      fr: "La dernière séance suivie compte ; la signature est possible jusqu'au jour anniversaire inclus, la suppression se fait à la fin de ce jour et touche tout ce qui identifie la personne dans le dossier luxembourgeois ; la trace qu'une suppression a eu lieu et le nombre de présents restent.",
      en: 'The last session attended counts; signing is possible up to and including the anniversary, the deletion comes at the end of that day and covers all that identifies the person in the Luxembourg file; a record that a deletion happened and the head count remain.',
      de: 'Es zählt die zuletzt besuchte Veranstaltung; unterschrieben werden kann bis einschließlich des Jahrestags, gelöscht wird am Ende dieses Tages alles, was die Person in der luxemburgischen Akte kenntlich macht; der Vermerk der Löschung und die Teilnehmerzahl bleiben.',
    },
  },
  'LU-PATH-6': {
    title: {
      fr: 'Le premier bon est remis au rendez-vous de signature',
      en: 'The first voucher is handed over at the signing appointment',
      de: 'Der erste Gutschein wird beim Unterzeichnungstermin übergeben',
    },
    sources: LANGUAGE,
  },
  'LU-DUR-1': {
    title: {
      fr: 'Deux ans à partir du début de la première prestation choisie',
      en: 'Two years from the start of the first prestation chosen',
      de: 'Zwei Jahre ab Beginn der ersten gewählten Leistung',
    },
    sources: TERM,
    interpretation: {
      fr: "Le début est la date de la première séance tenue depuis la signature, suivie ou non ; avant, le contrat n'a pas de fin. Une personne n'a qu'un contrat en cours à la fois, et un contrat validé n'est pas suivi d'un second.",
      en: 'The start is the date of its first session held since the signature, attended or not; before, the contract has no end. A person has one running contract at a time, and a validated contract is not followed by a second.',
      de: 'Beginn ist das Datum der ersten Sitzung seit der Unterschrift, ob besucht oder nicht; vorher hat der Vertrag kein Ende. Eine Person hat nur einen laufenden Vertrag, und auf einen validierten folgt kein zweiter.',
    },
  },
  'LU-DUR-2': {
    title: {
      fr: 'Une prestation commencée plus tôt, inscrite après coup, avance le début du contrat',
      en: 'A prestation that started earlier than the one recorded so far moves the start back',
      de: 'Eine früher begonnene, nachträglich erfasste Leistung zieht den Beginn vor',
    },
    sources: TERM,
    interpretation: {
      fr: 'La fiche est muette : le début est recalculé avec chaque prestation inscrite.',
      en: 'The sheet is silent: the start is computed anew with each prestation recorded.',
      de: 'Das Merkblatt schweigt: Der Beginn wird mit jeder erfassten Leistung neu berechnet.',
    },
  },
  'LU-DUR-3': {
    title: {
      fr: "La séance d'information et le rendez-vous ne sont pas des prestations",
      en: 'The information session and the appointment are not prestations',
      de: 'Informationsveranstaltung und Termin sind keine Leistungen',
    },
    sources: TERM,
  },
  'LU-LANG-1': {
    title: {
      fr: 'Cours de luxembourgeois, de français et/ou d’allemand',
      en: 'Courses of Luxembourgish, French and/or German',
      de: 'Kurse in Luxemburgisch, Französisch und/oder Deutsch',
    },
    sources: LANGUAGE,
  },
  'LU-LANG-2': {
    title: {
      fr: 'Participation de 10 euros par cours avec bon, matériel scolaire non inclus ; sans bon, pas de tarif réduit',
      en: '10 euros a course with a voucher, school material not included; no voucher, no reduced price',
      de: '10 Euro je Kurs mit Gutschein, Unterrichtsmaterial nicht inbegriffen; ohne Gutschein kein ermäßigter Preis',
    },
    sources: LANGUAGE,
  },
  'LU-LANG-3': {
    title: {
      fr: 'Un cours obligatoire, trois cours au maximum',
      en: 'One course is compulsory, three at most',
      de: 'Ein Kurs ist Pflicht, höchstens drei sind möglich',
    },
    sources: LANGUAGE,
    interpretation: {
      fr: "Un bon échu, perdu ou annulé est remplacé pendant le contrat, à la même place de la suite ; un cours annulé par le prestataire n'est pas compté.",
      en: 'A lapsed, lost or cancelled voucher is replaced while the contract runs, in the same place of the sequence; a course called off by its provider is not counted.',
      de: 'Ein verfallener, verlorener oder stornierter Gutschein wird während des Vertrags an derselben Stelle der Folge ersetzt; ein vom Anbieter abgesagter Kurs zählt nicht.',
    },
  },
  'LU-LANG-4': {
    title: {
      fr: "Le bon est valable 6 mois ; il est présenté au prestataire à l'inscription",
      en: 'A voucher is valid for 6 months; it is shown to the provider at enrolment',
      de: 'Der Gutschein gilt 6 Monate; er wird dem Anbieter bei der Einschreibung vorgelegt',
    },
    sources: LANGUAGE,
    interpretation: {
      fr: 'La fiche donne la validité du premier bon ; elle vaut pour les trois, dernier jour compris.',
      en: 'The sheet gives the validity of the first voucher; it is taken for all three, the last day included.',
      de: 'Das Merkblatt nennt die Gültigkeit des ersten Gutscheins; sie gilt für alle drei, der letzte Tag eingeschlossen.',
    },
  },
  'LU-LANG-5': {
    title: {
      fr: 'Présence obligatoire de 70 %',
      en: 'At least 70 % of the course hours are attended',
      de: 'Mindestens 70 % der Kursstunden werden besucht',
    },
    sources: LANGUAGE,
  },
  'LU-LANG-6': {
    title: {
      fr: "Le prestataire envoie le certificat ; le signataire en remet une copie à l'équipe CAI",
      en: 'The provider sends the certificate; the signatory hands a copy to the CAI team',
      de: 'Der Anbieter schickt das Zertifikat; der Unterzeichner gibt dem CAI-Team eine Kopie',
    },
    sources: LANGUAGE,
  },
  'LU-LANG-7': {
    title: {
      fr: 'Le prochain bon est émis une fois le cours précédent terminé',
      en: 'The next voucher is issued once the course before it is completed',
      de: 'Der nächste Gutschein wird nach Abschluss des vorigen Kurses ausgestellt',
    },
    sources: LANGUAGE,
    interpretation: {
      fr: "Terminé : présence atteinte et copie du certificat reçue. La règle, dite du deuxième bon, vaut pour le troisième ; aucun bon après la fin du contrat, validé ou non. Un engagement rompu bloque la suite jusqu'à une décision motivée.",
      en: 'Completed: attendance reached and certificate copy received. Said of the second voucher, it is taken for the third; no voucher after the end of the contract, validated or not. A broken bond blocks the sequence until a decision with a reason.',
      de: 'Abgeschlossen: Anwesenheit erreicht und Zertifikatskopie eingegangen. Die Regel für den zweiten Gutschein gilt auch für den dritten; nach Vertragsende, validiert oder nicht, keiner mehr. Eine gebrochene Verpflichtung sperrt die Folge bis zu einer begründeten Entscheidung.',
    },
  },
  'LU-LANG-8': {
    title: {
      fr: "Inscription directement chez le prestataire, par téléphone ou mail ; à l'INL exclusivement en ligne",
      en: 'Enrolment is directly with the provider, by telephone or e-mail; with the INL online alone',
      de: 'Einschreibung direkt beim Anbieter, telefonisch oder per E-Mail; beim INL nur online',
    },
    sources: LANGUAGE,
  },
  'LU-LANG-9': {
    title: {
      fr: "Un bon n'est utilisé qu'une fois, chez un seul prestataire",
      en: 'A voucher is redeemed once, by one provider',
      de: 'Ein Gutschein wird einmal und bei einem Anbieter eingelöst',
    },
    sources: LANGUAGE,
  },
  'LU-CIV-1': {
    title: {
      fr: '6 heures en 2 ou 3 séances, gratuites',
      en: '6 hours in 2 or 3 sessions, free of charge',
      de: '6 Stunden in 2 oder 3 Sitzungen, kostenlos',
    },
    sources: CIVIC,
  },
  'LU-CIV-2': {
    title: {
      fr: 'La participation à tous les modules du même cours est obligatoire',
      en: 'All modules of one and the same course are attended',
      de: 'Alle Module ein und desselben Kurses werden besucht',
    },
    sources: CIVIC,
  },
  'LU-CIV-3': {
    title: {
      fr: "Inscription auprès de l'équipe CAI par mail, téléphone ou formulaire en ligne ; une confirmation est envoyée peu avant le début",
      en: 'Enrolment with the CAI team by e-mail, telephone or online form; a confirmation goes out shortly before the start',
      de: 'Einschreibung beim CAI-Team per E-Mail, Telefon oder Online-Formular; kurz vor Beginn kommt eine Bestätigung',
    },
    sources: CIVIC,
    interpretation: {
      fr: '«Peu avant» se lit : au plus tard la veille de la première séance.',
      en: '“Shortly before” is read as: at the latest on the day before the first session.',
      de: '„Kurz vor“ heißt: spätestens am Tag vor der ersten Sitzung.',
    },
  },
  'LU-CIV-4': {
    title: {
      fr: 'La fiche de présence est signée à chaque séance',
      en: 'The attendance sheet is signed at each session',
      de: 'Die Anwesenheitsliste wird bei jeder Sitzung unterschrieben',
    },
    sources: CIVIC,
  },
  'LU-CIV-5': {
    title: {
      fr: "L'attestation est envoyée à l'adresse postale du participant",
      en: "The attestation goes to the participant's postal address",
      de: 'Die Bescheinigung geht an die Postanschrift des Teilnehmers',
    },
    sources: CIVIC,
  },
  'LU-CIV-6': {
    title: {
      fr: "Contenu : histoire ; droits et devoirs ; valeurs et coutumes ; les langues au Luxembourg ; voies et moyens d'une société interculturelle ; manuel en plusieurs langues",
      en: 'Content: history; rights and duties; values and customs; the languages of Luxembourg; ways to build an intercultural society; manual in several languages',
      de: 'Inhalt: Geschichte; Rechte und Pflichten; Werte und Bräuche; die Sprachen in Luxemburg; Wege zu einer interkulturellen Gesellschaft; Handbuch in mehreren Sprachen',
    },
    sources: CIVIC,
  },
  'LU-ORI-1': {
    title: {
      fr: 'Une demi-journée, au moins deux fois par an, normalement le samedi après-midi (13h30–18h)',
      en: 'Half a day, at least twice a year, normally on a Saturday afternoon (13:30–18:00)',
      de: 'Ein halber Tag, mindestens zweimal im Jahr, normalerweise samstagnachmittags (13.30–18 Uhr)',
    },
    sources: ORIENTATION,
  },
  'LU-ORI-2': {
    title: {
      fr: 'Gratuite, uniquement pour signataires',
      en: 'Free of charge, for signatories only',
      de: 'Kostenlos, nur für Unterzeichner',
    },
    sources: ORIENTATION,
  },
  'LU-ORI-3': {
    title: {
      fr: "Sur invitation personnelle, avec lien d'inscription en ligne",
      en: 'By personal invitation with an online registration link',
      de: 'Auf persönliche Einladung mit Link zur Online-Anmeldung',
    },
    sources: ORIENTATION,
  },
  'LU-ORI-4': {
    title: {
      fr: "Fiche de présence signée à l'accueil ; attestation distribuée à la fin de l'événement",
      en: 'Attendance sheet signed at the reception; attestation handed out at the end of the event',
      de: 'Anwesenheitsliste am Empfang unterschrieben; Bescheinigung am Ende der Veranstaltung',
    },
    sources: ORIENTATION,
  },
  'LU-VAL-1': {
    title: {
      fr: "Le contrat est validé avec un cours de langue terminé, l'instruction civique suivie en entier et la journée d'orientation suivie, dans les deux ans",
      en: 'The contract is validated with one language course completed, civic instruction attended whole and the orientation day attended, inside the two years',
      de: 'Der Vertrag wird validiert mit einem abgeschlossenen Sprachkurs, der ganzen staatsbürgerlichen Bildung und dem Orientierungstag, innerhalb der zwei Jahre',
    },
    sources: [...LANGUAGE, ...CIVIC],
    interpretation: {
      fr: "La fiche ne dit obligatoires qu'un cours de langue et tous les modules du cours civique ; la journée d'orientation comme condition est un choix.",
      en: 'The sheet says “compulsory” of one language course and of all civic modules only; the orientation day as a condition is a choice.',
      de: 'Pflicht nennt das Merkblatt nur einen Sprachkurs und alle Module des Bürgerkurses; der Orientierungstag als Bedingung ist eine Wahl.',
    },
  },
  'LU-VAL-2': {
    title: {
      fr: 'Les deux ans passés sans validation, le contrat est expiré',
      en: 'Two years over without validation, the contract is expired',
      de: 'Nach zwei Jahren ohne Validierung ist der Vertrag abgelaufen',
    },
    sources: TERM,
    interpretation: {
      fr: 'La fiche est muette : le contrat expire le lendemain de son dernier jour.',
      en: 'The sheet is silent: the contract expires on the day after its last day.',
      de: 'Das Merkblatt schweigt: Der Vertrag läuft am Tag nach seinem letzten Tag ab.',
    },
  },
  'LU-VAL-3': {
    title: {
      fr: 'Sous certaines conditions, hors de la fiche, la réussite est prise en compte pour le statut de résident de longue durée et pour la nationalité par option',
      en: 'Under conditions outside the sheet, success counts for long-term-resident status and for nationality by option',
      de: 'Unter Bedingungen außerhalb des Merkblatts zählt der Erfolg für den langfristigen Aufenthalt und für die Staatsangehörigkeit durch Option',
    },
    sources: EFFECTS,
  },
});

export type RuleId = keyof typeof LAW & string;
