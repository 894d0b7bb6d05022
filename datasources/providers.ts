import { sql } from 'kysely';
import type { PlainDate } from '../domain/calendar.ts';
import type { ProviderRecord } from '../domain/prestation.ts';
import type { CountryDb } from './database.ts';
import { beyond, type PageRequest } from './paging.ts';
import { PROVIDER } from './tables.ts';

/** A provider with the day it was first recorded, by which lists are ordered. */
export type ProviderRow = ProviderRecord & { readonly addedOn: PlainDate };

/** Providers by id, in one statement. */
export async function providersByIds(
  { query }: CountryDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProviderRow>> {
  if (ids.length === 0) return new Map();
  const rows = await query
    .selectFrom('provider')
    .select([...PROVIDER.columns, 'addedOn'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** All providers, newest first, then by id. One statement. */
export async function providerPage(
  { query }: CountryDb,
  { after, first }: PageRequest,
): Promise<readonly ProviderRow[]> {
  const all = query
    .selectFrom('provider')
    .select([...PROVIDER.columns, 'addedOn'])
    .orderBy('addedOn', 'desc')
    .orderBy('id')
    .limit(first);
  return (after === null ? all : all.where(beyond('addedOn', after))).execute();
}
