import type { PlainDate } from '../domain/calendar.ts';
import type { TransmissionRecord } from '../domain/contract.ts';
import { type CountryDb, statement } from './database.ts';
import { jsonObject } from './json-rows.ts';
import { TRANSMISSION } from './tables.ts';

/** Duties of one kind. */
export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** What a day brings about in a country, and what is due. Ids and counts, no names. */
export interface DayReport {
  /** Contracts whose first expired day it is. */
  readonly expiredContracts: readonly string[];
  /** Vouchers whose first expired day it is. */
  readonly lapsedVouchers: readonly string[];
  readonly dueSoon: readonly KindCount[];
  readonly overdue: readonly KindCount[];
  /** Due by the day, or without a date, and not sent. */
  readonly unsent: readonly TransmissionRecord[];
}

const REPORT = statement<{ readonly report: DayReport }>((q) => {
  const ids = (id: string, from: string, where: string) =>
    `(select coalesce(json_agg(${id} order by ${id}), '[]') from ${q(from)} where ${where})`;
  const kinds = (where: string) => `(
    select coalesce(json_agg(json_build_object('kind', kind, 'count', count) order by kind collate "C"), '[]')
    from (
      select kind, count(*) from ${q('obligation')}
      where ${where} and applies_from <= $1::date and (applies_until is null or applies_until >= $1::date)
      group by kind
    ) duty
  )`;
  return `
select json_build_object(
  'expiredContracts', ${ids('contract_id', 'contract_status', "status = 'EXPIRED' and valid_from = $1::date")},
  'lapsedVouchers', ${ids('voucher_id', 'voucher_status', "state = 'EXPIRED' and valid_from = $1::date")},
  'dueSoon', ${kinds('due_on between $1::date and $2::date')},
  'overdue', ${kinds('due_on < $1::date')},
  'unsent', (
    select coalesce(json_agg(${jsonObject(TRANSMISSION.columns)} order by due_on nulls last, id), '[]')
    from ${q('transmission')}
    where sent_on is null and created_on <= $1::date and (due_on is null or due_on <= $1::date)
  )
) as report`;
});

/** What stands on `day`, with what falls due from then until `until`. One statement. */
export async function reportOf(db: CountryDb, day: PlainDate, until: PlainDate): Promise<DayReport> {
  const { rows } = await REPORT(db, day, until);
  const [row] = rows;
  if (row === undefined) throw new Error('the report of a day gave no row');
  return row.report;
}

const KEPT_TOO_LONG = statement<{ readonly files: number }>(
  (q) => `select count(*)::integer as files from ${q('person_file')} where kept_until < $1`,
);

/** Files whose last day came before `day`. */
export async function filesKeptUntilBefore(db: CountryDb, day: PlainDate): Promise<number> {
  return (await KEPT_TOO_LONG(db, day)).rows[0]?.files ?? 0;
}
