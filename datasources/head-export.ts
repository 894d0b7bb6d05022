import { type ChainLink, chainHead } from './audit.ts';
import { headsOf } from './audit-heads.ts';
import type { ChainedStore } from './stores.ts';

/** Signs the head of a store's chain where it is another than the newest on the list. Gives the one signed. */
export async function exportHead<Tables>(store: ChainedStore<Tables>, at: Date): Promise<ChainLink | null> {
  const newest = headsOf(store, await store.heads.read()).at(-1);
  const { sequence, hash } = await chainHead(store);
  if (sequence === 0 || newest?.hash === hash) return null;
  const { code, id: storeId } = store;
  await store.heads.sign({ store: code, storeId, sequence, hash, at: at.toISOString(), restored: null });
  return { sequence, hash };
}
