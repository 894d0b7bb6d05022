import type { AuthorityText } from '../jurisdiction.ts';

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
