import countries from 'i18n-iso-countries';
import type { AuthorityText } from '../jurisdiction.ts';
import type { FrCatalogue } from './catalogue.ts';
import { REGIONS, type Region } from './oepri-departments.ts';

/** Keeps the files. FR-CAI-2 */
export const AGENCY = 'AGENCY';

/** The agency proposes, the prefect decides. FR-CAI-10 */
export const PREFECT: AuthorityText = {
  code: 'PREFECT',
  role: 'DECIDING',
  names: [{ from: null, name: { fr: 'Préfet de département', en: 'Prefect of the department' } }],
};

/** Is sent a copy of the skills assessment. FR-BIL-5 */
export const EMPLOYMENT_AGENCY: AuthorityText = {
  code: 'EMPLOYMENT_AGENCY',
  role: 'RECIPIENT',
  names: [
    {
      from: null,
      name: {
        fr: 'Agence nationale pour l’emploi (ANPE)',
        en: 'National Employment Agency (ANPE)',
      },
    },
  ],
};

/** Code of the diplomatic and consular authority in a country, which decides on the visa. FR-PRE-6 */
export function consulateIn(country: string): string {
  return `CONSULATE_${country}`;
}

/** Code of the body to which the agency delegates in a country where it has no office. FR-PRE-2 */
export function delegatedBodyIn(country: string): string {
  return `DELEGATED_BODY_${country}`;
}

/** Code of the steering committee that pre-selects the projects of a region. FR-OEPRI-7 */
export function regionalCommittee(region: Region): string {
  return `REGIONAL_COMMITTEE_${region}`;
}

/** Validates the projects that a regional committee has pre-selected. FR-OEPRI-7 */
export const NATIONAL_COMMITTEE: AuthorityText = {
  code: 'NATIONAL_COMMITTEE',
  role: 'DECIDING',
  names: [{ from: null, name: { fr: 'Comité de pilotage national', en: 'National steering committee' } }],
};

/** One in each region that has a department where schools are open. FR-OEPRI-7 */
export const REGIONAL_COMMITTEES: readonly AuthorityText[] = Object.entries(REGIONS).map(
  ([region, name]) => ({
    // The keys of the constant are literal; Object.entries forgets them.
    code: regionalCommittee(region as Region),
    role: 'DECIDING',
    alike: 'REGIONAL_COMMITTEE',
    names: [
      {
        from: null,
        name: { fr: `Comité de pilotage régional, ${name}`, en: `Regional steering committee, ${name}` },
      },
    ],
  }),
);

function named(country: string, fr: string, en: string): AuthorityText['names'] {
  const [inFrench, inEnglish] = [countries.getName(country, 'fr'), countries.getName(country, 'en')];
  return [
    { from: null, name: { fr: `${fr}, ${inFrench ?? country}`, en: `${en}, ${inEnglish ?? country}` } },
  ];
}

/** One in each country where evaluation is arranged and the agency never had an office. FR-PRE-2, FR-PRE-3 */
export function delegatedBodies({ preDeparture }: FrCatalogue): readonly AuthorityText[] {
  const offices = new Set(preDeparture.agencyOffices.flatMap(({ value }) => value));
  return Object.keys(preDeparture.arrangements)
    .filter((country) => !offices.has(country))
    .toSorted()
    .map((country) => ({
      code: delegatedBodyIn(country),
      role: 'RECIPIENT',
      names: named(country, 'Organisme délégataire', 'Delegated body'),
    }));
}

/** One in each country where evaluation is arranged, or the agency has an office. FR-PRE-2, FR-PRE-3 */
export function consulates({ preDeparture }: FrCatalogue): readonly AuthorityText[] {
  const known = new Set([
    ...Object.keys(preDeparture.arrangements),
    ...preDeparture.agencyOffices.flatMap(({ value }) => value),
  ]);
  return [...known].toSorted().map((country) => ({
    code: consulateIn(country),
    role: 'DECIDING',
    names: named(country, 'Autorité diplomatique et consulaire', 'Diplomatic and consular authority'),
  }));
}
