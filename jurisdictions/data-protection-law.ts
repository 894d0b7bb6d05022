import { day } from '../domain/calendar.ts';
import { defineLaw } from '../domain/law.ts';

const GDPR = {
  title: 'Règlement général sur la protection des données (RGPD)',
  number: '(UE) 2016/679',
  date: day('2016-04-27'),
} as const;

const article = (section: string) => [{ document: GDPR, section }] as const;

/** What the Union's law says of everybody's data, in each country beside its own law. */
export const DATA_PROTECTION_LAW = defineLaw({
  'EU-GDPR-CONSENT': {
    title: {
      fr: 'Le consentement est donné pour une ou plusieurs finalités spécifiques',
      en: 'Consent is given for one or more specific purposes',
      de: 'Die Einwilligung gilt für einen oder mehrere bestimmte Zwecke',
    },
    sources: article('article 6, paragraphe 1, point a), et article 7'),
    from: day('2018-05-25'),
  },
  'EU-GDPR-WITHDRAWAL': {
    title: {
      fr: 'Le consentement est retiré à tout moment, aussi simplement qu’il est donné',
      en: 'Consent is withdrawn at any time, as easily as it is given',
      de: 'Die Einwilligung wird jederzeit so einfach widerrufen, wie sie erteilt wird',
    },
    sources: article('article 7, paragraphe 3'),
    from: day('2018-05-25'),
  },
  'EU-GDPR-IDENTITY': {
    title: {
      fr: 'Qui veut voir ses données confirme son identité',
      en: 'Who wishes to see their data confirms their identity',
      de: 'Wer seine Daten sehen will, bestätigt seine Identität',
    },
    sources: article('article 12, paragraphe 6'),
    from: day('2018-05-25'),
    interpretation: {
      fr: 'Le règlement laisse le moyen libre : un code remis par l’autorité, valable 30 jours, une fois.',
      en: 'The regulation leaves the means open: a code handed over by the authority, good for 30 days, once.',
      de: 'Die Verordnung lässt das Mittel offen: ein Code der Behörde, 30 Tage gültig, einmal.',
    },
  },
  'EU-GDPR-ACCURACY': {
    title: {
      fr: 'Les données sont exactes : ce qui n’est pas d’une même personne n’est pas réuni',
      en: 'Data are accurate: what is not one person’s is not put together',
      de: 'Daten sind richtig: Was nicht von derselben Person ist, wird nicht zusammengeführt',
    },
    sources: article('article 5, paragraphe 1, point d)'),
    from: day('2018-05-25'),
    interpretation: {
      fr: 'Deux dossiers de deux pays sont d’une personne quand un côté l’a proposé avec un motif et que la personne ou l’autre côté l’a confirmé par un code, valable 30 jours, une fois ; jamais sur le nom et la date de naissance seuls.',
      en: 'Files of two countries are one person’s once one side proposed it with a reason and the person or the other side confirmed it by a code, good for 30 days, once; never by name and birth date alone.',
      de: 'Akten zweier Länder sind von einer Person, wenn eine Seite es begründet vorschlug und die Person oder die andere Seite es mit einem Code bestätigte, 30 Tage gültig, einmal; nie nach Name und Geburtsdatum allein.',
    },
  },
  'EU-GDPR-RECTIFICATION': {
    title: {
      fr: 'Les données inexactes sont rectifiées',
      en: 'Inaccurate data are rectified',
      de: 'Unrichtige Daten werden berichtigt',
    },
    sources: article('article 16'),
    from: day('2018-05-25'),
  },
  'EU-GDPR-ERASURE': {
    title: {
      fr: 'Les données qui ne sont plus nécessaires sont effacées sur demande',
      en: 'Data that are no longer necessary are erased on request',
      de: 'Daten, die nicht mehr notwendig sind, werden auf Verlangen gelöscht',
    },
    sources: article('article 17, paragraphe 1'),
    from: day('2018-05-25'),
  },
  'EU-GDPR-KEPT': {
    title: {
      fr: 'Les données nécessaires à une obligation légale ou à une mission d’intérêt public demeurent',
      en: 'Data that a legal obligation or a task in the public interest needs stay',
      de: 'Daten, die für eine rechtliche Verpflichtung oder eine Aufgabe im öffentlichen Interesse nötig sind, bleiben',
    },
    sources: article('article 17, paragraphe 3, point b)'),
    from: day('2018-05-25'),
    interpretation: {
      fr: 'Tant qu’une règle du pays s’appuie sur une partie du dossier, le dossier entier demeure : elle ne se prouve pas sans lui.',
      en: 'While a rule of the country rests on a part of the file the whole file stays: without it nothing of it can be proved.',
      de: 'Solange eine Regel des Landes auf einem Teil der Akte beruht, bleibt die ganze Akte: ohne sie ist nichts zu belegen.',
    },
  },
});
