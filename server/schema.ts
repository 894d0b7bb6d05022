import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLField, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
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
  const types = Object.values(schema.getTypeMap());
  // Interfaces first: what they have from one another is then handed on.
  for (const type of [...types.filter(isInterfaceType), ...types.filter(isObjectType)])
    for (const from of type.getInterfaces())
      for (const field of Object.values(from.getFields())) describe(type.getFields()[field.name], field);
}

function describe(
  field: GraphQLField<unknown, unknown> | undefined,
  from: GraphQLField<unknown, unknown>,
): void {
  if (field === undefined) return;
  field.description ??= from.description;
  for (const argument of field.args)
    argument.description ??= from.args.find(({ name }) => name === argument.name)?.description;
}
