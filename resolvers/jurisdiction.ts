import { centresOf } from '../domain/centre.ts';
import { COMMON_ACTS } from '../jurisdictions/common-acts.ts';
import { lawOf } from './country.ts';
import type {
  JurisdictionResolvers,
  LegalBasisResolvers,
  QueryResolvers,
  RuleResolvers,
  SchemeResolvers,
} from './generated/types.ts';
import { languageCode, say } from './language.ts';
import type { Country } from './parents.ts';

export const Jurisdiction: JurisdictionResolvers = {
  code: ({ jurisdiction }) => jurisdiction.code,
  name: ({ jurisdiction }, args, context) => say(jurisdiction.name, args, context),
  timeZone: ({ jurisdiction }) => jurisdiction.timeZone,
  languages: ({ jurisdiction }) => jurisdiction.languages.map(languageCode),
  today: ({ today }) => today,
  schemes: (country) => country.jurisdiction.schemes.map((scheme) => ({ country, scheme })),
  authorities: async (country, { asOf }) => {
    const records = await country.allAuthorities();
    return records.map(({ id, code }) => ({ country, authorityId: id, code, asOf: asOf ?? country.today }));
  },
  centres: ({ jurisdiction: { centres = [] } }, { commune }) =>
    commune == null ? centres : centresOf(centres, commune),
  rulesVersion: ({ jurisdiction }) => jurisdiction.rulesVersion,
  // Acts that no mutation asks for are the country's own business.
  verbs: ({ jurisdiction }, _, __, { schema }) =>
    Object.keys(schema.getMutationType()?.getFields() ?? {})
      .filter((verb) => verb in jurisdiction.acts || verb in COMMON_ACTS)
      .sort(),
};

export const Scheme: SchemeResolvers = {
  code: ({ scheme }) => scheme.code,
  name: ({ scheme }, args, context) => say(scheme.name, args, context),
  jurisdiction: ({ country }) => country,
  governingFact: ({ scheme }, args, context) => say(scheme.governingFact, args, context),
  questions: ({ country, scheme }, { form }) =>
    country.jurisdiction.projects?.questions(scheme.code, form) ?? [],
  effects: ({ country, scheme }) => scheme.effects.map((rule) => ({ country, rule })),
};

export const Rule: RuleResolvers = {
  id: ({ rule }) => rule.id,
  jurisdiction: ({ country }) => country,
  title: ({ rule }, args, context) => say(rule.title, args, context),
  from: ({ rule }) => rule.from,
  to: ({ rule }) => rule.to,
  interpretation: ({ rule }) => rule.interpretation !== null,
  interpretationText: ({ rule }, args, context) =>
    rule.interpretation === null ? null : say(rule.interpretation, args, context),
  basis: ({ rule }) => rule.sources.map((citation) => ({ rule, citation })),
};

export const LegalBasis: LegalBasisResolvers = {
  document: ({ citation }) => citation.document.title,
  number: ({ citation }) => citation.document.number,
  date: ({ citation }) => citation.document.date,
  section: ({ citation }) => citation.section,
  from: ({ rule }) => rule.from,
  to: ({ rule }) => rule.to,
  interpretation: ({ rule }) => rule.interpretation !== null,
};

function asked(countries: readonly Country[], code: string | null | undefined): readonly Country[] {
  return code == null ? countries : countries.filter(({ jurisdiction }) => jurisdiction.code === code);
}

export const jurisdictionQueries: Pick<QueryResolvers, 'jurisdictions' | 'jurisdiction' | 'rules'> = {
  jurisdictions: (_, __, { countries }) => countries,
  jurisdiction: (_, { code }, context) => context.country(code),
  rules: (_, { jurisdiction, asOf, interpretationOnly }, { countries }) =>
    asked(countries, jurisdiction).flatMap((country) =>
      lawOf(country.jurisdiction)
        .filter(({ interpretation }) => interpretationOnly !== true || interpretation !== null)
        .filter(
          ({ from, to }) => asOf == null || ((from === null || from <= asOf) && (to === null || asOf <= to)),
        )
        .map((rule) => ({ country, rule })),
    ),
};
