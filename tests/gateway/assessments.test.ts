import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeId } from '../../resolvers/ids.ts';
import { everybodyConsents } from '../support/consents.ts';
import { type Ask, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { tablesHolding } from '../support/holding.ts';
import { providersAlone } from './first-people.ts';
import { HARBOUR } from './island-claims.ts';
import { anInformedIslander, aSignedIslander, WITH_ARCHIPELAGO, withBoathouse } from './islanders.ts';
import { type Input, PERSON, type Story, tellStories } from './story.ts';

const SWIMMING = { kind: 'SWIMMING', result: 'INSUFFICIENT', prescribedMinutes: 600, on: '2026-01-15' };
const HEALTH = { kind: 'HEALTH_CHECK', result: 'DONE', on: '2026-01-16' };
const ASSESSMENTS = `query ($id: ID!, $knownAt: DateTime) {
  person(id: $id, knownAt: $knownAt) {
    assessments {
      id kind name(language: EN) result resultName(language: FR) prescribedMinutes heldOn
      rule { id } jurisdiction { code } person { id }
    }
  }
}`;

let gateway: TestGateway;
let story: Story;
let ask: Ask;
let person: Ask;
/** Each request comes a while after the one before. */
let instant = Date.UTC(2026, 5, 15, 10);

beforeAll(async () => {
  gateway = await openTestGateway({
    countries: WITH_ARCHIPELAGO,
    firstPeople: withBoathouse(providersAlone),
    clock: () => new Date(instant++),
  });
  ask = gateway.as(HARBOUR);
  story = tellStories({ ...gateway, ask });
  person = gateway.as(PERSON);
});
afterAll(() => gateway.close());

async function bind(personId: string): Promise<void> {
  const { invitation } = await story.grant('inviteToSignIn', { personId });
  await story.grant('acceptInvitation', { code: invitation.code });
}

/** The facts of decisions in which a text stands. */
async function factsOf(text: string) {
  const { schema, query } = gateway.stores.country('XA');
  const { rows } = await sql<{ readonly name: string; readonly special: boolean }>`
    select name, special from ${sql.id(schema, 'decision_fact')} where value = ${JSON.stringify(text)}::jsonb`.execute(
    query,
  );
  return rows;
}

async function assessed(...found: readonly Input[]) {
  const personId = await anInformedIslander(story);
  const ids: string[] = [];
  for (const input of found) {
    const { assessment } = await story.grant('recordAssessment', { personId, ...input });
    ids.push(assessment.id);
  }
  return { personId, ids };
}

describe('what was found of somebody', () => {
  it('is told in words, by day, with its rule', async () => {
    const { personId, ids } = await assessed(HEALTH, SWIMMING);
    const { data, errors } = await ask(ASSESSMENTS, { id: personId });
    expect(errors).toBeUndefined();
    const of = { jurisdiction: { code: 'XA' }, person: { id: personId } };
    expect(data.person.assessments).toEqual([
      {
        ...of,
        id: ids[1],
        kind: 'SWIMMING',
        name: 'Swimming test',
        result: 'INSUFFICIENT',
        resultName: 'Ne sait pas encore nager',
        prescribedMinutes: 600,
        heldOn: '2026-01-15',
        rule: { id: 'XA-SEA-1' },
      },
      {
        ...of,
        id: ids[0],
        kind: 'HEALTH_CHECK',
        name: 'Health check',
        result: 'DONE',
        resultName: 'Fait',
        prescribedMinutes: null,
        heldOn: '2026-01-16',
        rule: { id: 'XA-SEA-2' },
      },
    ]);
  });

  it('comes with an attestation in the same act, where the country gives one', async () => {
    const personId = await anInformedIslander(story);
    const swims = { personId, kind: 'SWIMMING', result: 'SUFFICIENT', on: '2026-01-15' };
    const { attestation } = await story.grant('recordAssessment', swims);
    expect(attestation.kind).toBe('SWIMMING_CERTIFICATE');
    const { data } = await ask('query ($id: ID!) { person(id: $id) { attestations { id issuedOn } } }', {
      id: personId,
    });
    expect(data.person.attestations).toEqual([{ id: attestation.id, issuedOn: '2026-01-15' }]);
    const without = await story.grant('recordAssessment', { personId, ...SWIMMING });
    expect(without.attestation).toBeNull();
  });

  it('is put right, and known as it was before by who asks for then', async () => {
    const { personId, ids } = await assessed(SWIMMING);
    const then = new Date(instant).toISOString();
    instant += 1000;
    const right = { assessmentId: ids[0], prescribedMinutes: 900, heldOn: '2026-01-14' };
    const input = { ...right, reason: 'A slip' };
    const { decision, assessment, person: of } = await story.grant('correctAssessment', input);
    const found = { id: ids[0], result: 'INSUFFICIENT', prescribedMinutes: 900, heldOn: '2026-01-14' };
    expect([assessment, of]).toEqual([found, { id: personId }]);
    expect(decision.reasons[0]).toMatchObject({
      rule: { id: 'XA-SEA-1' },
      facts: [
        { name: 'corrected', value: ['prescribedMinutes', 'heldOn'] },
        { name: 'reason', value: 'A slip' },
      ],
    });
    const read = async (knownAt: string | null) =>
      (await ask(ASSESSMENTS, { id: personId, knownAt })).data.person.assessments;
    expect(await read(null)).toMatchObject([{ prescribedMinutes: 900, heldOn: '2026-01-14' }]);
    expect(await read(then)).toMatchObject([{ prescribedMinutes: 600, heldOn: '2026-01-15' }]);
  });

  it.each<[string, Input, readonly string[]]>([
    ['a kind that the country does not know', { ...SWIMMING, kind: 'DIVING' }, ['kind']],
    ['a result of another kind', { ...SWIMMING, result: 'DONE' }, ['result']],
    ['lessons for who swims', { ...SWIMMING, result: 'SUFFICIENT' }, ['prescribedMinutes']],
    ['less than no lessons', { ...SWIMMING, prescribedMinutes: -1 }, ['prescribedMinutes']],
    ['no kind', { ...SWIMMING, kind: ' ' }, ['kind']],
    ['tomorrow', { ...SWIMMING, on: '2026-06-17' }, ['on']],
  ])('is not recorded as %s', async (_, input, path) => {
    const personId = await anInformedIslander(story);
    const { userErrors } = await story.send('recordAssessment', { personId, ...input });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path }]);
  });

  it.each<[string, Input, readonly string[]]>([
    ['to a result that leaves nothing to be learnt', { result: 'SUFFICIENT' }, ['prescribedMinutes']],
    ['to a result of another kind', { result: 'DONE' }, ['result']],
    ['to no result', { result: null }, ['result']],
    ['to a day that has not come', { heldOn: '2026-06-17' }, ['heldOn']],
    ['to no day', { heldOn: null }, ['heldOn']],
    ['in nothing', {}, []],
  ])('is not put right %s', async (_, input, path) => {
    const { ids } = await assessed(SWIMMING);
    const right = { assessmentId: ids[0], reason: 'A slip', ...input };
    const { userErrors } = await story.send('correctAssessment', right);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path }]);
  });

  it('is recorded by the same statements each time', async () => {
    const personId = await anInformedIslander(story);
    const counted = async () => {
      const input = { personId, ...SWIMMING };
      const statements = await gateway.statementsOf(() => story.grant('recordAssessment', input));
      return statements.map(({ store }) => store);
    };
    const first = await counted();
    expect(new Set(first)).toEqual(new Set(['XA']));
    expect(first).toHaveLength(14);
    expect(await counted()).toEqual(first);
  });
});

