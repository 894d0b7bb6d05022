import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Field, fieldsOf } from './schema-fields.ts';

/** What a country's own file always has: they are read with it, and cross no boundary. */
const OF_THE_FILE_ITSELF = ['Jurisdiction', 'Identifier'];
/** What a payload says whether or not the country answered. */
const OF_THE_GATEWAY = ['userErrors', 'dryRun'];
const PAYLOAD = 'MutationPayload';
const COMMON_INPUT = ['idempotencyKey', 'dryRun'];
/** Acts of the gateway's own stand in no country, whose day they could be judged on. */
const WITHOUT_A_DAY = ['RegisterPartnerAppInput', 'RevokePartnerAppInput', 'RequestConsentInput'];

/** What everything above a country boundary has to let go of: a country that is out of reach nulls its own part. */
export function boundaryProblems(schema: GraphQLSchema): readonly string[] {
  return [
    ...rootProblems(schema),
    ...edgeProblems(schema),
    ...personProblems(schema),
    ...payloadProblems(schema),
    ...sourcesProblems(schema),
  ];
}

function rootProblems(schema: GraphQLSchema): readonly string[] {
  return [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())].flatMap(
    ([owner, field]) => [...nonNull(owner, field), ...nonNullNodes(schema, owner, field)],
  );
}

/** A list of things by their ids goes on where one of them is out of reach. */
function nonNullNodes(schema: GraphQLSchema, owner: string, field: Field): readonly string[] {
  const list = getNullableType(field.type);
  if (!isListType(list) || !isNonNullType(list.ofType) || !isNode(schema, list.ofType)) return [];
  return [`${owner}.${field.name}: items are non-null`];
}

function edgeProblems(schema: GraphQLSchema): readonly string[] {
  return objectsNamed(schema, 'Edge')
    .flatMap(fieldsOf)
    .filter(([, { name }]) => name === 'node')
    .flatMap(([owner, field]) => nonNull(owner, field));
}

function personProblems(schema: GraphQLSchema): readonly string[] {
  return fieldsOf(objectNamed(schema, 'Person'))
    .filter(([, { type }]) => isCompositeType(getNamedType(type)))
    .filter(([, { type }]) => !OF_THE_FILE_ITSELF.includes(getNamedType(type).name))
    .flatMap(([owner, field]) => nonNull(owner, field));
}

function payloadProblems(schema: GraphQLSchema): readonly string[] {
  return payloads(schema)
    .flatMap(fieldsOf)
    .filter(([, { name }]) => !OF_THE_GATEWAY.includes(name))
    .flatMap(([owner, field]) => nonNull(owner, field));
}

/** A connection that the root or a person gives asks several countries; one further down asks its own alone. */
function sourcesProblems(schema: GraphQLSchema): readonly string[] {
  const person = objectNamed(schema, 'Person');
  const across = [...fieldsOf(schema.getQueryType()), ...fieldsOf(person)]
    .map(([, { type }]) => getNamedType(type))
    .filter((type) => isObjectType(type))
    .filter(({ name }) => name.endsWith('Connection'));
  return [...new Set([...across, ...(person === undefined ? [] : [person])])]
    .filter((type) => !isListOf(type.getFields()['sources']?.type, 'Source'))
    .map(({ name }) => `${name}: has no list \`sources\` of Source`);
}

/** Every mutation is asked for, repeated and answered in the same way. */
export function mutationProblems(schema: GraphQLSchema): readonly string[] {
  return fieldsOf(schema.getMutationType()).flatMap(([owner, field]) => {
    const problems: string[] = [];
    const [input, ...others] = field.args;
    if (input?.name !== 'input' || others.length > 0) problems.push('takes something other than one `input`');
    else problems.push(...inputProblems(getNamedType(input.type)));
    const payload = getNamedType(field.type);
    if (!isObjectType(payload) || !payload.getInterfaces().some(({ name }) => name === PAYLOAD))
      problems.push(`answers ${payload.name}, which is no ${PAYLOAD}`);
    return problems.map((problem) => `${owner}.${field.name}: ${problem}`);
  });
}

function inputProblems(type: GraphQLNamedType): readonly string[] {
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const common = WITHOUT_A_DAY.includes(type.name) ? COMMON_INPUT : ['on', ...COMMON_INPUT];
  return common.filter((name) => fields[name] === undefined).map((name) => `${type.name} has no \`${name}\``);
}

function nonNull(owner: string, { name, type }: Field): readonly string[] {
  return isNonNullType(type) ? [`${owner}.${name}: is non-null`] : [];
}

function objectNamed(schema: GraphQLSchema, name: string): GraphQLObjectType | undefined {
  const type = schema.getType(name);
  return isObjectType(type) ? type : undefined;
}

function objectsNamed(schema: GraphQLSchema, ending: string): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => name.endsWith(ending));
}

/** By what mutations answer as well as by interface: a payload that forgot it is looked at too. */
function payloads(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const answered = fieldsOf(schema.getMutationType())
    .map(([, { type }]) => getNamedType(type))
    .filter((type) => isObjectType(type));
  const declared = schema.getType(PAYLOAD);
  return [...new Set([...answered, ...(isAbstractType(declared) ? schema.getPossibleTypes(declared) : [])])];
}

function isNode(schema: GraphQLSchema, type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) return false;
  return named === node || ((isObjectType(named) || isInterfaceType(named)) && schema.isSubType(node, named));
}

function isListOf(type: GraphQLOutputType | undefined, name: string): boolean {
  return type !== undefined && isListType(getNullableType(type)) && getNamedType(type).name === name;
}
