import { CompiledQuery } from 'kysely';
import type { PlainDate } from '../domain/calendar.ts';
import type { ContractStatus } from '../domain/contract.ts';
import type { CountryDb } from './database.ts';
import { beyondText, type PageRequest } from './paging.ts';

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
 * Contracts, newest first, then by id. One statement, whose text depends on what is filtered by and not on
 * the values: written by hand, for building it anew takes longer than running it.
 */
export async function contractPage(
  { schema, query }: CountryDb,
  { filter, after, first }: PageRequest & { readonly filter: ContractFilter },
): Promise<readonly ContractRef[]> {
  const { schemes, statuses, asOf, openedFrom, openedUntil, fileId } = filter;
  const table = (name: string) => `"${schema}"."${name}"`;
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const conditions: string[] = [];
  if (after !== null) conditions.push(beyondText('c.opened_on', 'c.id', after, value));
  if (schemes != null) conditions.push(`c.scheme = any(${value(schemes)}::text[])`);
  if (openedFrom != null) conditions.push(`c.opened_on >= ${value(openedFrom)}::date`);
  if (openedUntil != null) conditions.push(`c.opened_on <= ${value(openedUntil)}::date`);
  if (statuses != null) {
    const day = `${value(asOf)}::date`;
    conditions.push(`exists (
  select from ${table('contract_status')} s where s.contract_id = c.id and s.status = any(${value(statuses)}::text[])
    and s.valid_from <= ${day} and (s.valid_until is null or s.valid_until >= ${day}))`);
  }
  if (fileId != null) {
    conditions.push(`exists (
  select from ${table('contract_party')} own where own.contract_id = c.id and own.file_id = ${value(fileId)}::uuid)`);
  }
  const text = `
select c.id, c.opened_on, (
  select p.file_id from ${table('contract_party')} p where p.contract_id = c.id order by p.id limit 1
) as file_id
from ${table('contract')} c
${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}\n`}order by c.opened_on desc, c.id limit ${value(first)}`;
  return (await query.executeQuery<ContractRef>(CompiledQuery.raw(text, values))).rows;
}
