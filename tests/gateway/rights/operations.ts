import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { ID_TYPES, idsOf, inputFor, queryValues } from './arguments.ts';
import type { Shown } from './expectation.ts';
import { keyOf, type Selector, selector } from './selection.ts';
import type { Asker } from './tenants.ts';
import type { Planted, World } from './world.ts';

/** A document to be sent as it is. */
export interface Operation {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shown: Shown;
}

/** Ids that `nodes` takes at once. */
const AT_MOST = 100;
/** Arguments that are not required, each with a value that a field is asked with once more; everything planted is recorded by then. */
const ALSO: Readonly<Record<string, string>> = {
  knownAt: '"2024-06-15T09:00:00Z"',
  breakdown: 'SEX',
};

const SHOWN: Readonly<Record<string, Shown>> = {
  voucher: 'vouchers',
  redeemVoucher: 'vouchers',
  acceptInvitation: 'invitations',
  confirmLink: 'links',
  consentRequest: 'consent requests',
};

/** Required arguments of fields, each with a value that has an answer. */
const GIVEN: Readonly<Record<string, string>> = {
  form: 'PROJECT',
  outcome: 'TERMINATE',
  asOf: '"2031-03-03"',
};

type Field = GraphQLField<unknown, unknown>;

/** Types of nodes, implementations of one noun as that noun. */
function nodeTypes(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  const node = schema.getType('Node');
  const kinds = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  return [...new Set(kinds.map((kind) => kind.getInterfaces().find(({ name }) => name !== 'Node') ?? kind))];
}

function queryFields(schema: GraphQLSchema): readonly Field[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {});
}

/** Every node by its id, asked in full: what other queries come to is asked from there. */
function ofNodes(types: readonly GraphQLNamedType[], { full }: Selector, { files }: World): Operation[] {
  return types.map((type) => {
    if (!ID_TYPES.includes(type.name)) throw new Error(`${type.name} is a new node: give it ids`);
    return {
      name: `nodes ${type.name}`,
      text: `query ($ids: [ID!]!) { Query__nodes: nodes(ids: $ids) { ... on ${type.name} { ${full(type)} } } }`,
      variables: { ids: idsOf(type.name, files).slice(0, AT_MOST) },
      shown: 'nothing',
    };
  });
}

/** A field of `Query`, once a value of its required argument, and once more with another that it takes. */
function ofField(schema: GraphQLSchema, field: Field, { full }: Selector, world: World): Operation {
  const type = getNamedType(field.type);
  const query = schema.getQueryType();
  const required = field.args.filter(isRequiredArgument);
  const [argument, ...more] = required;
  if (query == null || more.length > 0)
    throw new Error(`${field.name}: one required argument at most is made`);
  const values = argument === undefined ? [null] : queryValues(field.name, argument.name, world);
  const others = field.args.flatMap(({ name }) => (name in ALSO ? [`${name}: ${ALSO[name]}`] : []));
  const asked = values.flatMap((value) => [null, ...others].map((also) => ({ value, also })));
  const selection = isCompositeType(type) ? ' { ...Asked }' : '';
  const roots = asked.map(({ value, also }, index) => {
    const given = [
      ...(value === null ? [] : [`${argument?.name}: $v${index}`]),
      ...(also === null ? [] : [also]),
    ];
    const text = given.length === 0 ? '' : `(${given.join(', ')})`;
    return `${keyOf(query, field)}__${index}: ${field.name}${text}${selection}`;
  });
  const declared = asked.flatMap(({ value }, index) =>
    value === null ? [] : [`$v${index}: ${argument?.type}`],
  );
  const fragment = isCompositeType(type) ? `fragment Asked on ${type.name} { ${full(type)} }` : '';
  return {
    name: field.name,
    text: `query ${declared.length === 0 ? '' : `(${declared.join(', ')})`} { ${roots.join(' ')} } ${fragment}`,
    variables: Object.fromEntries(asked.map(({ value }, index) => [`v${index}`, value])),
    shown: SHOWN[field.name] ?? 'nothing',
  };
}

export interface Asking {
  readonly queries: readonly Operation[];
  /** The same documents for every file that they are tried on. */
  mutationsOn(file: Planted): readonly Operation[];
  /** Mutations that the asker's role may send. */
  verbsOf(asker: Asker): Promise<readonly string[]>;
}

function requiredOf(type: GraphQLInputType): readonly string[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) throw new Error(`${input.name}: a mutation's input is an object`);
  return Object.values(input.getFields()).flatMap((field) =>
    isRequiredInputField(field) ? [field.name] : [],
  );
}

/** Everything that the schema lets anybody ask, about everything that is planted. */
export function asking(schema: GraphQLSchema, world: World): Asking {
  const types = nodeTypes(schema);
  const selected = selector(
    schema,
    (type, { name }, argument) => {
      const text = GIVEN[argument.name];
      if (text !== undefined) return text;
      throw new Error(`${type.name}.${name}(${argument.name}) is required and new: it has to be made`);
    },
    types,
  );
  const nodes = ofNodes(types, selected, world);
  const fields = queryFields(schema).filter(({ name }) => name !== 'nodes');
  const mutation = schema.getMutationType();
  const mutations = Object.values(mutation?.getFields() ?? {});
  const texts = new Map(
    mutations.map((field) => [
      field.name,
      `mutation ($input: ${field.args[0]?.type}) { Mutation__${field.name}: ${field.name}(input: $input) { ${selected.full(getNamedType(field.type))} } }`,
    ]),
  );
  return {
    queries: [...nodes, ...fields.map((field) => ofField(schema, field, selected, world))],
    async verbsOf({ claims }) {
      const { gateway } = world;
      const ask = claims === null ? gateway.askAnonymously : gateway.as(claims);
      return (await ask('{ viewer { verbs } }')).data.viewer.verbs;
    },
    mutationsOn: (file) =>
      mutations.map(({ name, args: [argument] }) => ({
        name,
        text: texts.get(name) ?? '',
        variables: {
          input: inputFor(name, argument === undefined ? [] : requiredOf(argument.type), file, world),
        },
        shown: SHOWN[name] ?? 'nothing',
      })),
  };
}
