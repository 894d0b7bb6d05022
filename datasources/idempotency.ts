import { createHmac } from 'node:crypto';
import type { Subjects } from '../domain/act.ts';
import { canonicalJson } from './canonical-json.ts';
import type { CountryDb } from './database.ts';

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

/**
 * Takes a key for this transaction. Where another transaction has it and is not done, this waits for its
 * end; where that one committed, its outcome is given instead.
 */
export async function claimKey(
  { query }: CountryDb,
  { asker, verb, key }: RequestKey,
  hash: string,
  at: Date,
): Promise<Claim> {
  const { numInsertedOrUpdatedRows } = await query
    .insertInto('idempotency')
    .values({
      ...asker,
      verb,
      key,
      inputHash: hash,
      decisionId: null,
      subjects: null,
      recordedAt: at.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return { claimed: true };
  const earlier = await query
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
