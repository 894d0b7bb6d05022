/**
 * What was published of a closed month, in the schema `s`. It is counted once and never changed, so that it has no
 * history; of a figure that is kept back there is no number, and no figure tells of a file: they stay after an erasure.
 */
export function publishedMonths(s: string): string {
  return `
create table ${s}.published_month (
  month date primary key check (extract(day from month) = 1),
  as_of timestamptz not null,
  rules_version text not null
);
create table ${s}.published_cell (
  table_code text not null,
  breakdown text not null,
  month date not null references ${s}.published_month,
  subject text not null,
  item text not null,
  category text not null,
  shown boolean not null,
  value bigint check (value >= 0),
  constraint published_cell_key primary key (table_code, breakdown, month, subject, item, category),
  constraint published_cell_shown check (shown = (value is not null))
);
create trigger append_only before update or delete or truncate on ${s}.published_month
  for each statement execute function ${s}.refuse();
create trigger append_only before update or delete or truncate on ${s}.published_cell
  for each statement execute function ${s}.refuse();`;
}
