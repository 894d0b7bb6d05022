import { z } from 'zod';

/** A text of 1 to `longest` characters, trimmed, without control characters but line breaks and tabs. */
export function text(longest: number) {
  return z
    .string()
    .trim()
    .min(1, `expected a text of 1 to ${longest} characters`)
    .max(longest, `expected a text of 1 to ${longest} characters`)
    .refine((value) => !/(?![\n\r\t])\p{Cc}/u.test(value), 'expected a text without control characters');
}
