import { chainHead, hashesAt } from './audit.ts';
import type { Restore } from './audit-check.ts';
import { type Head, type HeadLine, headsOf } from './audit-heads.ts';
import type { ChainedStore } from './stores.ts';

/** What the list of signed heads says of a store's chain. */
export interface HeadReport {
  /** Number of the chain's last link. */
  readonly last: number;
  /** Signed heads that stand in the chain. */
  readonly standing: readonly Head[];
  /** How many do not, and a restore that is vouched for explains it. */
  readonly explained: number;
  /** Those that do not, and nothing explains it. */
  readonly missing: readonly Head[];
  /** Numbers of the links that tell of a restore and that nobody vouches for. */
  readonly unvouched: readonly number[];
  /** Signed heads of a store of the same country that was another one, or that was given another mark. */
  readonly ofAnother: number;
}

/** Holds a store's chain against the lines of the list; `restores` are those that the chain tells of. */
export async function checkHeads<Tables>(
  store: ChainedStore<Tables>,
  restores: readonly Restore[],
  lines: readonly HeadLine[],
): Promise<HeadReport> {
  const heads = headsOf(store, lines);
  const sequences = [...heads, ...restores].map(({ sequence }) => sequence);
  const hashes = await hashesAt(store, [...new Set(sequences)]);
  const stands = ({ sequence, hash }: Head) => hashes.get(sequence) === hash;
  const vouched = new Set(
    heads.filter((head) => head.restored !== null && stands(head)).map(({ sequence }) => sequence),
  );
  const ofCountry = lines.filter((line) => line.signature === 'HOLDS' && line.head.store === store.code);
  const standing = heads.filter(stands);
  const missing = heads.filter((head, at) => !stands(head) && !isExplained(heads, at, stands));
  return {
    last: (await chainHead(store)).sequence,
    standing,
    explained: heads.length - standing.length - missing.length,
    missing,
    unvouched: restores.map(({ sequence }) => sequence).filter((sequence) => !vouched.has(sequence)),
    ofAnother: ofCountry.length - heads.length,
  };
}

/**
 * Whether a later restore explains that a head does not stand: it came after the last link that the backup
 * had. Numbers alone do not tell where a backup from before an earlier restore was put back: then a head
 * that this earlier one had taken away stands again, and the turn that the chain took since is what is gone.
 */
function isExplained(heads: readonly Head[], at: number, stands: (head: Head) => boolean): boolean {
  const later = heads.slice(at + 1).filter((head) => head.restored !== null && stands(head));
  const gone = heads[at];
  if (gone === undefined || later.length === 0) return false;
  if (later.some(({ sequence }) => gone.sequence >= sequence)) return true;
  const turnedAt = heads.slice(0, at + 1).findLastIndex(({ restored }) => restored !== null);
  const turn = heads[turnedAt];
  if (turn === undefined) return false;
  return heads.slice(0, turnedAt).some((head) => head.sequence >= turn.sequence && stands(head));
}
