import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RATE_LIMITS } from '../../server/door/limits.ts';
import { type Claims, openTestGateway, type TestGateway } from '../support/gateway.ts';

const QUESTION = { query: '{ __typename }' };
const ADMINISTRATOR: Claims = { role: 'ADMINISTRATOR' };
const PARTNER_APP: Claims = { role: 'PARTNER_APP', organisation: 'an-app' };

async function send(
  { url }: TestGateway,
  body: object = QUESTION,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { errors } = (await response.json()) as {
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return {
    status: response.status,
    code: errors?.[0]?.extensions.code,
    retryAfter: Number(response.headers.get('retry-after') ?? 0),
  };
}

const REFUSED = { status: 429, code: 'RATE_LIMITED' };
const ANSWERED = { status: 200, code: undefined };

describe('requests within a minute', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await openTestGateway({ door: { requestsPerMinute: 3, trustedProxies: ['127.0.0.1'] } });
  });
  afterAll(() => gateway.close());

  it('are answered up to the limit of one address, and the next is told when to come back', async () => {
    const from = { 'x-forwarded-for': '198.51.100.7' };
    for (const _ of [1, 2, 3]) expect(await send(gateway, QUESTION, from)).toMatchObject(ANSWERED);
    const { retryAfter, ...refused } = await send(gateway, QUESTION, from);
    expect(refused).toEqual(REFUSED);
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(60);
    expect(await send(gateway, QUESTION, { 'x-forwarded-for': '198.51.100.8' })).toMatchObject(ANSWERED);
  });

  it('are read whatever a proxy hands on of names and protocols', async () => {
    const from = { 'x-forwarded-for': '198.51.100.10', 'x-forwarded-host': 'a b', 'x-forwarded-proto': ';' };
    expect(await send(gateway, QUESTION, from)).toMatchObject(ANSWERED);
    expect(gateway.faults).toEqual([]);
  });

  it('are those of one network of IPv6, whose addresses are one client’s', async () => {
    const from = (address: string) => send(gateway, QUESTION, { 'x-forwarded-for': address });
    for (const last of ['1', '2', 'ffff'])
      expect(await from(`2001:db8:1:2::${last}`)).toMatchObject(ANSWERED);
    expect(await from('2001:db8:1:2:3::')).toMatchObject(REFUSED);
    expect(await from('2001:db8:1:3::1')).toMatchObject(ANSWERED);
  });

  it('are each signed-in client’s own, wherever it asks from', async () => {
    const as = async (claims: Claims, address: string) =>
      send(gateway, QUESTION, {
        authorization: await gateway.authorization(claims),
        'x-forwarded-for': address,
      });
    for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3'])
      expect(await as(ADMINISTRATOR, address)).toMatchObject(ANSWERED);
    expect(await as(ADMINISTRATOR, '203.0.113.4')).toMatchObject(REFUSED);
    expect((await as(PARTNER_APP, '203.0.113.4')).status).not.toBe(429);
  });

  it('are counted before a body is read, and health is not', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.9' };
    for (const _ of [1, 2, 3])
      expect(await send(gateway, { query: '{ nothing }' }, headers)).toMatchObject({ status: 400 });
    const broken = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query": ',
    });
    expect(broken.status).toBe(429);
    expect((await fetch(`${gateway.url}/health`, { headers })).status).toBe(200);
  });
});

it('the cost of a minute is limited too', async () => {
  const gateway = await openTestGateway({ door: { costPerMinute: 12 } });
  const six = { query: '{ jurisdictions { code } }' };
  for (const _ of [1, 2]) expect(await send(gateway, six)).toMatchObject(ANSWERED);
  expect(await send(gateway)).toMatchObject(REFUSED);
  await gateway.close();
});

it('a proxy is believed only where the operator says so', async () => {
  const gateway = await openTestGateway({ door: { requestsPerMinute: 1 } });
  expect(await send(gateway, QUESTION, { 'x-forwarded-for': '198.51.100.7' })).toMatchObject(ANSWERED);
  expect(await send(gateway, QUESTION, { 'x-forwarded-for': '198.51.100.8' })).toMatchObject(REFUSED);
  await gateway.close();
});

it('tokens that are not taken are counted by address, so that nobody guesses one', async () => {
  const gateway = await openTestGateway({
    door: { requestsPerMinute: 1_000_000, trustedProxies: ['127.0.0.1'] },
  });
  const guess = (token: string, address: string) =>
    send(gateway, QUESTION, { authorization: token, 'x-forwarded-for': address });
  for (let count = 0; count < RATE_LIMITS.refusedTokensPerMinute; count += 1)
    expect(await guess('Bearer guessed', '198.51.100.7')).toMatchObject({ status: 401 });
  expect(await guess('Bearer guessed', '198.51.100.7')).toMatchObject(REFUSED);
  expect(await guess('Bearer guessed', '198.51.100.8')).toMatchObject({ status: 401 });
  // Others may stand behind the same address.
  expect(await guess(await gateway.authorization(), '198.51.100.7')).toMatchObject(ANSWERED);
  expect(gateway.faults).toEqual([]);
  await gateway.close();
});
