import { historyOf } from '../history.ts';
import { requestsAndChain } from '../requests-and-chain.ts';

/** The tables that hold state, each with the columns by which its past is looked up. */
const STATE_TABLES = {
  authority: ['id'],
  provider: ['id'],
  person_file: ['id'],
  file_identifier: ['file_id'],
  file_fact: ['file_id'],
  information_session: ['id'],
  information_session_attendance: ['file_id'],
  appointment: ['file_id'],
  contract: ['id'],
  contract_party: ['file_id', 'contract_id'],
  contract_status: ['contract_id'],
  prestation: ['contract_id'],
  course: ['id'],
  course_session: ['course_id'],
  voucher: ['contract_id'],
  voucher_status: ['contract_id'],
  enrolment: ['contract_id'],
  attendance: ['contract_id'],
  attestation: ['file_id'],
  attestation_counter: ['issuer_id'],
  obligation: ['file_id'],
  transmission: ['file_id'],
  decision: ['file_id'],
  decision_reason: ['decision_id'],
  decision_fact: ['decision_id'],
} as const;

/** The tables of one country's people, its courses and its acts, in the schema `s`. */
export function firstTables(s: string): string {
  return [people(s), contracts(s), courses(s), vouchers(s), attestations(s), duties(s), decisions(s), acts(s)]
    .concat(historyOf(s, STATE_TABLES))
    .join('\n');
}

function people(s: string): string {
  return `
create table ${s}.authority (
  id uuid primary key,
  code text not null constraint authority_code_unique unique
);
create table ${s}.provider (
  id uuid primary key,
  name text not null,
  kind text not null,
  enrolment_channels text[] not null,
  -- The day it was first recorded, for the order of lists.
  added_on date not null default (current_setting('gateway.now')::timestamptz at time zone 'UTC')::date
);
create index provider_listed on ${s}.provider (added_on desc, id);

create table ${s}.person_file (
  id uuid primary key,
  authority_id uuid not null references ${s}.authority,
  family_name text not null,
  given_names text not null,
  birth_date date,
  sex text,
  email text,
  phone text,
  postal_address text,
  languages text[] not null,
  registered_on date not null,
  revision integer not null,
  kept_until date,
  kept_until_rule text,
  rules_version text,
  source text,
  source_key text,
  constraint person_file_source_unique unique (source, source_key)
);
create index person_file_listed on ${s}.person_file (registered_on desc, id);
create index person_file_kept_until on ${s}.person_file (kept_until) where kept_until is not null;
create index person_file_rules_version on ${s}.person_file (rules_version);
create index person_file_authority on ${s}.person_file (authority_id, registered_on desc, id);
create index person_file_family_name
  on ${s}.person_file ((lower(family_name collate "und-x-icu") collate "C"), registered_on desc, id);

create table ${s}.file_identifier (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  scheme text not null,
  value text not null
);
create index file_identifier_file on ${s}.file_identifier (file_id);
create index file_identifier_value on ${s}.file_identifier (scheme, value);

create table ${s}.file_fact (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  kind text not null,
  value jsonb,
  valid_from date,
  valid_until date,
  special boolean not null
);
create index file_fact_file on ${s}.file_fact (file_id, kind);

create table ${s}.information_session (
  id uuid primary key,
  authority_id uuid not null references ${s}.authority,
  held_on date not null,
  place text,
  language text,
  head_count integer not null
);
create index information_session_listed on ${s}.information_session (held_on desc, id);
create index information_session_authority on ${s}.information_session (authority_id);
create table ${s}.information_session_attendance (
  id uuid primary key,
  session_id uuid not null references ${s}.information_session,
  file_id uuid not null references ${s}.person_file on delete cascade
);
create index information_session_attendance_session on ${s}.information_session_attendance (session_id);
create index information_session_attendance_file on ${s}.information_session_attendance (file_id);

create table ${s}.appointment (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  requested_on date not null,
  scheduled_on date,
  channel text not null,
  held_on date,
  cancelled_on date
);
create index appointment_file on ${s}.appointment (file_id);`;
}

