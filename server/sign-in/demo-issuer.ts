import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { DemoIdentity } from './demo-identities.ts';
import type { Issuer } from './token.ts';

/** Who gave a demo token, and whom it is for. */
export const DEMO_ISSUER = 'urn:gateway:demo';
/** A working day: long enough for a trial. */
export const DEMO_TOKEN_SECONDS = 28_800;

const KEY = { alg: 'ES256', kid: 'demo' } as const;

/** Signs tokens for whoever asks, with a key that ends with the process. */
export interface DemoIssuer extends Issuer {
  tokenFor(identity: DemoIdentity): Promise<string>;
}

export async function openDemoIssuer(clock: () => Date): Promise<DemoIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(KEY.alg);
  const jwk = { ...(await exportJWK(publicKey)), ...KEY, use: 'sig' };
  return {
    issuer: DEMO_ISSUER,
    audience: DEMO_ISSUER,
    keys: createLocalJWKSet({ keys: [jwk] }),
    tokenFor({ slug, claims }) {
      const seconds = Math.floor(clock().getTime() / 1000);
      return new SignJWT({ ...claims, azp: 'demo' })
        .setProtectedHeader({ ...KEY, typ: 'JWT' })
        .setIssuer(DEMO_ISSUER)
        .setAudience(DEMO_ISSUER)
        .setSubject(slug)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + DEMO_TOKEN_SECONDS)
        .sign(privateKey);
    },
  };
}
