import { type GraphQLField, type GraphQLNamedType, isInterfaceType, isObjectType } from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The fields of an object or an interface, each with its type's name; none where it has none. */
export function fieldsOf(type: GraphQLNamedType | null | undefined): readonly (readonly [string, Field])[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => [type.name, field] as const);
}
