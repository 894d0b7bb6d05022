import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { archipelago } from '../fictional-country/graphql/index.ts';
import { TOLD_COUNTRIES } from '../support/countries.ts';
import { type Ask, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { providersAlone } from './first-people.ts';
import { COUNCIL, HARBOUR } from './island-claims.ts';
import { ISLAND_DAYS, type IslandStory, tellOfIslands } from './islands.ts';
import { type Story, tellStories } from './story.ts';

const { today: TODAY, drawnUp: DRAWN_UP } = ISLAND_DAYS;

let gateway: TestGateway;
let story: Story;
let islands: IslandStory;

beforeAll(async () => {
  gateway = await openTestGateway({
    countries: [...TOLD_COUNTRIES, archipelago],
    firstPeople: providersAlone,
  });
  story = tellStories({ ask: gateway.as(HARBOUR), as: gateway.as });
  islands = tellOfIslands(story);
});
afterAll(() => gateway.close());

describe('a contract that is drawn up', () => {
  const READ = `query ($id: ID!) { contract(id: $id) {
    awaiting { code name(language: EN) } status startsOn endsOn signedOn signatories { signedOn role }
  } }`;

  it('waits for the council, is signed by each, and begins when the council has signed', async () => {
    const council = gateway.as(COUNCIL);
    const { contractId, personIds } = await islands.drawnUp(2);
    const read = async (ask: Ask) => (await ask(READ, { id: contractId })).data.contract;
    const proposed = {
      awaiting: { code: 'COUNCIL', name: 'Council' },
      status: 'PROPOSED',
      startsOn: null,
      signedOn: null,
      signatories: [
        { signedOn: null, role: 'CO_SIGNATORY' },
        { signedOn: null, role: 'CO_SIGNATORY' },
      ],
    };
    expect(await read(gateway.as(HARBOUR))).toMatchObject(proposed);
    expect(await read(council)).toMatchObject(proposed);
    const [one, other] = personIds;
    const signing = { scheme: 'XA_WELCOME', on: DRAWN_UP };
    const first = await story.grant('signContract', { personId: one, ...signing });
    expect(first.contract).toMatchObject({ id: contractId, signedOn: null });
    await story.grant('signContract', { personId: other, ...signing });
    expect(await read(council)).toMatchObject({ status: 'SIGNED', signedOn: DRAWN_UP, startsOn: null });

    const begun = await story.grant('countersignContract', { contractId });
    expect(begun).toMatchObject({ contract: null, decision: { outcome: 'SIGNED', asOf: TODAY } });
    expect(await read(council)).toBeNull();
    expect(await read(gateway.as(HARBOUR))).toMatchObject({
      awaiting: null,
      status: 'IN_PROGRESS',
      startsOn: TODAY,
      endsOn: '2027-06-16',
    });
  });

  it('leaves the decision in the file of everybody whom it concerns', async () => {
    const { personIds, contractId } = await islands.countersigned(2);
    const text = `query ($id: ID!) { person(id: $id) {
      decisions { question } contracts { edges { node { id decisions { question } } } }
    } }`;
    for (const id of personIds) {
      const { decisions, contracts } = (await gateway.as(HARBOUR)(text, { id })).data.person;
      const [{ node }] = contracts.edges;
      expect(node.id).toBe(contractId);
      for (const told of [decisions, node.decisions])
        expect(told).toEqual(
          expect.arrayContaining([{ question: 'proposeContract' }, { question: 'countersignContract' }]),
        );
    }
  });

  it('is taken back, and then waits for nobody', async () => {
    const { contractId } = await islands.drawnUp(2);
    await story.grant('withdrawContract', { contractId, reason: 'They left', on: DRAWN_UP });
    const { data } = await gateway.as(COUNCIL)(READ, { id: contractId });
    expect(data.contract).toBeNull();
  });

  it.each<readonly [string, (ids: readonly string[]) => readonly string[], readonly string[]]>([
    ['nobody', () => [], ['personIds']],
    [
      'eleven people',
      () => Array.from({ length: 11 }, () => encodeId('Person', 'XA', randomUUID())),
      ['personIds'],
    ],
    ['one person twice', ([id = '']) => [id, id], ['personIds', '1']],
    [
      'people of two countries',
      ([id = '']) => [id, encodeId('Person', 'LU', randomUUID())],
      ['personIds', '1'],
    ],
  ])('is none for %s', async (_, named, path) => {
    const personIds = named(await islands.met(1));
    const { decision, userErrors } = await story.send('proposeContract', { personIds, scheme: 'XA_WELCOME' });
    expect([decision, userErrors]).toMatchObject([null, [{ code: 'INVALID', path }]]);
  });

  it('is for ten people at most, and for nobody whose file is not known', async () => {
    const personIds = await islands.met(10);
    const drawing = { scheme: 'XA_WELCOME', on: DRAWN_UP };
    const { contract } = await story.grant('proposeContract', { ...drawing, personIds });
    expect(contract.signatories).toHaveLength(10);
    const unknown = [personIds[0], encodeId('Person', 'XA', randomUUID())];
    const { userErrors } = await story.send('proposeContract', { ...drawing, personIds: unknown });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['personIds', '1'] }]);
  });
});

