import type { Provision } from '../../domain/law.ts';

/**
 * Luxembourg's numbers, each with the rule it stands in. The sheet dates none, so every period is open.
 * Read on the contract's governing date: a later wording never re-judges a contract.
 */
export interface Catalogue {
  readonly minimumAgeYears: readonly Provision<number>[];
  readonly signingWindowYears: readonly Provision<number>[];
  readonly termYears: readonly Provision<number>[];
  readonly languageCoursesCompulsory: readonly Provision<number>[];
  readonly languageCoursesAtMost: readonly Provision<number>[];
  readonly coursePriceCents: readonly Provision<number>[];
  readonly voucherValidityMonths: readonly Provision<number>[];
  readonly requiredSharePercent: readonly Provision<number>[];
  readonly civicTotalMinutes: readonly Provision<number>[];
  readonly civicSessionsAtLeast: readonly Provision<number>[];
  readonly civicSessionsAtMost: readonly Provision<number>[];
  readonly confirmationDaysBeforeStart: readonly Provision<number>[];
  readonly orientationSessions: readonly Provision<number>[];
}

export const CATALOGUE: Catalogue = {
  minimumAgeYears: [{ value: 16, rule: 'LU-ELIG-1' }],
  signingWindowYears: [{ value: 1, rule: 'LU-PATH-5' }],
  termYears: [{ value: 2, rule: 'LU-DUR-1' }],
  languageCoursesCompulsory: [{ value: 1, rule: 'LU-LANG-3' }],
  languageCoursesAtMost: [{ value: 3, rule: 'LU-LANG-3' }],
  coursePriceCents: [{ value: 1000, rule: 'LU-LANG-2' }],
  voucherValidityMonths: [{ value: 6, rule: 'LU-LANG-4' }],
  requiredSharePercent: [{ value: 70, rule: 'LU-LANG-5' }],
  civicTotalMinutes: [{ value: 360, rule: 'LU-CIV-1' }],
  civicSessionsAtLeast: [{ value: 2, rule: 'LU-CIV-1' }],
  civicSessionsAtMost: [{ value: 3, rule: 'LU-CIV-1' }],
  confirmationDaysBeforeStart: [{ value: 1, rule: 'LU-CIV-3' }],
  orientationSessions: [{ value: 1, rule: 'LU-ORI-1' }],
};
