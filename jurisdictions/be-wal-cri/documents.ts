import { day } from '../../domain/calendar.ts';
import type { Citation, LegalDocument } from '../../domain/law.ts';

const PAGE: LegalDocument = {
  title:
    'C.A.I., centre régional d’intégration de la province de Namur : « L’accompagnement des personnes étrangères »',
  number: null,
  date: null,
};

const DECREE: LegalDocument = {
  title: 'Décret relatif à l’intégration des personnes étrangères ou d’origine étrangère',
  number: null,
  date: day('1996-07-04'),
};

const FREE_MOVEMENT_DIRECTIVE: LegalDocument = {
  title:
    'Directive relative au droit des citoyens de l’Union et des membres de leurs familles de circuler et de séjourner librement sur le territoire des États membres',
  number: '2004/38/CE',
  date: day('2004-04-29'),
};

const EEA_AGREEMENT: LegalDocument = {
  title: 'Accord sur l’Espace économique européen',
  number: null,
  date: day('1992-05-02'),
};

const SWISS_AGREEMENT: LegalDocument = {
  title:
    'Accord entre la Communauté européenne et ses États membres, d’une part, et la Confédération suisse, d’autre part, sur la libre circulation des personnes',
  number: null,
  date: day('1999-06-21'),
};

const ANKARA_PROTOCOL: LegalDocument = {
  title:
    'Protocole additionnel à l’accord d’association entre la Communauté économique européenne et la Turquie',
  number: null,
  date: day('1970-11-23'),
};

const ASSOCIATION_DECISION: LegalDocument = {
  title: 'Décision du Conseil d’association CEE-Turquie relative au développement de l’association',
  number: '1/80',
  date: day('1980-09-19'),
};

export const FAMILY_SOURCES: readonly Citation[] = [
  { document: FREE_MOVEMENT_DIRECTIVE, section: 'Membres de la famille d’un citoyen de l’Union' },
  { document: EEA_AGREEMENT, section: 'Libre circulation des personnes' },
  { document: SWISS_AGREEMENT, section: 'Annexe I, article 3' },
];

export const STANDSTILL_SOURCES: readonly Citation[] = [
  { document: ANKARA_PROTOCOL, section: 'Article 41, paragraphe 1' },
  { document: ASSOCIATION_DECISION, section: 'Article 13' },
];

/** The public page of the centre, by its own headings. */
export function page(section: string): Citation {
  return { document: PAGE, section };
}

/** The decree, known by what the page quotes of it; it names no article. */
export function decree(subject: string): Citation {
  return {
    document: DECREE,
    section: `${subject} (modifié le 8 novembre 2018, en vigueur le 17 décembre 2018)`,
  };
}
