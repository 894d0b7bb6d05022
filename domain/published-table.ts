import { CONTRACT_STATUSES } from './contract.ts';
import type { Localised } from './law.ts';

export const PUBLISHED_TABLE_CODES = [
  'CONTRACT_STEPS',
  'COURSE_OUTCOMES',
  'COURSE_HOURS',
  'VOUCHER_ENDS',
  'EXEMPTIONS',
] as const;
export type PublishedTableCode = (typeof PUBLISHED_TABLE_CODES)[number];

/** What a figure counts. */
export type PublishedUnit = 'SIGNATORIES' | 'PLACES' | 'MINUTES' | 'VOUCHERS' | 'EXEMPTIONS';

/** By what a figure is told apart beside its subject and its item: one at a time, never two crossed. */
export const BREAKDOWNS = ['NONE', 'NATIONALITY', 'AGE_BAND', 'SEX'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** Stands for all items of a subject, or for all categories of a breakdown. */
export const ALL = 'ALL';

/** One of the tables that are published of each month, in every country on the same terms. */
export interface PublishedTable {
  readonly code: PublishedTableCode;
  readonly name: Localised;
  /** What is counted, and in which month it counts. */
  readonly definition: Localised;
  /** What an item is a share of: the figure for all items of the same subject. */
  readonly denominator: Localised;
  readonly unit: PublishedUnit;
  /** What its rows are about: a scheme, of one country, or a kind of prestation, the same in all. */
  readonly subject: 'SCHEME' | 'PRESTATION_KIND';
  /** What a subject's figure is divided into; null where each country has its own: ids of rules. */
  readonly items: readonly string[] | null;
}

const EACH_SIGNATORY = {
  fr: 'Un contrat qui engage deux personnes compte une fois pour chacune.',
  en: 'A contract that binds two persons counts once for each.',
};

/** The closed list: a figure that is not here is not to be had. X-6 */
export const PUBLISHED_TABLES = [
  {
    code: 'CONTRACT_STEPS',
    name: { fr: 'Contrats par dispositif et statut', en: 'Contracts by scheme and status' },
    definition: {
      fr: `Contrats qui ont pris le statut dans le mois. ${EACH_SIGNATORY.fr}`,
      en: `Contracts that came to the status in the month. ${EACH_SIGNATORY.en}`,
    },
    denominator: {
      fr: 'Tous les changements de statut du dispositif dans le mois.',
      en: 'All changes of status under the scheme in the month.',
    },
    unit: 'SIGNATORIES',
    subject: 'SCHEME',
    items: CONTRACT_STATUSES,
  },
  {
    code: 'COURSE_OUTCOMES',
    name: {
      fr: 'Réussite et abandon par type de prestation',
      en: 'Completion and drop-out by kind of prestation',
    },
    definition: {
      fr: 'Places dans des cours, closes dans le mois, selon leur issue ; une place rendue ne compte pas.',
      en: 'Places in courses that were closed in the month, by what they came to; a place given back does not count.',
    },
    denominator: {
      fr: 'Toutes les places du type de prestation closes dans le mois.',
      en: 'All places of the kind of prestation that were closed in the month.',
    },
    unit: 'PLACES',
    subject: 'PRESTATION_KIND',
    items: ['COMPLETED', 'NOT_COMPLETED', 'ABANDONED'],
  },
  {
    code: 'COURSE_HOURS',
    name: { fr: 'Heures prescrites et suivies', en: 'Hours prescribed and attended' },
    definition: {
      fr: 'Minutes des cours des places closes dans le mois : suivies selon la feuille de présence, au plus celles du cours, et manquées.',
      en: 'Minutes of the courses of places closed in the month: attended by the sheet, at most those of the course, and missed.',
    },
    denominator: {
      fr: 'Minutes prescrites : toutes celles des cours de ces places.',
      en: 'Minutes prescribed: all those of the courses of these places.',
    },
    unit: 'MINUTES',
    subject: 'PRESTATION_KIND',
    items: ['ATTENDED', 'MISSED'],
  },
  {
    code: 'VOUCHER_ENDS',
    name: { fr: 'Utilisation des bons', en: 'Redemption of vouchers' },
    definition: {
      fr: 'Bons utilisés, expirés, annulés ou remplacés dans le mois.',
      en: 'Vouchers that were redeemed, expired, cancelled or replaced in the month.',
    },
    denominator: {
      fr: 'Tous les bons ainsi sortis dans le mois.',
      en: 'All vouchers that came to one of these in the month.',
    },
    unit: 'VOUCHERS',
    subject: 'SCHEME',
    items: ['REDEEMED', 'EXPIRED', 'CANCELLED', 'REPLACED'],
  },
  {
    code: 'EXEMPTIONS',
    name: { fr: 'Dispenses par règle', en: 'Exemptions by rule' },
    definition: {
      fr: 'Dispenses accordées dans le mois et non retirées à sa fin, selon la règle.',
      en: 'Exemptions granted in the month and not taken back by its end, by rule.',
    },
    denominator: {
      fr: 'Toutes les dispenses ainsi accordées sous le dispositif.',
      en: 'All exemptions so granted under the scheme.',
    },
    unit: 'EXEMPTIONS',
    subject: 'SCHEME',
    items: null,
  },
] as const satisfies readonly PublishedTable[];

/** Ages in completed years on the last day of the month, each from its first year on. */
export const AGE_BANDS = [
  { code: 'UNDER_25', from: 0 },
  { code: 'FROM_25_TO_34', from: 25 },
  { code: 'FROM_35_TO_44', from: 35 },
  { code: 'FROM_45_TO_54', from: 45 },
  { code: 'FROM_55', from: 55 },
] as const;

/** Stands for what the file does not say. */
export const NOT_KNOWN = 'NOT_KNOWN';

export function publishedTable(code: PublishedTableCode): PublishedTable {
  const found = PUBLISHED_TABLES.find((table) => table.code === code);
  if (found === undefined) throw new RangeError(`no published table ${code}`);
  return found;
}
