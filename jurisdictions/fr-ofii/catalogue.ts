import { day, type PlainDate } from '../../domain/calendar.ts';
import type { Localised, Provision } from '../../domain/law.ts';
import { DEPARTMENTS_2009_2010, type OepriDepartment } from './oepri-departments.ts';

type Provisions<Value> = readonly Provision<Value>[];

/** Steps of a school year, each with its last day. */
export type OepriCalendar = Readonly<
  Record<
    | 'COMMITTEES_IN_PLACE'
    | 'POOLING_SCHOOLS_NAMED'
    | 'PROJECTS_SENT'
    | 'PROJECTS_PRESELECTED'
    | 'PROJECTS_VALIDATED'
    | 'LIST_SENT'
    | 'COURSES_BEGUN'
    | 'INTERIM_REPORTS_SENT'
    | 'INTERIM_REVIEW'
    | 'FINAL_REPORTS_SENT'
    | 'FINAL_REVIEW',
    PlainDate
  >
>;

/** Numbers, dates and lists of the French law, as data. Where no row is in force, the law is silent. */
export interface FrCatalogue {
  readonly agencyNames: readonly { readonly from: PlainDate | null; readonly name: Localised }[];
  readonly preDeparture: {
    /** In force from the day on which visa files fall under it. */
    readonly inPlace: Provisions<boolean>;
    /** Whether evaluation is arranged, by country of the visa application; a row without `from` holds from the start. */
    readonly arrangements: Readonly<Record<string, Provisions<boolean>>>;
    /** Countries where the agency's own office runs it. */
    readonly agencyOffices: Provisions<readonly string[]>;
    readonly reunificationMinimumAgeYears: Provisions<number>;
    /** Under this age. */
    readonly reunificationAgeLimitYears: Provisions<number>;
    readonly spouseAgeLimitYears: Provisions<number>;
    /** A spouse living in France is treated there once married for more than this. */
    readonly treatedInFranceAfterMonths: Provisions<number>;
    /** Both evaluations are held in so many days from the certificate or the receipt. */
    readonly evaluationDays: Provisions<number>;
    /** The prefect decides on reunification in so many months from the complete file. */
    readonly reunificationMonths: Provisions<number>;
    /** The consulate suspends its decision for at most so many months from the visa application. */
    readonly suspensionMonths: Provisions<number>;
    /** The results of an evaluation are sent in so many days. */
    readonly resultsDays: Provisions<number>;
    /** Years of secondary school in French abroad, from which the language test may be dispensed with. */
    readonly secondarySchoolYears: Provisions<number>;
    /** The same, of higher education in France. */
    readonly higherEducationYears: Provisions<number>;
    readonly languageMinimumMinutes: Provisions<number>;
    /** A training begins in so many months from the notification. */
    readonly languageStartMonths: Provisions<number>;
    readonly valuesStartMonths: Provisions<number>;
    readonly languageMaximumMonths: Provisions<number>;
    /** The half-day of the training on the values. */
    readonly valuesMaximumMinutes: Provisions<number>;
  };
  readonly cai: {
    readonly duty: Provisions<'ELIGIBLE' | 'OBLIGED'>;
    readonly firstTitleMinimumYears: Provisions<number>;
    readonly youngEntryMinimumAgeYears: Provisions<number>;
    readonly youngEntryAgeLimitYears: Provisions<number>;
    readonly termYears: Provisions<number>;
    /** Days that the civic training takes. */
    readonly civicDays: Provisions<number>;
  };
  readonly skillsAssessment: {
    /** Read on the signature: contracts signed from then on carry it. */
    readonly inEffect: Provisions<boolean>;
    readonly maximumMinutes: Provisions<number>;
    /** Exempt at school under this age. */
    readonly schoolAgeLimitYears: Provisions<number>;
    /** Exempt from this age on. */
    readonly exemptFromAgeYears: Provisions<number>;
    /** Kinds of the titles that exempt. */
    readonly exemptTitles: Provisions<readonly string[]>;
  };
  readonly caif: {
    readonly inPlace: Provisions<boolean>;
    readonly childAgeLimitYears: Provisions<number>;
    /** Days that the training of the parents takes. */
    readonly parentsDays: Provisions<number>;
    readonly schoolFromAgeYears: Provisions<number>;
    /** Under this age. */
    readonly schoolAgeLimitYears: Provisions<number>;
  };
  readonly oepri: {
    readonly inPlace: Provisions<boolean>;
    readonly minimumPresenceYears: Provisions<number>;
    /** Minutes that a group is taught in its school year. */
    readonly groupMinutes: Provisions<number>;
    readonly groupMinimumPlaces: Provisions<number>;
    readonly groupMaximumPlaces: Provisions<number>;
    /** Kinds of the places that a group is taught in. */
    readonly schoolKinds: Provisions<readonly string[]>;
    /** Eighths of the year's credits that the first payment comes to. */
    readonly firstPaymentEighths: Provisions<number>;
    /** A payment follows within so many months of what it rests on. */
    readonly paymentMonths: Provisions<number>;
    /** Last day of each step, by school year; a year without a row is one whose calendar is not known. */
    readonly calendar: Provisions<OepriCalendar>;
    /** By school year; a year without a row is one whose list is not known. */
    readonly departments: Provisions<readonly OepriDepartment[]>;
  };
}

