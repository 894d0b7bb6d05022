import type {
  ProjectFundingRecord,
  ProjectRecord,
  ProjectReportRecord,
  ProjectSelectionRecord,
} from '../domain/project.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonObject } from './json-rows.ts';
import type { PageRequest } from './paging.ts';
import type { Qualified, Rights, Sight } from './rights/sight.ts';
import { byRights } from './rights/visible.ts';
import { PROJECT, PROJECT_FUNDING, PROJECT_REPORT, PROJECT_SELECTION, type Table } from './tables.ts';

/** A project with what was found of it, told of it and paid for it, oldest first. */
export interface ProjectRows {
  readonly project: ProjectRecord;
  readonly selections: readonly ProjectSelectionRecord[];
  readonly reports: readonly ProjectReportRecord[];
  readonly fundings: readonly ProjectFundingRecord[];
}

function select(rights: Rights, q: Qualified, who: string): string {
  const of = ({ name, columns, order }: Table<never>) =>
    `(select coalesce(json_agg(${jsonObject(columns)} order by ${order}), '[]')
    from ${q(name)} where project_id = t.id)`;
  return `
select ${jsonObject(PROJECT.columns, 't')} as project,
  ${of(PROJECT_SELECTION)} as selections,
  ${of(PROJECT_REPORT)} as reports,
  ${of(PROJECT_FUNDING)} as fundings
from ${q('project')} t where ${rights.projects?.(q, who) ?? 'false'}`;
}

const byIds = byRights((rights) =>
  statement<ProjectRows>(
    (q) => `${select(rights, q, '$2::text[]')} and t.id = any($1::uuid[]) order by t.id`,
  ),
);

/** Projects that may be seen, by id, in one statement. */
export async function projectsByIds(
  db: CountryDb,
  ids: readonly string[],
  { rights, who }: Sight,
): Promise<ReadonlyMap<string, ProjectRows>> {
  if (ids.length === 0 || rights.projects === null) return new Map();
  const { rows } = await byIds(rights)(db, ids, who);
  return new Map(rows.map((row) => [row.project.id, row]));
}

const page = byRights((rights) =>
  statement<ProjectRows>(
    (q) => `${select(rights, q, '$1::text[]')}
  and ($2::date is null or t.submitted_on < $2 or (t.submitted_on = $2 and ($3 or t.id > $4::uuid)))
order by t.submitted_on desc, t.id limit $5`,
  ),
);

/** Projects that may be seen, last submitted first, then by id. One statement. */
export async function projectPage(
  db: CountryDb,
  { rights, who }: Sight,
  { after, first }: PageRequest,
): Promise<readonly ProjectRows[]> {
  if (rights.projects === null) return [];
  const sameDay = after?.sameDay ?? 'ALL';
  const afterId = sameDay === 'ALL' || sameDay === 'NONE' ? null : sameDay;
  const { rows } = await page(rights)(db, who, after?.on ?? null, sameDay === 'ALL', afterId, first);
  return rows;
}
