import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { type Field, fieldsOf } from './schema-fields.ts';

/** `Type`, `Type.field`, `Type.field(argument)`, `Enum.VALUE` without a description. */
export function undescribed(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [...(isDescribed(type) ? [] : [type.name]), ...undescribedIn(schema, type)]);
}

function undescribedIn(schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] {
  if (isEnumType(type)) return missing(type.getValues()).map((name) => `${type.name}.${name}`);
  if (isInputObjectType(type))
    return missing(Object.values(type.getFields())).map((name) => `${type.name}.${name}`);
  return fieldsOf(type).flatMap(([owner, field]) => {
    const alike = [field, ...inherited(schema, type, field.name)];
    const described = alike.some(isDescribed);
    return [
      ...(described ? [] : [`${owner}.${field.name}`]),
      ...field.args
        .filter(
          ({ name }) => !alike.some(({ args }) => args.some((arg) => arg.name === name && isDescribed(arg))),
        )
        .map(({ name }) => `${owner}.${field.name}(${name})`),
    ];
  });
}

/** The same field as the type's interfaces have it: what is described there is described once for all. */
function inherited(schema: GraphQLSchema, type: GraphQLNamedType, name: string): readonly Field[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return type.getInterfaces().flatMap((each) => {
    const found = schema.getType(each.name);
    const field = isInterfaceType(found) ? found.getFields()[name] : undefined;
    return field === undefined ? [] : [field];
  });
}

function isDescribed({ description }: { readonly description?: string | null | undefined }): boolean {
  return description != null && description.trim() !== '';
}

function missing(
  items: readonly { readonly name: string; readonly description?: string | null | undefined }[],
): readonly string[] {
  return items.filter((item) => !isDescribed(item)).map(({ name }) => name);
}
