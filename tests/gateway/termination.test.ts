import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoToken } from '../../server/sign-in/demo-client.ts';
import type { Answer } from '../support/gateway.ts';
import { type GatewayProcess, startProcess } from '../support/gateway-process.ts';
import { openProcessHome, type ProcessHome } from '../support/process-home.ts';
import { mutationText } from './mutation-text.ts';
import { newcomer } from './story.ts';

const PATIENCE_MILLISECONDS = 10_000;
const ON_ITS_WAY_MILLISECONDS = 1000;
const ASKERS = 60;

let gateway: GatewayProcess;
let home: ProcessHome;

beforeAll(async () => {
  home = await openProcessHome();
  gateway = await startProcess(home.environment);
}, 120_000);
afterAll(async () => {
  gateway.process.kill('SIGKILL');
  await gateway.ended;
  await home.remove();
});

/** A client that holds a connection: it has asked and waits, sends half a request, or nothing. */
function hold(text: string): void {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname, () => socket.write(text));
  // It is cut off in the end.
  socket.on('error', () => {});
}

it('a gateway that is told to end answers what is in flight, takes nothing new, and ends within ten seconds', async () => {
  const token = await demoToken(gateway.url, 'case-worker-lu');
  const register = (serial: number) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: mutationText('registerPerson'),
        variables: { input: { ...newcomer(serial), idempotencyKey: randomUUID() } },
      }),
    });
  expect((await register(0)).status).toBe(200);
  hold('');
  hold('POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n');
  hold('POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n\r\n{');

  // Each asks on and on; gives when it sent the first that was not answered, and what came instead.
  let answered = 0;
  const sent = new Map<number, number>();
  const askers = Array.from({ length: ASKERS }, async (_, asker) => {
    for (let serial = 1; ; serial += 1) {
      sent.set(asker, performance.now());
      const answer = await register(asker * 10_000 + serial).catch((error: unknown) => error);
      if (!(answer instanceof Response)) return { sentAt: sent.get(asker) ?? 0, status: null };
      if (answer.status !== 200) return { sentAt: sent.get(asker) ?? 0, status: answer.status };
      const { data } = (await answer.json()) as Pick<Answer, 'data'>;
      expect(data.registerPerson.decision.verdict).toBe('GRANTED');
      answered += 1;
    }
  });
  await expect.poll(() => answered, { timeout: 30_000, interval: 5 }).toBeGreaterThan(2 * ASKERS);
  const at = performance.now();
  const answeredBefore = answered;
  gateway.process.kill('SIGTERM');
  gateway.process.kill('SIGINT');
  // What had long been sent was answered; what had not may have been on its way to a closed door.
  for (const { sentAt, status } of await Promise.all(askers)) {
    expect(sentAt).toBeGreaterThan(at - ON_ITS_WAY_MILLISECONDS);
    expect([null, 503]).toContain(status);
  }
  expect(answered).toBeGreaterThan(answeredBefore);
  gateway.process.kill('SIGTERM');
  expect(await gateway.ended).toBe(0);
  expect(performance.now() - at).toBeLessThan(PATIENCE_MILLISECONDS);
  await expect(register(1)).rejects.toThrow();
}, 120_000);