describe('an outcome', () => {
  it('is proposed once, shown to who decides, and decided', async () => {
    const { contractId } = await islands.countersigned(2);
    const extension = { outcome: 'EXTEND', lastDay: '2027-09-30' };
    const proposed = await story.grant('proposeOutcome', { contractId, ...extension });
    expect(proposed.contract).toMatchObject({
      awaiting: { code: 'COUNCIL' },
      endsOn: '2027-06-16',
      outcomeProposals: [
        {
          proposed: 'EXTEND',
          proposedLastDay: '2027-09-30',
          proposedOn: TODAY,
          decided: null,
          decidedOn: null,
        },
      ],
    });
    const again = await story.send('proposeOutcome', { contractId, outcome: 'COMPLETE' });
    expect(again.decision.verdict).toBe('REFUSED');
    const seen = 'query ($id: ID!) { contract(id: $id) { outcomeProposals { proposed decided } } }';
    const { data } = await gateway.as(COUNCIL)(seen, { id: contractId });
    expect(data.contract.outcomeProposals).toEqual([{ proposed: 'EXTEND', decided: null }]);

    const decided = await story.grant('decideOutcome', { contractId, ...extension, lastDay: '2027-08-31' });
    expect(decided).toMatchObject({ contract: null, decision: { outcome: 'EXTENDED' } });
    const after = `query ($id: ID!) { contract(id: $id) {
      endsOn awaiting { code } statusLine { status from } outcomeProposals { decided decidedLastDay decidedOn }
    } }`;
    expect((await gateway.as(HARBOUR)(after, { id: contractId })).data.contract).toEqual({
      endsOn: '2027-08-31',
      awaiting: null,
      statusLine: [
        { status: 'PROPOSED', from: DRAWN_UP },
        { status: 'SIGNED', from: ISLAND_DAYS.signed },
        { status: 'IN_PROGRESS', from: TODAY },
        { status: 'EXTENDED', from: '2027-06-17' },
        { status: 'EXPIRED', from: '2027-09-01' },
      ],
      outcomeProposals: [{ decided: 'EXTEND', decidedLastDay: '2027-08-31', decidedOn: TODAY }],
    });
  });

  it.each([
    ['COMPLETE', 'COMPLETED'],
    ['TERMINATE', 'TERMINATED'],
  ])('%s leaves the contract %s', async (outcome, status) => {
    const { contractId } = await islands.countersigned(1);
    await story.grant('proposeOutcome', { contractId, outcome });
    await story.grant('decideOutcome', { contractId, outcome });
    const read = 'query ($id: ID!) { contract(id: $id) { status statusLine { status from } } }';
    const { contract } = (await gateway.as(HARBOUR)(read, { id: contractId })).data;
    expect([contract.status, contract.statusLine.at(-1)]).toEqual([status, { status, from: TODAY }]);
  });

  it.each(['proposeOutcome', 'decideOutcome'])(
    'is an extension with a last day, and nothing else is: %s',
    async (verb) => {
      const { contractId } = await islands.countersigned(1);
      await story.grant('proposeOutcome', { contractId, outcome: 'COMPLETE' });
      for (const asked of [{ outcome: 'EXTEND' }, { outcome: 'TERMINATE', lastDay: '2027-09-30' }]) {
        const { decision, userErrors } = await story.send(verb, { contractId, ...asked });
        expect([decision, userErrors]).toMatchObject([null, [{ code: 'INVALID', path: ['lastDay'] }]]);
      }
    },
  );

  it('is not for who proposed it to decide', async () => {
    const { contractId } = await islands.countersigned(1);
    await story.grant('proposeOutcome', { contractId, outcome: 'COMPLETE' });
    const text = `mutation ($input: DecideOutcomeInput!) { decideOutcome(input: $input) { userErrors { code } } }`;
    const input = { contractId, outcome: 'COMPLETE', idempotencyKey: randomUUID() };
    const { data } = await gateway.as(HARBOUR)(text, { input });
    expect(data.decideOutcome.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
  });

  it('is for a contract that waits for who decides: of all others they know nothing', async () => {
    const { contractId } = await islands.countersigned(1);
    for (const id of [contractId, encodeId('Contract', 'XA', randomUUID())]) {
      const { userErrors } = await story.send('decideOutcome', { contractId: id, outcome: 'COMPLETE' });
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['contractId'] }]);
    }
  });
});

describe('the children whom a contract concerns', () => {
  it('are put right by their birth dates; one who stays keeps the id', async () => {
    const { contractId } = await islands.countersigned(2);
    const correct = async (children: readonly string[]) => {
      const correction = { contractId, children, reason: 'Miscounted', on: TODAY };
      return (await story.grant('correctContract', correction)).contract.children;
    };
    const [elder, younger] = await correct(['2015-04-01', '2019-01-02']);
    expect([elder.birthDate, younger.birthDate]).toEqual(['2015-04-01', '2019-01-02']);
    expect(decodeId(elder.id)?.type).toBe('ContractChild');
    expect(await correct(['2019-01-02'])).toEqual([younger]);
  });

  it.each([
    ['one who is still to be born', ['2026-06-17'], ['children', '0']],
    ['more than thirty', Array.from({ length: 31 }, () => '2015-04-01'), ['children']],
    ['null', null, ['children']],
  ])('are not %s', async (_, children, path) => {
    const { contractId } = await islands.countersigned(1);
    const correction = { contractId, children, reason: 'Miscounted', on: TODAY };
    const { decision, userErrors } = await story.send('correctContract', correction);
    expect([decision, userErrors]).toMatchObject([null, [{ code: 'INVALID', path }]]);
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
