import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
});
afterAll(() => gateway.close());

const CANARY = 'Canary';

/** Asks by GET, as a client does that cannot be a page of another site. */
async function get(query: string, variables: unknown) {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const response = await fetch(`${gateway.url}/graphql?${search}`, {
    headers: { 'apollo-require-preflight': 'true', authorization: await gateway.authorization() },
  });
  return { status: response.status, text: await response.text() };
}

const ASSESS = 'query ($facts: FactsInput!) { assessEligibility(facts: $facts) { decisions { outcome } } }';

describe('a GET', () => {
  it.each([
    ['an id', 'query ($id: ID!) { node(id: $id) { id } }', { id: CANARY }, 'id'],
    ['an id in the document', `{ person(id: "${CANARY}") { id } }`, {}, 'id'],
    ['ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [CANARY] }, 'ids'],
    [
      'a name',
      'query ($f: PersonFilter) { persons(filter: $f) { edges { cursor } } }',
      { f: { familyNamePrefix: CANARY } },
      'familyNamePrefix',
    ],
    [
      'a name in the document',
      `{ persons(filter: { familyNamePrefix: "${CANARY}" }) { edges { cursor } } }`,
      {},
      'familyNamePrefix',
    ],
    [
      'a place in a list',
      'query ($a: String) { persons(after: $a) { edges { cursor } } }',
      { a: CANARY },
      'after',
    ],
    ['a code', 'query ($c: String!) { voucher(code: $c) { id } }', { c: CANARY }, 'code'],
    ['the code of a proof', 'query ($c: String!) { verifyAttestation(code: $c) }', { c: CANARY }, 'code'],
    [
      'a default behind a fragment',
      `fragment f on Query { person(id: $id) { id } } query ($id: ID! = "${CANARY}") { ...f }`,
      {},
      'id',
    ],
    [
      'an attestation described',
      'query ($a: AskedAttestationInput!) { recogniseAttestation(attestation: $a) { decisions { outcome } } }',
      { a: { described: { issuer: 'FR', kind: 'AMDFL', issuedOn: '2009-03-01' } } },
      'attestation',
    ],
    ['facts', ASSESS, { facts: { birthDate: '1990-01-01' } }, 'facts'],
    [
      'a place in the list of one person',
      `{ persons { edges { node { contracts(after: "${CANARY}") { edges { cursor } } } } } }`,
      {},
      'after',
    ],
  ])('that carries %s is refused, and says how to ask', async (_, query, variables, named) => {
    const statements = await gateway.statementsOf(async () => {
      const { status, text } = await get(query, variables);
      expect(status).toBe(400);
      expect(JSON.parse(text).errors[0].extensions.code).toBe('PERSONAL_DATA_IN_URL');
      expect(JSON.parse(text).errors[0].message).toMatch(new RegExp(`^${named}: .*by POST`));
      expect(text).not.toContain(CANARY);
    });
    expect(statements).toEqual([]);
  });

  it.each([
    ['what belongs to nobody', '{ jurisdictions { code } }', {}],
    [
      'a day and a page',
      'query ($f: PersonFilter, $n: Int) { persons(filter: $f, first: $n) { edges { cursor } } }',
      { f: { registeredFrom: '2026-01-01' }, n: 2 },
    ],
    ['a variable that is not there', 'query ($a: String) { persons(after: $a) { edges { cursor } } }', {}],
  ])('that carries nothing of a person is answered: %s', async (_, query, variables) => {
    const { status, text } = await get(query, variables);
    expect([status, JSON.parse(text).errors]).toEqual([200, undefined]);
  });

  it('no fault was met on the way', () => {
    expect(gateway.faults).toEqual([]);
  });
});
