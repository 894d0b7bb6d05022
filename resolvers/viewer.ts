import { filesHeldBy } from '../datasources/sign-ins.ts';
import { federate } from './federate.ts';
import type { QueryResolvers, ViewerResolvers } from './generated/types.ts';
import { verbsOf } from './verb-rights.ts';

export const Viewer: ViewerResolvers = {
  role: ({ role }) => role,
  client: ({ client }) => client,
  jurisdiction: ({ jurisdiction }, _, context) =>
    jurisdiction === null ? null : context.country(jurisdiction),
  authority: async ({ role, jurisdiction, organisation }, _, context) => {
    const country = jurisdiction === null || role === 'PROVIDER' ? null : context.country(jurisdiction);
    const authorities = country === null ? [] : await country.allAuthorities();
    const own = authorities.find(({ code }) => code === organisation);
    return country === null || own === undefined ? null : country.authority(own.id, country.today);
  },
  provider: async ({ role, jurisdiction, organisation }, _, context) => {
    const country = jurisdiction === null || role !== 'PROVIDER' ? null : context.country(jurisdiction);
    return country === null || organisation === null ? null : country.provider(organisation);
  },
  verbs: ({ role }) => verbsOf(role),
  files: async ({ role }, _, context) => {
    if (role !== 'PERSON') return [];
    const { rows, sources } = await federate(context, null, async (country) => {
      const ids = await filesHeldBy(country.store, country.sight);
      const dossiers = await Promise.all(ids.map((id) => country.dossiers.load(id)));
      return dossiers.filter((dossier) => dossier !== null).map((dossier) => ({ country, dossier }));
    });
    // Whether they have a file in a country that is out of reach, the country alone could say.
    const missing = sources
      .filter(({ status }) => status === 'UNREACHABLE')
      .map(({ jurisdiction }) => context.country(jurisdiction))
      .filter((country) => country !== null)
      .map((country) => ({ country, dossier: null }));
    return [...rows, ...missing];
  },
};

export const viewerQueries: Pick<QueryResolvers, 'viewer'> = {
  viewer: (_, __, { viewer }) => viewer,
};
