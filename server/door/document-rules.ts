import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type StringValueNode, type ValidationContext, type ValidationRule } from 'graphql';
import type { DocumentLimits } from './limits.ts';
import { NUL_PROBLEM } from './plain-json.ts';

/** Reported, not thrown: what is thrown while a document is validated counts as a fault. */
function refusedBy(message: string) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) => {
        context?.reportError(new GraphQLError(message));
      },
    ],
  };
}

/** A string may have its NUL character escaped in the document itself. */
function noNulRule(context: ValidationContext) {
  return {
    StringValue(node: StringValueNode) {
      if (node.value.includes('\u0000'))
        context.reportError(new GraphQLError(`Strings: ${NUL_PROBLEM}`, { nodes: node }));
    },
  };
}

/** Refuse documents that are small to send and large to answer. */
export function documentRules({ aliases, depth, directives }: DocumentLimits): ValidationRule[] {
  return [
    noNulRule,
    maxAliasesRule({
      n: aliases,
      allowList: [],
      ...refusedBy(
        `Aliases: expected at most ${aliases} in an operation. Ask for the rest in another request.`,
      ),
    }),
    maxDirectivesRule({
      n: directives,
      ...refusedBy(`Directives: expected at most ${directives} in an operation. Leave some out.`),
    }),
    maxDepthRule({
      n: depth,
      flattenFragments: true,
      ...refusedBy(
        `Depth: expected at most ${depth} levels of fields. Ask for what is deeper by its id in another request.`,
      ),
    }),
  ];
}
