import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoor } from '../../server/door/door.ts';
import { DOCUMENT_LIMITS, HTTP_LIMITS } from '../../server/door/limits.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

const PORTAL = 'https://portal.example.org';

let gateway: TestGateway;

beforeAll(async () => {
  // What a document may cost is tested with costs: here each limit stands alone.
  const documentLimits = { ...DOCUMENT_LIMITS, cost: Number.MAX_SAFE_INTEGER };
  gateway = await openTestGateway({ corsOrigins: [PORTAL], documentLimits });
});
afterAll(() => gateway.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const QUESTION = JSON.stringify({ query: '{ countries: __typename }' });

function repeated(times: number, part: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => part(index)).join(' ');
}

function document(query: string): Sent {
  return { headers: JSON_TYPE, body: JSON.stringify({ query }) };
}

function nested(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

/** A question of as many levels of fields. */
function deep(levels: number): string {
  const path = [
    'viewer',
    ...Array.from({ length: levels - 2 }, (_, n) => (n % 2 === 0 ? 'files' : 'person')),
  ];
  return path.reduceRight((below, field) => `{ ${field} ${below} }`, '{ __typename }');
}

const MIB = 1_048_576;

/** What is taken as often as it says, and not once more. */
const BOUNDARIES: readonly (readonly [string, number, number, (times: number) => Sent])[] = [
  ['names for a field', 60, 400, (times) => document(`{ ${repeated(times, (n) => `a${n}: __typename`)} }`)],
  [
    'names for a field, in a fragment that is used twice',
    30,
    400,
    (times) =>
      document(`{ ...f ...f } fragment f on Query { ${repeated(times, (n) => `a${n}: __typename`)} }`),
  ],
  ['directives', 20, 400, (times) => document(`{ ${repeated(times, () => '__typename @skip(if: false)')} }`)],
  ['levels of fields', 20, 400, (times) => document(deep(times))],
  ['bytes', MIB, 413, (times) => ({ headers: JSON_TYPE, body: QUESTION.padEnd(times) })],
  [
    'objects in one another',
    64,
    400,
    (times) => ({
      headers: JSON_TYPE,
      body: JSON.stringify({ query: '{ __typename }', variables: JSON.parse(nested(times - 1)) }),
    }),
  ],
];

/** Each with the status and the code that it is refused with. */
const REFUSED: readonly (readonly [string, number, string, Sent])[] = [
  ['a body over 1 MiB', 413, 'BODY_TOO_LARGE', { headers: JSON_TYPE, body: `"${'x'.repeat(1_100_000)}"` }],
  [
    'a packed body',
    415,
    'UNSUPPORTED_MEDIA_TYPE',
    { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipSync(QUESTION) },
  ],
  ['no JSON', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: '{"query": ' }],
  ['an empty body', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: '' }],
  ['broken UTF-8', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: Uint8Array.from([0x22, 0xff, 0x22]) }],
  ['a NUL byte', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: '{"query": "{ a\u0000 }"}' }],
  [
    'a NUL character in a variable',
    400,
    'BAD_REQUEST',
    {
      headers: JSON_TYPE,
      body: '{"query": "query ($a: String) { __typename }", "variables": {"a": [{"b": "c\\u0000"}]}}',
    },
  ],
  ['a NUL character in a key', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: '{"query\\u0000": "{ a }"}' }],
  ['JSON of a thousand levels', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: nested(1000) }],
  ['a prototype key', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: '{"__proto__": {"query": "{ a }"}}' }],
  ['XML', 415, 'UNSUPPORTED_MEDIA_TYPE', { headers: { 'content-type': 'text/xml' }, body: '<a/>' }],
  ['a batch', 400, 'BAD_REQUEST', { headers: JSON_TYPE, body: `[${QUESTION},${QUESTION}]` }],
  [
    'a simple request of another site',
    400,
    'BAD_REQUEST',
    { headers: { 'content-type': 'text/plain' }, body: QUESTION },
  ],
  ['a GET without a preflight', 400, 'BAD_REQUEST', { method: 'GET', path: '/graphql?query={__typename}' }],
  [
    'a mutation by GET',
    405,
    'BAD_REQUEST',
    {
      method: 'GET',
      headers: { 'apollo-require-preflight': 'true' },
      path: `/graphql?query=${encodeURIComponent('mutation { __typename }')}`,
    },
  ],
  ...[
    ['half an escape', 'query=%zz'],
    ['no UTF-8', 'query=%C3%28'],
    ['a NUL character', 'query=a%00'],
    ['a NUL character in the name of a parameter', '%00=1'],
    ['variables that are no JSON', 'query={__typename}&variables={'],
    ['a NUL character in variables', 'query={__typename}&variables=%7B%22a%22%3A%22%5Cu0000%22%7D'],
    ['variables of a thousand levels', `query={a}&variables=${encodeURIComponent(nested(1000))}`],
  ].map(([name = '', search = '']): (typeof REFUSED)[number] => [
    `a GET with ${name}`,
    400,
    'BAD_REQUEST',
    { method: 'GET', headers: { 'apollo-require-preflight': 'true' }, path: `/graphql?${search}` },
  ]),
  ['another method', 405, 'METHOD_NOT_ALLOWED', { method: 'PUT', headers: JSON_TYPE, body: QUESTION }],
  ['another place', 404, 'NOT_FOUND', { method: 'GET', path: '/secret-canary' }],
  ['a broken escape in the URL', 400, 'BAD_REQUEST', { method: 'GET', path: '/%c0%zz' }],
  ['a flood of tokens', 400, 'GRAPHQL_PARSE_FAILED', document(`{ ${repeated(50_000, () => 'a')} }`)],
  [
    '20,000 fragments',
    400,
    'GRAPHQL_PARSE_FAILED',
    document(`{ ...f0 } ${repeated(20_000, (n) => `fragment f${n} on Query { a }`)}`),
  ],
  [
    'a NUL character in a string of the document',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    document('{ voucher(code: "LU\\u0000") { id } }'),
  ],
  [
    'fragments in a circle',
    400,
    'GRAPHQL_VALIDATION_FAILED',
    document('{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }'),
  ],
  [
    'a document by its hash alone',
    200,
    'PERSISTED_QUERY_NOT_SUPPORTED',
    {
      headers: JSON_TYPE,
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    },
  ],
  ['a field that is misspelt', 400, 'GRAPHQL_VALIDATION_FAILED', document('{ viewr { role } }')],
];

