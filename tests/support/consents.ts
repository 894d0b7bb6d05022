import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { savePartnerApp } from '../../datasources/partner-apps.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { day } from '../../domain/calendar.ts';
import { CONSENT_SCOPES } from '../../domain/consent.ts';
import { type Ask, type Claims, NOON, type TestGateway } from './gateway.ts';

/** An app that whole countries consented to: who else reads in several of them at once. */
const TRUSTED_APP = { role: 'PARTNER_APP', organisation: 'a-trusted-app' } as const satisfies Claims;

/** Everybody who is known so far consents to everything that an app may be shown. Gives how the app asks. */
export async function everybodyConsents({ stores, as }: Pick<TestGateway, 'stores' | 'as'>): Promise<Ask> {
  const client = TRUSTED_APP.organisation;
  const app = { client, name: 'A trusted app', scopes: CONSENT_SCOPES, registeredOn: day('2020-01-01') };
  await savePartnerApp(stores.gateway, { ...app, expiresOn: day('2099-12-31'), revokedOn: null });
  for (const code of stores.countries) {
    const store = stores.country(code);
    await inTransaction(store, NOON, async ({ query }) => {
      const table = (name: string) => sql.id(store.schema, name);
      await sql`
        insert into ${table('consent')} (id, file_id, client, scope, request_id, granted_on)
        select gen_random_uuid(), f.id, ${client}, scope, ${randomUUID()}, date '2020-01-01'
        from ${table('person_file')} f, unnest(${[...CONSENT_SCOPES]}::text[]) scope
        where not exists (select from ${table('consent')} c where c.file_id = f.id and c.client = ${client})`.execute(
        query,
      );
    });
  }
  return as(TRUSTED_APP);
}
