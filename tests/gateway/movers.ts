import { randomUUID } from 'node:crypto';
import { authorities } from '../../datasources/authorities.ts';
import { newDossier } from '../../domain/dossier.ts';
import { encodeId } from '../../resolvers/ids.ts';
import { put } from '../support/acts.ts';
import type { Answer, Ask, Claims, TestGateway } from '../support/gateway.ts';
import { aFile, emptySituation } from '../support/invented.ts';
import { type Acting, LINKS, linking } from '../support/linking.ts';
import { AGENCY } from './french-claims.ts';
import { newcomer, tellStories } from './story.ts';

const CENTRE = {
  role: 'CASE_WORKER',
  jurisdiction: 'BE_WAL',
  organisation: 'CRI_NAMUR',
} as const satisfies Claims;

/** Files of somebody who moves, each with its case worker: Wallonia's is the oldest, Luxembourg's comes next. */
export interface Movers {
  luxembourg(differing?: object): Promise<Acting>;
  france(differing?: object): Promise<Acting>;
  wallonia(): Promise<Acting>;
  /** Signs somebody in for some files, each with a code of its own. */
  signedIn(...files: readonly Acting[]): Promise<Ask>;
}

let serial = 400;

export function tellOfMovers(gateway: TestGateway): Movers {
  const story = tellStories(gateway);
  const agency = tellStories({ ask: gateway.as(AGENCY), as: gateway.as });
  return {
    async luxembourg(differing = {}) {
      serial += 1;
      const { person } = await story.grant('registerPerson', { ...newcomer(serial), ...differing });
      return { ask: gateway.ask, personId: person.id };
    },
    async france(differing = {}) {
      const given = { jurisdiction: 'FR', familyName: 'Exemple', givenNames: 'Anna', on: '2025-03-01' };
      const { person } = await agency.grant('registerPerson', { ...given, ...differing });
      return { ask: gateway.as(AGENCY), personId: person.id };
    },
    async wallonia() {
      const store = gateway.stores.country('BE_WAL');
      const authority = (await authorities(store)).find(({ code }) => code === CENTRE.organisation);
      const file = aFile(authority?.id ?? '');
      await put(store, { ...emptySituation(), dossiers: [newDossier(file)] });
      return { ask: gateway.as(CENTRE), personId: encodeId('Person', 'BE_WAL', file.id) };
    },
    async signedIn(...files) {
      const person = gateway.as({ role: 'PERSON', person: randomUUID() });
      for (const { ask, personId } of files) {
        const worker = tellStories({ ask, as: gateway.as });
        const { invitation } = await worker.grant('inviteToSignIn', { personId });
        const text =
          'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { person { id } } }';
        await person(text, { input: { code: invitation.code, idempotencyKey: randomUUID() } });
      }
      return person;
    },
  };
}

export async function canonicalOf({ ask, personId }: Acting): Promise<string> {
  return (await ask(LINKS, { id: personId })).data.person.canonicalId;
}

/** What came of showing a code for a file. */
export function confirm({ ask, personId }: Acting, code: string, differing = {}): Promise<Answer['data']> {
  return linking(ask, 'confirmLink', { personId, code, ...differing });
}

/** What came of undoing a link. */
export function undo({ ask, personId }: Acting, linkId: string): Promise<Answer['data']> {
  return linking(ask, 'undoLink', { personId, linkId });
}
