import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { isCrowded, isUnreachable, StoreUnreachable } from '../faults.ts';
import type { TimeLimits } from './engine.ts';
import type { StoreClient, StorePool } from './observed-pool.ts';

/** What a store's pool is waited for with. */
export interface Patience {
  /** Code of the store, which is all that its faults tell. */
  readonly store: string;
  /** Null: for as long as it takes. */
  readonly limits: TimeLimits | null;
  /** Asked before each connection is taken: throws where there is no use in waiting. */
  readonly admit?: () => void;
  /** Told that the store took no connection, or fell silent. */
  readonly onSilence?: () => void;
}

/** What only marks a transaction waits for nobody's lock. */
const MARK = /^(begin|start transaction|commit|rollback)/;

/**
 * `pool`, waited for no longer than the limits say. A connection that fell silent is not used again, and every
 * fault of reach names the store.
 */
export function patientPool(pool: StorePool, patience: Patience): PostgresPool {
  const { store, admit, onSilence } = patience;
  const known = new WeakMap<StoreClient, PostgresPoolClient>();
  return {
    async connect() {
      admit?.();
      const client = await pool.connect().catch((error: unknown) => {
        if (!isUnreachable(error)) throw error;
        if (!isCrowded(error)) onSilence?.();
        throw new StoreUnreachable(store, error);
      });
      const patient = known.get(client) ?? patientClient(client, patience);
      known.set(client, patient);
      return patient;
    },
    end: () => pool.end(),
  };
}

function patientClient(client: StoreClient, { store, limits, onSilence }: Patience): PostgresPoolClient {
  let silent: StoreUnreachable | null = null;
  let inTransaction = false;

  function patienceFor(marks: boolean): number {
    if (limits === null) return Number.POSITIVE_INFINITY;
    // Inside a transaction others may be waited for; the server itself ends that.
    return inTransaction && !marks ? limits.statement + limits.silence : limits.silence;
  }

  async function query(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    if (silent !== null) throw silent;
    const mark = MARK.exec(text)?.[1] ?? null;
    try {
      const answer = await within(patienceFor(mark !== null), client.query(text, parameters), () => {
        silent = new StoreUnreachable(store);
        onSilence?.();
        return silent;
      });
      if (mark !== null) inTransaction = mark === 'begin' || mark === 'start transaction';
      return answer;
    } catch (error) {
      if (error instanceof StoreUnreachable || !isUnreachable(error)) throw error;
      throw new StoreUnreachable(store, error);
    }
  }

  // The seam to Kysely's driver, which calls these two with these parameters.
  return { query, release: () => client.release(silent !== null) } as PostgresPoolClient;
}

/** What `work` gives, or a failure with what `late` gives where it takes longer. */
function within<Value>(milliseconds: number, work: Promise<Value>, late: () => Error): Promise<Value> {
  if (milliseconds === Number.POSITIVE_INFINITY) return work;
  return new Promise((resolve, reject) => {
    // One more turn: where this process itself was held up, the answer may lie there unread.
    const timer = setTimeout(() => setImmediate(giveUp), milliseconds);
    let settled = false;
    function giveUp() {
      if (!settled) reject(late());
    }
    function settle() {
      settled = true;
      clearTimeout(timer);
    }
    work.then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}
