import type { Dossier } from '../domain/dossier.ts';
import { type CountryDb, statement } from './database.ts';
import { CONDITIONS, OWN_SECTIONS, REFERRED } from './dossiers.ts';
import { column, jsonObject } from './json-rows.ts';
import * as tables from './tables.ts';

type Table = tables.Table<never>;

const SECTIONS: readonly (readonly [name: string, table: Table])[] = Object.entries({
  ...OWN_SECTIONS,
  ...REFERRED,
}).map(([name, { table }]) => [name, table]);

const COLUMNS: ReadonlyMap<string, readonly string[]> = new Map(
  [tables.PERSON_FILE, ...SECTIONS.map(([, table]) => table)].map(({ name, columns }) => [name, columns]),
);

/** Rows of a table as the store held them at $2: present ones recorded by then, past ones not superseded yet. */
function heldAt(q: (table: string) => string, table: string, alias = 'held'): string {
  const columns = (COLUMNS.get(table) ?? []).map(column).join(', ');
  return `(
    select ${columns} from ${q(table)} where recorded_at <= $2::timestamptz
    union all
    select ${columns} from ${q(`${table}_history`)}
    where recorded_at <= $2::timestamptz and superseded_at > $2::timestamptz
  ) ${alias}`;
}

const LOAD = statement<{ readonly dossier: Dossier }>((q) => {
  const rows = ({ name, columns, order }: Table, where: string) =>
    `(select coalesce(json_agg(${jsonObject(columns)} order by ${order}), '[]')
  from ${heldAt(q, name)} where ${where})`;
  const own = Object.entries(OWN_SECTIONS).map(
    ([name, { table, of }]) => `'${name}', ${rows(table, CONDITIONS[of](table.name))}`,
  );
  const referred = Object.entries(REFERRED).map(
    ([name, { table, where }]) =>
      `'${name}', ${rows(
        table,
        where((other) => heldAt(q, other)),
      )}`,
  );
  return `
select json_build_object(
  'file', ${jsonObject(tables.PERSON_FILE.columns, 'f')},
  ${[...own, ...referred].join(',\n  ')}
) as dossier
from ${heldAt(q, 'person_file', 'f')}
cross join lateral (
  select coalesce(array_agg(contract_id), '{}') as contracts
  from ${heldAt(q, 'contract_party')} where file_id = f.id
) own
cross join lateral (
  select
    array(select distinct course_id from ${heldAt(q, 'enrolment')} where contract_id = any(own.contracts)) as courses,
    array(select id from ${heldAt(q, 'decision')} where file_id = f.id) as decisions
) related
where f.id = any($1::uuid[])
order by f.id`;
});

/**
 * Whole files as the store knew them at an instant, in one statement whatever their number; one that was
 * not known yet is left out.
 */
export async function loadDossiersAt(
  db: CountryDb,
  fileIds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, Dossier>> {
  if (fileIds.length === 0) return new Map();
  const { rows } = await LOAD(db, fileIds, at.toISOString());
  return new Map(rows.map(({ dossier }) => [dossier.file.id, dossier]));
}
