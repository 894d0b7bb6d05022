import { createHash, createHmac } from 'node:crypto';
import type { Subjects } from '../domain/act.ts';
import type { Verdict } from '../domain/decision.ts';
import { canonicalJson } from './canonical-json.ts';
import { type CountryDb, statement } from './database.ts';

/** One act in a store's chain. It holds ids and keyed hashes only, so that it may outlive the files. */
export interface AuditEntry {
  /** 1, 2, 3 …: the order in which acts were committed. */
  readonly sequence: number;
  /** ISO 8601 instant. */
  readonly recordedAt: string;
  readonly verb: string;
  readonly client: string;
  readonly organisation: string;
  readonly verdict: Verdict;
  readonly decisionId: string;
  readonly subjects: Subjects;
  readonly fileIds: readonly string[];
  /** By file id: hash of the input under the file's own key. */
  readonly inputHashes: Readonly<Record<string, string>>;
  readonly previousHash: string;
  readonly hash: string;
}

/** An act on its way into the chain. */
export type AuditedAct = Omit<AuditEntry, 'sequence' | 'inputHashes' | 'previousHash' | 'hash'>;

/** SHA-256 of an entry's content, the hash before it included. */
function hashOf({ hash: _, ...content }: AuditEntry): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

const FILE_KEYS = statement<{ readonly fileId: string; readonly key: Buffer }>(
  (q) => `select file_id, key from ${q('file_key')} where file_id = any($1::uuid[]) order by file_id`,
);

const LOCK_HEAD = statement<{ readonly sequence: number; readonly hash: string }>(
  (q) => `select sequence::integer, hash from ${q('audit_head')} for update`,
);

const APPEND = statement(
  (q) => `
with entry as (
  insert into ${q('audit_entry')} (sequence, recorded_at, verb, client, organisation, verdict, decision_id, subjects,
    file_ids, input_hashes, previous_hash, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9::uuid[], $10, $11, $12)
)
update ${q('audit_head')} set sequence = $1, hash = $12`,
);

/** Appends an act to the store's chain. Comes last in its transaction: from here on all others wait. */
export async function appendToChain(trx: CountryDb, act: AuditedAct, input: unknown): Promise<void> {
  const { rows: keys } = await FILE_KEYS(trx, act.fileIds);
  const text = canonicalJson(input);
  const inputHashes = Object.fromEntries(
    keys.map(({ fileId, key }) => [fileId, createHmac('sha256', key).update(text).digest('hex')]),
  );
  const { rows: heads } = await LOCK_HEAD(trx);
  const [head] = heads;
  if (head === undefined) throw new Error('the audit chain has no head: restore the store from a backup');
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
    entry.previousHash,
    entry.hash,
  );
}

type EntryRow = Omit<AuditEntry, 'recordedAt'> & { readonly recordedAt: Date };

const ENTRIES = statement<EntryRow>(
  (q) => `
select sequence::integer, recorded_at, verb, client, organisation, verdict, decision_id, subjects, file_ids,
  input_hashes, previous_hash, hash
from ${q('audit_entry')} where sequence > $1 order by sequence limit $2`,
);

/** Entries of the chain after a sequence number, oldest first. */
export async function auditEntries(
  db: CountryDb,
  afterSequence: number,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const { rows } = await ENTRIES(db, afterSequence, limit);
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}

const HEAD = statement<{ readonly sequence: number; readonly hash: string }>(
  (q) => `select sequence::integer, hash from ${q('audit_head')}`,
);

const BATCH = 1000;

/** Reads the chain from its start: null where every link holds, else the first sequence number that does not. */
export async function brokenLink(db: CountryDb): Promise<number | null> {
  const { rows } = await HEAD(db);
  let previous = { sequence: 0, hash: '0'.repeat(64) };
  for (;;) {
    const entries = await auditEntries(db, previous.sequence, BATCH);
    for (const entry of entries) {
      const follows = entry.sequence === previous.sequence + 1 && entry.previousHash === previous.hash;
      if (!follows || entry.hash !== hashOf(entry)) return previous.sequence + 1;
      previous = entry;
    }
    if (entries.length < BATCH) break;
  }
  // The head was read first: acts may have been appended since, never taken away.
  return previous.sequence >= (rows[0]?.sequence ?? 0) ? null : previous.sequence + 1;
}
