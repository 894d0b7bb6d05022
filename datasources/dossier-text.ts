import type { Dossier } from '../domain/dossier.ts';
import { columnOf, named } from './json-rows.ts';
import type { Condition, Qualified, Rights, SectionRight } from './rights/sight.ts';
import { fileVisible } from './rights/visible.ts';
import { BELONGS, type From, OTHERS, OWN, type Section } from './sections.ts';
import * as tables from './tables.ts';

/** Where the rows of a dossier come from, and for whom. */
export interface Source {
  readonly q: Qualified;
  readonly from: From;
  readonly rights: Rights;
  /** The parameter that tells who asks. */
  readonly who: string;
}

function fileObject({ q, rights: { columns }, who }: Source): string {
  const all: readonly string[] = tables.PERSON_FILE.columns;
  const conditions = new Map(columns === null ? all.map((name) => [name, null]) : Object.entries(columns));
  const selected = [...conditions].map(([property, condition]) =>
    condition == null
      ? named([property], 'f')
      : `case when ${condition(q, who)} then ${columnOf(property, 'f')} end as "${property}"`,
  );
  return `'file', (select to_json(r) from (select ${selected.join(', ')}) r)`;
}

interface SeenSection {
  readonly name: Section;
  readonly table: tables.Table<never>;
  /** Null: all rows. */
  readonly rows: Condition | null;
  readonly columns: readonly string[];
  readonly belongs: (source: Source) => string;
}

/** Rows that hang on a contract and are each one person's. */
const OF_ONE_PARTY: readonly Section[] = [
  'prestations',
  'vouchers',
  'enrolments',
  'attendances',
  'exemptions',
];

/** Which of such rows a file shows. Rules read those of every party. */
function ofParties({ q, rights, who }: Source): string {
  if (rights.ofParties === 'ALL') return '';
  if (rights.ofParties === 'OWN') return ' and t.file_id = f.id';
  // Most rows are the file's own: the other condition is met where a contract has several parties.
  return ` and (t.file_id = f.id or ${fileVisible(rights, q, who, 't.file_id')})`;
}

/** The sections that are wanted and seen. */
function seenSections(rights: Rights, wanted: ReadonlySet<Section>): readonly SeenSection[] {
  return [
    ...OWN.map(([name, { table, of }]) => ({ name, table, belongs: () => BELONGS[of](table.name) })),
    ...OTHERS.map(([name, { table, where }]) => ({ name, table, belongs: where })),
  ].flatMap((section) => {
    const right = wanted.has(section.name) ? rightTo(rights, section.name) : undefined;
    if (right === undefined) return [];
    const apart = OF_ONE_PARTY.includes(section.name);
    const belongs = (source: Source) => `${section.belongs(source.from)}${apart ? ofParties(source) : ''}`;
    const columns = right?.columns ?? section.table.columns;
    return [{ ...section, belongs, rows: right?.rows ?? null, columns }];
  });
}

/** What `rights` say of a section: all of it, some of it, or undefined where it is not seen. */
function rightTo(rights: Rights, section: Section): SectionRight | null | undefined {
  return rights.sections === null ? null : rights.sections[section];
}

/** Rows are arrays: to write and to read their names each time takes as long as the values. */
function sectionArray(source: Source, { name, table, rows, columns, belongs }: SeenSection): string {
  const { q, from, who } = source;
  const where = rows === null ? belongs(source) : `${belongs(source)} and ${rows(q, who)}`;
  const values = columns.map((property) => columnOf(property, 't')).join(', ');
  return `'${name}', (select coalesce(json_agg(json_build_array(${values}) order by ${table.order}), '[]')
    from ${from(table.name, 't')} where ${where})`;
}

/**
 * SQL of whole files as JSON, those of `$1`, with the sections that are wanted and seen. A file that may not
 * be seen is no row, like one that does not exist.
 */
export function dossierText(source: Source, wanted: ReadonlySet<Section>): string {
  const { q, from, rights, who } = source;
  const sections = seenSections(rights, wanted).map((section) => sectionArray(source, section));
  const scopes = rights.beside === null ? '' : ', granted.scopes';
  const beside = rights.beside === null ? '' : `cross join lateral ${rights.beside(q, who)}\n`;
  return `
select json_build_object(
  ${[fileObject(source), ...sections].join(',\n  ')}
) as dossier${scopes}
from ${from('person_file', 'f')}
${beside}cross join lateral (
  select coalesce(array_agg(p.contract_id), '{}') as contracts from ${from('contract_party', 'p')} where p.file_id = f.id
) own
cross join lateral (
  select
    array(select distinct e.course_id from ${from('enrolment', 'e')} where e.contract_id = any(own.contracts)) as courses,
    array(select d.id from ${from('decision', 'd')} where d.file_id = f.id) as decisions
) related
where f.id = any($1::uuid[]) and ${rights.files(q, who)}
order by f.id`;
}

type Values = readonly unknown[];

/** A file as the statement gives it. */
export type DossierRows = Pick<Dossier, 'file'> & Readonly<Record<Section, readonly Values[]>>;

function record(columns: readonly string[], values: Values): object {
  const made: Record<string, unknown> = {};
  let index = 0;
  for (const name of columns) made[name] = values[index++];
  return made;
}

/** What makes records of the rows that the statement gives for the same rights and sections. */
export function dossierReader(rights: Rights, wanted: ReadonlySet<Section>): (rows: DossierRows) => object {
  const sections = seenSections(rights, wanted);
  return (rows) => {
    const made: Record<string, unknown> = { file: rows.file };
    for (const { name, columns } of sections)
      made[name] = rows[name].map((values) => record(columns, values));
    return made;
  };
}
