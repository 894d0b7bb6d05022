import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import type { Contender } from './contender.ts';
import type { Operation } from './operations.ts';

/** What one server did in one round, or the medians of its rounds. */
export interface Figures {
  readonly requestsPerSecond: number;
  readonly cpuMilliseconds: number;
}

export interface Measured {
  readonly operation: Operation;
  readonly gateway: Figures;
  readonly yardstick: Figures;
  /** Statements that one request sends, BEGIN and COMMIT included; the yardstick sends one. */
  readonly statements: number;
}

type Contenders = Readonly<Record<'gateway' | 'yardstick', Contender>>;

export interface Plan {
  readonly connections: number;
  /** For each server and operation, all rounds together. */
  readonly seconds: number;
  readonly rounds: number;
}

/** One closed loop: each connection asks again as soon as it is answered. */
async function round(
  contender: Contender,
  body: () => string,
  connections: number,
  seconds: number,
): Promise<Figures> {
  const before = await contender.usage();
  const result = await autocannon({
    url: contender.url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
    verifyBody: (answer) => String(answer).startsWith('{"data"'),
  });
  const after = await contender.usage();
  if (result.non2xx + result.errors + result.mismatches > 0)
    throw new Error(`${contender.url}: ${result.non2xx + result.errors + result.mismatches} requests failed`);
  const requests = result['2xx'];
  return {
    requestsPerSecond: requests / result.duration,
    cpuMilliseconds: (after.cpuMilliseconds - before.cpuMilliseconds) / requests,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

function medians(rounds: readonly Figures[]): Figures {
  return {
    requestsPerSecond: median(rounds.map((one) => one.requestsPerSecond)),
    cpuMilliseconds: median(rounds.map((one) => one.cpuMilliseconds)),
  };
}

/** Throws where the two servers do not tell the same. Gives how many statements the gateway sends. */
async function expectEqual({ gateway, yardstick }: Contenders, operation: Operation): Promise<number> {
  let statements = 0;
  for (const turn of [0, 1, 2]) {
    const before = await gateway.usage();
    const one = await gateway.ask(operation.gateway(turn));
    statements = (await gateway.usage()).statements - before.statements;
    const other = await yardstick.ask(operation.yardstick(turn, true));
    if (!isDeepStrictEqual(JSON.parse(one), JSON.parse(other)))
      throw new Error(`${operation.name}: the yardstick answers otherwise\n${one}\n${other}`);
  }
  return statements;
}

/** Both servers in turn, A B A B …, after they told the same and have warmed up. */
export async function measure(
  contenders: Contenders,
  operation: Operation,
  { connections, seconds, rounds }: Plan,
): Promise<Measured> {
  const { gateway, yardstick } = contenders;
  const statements = await expectEqual(contenders, operation);
  let [asked, told] = [3, 3];
  const ask = () => operation.gateway(asked++);
  const tell = () => operation.yardstick(told++);
  const each = seconds / rounds;
  await round(gateway, ask, connections, Math.max(2, each));
  await round(yardstick, tell, connections, Math.max(1, each / 2));
  const [a, b]: [Figures[], Figures[]] = [[], []];
  for (let turn = 0; turn < rounds; turn += 1) {
    a.push(await round(gateway, ask, connections, each));
    b.push(await round(yardstick, tell, connections, each));
  }
  return { operation, gateway: medians(a), yardstick: medians(b), statements };
}
