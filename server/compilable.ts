import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

/**
 * Fields that the code of one operation may have: under an interface each of them is compiled once for
 * every type that has it, so that interfaces within interfaces multiply.
 */
const MOST_FIELDS = 3000;

/**
 * Whether graphql-jit may compile an operation. It may not what it answers otherwise than graphql-js does
 * (`@skip` and `@include` on what is selected twice, a missing variable inside an input object, with its
 * default), introspection, and what would take long.
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let left = MOST_FIELDS;

  /** `most` objects' types come this far; `times` is how often the code stands for each of them. */
  function allOf(
    selections: readonly SelectionNode[],
    type: GraphQLNamedType,
    times: number,
    most = Infinity,
  ): boolean {
    const types = Math.min(most, isAbstractType(type) ? schema.getPossibleTypes(type).length : 1);
    return selections.every((selection) => {
      if (selection.directives !== undefined && selection.directives.length > 0) return false;
      if (selection.kind !== Kind.FIELD) {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
        return (
          fragment !== undefined && allOf(fragment.selectionSet.selections, condition ?? type, times, types)
        );
      }
      left -= times * types;
      if (left < 0 || selection.arguments?.some(({ value }) => holdsVariables(value)) === true) return false;
      const { name, selectionSet } = selection;
      if (selectionSet === undefined) return true;
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
      return field !== undefined && allOf(selectionSet.selections, getNamedType(field.type), times * types);
    });
  }

  const root = schema.getRootType(operation.operation);
  return root != null && allOf(operation.selectionSet.selections, root, 1);
}

/** Whether variables stand inside a list or an input object. */
function holdsVariables(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(isOrHoldsVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => isOrHoldsVariable(field.value));
}

function isOrHoldsVariable(value: ValueNode): boolean {
  return value.kind === Kind.VARIABLE || holdsVariables(value);
}
