import type { RecognitionTable } from '../recognition-table.ts';
import type { RuleId } from './law.ts';
import { CAI, CAIF, OEPRI, PRE_DEPARTURE } from './schemes.ts';

const UNDER_CAI = { scheme: CAI.code, issuer: 'FR' } as const;
const UNDER_CAIF = { scheme: CAIF.code, issuer: 'FR' } as const;
const BEFORE_DEPARTURE = { scheme: PRE_DEPARTURE.code, issuer: 'FR' } as const;

/**
 * What was shown abroad, before the French bodies there, carries over for the language alone: a sufficient level
 * whole, one reached at the second evaluation without the DILF, and a result on values not at all. What a training
 * abroad was attended for says nothing of the level. Another country's proof carries nothing over.
 * FR-CAI-5, FR-CAI-7, FR-CAI-8, FR-CAIF-3, FR-CAIF-4, FR-OEPRI-1, FR-PRE-10, FR-PRE-12, FR-PRE-15, X-3
 */
export const RECOGNISED: RecognitionTable<RuleId> = {
  state: 'FR',
  rows: [
    { ...UNDER_CAI, kinds: ['AMDFL'], worth: 'RECOGNISED', rule: 'FR-CAI-7' },
    { ...UNDER_CAI, kinds: ['FRENCH_ABROAD_SECOND'], worth: 'PARTIAL', rule: 'FR-CAI-8' },
    { ...UNDER_CAI, kinds: ['VALUES_ATTESTATION'], worth: 'NOT_RECOGNISED', rule: 'FR-CAI-7' },
    { ...UNDER_CAI, kinds: ['ATTENDANCE_ATTESTATION'], worth: 'UNDETERMINED', rule: 'FR-CAI-8' },
    {
      ...UNDER_CAI,
      kinds: ['LANGUAGE_TRAINING_ATTESTATION', 'CIVIC_TRAINING_ATTESTATION', 'LIVING_IN_FRANCE_ATTESTATION'],
      worth: 'RECOGNISED',
      rule: 'FR-CAI-5',
    },
    { ...UNDER_CAIF, kinds: ['PARENTS_DAY_ATTESTATION'], worth: 'RECOGNISED', rule: 'FR-CAIF-4' },
    { ...BEFORE_DEPARTURE, kinds: ['AMDFL'], worth: 'RECOGNISED', rule: 'FR-PRE-10' },
    { ...BEFORE_DEPARTURE, kinds: ['VALUES_ATTESTATION'], worth: 'RECOGNISED', rule: 'FR-PRE-12' },
    { ...BEFORE_DEPARTURE, kinds: ['ATTENDANCE_ATTESTATION'], worth: 'RECOGNISED', rule: 'FR-PRE-15' },
  ],
  needed: {
    [CAI.code]: 'FR-CAI-7',
    [CAIF.code]: 'FR-CAIF-3',
    [PRE_DEPARTURE.code]: 'FR-PRE-10',
    [OEPRI.code]: 'FR-OEPRI-1',
  },
};
