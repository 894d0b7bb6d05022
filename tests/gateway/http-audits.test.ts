import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';

/**
 * These ask for status 200 where a document cannot be carried out and the caller takes `application/json`. The
 * specification says SHOULD; the gateway says 400, so that a client that looks at the status alone sees a failure.
 */
const OTHERWISE = ['572B', 'FDE2', '7B9B'];

/** What a browser cannot send across sites without asking first, as every client of a gateway does. */
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
});
afterAll(() => gateway.close());

function askWithPreflight(input: unknown, init: RequestInit = {}): Promise<Response> {
  return fetch(String(input), { ...init, headers: { ...PREFLIGHT, ...init.headers } });
}

const AUDITS = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: askWithPreflight });

describe('GraphQL over HTTP', () => {
  it.each(AUDITS.filter(({ id }) => !OTHERWISE.includes(id)))('$id: $name', async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it.each(AUDITS.filter(({ id }) => OTHERWISE.includes(id)))(
    'answers 400 where $id asks for 200',
    async (audit) => {
      expect(await audit.fn()).toMatchObject({ status: 'warn', response: { status: 400 } });
    },
  );

  it('has an audit for every exception', () => {
    expect(AUDITS.filter(({ id }) => OTHERWISE.includes(id))).toHaveLength(OTHERWISE.length);
  });
});
