import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeId } from '../../resolvers/ids.ts';
import { openTestGateway, type TestGateway } from '../support/gateway.ts';
import { linked, linking, linksOf, proposed } from '../support/linking.ts';
import { providersAlone } from './first-people.ts';
import { confirm, type Movers, tellOfMovers } from './movers.ts';

const DAY_MILLISECONDS = 86_400_000;

let gateway: TestGateway;
let movers: Movers;
let instant = Date.parse('2026-06-15T10:00:00Z');
let days = 0;

beforeAll(async () => {
  gateway = await openTestGateway({
    firstPeople: providersAlone,
    clock: () => new Date(instant++ + days * DAY_MILLISECONDS),
  });
  movers = tellOfMovers(gateway);
});
beforeEach(() => {
  days = 0;
});
afterAll(() => gateway.close());

describe('X-8: a code', () => {
  it('is good for thirty days, the last one included', async () => {
    const [here, there] = [await movers.luxembourg(), await movers.france()];
    const code = await proposed(here);
    days = 31;
    const late = await confirm(there, code);
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
    expect(late.userErrors[0].message).toContain('proposeLink');
    expect((await confirm(there, code, { on: '2026-07-01' })).userErrors).toMatchObject([{ path: ['code'] }]);
    expect(await linksOf(here)).toMatchObject([{ state: 'EXPIRED' }]);
    days = 30;
    expect((await confirm(there, code)).link).toMatchObject({
      state: 'CONFIRMED',
      confirmedOn: '2026-07-15',
    });
  });

  it('works once, for one file', async () => {
    const [here, there, other] = [await movers.luxembourg(), await movers.france(), await movers.wallonia()];
    const code = await proposed(here);
    await confirm(there, code);
    for (const one of [there, other])
      expect((await confirm(one, code)).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
    expect(await linksOf(other)).toEqual([]);
  });

  it('is tried five times a day on a file; then the right one waits until tomorrow', async () => {
    const [here, there] = [await movers.luxembourg(), await movers.france()];
    const code = await proposed(here);
    const wrong = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
    const unknown = ['LU-0000-0000-0000-0000-8', wrong, '', 'nonsense', 'x'.repeat(3000)];
    for (const one of unknown)
      expect((await confirm(there, one)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['code'] }]);
    const closed = await confirm(there, code);
    expect(closed.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
    expect(closed.userErrors[0].message).toContain('tomorrow');
    days = 1;
    expect((await confirm(there, code)).link.state).toBe('CONFIRMED');
  });

  it('is tried in vain by a dry run too, which counts', async () => {
    const there = await movers.france();
    for (let tries = 0; tries < 5; tries += 1) await confirm(there, 'wrong', { dryRun: true });
    const right = await confirm(there, await proposed(await movers.luxembourg()), { dryRun: true });
    expect(right.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['code'] }]);
  });

  it('that is right is rehearsed as it would be done, and stays', async () => {
    const [here, there] = [await movers.luxembourg(), await movers.france()];
    const code = await proposed(here);
    const rehearsal = await confirm(there, code, { dryRun: true });
    expect(rehearsal).toMatchObject({ dryRun: true, userErrors: [], link: { state: 'CONFIRMED' } });
    expect(await linksOf(here)).toMatchObject([{ state: 'PROPOSED' }]);
    const { link } = await confirm(there, code);
    expect({ ...link, id: null }).toEqual({ ...rehearsal.link, id: null });
  });
});

describe('X-8: what cannot be linked', () => {
  it('is a file of the same country, or the same file', async () => {
    const [here, other] = [await movers.luxembourg(), await movers.luxembourg()];
    const code = await proposed(here);
    for (const one of [here, other])
      expect((await confirm(one, code)).userErrors).toMatchObject([{ code: 'INVALID', path: ['personId'] }]);
    expect(await linksOf(here)).toMatchObject([{ state: 'PROPOSED' }]);
  });

  it('is a file that the asker does not know, by any id, in the same words', async () => {
    const [here, there] = [await movers.luxembourg(), await movers.france()];
    const code = await proposed(here);
    const ids = [
      there.personId,
      encodeId('Person', 'FR', randomUUID()),
      encodeId('Contract', 'LU', randomUUID()),
    ];
    const answers = await Promise.all(
      [...ids, 'nonsense', ''].map((personId) => confirm({ ask: gateway.ask, personId }, code)),
    );
    expect(answers[0].userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['personId'] }]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const nobody = await linking(gateway.ask, 'proposeLink', { personId: there.personId, reason: 'Because' });
    expect(nobody.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['personId'] }]);
  });

  it('is a person who has another file there already, directly or by a third country', async () => {
    const [here, there, third] = [await movers.luxembourg(), await movers.france(), await movers.wallonia()];
    await linked(here, there);
    await linked(there, third);
    const elsewhere = await confirm(await movers.france(), await proposed(here));
    expect(elsewhere.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['personId'] }]);
    expect(elsewhere.userErrors[0].message).toContain('undoLink');
    const around = await confirm(await movers.wallonia(), await proposed(here));
    expect(around.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['personId'] }]);
    const again = await confirm(third, await proposed(here));
    expect(again.userErrors[0].message).toContain('already');
    const twice = await confirm(there, await proposed(here));
    expect(twice.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['personId'] }]);
  });

  it('leaves the code as it was', async () => {
    const [here, there] = [await movers.luxembourg(), await movers.france()];
    await linked(await movers.luxembourg(), there);
    const code = await proposed(here);
    expect((await confirm(there, code)).userErrors).toMatchObject([{ path: ['personId'] }]);
    expect((await confirm(await movers.france(), code)).link.state).toBe('CONFIRMED');
  });

  it('is what a role never links', async () => {
    const here = await movers.luxembourg();
    const provider = gateway.as({ role: 'ADMINISTRATOR' });
    const payload = await linking(provider, 'proposeLink', { personId: here.personId, reason: 'Because' });
    expect(payload.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: [] }]);
  });

  it.each([
    { reason: '' },
    { reason: 'x'.repeat(1001) },
    { reason: 'bell\u0007' },
    { reason: 'Fine', on: '2999-01-01' },
  ])('is proposed with what does not stand: %o', async (differing) => {
    const { personId } = await movers.luxembourg();
    const payload = await linking(gateway.ask, 'proposeLink', { personId, ...differing });
    expect(payload.userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(payload.link).toBe(null);
  });
});

it('no fault was met on the way', () => {
  expect(gateway.faults).toEqual([]);
});
