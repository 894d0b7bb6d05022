import type { CountryModule } from '../../jurisdictions/country-module.ts';
import type { FaultReport } from '../../server/errors.ts';
import type { ExecutorName } from '../../server/executor.ts';
import { type Hooks, serveStores } from '../../server/gateway.ts';
import { TOLD_COUNTRIES } from './countries.ts';
import { openTestStores, type TestStores } from './stores.ts';

export interface Answer {
  readonly status: number;
  // The answer's shape is the query's own.
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it by path
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestGateway extends Omit<TestStores, 'close'> {
  readonly url: string;
  /** Faults that were reported so far: a test that expects none says so. */
  readonly faults: readonly FaultReport[];
  ask(query: string, variables?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
}

/** The instant of every request, where a test does not set another. */
const NOON = new Date('2026-06-15T10:00:00Z');

/** Asks the gateway that listens at `url`. */
export function askAt(url: string): TestGateway['ask'] {
  return async (query, variables, headers) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };
}

/** A gateway over real HTTP on stores of its own, on the engine that this run is about. */
export async function openTestGateway(
  options: {
    readonly countries?: readonly CountryModule[];
    readonly stores?: TestStores;
    readonly clock?: () => Date;
    readonly firstPeople?: Hooks['firstPeople'];
    readonly executor?: ExecutorName;
  } = {},
): Promise<TestGateway> {
  const countries = options.countries ?? TOLD_COUNTRIES;
  const test =
    options.stores ?? (await openTestStores(countries.map(({ jurisdiction }) => jurisdiction.code)));
  const faults: FaultReport[] = [];
  const gateway = await serveStores(
    test.stores,
    { host: '127.0.0.1', port: 0, executor: options.executor ?? 'graphql-jit' },
    countries,
    {
      clock: options.clock ?? (() => NOON),
      report: (fault) => faults.push(fault),
      ...(options.firstPeople && { firstPeople: options.firstPeople }),
    },
  );
  return {
    ...test,
    url: gateway.url,
    faults,
    ask: askAt(gateway.url),
    async close() {
      await gateway.http.close();
      await test.close();
    },
  };
}
