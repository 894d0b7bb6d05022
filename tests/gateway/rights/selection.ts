import {
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** What stands between the parentheses of an argument. */
export type ArgumentText = (type: GraphQLNamedType, field: Field, argument: GraphQLArgument) => string;

export interface Selector {
  /** Every field of a type, and of everything that it leads to for the first time. */
  full(type: GraphQLNamedType): string;
  /** All edges that `full` has taken so far, as `Type.field`. */
  readonly taken: ReadonlySet<string>;
}

/** The name of an answer's key tells type and field: two types' fields of one name do not meet. */
export function keyOf(type: GraphQLNamedType, { name }: Pick<Field, 'name'>): string {
  return `${type.name}__${name}`;
}

/** The fields of an object or interface; of an implementation those alone that its interfaces do not have. */
export function ownFields(type: GraphQLNamedType): readonly Field[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const inherited = isObjectType(type)
    ? type.getInterfaces().filter(({ name }) => !BELOW_NODE.includes(name))
    : [];
  return Object.values(type.getFields()).filter(
    ({ name }) => !inherited.some((of) => of.getFields()[name] !== undefined),
  );
}

/** The law is the same for everybody: it is asked through once. */
const SAID_TO_ALL: readonly string[] = ['Jurisdiction', 'Scheme', 'Rule', 'LegalBasis'];

/** What implements these shares too little to be asked through them. */
const BELOW_NODE: readonly string[] = ['Node', 'MutationPayload'];

/** Asks every field on every edge: an edge's fields, and those of their edges, however the type was come to. */
export function selector(
  schema: GraphQLSchema,
  argumentText: ArgumentText,
  /** Types that are asked in full by a query of their own. */
  roots: readonly GraphQLNamedType[],
): Selector {
  const taken = new Set<string>();

  function head(type: GraphQLNamedType, field: Field): string {
    const given = field.args
      .filter(isRequiredArgument)
      .map((argument) => `${argument.name}: ${argumentText(type, field, argument)}`);
    return `${keyOf(type, field)}: ${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}`;
  }

  /** What a node may be is asked as the roots are: through the interface that its implementations share. */
  function kindsOf(type: GraphQLAbstractType): readonly GraphQLNamedType[] {
    return type.name === 'Node' ? roots : schema.getPossibleTypes(type);
  }

  /** Fields of the type itself and in fragments of what it may be, each with what `below` selects. */
  function fieldsOf(type: GraphQLNamedType, below: (type: GraphQLNamedType, field: Field) => string): string {
    const own = ownFields(type).map((field) => below(type, field));
    const kinds = isAbstractType(type) ? kindsOf(type) : [];
    const fragments = kinds.flatMap((kind) => {
      const fields = ownFields(kind).map((field) => below(kind, field));
      return fields.join('').trim() === '' ? [] : [`... on ${kind.name} { ${fields.join(' ')} }`];
    });
    return [...own, ...fragments].filter((text) => text !== '').join(' ');
  }

  /** Whether it says nothing itself, and leads on. */
  function isPassage(type: GraphQLNamedType): boolean {
    if (/(Connection|Edge)$/.test(type.name)) return true;
    return !isUnionType(type) && ownFields(type).every(({ type: of }) => isCompositeType(getNamedType(of)));
  }

  function leaves(type: GraphQLNamedType): string {
    return fieldsOf(type, (of, field) => {
      const target = getNamedType(field.type);
      if (isLeafType(target)) return head(of, field);
      return isPassage(type) ? `${head(of, field)} { ${leaves(target)} }` : '';
    });
  }

  function twice(type: GraphQLNamedType): string {
    return fieldsOf(type, (of, field) => {
      const target = getNamedType(field.type);
      if (isLeafType(target)) return head(of, field);
      return `${head(of, field)} { ${isPassage(type) ? twice(target) : leaves(target)} }`;
    });
  }

  function full(type: GraphQLNamedType): string {
    return fieldsOf(type, (of, field) => {
      const target = getNamedType(field.type);
      if (isLeafType(target)) return head(of, field);
      const edge = `${of.name}.${field.name}`;
      const first = !taken.has(edge);
      taken.add(edge);
      const isRoot = roots.includes(target);
      const little = isRoot || SAID_TO_ALL.includes(target.name);
      if (!first) return `${head(of, field)} { ${little ? leaves(target) : twice(target)} }`;
      return `${head(of, field)} { ${isRoot ? twice(target) : full(target)} }`;
    });
  }

  return { full, taken };
}
