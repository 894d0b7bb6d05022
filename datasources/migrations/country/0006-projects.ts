import { twinsOf } from '../history.ts';

/** Projects of providers, what authorities found of them and the reports on them, in the schema `s`. */
export function projects(s: string): string {
  return `
create table ${s}.project (
  id uuid primary key,
  scheme text not null,
  provider_id uuid not null references ${s}.provider,
  submitted_on date not null,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  answers jsonb not null,
  awaiting_authority_id uuid references ${s}.authority,
  constraint project_one_a_season unique (provider_id, scheme, valid_from)
);
create index project_page on ${s}.project (submitted_on desc, id);
create index project_awaiting on ${s}.project (awaiting_authority_id) where awaiting_authority_id is not null;

create table ${s}.project_selection (
  id uuid primary key,
  project_id uuid not null references ${s}.project on delete cascade,
  authority_id uuid not null references ${s}.authority,
  decided_on date not null,
  outcome text not null,
  answers jsonb not null,
  rule text not null,
  unique (project_id, authority_id)
);
create index project_selection_authority on ${s}.project_selection (authority_id);

create table ${s}.project_report (
  id uuid primary key,
  project_id uuid not null references ${s}.project on delete cascade,
  kind text not null,
  sent_on date not null,
  answers jsonb not null,
  figures jsonb not null,
  rule text not null,
  unique (project_id, kind)
);
${twinsOf(s, { project: ['id'], project_selection: ['project_id'], project_report: ['project_id'] })}`;
}
