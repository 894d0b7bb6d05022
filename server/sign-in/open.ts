import type { Stores } from '../../datasources/stores.ts';
import type { Jurisdiction } from '../../jurisdictions/jurisdiction.ts';
import type { FaultReport } from '../errors.ts';
import type { SignIn } from '../reach.ts';
import { demoIdentities } from './demo-identities.ts';
import { openDemoIssuer } from './demo-issuer.ts';
import type { DemoSignIn } from './demo-routes.ts';
import { issuerKeys } from './issuer-keys.ts';
import { type ReadToken, tokenReader } from './token.ts';

export interface OpenSignIn {
  readonly read: ReadToken;
  /** Null where an OpenID Connect provider signs people in. */
  readonly demo: DemoSignIn | null;
}

interface Surroundings {
  readonly stores: Stores;
  readonly clock: () => Date;
  readonly report: (fault: FaultReport) => void;
}

export async function openSignIn(
  signIn: SignIn,
  jurisdictions: readonly Jurisdiction[],
  { stores, clock, report }: Surroundings,
): Promise<OpenSignIn> {
  const reading = { countries: jurisdictions.map(({ code }) => code), clock };
  if (signIn.kind === 'oidc') {
    const keys = issuerKeys(signIn.jwksUrl, { clock, report });
    return { read: tokenReader({ ...signIn, keys }, reading), demo: null };
  }
  const issuer = await openDemoIssuer(clock);
  const identities = () => demoIdentities(jurisdictions, stores);
  return { read: tokenReader(issuer, reading), demo: { issuer, identities } };
}
