import { twinsOf } from '../history.ts';

/** Exemptions that an authority grants under a contract, and the language something is sent in, in the schema `s`. */
export function exemptions(s: string): string {
  return `
create table ${s}.exemption (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  contract_id uuid not null references ${s}.contract on delete cascade,
  kind text not null,
  ground text not null,
  years integer check (years >= 0),
  evidence text not null,
  granted_on date not null,
  withdrawn_on date check (withdrawn_on >= granted_on),
  rule text not null
);
create index exemption_contract on ${s}.exemption (contract_id);
create index exemption_file on ${s}.exemption (file_id);

alter table ${s}.transmission add column language text;
alter table ${s}.transmission_history add column language text;
${twinsOf(s, { exemption: ['contract_id', 'file_id'] })}`;
}
