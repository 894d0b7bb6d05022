import { type CountryDb, statement } from './database.ts';
import { OWN, type Section } from './sections.ts';
import * as tables from './tables.ts';

/** By which column of a table its rows belong to the file, to its contracts or to its decisions. */
const IDS = {
  file: 't.file_id = $1',
  contract: 't.contract_id = any(ids.contracts)',
  decision: 't.decision_id = any(ids.decisions)',
} as const;

/** Of what hangs on a contract, rows that are each one person's are theirs alone. */
function belongs(section: Section, { table, of }: (typeof OWN)[number][1]): string {
  if (section === 'contracts') return 't.id = any(ids.contracts)';
  if (section === 'voucherStatuses') return 't.voucher_id = any(ids.vouchers)';
  const columns: readonly string[] = table.columns;
  return columns.includes('fileId') ? IDS.file : IDS[of];
}

function rowsOf(from: string, where: string): string {
  return `(select coalesce(json_agg(to_jsonb(t)), '[]') from ${from} t where ${where})`;
}

const HELD = statement<{ readonly held: Readonly<Record<string, unknown>> }>((q) => {
  const kept = (name: string, where: string) => [
    `('${name}', ${rowsOf(q(name), where)})`,
    `('${name}_history', ${rowsOf(q(`${name}_history`), where)})`,
  ];
  const own = OWN.flatMap(([section, owned]) => kept(owned.table.name, belongs(section, owned)));
  const past = (table: string, id: string) =>
    `select ${id} from ${q(table)} where file_id = $1 union select ${id} from ${q(`${table}_history`)} where file_id = $1`;
  // As rows, for a function takes no more than a hundred arguments.
  return `
select jsonb_object_agg(held.name, held.rows) as held
from (
  select array(${past('contract_party', 'contract_id')}) as contracts, array(${past('decision', 'id')}) as decisions,
    array(${past('voucher', 'id')}) as vouchers
) ids cross join lateral (values
  ${[...kept(tables.PERSON_FILE.name, 't.id = $1'), ...own].join(',\n  ')},
  ('access_record', ${rowsOf(q('access_record'), 't.file_id = $1')})
) held(name, rows)`;
});

/** Every row that a store holds on a file, the past included, by table; what is the same for everybody is left out. */
export async function everythingHeld(
  db: CountryDb,
  fileId: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await HELD(db, fileId);
  return rows[0]?.held ?? {};
}
