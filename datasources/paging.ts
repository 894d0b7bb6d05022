import type { Expression, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { PlainDate } from '../domain/calendar.ts';

/**
 * Where a store's rows begin in a list across stores, ordered by day, then store, then id:
 * on the day `on` itself come all of its rows, none, or those after an id.
 */
export interface PagePosition<On = PlainDate> {
  readonly on: On;
  readonly sameDay: 'ALL' | 'NONE' | (string & {});
}

export interface PageRequest<On = PlainDate> {
  readonly after: PagePosition<On> | null;
  /** Rows at most. Ask for one more than is shown to know whether there are others. */
  readonly first: number;
}

/** What a position leaves of a list ordered by `day` descending, then id. */
export function beyond(day: string, { on, sameDay }: PagePosition): Expression<SqlBool> {
  const column = sql.ref(day);
  if (sameDay === 'ALL') return sql<SqlBool>`${column} <= ${on}`;
  if (sameDay === 'NONE') return sql<SqlBool>`${column} < ${on}`;
  // The first condition alone is one that an index can begin at.
  return sql<SqlBool>`${column} <= ${on} and (${column} < ${on} or ${sql.ref('id')} > ${sameDay}::uuid)`;
}

/** The same in words of SQL; `value` gives a parameter's place. */
export function beyondText(
  day: string,
  id: string,
  { on, sameDay }: PagePosition,
  value: (given: unknown) => string,
): string {
  const reached = `${value(on)}::date`;
  if (sameDay === 'ALL') return `${day} <= ${reached}`;
  if (sameDay === 'NONE') return `${day} < ${reached}`;
  return `${day} <= ${reached} and (${day} < ${reached} or ${id} > ${value(sameDay)}::uuid)`;
}

/** What a position leaves of a list ordered by `day` ascending, rows without one last, then id; in words of SQL. */
export function dueBeyondText(
  day: string,
  id: string,
  { on, sameDay }: PagePosition<PlainDate | null>,
  value: (given: unknown) => string,
): string {
  const later = on === null ? 'false' : `(${day} > ${value(on)}::date or ${day} is null)`;
  if (sameDay === 'NONE') return later;
  const same = on === null ? `${day} is null` : `${day} = ${value(on)}::date`;
  if (sameDay === 'ALL') return `(${later} or ${same})`;
  return `(${later} or (${same} and ${id} > ${value(sameDay)}::uuid))`;
}
