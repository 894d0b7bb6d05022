import type { CountryModule } from '../../jurisdictions/country-module.ts';
import { type DoorSettings, DoorVariables } from '../../server/door/variables.ts';
import type { FaultReport } from '../../server/errors.ts';
import type { ExecutorName } from '../../server/executor.ts';
import { type Hooks, serveStores } from '../../server/gateway.ts';
import type { SignIn } from '../../server/reach.ts';
import { demoToken } from '../../server/sign-in/demo-client.ts';
import type { DemoIdentity } from '../../server/sign-in/demo-identities.ts';
import { TOLD_COUNTRIES } from './countries.ts';
import { openTestStores, type TestStores } from './stores.ts';

/** A demo identity's token, by the gateway's url; asked with as `authorization: Bearer …`. */
export { demoToken as tokenFor };

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

export type Ask = (
  query: string,
  variables?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

export type Claims = DemoIdentity['claims'];

export const CASE_WORKER = {
  role: 'CASE_WORKER',
  jurisdiction: 'LU',
  organisation: 'CAI_TEAM',
} as const satisfies Claims;
export const ADMINISTRATOR = { role: 'ADMINISTRATOR' } as const satisfies Claims;

export interface TestGateway extends Omit<TestStores, 'close'> {
  readonly url: string;
  /** Faults that were reported so far: a test that expects none says so. */
  readonly faults: readonly FaultReport[];
  /** As a case worker of Luxembourg's team, unless headers say otherwise. */
  readonly ask: Ask;
  /** As whoever a token's claims say. */
  as(claims: Claims): Ask;
  /** The header that says who asks; a case worker of Luxembourg's team by default. */
  authorization(claims?: Claims): Promise<string>;
  /** Without a token. */
  readonly askAnonymously: Ask;
  close(): Promise<void>;
}

/** The instant of every request, where a test does not set another. */
export const NOON = new Date('2026-06-15T10:00:00Z');

/** For a document that asks for every field of every type. */
export const EVERYTHING_AT_ONCE = {
  tokens: 10_000_000,
  aliases: 1_000_000,
  directives: 1000,
  depth: 1000,
  selections: 10_000_000,
  cost: Number.MAX_SAFE_INTEGER,
} as const satisfies Hooks['documentLimits'];

/** As it is by default, but for limits that a test reaches in no time. */
const DOOR = DoorVariables.parse({ RATE_LIMIT_REQUESTS: '0', RATE_LIMIT_COST: '0' });

const HOUR_MILLISECONDS = 3_600_000;

/** Asks the gateway that listens at `url`. */
function askAt(url: string): Ask {
  return async (query, variables, headers) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };
}

/** Asks a gateway that is known by its url alone, as one of its demo identities. */
export function askingAt(url: string): Pick<TestGateway, 'ask' | 'as'> {
  const as = ({ role, jurisdiction }: Claims): Ask => {
    const slug = [role, ...(jurisdiction === undefined ? [] : [jurisdiction])].join('-');
    return async (query, variables, headers) => {
      const token = await demoToken(url, slug.toLowerCase().replaceAll('_', '-'));
      return askAt(url)(query, variables, { authorization: `Bearer ${token}`, ...headers });
    };
  };
  return { ask: as(CASE_WORKER), as };
}

/** A gateway over real HTTP on stores of its own, on the engine that this run is about. */
export async function openTestGateway(
  options: {
    readonly countries?: readonly CountryModule[];
    readonly stores?: TestStores;
    readonly clock?: () => Date;
    readonly firstPeople?: Hooks['firstPeople'];
    readonly rights?: Hooks['rights'];
    readonly executor?: ExecutorName;
    readonly signIn?: SignIn;
    readonly allowedHosts?: readonly string[];
    readonly explorer?: boolean;
    readonly corsOrigins?: readonly string[];
    readonly door?: Partial<DoorSettings>;
    readonly documentLimits?: Hooks['documentLimits'];
  } = {},
): Promise<TestGateway> {
  const countries = options.countries ?? TOLD_COUNTRIES;
  const test =
    options.stores ?? (await openTestStores(countries.map(({ jurisdiction }) => jurisdiction.code)));
  const faults: FaultReport[] = [];
  const gateway = await serveStores(
    test.stores,
    {
      host: '127.0.0.1',
      port: 0,
      executor: options.executor ?? 'graphql-jit',
      signIn: options.signIn ?? { kind: 'demo' },
      allowedHosts: options.allowedHosts ?? null,
      explorer: options.explorer ?? false,
      corsOrigins: options.corsOrigins ?? [],
      door: { ...DOOR, ...options.door },
    },
    countries,
    {
      clock: options.clock ?? (() => NOON),
      report: (fault) => faults.push(fault),
      ...(options.firstPeople && { firstPeople: options.firstPeople }),
      ...(options.rights && { rights: options.rights }),
      ...(options.documentLimits && { documentLimits: options.documentLimits }),
    },
  );
  const askAnonymously = askAt(gateway.url);
  const clock = options.clock ?? (() => NOON);
  const tokens = new Map<string, { readonly at: number; readonly token: Promise<string> }>();
  async function tokenOf(claims: Claims): Promise<string> {
    const issuer = gateway.demo?.issuer;
    if (issuer === undefined) throw new Error('this gateway signs nobody in');
    const name = JSON.stringify(claims);
    const at = clock().getTime();
    const known = tokens.get(name);
    if (known !== undefined && Math.abs(at - known.at) < HOUR_MILLISECONDS) return known.token;
    const token = issuer.tokenFor({ slug: 'tests', title: 'Tests', country: null, claims });
    tokens.set(name, { at, token });
    return token;
  }
  const authorization = async (claims: Claims = CASE_WORKER) => `Bearer ${await tokenOf(claims)}`;
  function as(claims: Claims): Ask {
    return async (query, variables, headers) =>
      askAnonymously(query, variables, { authorization: await authorization(claims), ...headers });
  }
  return {
    ...test,
    url: gateway.url,
    faults,
    ask: as(CASE_WORKER),
    as,
    authorization,
    askAnonymously,
    async close() {
      await gateway.http.close();
      await test.close();
    },
  };
}
