import { setTimeout as sleep } from 'node:timers/promises';
import { isBusy, isUnreachable, StoreUnreachable } from './faults.ts';

/** Between two attempts to reach a store. */
const PAUSE_MILLISECONDS = 500;
/** Where it was reached, and cannot be served as it is: that is for the operator to mend. */
const LONG_PAUSE_MILLISECONDS = 10_000;

/** Over one store: from the first sign that it is out of reach until it is ready again, nobody waits for it. */
export interface Watch {
  /** Throws StoreUnreachable while the store is out of reach. */
  admit(): void;
  /** Told by who met it out of reach. */
  lost(): void;
  /** Gives up on a store that is out of reach. */
  end(): void;
}

/**
 * opens the watch over a store. `ready` brings the store to where it can be served, however often it is asked; the
 * store is out of reach until that was done.
 */
export function openWatch(
  store: string,
  ready: () => Promise<void>,
  { onLost, onFault }: { readonly onLost: () => void; readonly onFault: (error: Error) => void },
): Watch {
  const ending = new AbortController();
  let away = false;

  async function mend(): Promise<void> {
    while (!ending.signal.aborted) {
      const failed = await ready().then(
        () => null,
        (error: unknown) => ({ error }),
      );
      if (failed === null) {
        away = false;
        return;
      }
      const { error } = failed;
      const passes = isUnreachable(error) || isBusy(error);
      if (!passes) onFault(error instanceof Error ? error : new StoreUnreachable(store));
      const pause = passes ? PAUSE_MILLISECONDS : LONG_PAUSE_MILLISECONDS;
      await sleep(pause, null, { signal: ending.signal }).catch(() => {});
    }
  }

  return {
    admit() {
      if (away) throw new StoreUnreachable(store);
    },
    lost() {
      if (away) return;
      away = true;
      onFault(new StoreUnreachable(store));
      onLost();
      void mend();
    },
    end: () => ending.abort(),
  };
}
