import { luhn, verhoeff } from 'cdigit';
import { day } from '../../../domain/calendar.ts';
import type { RegisterPersonInput } from '../../../jurisdictions/acts.ts';
import { TEAM } from '../../support/telling.ts';

export { aSession, INL, idOf, SCHOOL, type Story, TEAM, tell } from '../../support/telling.ts';

/** A matricule with right check digits. */
export function aMatricule(body = '19900101123'): string {
  return `${body}${luhn.compute(body)}${verhoeff.compute(body)}`;
}

/** Somebody who may sign: born 1990, Portuguese, legally resident and wishing to stay. */
export function aPerson(changes: Partial<RegisterPersonInput> = {}): RegisterPersonInput {
  return {
    authorityId: TEAM,
    familyName: 'Silva',
    givenNames: 'Ana',
    birthDate: day('1990-01-01'),
    sex: 'FEMALE',
    email: 'ana@example.org',
    phone: null,
    postalAddress: '1, rue de l’Exemple',
    languages: ['pt'],
    identifiers: [{ scheme: 'LU_MATRICULE', value: aMatricule() }],
    common: { nationalities: ['PT'] },
    own: {
      legallyResident: true,
      wishesToStay: true,
      temporaryTitle: false,
      internationalProtectionApplicant: false,
    },
    ...changes,
  };
}
