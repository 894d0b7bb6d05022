import { appendToChain, type ChainLink, hashesAt, lockHead } from './audit.ts';
import { type Head, headsOf } from './audit-heads.ts';
import { type CountryTables, type Db, type GatewayTables, statement } from './database.ts';
import { deleteFiles } from './erasure.ts';
import type { KnownErasure } from './erasure-list.ts';
import { forgetFiles } from './gateway.ts';
import type { ChainedStore, CountryStore, Stores } from './stores.ts';
import { inTransaction } from './transaction.ts';

/** What a start had to do again in a store. */
export interface Replay {
  /** Files that were erased. */
  readonly files: number;
  /** Null where no backup was put back: an erasure had been broken off. */
  readonly restored: {
    /** Number of the last link that the store had. */
    readonly after: number;
    /** The last link that was known outside the store. */
    readonly known: ChainLink;
  } | null;
}

/**
 * Tells from what stands outside the databases that a backup was put back, before the store serves. Files
 * that came back are erased again; the store gets one RESTORED link that names the last link known, and a
 * signed line vouches for it. An erasure that was broken off is finished, and the gateway's index forgets all
 * that is listed. Gives what was done; null where nothing was to be.
 */
export async function replayCountry(
  store: CountryStore,
  { gateway, erasures }: Pick<Stores, 'gateway' | 'erasures'>,
  at: Date,
): Promise<Replay | null> {
  const listed = await erasures.read();
  const lines = listed.filter((line) => line.store === store.code && line.storeId === store.id);
  const replay = await replayIn(store, lines, at, FILES);
  await forgetFiles(
    gateway,
    store.code,
    lines.map(({ fileId }) => fileId),
  );
  return replay;
}

/** The same in the gateway's own store, which has no files. */
export function replayGateway({ gateway }: Pick<Stores, 'gateway'>, at: Date): Promise<Replay | null> {
  return replayIn(gateway, [], at, NO_FILES);
}

/** The same in every store, by code. */
export async function replayErasures(stores: Stores, at: Date): Promise<ReadonlyMap<string, Replay>> {
  const replays = new Map<string, Replay>();
  for (const code of stores.countries) {
    const replay = await replayCountry(stores.country(code), stores, at);
    if (replay !== null) replays.set(code, replay);
  }
  const own = await replayGateway(stores, at);
  if (own !== null) replays.set(stores.gateway.code, own);
  return replays;
}

const COME_BACK = statement<{ readonly id: string }>(
  (q) => `select id from ${q('person_file')} where id = any($1::uuid[]) order by id for update`,
);

/** Files of a store that are listed as erased, and how they go. */
interface Listed<Tables> {
  back(trx: Db<Tables>, fileIds: readonly string[]): Promise<readonly string[]>;
  erase(trx: Db<Tables>, fileIds: readonly string[]): Promise<void>;
}

const FILES: Listed<CountryTables> = {
  back: async (trx, fileIds) => (await COME_BACK(trx, fileIds)).rows.map(({ id }) => id),
  erase: deleteFiles,
};
const NO_FILES: Listed<GatewayTables> = { back: async () => [], erase: async () => {} };

async function replayIn<Tables>(
  store: ChainedStore<Tables>,
  lines: readonly KnownErasure[],
  at: Date,
  files: Listed<Tables>,
): Promise<Replay | null> {
  const lost = (await lostHead(store, store)) !== null;
  if (lines.length === 0 && !lost) return null;
  return inTransaction(store, at, async (trx) => {
    const fileIds = await files.back(
      trx,
      lines.map(({ fileId }) => fileId),
    );
    // All acts wait for that lock: it is for the day on which something is wrong.
    if (fileIds.length === 0 && !lost) return null;
    const { sequence: after } = await lockHead(trx);
    // Read under the lock: of two processes that start at once the second one finds the first one's link.
    const known = newest(await lostHead(trx, store), undoneErasure(lines, fileIds));
    if (known === null && fileIds.length === 0) return null;
    if (fileIds.length > 0) await files.erase(trx, fileIds);
    const link = await appendToChain(
      trx,
      {
        recordedAt: at.toISOString(),
        verb: known === null ? 'ERASED' : 'RESTORED',
        client: 'gateway',
        organisation: 'gateway',
        verdict: 'GRANTED',
        decisionId: null,
        subjects: {},
        fileIds,
        restored: known,
      },
      {},
    );
    if (known === null) return { files: fileIds.length, restored: null };
    // Durable before the link is: nobody could tell the link from one that was made up.
    const { code, id: storeId } = store;
    await store.heads.sign({ store: code, storeId, ...link, at: at.toISOString(), restored: known });
    return { files: fileIds.length, restored: { after, known } };
  });
}

/** The newest signed head, where the chain does not have it. */
async function lostHead<Tables>(db: Db<Tables>, store: ChainedStore<Tables>): Promise<Head | null> {
  const newest = headsOf(store, await store.heads.read()).at(-1);
  if (newest === undefined) return null;
  const { sequence, hash } = newest;
  return (await hashesAt(db, [sequence])).get(sequence) === hash ? null : newest;
}

/** The last erasure that was committed, where files are there again that had been erased. */
function undoneErasure(lines: readonly KnownErasure[], back: readonly string[]): KnownErasure | null {
  const committed = lines.filter((line) => line.committed);
  return committed.some(({ fileId }) => back.includes(fileId)) ? (committed.at(-1) ?? null) : null;
}

type Dated = ChainLink & { readonly at: string };

/** By day, not by number: a chain that took another turn counts anew. */
function newest(one: Dated | null, other: Dated | null): ChainLink | null {
  const dated = [one, other].filter((link) => link !== null).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const last = dated.at(-1);
  return last === undefined ? null : { sequence: last.sequence, hash: last.hash };
}
