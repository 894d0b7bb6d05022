import { createHash, createHmac } from 'node:crypto';
import type { Subjects } from '../domain/act.ts';
import type { Verdict } from '../domain/decision.ts';
import { canonicalJson } from './canonical-json.ts';
import { type CountryDb, type Db, statement } from './database.ts';

/** A link by which a chain can be told from another. */
export interface ChainLink {
  readonly sequence: number;
  readonly hash: string;
}

/** A link, and whose it is. */
export interface LinkOfStore extends ChainLink {
  /** Code of the country. */
  readonly store: string;
  /** Which of its stores: one that was made anew has lost nothing. */
  readonly storeId: string;
}

/** One act in a store's chain. It holds ids and keyed hashes only, so that it may outlive the files. */
export interface AuditEntry extends ChainLink {
  /** 1, 2, 3 …: the order in which acts were committed. */
  readonly sequence: number;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly verb: string;
  readonly client: string;
  readonly organisation: string;
  readonly verdict: Verdict;
  /** Null where nobody decided: the store was put back from a backup. */
  readonly decisionId: string | null;
  readonly subjects: Subjects;
  readonly fileIds: readonly string[];
  /** By file id: hash of the input under the file's own key. */
  readonly inputHashes: Readonly<Record<string, string>>;
  /** Of a RESTORED link: the last one that was known outside the store before it was put back. */
  readonly restored: ChainLink | null;
  readonly previousHash: string;
  readonly hash: string;
}

/** An act on its way into the chain. */
export type AuditedAct = Omit<AuditEntry, 'sequence' | 'inputHashes' | 'previousHash' | 'hash'>;

/** SHA-256 of an entry's content, the hash before it included. */
export function hashOf({ hash: _, ...content }: AuditEntry): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

interface Head extends ChainLink {
  /** By file id, in hexadecimal digits. */
  readonly keys: Readonly<Record<string, string>>;
}

const LOCK_HEAD = statement<Head>(
  (q) => `
select sequence::integer, hash, (
  select coalesce(json_object_agg(file_id, encode(key, 'hex') order by file_id), '{}')
  from ${q('file_key')} where file_id = any($1::uuid[])
) as keys
from ${q('audit_head')} for update`,
);

/** Of an act on no file: a store without people has no keys of theirs. */
const LOCK_HEAD_ALONE = statement<Head>(
  (q) => `select sequence::integer, hash, '{}'::json as keys from ${q('audit_head')} for update`,
);

const APPEND = statement(
  (q) => `
with entry as (
  insert into ${q('audit_entry')} (sequence, recorded_at, verb, client, organisation, verdict, decision_id, subjects,
    file_ids, input_hashes, restored, previous_hash, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9::uuid[], $10, $11, $12, $13)
)
update ${q('audit_head')} set sequence = $1, hash = $13`,
);

/** The last link of the chain, which stays the last until the transaction ends. */
export async function lockHead<Tables>(trx: Db<Tables>, fileIds: readonly string[] = []): Promise<Head> {
  const { rows } = await (fileIds.length === 0 ? LOCK_HEAD_ALONE(trx) : LOCK_HEAD(trx, fileIds));
  if (rows[0] === undefined) throw new Error('the audit chain has no head: restore the store from a backup');
  return rows[0];
}

/**
 * Appends an act to the store's chain and gives its link. Comes last in its transaction: from here on all
 * others wait.
 */
export async function appendToChain<Tables>(
  trx: Db<Tables>,
  act: AuditedAct,
  input: unknown,
): Promise<ChainLink> {
  const text = canonicalJson(input);
  const head = await lockHead(trx, act.fileIds);
  const inputHashes = Object.fromEntries(
    Object.entries(head.keys).map(([fileId, key]) => [
      fileId,
      createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex'),
    ]),
  );
  const content = {
    ...act,
    sequence: head.sequence + 1,
    inputHashes,
    previousHash: head.hash,
    hash: '',
  };
  const entry = { ...content, hash: hashOf(content) };
  await APPEND(
    trx,
    entry.sequence,
    entry.recordedAt,
    entry.verb,
    entry.client,
    entry.organisation,
    entry.verdict,
    entry.decisionId,
    JSON.stringify(entry.subjects),
    entry.fileIds,
    JSON.stringify(entry.inputHashes),
    entry.restored === null ? null : JSON.stringify(entry.restored),
    entry.previousHash,
    entry.hash,
  );
  return { sequence: entry.sequence, hash: entry.hash };
}

type EntryRow = Omit<AuditEntry, 'recordedAt'> & { readonly recordedAt: Date };

const ENTRIES = statement<EntryRow>(
  (q) => `
select sequence::float8, recorded_at, verb, client, organisation, verdict, decision_id, subjects, file_ids,
  input_hashes, restored, previous_hash, hash
from ${q('audit_entry')} where sequence > $1 order by sequence limit $2`,
);

/** Entries of the chain after a sequence number, oldest first. */
export async function auditEntries<Tables>(
  db: Db<Tables>,
  afterSequence: number,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const { rows } = await ENTRIES(db, afterSequence, limit);
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}

/** What stands before the first link. */
export const BEFORE_THE_FIRST: ChainLink = { sequence: 0, hash: '0'.repeat(64) };

const HEAD = statement<ChainLink>((q) => `select sequence::float8, hash from ${q('audit_head')}`);

/** The last link of the chain. */
export async function chainHead<Tables>(db: Db<Tables>): Promise<ChainLink> {
  const { rows } = await HEAD(db);
  return rows[0] ?? BEFORE_THE_FIRST;
}

const LINKS = statement<ChainLink>(
  (q) => `select sequence::float8, hash from ${q('audit_entry')} where sequence = any($1::bigint[])`,
);

/** The hashes that stand in the chain at these numbers, by number. */
export async function hashesAt<Tables>(
  db: Db<Tables>,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await LINKS(db, sequences);
  return new Map(rows.map(({ sequence, hash }) => [sequence, hash]));
}

const ERASED_BY = statement<{ readonly fileIds: readonly string[] }>(
  (q) => `select file_ids from ${q('audit_entry')} where decision_id = $1 and verb = 'ERASED'`,
);

/** The files that a decision erased. */
export async function filesErasedBy(db: CountryDb, decisionId: string): Promise<readonly string[]> {
  const { rows } = await ERASED_BY(db, decisionId);
  return rows.flatMap(({ fileIds }) => fileIds);
}