async function send({ method = 'POST', path = '/graphql', headers = {}, body }: Sent) {
  const response = await fetch(`${gateway.url}${path}`, {
    method,
    headers: { accept: 'application/json', ...headers },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('the door', () => {
  it.each(REFUSED)('refuses %s with %i', async (_, status, code, sent) => {
    const { text, ...answer } = await send(sent);
    expect([answer.status, JSON.parse(text).errors[0].extensions.code]).toEqual([status, code]);
    expect(text.length).toBeLessThan(2000);
    expect(text).not.toMatch(/canary|Did you mean|node_modules|\/work|\bat \w+ \(/i);
    // The next caller is answered as ever, and nobody has to be told of a fault.
    expect((await gateway.askAnonymously('{ viewer { role } }')).data).toEqual({
      viewer: { role: 'ANONYMOUS' },
    });
    expect(gateway.faults).toEqual([]);
  });

  it.each(BOUNDARIES)(
    'takes a request of so many %s: %i, and none of one more',
    async (_, most, status, sent) => {
      const [taken, refused] = [await send(sent(most)), await send(sent(most + 1))];
      expect([taken.status, JSON.parse(taken.text).errors]).toEqual([200, undefined]);
      expect(refused.status).toBe(status);
      expect(gateway.faults).toEqual([]);
    },
  );

  it('reads a document of 2,000 tokens, and none of one more', async () => {
    const tokens = (count: number) => document(`{ ${repeated(count - 2, () => '__typename')} }`);
    const [read, unread] = [await send(tokens(2000)), await send(tokens(2001))];
    expect(read.text).not.toContain('GRAPHQL_PARSE_FAILED');
    expect(unread.text).toContain('GRAPHQL_PARSE_FAILED');
  });

  it('lets in the questions that describe the whole schema', async () => {
    const { data, errors } = await gateway.askAnonymously(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });

  it('sends the headers that keep answers where they belong', async () => {
    const { headers } = await send({ headers: JSON_TYPE, body: QUESTION });
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    [PORTAL, PORTAL],
    ['https://portal.example.org.elsewhere.example', null],
    ['null', null],
  ])('lets pages of %s ask: %s', async (origin, allowed) => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    };
    const preflight = await send({ method: 'OPTIONS', headers });
    const asked = await send({ headers: { ...JSON_TYPE, origin }, body: QUESTION });
    for (const answer of [preflight, asked])
      expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('a connection', () => {
  /** What comes back for `text` on a connection of its own, until the server ends it. */
  async function spoken(port: number, text: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
    });
    socket.write(text);
    await once(socket, 'close');
    return answer;
  }

  const QUICK = { ...HTTP_LIMITS, headMilliseconds: 200, requestMilliseconds: 400, checkMilliseconds: 50 };
  const HEAD = 'POST / HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n';

  it.each([
    ['with a slow head', HEAD, '408', 'TOO_SLOW'],
    ['with a slow body', `${HEAD}content-length: 100\r\n\r\n{`, '408', 'TOO_SLOW'],
    ['that says nothing', '', '408', 'TOO_SLOW'],
    ['with too many headers', `${HEAD}x: ${'x'.repeat(20_000)}\r\n\r\n`, '431', 'HEAD_TOO_LARGE'],
    ['that speaks something else', 'EHLO here\r\n\r\n', '400', 'BAD_REQUEST'],
  ])('%s is refused, and the server goes on', async (_, text, status, code) => {
    const http = await openDoor(() => {}, [], QUICK);
    http.post('/', async () => 'well');
    const url = await http.listen({ host: '127.0.0.1', port: 0 });
    const port = Number(new URL(url).port);
    const answer = await spoken(port, text);
    expect(answer).toContain(`HTTP/1.1 ${status}`);
    expect(answer).toContain(code);
    const next = await fetch(url, { method: 'POST', headers: JSON_TYPE, body: '{}' });
    expect(await next.text()).toBe('well');
    await http.close();
  });
});
