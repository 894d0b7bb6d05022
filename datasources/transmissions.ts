import { CompiledQuery } from 'kysely';
import type { PlainDate } from '../domain/calendar.ts';
import type { TransmissionState } from '../domain/transmission.ts';
import type { CountryDb } from './database.ts';
import { beyondText, type PageRequest } from './paging.ts';
import { type Sight, seesNobody } from './rights/sight.ts';
import { rowVisible } from './rights/visible.ts';

export interface TransmissionFilter {
  /** State on `asOf`. */
  readonly states?: readonly TransmissionState[] | null | undefined;
  readonly asOf: PlainDate;
  /** What has no date on which it is due is left out. */
  readonly dueUntil?: PlainDate | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
}

/** A transmission's place in a list, with the file that it is found in. */
export interface TransmissionRef {
  readonly id: string;
  readonly createdOn: PlainDate;
  readonly fileId: string;
}

/** What each state is by the dates of a row under `t`; the days are those of `transmissionState`. */
function stateOn(day: string): string {
  return `case when t.created_on > ${day} then null when t.sent_on <= ${day} then 'SENT'
    when t.due_on < ${day} then 'OVERDUE' else 'DUE' end`;
}

/**
 * Transmissions that may be seen, newest first, then by id. One statement, whose text depends on what is
 * filtered by and not on the values.
 */
export async function transmissionPage(
  { schema, query }: CountryDb,
  { filter, after, first }: PageRequest & { readonly filter: TransmissionFilter },
  { rights, who }: Sight,
): Promise<readonly TransmissionRef[]> {
  if (seesNobody(rights)) return [];
  const { states, asOf, dueUntil, kinds } = filter;
  const table = (name: string) => `"${schema}"."${name}"`;
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const conditions = [rowVisible(rights, 'transmissions', table, `${value(who)}::text[]`)];
  if (after !== null) conditions.push(beyondText('t.created_on', 't.id', after, value));
  if (states != null) {
    conditions.push(`${stateOn(`${value(asOf)}::date`)} = any(${value(states)}::text[])`);
  }
  if (dueUntil != null) conditions.push(`t.due_on <= ${value(dueUntil)}::date`);
  if (kinds != null) conditions.push(`t.kind = any(${value(kinds)}::text[])`);
  const text = `
select t.id, t.created_on, t.file_id from ${table('transmission')} t
where ${conditions.join(' and ')}
order by t.created_on desc, t.id limit ${value(first)}`;
  return (await query.executeQuery<TransmissionRef>(CompiledQuery.raw(text, values))).rows;
}
