import { z } from 'zod';
import { ROLES, type Role, type Viewer } from '../../domain/viewer.ts';
import { decodeId } from '../../resolvers/ids.ts';
import { UnauthenticatedError } from './refusals.ts';

type SignedInRole = Exclude<Role, 'ANONYMOUS'>;

const SIGNED_IN_ROLES = ROLES.filter((role): role is SignedInRole => role !== 'ANONYMOUS');

// Neither a store nor a log takes control characters.
const TEXT = /^[^\p{Cc}\p{Cs}]{1,255}$/u;
const AUTHORITY_CODE = /^[A-Z][A-Z0-9_]{0,60}$/;

const REMEDY =
  'Have the sign-in service put it into the access token; docs/sign-in.md lists the claims of each role.';

function says(expected: string) {
  return {
    error: ({ input }: { readonly input?: unknown }) =>
      `${input === undefined ? 'is missing' : 'does not stand'}: expected ${expected}`,
  };
}

function text(expected: string, pattern = TEXT) {
  return z.string(says(expected)).regex(pattern, says(expected));
}

const Client = text('the client that the token was given to').optional();

/** What a token of every role says. */
const Common = z.object({
  iss: text('the issuer'),
  sub: text('the issuer’s own id of who signed in'),
  role: z.enum(SIGNED_IN_ROLES, says(`one of ${SIGNED_IN_ROLES.join(', ')}`)),
  azp: Client,
  client_id: Client,
});

type Needed = Partial<Record<'jurisdiction' | 'organisation' | 'person', string>>;

/** What a token of each role says besides. */
function neededClaims(countries: readonly string[]): Readonly<Record<SignedInRole, z.ZodType<Needed>>> {
  const jurisdiction = z.enum(countries, says(`one of ${countries.join(', ')}`));
  const ofAuthority = z.object({
    jurisdiction,
    organisation: text('an authority’s code, in capitals', AUTHORITY_CODE),
  });
  const providerId = 'the provider’s id as this API gives it, of the token’s jurisdiction';
  return {
    PERSON: z.object({ person: text('the issuer’s word for the human, the same at every sign-in') }),
    PARTNER_APP: z.object({ organisation: text('the client id that the app is registered by') }),
    PROVIDER: z.object({ jurisdiction, organisation: text(providerId) }).transform((claims, context) => {
      const id = decodeId(claims.organisation);
      if (id?.type === 'Provider' && id.country === claims.jurisdiction)
        return { jurisdiction: claims.jurisdiction, organisation: id.uuid.toLowerCase() };
      context.addIssue({
        code: 'custom',
        path: ['organisation'],
        message: `does not stand: expected ${providerId}`,
      });
      return z.NEVER;
    }),
    CASE_WORKER: ofAuthority,
    DECIDING_AUTHORITY: ofAuthority,
    RECIPIENT: ofAuthority,
    ANALYST: z.object({}),
    ADMINISTRATOR: z.object({}),
    MIGRATOR: z.object({ jurisdiction }),
  };
}

/** Reads who asks from the claims of a verified token. Throws UnauthenticatedError naming the claim to mend. */
export function claimsReader(countries: readonly string[]): (claims: unknown) => Viewer {
  const needed = neededClaims(countries);
  return (claims) => {
    const { iss, sub, role, azp, client_id } = read(Common, claims, '');
    const { jurisdiction, organisation, person } = read(
      needed[role],
      claims,
      `, which the role ${role} needs,`,
    );
    return {
      role,
      // A person's own id is nothing to be written down beside what they did.
      client: azp ?? client_id ?? (role === 'PERSON' ? 'unnamed' : sub),
      jurisdiction: jurisdiction ?? null,
      organisation: organisation ?? null,
      person: person === undefined ? null : `${iss} ${person}`,
    };
  };
}

function read<Out>(schema: z.ZodType<Out>, claims: unknown, why: string): Out {
  const parsed = schema.safeParse(claims);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UnauthenticatedError(
    `The token's claim "${issue?.path.join('.') ?? ''}"${why} ${issue?.message ?? ''}. ${REMEDY}`,
  );
}
