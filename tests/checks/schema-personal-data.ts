import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { fieldsOf } from './schema-fields.ts';

/** Choices, sizes and yes or no: nobody is known by them. */
const PLAIN_TYPES = ['Boolean', 'Int'];
/** As of when something is read. */
const DAYS_OF_READING = ['asOf', 'knownAt'];

/** What a query may be asked with by GET, by its place: whatever else is given there tells something of a person. */
export function unmarkedInputs(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => type !== schema.getMutationType() && !type.name.startsWith('__'))
    .flatMap(fieldsOf)
    .flatMap(([owner, { name, args }]) => args.flatMap((arg) => unmarked(`${owner}.${name}`, arg)))
    .toSorted();
}

function unmarked(place: string, input: GraphQLArgument | GraphQLInputField): readonly string[] {
  const marked = input.astNode?.directives?.some(({ name }) => name.value === 'personalData');
  const type = getNamedType(input.type);
  if (marked === true || isEnumType(type) || PLAIN_TYPES.includes(type.name)) return [];
  if (DAYS_OF_READING.includes(input.name)) return [];
  const within = `${place}(${input.name})`;
  if (!isInputObjectType(type)) return [within];
  return Object.values(type.getFields()).flatMap((field) => unmarked(within, field));
}
