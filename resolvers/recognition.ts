import type { Problem } from '../domain/act.ts';
import { dayBefore, earliest, type PlainDate } from '../domain/calendar.ts';
import type { HeldAttestation } from '../jurisdictions/jurisdiction.ts';
import type { Context } from './context.ts';
import { InputRefused, notFound, refuse } from './errors.ts';
import type { DescribedAttestationInput, QueryResolvers } from './generated/types.ts';
import { located } from './located.ts';
import type { Country, DecisionParent } from './parents.ts';
import { seenById } from './seen-rows.ts';
import { userError } from './user-error.ts';

/** Words of countries: never a text in which something of a person could stand. */
const WORD = /^[A-Z][A-Z0-9_]{0,49}$/;

type Path = readonly string[];

/** An attestation of a file: it proves something until its country's rules end it, or it is revoked. */
async function inFile(context: Context, id: string, path: Path): Promise<HeldAttestation> {
  const place = await located(context, 'Attestation', 'attestation', id);
  const found = place && seenById(place.dossier, 'attestations', place.uuid);
  if (place === null || found === null) throw notFound(path);
  const { code, provesUntil } = place.country.jurisdiction;
  const { kind, issuedOn, revokedOn } = found;
  const ends = [provesUntil(found), revokedOn === null ? null : dayBefore(revokedOn)];
  return { issuer: code, kind, issuedOn, provesUntil: earliest(ends) };
}

function invalid(path: Path, expectation: string): InputRefused {
  return refuse('INVALID', path, `${path.join('.')}: ${expectation}`);
}

/** An attestation as somebody describes it. Throws InputRefused where the description makes no sense. */
function described(
  { issuer, kind, issuedOn, provesUntil }: DescribedAttestationInput,
  path: Path,
): HeldAttestation {
  for (const [name, word] of Object.entries({ issuer, kind }))
    if (!WORD.test(word))
      throw invalid([...path, name], 'expected a code of at most 50 capitals, digits and underscores.');
  if (provesUntil != null && provesUntil < issuedOn)
    throw invalid(
      [...path, 'provesUntil'],
      'lies before issuedOn; give the last day on which it proves something.',
    );
  return { issuer, kind, issuedOn, provesUntil: provesUntil ?? null };
}

/** The schemes named that belong to a country whose law says nothing of attestations from elsewhere. */
function notOffered({ countries }: Context, schemes: readonly string[]): readonly Problem[] {
  const silent = countries
    .filter(({ jurisdiction }) => jurisdiction.recognition === null)
    .flatMap(({ jurisdiction }) => jurisdiction.schemes.map(({ code }) => code));
  return schemes.flatMap((code, index) =>
    silent.includes(code)
      ? [
          {
            code: 'NOT_OFFERED' as const,
            path: ['schemes', index],
            message: `schemes.${index}: no rule of ${code} says what an attestation counts for; leave it out.`,
          },
        ]
      : [],
  );
}

/** One decision a scheme of a country, of those asked for. */
function recognise(
  country: Country,
  attestation: HeldAttestation,
  asOf: PlainDate,
  schemes: readonly string[] | null | undefined,
): readonly DecisionParent[] {
  const { recognition, schemes: own } = country.jurisdiction;
  if (recognition === null) return [];
  return own
    .filter(({ code }) => schemes == null || schemes.includes(code))
    .map(({ code }) => ({
      country,
      decision: recognition.recognise(attestation, code, asOf),
      id: null,
      recordedAt: null,
    }));
}

/** One attestation, asked of every scheme of every country at once; nothing is stored. X-3 */
export const recognitionQueries: Pick<QueryResolvers, 'recogniseAttestation'> = {
  recogniseAttestation: async (_, { attestation, schemes, asOf }, context) => {
    try {
      const problems = notOffered(context, schemes ?? []);
      if (problems.length > 0) throw new InputRefused(problems);
      const held =
        attestation.id == null
          ? described(attestation.described, ['attestation', 'described'])
          : await inFile(context, attestation.id, ['attestation', 'id']);
      const decisions = context.countries.flatMap((country) =>
        recognise(country, held, asOf ?? country.today, schemes),
      );
      return { decisions, userErrors: [] };
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      return { decisions: [], userErrors: error.problems.map(userError) };
    }
  },
};
