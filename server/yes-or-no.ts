import { z } from 'zod';

/** A variable that switches something off: true where it is not set. */
export const YesUnlessNo = z
  .enum(['yes', 'no'], 'expected yes or no')
  .default('yes')
  .transform((value) => value === 'yes');
