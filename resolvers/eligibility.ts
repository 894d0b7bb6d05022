import { latest, type PlainDate } from '../domain/calendar.ts';
import type { Dossier } from '../domain/dossier.ts';
import { factsOf } from '../domain/dossier-facts.ts';
import type { CommonFacts } from '../domain/facts.ts';
import { checkFacts } from './facts.ts';
import type { QueryResolvers } from './generated/types.ts';
import type { Country, DecisionParent } from './parents.ts';
import { userError } from './user-error.ts';

/** One decision a scheme of a country, on facts already checked. */
function assess(
  country: Country,
  facts: { readonly common: CommonFacts; readonly own: unknown },
  asOf: PlainDate,
  schemes: readonly string[] | null | undefined,
): readonly DecisionParent[] {
  const { jurisdiction } = country;
  return jurisdiction.schemes
    .filter(({ code }) => schemes == null || schemes.includes(code))
    .map(({ code }) => {
      const governing = jurisdiction.governingDate(code, facts);
      const governingDate = governing !== null && governing <= asOf ? governing : asOf;
      const decision = jurisdiction.eligibility(code, facts, { asOf, governingDate });
      return { country, decision, id: null, recordedAt: null };
    });
}

/** What a file's facts say of the schemes of its own country. */
export function assessFile(country: Country, dossier: Dossier, asOf: PlainDate): readonly DecisionParent[] {
  const { common, own } = factsOf(dossier, country.jurisdiction.code, asOf);
  const parsed = country.jurisdiction.facts.parse(own);
  return 'own' in parsed ? assess(country, { common, own: parsed.own }, asOf, null) : [];
}

/** One set of facts, asked of every scheme of every jurisdiction at once; nothing is stored. X-1 */
export const eligibilityQueries: Pick<QueryResolvers, 'assessEligibility'> = {
  assessEligibility: (_, { facts, jurisdictions, schemes, asOf }, context) => {
    const asked = context.countries.filter(
      ({ jurisdiction }) => jurisdictions == null || jurisdictions.some((code) => code === jurisdiction.code),
    );
    const latestToday = latest(asked.map(({ today }) => today)) ?? context.earliestToday;
    const checked = checkFacts(facts, asked, latestToday, ['facts']);
    if (checked.problems.length > 0) return { decisions: [], userErrors: checked.problems.map(userError) };
    const decisions = asked.flatMap((country) =>
      assess(
        country,
        { common: checked.common, own: checked.own.get(country.jurisdiction.code) },
        asOf ?? country.today,
        schemes,
      ),
    );
    return { decisions, userErrors: [] };
  },
};
