import type { Context } from './context.ts';
import { badArgument } from './errors.ts';

/** The instant that a query reads the stores' knowledge of; null for the present. Throws for one to come. */
export function instantOf(knownAt: Date | null | undefined, { now }: Context): Date | null {
  if (knownAt == null) return null;
  if (knownAt > now) throw badArgument('knownAt', 'lies in the future; give an instant that has come.');
  return knownAt;
}
