import {
  type ASTVisitor,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Whether the SDL says that an argument or an input field tells something of a person. */
function isPersonal(input: GraphQLArgument | GraphQLInputField): boolean {
  return input.astNode?.directives?.some(({ name }) => name.value === 'personalData') ?? false;
}

/** The arguments and input fields of a document that tell something of a person, by name. */
export function personalInputs(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): readonly string[] {
  const found = new Set<string>();
  const defaults = defaulted(document);
  const types = new TypeInfo(schema);
  const note = (input: GraphQLArgument | GraphQLInputField | null | undefined) => {
    if (input != null && isPersonal(input)) found.add(input.name);
  };
  const isGiven = (value: ValueNode) => {
    if (value.kind !== Kind.VARIABLE) return value.kind !== Kind.NULL;
    const { value: name } = value.name;
    return variables[name] == null ? defaults.has(name) : true;
  };
  const visitor: ASTVisitor = {
    Argument: ({ value }) => {
      if (isGiven(value)) note(types.getArgument());
    },
    ObjectField: ({ name, value }) => {
      const parent = getNamedType(types.getParentInputType());
      if (isInputObjectType(parent) && isGiven(value)) note(parent.getFields()[name.value]);
    },
    Variable: ({ name }) => {
      for (const input of personalWithin(types.getInputType(), variables[name.value])) note(input);
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
  return [...found];
}

/** Names of variables that an operation gives a value of its own. */
function defaulted({ definitions }: DocumentNode): ReadonlySet<string> {
  const variables = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  return new Set(
    variables
      .filter(({ defaultValue }) => defaultValue !== undefined)
      .map(({ variable }) => variable.name.value),
  );
}

/** The personal fields of which a variable's value holds something, at any depth. */
function personalWithin(
  type: GraphQLInputType | null | undefined,
  value: unknown,
): readonly GraphQLInputField[] {
  if (Array.isArray(value)) return value.flatMap((item) => personalWithin(type, item));
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return [];
  const fields = named.getFields();
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = fields[name];
    if (field === undefined) return [];
    return isPersonal(field) ? [field] : personalWithin(field.type, inner);
  });
}
