import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { demoPeople } from '../../demo/index.ts';
import { LOAD_LIMITS } from '../../server/door/limits.ts';
import { type Claims, openTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway({ firstPeople: demoPeople });
});
afterAll(() => gateway.close());

const CASE_WORKER: Claims = { role: 'CASE_WORKER', jurisdiction: 'FR', organisation: 'AGENCY' };

/** About as much as one operation may ask for. */
const HEAVIEST = `{
  persons(first: 100) { edges { node {
    id familyName givenNames birthDate nationalities identifiers { scheme name value }
    contracts { edges { node {
      id status nativeStatus statusLine { status from until rule { id title } }
      timeline { on what rule { id title } } decisions { verdict outcome }
    } } }
    attestations { id kind issuedOn }
  } } }
}`;

/** Of the load, beside those asked from here. */
const REQUESTS = 200;

/** The embedded engine has one connection: there, what needs no SQL is not kept waiting. */
const LIGHT =
  inject('engine').kind === 'server' ? '{ persons(first: 1) { edges { cursor } } }' : '{ __typename }';

async function send(query: string) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: await gateway.authorization(CASE_WORKER),
    },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as {
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return {
    status: response.status,
    cost: Number(/requested=(\d+)/.exec(response.headers.get('graphql-cost') ?? '')?.[1]),
    retryAfter: response.headers.get('retry-after'),
    code: errors?.[0]?.extensions.code,
  };
}

it('what is more than the gateway can take is sent away, and light questions are answered meanwhile', async () => {
  const { heavy, lightCost, retrySeconds } = LOAD_LIMITS;
  const alone = await send(HEAVIEST);
  expect(alone).toMatchObject({ status: 200, code: undefined });
  expect(alone.cost).toBeGreaterThan(lightCost);

  const load = autocannon({
    url: `${gateway.url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: await gateway.authorization(CASE_WORKER) },
    body: JSON.stringify({ query: HEAVIEST }),
    connections: 40,
    amount: REQUESTS,
    // A thread of its own: who asks must not wait for who answers.
    workers: 1,
    timeout: 60,
  });
  let over = false;
  const ended = load.then((result) => {
    over = true;
    return result;
  });
  const asked: Promise<void>[] = [];
  const answers: Awaited<ReturnType<typeof send>>[] = [];
  const probes: Awaited<ReturnType<typeof send>>[] = [];
  const sentAway = () => answers.filter(({ status }) => status !== 200);
  while (!over || answers.length < asked.length) {
    // From this thread, and so ahead of the load: more at once than get a place, until they find none.
    for (let one = 0; sentAway().length === 0 && one < heavy.atOnce; one += 1)
      asked.push(
        send(HEAVIEST).then((answer) => {
          answers.push(answer);
        }),
      );
    probes.push(await send(LIGHT));
    await sleep(5);
  }
  await Promise.all(asked);
  const { statusCodeStats = {}, errors, timeouts } = await ended;
  expect({ errors, timeouts }).toEqual({ errors: 0, timeouts: 0 });
  const count = (status: 200 | 503) => statusCodeStats[`${status}`]?.count ?? 0;
  expect(count(200) + count(503)).toBe(REQUESTS);
  // Whoever got a place is answered, whichever thread asked.
  const served = count(200) + answers.length - sentAway().length;
  expect(served).toBeGreaterThanOrEqual(heavy.atOnce + heavy.waiting);
  expect(sentAway().length).toBeGreaterThan(0);
  for (const answer of sentAway())
    expect(answer).toMatchObject({ status: 503, code: 'OVERLOADED', retryAfter: String(retrySeconds) });
  expect(count(503)).toBeGreaterThan(0);
  expect(probes.length).toBeGreaterThan(3);
  for (const probe of probes) expect(probe).toMatchObject({ status: 200, code: undefined });

  expect(await send(HEAVIEST)).toMatchObject({ status: 200, code: undefined });
  expect(gateway.faults).toEqual([]);
});