describe('what was found of somebody’s health', () => {
  const KINDS = 'query ($id: ID!) { person(id: $id) { assessments { kind } } }';
  const NODE = 'query ($id: ID!) { node(id: $id) { id } }';

  it('is seen by them and their authority, not by an app that follows their progress', async () => {
    const { personId, ids } = await assessed(SWIMMING, HEALTH);
    await bind(personId);
    const app = await everybodyConsents(gateway);
    const kinds = async (as: Ask) =>
      (await as(KINDS, { id: personId })).data.person.assessments.map(({ kind }: Input) => kind);
    expect(await kinds(person)).toEqual(['SWIMMING', 'HEALTH_CHECK']);
    expect(await kinds(ask)).toEqual(['SWIMMING', 'HEALTH_CHECK']);
    expect(await kinds(app)).toEqual(['SWIMMING']);
    const found = async (as: Ask) => {
      const nodes = await Promise.all(ids.map((id) => as(NODE, { id })));
      return nodes.map(({ data }) => data.node !== null);
    };
    expect(await found(person)).toEqual([true, true]);
    expect(await found(app)).toEqual([true, false]);
  });

  it('is marked in the decision, and in the one that puts it right', async () => {
    const { ids } = await assessed(HEALTH);
    const word = `canary${randomUUID().slice(0, 8)}`;
    const right = { assessmentId: ids[0], heldOn: '2026-01-17', reason: word };
    await story.grant('correctAssessment', right);
    expect(await factsOf(word)).toEqual([{ name: 'reason', special: true }]);
    const kinds = await factsOf('HEALTH_CHECK');
    expect(kinds.length).toBeGreaterThan(0);
    for (const { special } of kinds) expect(special).toBe(true);
  });
});

