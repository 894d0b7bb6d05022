import type { AuthorityText } from '../jurisdiction.ts';

/** Keeps the files of the province of Namur. WAL-IN-3 */
export const CRI_NAMUR: AuthorityText = {
  code: 'CRI_NAMUR',
  names: [
    {
      from: null,
      name: {
        fr: 'C.A.I., centre régional d’intégration de la province de Namur',
        en: 'C.A.I., regional integration centre of the province of Namur',
      },
    },
  ],
};

/** Is sent a copy of the attestation of whom it helps. WAL-END-2 */
export const CPAS: AuthorityText = {
  code: 'CPAS',
  role: 'RECIPIENT',
  names: [
    {
      from: null,
      name: { fr: 'Centre public d’action sociale (CPAS)', en: 'Public social welfare centre (CPAS)' },
    },
  ],
};

/** Sends obliged persons to the centre, and is sent a copy of their attestation. WAL-IN-1, WAL-END-2 */
export const COMMUNE: AuthorityText = {
  code: 'COMMUNE',
  role: 'RECIPIENT',
  names: [{ from: null, name: { fr: 'Commune de référence', en: 'Commune of reference' } }],
};
