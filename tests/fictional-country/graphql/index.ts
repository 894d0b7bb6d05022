import type { CountryModule } from '../../../jurisdictions/country-module.ts';
import { readTypeDefs } from '../../../schema/type-defs.ts';
import { archipelago as jurisdiction } from '../index.ts';

export const archipelago: CountryModule = {
  jurisdiction,
  typeDefs: readTypeDefs(new URL('./', import.meta.url)),
  resolvers: {},
};
