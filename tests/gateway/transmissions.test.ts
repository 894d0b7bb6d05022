import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syncAuthorities } from '../../datasources/authorities.ts';
import { loadDossiers } from '../../datasources/dossiers.ts';
import { day } from '../../domain/calendar.ts';
import { type Dossier, newDossier } from '../../domain/dossier.ts';
import { decodeId, encodeId } from '../../resolvers/ids.ts';
import { put } from '../support/acts.ts';
import { NOON, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { aContract, aFile, aTransmission, emptySituation } from '../support/invented.ts';
import { uuidFrom } from './copies.ts';
import { providersAlone } from './first-people.ts';
import { addOtherAuthority, DAYS, PERSON, type Story, tellStories } from './story.ts';

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: providersAlone });
  await addOtherAuthority(gateway);
  story = tellStories(gateway);
});
afterAll(() => gateway.close());

const LIST = `query ($filter: TransmissionFilter) { transmissions(first: 100, filter: $filter) {
  edges { node { id state sentOn recipientName(language: EN) contract { id } attestation { id } person { familyName } } }
} }`;

type Ask = TestGateway['ask'];

async function listed(filter: object = {}, ask: Ask = gateway.ask) {
  const { data, errors } = await ask(LIST, { filter });
  expect(errors).toBeUndefined();
  const edges: readonly { readonly node: { readonly id: string; readonly sentOn: string | null } }[] =
    data.transmissions.edges;
  return edges.map(({ node }) => node);
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

async function dutiesOf(contractId: string, asOf: string): Promise<readonly string[]> {
  const text =
    'query ($id: ID!, $asOf: LocalDate) { contract(id: $id) { obligations(asOf: $asOf) { kind } } }';
  const { data } = await gateway.ask(text, { id: contractId, asOf });
  return data.contract.obligations.map(({ kind }: { kind: string }) => kind);
}

async function dossierOf(personId: string): Promise<Dossier> {
  const uuid = decodeId(personId)?.uuid ?? '';
  const dossier = (await loadDossiers(gateway.stores.country('LU'), [uuid])).get(uuid);
  if (dossier === undefined) throw new Error('the file is not there');
  return dossier;
}

/** Days on which the duty stands, as the store has them for the daily work. */
async function storedLine(personId: string) {
  const { obligations } = await dossierOf(personId);
  return obligations
    .filter(({ kind }) => kind === 'SEND_CONFIRMATION')
    .map(({ appliesFrom, appliesUntil }) => [appliesFrom, appliesUntil]);
}

describe('the duty to send a confirmation', () => {
  it('ends on the day it was sent, and is due again when that turns out wrong', async () => {
    const { personId, contractId, transmissionId } = await story.confirmed();
    const open = await storedLine(personId);
    expect(open).toEqual([[DAYS.enrolled, '2024-03-05']]);
    expect(await dutiesOf(contractId, DAYS.confirmed)).toContain('SEND_CONFIRMATION');

    await story.grant('recordSending', { transmissionId, on: DAYS.confirmed });
    expect(await dutiesOf(contractId, '2024-03-03')).toContain('SEND_CONFIRMATION');
    expect(await dutiesOf(contractId, DAYS.confirmed)).not.toContain('SEND_CONFIRMATION');

    expect(await storedLine(personId)).toEqual([[DAYS.enrolled, '2024-03-03']]);

    const undo = { transmissionId, sentOn: null, reason: 'Came back', on: DAYS.confirmed };
    await story.grant('correctTransmission', undo);
    expect(await storedLine(personId)).toEqual(open);
    expect(await dutiesOf(contractId, DAYS.confirmed)).toContain('SEND_CONFIRMATION');
  });

  it('is counted by the course as it is when a sending is taken back', async () => {
    const { transmissionId, course } = await story.confirmed();
    await story.grant('recordSending', { transmissionId, on: DAYS.confirmed });
    const later = { sessionId: course.sessionIds[0], heldOn: '2024-03-06' };
    await story.grant('correctCourse', {
      courseId: course.courseId,
      sessions: [later],
      reason: 'Misread',
      on: DAYS.confirmed,
    });
    const undo = { transmissionId, sentOn: null, reason: 'Came back', on: DAYS.confirmed };
    const { transmission } = await story.grant('correctTransmission', undo);
    expect(transmission).toMatchObject({ dueOn: '2024-03-05', sentOn: null });
  });
});

describe('the duty to post a civic attestation', () => {
  it('ends when it was sent', async () => {
    const { contractId, personId } = await story.ready();
    const dossier = await dossierOf(personId);
    const civic = dossier.enrolments.find(({ courseId }) =>
      dossier.courses.some(({ id, kind }) => id === courseId && kind === 'CIVIC_TRAINING'),
    );
    const on = DAYS.civicClosed;
    await story.attested(encodeId('Enrolment', 'LU', civic?.id ?? ''), on);
    expect(await dutiesOf(contractId, on)).toContain('SEND_CIVIC_ATTESTATION');
    const owed = await listed({ kinds: ['CIVIC_ATTESTATION'], states: ['DUE'], asOf: on });
    expect(owed).toMatchObject([{ state: 'DUE', contract: { id: contractId }, attestation: {} }]);
    await story.grant('recordSending', { transmissionId: owed[0]?.id, on });
    expect(await dutiesOf(contractId, on)).not.toContain('SEND_CIVIC_ATTESTATION');
  });
});

describe('the state of a transmission', () => {
  it.each([
    [DAYS.redeemed, null],
    [DAYS.enrolled, 'DUE'],
    ['2024-03-04', 'DUE'],
    ['2024-03-05', 'OVERDUE'],
    ['2024-03-06', 'OVERDUE'],
    ['2024-03-07', 'SENT'],
  ])('is on %s, by date alone, in the field and in the filter: %s', async (asOf, state) => {
    const { transmissionId } = await story.confirmed();
    await story.grant('recordSending', { transmissionId, on: '2024-03-07' });
    const text =
      'query ($id: ID!, $asOf: LocalDate) { node(id: $id) { ... on Transmission { state(asOf: $asOf) } } }';
    expect((await gateway.ask(text, { id: transmissionId, asOf })).data.node).toEqual({ state });
    for (const one of ['DUE', 'OVERDUE', 'SENT'])
      expect(idsOf(await listed({ states: [one], asOf })).includes(transmissionId), one).toBe(one === state);
  });
});

it('the list is filtered by the last day on which things are due, and by kind', async () => {
  const { transmissionId } = await story.confirmed();
  expect(idsOf(await listed({ dueUntil: '2024-03-03' }))).not.toContain(transmissionId);
  expect(idsOf(await listed({ dueUntil: '2024-03-04' }))).toContain(transmissionId);
  expect(idsOf(await listed({ kinds: ['CIVIC_CONFIRMATION'] }))).toContain(transmissionId);
  expect(await listed({ kinds: ['NOTHING'] })).toEqual([]);
});

it('a person finds their own, and a case worker of another authority cannot say that it was sent', async () => {
  const { personId, transmissionId } = await story.confirmed();
  const { invitation } = await story.grant('inviteToSignIn', { personId });
  await story.grant('acceptInvitation', { code: invitation.code });
  const person = gateway.as(PERSON);
  expect(idsOf(await listed({}, person))).toEqual([transmissionId]);
  const held = 'query ($id: ID!) { person(id: $id) { everythingHeld } }';
  const { everythingHeld } = (await person(held, { id: personId })).data.person;
  expect(JSON.stringify(everythingHeld)).toContain(decodeId(transmissionId)?.uuid);

  const north = gateway.as({ role: 'CASE_WORKER', jurisdiction: 'LU', organisation: 'CAI_TEAM_NORTH' });
  expect(await listed({}, north)).toEqual([]);
  const { data } = await north(
    `mutation ($input: RecordSendingInput!) { recordSending(input: $input) {
      transmission { id } userErrors { code path }
    } }`,
    { input: { transmissionId, idempotencyKey: 'north' } },
  );
  expect(data.recordSending).toEqual({
    transmission: null,
    userErrors: [{ code: 'NOT_FOUND', path: ['transmissionId'] }],
  });
});

describe('what is to be sent to an authority', () => {
  const recipient = 'EMPLOYMENT_AGENCY';
  const transmissionId = uuidFrom('a copy for the agency');

  it('is found by it once it was sent, where the country has no other act yet', async () => {
    const store = gateway.stores.country('FR');
    const { data } = await gateway.ask('{ rules(jurisdiction: FR) { id } }');
    const rule: string = data.rules[0].id;
    const home = (await syncAuthorities(store, ['DIRECTION'], NOON)).get('DIRECTION') ?? '';
    const fileId = uuidFrom('told of');
    const contract = aContract(home, { id: uuidFrom('under it'), scheme: 'FR_CAI' });
    const copy = aTransmission({
      id: transmissionId,
      fileId,
      contractId: contract.id,
      rule,
      recipient,
      createdOn: day('2024-05-02'),
    });
    const file = aFile(home, { id: fileId, familyName: 'Toldof' });
    const dossier = { ...newDossier(file), contracts: [contract], transmissions: [copy] };
    await put(store, { ...emptySituation(), dossiers: [dossier] });

    const agency = gateway.as({ role: 'RECIPIENT', jurisdiction: 'FR', organisation: recipient });
    const worker = gateway.as({ role: 'CASE_WORKER', jurisdiction: 'FR', organisation: 'DIRECTION' });
    expect(await listed({}, agency)).toEqual([]);
    expect(idsOf(await listed({ states: ['DUE'] }, worker))).toHaveLength(1);

    const id = encodeId('Transmission', 'FR', transmissionId);
    const sent = await worker(
      `mutation ($input: RecordSendingInput!) { recordSending(input: $input) {
        decision { outcome reasons { rule { id } } } transmission { id sentOn }
      } }`,
      { input: { transmissionId: id, on: '2024-05-03', idempotencyKey: 'sent' } },
    );
    expect(sent.data.recordSending).toEqual({
      decision: { outcome: 'RECORDED', reasons: [{ rule: { id: rule } }] },
      transmission: { id, sentOn: '2024-05-03' },
    });
    expect(await listed({}, agency)).toMatchObject([
      { id, state: 'SENT', contract: null, person: { familyName: 'Toldof' } },
    ]);
    expect((await listed({}, agency))[0]).not.toMatchObject({ recipientName: null });
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
