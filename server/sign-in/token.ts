import { hash } from 'node:crypto';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../../domain/viewer.ts';
import { claimsReader } from './claims.ts';
import { UnauthenticatedError } from './refusals.ts';

/** Who asks, from a token's text. Throws UnauthenticatedError and SignInUnavailableError. */
export type ReadToken = (token: string) => Promise<Viewer>;

export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

// Asymmetric ones alone: a public key must never pass for a shared secret.
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const REQUIRED_CLAIMS = ['exp', 'iss', 'aud', 'sub', 'role'];
const TOLERANCE_SECONDS = 5;
const LONGEST_TOKEN = 8192;

/** Tokens remembered; those not shown for longest make room. */
const MOST_TOKENS = 1000;
/** A key that the issuer withdraws still counts this long for tokens that were seen. */
const REMEMBERED_MS = 300_000;

/** Reads the tokens of one issuer. What was verified is remembered: a signature takes longer than an answer. */
export function tokenReader(
  { issuer, audience, keys }: Issuer,
  { countries, clock }: { readonly countries: readonly string[]; readonly clock: () => Date },
): ReadToken {
  const viewerOf = claimsReader(countries);
  const remembered = new LRUCache<string, { readonly viewer: Viewer; readonly until: number }>({
    max: MOST_TOKENS,
  });

  async function verified(token: string, currentDate: Date): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        requiredClaims: REQUIRED_CLAIMS,
        clockTolerance: TOLERANCE_SECONDS,
        currentDate,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new UnauthenticatedError(refusalOf(error));
      throw error;
    }
  }

  return async (token) => {
    if (token.length > LONGEST_TOKEN)
      throw new UnauthenticatedError(
        `The token is too long: expected at most ${LONGEST_TOKEN} characters. Ask for fewer claims.`,
      );
    const now = clock();
    const key = hash('sha256', token, 'base64');
    const known = remembered.get(key);
    if (known !== undefined && now.getTime() < known.until) return known.viewer;
    const payload = await verified(token, now);
    const viewer = viewerOf(payload);
    const expires = ((payload.exp ?? 0) + TOLERANCE_SECONDS) * 1000;
    const until = Math.min(expires, now.getTime() + REMEMBERED_MS);
    remembered.set(key, { viewer, until });
    return viewer;
  };
}

/** What is wanting, in words that quote nothing of the token. */
function refusalOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired. Sign in again for a new one.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.reason === 'missing')
      return `The token's claim "${error.claim}" is missing. Have the sign-in service put it into the access token; docs/sign-in.md lists the claims of each role.`;
    return claimRefusal(error.claim);
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return `The token is signed by an algorithm that is not allowed: expected ${ALGORITHMS.join(', ')}. Have the sign-in service use one of them.`;
  if (error instanceof errors.JWKSMultipleMatchingKeys)
    return 'The token does not say which key signed it: expected `kid` in its header, for the issuer has several keys.';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWSSignatureVerificationFailed)
    return 'The token is not signed by a key of this gateway’s issuer. Sign in there for a new one.';
  return 'The token cannot be read: expected a signed JSON Web Token, whole and unchanged. Sign in again for a new one.';
}

function claimRefusal(claim: string): string {
  switch (claim) {
    case 'iss':
      return 'The token comes from another issuer than this gateway’s. Sign in at the one that the operator names.';
    case 'aud':
      return 'The token is for another audience than this gateway. Ask the sign-in service for one that names it.';
    case 'nbf':
      return 'The token does not hold yet. Wait, or set the clocks of both machines right.';
    default:
      return `The token's claim "${claim}" does not stand: expected seconds since 1970. Have the sign-in service mend it.`;
  }
}
