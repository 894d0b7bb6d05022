import { randomUUID } from 'node:crypto';
import type { Problem, Subjects } from '../domain/act.ts';
import type { ConsentRequest, PartnerApp } from '../domain/partner-app.ts';
import { appendToChain } from './audit.ts';
import type { GatewayDb } from './database.ts';
import { type Asker, claimKey, inputHash, settleKey } from './idempotency.ts';
import { addConsentRequest, lockPartnerApp, savePartnerApp } from './partner-apps.ts';
import type { GatewayStore } from './stores.ts';
import { inTransaction } from './transaction.ts';

/** What an act of the gateway's own makes. */
export interface Registered {
  readonly app?: PartnerApp;
  readonly request?: ConsentRequest;
}

/** An act on one partner app, which no country's law decides. */
export interface GatewayAct {
  readonly verb: string;
  readonly asker: Asker;
  /** The caller's own key: the same one again gives the same outcome and no second effect. */
  readonly key: string;
  readonly input: unknown;
  readonly dryRun: boolean;
  readonly at: Date;
  /** Client id of the app that it is about. */
  readonly client: string;
  /** Pure: what becomes of the app, null where it is not registered. */
  decide(app: PartnerApp | null): Registered | { readonly problems: readonly [Problem, ...Problem[]] };
}

export type GatewayEnacted =
  | Registered
  | { readonly replayed: true; readonly subjects: Subjects }
  | { readonly problems: readonly [Problem, ...Problem[]] };

class TakenBack extends Error {
  readonly enacted: GatewayEnacted;
  constructor(enacted: GatewayEnacted) {
    super('nothing of this is kept');
    this.enacted = enacted;
  }
}

/** Key, lock, decide, save, chain in one transaction of the gateway's store; what is not to stay is taken back. */
export async function enactHere(store: GatewayStore, act: GatewayAct): Promise<GatewayEnacted> {
  try {
    return await inTransaction(store, act.at, (trx) => perform(store, trx, act));
  } catch (error) {
    if (error instanceof TakenBack) return error.enacted;
    throw error;
  }
}

async function perform(store: GatewayStore, trx: GatewayDb, act: GatewayAct): Promise<GatewayEnacted> {
  const request = { asker: act.asker, verb: act.verb, key: act.key };
  if (!act.dryRun) {
    const claim = await claimKey(trx, request, inputHash(store.secret, act.input), act.at);
    if (!claim.claimed && claim.sameInput) return { replayed: true, subjects: claim.subjects };
    if (!claim.claimed) {
      const message = 'idempotencyKey: was used for another input; take a new key for a new request.';
      return { problems: [{ code: 'CONFLICT', path: ['idempotencyKey'], message }] };
    }
  }
  const decided = act.decide(await lockPartnerApp(trx, act.client));
  if ('problems' in decided) throw new TakenBack(decided);
  if (decided.app !== undefined) await savePartnerApp(trx, decided.app);
  if (decided.request !== undefined) await addConsentRequest(trx, decided.request);
  if (act.dryRun) throw new TakenBack(decided);
  const subjects = decided.request === undefined ? {} : { consentRequestId: decided.request.id };
  await settleKey(trx, request, randomUUID(), subjects);
  const link = {
    recordedAt: act.at.toISOString(),
    verb: act.verb,
    client: act.asker.client,
    organisation: act.asker.organisation,
    verdict: 'GRANTED',
    decisionId: null,
    subjects,
    fileIds: [],
    restored: null,
  } as const;
  await appendToChain(trx, link, act.input);
  return decided;
}
