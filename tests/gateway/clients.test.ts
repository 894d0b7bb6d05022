import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { blocksOf } from '../support/documented.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { APP, tellStories } from './story.ts';

type Kind = 'public query' | 'personal query' | 'mutation';
type Variables = Readonly<Record<string, unknown>>;
interface Failure {
  /** `extensions.code` of each error that the client hands on. */
  readonly codes: readonly unknown[];
  /** Of the response, where the client tells it with the failure. */
  readonly status: number | null;
}
interface Shown {
  // The answer's shape is the query's own.
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it by path
  readonly data: any;
  readonly failure: Failure | null;
}
type Ask = (kind: Kind, document: string, variables: Variables, token: string | null) => Promise<Shown>;

const ROOT = new URL('../../', import.meta.url);
const SNIPPETS = blocksOf(await readFile(new URL('README.md', ROOT), 'utf8')).filter(
  ({ language }) => language === 'js',
);
const RULES = 'query Rules { rules(jurisdiction: LU) { id } }';
/** More names for one field than a document may have. */
const MANY_NAMES = `query Many { ${Array.from({ length: 61 }, (_, n) => `a${n}: viewer { role }`).join(' ')} }`;
const VIEWER = 'query Viewer { viewer { role } }';
const ASK_FOR_CONSENT = `mutation AskForConsent($purpose: String!, $key: String!) {
  requestConsent(input: { purpose: $purpose, scopes: [IDENTITY], idempotencyKey: $key }) {
    consentRequest { code }
    userErrors { code path }
  }
}`;
const REQUESTS = 'query Requests { consentRequests { code purpose } }';

let gateway: TestGateway;
let token: string;
/** How each request of the running test was sent. */
let methods: string[] = [];

beforeAll(async () => {
  gateway = await openTestGateway();
  await tellStories(gateway).registeredApp();
  token = (await gateway.authorization(APP)).replace('Bearer ', '');
});
beforeEach(() => {
  methods = [];
});
afterAll(() => gateway.close());

/** The real `fetch`, with a note of the method. */
const fetchNoted: typeof fetch = (input, init) => {
  methods.push(init?.method ?? 'GET');
  return fetch(input, init);
};

function bearer(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

function codesOf(errors: readonly { readonly extensions?: Variables | undefined }[]): readonly unknown[] {
  return errors.map(({ extensions }) => extensions?.['code']);
}

const askByFetch: Ask = async (_, query, variables, token) => {
  const response = await fetchNoted(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(token) },
    body: JSON.stringify({ query, variables }),
  });
  // The shape of every answer of GraphQL over HTTP.
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { extensions?: Variables }[];
  };
  return { data, failure: errors ? { codes: codesOf(errors), status: response.status } : null };
};

function urqlClient(headers: Record<string, string>): Client {
  return new Client({
    url: `${gateway.url}/graphql`,
    exchanges: [cacheExchange, fetchExchange],
    fetch: fetchNoted,
    fetchOptions: { headers },
  });
}

const askByUrql: Ask = async (kind, document, variables, token) => {
  const client = urqlClient({ 'apollo-require-preflight': 'true', ...bearer(token) });
  const { data, error } = await (kind === 'mutation'
    ? client.mutation(document, variables)
    : client.query(document, variables, kind === 'personal query' ? { preferGetMethod: false } : {}));
  if (error === undefined) return { data, failure: null };
  return { data, failure: { codes: codesOf(error.graphQLErrors), status: error.response?.status ?? null } };
};

const askByApollo: Ask = async (kind, document, variables, token) => {
  const link = new HttpLink({ uri: `${gateway.url}/graphql`, fetch: fetchNoted, headers: bearer(token) });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  try {
    const { data } = await (kind === 'mutation'
      ? client.mutate({ mutation: gql(document), variables })
      : client.query({ query: gql(document), variables }));
    return { data, failure: null };
  } catch (error) {
    if (CombinedGraphQLErrors.is(error))
      return { data: error.data, failure: { codes: codesOf(error.errors), status: null } };
    if (ServerError.is(error))
      return {
        data: null,
        failure: { codes: codesOf(JSON.parse(error.bodyText).errors), status: error.statusCode },
      };
    throw error;
  }
};

