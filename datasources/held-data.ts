import { type CountryDb, statement } from './database.ts';
import { OWN } from './sections.ts';
import * as tables from './tables.ts';

/** By which column of a table its rows belong to the file, to its contracts or to its decisions. */
const IDS = {
  file: 't.file_id = $1',
  contract: 't.contract_id = any(ids.contracts)',
  decision: 't.decision_id = any(ids.decisions)',
} as const;

function rowsOf(from: string, where: string): string {
  return `(select coalesce(json_agg(to_jsonb(t)), '[]') from ${from} t where ${where})`;
}

const HELD = statement<{ readonly held: Readonly<Record<string, unknown>> }>((q) => {
  const kept = (name: string, where: string) => [
    `('${name}', ${rowsOf(q(name), where)})`,
    `('${name}_history', ${rowsOf(q(`${name}_history`), where)})`,
  ];
  const own = OWN.flatMap(([, { table, of }]) =>
    kept(table.name, table.name === 'contract' ? 't.id = any(ids.contracts)' : IDS[of]),
  );
  const past = (table: string, id: string) =>
    `select ${id} from ${q(table)} where file_id = $1 union select ${id} from ${q(`${table}_history`)} where file_id = $1`;
  // As rows, for a function takes no more than a hundred arguments.
  return `
select jsonb_object_agg(held.name, held.rows) as held
from (
  select array(${past('contract_party', 'contract_id')}) as contracts, array(${past('decision', 'id')}) as decisions
) ids
cross join lateral (values
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
