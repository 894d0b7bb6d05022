import { GraphQLError } from 'graphql';
import type { Problem } from '../domain/act.ts';

/** Thrown inside a mutation where its input does not stand; the mutation's door turns it into user errors. */
export class InputRefused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('the input was refused');
    this.problems = problems;
  }
}

export function refuse(
  code: Problem['code'],
  path: readonly (string | number)[],
  message: string,
): InputRefused {
  return new InputRefused([{ code, path, message }]);
}

/** Unknown and foreign are told in the same words, whoever found out. */
export function notFound(path: readonly (string | number)[]): InputRefused {
  return refuse('NOT_FOUND', path, notFoundWords(path));
}

export function inTheSameWords(problem: Problem): Problem {
  const unknownId = problem.code === 'NOT_FOUND' && problem.path.length > 0;
  return unknownId ? { ...problem, message: notFoundWords(problem.path) } : problem;
}

function notFoundWords(path: readonly (string | number)[]): string {
  return `${path.join('.')}: nothing with this id is known here. Use an id that this API gave.`;
}

/** A query's argument that does not stand. */
export function badArgument(argument: string, expectation: string): GraphQLError {
  return new GraphQLError(`${argument}: ${expectation}`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}

/** A query for one thing that is not known. */
export function unknown(argument: string): GraphQLError {
  return new GraphQLError(`${argument}: nothing is known here by this ${argument}.`, {
    extensions: { code: 'NOT_FOUND', argument },
  });
}
