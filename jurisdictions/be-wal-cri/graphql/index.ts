import { readTypeDefs } from '../../../schema/type-defs.ts';
import type { CountryModule } from '../../country-module.ts';
import { wallonia as jurisdiction } from '../index.ts';

export const wallonia: CountryModule = {
  jurisdiction,
  typeDefs: readTypeDefs(new URL('./', import.meta.url)),
  resolvers: {},
};
