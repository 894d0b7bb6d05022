import type { NonEmpty } from '../domain/law.ts';

/** A source of choices that are the same each time for the same seed. */
export interface Chance {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  pick<Item>(items: NonEmpty<Item>): Item;
}

const STEP = 0x6d2b79f5;

/** Mulberry32: every state once before any comes back, so that ids drawn in a row are never the same. */
export function chance(seed: string): Chance {
  let state = hash(seed);

  function below(limit: number): number {
    state = (state + STEP) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((again ^ (again >>> 14)) >>> 0) * limit) / 2 ** 32) >>> 0;
  }

  return { below, pick: (items) => items[below(items.length)] ?? items[0] };
}

/** FNV-1a, to make a number of a name. */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
}