export const CATALOGUE: FrCatalogue = {
  agencyNames: [
    {
      from: null,
      name: {
        fr: "Agence nationale de l'accueil des étrangers et des migrations (ANAEM)",
        en: 'National Agency for the Reception of Foreigners and Migration (ANAEM)',
      },
    },
    {
      from: day('2009-03-25'),
      name: {
        fr: "Office français de l'immigration et de l'intégration (OFII)",
        en: 'French Office for Immigration and Integration (OFII)',
      },
    },
  ],
  preDeparture: {
    inPlace: [{ from: day('2008-12-01'), value: true, rule: 'FR-PRE-3' }],
    arrangements: {
      TR: [{ value: true, rule: 'FR-PRE-3' }],
      MA: [{ value: true, rule: 'FR-PRE-3' }],
      ML: [{ value: true, rule: 'FR-PRE-3' }],
    },
    agencyOffices: [{ value: ['MA', 'TN', 'TR', 'SN', 'ML', 'CA'], rule: 'FR-PRE-2' }],
    reunificationMinimumAgeYears: [{ value: 16, rule: 'FR-PRE-1' }],
    reunificationAgeLimitYears: [{ value: 65, rule: 'FR-PRE-1' }],
    spouseAgeLimitYears: [{ value: 65, rule: 'FR-PRE-1' }],
    treatedInFranceAfterMonths: [{ value: 6, rule: 'FR-PRE-16' }],
    evaluationDays: [{ value: 60, rule: 'FR-PRE-4' }],
    reunificationMonths: [{ value: 6, rule: 'FR-PRE-5' }],
    suspensionMonths: [{ value: 6, rule: 'FR-PRE-6' }],
    resultsDays: [{ value: 7, rule: 'FR-PRE-9' }],
    secondarySchoolYears: [{ value: 3, rule: 'FR-PRE-7' }],
    higherEducationYears: [{ value: 1, rule: 'FR-PRE-7' }],
    languageMinimumMinutes: [{ value: 2400, rule: 'FR-PRE-11' }],
    languageStartMonths: [{ value: 2, rule: 'FR-PRE-11' }],
    valuesStartMonths: [{ value: 2, rule: 'FR-PRE-12' }],
    languageMaximumMonths: [{ value: 2, rule: 'FR-PRE-11' }],
    valuesMaximumMinutes: [{ value: 180, rule: 'FR-PRE-12' }],
  },
  cai: {
    duty: [
      { from: day('2003-07-01'), value: 'ELIGIBLE', rule: 'FR-CAI-ELIG-3' },
      { from: day('2007-01-01'), value: 'OBLIGED', rule: 'FR-CAI-ELIG-3' },
    ],
    firstTitleMinimumYears: [{ value: 1, rule: 'FR-CAI-ELIG-2' }],
    youngEntryMinimumAgeYears: [{ value: 16, rule: 'FR-CAI-ELIG-2' }],
    youngEntryAgeLimitYears: [{ value: 18, rule: 'FR-CAI-ELIG-2' }],
    termYears: [{ value: 1, rule: 'FR-CAI-2' }],
    civicDays: [{ value: 1, rule: 'FR-CAI-5' }],
  },
  skillsAssessment: {
    inEffect: [{ from: day('2008-12-01'), value: true, rule: 'FR-BIL-1' }],
    maximumMinutes: [{ value: 180, rule: 'FR-BIL-3' }],
    schoolAgeLimitYears: [{ value: 18, rule: 'FR-BIL-2' }],
    exemptFromAgeYears: [{ value: 55, rule: 'FR-BIL-2' }],
    exemptTitles: [{ value: ['L.313-8', 'L.313-9', 'L.313-10'], rule: 'FR-BIL-2' }],
  },
  caif: {
    inPlace: [{ from: day('2009-01-01'), value: true, rule: 'FR-CAIF-1' }],
    childAgeLimitYears: [{ value: 16, rule: 'FR-CAIF-1' }],
    parentsDays: [{ value: 1, rule: 'FR-CAIF-3' }],
    schoolFromAgeYears: [{ value: 6, rule: 'FR-CAIF-6' }],
    schoolAgeLimitYears: [{ value: 16, rule: 'FR-CAIF-6' }],
  },
  oepri: {
    inPlace: [{ from: day('2008-09-01'), value: true, rule: 'FR-OEPRI-3' }],
    minimumPresenceYears: [{ value: 2, rule: 'FR-OEPRI-2' }],
    groupMinutes: [{ value: 7200, rule: 'FR-OEPRI-4' }],
    groupMinimumPlaces: [{ value: 8, rule: 'FR-OEPRI-4' }],
    groupMaximumPlaces: [{ value: 15, rule: 'FR-OEPRI-4' }],
    schoolKinds: [{ value: ['ECOLE', 'COLLEGE', 'LYCEE'], rule: 'FR-OEPRI-4' }],
    firstPaymentEighths: [{ value: 2, rule: 'FR-OEPRI-9' }],
    paymentMonths: [{ value: 1, rule: 'FR-OEPRI-9' }],
    calendar: [
      {
        from: day('2009-09-01'),
        to: day('2010-08-31'),
        value: {
          COMMITTEES_IN_PLACE: day('2009-09-07'),
          POOLING_SCHOOLS_NAMED: day('2009-09-15'),
          PROJECTS_SENT: day('2009-09-30'),
          PROJECTS_PRESELECTED: day('2009-10-09'),
          PROJECTS_VALIDATED: day('2009-10-16'),
          LIST_SENT: day('2009-10-21'),
          COURSES_BEGUN: day('2009-11-09'),
          INTERIM_REPORTS_SENT: day('2010-02-03'),
          INTERIM_REVIEW: day('2010-03-09'),
          FINAL_REPORTS_SENT: day('2010-05-27'),
          FINAL_REVIEW: day('2010-06-10'),
        },
        rule: 'FR-OEPRI-8',
      },
    ],
    departments: [
      {
        from: day('2009-09-01'),
        to: day('2010-08-31'),
        value: DEPARTMENTS_2009_2010,
        rule: 'FR-OEPRI-3',
      },
    ],
  },
};
