import { type PlainDate, plus } from '../domain/calendar.ts';
import { withZeros } from '../domain/counted-cell.ts';
import { lastClosedMonth, monthOf, monthsFrom } from '../domain/month.ts';
import {
  type Breakdown,
  type PublishedTable,
  type PublishedTableCode,
  publishedTable,
} from '../domain/published-table.ts';
import { type Suppression, withComplements } from '../domain/suppression.ts';
import { type CountryDb, statement } from './database.ts';
import { type CountedFigure, countMonths } from './published-counts.ts';
import type { Sight } from './rights/sight.ts';
import { byRights } from './rights/visible.ts';
import { inTransaction } from './transaction.ts';

/** A figure as it was published; `value` is null where there is one that is kept back. */
export interface PublishedCellRecord {
  readonly subject: string;
  readonly item: string;
  readonly category: string;
  readonly value: number | null;
}

/** What was published of a month, and as of when. */
export interface PublishedMonthRecord {
  readonly month: PlainDate;
  readonly asOf: string;
  readonly rulesVersion: string;
  readonly cells: readonly PublishedCellRecord[];
}

/** More than a country's life; nobody waits for months that a mistyped year opens. */
const MOST_MONTHS = 1200;

const OWED_FROM = statement<{ readonly published: PlainDate | null; readonly begun: PlainDate | null }>(
  (q) => `
select (select max(month) from ${q('published_month')}) as published, least(
  (select min(valid_from) from ${q('contract_status')}),
  (select min(closed_on) from ${q('enrolment')}),
  (select min(valid_from) from ${q('voucher_status')}),
  (select min(granted_on) from ${q('exemption')})
) as begun`,
);

/**
 * Months that are closed on a day and not published, in their order: from the one after the last published, or from the
 * first in which there is anything to count. One statement.
 */
export async function monthsOwed(db: CountryDb, today: PlainDate): Promise<readonly PlainDate[]> {
  const { published = null, begun = null } = (await OWED_FROM(db)).rows[0] ?? {};
  if (published !== null)
    return monthsFrom(plus(published, { months: 1 }), lastClosedMonth(today), MOST_MONTHS);
  return begun === null ? [] : monthsFrom(monthOf(begun), lastClosedMonth(today), MOST_MONTHS);
}

// Who comes second waits for the first one here, and then has none to publish.
const OPEN_MONTHS = statement<{ readonly month: PlainDate }>(
  (q) => `
insert into ${q('published_month')} (month, as_of, rules_version)
select month, $2, $3 from unnest($1::date[]) as month order by month
on conflict do nothing returning month`,
);

const ADD_CELLS = statement(
  (q) => `
insert into ${q('published_cell')} (table_code, breakdown, month, subject, item, category, shown, value)
select "table", breakdown, month, subject, item, category, value is not null, value
from jsonb_to_recordset($1::jsonb)
  as r("table" text, breakdown text, month date, subject text, item text, category text, value bigint)`,
);

/**
 * Publishes closed months, as the store stands: each is counted once, and what would tell of somebody is kept back
 * then and for good. Gives those that were not published before. `suppression`: what is kept back; another than the
 * usual one proves what it is good for.
 */
export function publishMonths(
  db: CountryDb,
  months: readonly PlainDate[],
  {
    rulesVersion,
    at,
    suppression = withComplements,
  }: { readonly rulesVersion: string; readonly at: Date; readonly suppression?: Suppression },
): Promise<readonly PlainDate[]> {
  return inTransaction(db, at, async (trx) => {
    const opened = (await OPEN_MONTHS(trx, months, at.toISOString(), rulesVersion)).rows.map(
      ({ month }) => month,
    );
    const counted = await countMonths(trx, opened.toSorted());
    if (counted.length > 0) await ADD_CELLS(trx, JSON.stringify(published(counted, suppression)));
    return opened;
  });
}

type Subject = Pick<CountedFigure, 'table' | 'month' | 'subject'>;

/** What is published of what was counted: each subject of a month for itself, for no sum links it to another. */
function published(counted: readonly CountedFigure[], suppression: Suppression) {
  const subjects = new Map<string, { of: Subject; cells: CountedFigure[] }>();
  for (const figure of counted) {
    const { table, month, subject } = figure;
    const key = `${table} ${month} ${subject}`;
    const known = subjects.get(key) ?? { of: { table, month, subject }, cells: [] };
    known.cells.push(figure);
    subjects.set(key, known);
  }
  return [...subjects.values()].flatMap(({ of, cells }) => {
    const { unit }: PublishedTable = publishedTable(of.table);
    return suppression(withZeros(cells), unit === 'MINUTES' ? 'MINUTES' : 'COUNT').map(
      ({ cell: { item, breakdown, category }, figure }) => ({
        ...of,
        item,
        breakdown,
        category,
        value: figure.shown ? figure.value : null,
      }),
    );
  });
}

/** Which of what is published is asked for; both months included. */
export interface PublishedSlice {
  readonly table: PublishedTableCode;
  readonly breakdown: Breakdown;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

const PUBLISHED = byRights(({ figures }) =>
  statement<PublishedMonthRecord>(
    (q) => `
select m.month, to_char(m.as_of at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as as_of, m.rules_version, (
  select coalesce(json_agg(json_build_object(
    'subject', t.subject, 'item', t.item, 'category', t.category, 'value', t.value
  ) order by t.subject collate "C", t.item collate "C", t.category collate "C"), '[]')
  from ${q('published_cell')} t
  where t.table_code = $1 and t.breakdown in ('NONE', $2) and t.month = m.month
) as cells
from ${q('published_month')} m
where m.month between $3::date and $4::date and ${figures === null ? 'false' : figures(q, '$5::text[]')}
order by m.month`,
  ),
);

/** What was published of some months, by one breakdown and of all categories. One statement; none for who may not see figures. */
export async function publishedMonths(
  db: CountryDb,
  { table, breakdown, from, until }: PublishedSlice,
  { rights, who }: Sight,
): Promise<readonly PublishedMonthRecord[]> {
  if (rights.figures === null) return [];
  return (await PUBLISHED(rights)(db, table, breakdown, from, until, who)).rows;
}
