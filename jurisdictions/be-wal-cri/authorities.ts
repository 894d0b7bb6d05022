import type { AuthorityText } from '../jurisdiction.ts';

/** Sends obliged persons to the centre, and is sent a copy of their attestation. WAL-IN-1, WAL-END-2 */
export const COMMUNE: AuthorityText = {
  code: 'COMMUNE',
  role: 'RECIPIENT',
  names: [{ from: null, name: { fr: 'Commune de référence', en: 'Commune of reference' } }],
};
