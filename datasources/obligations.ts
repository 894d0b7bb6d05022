import { CompiledQuery } from 'kysely';
import type { PlainDate } from '../domain/calendar.ts';
import type { Debtor, ObligationRecord } from '../domain/contract.ts';
import type { CountryDb } from './database.ts';
import { dueBeyondText, type PageRequest } from './paging.ts';
import { type Sight, seesNobody } from './rights/sight.ts';
import { rowVisible } from './rights/visible.ts';

export interface ObligationFilter {
  /** What stands open on this day. */
  readonly asOf: PlainDate;
  /** What has no day on which it is due is left out. */
  readonly dueFrom?: PlainDate | null | undefined;
  readonly dueUntil?: PlainDate | null | undefined;
  /** Whether the day on which it was due is over on `asOf`. */
  readonly overdue?: boolean | null | undefined;
  readonly debtors?: readonly Debtor[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly schemes?: readonly string[] | null | undefined;
}

/** What tells a duty among those of its file, with its place in a list. */
export type ObligationRef = Pick<
  ObligationRecord,
  'fileId' | 'kind' | 'subjectId' | 'debtor' | 'dueOn' | 'rule' | 'appliesFrom'
> & { readonly id: string };

/** One id a duty: what a provider or an authority owes of a contract stands in each signatory's file, and is one. */
const ID = `md5(concat_ws(' ', t.kind, t.subject_id, t.debtor, t.debtor_id,
  case t.debtor when 'PERSON' then t.file_id end, t.rule))::uuid`;

/**
 * Duties that stand open and may be seen, by the day on which they are due, then by id. One statement, whose text
 * depends on what is filtered by and not on the values. X-5
 */
export async function obligationPage(
  { schema, query }: CountryDb,
  { filter, after, first }: PageRequest<PlainDate | null> & { readonly filter: ObligationFilter },
  { rights, who }: Sight,
): Promise<readonly ObligationRef[]> {
  if (seesNobody(rights)) return [];
  const { asOf, dueFrom, dueUntil, overdue, debtors, kinds, schemes } = filter;
  const table = (name: string) => `"${schema}"."${name}"`;
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const day = `${value(asOf)}::date`;
  const conditions = [
    rowVisible(rights, 'obligations', table, `${value(who)}::text[]`),
    `t.applies_from <= ${day} and (t.applies_until is null or t.applies_until >= ${day})`,
  ];
  if (after !== null) conditions.push(dueBeyondText('t.due_on', 'duty.id', after, value));
  if (dueFrom != null) conditions.push(`t.due_on >= ${value(dueFrom)}::date`);
  if (dueUntil != null) conditions.push(`t.due_on <= ${value(dueUntil)}::date`);
  if (overdue != null) conditions.push(`coalesce(t.due_on < ${day}, false) = ${value(overdue)}::boolean`);
  if (debtors != null) conditions.push(`t.debtor = any(${value(debtors)}::text[])`);
  if (kinds != null) conditions.push(`t.kind = any(${value(kinds)}::text[])`);
  if (schemes != null) {
    conditions.push(`exists (
  select from ${table('contract')} c where c.id = t.contract_id and c.scheme = any(${value(schemes)}::text[]))`);
  }
  const text = `
select distinct on (t.due_on, duty.id)
  duty.id, t.file_id, t.kind, t.subject_id, t.debtor, t.due_on, t.rule, t.applies_from
from ${table('obligation')} t cross join lateral (select ${ID} as id) duty
where ${conditions.join(' and ')}
order by t.due_on, duty.id, t.file_id limit ${value(first)}`;
  return (await query.executeQuery<ObligationRef>(CompiledQuery.raw(text, values))).rows;
}
