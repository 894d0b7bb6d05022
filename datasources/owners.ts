import { type CountryDb, statement } from './database.ts';

/** Tables whose rows stand in a person's file. */
export type OwnedTable =
  | 'contract'
  | 'prestation'
  | 'enrolment'
  | 'voucher'
  | 'attestation'
  | 'appointment'
  | 'decision';

interface Owned {
  readonly id: string;
  readonly fileId: string;
}

function owned(table: Exclude<OwnedTable, 'contract'>) {
  return statement<Owned>(
    (q) => `select id, file_id from ${q(table)} where id = any($1::uuid[]) and file_id is not null`,
  );
}

const OWNERS = {
  contract: statement<Owned>(
    (q) => `
select distinct on (contract_id) contract_id as id, file_id
from ${q('contract_party')} where contract_id = any($1::uuid[]) order by contract_id, id`,
  ),
  prestation: owned('prestation'),
  enrolment: owned('enrolment'),
  voucher: owned('voucher'),
  attestation: owned('attestation'),
  appointment: owned('appointment'),
  decision: owned('decision'),
} as const satisfies Record<OwnedTable, unknown>;

/** By id, the file that a row is found in: of a contract's parties the first. One statement. */
export async function ownersOf(
  db: CountryDb,
  table: OwnedTable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await OWNERS[table](db, ids);
  return new Map(rows.map(({ id, fileId }) => [id, fileId]));
}
