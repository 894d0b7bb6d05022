import type { HttpLimits } from './limits.ts';

export const NUL_PROBLEM = 'expected text without NUL characters.';

/** What a parsed JSON value may not hold, in words that quote none of it; null where it stands. */
export function problemOfJson(value: unknown, { bodyLevels }: Pick<HttpLimits, 'bodyLevels'>): string | null {
  const left: (readonly [value: unknown, level: number])[] = [[value, 1]];
  // Not by recursion: what is looked for here is what would end it.
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [inner, level] = next;
    if (typeof inner === 'string' && inner.includes('\u0000')) return NUL_PROBLEM;
    if (typeof inner !== 'object' || inner === null) continue;
    if (level > bodyLevels) return `expected at most ${bodyLevels} lists and objects in one another.`;
    for (const [key, item] of Object.entries(inner)) {
      if (key.includes('\u0000')) return NUL_PROBLEM;
      left.push([item, level + 1]);
    }
  }
  return null;
}
