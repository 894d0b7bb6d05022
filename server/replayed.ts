import type { Replay } from '../datasources/erasure.ts';

/** What a start found on the list of erasures and did again, in words. */
export function replayed({ files, restored }: Replay): string {
  return restored
    ? `files that a backup brought back, erased again: ${files}`
    : `files whose erasure was broken off, erased: ${files}`;
}
