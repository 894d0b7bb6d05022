import type { Problem } from '../domain/act.ts';
import type { PrestationKind } from '../domain/prestation.ts';

/** Something for each kind of prestation that a country has. */
export type ByKind<Value> = Readonly<Partial<Record<PrestationKind, Value>>>;

/** What a country has for a kind. Throws where it has none: no record of that kind is ever let in. */
export function ofKind<Values extends ByKind<unknown>>(
  values: Values,
  kind: PrestationKind,
): NonNullable<Values[keyof Values & PrestationKind]> {
  const value = (values as ByKind<NonNullable<Values[keyof Values & PrestationKind]>>)[kind];
  if (value === undefined) throw new Error(`nothing is declared for prestations of the kind ${kind}`);
  return value;
}

/** What is wrong with the kind of a course, where the country gives courses of `kinds`. */
export function kindProblems(kinds: readonly PrestationKind[], kind: PrestationKind): readonly Problem[] {
  if (kinds.includes(kind)) return [];
  return [{ code: 'INVALID', path: ['kind'], message: `Expected one of ${kinds.join(', ')}.` }];
}
