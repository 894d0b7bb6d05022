import { type CountryDb, statement } from './database.ts';
import { type Rights, type Sight, seesNobody } from './rights/sight.ts';
import { byRights, fileVisible, rowVisible } from './rights/visible.ts';

/** Tables whose rows stand in a person's file, with the section that each is. */
const OWNED = {
  contract: 'contracts',
  prestation: 'prestations',
  enrolment: 'enrolments',
  voucher: 'vouchers',
  attestation: 'attestations',
  appointment: 'appointments',
  assessment: 'assessments',
  exemption: 'exemptions',
  transmission: 'transmissions',
  decision: 'decisions',
} as const;

export type OwnedTable = keyof typeof OWNED;

interface Owned {
  readonly id: string;
  readonly fileId: string;
}

function owned(table: Exclude<OwnedTable, 'contract'>, rights: Rights) {
  return statement<Owned>(
    (q) => `
select t.id, t.file_id from ${q(table)} t
where t.id = any($1::uuid[]) and t.file_id is not null and ${rowVisible(rights, OWNED[table], q, '$2::text[]')}`,
  );
}

function contractOwners(rights: Rights) {
  return statement<Owned>(
    (q) => `
select distinct on (t.id) t.id, o.file_id
from ${q('contract')} t join ${q('contract_party')} o on o.contract_id = t.id
where t.id = any($1::uuid[]) and ${rowVisible(rights, 'contracts', q, '$2::text[]')}
  and ${fileVisible(rights, q, '$2::text[]', 'o.file_id')}
order by t.id, o.id`,
  );
}

const ownersBy = byRights((rights) => ({
  contract: contractOwners(rights),
  prestation: owned('prestation', rights),
  enrolment: owned('enrolment', rights),
  voucher: owned('voucher', rights),
  attestation: owned('attestation', rights),
  appointment: owned('appointment', rights),
  assessment: owned('assessment', rights),
  exemption: owned('exemption', rights),
  transmission: owned('transmission', rights),
  decision: owned('decision', rights),
}));

/**
 * By id, the file that a row is found in: of a contract's parties the first that is seen. A row that may not
 * be seen is left out like one that does not exist. One statement.
 */
export async function ownersOf(
  db: CountryDb,
  table: OwnedTable,
  ids: readonly string[],
  { rights, who }: Sight,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0 || seesNobody(rights)) return new Map();
  const { rows } = await ownersBy(rights)[table](db, ids, who);
  return new Map(rows.map(({ id, fileId }) => [id, fileId]));
}
