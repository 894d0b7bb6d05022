import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEntries } from '../../datasources/audit.ts';
import { checkChain } from '../../datasources/audit-check.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { verifyChains } from '../../server/audit-report.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { tablesHolding } from '../support/holding.ts';
import { linked, linking, linksOf, proposed } from '../support/linking.ts';
import { providersAlone } from './first-people.ts';
import { tellOfFrance } from './french.ts';
import { AGENCY } from './french-claims.ts';
import { canonicalOf, confirm, type Movers, tellOfMovers, undo } from './movers.ts';
import { DAYS, type Story, tellStories } from './story.ts';

let gateway: TestGateway;
let story: Story;
let movers: Movers;
let instant = Date.parse('2026-06-15T10:00:00Z');

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone, clock: () => new Date(instant++) });
  story = tellStories(gateway);
  movers = tellOfMovers(gateway);
});
afterAll(() => gateway.close());

const uuidOf = (id: string) => decodeId(id)?.uuid ?? '';

const FILES = `query ($id: ID!) { person(id: $id) {
  familyName identifiers { value } files { jurisdiction { code } person { id familyName } }
  contracts { edges { node { jurisdiction { code } status } } }
} }`;

describe('X-8: a link', () => {
  it('is proposed with a reason and confirmed by the person who is signed in with the code', async () => {
    const [here, there] = [await movers.luxembourg(), await movers.france()];
    const person = await movers.signedIn(there);
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
    const [here, there] = [await movers.luxembourg(), await movers.wallonia()];
    const person = await movers.signedIn(here);
    const link = await linked({ ...here, ask: person }, there);
    expect(link).toMatchObject({ state: 'CONFIRMED', proposedBy: 'PERSON', confirmedBy: 'CASE_WORKER' });
  });

  it('makes the oldest id the canonical one to the person, by which everything is found; each file keeps its own', async () => {
    const [here, there, third] = [await movers.luxembourg(), await movers.france(), await movers.wallonia()];
    await linked(here, there);
    await linked(there, third);
    const person = await movers.signedIn(here, there, third);
    for (const { personId } of [here, there, third])
      expect(await canonicalOf({ ask: person, personId })).toBe(third.personId);
    const { data } = await person(FILES, { id: third.personId });
    expect(data.person.files).toMatchObject([
      { jurisdiction: { code: 'BE_WAL' }, person: { id: third.personId, familyName: 'Éclair' } },
      { jurisdiction: { code: 'FR' }, person: { id: there.personId, familyName: 'Exemple' } },
      {
        jurisdiction: { code: 'LU' },
        person: { id: here.personId, familyName: expect.stringMatching(/^Sample/) },
      },
    ]);
    const held = 'query ($id: ID!) { person(id: $id) { files { person { id everythingHeld } } } }';
    const all = (await person(held, { id: third.personId })).data.person.files;
    for (const file of all)
      expect(file.person.everythingHeld.link_side.length).toBe(file.person.id === there.personId ? 2 : 1);
  });

  it('changes nobody’s rights: who saw one file sees no more of the other', async () => {
    const [here, there] = [await movers.luxembourg(), await movers.france()];
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
    const [here, there] = [await movers.luxembourg(), await movers.france()];
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
    const [here, there] = [await movers.luxembourg(alike), await movers.france(alike)];
    const text = 'query ($id: ID!) { person(id: $id) { possibleDuplicates { person { id } } } }';
    for (const { ask, personId } of [here, there]) {
      expect((await ask(text, { id: personId })).data.person.possibleDuplicates).toEqual([]);
      expect(await linksOf({ ask, personId })).toEqual([]);
    }
    const person = await movers.signedIn(here, there);
    expect(await canonicalOf({ ask: person, personId: there.personId })).toBe(there.personId);
  });

  it('stands in the chains of both countries and of the gateway, which verify', async () => {
    const [here, there] = [await movers.luxembourg(), await movers.france()];
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
    const [here, there] = [await movers.luxembourg(), await movers.france()];
    await linked(here, there);
    const person = await movers.signedIn(here, there);
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
    const [here, there] = [await movers.luxembourg(), await movers.france()];
    const { id } = await linked(here, there);
    const person = await movers.signedIn(there);
    expect((await undo({ ...there, ask: person }, id)).link).toMatchObject({
      state: 'UNDONE',
      undoneBy: 'PERSON',
    });
  });

  it('takes a proposal back before anybody confirmed it', async () => {
    const [here, there] = [await movers.luxembourg(), await movers.france()];
    const code = await proposed(here);
    const [link] = await linksOf(here);
    await undo(here, link.id);
    expect((await confirm(there, code)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
  });

  it('is not for who has neither file: the link is not known to them', async () => {
    const [here, there, other] = [
      await movers.luxembourg(),
      await movers.france(),
      await movers.luxembourg(),
    ];
    const { id } = await linked(here, there);
    const [own] = await linksOf(here);
    for (const linkId of [own.id, id, 'nonsense', encodeId('PersonLink', 'LU', randomUUID())])
      expect((await undo(other, linkId)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['linkId'] }]);
    expect((await undo({ ...here, personId: there.personId }, id)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['personId'] },
    ]);
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
    const person = await movers.signedIn(here, there);
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
