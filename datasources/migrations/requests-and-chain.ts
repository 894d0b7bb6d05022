/** Requests by their keys, the store's secrets and its chain of acts, in the schema `s`. */
export function requestsAndChain(s: string): string {
  return `
create table ${s}.idempotency (
  client text not null,
  organisation text not null,
  verb text not null,
  key text not null,
  input_hash text not null,
  decision_id uuid,
  subjects jsonb,
  recorded_at timestamptz not null,
  constraint idempotency_key primary key (client, organisation, verb, key)
);
create table ${s}.store_secret (
  name text primary key,
  secret bytea not null
);
create table ${s}.audit_head (
  one boolean primary key default true check (one),
  sequence bigint not null,
  hash text not null
);
insert into ${s}.audit_head (sequence, hash) values (0, repeat('0', 64));
create table ${s}.audit_entry (
  sequence bigint primary key,
  recorded_at timestamptz not null,
  verb text not null,
  client text not null,
  organisation text not null,
  verdict text not null,
  decision_id uuid,
  subjects jsonb not null,
  file_ids uuid[] not null,
  -- By file id: keyed hash of the input, unreadable once the file's key is gone.
  input_hashes jsonb not null,
  -- Of a RESTORED link: the last one that was known outside the store.
  restored jsonb,
  previous_hash text not null,
  hash text not null
);
create index audit_entry_files on ${s}.audit_entry using gin (file_ids);
create function ${s}.refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on ${s}.audit_entry
  for each statement execute function ${s}.refuse();`;
}
