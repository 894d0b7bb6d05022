import { CompiledQuery } from 'kysely';
import type { PlainDate } from '../domain/calendar.ts';
import type { CountryDb } from './database.ts';
import { beyondText, type PageRequest } from './paging.ts';
import type { Condition, Rights, Sight } from './rights/sight.ts';
import { fileFrom } from './rights/visible.ts';

export interface PersonFilter {
  /** The family name begins so, whatever the case. */
  readonly familyNamePrefix?: string | null | undefined;
  readonly nationality?: string | null | undefined;
  readonly registeredFrom?: PlainDate | null | undefined;
  readonly registeredUntil?: PlainDate | null | undefined;
}

export interface PersonRef {
  readonly id: string;
  readonly registeredOn: PlainDate;
}

/** Under what the family name may be asked for: who may not see it cannot guess it by a filter either. */
function nameSeen({ columns }: Rights): Condition {
  if (columns !== null && columns.familyName === undefined) return () => 'false';
  return columns?.familyName ?? (() => 'true');
}

function factSeen({ sections }: Rights): Condition {
  if (sections !== null && sections.facts === undefined) return () => 'false';
  return sections?.facts?.rows ?? (() => 'true');
}

/**
 * Files that may be seen, newest first, then by id. One statement, whose text depends on what is filtered by
 * and not on the values. Nothing for those who do not see when a file was opened, by which lists are ordered.
 */
export async function personPage(
  { schema, query }: CountryDb,
  { filter, after, first }: PageRequest & { readonly filter: PersonFilter },
  { rights, who }: Sight,
): Promise<readonly PersonRef[]> {
  if (rights.columns !== null && rights.columns.registeredOn === undefined) return [];
  const { familyNamePrefix, nationality, registeredFrom, registeredUntil } = filter;
  const table = (name: string) => `"${schema}"."${name}"`;
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const asker = `${value(who)}::text[]`;
  const conditions = [rights.files(table, asker)];
  if (after !== null) conditions.push(beyondText('f.registered_on', 'f.id', after, value));
  if (registeredFrom != null) conditions.push(`f.registered_on >= ${value(registeredFrom)}::date`);
  if (registeredUntil != null) conditions.push(`f.registered_on <= ${value(registeredUntil)}::date`);
  if (familyNamePrefix != null) {
    // A range of code points, which an index serves: from the prefix to the prefix and the last character.
    const name = 'lower(f.family_name collate "und-x-icu") collate "C"';
    const prefix = `lower(${value(familyNamePrefix)}::text collate "und-x-icu") collate "C"`;
    conditions.push(
      nameSeen(rights)(table, asker),
      `${name} >= ${prefix} and ${name} < ${prefix} || chr(1114111)`,
    );
  }
  if (nationality != null) {
    conditions.push(`exists (
  select from ${table('file_fact')} t where t.file_id = f.id and t.kind = 'nationality'
    and t.value @> to_jsonb(${value(nationality)}::text) and ${factSeen(rights)(table, asker)})`);
  }
  const text = `
select f.id, f.registered_on from ${fileFrom(rights, table, asker)}
where ${conditions.join(' and ')}
order by f.registered_on desc, f.id limit ${value(first)}`;
  return (await query.executeQuery<PersonRef>(CompiledQuery.raw(text, values))).rows;
}
