import type { Claims } from '../support/gateway.ts';

export const AGENCY = {
  role: 'CASE_WORKER',
  jurisdiction: 'FR',
  organisation: 'AGENCY',
} as const satisfies Claims;
export const PREFECT = {
  role: 'DECIDING_AUTHORITY',
  jurisdiction: 'FR',
  organisation: 'PREFECT',
} as const satisfies Claims;
