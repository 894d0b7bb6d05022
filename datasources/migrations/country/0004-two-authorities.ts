import { twinsOf } from '../history.ts';

/**
 * What is found of a person, what one authority proposes and another decides, children whom a contract
 * concerns, and reasons that excuse, in the schema `s`.
 */
export function twoAuthorities(s: string): string {
  return `
create table ${s}.assessment (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  kind text not null,
  result text not null,
  prescribed_minutes integer check (prescribed_minutes >= 0),
  held_on date not null,
  rule text not null,
  special boolean not null
);
create index assessment_file on ${s}.assessment (file_id);

create table ${s}.outcome_proposal (
  id uuid primary key,
  contract_id uuid not null references ${s}.contract on delete cascade,
  proposed text not null,
  proposed_last_day date,
  proposed_on date not null,
  decided text,
  decided_last_day date,
  decided_on date,
  constraint outcome_decided_whole check ((decided is null) = (decided_on is null))
);
create index outcome_proposal_contract on ${s}.outcome_proposal (contract_id);

create table ${s}.contract_child (
  id uuid primary key,
  contract_id uuid not null references ${s}.contract on delete cascade,
  birth_date date not null
);
create index contract_child_contract on ${s}.contract_child (contract_id);

alter table ${s}.contract add column deciding_authority_id uuid references ${s}.authority;
alter table ${s}.contract_history add column deciding_authority_id uuid;

alter table ${s}.prestation add column excused_on date;
alter table ${s}.prestation_history add column excused_on date;
${twinsOf(s, { assessment: ['file_id'], outcome_proposal: ['contract_id'], contract_child: ['contract_id'] })}`;
}
