import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditEntries } from '../../datasources/audit.ts';
import { checkChain } from '../../datasources/audit-check.ts';
import { authorities } from '../../datasources/authorities.ts';
import { newDossier } from '../../domain/dossier.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { verifyChains } from '../../server/audit-report.ts';
import { put } from '../support/acts.ts';
import { type Claims, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { tablesHolding } from '../support/holding.ts';
import { aFile, emptySituation } from '../support/invented.ts';
import { type Acting, LINKS, linked, linking, linksOf, proposed } from '../support/linking.ts';
import { providersAlone } from './first-people.ts';
import { tellOfFrance } from './french.ts';
import { AGENCY } from './french-claims.ts';
import { DAYS, newcomer, type Story, tellStories } from './story.ts';

const CENTRE = {
  role: 'CASE_WORKER',
  jurisdiction: 'BE_WAL',
  organisation: 'CRI_NAMUR',
} as const satisfies Claims;
const NOON = Date.parse('2026-06-15T10:00:00Z');
const DAY_MILLISECONDS = 86_400_000;

let gateway: TestGateway;
let story: Story;
let agency: Story;
let instant = NOON;
let days = 0;

beforeAll(async () => {
  gateway = await openTestGateway({
    firstPeople: providersAlone,
    clock: () => new Date(instant++ + days * DAY_MILLISECONDS),
  });
  story = tellStories(gateway);
  agency = tellStories({ ask: gateway.as(AGENCY), as: gateway.as });
});
beforeEach(() => {
  days = 0;
});
afterAll(() => gateway.close());

const uuidOf = (id: string) => decodeId(id)?.uuid ?? '';

let serial = 400;

/** A file in Luxembourg, one in France, or one in Wallonia, each with its case worker; the first is the oldest. */
async function luxembourg(differing: object = {}): Promise<Acting> {
  serial += 1;
  const { person } = await story.grant('registerPerson', { ...newcomer(serial), ...differing });
  return { ask: gateway.ask, personId: person.id };
}
async function france(differing: object = {}): Promise<Acting> {
  const given = { jurisdiction: 'FR', familyName: 'Exemple', givenNames: 'Anna', on: '2025-03-01' };
  const { person } = await agency.grant('registerPerson', { ...given, ...differing });
  return { ask: gateway.as(AGENCY), personId: person.id };
}
async function wallonia(): Promise<Acting> {
  const store = gateway.stores.country('BE_WAL');
  const authority = (await authorities(store)).find(({ code }) => code === CENTRE.organisation);
  const file = aFile(authority?.id ?? '');
  await put(store, { ...emptySituation(), dossiers: [newDossier(file)] });
  return { ask: gateway.as(CENTRE), personId: encodeId('Person', 'BE_WAL', file.id) };
}

/** Signs somebody in for some files, each with a code of its own. */
async function signedIn(...files: readonly Acting[]): Promise<Acting['ask']> {
  const person = gateway.as({ role: 'PERSON', person: randomUUID() });
  for (const { ask, personId } of files) {
    const worker = tellStories({ ask, as: gateway.as });
    const { invitation } = await worker.grant('inviteToSignIn', { personId });
    const text = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { person { id } } }`;
    await person(text, { input: { code: invitation.code, idempotencyKey: randomUUID() } });
  }
  return person;
}

const canonicalOf = async ({ ask, personId }: Acting) =>
  (await ask(LINKS, { id: personId })).data.person.canonicalId;

const FILES = `query ($id: ID!) { person(id: $id) {
  familyName identifiers { value } files { jurisdiction { code } person { id familyName } }
  contracts { edges { node { jurisdiction { code } status } } }
} }`;

const confirm = ({ ask, personId }: Acting, code: string, differing: object = {}) =>
  linking(ask, 'confirmLink', { personId, code, ...differing });
const undo = async (acting: Acting, linkId: string) =>
  linking(acting.ask, 'undoLink', { personId: acting.personId, linkId });

describe('X-8: a link', () => {
  it('is proposed with a reason and confirmed by the person who is signed in with the code', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const person = await signedIn(there);
    const proposal = await linking(here.ask, 'proposeLink', {
      personId: here.personId,
      reason: 'Shown a card',
    });
    expect(proposal).toMatchObject({
      link: { state: 'PROPOSED', side: 'PROPOSING', proposedBy: 'CASE_WORKER', expiresOn: '2026-07-15' },
      decision: { outcome: 'PROPOSED', reasons: [{ rule: { id: 'EU-GDPR-ACCURACY' } }] },
    });
    const confirmed = await confirm({ ...there, ask: person }, proposal.link.code.toLowerCase());
    expect(confirmed).toMatchObject({
      userErrors: [],
      decision: { outcome: 'LINKED' },
      link: {
        state: 'CONFIRMED',
        side: 'CONFIRMING',
        linkedJurisdiction: { code: 'LU' },
        confirmedBy: 'PERSON',
      },
    });
    expect(confirmed.link).toMatchObject({ code: null, reason: null });
    expect(await linksOf(here)).toMatchObject([
      {
        state: 'CONFIRMED',
        reason: 'Shown a card',
        linkedJurisdiction: { code: 'FR' },
        confirmedOn: DAYS.today,
        confirmedBy: 'PERSON',
      },
    ]);
  });

  it('is confirmed by the other side’s case worker too, and proposed by the person', async () => {
    const [here, there] = [await luxembourg(), await wallonia()];
    const person = await signedIn(here);
    const link = await linked({ ...here, ask: person }, there);
    expect(link).toMatchObject({ state: 'CONFIRMED', proposedBy: 'PERSON', confirmedBy: 'CASE_WORKER' });
  });

  it('makes the oldest id the canonical one to the person, by which everything is found; each file keeps its own', async () => {
    const [here, there, third] = [await luxembourg(), await france(), await wallonia()];
    await linked(here, there);
    await linked(there, third);
    const person = await signedIn(here, there, third);
    for (const { personId } of [here, there, third])
      expect(await canonicalOf({ ask: person, personId })).toBe(third.personId);
    const { data } = await person(FILES, { id: third.personId });
    expect(data.person.files).toMatchObject([
      { jurisdiction: { code: 'BE_WAL' }, person: { id: third.personId, familyName: 'Éclair' } },
      { jurisdiction: { code: 'FR' }, person: { id: there.personId, familyName: 'Exemple' } },
      { jurisdiction: { code: 'LU' }, person: { id: here.personId, familyName: `Sample${serial}` } },
    ]);
    const held = 'query ($id: ID!) { person(id: $id) { files { person { id everythingHeld } } } }';
    const all = (await person(held, { id: third.personId })).data.person.files;
    for (const file of all)
      expect(file.person.everythingHeld.link_side.length).toBe(file.person.id === there.personId ? 2 : 1);
  });

  it('changes nobody’s rights: who saw one file sees no more of the other', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const before = await here.ask(FILES, { id: here.personId });
    await linked(here, there);
    expect(await here.ask(FILES, { id: here.personId })).toEqual(before);
    expect(await canonicalOf(here)).toBe(here.personId);
    const foreign = await here.ask(FILES, { id: there.personId });
    expect(foreign.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const { data } = await gateway.as({ role: 'PERSON', person: 'somebody else' })(FILES, {
      id: here.personId,
    });
    expect(data.person).toBe(null);
  });

  it('tells neither store of the other’s file, and nobody elsewhere of the reason', async () => {
    const word = `reason${randomUUID().slice(0, 8)}`;
    const [here, there] = [await luxembourg(), await france()];
    const { link } = await linking(here.ask, 'proposeLink', { personId: here.personId, reason: word });
    await confirm(there, link.code);
    const where = async (text: string) =>
      (await tablesHolding(gateway.stores.gateway.query, [text])).map((table) => table.split('.')[0]);
    expect(new Set(await where(word))).toEqual(new Set(['country_lu']));
    expect(new Set(await where(uuidOf(here.personId)))).toEqual(new Set(['country_lu', 'gateway']));
    expect(new Set(await where(uuidOf(there.personId)))).toEqual(new Set(['country_fr', 'gateway']));
  });

  it('is never made, nor suggested, for the same name and birth date', async () => {
    const alike = { familyName: 'Doppel', givenNames: 'Gänger', birthDate: '1988-08-08' };
    const [here, there] = [await luxembourg(alike), await france(alike)];
    const text = 'query ($id: ID!) { person(id: $id) { possibleDuplicates { person { id } } } }';
    for (const { ask, personId } of [here, there]) {
      expect((await ask(text, { id: personId })).data.person.possibleDuplicates).toEqual([]);
      expect(await linksOf({ ask, personId })).toEqual([]);
    }
    const person = await signedIn(here, there);
    expect(await canonicalOf({ ask: person, personId: there.personId })).toBe(there.personId);
  });

  it('stands in the chains of both countries and of the gateway, which verify', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const { id } = await linked(here, there);
    await undo(there, id);
    const verbsOf = async (code: string, personId: string) =>
      (await auditEntries(gateway.stores.country(code), 0, 10_000))
        .filter(({ fileIds }) => fileIds.includes(uuidOf(personId)))
        .map(({ verb }) => verb);
    expect((await verbsOf('LU', here.personId)).slice(1)).toEqual(['proposeLink', 'confirmLink', 'undoLink']);
    expect((await verbsOf('FR', there.personId)).slice(1)).toEqual(['confirmLink', 'undoLink']);
    const own = await auditEntries(gateway.stores.gateway, 0, 10_000);
    expect(own.slice(-2).map(({ verb }) => verb)).toEqual(['confirmLink', 'undoLink']);
    expect(await verifyChains(gateway.stores, undefined, () => {})).toBe(true);
  });
});

describe('X-8: undoing a link', () => {
  it.each(['proposed', 'confirmed'] as const)('from the side that %s takes it away on both', async (side) => {
    const [here, there] = [await luxembourg(), await france()];
    await linked(here, there);
    const person = await signedIn(here, there);
    expect(await canonicalOf({ ask: person, personId: there.personId })).toBe(here.personId);
    const acting = side === 'proposed' ? here : there;
    const [link] = await linksOf(acting);
    expect(await undo(acting, link.id)).toMatchObject({
      decision: { outcome: 'WITHDRAWN', reasons: [{ rule: { id: 'EU-GDPR-RECTIFICATION' } }] },
      link: { state: 'UNDONE', undoneOn: DAYS.today, undoneBy: 'CASE_WORKER' },
    });
    for (const one of [here, there]) {
      expect(await linksOf(one)).toMatchObject([{ state: 'UNDONE', undoneBy: 'CASE_WORKER' }]);
      expect(await canonicalOf({ ask: person, personId: one.personId })).toBe(one.personId);
    }
    await linked(here, there);
    expect(await canonicalOf({ ask: person, personId: there.personId })).toBe(here.personId);
  });

  it('is the person’s right, by either of their files', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const { id } = await linked(here, there);
    const person = await signedIn(there);
    expect((await undo({ ...there, ask: person }, id)).link).toMatchObject({
      state: 'UNDONE',
      undoneBy: 'PERSON',
    });
  });

  it('takes a proposal back before anybody confirmed it', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const code = await proposed(here);
    const [link] = await linksOf(here);
    await undo(here, link.id);
    expect((await confirm(there, code)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
  });

  it('is not for who has neither file: the link is not known to them', async () => {
    const [here, there, other] = [await luxembourg(), await france(), await luxembourg()];
    const { id } = await linked(here, there);
    const [own] = await linksOf(here);
    for (const linkId of [own.id, id, 'nonsense', encodeId('PersonLink', 'LU', randomUUID())])
      expect((await undo(other, linkId)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['linkId'] }]);
    expect((await undo({ ...here, personId: there.personId }, id)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['personId'] },
    ]);
  });
});

describe('X-8: a code', () => {
  it('is good for thirty days, the last one included', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const code = await proposed(here);
    days = 31;
    const late = await confirm(there, code);
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
    expect(late.userErrors[0].message).toContain('proposeLink');
    expect((await confirm(there, code, { on: '2026-07-01' })).userErrors).toMatchObject([{ path: ['code'] }]);
    expect(await linksOf(here)).toMatchObject([{ state: 'EXPIRED' }]);
    days = 30;
    expect((await confirm(there, code)).link).toMatchObject({
      state: 'CONFIRMED',
      confirmedOn: '2026-07-15',
    });
  });

  it('works once, for one file', async () => {
    const [here, there, other] = [await luxembourg(), await france(), await wallonia()];
    const code = await proposed(here);
    await confirm(there, code);
    for (const one of [there, other])
      expect((await confirm(one, code)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
    expect(await linksOf(other)).toEqual([]);
  });

  it('is tried five times a day on a file; then the right one waits until tomorrow', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const code = await proposed(here);
    const wrong = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
    const unknown = ['LU-0000-0000-0000-0000-8', wrong, '', 'nonsense', 'x'.repeat(3000)];
    for (const one of unknown)
      expect((await confirm(there, one)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['code'] }]);
    const closed = await confirm(there, code);
    expect(closed.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
    expect(closed.userErrors[0].message).toContain('tomorrow');
    days = 1;
    expect((await confirm(there, code)).link.state).toBe('CONFIRMED');
  });

  it('is tried in vain by a dry run too, which counts', async () => {
    const there = await france();
    for (let tries = 0; tries < 5; tries += 1) await confirm(there, 'wrong', { dryRun: true });
    const right = await confirm(there, await proposed(await luxembourg()), { dryRun: true });
    expect(right.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
  });

  it('that is right is rehearsed as it would be done, and stays', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const code = await proposed(here);
    const rehearsal = await confirm(there, code, { dryRun: true });
    expect(rehearsal).toMatchObject({ dryRun: true, userErrors: [], link: { state: 'CONFIRMED' } });
    expect(await linksOf(here)).toMatchObject([{ state: 'PROPOSED' }]);
    const { link } = await confirm(there, code);
    expect({ ...link, id: null }).toEqual({ ...rehearsal.link, id: null });
  });
});

describe('X-8: what cannot be linked', () => {
  it('is a file of the same country, or the same file', async () => {
    const [here, other] = [await luxembourg(), await luxembourg()];
    const code = await proposed(here);
    for (const one of [here, other])
      expect((await confirm(one, code)).userErrors).toMatchObject([{ code: 'INVALID', path: ['personId'] }]);
    expect(await linksOf(here)).toMatchObject([{ state: 'PROPOSED' }]);
  });

  it('is a file that the asker does not know, by any id, in the same words', async () => {
    const [here, there] = [await luxembourg(), await france()];
    const code = await proposed(here);
    const ids = [
      there.personId,
      encodeId('Person', 'FR', randomUUID()),
      encodeId('Contract', 'LU', randomUUID()),
    ];
    const answers = await Promise.all(
      [...ids, 'nonsense', ''].map((personId) => confirm({ ask: gateway.ask, personId }, code)),
    );
    expect(answers[0].userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['personId'] }]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const nobody = await linking(gateway.ask, 'proposeLink', { personId: there.personId, reason: 'Because' });
    expect(nobody.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['personId'] }]);
  });

  it('is a person who has another file there already, directly or by a third country', async () => {
    const [here, there, third] = [await luxembourg(), await france(), await wallonia()];
    await linked(here, there);
    await linked(there, third);
    const elsewhere = await confirm(await france(), await proposed(here));
    expect(elsewhere.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['personId'] }]);
    expect(elsewhere.userErrors[0].message).toContain('undoLink');
    const around = await confirm(await wallonia(), await proposed(here));
    expect(around.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['personId'] }]);
    const again = await confirm(third, await proposed(here));
    expect(again.userErrors[0].message).toContain('already');
    const twice = await confirm(there, await proposed(here));
    expect(twice.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['personId'] }]);
  });

  it('leaves the code as it was', async () => {
    const [here, there] = [await luxembourg(), await france()];
    await linked(await luxembourg(), there);
    const code = await proposed(here);
    expect((await confirm(there, code)).userErrors).toMatchObject([{ path: ['personId'] }]);
    expect((await confirm(await france(), code)).link.state).toBe('CONFIRMED');
  });

  it('is what a role never links', async () => {
    const here = await luxembourg();
    const provider = gateway.as({ role: 'ADMINISTRATOR' });
    const payload = await linking(provider, 'proposeLink', { personId: here.personId, reason: 'Because' });
    expect(payload.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: [] }]);
  });

  it.each([
    { reason: '' },
    { reason: 'x'.repeat(1001) },
    { reason: 'bell\u0007' },
    { reason: 'Fine', on: '2999-01-01' },
  ])('is proposed with what does not stand: %o', async (differing) => {
    const { personId } = await luxembourg();
    const payload = await linking(gateway.ask, 'proposeLink', { personId, ...differing });
    expect(payload.userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(payload.link).toBe(null);
  });
});

describe('X-4: somebody who moves', () => {
  it('keeps what runs in one country beside what begins in another; neither is closed', async () => {
    const french = tellOfFrance(gateway);
    const { personId } = await story.signed();
    const here = { ask: gateway.ask, personId };
    const statusOf = async () => {
      const { data } = await gateway.ask(FILES, { id: personId });
      return data.person.contracts.edges.map(({ node }: { node: object }) => node);
    };
    const before = await statusOf();
    const begun = await french.begun();
    const there = { ask: gateway.as(AGENCY), personId: begun.personIds[0] ?? '' };
    await linked(here, there);
    const person = await signedIn(here, there);
    const { data } = await person(FILES, { id: await canonicalOf({ ask: person, personId }) });
    const contracts = data.person.contracts.edges.map(({ node }: { node: object }) => node);
    expect(contracts).toHaveLength(2);
    expect(contracts).toContainEqual(before[0]);
    expect(
      contracts.map((one: { jurisdiction: { code: string } }) => one.jurisdiction.code).toSorted(),
    ).toEqual(['FR', 'LU']);
    expect(await statusOf()).toEqual(before);
  });
});

it('chains hold, and no fault was met on the way', async () => {
  for (const code of gateway.stores.countries)
    expect((await checkChain(gateway.stores.country(code))).broken).toBeNull();
  expect(gateway.faults).toEqual([]);
});
