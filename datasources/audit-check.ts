import {
  type AuditEntry,
  auditEntries,
  BEFORE_THE_FIRST,
  type ChainLink,
  chainHead,
  hashOf,
} from './audit.ts';
import type { Db } from './database.ts';

/** The first link that does not hold, and what was done to it. */
export interface BrokenLink {
  readonly sequence: number;
  readonly how: 'CHANGED' | 'REMOVED' | 'INSERTED';
}

/** Where the chain tells that the store was put back from a backup. */
export interface Restore {
  readonly sequence: number;
  readonly recordedAt: string;
  /** The last link that was known outside the store. */
  readonly known: ChainLink;
  /** Files that had come back and were erased again. */
  readonly erasedAgain: number;
}

export interface ChainReport {
  /** Links that hold, from the first on. */
  readonly holding: number;
  readonly broken: BrokenLink | null;
  readonly restores: readonly Restore[];
}

const BATCH = 1000;

/** Reads a store's chain from its first link to its head, as it stands at one instant. */
export function checkChain<Tables>({ schema, query }: Db<Tables>): Promise<ChainReport> {
  return query
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const db: Db<Tables> = { schema, query: trx };
      return follow(entriesOf(db), await chainHead(db));
    });
}

async function* entriesOf<Tables>(db: Db<Tables>): AsyncGenerator<AuditEntry> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const entries = await auditEntries(db, after, BATCH);
    yield* entries;
    const last = entries.at(-1);
    if (last === undefined || entries.length < BATCH) return;
    after = last.sequence;
  }
}

async function follow(entries: AsyncIterable<AuditEntry>, head: ChainLink): Promise<ChainReport> {
  const restores: Restore[] = [];
  let before: ChainLink = BEFORE_THE_FIRST;
  let previous: ChainLink = BEFORE_THE_FIRST;
  let suspect: AuditEntry | null = null;
  const report = (broken: BrokenLink | null): ChainReport => ({
    holding: broken === null ? previous.sequence : Math.max(broken.sequence - 1, 0),
    broken,
    restores: restores.filter(({ sequence }) => broken === null || sequence < broken.sequence),
  });
  for await (const entry of entries) {
    if (suspect !== null) return report(blame(suspect, { before, previous, next: entry.previousHash }));
    const { sequence } = entry;
    if (sequence > head.sequence || sequence < 1) return report({ sequence, how: 'INSERTED' });
    if (sequence > previous.sequence + 1) {
      return report({ sequence: previous.sequence + 1, how: 'REMOVED' });
    }
    if (entry.previousHash !== previous.hash || entry.hash !== hashOf(entry)) {
      suspect = entry;
      continue;
    }
    if (entry.restored !== null) restores.push(restoreOf(entry, entry.restored));
    before = previous;
    previous = entry;
  }
  if (suspect !== null) return report(blame(suspect, { before, previous, next: head.hash }));
  if (previous.sequence < head.sequence) {
    return report({ sequence: previous.sequence + 1, how: 'REMOVED' });
  }
  return report(previous.hash === head.hash ? null : { sequence: previous.sequence, how: 'CHANGED' });
}

/** A link does not hold with the one before it: which of the two was tampered with, by what stands around them. */
function blame(
  suspect: AuditEntry,
  around: { readonly before: ChainLink; readonly previous: ChainLink; readonly next: string },
): BrokenLink {
  const { before, previous, next } = around;
  // The next one follows the one before the suspect.
  if (next === previous.hash) return { sequence: suspect.sequence, how: 'INSERTED' };
  if (previous.sequence === 0) return { sequence: suspect.sequence, how: 'CHANGED' };
  if (suspect.previousHash === before.hash) return { sequence: previous.sequence, how: 'INSERTED' };
  // The suspect tells truly what it followed: the one before it was changed, its own hash with it.
  const truthful = suspect.hash === hashOf(suspect);
  return { sequence: truthful ? previous.sequence : suspect.sequence, how: 'CHANGED' };
}

function restoreOf({ sequence, recordedAt, fileIds }: AuditEntry, known: ChainLink): Restore {
  return { sequence, recordedAt, known, erasedAgain: fileIds.length };
}
