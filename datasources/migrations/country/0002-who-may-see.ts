import { twinsOf } from '../history.ts';

/** By what people are told from one another and what they allowed, and who has seen a file, in the schema `s`. */
export function whoMaySee(s: string): string {
  return `
alter table ${s}.contract add column awaiting_authority_id uuid references ${s}.authority;
alter table ${s}.contract_history add column awaiting_authority_id uuid;
create index contract_awaiting on ${s}.contract (awaiting_authority_id) where awaiting_authority_id is not null;
create index transmission_recipient on ${s}.transmission (recipient);
create index attestation_issuer on ${s}.attestation (issuer_id);

create table ${s}.consent (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  client text not null,
  scope text not null,
  request_id uuid not null,
  granted_on date not null,
  withdrawn_on date
);
create index consent_file on ${s}.consent (file_id);
create index consent_client on ${s}.consent (client, file_id) where withdrawn_on is null;

create table ${s}.invitation (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  code text not null constraint invitation_code_unique unique,
  issued_on date not null,
  expires_on date not null,
  accepted_on date
);
create index invitation_file on ${s}.invitation (file_id);

create table ${s}.sign_in (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  holder text not null,
  bound_on date not null,
  ended_on date
);
create index sign_in_file on ${s}.sign_in (file_id);
create index sign_in_holder on ${s}.sign_in (holder) where ended_on is null;

-- No state: a reading is recorded once and never changed.
create table ${s}.access_record (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  recorded_at timestamptz not null,
  role text not null,
  client text not null,
  organisation text,
  ground text not null,
  parts text[] not null
);
create index access_record_file on ${s}.access_record (file_id, recorded_at desc);
${twinsOf(s, { consent: ['file_id'], invitation: ['file_id'], sign_in: ['file_id'] })}`;
}
