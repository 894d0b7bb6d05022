import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isObjectType } from 'graphql';
import type { CountryModule } from '../jurisdictions/country-module.ts';
import { resolvers } from '../resolvers/index.ts';
import { coreTypeDefs } from '../schema/type-defs.ts';

/** The one schema: the core and what each country adds. */
export function assembleSchema(countries: readonly CountryModule[]): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: [...coreTypeDefs(), ...countries.flatMap(({ typeDefs }) => typeDefs)],
    resolvers: [resolvers, ...countries.map((country) => country.resolvers)],
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  describeFromInterfaces(schema);
  return schema;
}

/** A field that a type has from an interface is described there once; readers of the type see it too. */
function describeFromInterfaces(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const interfaceType of type.getInterfaces())
      for (const [name, { description }] of Object.entries(interfaceType.getFields())) {
        const field = type.getFields()[name];
        if (field !== undefined) field.description ??= description;
      }
  }
}