function contracts(s: string): string {
  return `
create table ${s}.contract (
  id uuid primary key,
  scheme text not null,
  authority_id uuid not null references ${s}.authority,
  opened_on date not null,
  governing_date date,
  signed_on date,
  starts_on date,
  ends_on date,
  completed_on date,
  terminated_on date,
  withdrawn_on date,
  source text,
  source_key text,
  constraint contract_source_unique unique (source, source_key)
);
create index contract_listed on ${s}.contract (opened_on desc, id);
create index contract_scheme on ${s}.contract (scheme, opened_on desc, id);
create index contract_authority on ${s}.contract (authority_id, opened_on desc, id);

create table ${s}.contract_party (
  id uuid primary key,
  contract_id uuid not null references ${s}.contract on delete cascade,
  file_id uuid not null references ${s}.person_file on delete cascade,
  role text not null,
  signed_on date,
  constraint contract_party_once unique (contract_id, file_id)
);
create index contract_party_file on ${s}.contract_party (file_id);

create table ${s}.contract_status (
  contract_id uuid not null references ${s}.contract on delete cascade,
  status text not null,
  valid_from date not null,
  valid_until date,
  rule text not null,
  constraint contract_status_key primary key (contract_id, valid_from)
);
create index contract_status_dated on ${s}.contract_status (status, valid_from, valid_until);

create table ${s}.prestation (
  id uuid primary key,
  contract_id uuid not null references ${s}.contract on delete cascade,
  file_id uuid not null references ${s}.person_file on delete cascade,
  kind text not null,
  sequence integer,
  mandatory boolean not null,
  origin text not null,
  opened_on date not null,
  cancelled_on date
);
create index prestation_contract on ${s}.prestation (contract_id);
create index prestation_file on ${s}.prestation (file_id);`;
}

function courses(s: string): string {
  return `
create table ${s}.course (
  id uuid primary key,
  kind text not null,
  provider_id uuid references ${s}.provider,
  authority_id uuid references ${s}.authority,
  title text not null,
  language text not null,
  total_minutes integer not null,
  places integer not null,
  scheduled_on date not null,
  called_off_on date
);
create index course_provider on ${s}.course (provider_id, scheduled_on desc, id);
create index course_authority on ${s}.course (authority_id, scheduled_on desc, id);

create table ${s}.course_session (
  id uuid primary key,
  course_id uuid not null references ${s}.course on delete cascade,
  module text,
  held_on date not null,
  starts_at text not null,
  ends_at text not null,
  minutes integer not null
);
create index course_session_course on ${s}.course_session (course_id, held_on);`;
}

function vouchers(s: string): string {
  return `
create table ${s}.voucher (
  id uuid primary key,
  code text not null constraint voucher_code_unique unique,
  contract_id uuid not null references ${s}.contract on delete cascade,
  file_id uuid not null references ${s}.person_file on delete cascade,
  prestation_id uuid not null references ${s}.prestation on delete cascade,
  sequence integer not null,
  issued_on date not null,
  expires_on date not null,
  redeemed_on date,
  provider_id uuid references ${s}.provider,
  cancelled_on date,
  cancel_reason text,
  replaced_on date,
  replaces_id uuid references ${s}.voucher on delete cascade,
  settled_on date,
  settlement text,
  settlement_reason text
);
create index voucher_contract on ${s}.voucher (contract_id, sequence);
create index voucher_file on ${s}.voucher (file_id);
create index voucher_prestation on ${s}.voucher (prestation_id);
create index voucher_provider on ${s}.voucher (provider_id);
create index voucher_replaces on ${s}.voucher (replaces_id);

create table ${s}.voucher_status (
  voucher_id uuid not null references ${s}.voucher on delete cascade,
  contract_id uuid not null references ${s}.contract on delete cascade,
  state text not null,
  bond text not null,
  valid_from date not null,
  valid_until date,
  rule text not null,
  constraint voucher_status_key primary key (voucher_id, valid_from)
);
create index voucher_status_contract on ${s}.voucher_status (contract_id);
create index voucher_status_dated on ${s}.voucher_status (state, bond, valid_from, valid_until);

create table ${s}.enrolment (
  id uuid primary key,
  prestation_id uuid not null references ${s}.prestation on delete cascade,
  contract_id uuid not null references ${s}.contract on delete cascade,
  file_id uuid not null references ${s}.person_file on delete cascade,
  course_id uuid not null references ${s}.course,
  voucher_id uuid references ${s}.voucher on delete cascade,
  enrolled_on date not null,
  channel text not null,
  invited_on date,
  cancelled_on date,
  closed_on date,
  result text
);
create unique index enrolment_one_active on ${s}.enrolment (course_id, file_id)
  where cancelled_on is null and closed_on is null;
create index enrolment_course on ${s}.enrolment (course_id, enrolled_on, id);
create index enrolment_prestation on ${s}.enrolment (prestation_id);
create index enrolment_contract on ${s}.enrolment (contract_id);
create index enrolment_file on ${s}.enrolment (file_id);
create index enrolment_voucher on ${s}.enrolment (voucher_id);

create table ${s}.attendance (
  id uuid primary key,
  enrolment_id uuid not null references ${s}.enrolment on delete cascade,
  session_id uuid not null references ${s}.course_session,
  contract_id uuid not null references ${s}.contract on delete cascade,
  file_id uuid not null references ${s}.person_file on delete cascade,
  minutes integer not null,
  signed boolean not null,
  constraint attendance_once unique (enrolment_id, session_id)
);
create index attendance_session on ${s}.attendance (session_id);
create index attendance_contract on ${s}.attendance (contract_id);
create index attendance_file on ${s}.attendance (file_id);`;
}

