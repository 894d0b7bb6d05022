/** Lists of what is ordered sent in the order that they promise, and what a recipient was sent, in the schema `s`. */
export function sendings(s: string): string {
  return `
create index transmission_created on ${s}.transmission (created_on desc, id);
drop index ${s}.transmission_recipient;
create index transmission_recipient on ${s}.transmission (recipient) where sent_on is not null;`;
}
