import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../datasources/transaction.ts';
import { decodeId } from '../../resolvers/ids.ts';
import { mintCode } from '../../resolvers/shown-code.ts';
import { archipelago } from '../fictional-country/graphql/index.ts';
import { anAuthority, put } from '../support/acts.ts';
import { TOLD_COUNTRIES } from '../support/countries.ts';
import { NOON, openTestGateway, type TestGateway } from '../support/gateway.ts';
import { aWholeSituation } from '../support/invented.ts';
import { providersAlone } from './first-people.ts';
import { DAYS, type Story, tellStories } from './story.ts';

const VERIFY = 'query ($code: String!) { verifyAttestation(code: $code) }';

let gateway: TestGateway;
let story: Story;

beforeAll(async () => {
  gateway = await openTestGateway({
    countries: [...TOLD_COUNTRIES, archipelago],
    firstPeople: providersAlone,
  });
  story = tellStories(gateway);
});
afterAll(() => gateway.close());

/** What somebody learns who is not signed in. */
async function verified(code: string): Promise<string> {
  const { data, errors } = await gateway.askAnonymously(VERIFY, { code });
  expect(errors).toBeUndefined();
  return data.verifyAttestation;
}

async function attested() {
  const signatory = await story.signed();
  const attestationId = await story.attested(await story.learned(signatory));
  const text = 'query ($id: ID!) { node(id: $id) { ... on Attestation { verificationCode } } }';
  const { data } = await gateway.ask(text, { id: attestationId });
  return { attestationId, code: String(data.node.verificationCode) };
}

/** An attestation of the Archipelago, which proves something for five years. */
async function issuedOn(day: string): Promise<string> {
  const store = gateway.stores.country('XA');
  const situation = aWholeSituation(await anAuthority(store));
  await put(store, situation);
  const [attestation] = situation.dossiers[0].attestations;
  const code = mintCode('XA');
  await inTransaction(store, NOON, ({ query }) =>
    query
      .updateTable('attestation')
      .set({ issuedOn: day as never, verificationCode: code })
      .where('id', '=', attestation?.id ?? '')
      .execute(),
  );
  return code;
}

describe('an attestation, asked about by the code on it', () => {
  it('is valid, however the code is typed, and nothing else is told', async () => {
    const { code } = await attested();
    expect(code).toMatch(/^LU-/);
    expect(await verified(code)).toBe('VALID');
    expect(await verified(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe('VALID');
  });

  it('is revoked from the day of its revocation on', async () => {
    const { attestationId, code } = await attested();
    await story.grant('revokeAttestation', { attestationId, reason: 'Wrong name', on: DAYS.today });
    expect(await verified(code)).toBe('REVOKED');
  });

  it('is valid up to and including its last day, and then expired', async () => {
    // It is 16 June 2026 in the Archipelago.
    expect(await verified(await issuedOn('2021-06-16'))).toBe('VALID');
    expect(await verified(await issuedOn('2021-06-15'))).toBe('EXPIRED');
  });

  it.each([
    ['a code of nobody', mintCode('LU')],
    ['one digit off', 'LU-0000-0000-0000-0000-1'],
    ['a country that is not here', mintCode('ZZ')],
    ['no code', 'attestation'],
    ['nothing', ''],
    ['a control character', '\u0007'],
  ])('is unknown: %s', async (_, code) => {
    expect(await verified(code)).toBe('UNKNOWN');
  });

  it('is not found by its number or id', async () => {
    const { attestationId } = await attested();
    expect(await verified(decodeId(attestationId)?.uuid ?? '')).toBe('UNKNOWN');
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
