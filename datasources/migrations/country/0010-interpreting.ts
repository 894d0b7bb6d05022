/** Interpreting that is asked for at the sessions of a place, in the schema `s`. */
export function interpreting(s: string): string {
  return `
alter table ${s}.enrolment add column interpreting jsonb not null default '[]';
alter table ${s}.enrolment_history add column interpreting jsonb not null default '[]';`;
}