describe('an absence', () => {
  async function prescribed() {
    const islander = await aSignedIslander(story);
    const text = 'query ($id: ID!) { contract(id: $id) { prestations { id } } }';
    const { data } = await ask(text, { id: islander.contractId });
    return { ...islander, prestationId: String(data.contract.prestations[0].id) };
  }

  it('is excused for a reason that stands in the decision alone, as special', async () => {
    const { personId, contractId, prestationId } = await prescribed();
    await bind(personId);
    const word = `canary${randomUUID().slice(0, 8)}`;
    const { prestation } = await story.grant('excuseAbsence', {
      prestationId,
      reason: word,
      on: '2026-03-01',
    });
    expect(prestation).toEqual({ id: prestationId, excusedOn: '2026-03-01' });
    const tables = await tablesHolding(gateway.stores.gateway.query, [word]);
    expect(tables).toEqual(['country_xa.decision_fact']);
    expect(await factsOf(word)).toEqual([{ name: 'reason', special: true }]);

    const text = `query ($id: ID!) { contract(id: $id) {
      decisions { outcome } prestations { id excusedOn } timeline { on what(language: EN) rule { id } }
    } }`;
    const [theirs, ours] = await Promise.all([person, ask].map((as) => as(text, { id: contractId })));
    expect(theirs?.data).toEqual(ours?.data);
    expect(theirs?.data.contract.decisions[0]).toEqual({ outcome: 'EXCUSED' });
    expect(theirs?.data.contract.timeline).toContainEqual({
      on: '2026-03-01',
      what: 'Absence excused',
      rule: { id: 'XA-SEA-3' },
    });
    const app = await everybodyConsents(gateway);
    const { data } = await app(text, { id: contractId });
    expect(data.contract.decisions).toBeNull();
    expect(data.contract.prestations).toContainEqual({ id: prestationId, excusedOn: '2026-03-01' });
  });

  it('is excused once up to a day, and again up to a later one', async () => {
    const { prestationId } = await prescribed();
    const excuse = (on: string) => story.send('excuseAbsence', { prestationId, reason: 'A fever', on });
    expect((await excuse('2026-03-02')).decision.outcome).toBe('EXCUSED');
    for (const on of ['2026-03-01', '2026-03-02'])
      expect((await excuse(on)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['prestationId'] }]);
    expect((await excuse('2026-03-03')).prestation.excusedOn).toBe('2026-03-03');
  });

  it.each<[string, Input, readonly string[]]>([
    ['no reason', { reason: ' ' }, ['reason']],
    ['a day before there was anything to follow', { on: '2026-01-31' }, ['on']],
  ])('is not excused for %s', async (_, input, path) => {
    const { prestationId } = await prescribed();
    const excuse = { prestationId, reason: 'A fever', on: '2026-03-02', ...input };
    const { userErrors } = await story.send('excuseAbsence', excuse);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path }]);
  });
});

it('everything held on a person has what was found of them and why they were excused', async () => {
  const { personId, contractId } = await aSignedIslander(story);
  await bind(personId);
  await story.grant('recordAssessment', { personId, ...HEALTH, on: '2026-02-02' });
  const { data } = await ask('query ($id: ID!) { contract(id: $id) { prestations { id } } }', {
    id: contractId,
  });
  const prestationId = data.contract.prestations[0].id;
  await story.grant('excuseAbsence', { prestationId, reason: 'A fever', on: '2026-03-01' });
  const text = 'query ($id: ID!) { person(id: $id) { everythingHeld } }';
  const held = (await person(text, { id: personId })).data.person.everythingHeld;
  expect(held.assessment).toMatchObject([
    { kind: 'HEALTH_CHECK', result: 'DONE', held_on: '2026-02-02', special: true },
  ]);
  expect(held.prestation).toContainEqual(
    expect.objectContaining({ id: decodeId(prestationId)?.uuid, excused_on: '2026-03-01' }),
  );
  expect(JSON.stringify(held.decision_fact)).toContain('A fever');
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
