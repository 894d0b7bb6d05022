import { twinsOf } from '../history.ts';

/** The country's own sides of links with files elsewhere, and by what duplicates are looked for, in the schema `s`. */
export function linkSides(s: string): string {
  return `
create table ${s}.link_side (
  id uuid primary key,
  file_id uuid not null references ${s}.person_file on delete cascade,
  handshake_id uuid not null,
  side text not null check (side in ('PROPOSING', 'CONFIRMING')),
  other_jurisdiction text,
  code text constraint link_side_code_unique unique,
  reason text,
  taken_by text,
  proposed_on date not null,
  proposed_by text not null,
  expires_on date not null,
  confirmed_on date,
  confirmed_by text,
  undone_on date,
  undone_by text
);
create index link_side_handshake on ${s}.link_side (handshake_id);
create index link_side_file on ${s}.link_side (file_id);
create index person_file_birth_date on ${s}.person_file (birth_date);
${twinsOf(s, { link_side: ['file_id'] })}`;
}
