/** Which files belong to one person: rows only for files that were linked, in the schema `s`. */
export function fileIndex(s: string): string {
  return `
create table ${s}.file_index (
  jurisdiction text not null,
  file_id uuid not null,
  person_id uuid not null,
  constraint file_index_key primary key (jurisdiction, file_id)
);
create index file_index_person on ${s}.file_index (person_id);`;
}
