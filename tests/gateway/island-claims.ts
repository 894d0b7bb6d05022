import type { Claims } from '../support/gateway.ts';

export const HARBOUR = {
  role: 'CASE_WORKER',
  jurisdiction: 'XA',
  organisation: 'HARBOUR',
} as const satisfies Claims;
export const LIGHTHOUSE = { ...HARBOUR, organisation: 'LIGHTHOUSE' } as const satisfies Claims;
export const COUNCIL = {
  role: 'DECIDING_AUTHORITY',
  jurisdiction: 'XA',
  organisation: 'COUNCIL',
} as const satisfies Claims;
