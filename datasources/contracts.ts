import { CompiledQuery } from 'kysely';
import type { PlainDate } from '../domain/calendar.ts';
import type { ContractStatus } from '../domain/contract.ts';
import type { CountryDb } from './database.ts';
import { beyondText, type PageRequest } from './paging.ts';
import { type Sight, seesNobody } from './rights/sight.ts';
import { contractShownIn } from './rights/visible.ts';

export interface ContractFilter {
  readonly schemes?: readonly string[] | null | undefined;
  /** Status on `asOf`. */
  readonly statuses?: readonly ContractStatus[] | null | undefined;
  readonly asOf: PlainDate;
  readonly openedFrom?: PlainDate | null | undefined;
  readonly openedUntil?: PlainDate | null | undefined;
  /** Contracts that this file is a party of. */
  readonly fileId?: string | null | undefined;
}

/** A contract's place in a list, with a file that it is found in. */
export interface ContractRef {
  readonly id: string;
  readonly openedOn: PlainDate;
  readonly fileId: string;
}

/**
 * Contracts that may be seen, newest first, then by id. One statement, whose text depends on what is filtered by and not on
 * the values: written by hand, for building it anew takes longer than running it.
 */
export async function contractPage(
  { schema, query }: CountryDb,
  { filter, after, first }: PageRequest & { readonly filter: ContractFilter },
  { rights, who }: Sight,
): Promise<readonly ContractRef[]> {
  if (seesNobody(rights)) return [];
  const { schemes, statuses, asOf, openedFrom, openedUntil, fileId } = filter;
  const table = (name: string) => `"${schema}"."${name}"`;
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const asker = `${value(who)}::text[]`;
  const conditions = ['true'];
  if (after !== null) conditions.push(beyondText('t.opened_on', 't.id', after, value));
  if (schemes != null) conditions.push(`t.scheme = any(${value(schemes)}::text[])`);
  if (openedFrom != null) conditions.push(`t.opened_on >= ${value(openedFrom)}::date`);
  if (openedUntil != null) conditions.push(`t.opened_on <= ${value(openedUntil)}::date`);
  if (statuses != null) {
    const day = `${value(asOf)}::date`;
    conditions.push(`exists (
  select from ${table('contract_status')} s where s.contract_id = t.id and s.status = any(${value(statuses)}::text[])
    and s.valid_from <= ${day} and (s.valid_until is null or s.valid_until >= ${day}))`);
  }
  if (fileId != null) {
    conditions.push(`exists (
  select from ${table('contract_party')} own where own.contract_id = t.id and own.file_id = ${value(fileId)}::uuid)`);
  }
  const text = `
select t.id, t.opened_on, found.file_id
from ${table('contract')} t cross join lateral (
  select p.file_id from ${contractShownIn(rights, table, asker)} order by p.id limit 1
) found
where ${conditions.join(' and ')}
order by t.opened_on desc, t.id limit ${value(first)}`;
  return (await query.executeQuery<ContractRef>(CompiledQuery.raw(text, values))).rows;
}
