import type { PlainDate } from '../domain/calendar.ts';
import type { CountedCell } from '../domain/counted-cell.ts';
import { lastDayOf } from '../domain/month.ts';
import { nationalityGroups } from '../domain/nationality-group.ts';
import { AGE_BANDS, ALL, NOT_KNOWN, type PublishedTableCode } from '../domain/published-table.ts';
import { type CountryDb, statement } from './database.ts';
import type { Qualified } from './rights/sight.ts';

/** A figure of a month, before it is decided whether it may be shown. */
export interface CountedFigure extends CountedCell {
  readonly month: PlainDate;
  readonly table: PublishedTableCode;
  readonly subject: string;
}

/** What counts, once for each person whom it is about: day, subject, item, file and amount. */
const EVENTS: Readonly<Record<PublishedTableCode, (q: Qualified) => string>> = {
  CONTRACT_STEPS: (q) => `
  select s.valid_from as day, c.scheme as subject, s.status as item, p.file_id, 1 as amount
  from ${q('contract_status')} s
  join ${q('contract')} c on c.id = s.contract_id
  join ${q('contract_party')} p on p.contract_id = s.contract_id`,
  COURSE_OUTCOMES: (q) => `
  select e.closed_on, p.kind, e.result, e.file_id, 1
  from ${q('enrolment')} e join ${q('prestation')} p on p.id = e.prestation_id
  where e.cancelled_on is null and e.result is not null`,
  COURSE_HOURS: (q) => `
  select e.closed_on, p.kind, part.item, e.file_id, part.minutes
  from ${q('enrolment')} e
  join ${q('prestation')} p on p.id = e.prestation_id
  join ${q('course')} c on c.id = e.course_id
  left join (select enrolment_id, sum(minutes)::integer as minutes from ${q('attendance')} group by 1) a
    on a.enrolment_id = e.id
  cross join lateral (values
    ('ATTENDED', least(coalesce(a.minutes, 0), c.total_minutes)),
    ('MISSED', c.total_minutes - least(coalesce(a.minutes, 0), c.total_minutes))
  ) part(item, minutes)
  where e.cancelled_on is null and e.result is not null`,
  // A step that changes the bond alone is none of the voucher's.
  VOUCHER_ENDS: (q) => `
  select s.valid_from, c.scheme, s.state, v.file_id, 1
  from ${q('voucher_status')} s
  join ${q('voucher')} v on v.id = s.voucher_id
  join ${q('contract')} c on c.id = s.contract_id
  where s.state <> 'ISSUED' and not exists (
    select from ${q('voucher_status')} b
    where b.voucher_id = s.voucher_id and b.state = s.state and b.valid_until = s.valid_from - 1
  )`,
  EXEMPTIONS: (q) => `
  select x.granted_on, c.scheme, x.rule, x.file_id, 1
  from ${q('exemption')} x join ${q('contract')} c on c.id = x.contract_id
  where x.withdrawn_on is null or x.withdrawn_on > (date_trunc('month', x.granted_on) + interval '1 month - 1 day')::date`,
};

/** SQL of what is known of a person on the last day of a month: of sex, age and nationality one word each. */
function described(q: Qualified): string {
  const bands = AGE_BANDS.toReversed().map(({ code, from }) => `when years >= ${from} then '${code}'`);
  return `
  select w.month, w.file_id,
    coalesce(f.sex, '${NOT_KNOWN}') as sex,
    case ${bands.join(' ')} else '${NOT_KNOWN}' end as age_band,
    coalesce(n.nation, '${NOT_KNOWN}') as nationality
  from (select distinct month, file_id from event) w
  join ${q('person_file')} f on f.id = w.file_id
  cross join lateral (select (w.month + interval '1 month - 1 day')::date as day) last
  cross join lateral (select extract(year from age(last.day, f.birth_date)) as years) aged
  left join lateral (
    select g.nation
    from ${q('file_fact')} t
    cross join lateral (select $3::jsonb -> w.month::text ->> (t.value #>> '{}') as nation) g
    where t.file_id = w.file_id and t.kind = 'nationality'
      and (t.valid_from is null or t.valid_from <= last.day)
      and (t.valid_until is null or t.valid_until >= last.day)
    order by g.nation = 'EU_EEA' desc, t.valid_from nulls first, t.value limit 1
  ) n on true`;
}

const COUNT = statement<CountedFigure>((q) => {
  const events = Object.entries(EVENTS).map(
    ([code, from]) => `
  select '${code}' as table_code, date_trunc('month', one.day)::date as month, one.subject, one.item, one.file_id, one.amount
  from (${from(q)}) one(day, subject, item, file_id, amount)
  where one.day between $1::date and $2::date`,
  );
  return `
with event as materialized (${events.join('\n  union all')}
), person as materialized (${described(q)}
)
select table_code as "table", month, subject,
  case when grouping(item) = 1 then '${ALL}' else item end as item,
  case when grouping(sex) = 0 then 'SEX' when grouping(age_band) = 0 then 'AGE_BAND'
    when grouping(nationality) = 0 then 'NATIONALITY' else 'NONE' end as breakdown,
  coalesce(sex, age_band, nationality, '${ALL}') as category,
  sum(amount)::float8 as value, count(distinct file_id)::integer as persons
from event join person using (month, file_id)
group by grouping sets (
  (table_code, month, subject, item), (table_code, month, subject),
  (table_code, month, subject, item, sex), (table_code, month, subject, sex),
  (table_code, month, subject, item, age_band), (table_code, month, subject, age_band),
  (table_code, month, subject, item, nationality), (table_code, month, subject, nationality)
)
order by month, table_code, subject, item, breakdown, category`;
});

/** All figures of some months in their order, counted in one statement. */
export async function countMonths(
  db: CountryDb,
  months: readonly PlainDate[],
): Promise<readonly CountedFigure[]> {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const nations = Object.fromEntries(months.map((month) => [month, nationalityGroups(lastDayOf(month))]));
  const { rows } = await COUNT(db, first, lastDayOf(last), JSON.stringify(nations));
  return rows.filter(({ month }) => months.includes(month));
}
