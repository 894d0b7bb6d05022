import { readTypeDefs } from '../../../schema/type-defs.ts';
import type { CountryModule } from '../../country-module.ts';
import { luxembourg as jurisdiction } from '../index.ts';

export const luxembourg: CountryModule = {
  jurisdiction,
  typeDefs: readTypeDefs(new URL('./', import.meta.url)),
  resolvers: {},
};
