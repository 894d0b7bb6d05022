/**
 * Links that stand between files of two countries, and wrong codes that were tried on a file, in the schema `s`: ids
 * alone. They take the place of the first index, which no act ever wrote to.
 */
export function personLinks(s: string): string {
  return `
drop table ${s}.file_index;
create table ${s}.person_link (
  handshake_id uuid not null,
  jurisdiction text not null,
  file_id uuid not null,
  constraint person_link_key primary key (handshake_id, jurisdiction)
);
create index person_link_file on ${s}.person_link (jurisdiction, file_id);
create table ${s}.link_attempt (
  jurisdiction text not null,
  file_id uuid not null,
  tried_on date not null,
  attempts integer not null,
  constraint link_attempt_key primary key (jurisdiction, file_id, tried_on)
);`;
}
