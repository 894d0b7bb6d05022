import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import type { Asker } from './askers.ts';
import type { Contender } from './contender.ts';
import type { Operation } from './operations.ts';
import type { Readings } from './readings.ts';

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
  asker: Asker,
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
    headers: contender.headers(asker),
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

function expectSame(operation: Operation, what: string, one: unknown, other: unknown): void {
  if (isDeepStrictEqual(one, other)) return;
  const [gateway, yardstick] = [JSON.stringify(one), JSON.stringify(other)];
  throw new Error(`${operation.name}: the yardstick ${what} otherwise\n${gateway}\n${yardstick}`);
}

/**
 * Throws where the two servers do not tell the same, or write down otherwise who read what. Gives how many
 * statements the gateway sends.
 */
export async function expectEqual(
  { gateway, yardstick }: Contenders,
  operation: Operation,
  readings: Readings,
): Promise<number> {
  const { asker } = operation;
  let statements = 0;
  await readings.take();
  for (const turn of [0, 1, 2]) {
    const before = await gateway.usage();
    const one = await gateway.ask(asker, operation.gateway(turn));
    statements = (await gateway.usage()).statements - before.statements;
    const read = await readings.take();
    const other = await yardstick.ask(asker, operation.yardstick(turn, true));
    expectSame(operation, 'answers', JSON.parse(one), JSON.parse(other));
    expectSame(operation, 'notes', read, await readings.take());
  }
  return statements;
}

/** Both servers in turn, A B A B …, after they have warmed up. */
export async function measure(
  { gateway, yardstick }: Contenders,
  operation: Operation,
  statements: number,
  { connections, seconds, rounds }: Plan,
): Promise<Measured> {
  let [asked, told] = [3, 3];
  const ask = (time: number) =>
    round(gateway, operation.asker, () => operation.gateway(asked++), connections, time);
  const tell = (time: number) =>
    round(yardstick, operation.asker, () => operation.yardstick(told++), connections, time);
  const each = seconds / rounds;
  await ask(Math.max(2, each));
  await tell(Math.max(1, each / 2));
  const [a, b]: [Figures[], Figures[]] = [[], []];
  for (let turn = 0; turn < rounds; turn += 1) {
    a.push(await ask(each));
    b.push(await tell(each));
  }
  return { operation, gateway: medians(a), yardstick: medians(b), statements };
}
