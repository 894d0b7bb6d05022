import { randomUUID } from 'node:crypto';
import { enactHere } from '../../datasources/gateway-envelope.ts';
import { grouped } from '../../datasources/grouped.ts';
import { addConsentRequest, partnerApp } from '../../datasources/partner-apps.ts';
import type { GatewayStore } from '../../datasources/stores.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { dateIn, minus, plus } from '../../domain/calendar.ts';
import { CONSENT_SCOPES, type ConsentRecord } from '../../domain/consent.ts';
import type { ConsentRequest } from '../../domain/partner-app.ts';
import { mintCode } from '../../resolvers/shown-code.ts';
import { DEMO_APP } from './demo-identities.ts';

const NAME = 'Demo app';
const PURPOSE = 'To show you on one page what you have done and what comes next.';
const ANSWER_DAYS = 30;

/** Registers the demo partner app for a year from today. One that an administrator revoked stays so. */
export async function registerDemoApp(gateway: GatewayStore, at: Date): Promise<void> {
  const today = dateIn('UTC', at);
  const expiresOn = plus(today, { years: 1 });
  const known = await partnerApp(gateway, DEMO_APP);
  if (known !== null && (known.revokedOn !== null || known.expiresOn >= expiresOn)) return;
  await enactHere(gateway, {
    verb: 'registerPartnerApp',
    asker: { client: 'demo', organisation: 'ADMINISTRATOR' },
    key: randomUUID(),
    input: { client: DEMO_APP, expiresOn },
    dryRun: false,
    at,
    client: DEMO_APP,
    decide: (app) => ({
      app: {
        client: DEMO_APP,
        name: app?.name ?? NAME,
        scopes: app?.scopes ?? CONSENT_SCOPES,
        // The demo people consented to it before today.
        registeredOn: app?.registeredOn ?? minus(today, { years: 1 }),
        expiresOn,
        revokedOn: null,
      },
    }),
  });
}

/** What the demo app asked for, so that the demo people could consent to it. */
export async function addRequestsBehind(
  consents: readonly ConsentRecord[],
  gateway: GatewayStore,
  at: Date,
): Promise<void> {
  const requests = [...grouped(consents, ({ requestId }) => requestId).values()].flatMap(requestBehind);
  if (requests.length === 0) return;
  await inTransaction(gateway, at, async (trx) => {
    for (const request of requests) await addConsentRequest(trx, request);
  });
}

function requestBehind(answered: readonly ConsentRecord[]): readonly ConsentRequest[] {
  const [first] = answered;
  if (first?.client !== DEMO_APP) return [];
  return [
    {
      id: first.requestId,
      client: DEMO_APP,
      code: mintCode('CONSENT'),
      purpose: PURPOSE,
      scopes: answered.map(({ scope }) => scope),
      requestedOn: first.grantedOn,
      expiresOn: plus(first.grantedOn, { days: ANSWER_DAYS }),
    },
  ];
}
