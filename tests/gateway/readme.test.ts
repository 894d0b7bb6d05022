import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '../../demo/index.ts';
import { askAt } from '../../journeys/run.ts';
import { NOON, openTestGateway, type TestGateway } from '../support/gateway.ts';

interface Example {
  /** The demo identity that was named last before it. */
  readonly as: string;
  readonly name: string;
  readonly query: string;
}

const README = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const BLOCK = /\(as `(?<as>[a-z-]+)`\)|```graphql\n(?<query>.*?)```/gs;

function examplesOf(page: string): readonly Example[] {
  let as = '';
  return [...page.matchAll(BLOCK)].flatMap(({ groups }) => {
    as = groups?.['as'] ?? as;
    const query = groups?.['query'];
    const name = /(?:query|mutation) (\w+)/.exec(query ?? '')?.[1] ?? 'without a name';
    return query === undefined ? [] : [{ as, name, query }];
  });
}

const COMMANDS = [...README.matchAll(/```sh\n((?:TOKEN=|curl ).*?)```/gs)].map(([, command = '']) => command);

let gateway: TestGateway;
let ask: ReturnType<typeof askAt>;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: demoPeople });
  ask = askAt(gateway.url);
});
afterAll(() => gateway.close());

// The answer's shape is the query's own.
// biome-ignore lint/suspicious/noExplicitAny: tests look into it by path
async function asked(as: string, query: string, variables: unknown = {}): Promise<any> {
  const { data, errors } = await ask(query, variables, as);
  expect(errors).toBeUndefined();
  return data;
}

async function ownFile(): Promise<string> {
  const { viewer } = await asked('person-lu', '{ viewer { files { person { id } } } }');
  return viewer.files[0].person.id;
}

/** What the examples leave to who asks. */
const VARIABLES: Readonly<Record<string, () => Promise<unknown>>> = {
  LetAnAppIn: async () => {
    const asking = `mutation { requestConsent(input: {
      purpose: "To be let in", scopes: [IDENTITY, PROGRESS], idempotencyKey: "ask-to-be-let-in"
    }) { consentRequest { code } } }`;
    const { requestConsent } = await asked('partner-app', asking);
    return { personId: await ownFile(), code: requestConsent.consentRequest.code };
  },
  ProposeLink: async () => ({ personId: await ownFile() }),
  ConfirmLink: async () => {
    const proposing = `mutation ($personId: ID!) { proposeLink(
      input: { personId: $personId, reason: "It is me", idempotencyKey: "propose-myself" }
    ) { link { code } } }`;
    const { proposeLink } = await asked('person-lu', proposing, { personId: await ownFile() });
    const files = '{ persons(jurisdictions: [FR], first: 1) { edges { node { id } } } }';
    const { persons } = await asked('case-worker-fr', files);
    return { personId: persons.edges[0].node.id, code: proposeLink.link.code };
  },
  MeAnywhere: async () => ({ id: await ownFile() }),
  WouldItBeErased: async () => ({ personId: await ownFile() }),
  TakeVoucher: async () => {
    const { viewer } = await asked(
      'provider-lu',
      '{ viewer { provider { id courses { edges { node { id } } } } } }',
    );
    const people = await asked(
      'case-worker-lu',
      '{ persons(jurisdictions: [LU], first: 100) { edges { node { vouchers { code state } } } } }',
    );
    const vouchers = people.persons.edges.flatMap(
      ({ node }: { readonly node: { readonly vouchers: readonly object[] } }) => node.vouchers,
    );
    const { code } = vouchers.find(({ state }: { readonly state: string }) => state === 'ISSUED');
    const { id: providerId, courses } = viewer.provider;
    return { code, providerId, courseId: courses.edges[0].node.id };
  },
  NowAndThen: async () => {
    const { contracts } = await asked('case-worker-lu', '{ contracts(first: 1) { edges { node { id } } } }');
    return { id: contracts.edges[0].node.id, knownAt: NOON };
  },
};

/** Every mistake that a payload tells of. */
function mistakes(data: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.values(data).flatMap((payload) => {
    const told: unknown =
      typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'userErrors') : [];
    return Array.isArray(told) ? told : [];
  });
}

describe('the README', () => {
  for (const { as, name, query } of examplesOf(README))
    it(`has an example that is answered: ${name}, as ${as}`, async () => {
      const data = await asked(as, query, await VARIABLES[name]?.());
      expect(mistakes(data)).toEqual([]);
      expect(Object.values(data)).not.toContain(null);
    });

  it('has a recipient find what was sent to it in the demo data, and a case worker what is owed', async () => {
    const queryOf = (wanted: string) => examplesOf(README).find(({ name }) => name === wanted)?.query ?? '';
    const told = await asked('recipient-fr', queryOf('WhatWasSentToUs'));
    expect(told.transmissions.edges.length).toBeGreaterThan(0);
    for (const { node } of told.transmissions.edges)
      expect(node).toMatchObject({ recipientName: expect.any(String), attestation: expect.any(Object) });
    const owed = await asked('case-worker-lu', queryOf('WhatDoWeOwe'));
    expect(owed.transmissions.edges.length).toBeGreaterThan(0);
  });

  it.each(COMMANDS)('has a command that is answered: %s', async (command) => {
    const here = command.replaceAll('http://127.0.0.1:4000', gateway.url);
    const { stdout } = spawn('sh', ['-c', here]);
    const answer = JSON.parse(await text(stdout));
    expect(answer.errors).toBeUndefined();
    expect(Object.values(answer.data)).not.toContain(null);
  });

  it('names every role in its table', async () => {
    const { __type } = await asked('anonymous', '{ __type(name: "Role") { enumValues { name } } }');
    for (const { name } of __type.enumValues)
      if (name !== 'ANONYMOUS') expect(README).toContain(`| \`${name}\``);
  });

  it('met no fault', () => {
    expect(gateway.faults).toEqual([]);
  });
});
