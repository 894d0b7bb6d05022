import { readTypeDefs } from '../../../schema/type-defs.ts';
import type { CountryModule } from '../../country-module.ts';
import { france as jurisdiction } from '../index.ts';

export const france: CountryModule = {
  jurisdiction,
  typeDefs: readTypeDefs(new URL('./', import.meta.url)),
  resolvers: {},
};
