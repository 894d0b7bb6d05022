import { z } from 'zod';
import { refuse } from './errors.ts';
import { text } from './text.ts';

/** Why something is done, as every act asks that is not a matter of course. */
export const Reason = z.object({ reason: text(1000) });

/** A field that is left out stays as it is; null does not stand for one that cannot be missing. */
export function standing<Value>(
  value: Value | null | undefined,
  path: readonly (string | number)[],
): Value | undefined {
  if (value !== null) return value;
  throw refuse('INVALID', path, `${path.join('.')}: cannot be taken away; give its value, or leave it out.`);
}
