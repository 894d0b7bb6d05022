import { z } from 'zod';
import { hostName, isLoopback, namesLoopback } from './door/hosts.ts';

/** Whose tokens are taken: those of the gateway's own demo sign-in, or those of an OpenID Connect provider. */
export type SignIn =
  | { readonly kind: 'demo' }
  | { readonly kind: 'oidc'; readonly issuer: string; readonly audience: string; readonly jwksUrl: string };

const OIDC = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL'] as const;

const Variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  OIDC_ISSUER: z
    .string()
    .regex(/^\S+$/, 'expected the issuer, letter by letter as its tokens name it')
    .optional(),
  OIDC_AUDIENCE: z
    .string()
    .regex(/^\S+$/, 'expected the audience that tokens for this gateway name')
    .optional(),
  OIDC_JWKS_URL: z
    .string()
    .refine(
      keepsKeysWhole,
      'expected the https URL of the issuer’s keys, without credentials (http on loopback alone)',
    )
    .optional(),
  ALLOWED_HOSTS: z
    .string()
    .transform((list) => list.split(',').map((entry) => entry.trim().toLowerCase()))
    .refine(
      (entries) => entries.every((entry) => hostName(entry) !== null),
      'expected host[:port] separated by commas: gateway.example.org,192.0.2.1:4000',
    )
    .optional(),
});

/** Who can reach the gateway, and how they sign in: variables that stand or fall together. */
export const Reach = Variables.superRefine((given, context) => {
  const refuse = (variable: string, message: string) =>
    context.addIssue({ code: 'custom', path: [variable], message });
  const set = OIDC.filter((name) => given[name] !== undefined);
  if (set.length > 0)
    for (const name of OIDC)
      if (given[name] === undefined)
        refuse(name, `expected beside ${set.join(' and ')}: set all three, or none for the demo sign-in`);
  if (!isLoopback(given.HOST) && (set.length < OIDC.length || given.ALLOWED_HOSTS === undefined))
    refuse(
      'HOST',
      `expected a loopback address (127.0.0.1, ::1, localhost); for any other set ${OIDC.join(', ')} and ALLOWED_HOSTS, so that people sign in`,
    );
  if (set.length === 0 && given.ALLOWED_HOSTS?.every(namesLoopback) === false)
    refuse(
      'ALLOWED_HOSTS',
      `expected names of loopback alone, for the demo sign-in answers this machine alone; for others set ${OIDC.join(', ')}`,
    );
}).transform(({ HOST, OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL, ALLOWED_HOSTS }) => {
  const signIn: SignIn =
    OIDC_ISSUER === undefined || OIDC_AUDIENCE === undefined || OIDC_JWKS_URL === undefined
      ? { kind: 'demo' }
      : { kind: 'oidc', issuer: OIDC_ISSUER, audience: OIDC_AUDIENCE, jwksUrl: OIDC_JWKS_URL };
  return { host: HOST, signIn, allowedHosts: ALLOWED_HOSTS ?? null };
});

/** Whether nobody on the way can put keys of their own in place of the issuer's. */
function keepsKeysWhole(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && namesLoopback(host));
}
