import type { ConsentScope } from '../domain/consent.ts';
import type { DemoIdentity } from '../server/sign-in/demo-identities.ts';

/** As whom the operations are asked: where rights are, somebody has to have them. */
export const ASKERS = {
  caseWorker: { role: 'CASE_WORKER', jurisdiction: 'LU', organisation: 'CAI_TEAM' },
  analyst: { role: 'ANALYST' },
  app: { role: 'PARTNER_APP', organisation: 'bench-app' },
} as const satisfies Readonly<Record<string, DemoIdentity['claims']>>;

export type Asker = keyof typeof ASKERS;

/** What everybody consented to. */
export const CONSENTED: readonly ConsentScope[] = [
  'IDENTITY',
  'CONTACT',
  'CONTRACTS',
  'ATTESTATIONS',
  'PROGRESS',
];
