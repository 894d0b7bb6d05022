/** From when until when a public body recognises a provider, in the schema `s`. */
export function recognisedProviders(s: string): string {
  return `
alter table ${s}.provider add column recognised_from date, add column recognised_until date;
alter table ${s}.provider_history add column recognised_from date, add column recognised_until date;
alter table ${s}.provider add constraint provider_recognised check (recognised_until >= recognised_from);`;
}
