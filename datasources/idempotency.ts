import { createHmac } from 'node:crypto';
import type { Subjects } from '../domain/act.ts';
import { canonicalJson } from './canonical-json.ts';
import { type CountryDb, statement } from './database.ts';

/** Whose request it is: a sign-in client, acting for an organisation. */
export interface Asker {
  readonly client: string;
  readonly organisation: string;
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

/**
 * Takes a key for this transaction, and sets the instant that its rows carry. Where another transaction has
 * the key and is not done, this waits for its end; where that one committed, its outcome is given instead.
 */
export async function claimKey(
  db: CountryDb,
  { asker, verb, key }: RequestKey,
  hash: string,
  at: Date,
): Promise<Claim> {
  const { client, organisation } = asker;
  const { affected } = await CLAIM(db, client, organisation, verb, key, hash, at.toISOString());
  if (affected === 1) return { claimed: true };
  const earlier = await db.query
    .selectFrom('idempotency')
    .select(['inputHash', 'decisionId', 'subjects'])
    .where('client', '=', asker.client)
    .where('organisation', '=', asker.organisation)
    .where('verb', '=', verb)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  const { decisionId, subjects } = earlier;
  if (decisionId === null || subjects === null)
    throw new Error('a request key was committed without an outcome');
  return { claimed: false, sameInput: earlier.inputHash === hash, decisionId, subjects };
}

/** Records what came of the request: ids, never the payload. */
export async function settleKey(
  { query }: CountryDb,
  { asker, verb, key }: RequestKey,
  decisionId: string,
  subjects: Subjects,
): Promise<void> {
  await query
    .updateTable('idempotency')
    .set({ decisionId, subjects: JSON.stringify(subjects) })
    .where('client', '=', asker.client)
    .where('organisation', '=', asker.organisation)
    .where('verb', '=', verb)
    .where('key', '=', key)
    .execute();
}
