import { createHmac } from 'node:crypto';
import type { ConsentScope } from '../../domain/consent.ts';
import type { Viewer } from '../../domain/viewer.ts';
import type { Asker } from '../idempotency.ts';
import type { CountryStore } from '../stores.ts';
import { RIGHTS } from './roles.ts';
import type { RightsTable, Sight } from './sight.ts';

/** By what a sign-in is known in one country's store: another store knows it by another word. */
export function holderOf({ secret }: Pick<CountryStore, 'secret'>, person: string): string {
  return createHmac('sha256', secret).update(`person ${person}`).digest('hex');
}

/**
 * What somebody may see of a country's store. `scopes` are those that a partner app is registered for:
 * nothing else can have been consented to. `rights`: those of every role.
 */
export function sightOf(
  { role, jurisdiction, organisation, person }: Viewer,
  store: Pick<CountryStore, 'code' | 'secret'>,
  scopes: readonly ConsentScope[],
  rights: RightsTable = RIGHTS,
): Sight {
  const nothing: Sight = { rights: rights.NOBODY, who: [] };
  if (jurisdiction !== null && jurisdiction !== store.code) return nothing;
  switch (role) {
    case 'PERSON':
      if (person === null) return nothing;
      return {
        rights: rights.PERSON,
        // Worked out when it is needed: a store that was never reached has told nobody its secret.
        get who() {
          return [holderOf(store, person)];
        },
      };
    case 'PARTNER_APP':
      return organisation === null ? nothing : { rights: rights.PARTNER_APP, who: [organisation, ...scopes] };
    case 'CASE_WORKER':
    case 'PROVIDER':
    case 'DECIDING_AUTHORITY':
    case 'RECIPIENT':
      return organisation === null ? nothing : { rights: rights[role], who: [organisation] };
    case 'ANALYST':
      return { rights: rights.ANALYST, who: [] };
    case 'ANONYMOUS':
    case 'ADMINISTRATOR':
    case 'MIGRATOR':
      return nothing;
  }
}

/** A provider's sight of the one voucher whose code it was shown. */
export function sightOfVoucher(code: string, rights: RightsTable = RIGHTS): Sight {
  return { rights: rights.VOUCHER_SHOWN, who: [code] };
}

/** As whom somebody acts: their request keys are their own, and the chain of acts names them by it. */
export function askerOf({ role, client, organisation, person }: Viewer, { who }: Sight): Asker {
  // The chain outlives the file, and names no human; request keys are each human's own and go with it.
  if (person !== null) return { client, organisation: `${role} ${who[0] ?? ''}`, named: role };
  return { client, organisation: organisation === null ? role : `${role} ${organisation}` };
}
