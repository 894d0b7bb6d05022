import { hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../server/configuration.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

const TRUSTED = 'query Countries { jurisdictions { code } }';
const OTHER = '{ jurisdictions { code } }';

let folder: string;
let gateway: TestGateway;

async function manifest(operations: readonly { readonly id: string; readonly body: string }[]) {
  const path = join(folder, `${operations[0]?.id ?? 'none'}.json`);
  const text = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  await writeFile(path, JSON.stringify(text));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  const trustedDocuments = await manifest([{ id: hash('sha256', TRUSTED), body: TRUSTED }]);
  gateway = await openTestGateway({ door: { trustedDocuments, introspection: false } });
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

async function answered(response: Response) {
  const { data, errors } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

async function post(body: object) {
  const headers = { 'content-type': 'application/json' };
  return answered(
    await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
}

async function get(search: Readonly<Record<string, string>>) {
  const headers = { 'apollo-require-preflight': 'true' };
  return answered(await fetch(`${gateway.url}/graphql?${new URLSearchParams(search)}`, { headers }));
}

function byHash(text: string) {
  return { persistedQuery: { version: 1, sha256Hash: hash('sha256', text) } };
}

const CODES = { jurisdictions: [{ code: 'BE_WAL' }, { code: 'FR' }, { code: 'LU' }] };

describe('a gateway with trusted documents', () => {
  it('answers them, by their text or their hash, by POST or GET', async () => {
    const extensions = byHash(TRUSTED);
    const right = { status: 200, data: CODES };
    expect(await post({ query: TRUSTED })).toMatchObject(right);
    expect(await post({ extensions })).toMatchObject(right);
    expect(await get({ query: TRUSTED })).toMatchObject(right);
    expect(await get({ extensions: JSON.stringify(extensions) })).toMatchObject(right);
  });

  it('answers no other, whatever it is sent with', async () => {
    const refused = { status: 403, data: undefined, code: 'DOCUMENT_NOT_TRUSTED' };
    expect(await post({ query: OTHER })).toEqual(refused);
    expect(await post({ query: `${TRUSTED} ` })).toEqual(refused);
    expect(await post({ query: OTHER, extensions: byHash(OTHER) })).toEqual(refused);
    expect(await get({ query: OTHER })).toEqual(refused);
    expect(await get({ query: OTHER, extensions: JSON.stringify(byHash(OTHER)) })).toEqual(refused);
  });

  it.each([
    ['of another version', { extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } }],
    ['without its hash', { extensions: { persistedQuery: { version: 1 } } }],
    ['of another document', { query: TRUSTED, extensions: byHash(OTHER) }],
    ['of a document that it is not', { query: OTHER, extensions: byHash(TRUSTED) }],
  ])('says what it expects of a hash %s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('takes extensions that are none for the caller’s to mend', async () => {
    const answers = [post({ query: TRUSTED, extensions: '{' }), post({ query: TRUSTED, extensions: [1] })];
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([400, 400]);
    expect(gateway.faults).toEqual([]);
  });

  it('is not talked round by a URL that readers take apart differently', async () => {
    const { hostname, port } = new URL(gateway.url);
    const path = `/graphql?query=${encodeURIComponent(OTHER)}#&query=x`;
    const headers = { 'apollo-require-preflight': 'true' };
    const [response] = await once(request({ hostname, port, path, headers }).end(), 'response');
    expect(response.statusCode).toBe(400);
    response.resume();
  });

  it('does not learn a document from whoever sends it with its hash', async () => {
    expect((await post({ extensions: byHash(OTHER) })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await post({ query: OTHER, extensions: byHash(OTHER) });
    expect((await post({ extensions: byHash(OTHER) })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('meets no fault on the way', () => {
    expect(gateway.faults).toEqual([]);
  });

  it.each([
    ['a file that is not there', async () => join(folder, 'nowhere.json')],
    ['a document under another id', () => manifest([{ id: 'f'.repeat(64), body: TRUSTED }])],
    [
      'no manifest',
      async () => {
        const path = join(folder, 'list.json');
        await writeFile(path, '[]');
        return path;
      },
    ],
  ])('does not start with %s, and says how to make one', async (_, made) => {
    const door = { trustedDocuments: await made() };
    const start = openTestGateway({ door });
    await expect(start).rejects.toThrow(ConfigurationError);
    await expect(start).rejects.toThrow(/TRUSTED_DOCUMENTS: expected .*generate-persisted-query-manifest/);
  });
});

it('a gateway without introspection does not tell its schema, and answers what fits it', async () => {
  const closed = await openTestGateway({ door: { introspection: false } });
  const asked = await closed.ask(getIntrospectionQuery());
  expect(asked.status).toBe(400);
  expect(asked.errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(JSON.stringify(asked)).not.toMatch(/Voucher|SDL/);
  expect((await closed.ask('{ __type(name: "Person") { name } }')).status).toBe(400);
  expect((await closed.ask('{ __typename jurisdictions { __typename code } }')).status).toBe(200);
  await closed.close();
});
