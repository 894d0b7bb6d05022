import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoToken } from '../../server/sign-in/demo-client.ts';
import type { Answer } from '../support/gateway.ts';
import {
  type Environment,
  type GatewayProcess,
  runProcess,
  startProcess,
} from '../support/gateway-process.ts';
import { openProcessHome, type ProcessHome } from '../support/process-home.ts';
import { mutationText } from './mutation-text.ts';
import { type Input, newcomer } from './story.ts';

const ROUNDS = 20;
const ACKNOWLEDGED_A_ROUND = 50;
const ASKERS = 6;

let environment: Environment;
let home: ProcessHome;
let gateway: GatewayProcess;
let token: string;

/** What was acknowledged, by key. */
const acknowledged = new Map<string, string>();
/** What was sent and not answered, by key. */
const inFlight = new Map<string, Input>();

async function start(): Promise<void> {
  gateway = await startProcess(environment);
  token = await demoToken(gateway.url, 'case-worker-lu');
}

beforeAll(async () => {
  home = await openProcessHome();
  environment = { ...home.environment, EXPLORER: 'no', RATE_LIMIT_REQUESTS: '0', RATE_LIMIT_COST: '0' };
  await start();
}, 120_000);
afterAll(async () => {
  gateway.process.kill('SIGKILL');
  await gateway.ended;
  await home.remove();
});

async function ask(query: string, variables: object) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  // The answer's shape is the query's own.
  const answer = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
  if (response.status !== 200) throw new Error(`answered ${response.status}: ${JSON.stringify(answer)}`);
  return answer.data;
}

async function register(input: Input): Promise<string> {
  const { registerPerson } = await ask(mutationText('registerPerson'), { input });
  expect(registerPerson.decision.verdict).toBe('GRANTED');
  return registerPerson.person.id;
}

let serial = 0;

/** Registers people one after another until the gateway is gone; gives whether one was in flight then. */
async function askUntilItIsGone(): Promise<boolean> {
  for (;;) {
    serial += 1;
    const key = randomUUID();
    const input = { ...newcomer(serial), idempotencyKey: key };
    inFlight.set(key, input);
    let id: string;
    try {
      id = await register(input);
    } catch (error) {
      // What fetch throws where nobody answers; anything else is a fault.
      if (error instanceof TypeError) return gateway.process.killed;
      throw error;
    }
    acknowledged.set(key, id);
    inFlight.delete(key);
  }
}

async function everybody(): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { persons }: { persons: { edges: { node: { id: string } }[]; pageInfo: Page } } = await ask(
      'query ($after: String) { persons(first: 100, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    ids.push(...persons.edges.map(({ node }) => node.id));
    after = persons.pageInfo.hasNextPage ? persons.pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

it('a gateway that is killed in the middle of writes loses nothing acknowledged, and does nothing twice', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = acknowledged.size + ACKNOWLEDGED_A_ROUND;
    const askers = Array.from({ length: ASKERS }, askUntilItIsGone);
    await expect
      .poll(() => acknowledged.size, { timeout: 60_000, interval: 5 })
      .toBeGreaterThanOrEqual(wanted);
    gateway.process.kill('SIGKILL');
    expect(await gateway.ended).toBe('SIGKILL');
    expect(await Promise.all(askers)).toContain(true);
    await start();
    // Whoever got no answer asks again with the same key.
    for (const [key, input] of inFlight) acknowledged.set(key, await register(input));
    inFlight.clear();
  }
  const ids = [...acknowledged.values()];
  expect(ids.length).toBeGreaterThanOrEqual(ROUNDS * (ACKNOWLEDGED_A_ROUND + 1));
  expect((await everybody()).toSorted()).toEqual(ids.toSorted());
  const verified = await runProcess(environment, 'server/audit-verify.ts');
  expect(verified).toMatchObject({ code: 0 });
}, 600_000);
