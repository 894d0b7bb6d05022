import { twinsOf } from '../history.ts';

/** Payments for projects, in the schema `s`. */
export function projectFundings(s: string): string {
  return `
create table ${s}.project_funding (
  id uuid primary key,
  project_id uuid not null references ${s}.project on delete cascade,
  payee_id uuid not null references ${s}.provider,
  kind text not null,
  received_on date not null,
  credits_cents integer not null check (credits_cents > 0),
  envelope_cents integer check (envelope_cents >= 0),
  amount_cents integer not null check (amount_cents >= 0),
  due_on date not null,
  paid_on date check (paid_on >= received_on),
  rule text not null,
  unique (project_id, kind)
);
${twinsOf(s, { project_funding: ['project_id'] })}`;
}
