import { type CountryDb, statement } from './database.ts';
import { grouped } from './grouped.ts';
import type { Qualified, Rights, Sight } from './rights/sight.ts';
import { byRights, fileFrom } from './rights/visible.ts';

/** A file that another may be of the same person as, and by what. */
export interface DuplicateRef {
  readonly fileId: string;
  readonly byIdentifier: boolean;
  readonly byName: boolean;
}

/** At most so many a file are told. */
const AT_MOST = 20;

/** The words of a file's names, without case, accents and marks between them. */
function words(alias: string): string {
  const names = `${alias}.family_name || ' ' || ${alias}.given_names`;
  const bare = `regexp_replace(normalize(lower((${names}) collate "und-x-icu"), NFD), '[\\u0300-\\u036F]', '', 'g')`;
  return `regexp_split_to_array(btrim(regexp_replace(${bare}, '[-.,’''[:space:]]+', ' ', 'g')), ' ')`;
}

/** A birth date with day and month the other way round, where that is a day too. */
function swapped(date: string): string {
  const part = (field: string) => `extract(${field} from ${date})::integer`;
  return `case when ${part('day')} <= 12 then make_date(${part('year')}, ${part('day')}, ${part('month')}) end`;
}

// One word says too little: a given name alone is many people's.
function duplicates(rights: Rights, q: Qualified): string {
  return `
select a.id as asked, f.id as file_id, bool_or(c.by_identifier) as by_identifier, bool_or(not c.by_identifier) as by_name
from (
  select t.id, t.birth_date, ${swapped('t.birth_date')} as swapped, ${words('t')} as words
  from ${q('person_file')} t where t.id = any($1::uuid[])
) a
cross join lateral (
  select other.file_id as id, true as by_identifier
  from ${q('file_identifier')} own
  join ${q('file_identifier')} other on other.scheme = own.scheme and other.value = own.value
  where own.file_id = a.id
  union all
  select o.id, false
  from ${q('person_file')} o cross join lateral (select ${words('o')} as words) named
  where o.birth_date in (a.birth_date, a.swapped)
    and (named.words <@ a.words and cardinality(named.words) > 1 or a.words <@ named.words and cardinality(a.words) > 1)
) c
join ${fileFrom(rights, q, '$2::text[]')} on f.id = c.id
where f.id <> a.id and ${rights.files(q, '$2::text[]')}
group by a.id, f.id, f.registered_on
order by a.id, f.registered_on desc, f.id`;
}

const duplicatesBy = byRights((rights) =>
  statement<DuplicateRef & { readonly asked: string }>((q) => duplicates(rights, q)),
);

/** By file, those of the same country that may be of the same person, as far as the asker may see them. One statement. */
export async function possibleDuplicates(
  db: CountryDb,
  fileIds: readonly string[],
  { rights, who }: Sight,
): Promise<ReadonlyMap<string, readonly DuplicateRef[]>> {
  const { rows } = await duplicatesBy(rights)(db, fileIds, who);
  const groups = grouped(rows, ({ asked }) => asked);
  return new Map(fileIds.map((id) => [id, (groups.get(id) ?? []).slice(0, AT_MOST)]));
}
