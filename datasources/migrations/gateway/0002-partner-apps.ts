import { requestsAndChain } from '../requests-and-chain.ts';

/** Partner apps, what they ask consent for, and the gateway's own acts, in the schema `s`. Nobody's data. */
export function partnerApps(s: string): string {
  return `
create table ${s}.partner_app (
  client text primary key,
  name text not null,
  scopes text[] not null,
  registered_on date not null,
  expires_on date not null,
  revoked_on date
);
create table ${s}.consent_request (
  id uuid primary key,
  client text not null references ${s}.partner_app,
  code text not null constraint consent_request_code_unique unique,
  purpose text not null,
  scopes text[] not null,
  requested_on date not null,
  expires_on date not null,
  -- For the order of lists.
  recorded_at timestamptz not null default current_setting('gateway.now')::timestamptz
);
create index consent_request_client on ${s}.consent_request (client, recorded_at desc, id);
${requestsAndChain(s)}`;
}
