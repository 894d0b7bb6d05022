import { createHmac } from 'node:crypto';
import type { Subjects } from '../domain/act.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Db, statement } from './database.ts';

/** Whose request it is: a sign-in client, acting for an organisation. */
export interface Asker {
  readonly client: string;
  readonly organisation: string;
  /** As what the chain of acts names it, where a human stands behind it. */
  readonly named?: string;
}

export interface RequestKey {
  readonly asker: Asker;
  readonly verb: string;
  readonly key: string;
}

export type Claim =
  | { readonly claimed: true }
  | {
      readonly claimed: false;
      readonly sameInput: boolean;
      readonly decisionId: string;
      readonly subjects: Subjects;
    };

/** Hash of an input under the store's key: the input cannot be guessed from it. */
export function inputHash(secret: Buffer, input: unknown): string {
  return createHmac('sha256', secret).update(canonicalJson(input)).digest('hex');
}

const CLAIM = statement(
  (q) => `
with instant as (select set_config('gateway.now', $6, true) as now)
insert into ${q('idempotency')} (client, organisation, verb, key, input_hash, recorded_at)
select $1, $2, $3, $4, $5, now::timestamptz from instant on conflict do nothing`,
);

interface Earlier {
  readonly inputHash: string;
  readonly decisionId: string | null;
  readonly subjects: Subjects | null;
}

const OF_KEY = 'where client = $1 and organisation = $2 and verb = $3 and key = $4';

const EARLIER = statement<Earlier>(
  (q) => `select input_hash, decision_id, subjects from ${q('idempotency')} ${OF_KEY}`,
);

const SETTLE = statement((q) => `update ${q('idempotency')} set decision_id = $5, subjects = $6 ${OF_KEY}`);

/**
 * Takes a key for this transaction, and sets the instant that its rows carry. Where another transaction has
 * the key and is not done, this waits for its end; where that one committed, its outcome is given instead.
 */
export async function claimKey<Tables>(
  db: Db<Tables>,
  { asker, verb, key }: RequestKey,
  hash: string,
  at: Date,
): Promise<Claim> {
  const { client, organisation } = asker;
  const { affected } = await CLAIM(db, client, organisation, verb, key, hash, at.toISOString());
  if (affected === 1) return { claimed: true };
  const [earlier] = (await EARLIER(db, client, organisation, verb, key)).rows;
  if (earlier === undefined || earlier.decisionId === null || earlier.subjects === null)
    throw new Error('a request key was committed without an outcome');
  const { decisionId, subjects, inputHash: earlierHash } = earlier;
  return { claimed: false, sameInput: earlierHash === hash, decisionId, subjects };
}

/** Records what came of the request: ids, never the payload. */
export async function settleKey<Tables>(
  db: Db<Tables>,
  { asker, verb, key }: RequestKey,
  decisionId: string,
  subjects: Subjects,
): Promise<void> {
  await SETTLE(db, asker.client, asker.organisation, verb, key, decisionId, JSON.stringify(subjects));
}