function attestations(s: string): string {
  return `
create table ${s}.attestation (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  contract_id uuid references ${s}.contract on delete cascade,
  prestation_id uuid references ${s}.prestation on delete cascade,
  enrolment_id uuid references ${s}.enrolment on delete cascade,
  kind text not null,
  issuer_id uuid not null,
  year integer not null,
  number integer not null,
  issued_on date not null,
  rule text not null,
  verification_code text not null constraint attestation_verification_code_unique unique,
  copy_received_on date,
  revoked_on date,
  revoke_reason text,
  constraint attestation_number_unique unique (issuer_id, year, number)
);
create index attestation_file on ${s}.attestation (file_id);
create index attestation_contract on ${s}.attestation (contract_id);
create index attestation_prestation on ${s}.attestation (prestation_id);
create index attestation_enrolment on ${s}.attestation (enrolment_id);

create table ${s}.attestation_counter (
  issuer_id uuid not null,
  year integer not null,
  last_number integer not null,
  constraint attestation_counter_key primary key (issuer_id, year)
);`;
}

function duties(s: string): string {
  return `
create table ${s}.obligation (
  file_id uuid not null references ${s}.person_file on delete cascade,
  contract_id uuid references ${s}.contract on delete cascade,
  kind text not null,
  subject_id uuid not null,
  debtor text not null,
  debtor_id uuid,
  due_on date,
  rule text not null,
  applies_from date not null,
  applies_until date,
  constraint obligation_key primary key (file_id, kind, subject_id, debtor, rule, applies_from)
);
create index obligation_due on ${s}.obligation (due_on, file_id);
create index obligation_debtor on ${s}.obligation (debtor_id, due_on);
create index obligation_contract on ${s}.obligation (contract_id);

create table ${s}.transmission (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  contract_id uuid references ${s}.contract on delete cascade,
  kind text not null,
  subject_id uuid not null,
  rule text not null,
  recipient text not null,
  channel text not null,
  created_on date not null,
  due_on date,
  sent_on date
);
create index transmission_file on ${s}.transmission (file_id);
create index transmission_contract on ${s}.transmission (contract_id);
create index transmission_unsent on ${s}.transmission (due_on, id) where sent_on is null;`;
}

function decisions(s: string): string {
  return `
create table ${s}.decision (
  id uuid primary key,
  file_id uuid references ${s}.person_file on delete cascade,
  contract_id uuid references ${s}.contract on delete cascade,
  question text not null,
  scheme text,
  verdict text not null,
  outcome text not null,
  as_of date not null,
  rules_version text not null
);
create index decision_file on ${s}.decision (file_id);
create index decision_contract on ${s}.decision (contract_id);
create table ${s}.decision_reason (
  decision_id uuid not null references ${s}.decision on delete cascade,
  position integer not null,
  rule text not null,
  status text not null,
  missing text[] not null,
  constraint decision_reason_key primary key (decision_id, position)
);
create table ${s}.decision_fact (
  decision_id uuid not null,
  position integer not null,
  name text not null,
  value jsonb,
  special boolean not null,
  constraint decision_fact_key primary key (decision_id, position, name),
  foreign key (decision_id, position) references ${s}.decision_reason on delete cascade
);`;
}

function acts(s: string): string {
  return `${requestsAndChain(s)}
create table ${s}.file_key (
  file_id uuid primary key references ${s}.person_file on delete cascade,
  key bytea not null
);`;
}
