import type { ChainLink } from './audit.ts';
import { type CountryDb, statement } from './database.ts';
import type { ErasureLine } from './erasure-list.ts';
import { column } from './json-rows.ts';
import { OWN_SECTIONS } from './sections.ts';
import type { CountryStore } from './stores.ts';
import * as tables from './tables.ts';

/** Ids of what goes with some files. */
interface Belongings {
  readonly contracts: readonly string[];
  readonly decisions: readonly string[];
  readonly vouchers: readonly string[];
}

// The past is looked through too: what is gone from a table may be left in its history.
const BELONGINGS = statement<Belongings>((q) => {
  const ever = (table: string, id: string, where: string) =>
    [table, `${table}_history`].map((name) => `select ${id} from ${q(name)} where ${where}`).join(' union ');
  const theirs = 'file_id = any($1::uuid[]) or contract_id in (select contract_id from theirs)';
  return `
with theirs as (
  select contract_id from (${ever('contract_party', 'contract_id', 'file_id = any($1::uuid[])')}) one
  where not exists (
    select from ${q('contract_party')} other
    where other.contract_id = one.contract_id and other.file_id <> all($1::uuid[])
  )
)
select
  array(select contract_id from theirs) as contracts,
  array(${ever('decision', 'id', theirs)}) as decisions,
  array(${ever('voucher', 'id', theirs)}) as vouchers`;
});

// Rows that stand in a file or in a contract go with it.
const DELETE_CONTRACTS = statement((q) => `delete from ${q('contract')} where id = any($1::uuid[])`);
const DELETE_FILES = statement((q) => `delete from ${q('person_file')} where id = any($1::uuid[])`);

const DELETE_KEYS = statement(
  (q) => `
delete from ${q('idempotency')}
where decision_id = any($2::uuid[]) or subjects ->> 'fileId' = any($1::text[])`,
);

/** By column, the parameter that lists whose rows go. */
const GOING: Readonly<Record<string, string>> = {
  fileId: '$1',
  contractId: '$2',
  decisionId: '$3',
  voucherId: '$4',
};
/** By table, the parameter that lists its own rows that go. */
const GOING_BY_ID: Readonly<Record<string, string>> = { person_file: '$1', contract: '$2' };

function pastOf({ name, columns }: tables.Table<never>): string {
  const own = GOING_BY_ID[name];
  const conditions = columns.flatMap((property) => {
    const going = property === 'id' ? own : GOING[property];
    return going === undefined ? [] : [`${column(property)} = any(${going}::uuid[])`];
  });
  return conditions.join(' or ');
}

const DELETE_PAST = statement((q) => {
  const owned = [tables.PERSON_FILE, ...Object.values(OWN_SECTIONS).map(({ table }) => table)];
  const deletes = owned.map(
    (table) => `${table.name} as (delete from ${q(`${table.name}_history`)} where ${pastOf(table)})`,
  );
  return `with ${deletes.join(',\n')} select`;
});

/**
 * Deletes all that the store holds on these files: rows and their past, contracts that nobody else is a
 * party of, requests and the files' own keys. What belongs to nobody (sessions with their head count,
 * courses) and the chain of acts, which holds ids alone, stay.
 */
export async function deleteFiles(trx: CountryDb, fileIds: readonly string[]): Promise<void> {
  const { rows } = await BELONGINGS(trx, fileIds);
  const { contracts = [], decisions = [], vouchers = [] } = rows[0] ?? {};
  await DELETE_KEYS(trx, fileIds, decisions);
  await DELETE_CONTRACTS(trx, contracts);
  await DELETE_FILES(trx, fileIds);
  // Last, for deleting has just written what was deleted into the past.
  await DELETE_PAST(trx, fileIds, contracts, decisions, vouchers);
}

/** What the list of erasures is told of files that `link` says were erased. */
export function erasureLines(
  { code: store, id: storeId }: CountryStore,
  fileIds: readonly string[],
  { sequence, hash }: ChainLink,
  at: Date,
): readonly ErasureLine[] {
  return fileIds.map((fileId) => ({ store, storeId, fileId, at: at.toISOString(), sequence, hash }));
}

/** Adds to the list that an erasure was committed. */
export function confirmErasure(
  { code: store, id: storeId, erasures }: CountryStore,
  { sequence, hash }: ChainLink,
): Promise<void> {
  return erasures.confirm({ store, storeId, sequence, hash });
}
