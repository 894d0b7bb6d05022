import countries from 'i18n-iso-countries';
import type { AuthorityText } from '../jurisdiction.ts';
import type { FrCatalogue } from './catalogue.ts';

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

/** One in each country where evaluation is arranged, or the agency has an office. FR-PRE-2, FR-PRE-3 */
export function consulates({ preDeparture }: FrCatalogue): readonly AuthorityText[] {
  const known = new Set([
    ...Object.keys(preDeparture.arrangements),
    ...preDeparture.agencyOffices.flatMap(({ value }) => value),
  ]);
  return [...known].toSorted().map((country) => ({
    code: consulateIn(country),
    role: 'DECIDING',
    names: [
      {
        from: null,
        name: {
          fr: `Autorité diplomatique et consulaire, ${countries.getName(country, 'fr') ?? country}`,
          en: `Diplomatic and consular authority, ${countries.getName(country, 'en') ?? country}`,
        },
      },
    ],
  }));
}
