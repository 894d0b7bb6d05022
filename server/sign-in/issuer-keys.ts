import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { FaultReport } from '../errors.ts';
import { SignInUnavailableError } from './refusals.ts';

const LONGEST_WAIT_MS = 3000;
/** Every request meets the same outage: one line of it a minute is enough. */
const REPORT_AGAIN_MS = 60_000;

/** What is wrong with the token, not with the keys. */
const OF_THE_TOKEN = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
] as const;

/** The keys that an issuer publishes at `url`, fetched when first needed. Throws SignInUnavailableError. */
export function issuerKeys(
  url: string,
  { clock, report }: { readonly clock: () => Date; readonly report: (fault: FaultReport) => void },
): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url), { timeoutDuration: LONGEST_WAIT_MS });
  let reportedAt = Number.NEGATIVE_INFINITY;
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (OF_THE_TOKEN.some((kind) => error instanceof kind)) throw error;
      const at = clock().getTime();
      if (at - reportedAt >= REPORT_AGAIN_MS) {
        reportedAt = at;
        report({ errorId: 'sign-in keys', ...nameAndCode(error), constraint: null, frames: [] });
      }
      throw new SignInUnavailableError();
    }
  };
}

/** A fetch that failed says why in its cause. */
function nameAndCode(error: unknown): Pick<FaultReport, 'name' | 'code'> {
  if (!(error instanceof Error)) return { name: 'unknown', code: null };
  const code: unknown = Reflect.get(error.cause instanceof Error ? error.cause : error, 'code');
  return { name: error.name, code: typeof code === 'string' ? code : null };
}
