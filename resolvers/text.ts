import { z } from 'zod';

/** Control characters but line breaks and tabs, and halves of characters: no store takes them all. */
const UNTELLABLE = /(?![\n\r\t])\p{Cc}|\p{Cs}/u;

/** Whether a text can be stored: no control characters, no half characters. */
export function isTellable(value: string): boolean {
  return !UNTELLABLE.test(value);
}

/** A text of 1 to `longest` characters, trimmed, without control characters but line breaks and tabs. */
export function text(longest: number) {
  return z
    .string()
    .trim()
    .min(1, `expected a text of 1 to ${longest} characters`)
    .max(longest, `expected a text of 1 to ${longest} characters`)
    .refine(isTellable, 'expected a text without control characters');
}