const CLIENTS: readonly {
  readonly name: string;
  readonly ask: Ask;
  readonly publicBy: string;
  /** Whether a refusal of a document comes with its status. */
  readonly status: number | null;
}[] = [
  { name: 'fetch', ask: askByFetch, publicBy: 'POST', status: 400 },
  { name: 'urql', ask: askByUrql, publicBy: 'GET', status: 400 },
  { name: 'Apollo Client', ask: askByApollo, publicBy: 'POST', status: null },
];

describe.each(CLIENTS)('$name', ({ name, ask, publicBy, status }) => {
  it(`asks what is no person’s by ${publicBy}`, async () => {
    const { data, failure } = await ask('public query', RULES, {}, null);
    expect(failure).toBeNull();
    expect(data.rules).toContainEqual(expect.objectContaining({ id: 'LU-ELIG-1' }));
    expect(methods).toEqual([publicBy]);
  });

  it('asks by POST as who signed in', async () => {
    const { data, failure } = await ask('personal query', VIEWER, {}, token);
    expect(failure).toBeNull();
    expect(data.viewer).toMatchObject({ role: 'PARTNER_APP' });
    expect(methods).toEqual(['POST']);
  });

  it('sends a mutation twice with one effect and the same answer', async () => {
    const variables = { purpose: `To show you by ${name} what comes next.`, key: `${name}-twice` };
    const first = await ask('mutation', ASK_FOR_CONSENT, variables, token);
    const second = await ask('mutation', ASK_FOR_CONSENT, variables, token);
    expect(first.failure).toBeNull();
    expect(first.data.requestConsent.consentRequest.code).toEqual(expect.any(String));
    expect(second).toEqual(first);
    const { consentRequests } = (await ask('personal query', REQUESTS, {}, token)).data;
    const made = consentRequests.filter(
      ({ purpose }: { readonly purpose: string }) => purpose === variables.purpose,
    );
    expect(made).toMatchObject([{ code: first.data.requestConsent.consentRequest.code }]);
  });

  it('shows what the caller can mend as data', async () => {
    const variables = { purpose: 'To show you your contract.', key: `${name}-mended` };
    await ask('mutation', ASK_FOR_CONSENT, variables, token);
    const other = { ...variables, purpose: 'Something else.' };
    const { data, failure } = await ask('mutation', ASK_FOR_CONSENT, other, token);
    expect(failure).toBeNull();
    expect(data.requestConsent).toMatchObject({
      consentRequest: null,
      userErrors: [{ code: 'CONFLICT', path: ['idempotencyKey'] }],
    });
  });

  it('shows that a token is not taken, with its status', async () => {
    const { failure } = await ask('personal query', VIEWER, {}, 'no.such.token');
    expect(failure).toEqual({ codes: ['UNAUTHENTICATED'], status: 401 });
  });

  it('shows by its code that the door refuses a document', async () => {
    const { failure } = await ask('public query', MANY_NAMES, {}, null);
    expect(failure).toEqual({ codes: ['GRAPHQL_VALIDATION_FAILED'], status });
  });

  it('has an example in the README that runs as it stands', async () => {
    const snippet = SNIPPETS[CLIENTS.findIndex((client) => client.name === name)]?.text ?? '';
    expect(snippet).toContain('http://127.0.0.1:4000');
    const node = spawn(process.execPath, ['--input-type=module'], {
      cwd: ROOT,
      env: { ...process.env, TOKEN: token },
    });
    node.stdin.end(snippet.replaceAll('http://127.0.0.1:4000', gateway.url));
    const [printed, complaints] = await Promise.all([text(node.stdout), text(node.stderr)]);
    expect(complaints).toBe('');
    expect(printed).toContain('LU-ELIG-1');
    expect(printed).toContain('PARTNER_APP');
  });
});

describe('urql without the header of a GET', () => {
  it('is refused as a page of another site would be', async () => {
    const { error } = await urqlClient({}).query(RULES, {});
    expect(methods).toEqual(['GET']);
    expect(error?.response?.status).toBe(400);
    expect(codesOf(error?.graphQLErrors ?? [])).toEqual(['BAD_REQUEST']);
  });
});

describe('the gateway', () => {
  it('met no fault', () => {
    expect(gateway.faults).toEqual([]);
  });
});
