import type { Problem } from '../domain/act.ts';
import type { UserErrorResolvers } from './generated/types.ts';

const TYPES = {
  INVALID: 'InvalidInput',
  NOT_FOUND: 'NotFound',
  CONFLICT: 'Conflict',
  NOT_ALLOWED: 'NotAllowed',
  NOT_OFFERED: 'NotOffered',
} as const;

/** A problem as the schema shows it. */
export function userError({ code, message, path, rule }: Problem) {
  return { __typename: TYPES[code], code, message, path: path.map(String), rule: rule ?? null };
}

export const UserError: UserErrorResolvers = {
  __resolveType: ({ code }) => TYPES[code],
};
