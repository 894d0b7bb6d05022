import type { ConsentRequest, PartnerApp } from '../domain/partner-app.ts';
import { type CountryDb, type GatewayDb, statement } from './database.ts';

const APP = 'client, name, scopes, registered_on, expires_on, revoked_on';
const REQUEST = 'id, client, code, purpose, scopes, requested_on, expires_on';

const APPS = statement<PartnerApp>(
  (q) => `select ${APP} from ${q('partner_app')} order by client collate "C"`,
);
const ONE = statement<PartnerApp>((q) => `select ${APP} from ${q('partner_app')} where client = $1`);
const LOCK = statement<PartnerApp>(
  (q) => `select ${APP} from ${q('partner_app')} where client = $1 for update`,
);

/** All that were ever registered, by client id. */
export async function partnerApps(db: GatewayDb): Promise<readonly PartnerApp[]> {
  return (await APPS(db)).rows;
}

export async function partnerApp(db: GatewayDb, client: string): Promise<PartnerApp | null> {
  return (await ONE(db, client)).rows[0] ?? null;
}

/** The app, this transaction's own until it ends. */
export async function lockPartnerApp(trx: GatewayDb, client: string): Promise<PartnerApp | null> {
  return (await LOCK(trx, client)).rows[0] ?? null;
}

const SAVE = statement(
  (q) => `
insert into ${q('partner_app')} (${APP}) values ($1, $2, $3::text[], $4, $5, $6)
on conflict (client) do update set name = $2, scopes = $3::text[], expires_on = $5, revoked_on = $6`,
);

export async function savePartnerApp(trx: GatewayDb, app: PartnerApp): Promise<void> {
  await SAVE(trx, app.client, app.name, app.scopes, app.registeredOn, app.expiresOn, app.revokedOn);
}

const ADD = statement(
  (q) => `insert into ${q('consent_request')} (${REQUEST}) values ($1, $2, $3, $4, $5::text[], $6, $7)`,
);

export async function addConsentRequest(trx: GatewayDb, request: ConsentRequest): Promise<void> {
  const { id, client, code, purpose, scopes, requestedOn, expiresOn } = request;
  await ADD(trx, id, client, code, purpose, scopes, requestedOn, expiresOn);
}

const OF_CODE = statement<ConsentRequest>(
  (q) => `select ${REQUEST} from ${q('consent_request')} where code = $1`,
);
const OF_ID = statement<ConsentRequest>(
  (q) => `select ${REQUEST} from ${q('consent_request')} where id = any($1::uuid[])`,
);
const OF_CLIENT = statement<ConsentRequest>(
  (q) => `
select ${REQUEST} from ${q('consent_request')} where client = $1
order by recorded_at desc, id limit $2`,
);

export async function consentRequestByCode(db: GatewayDb, code: string): Promise<ConsentRequest | null> {
  return (await OF_CODE(db, code)).rows[0] ?? null;
}

export async function consentRequestById(db: GatewayDb, id: string): Promise<ConsentRequest | null> {
  return (await OF_ID(db, [id])).rows[0] ?? null;
}

/** What an app asked for, the latest first. */
export async function consentRequestsOf(
  db: GatewayDb,
  client: string,
  first: number,
): Promise<readonly ConsentRequest[]> {
  return (await OF_CLIENT(db, client, first)).rows;
}

/** How a request was answered in a country's store. */
export interface ConsentAnswer {
  readonly requestId: string;
  readonly fileId: string;
  /** Whether some scope of it holds still. */
  readonly holds: boolean;
}

const ANSWERS = statement<ConsentAnswer>(
  (q) => `
select request_id, file_id, bool_or(withdrawn_on is null) as holds from ${q('consent')}
where client = $1 and request_id = any($2::uuid[]) group by request_id, file_id order by request_id, file_id`,
);

/** Answers to an app's own requests. One statement. */
export async function consentAnswers(
  db: CountryDb,
  client: string,
  requestIds: readonly string[],
): Promise<readonly ConsentAnswer[]> {
  return (await ANSWERS(db, client, requestIds)).rows;
}
