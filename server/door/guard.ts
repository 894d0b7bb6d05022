import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FaultReport } from '../errors.ts';
import { identifyViewers, viewerOf } from '../sign-in/bearer.ts';
import type { ReadToken } from '../sign-in/token.ts';
import { type Admit, openAdmission } from './admission.ts';
import { clientOf, networkOf, openRateLimits, type RateLimits } from './rate-limits.ts';
import { readTrustedDocuments, refuseOtherDocuments, type TrustedDocuments } from './trusted-documents.ts';
import type { DoorSettings } from './variables.ts';

/** What is counted and kept at the door while the gateway runs. */
export interface Guard {
  readonly settings: DoorSettings;
  readonly rates: RateLimits;
  readonly admit: Admit;
  /** Null: any document is answered. */
  readonly trustedDocuments: TrustedDocuments | null;
}

/** Throws ConfigurationError where a file that the settings name does not stand. */
export function openGuard(settings: DoorSettings): Guard {
  const { trustedDocuments } = settings;
  return {
    settings,
    rates: openRateLimits(settings),
    admit: openAdmission(),
    trustedDocuments: trustedDocuments === null ? null : readTrustedDocuments(trustedDocuments),
  };
}

/** Who asks, how often, and with which document; told before anything of it is done. */
export function guardGraphql(
  http: FastifyInstance,
  { rates, trustedDocuments }: Guard,
  read: ReadToken,
  report: (fault: FaultReport) => void,
): void {
  identifyViewers(http, read, report, ({ ip }) => rates.refusedTokens(networkOf(ip), 1));
  http.addHook('onRequest', async (request) => rates.requests(askerOf(request), 1));
  if (trustedDocuments !== null) refuseOtherDocuments(http, trustedDocuments);
}

/** Whose minute a request counts against. */
export function askerOf(request: FastifyRequest): string {
  return clientOf(viewerOf(request), request.ip);
}
