import type { Replay } from '../datasources/replay.ts';

/** What a start found in what stands outside the databases, and did again, in words. */
export function replayed({ files, restored }: Replay): readonly string[] {
  if (restored === null) return [`files whose erasure was broken off, erased: ${files}`];
  const { after, known } = restored;
  const gone =
    known.sequence > after
      ? `links ${after + 1} to ${known.sequence} of the chain of acts are gone: a backup was put back. ` +
        'If nobody did, somebody cut the chain.'
      : `link ${known.sequence} of the chain of acts is not the one that is known: a backup was put back. ` +
        'If nobody did, somebody rewrote the chain.';
  return files === 0 ? [gone] : [gone, `files that a backup brought back, erased again: ${files}`];
}
