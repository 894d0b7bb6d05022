import { createPublicKey } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendToChain, auditEntries, chainHead } from '../../datasources/audit.ts';
import { auditKey } from '../../datasources/audit-key.ts';
import { enact } from '../../datasources/envelope.ts';
import { enactHere } from '../../datasources/gateway-envelope.ts';
import { exportHead } from '../../datasources/head-export.ts';
import { replayErasures } from '../../datasources/replay.ts';
import type { CountryStore } from '../../datasources/stores.ts';
import { inTransaction } from '../../datasources/transaction.ts';
import { day } from '../../domain/calendar.ts';
import { verifyChains } from '../../server/audit-report.ts';
import { replayed } from '../../server/replayed.ts';
import { anAct, NOON } from '../support/acts.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

/** The gateway's own chain comes last; nothing was done there. */
const OWN = 'gateway: links that hold: 0';
const SIGNED = '2012-07-02T02:00:00.000Z';

let tests: TestStores;
let store: CountryStore;

beforeEach(async () => {
  tests = await openTestStores(['LU']);
  store = tests.stores.country('LU');
  // Who tampers with a chain has the rights to take its guard away.
  await sql`alter table country_lu.audit_entry disable trigger append_only`.execute(store.query);
});
afterEach(() => tests.close());

async function act(times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await enact(store, anAct());
}

const night = () => exportHead(store, new Date(SIGNED));

/** A start, or the nightly run, in words. */
async function start(): Promise<readonly string[]> {
  const replays = await replayErasures(tests.stores, NOON);
  return [...replays.values()].flatMap(replayed);
}

async function verified() {
  const lines: string[] = [];
  const holds = await verifyChains(tests.stores, undefined, (line) => lines.push(line));
  expect(lines.pop()).toBe(OWN);
  return { holds, text: lines.join('\n') };
}

/** What a backup brings back, or who has the database and wants links to be gone. */
async function cutAfter(sequence: number): Promise<void> {
  await sql`delete from country_lu.audit_entry where sequence > ${sequence}`.execute(store.query);
  await sql`
    update country_lu.audit_head set sequence = ${sequence},
      hash = (select hash from country_lu.audit_entry where sequence = ${sequence})`.execute(store.query);
}

/** A backup of the chain as it is now. */
async function backup(name: string) {
  const kept = sql.id('country_lu', name);
  await sql`create table ${kept} as select * from country_lu.audit_entry`.execute(store.query);
  const { sequence } = await chainHead(store);
  return async () => {
    await sql`delete from country_lu.audit_entry`.execute(store.query);
    await sql`insert into country_lu.audit_entry select * from ${kept}`.execute(store.query);
    await cutAfter(sequence);
  };
}

function aRestoredLink(restored: { readonly sequence: number; readonly hash: string }) {
  return {
    recordedAt: NOON.toISOString(),
    verb: 'RESTORED',
    client: 'gateway',
    organisation: 'gateway',
    verdict: 'GRANTED',
    decisionId: null,
    subjects: {},
    fileIds: [],
    restored,
  } as const;
}

describe('a chain whose head was signed', () => {
  it('holds, and goes on', async () => {
    await act(3);
    await night();
    await act(1);
    expect(await start()).toEqual([]);
    const { holds, text } = await verified();
    expect(holds).toBe(true);
    expect(text).toBe(`LU: links that hold: 4\n  signed heads that stand: 1, the newest link 3, ${SIGNED}`);
  });

  it('is told to be signed where it never was', async () => {
    expect((await verified()).text).toBe('LU: links that hold: 0');
    await act(1);
    expect(await verified()).toEqual({
      holds: true,
      text: 'LU: links that hold: 1\n  no signed head yet: run npm run daily',
    });
  });

  it('cannot be cut', async () => {
    await act(2);
    await night();
    await act(2);
    await night();
    await cutAfter(2);
    const { holds, text } = await verified();
    expect(holds).toBe(false);
    expect(text).toContain(
      `LU: links that hold: 2\n  signed heads that stand: 1, the newest link 2, ${SIGNED}\n` +
        `  link 4, signed ${SIGNED}, is gone: the tail was cut after link 2`,
    );
  });

  it('cannot be cut and go on as if nothing were', async () => {
    await act(4);
    await night();
    await cutAfter(2);
    await act(5);
    const told = `link 4, signed ${SIGNED}, is not the one that stands there: the past was rewritten`;
    expect(await verified()).toMatchObject({ holds: false, text: expect.stringContaining(told) });
    // No restore explains what it did not take away.
    expect(await start()).toEqual([
      'link 4 of the chain of acts is not the one that is known: a backup was put back. ' +
        'If nobody did, somebody rewrote the chain.',
    ]);
    expect(await verified()).toMatchObject({ holds: false, text: expect.stringContaining(told) });
  });

  it('cannot be given another mark', async () => {
    await act(3);
    await night();
    await cutAfter(2);
    const renamed = { ...store, id: 'f'.repeat(32) };
    const stores = { ...tests.stores, country: () => renamed };
    const lines: string[] = [];
    expect(await verifyChains(stores, undefined, (line) => lines.push(line))).toBe(false);
    expect(lines.join('\n')).toContain('no signed head of this store, but of another one of LU: 1');
    await exportHead(renamed, NOON);
    await verifyChains(stores, undefined, (line) => lines.push(line));
    expect(lines.slice(-2)).toEqual(['  signed heads of another store of LU: 1', OWN]);
  });

  it('cannot be cut under a RESTORED link that only the database has', async () => {
    await act(3);
    const signed = await night();
    if (signed === null) throw new Error('nothing was signed');
    await cutAfter(1);
    await inTransaction(store, NOON, (trx) => appendToChain(trx, aRestoredLink(signed), {}));
    const unvouched = 'link 2 has no signed line that vouches for it';
    const { holds, text } = await verified();
    expect(holds).toBe(false);
    expect(text).toContain(unvouched);
    expect(text).toContain(`link 3, signed ${SIGNED}, is gone: the tail was cut after link 2`);
    // Nor does the next night vouch for it.
    await start();
    await night();
    expect(await verified()).toMatchObject({ holds: false, text: expect.stringContaining(unvouched) });
  });

  it('is not vouched for by a line that somebody else signed, nor by one that was changed', async () => {
    await act(1);
    await night();
    const lines = await tests.stores.heads.read();
    const foreign = createPublicKey(await auditKey(null).signing());
    const told: string[] = [];
    expect(await verifyChains(tests.stores, [foreign], (line) => told.push(line))).toBe(false);
    expect(told.at(-1)).toMatch(/^line 1 was signed with a key that is not here \([\w-]{43}\)/);
    const heads = { ...tests.stores.heads, read: async () => [...lines, { signature: 'BROKEN' } as const] };
    told.length = 0;
    expect(await verifyChains({ ...tests.stores, heads }, undefined, (line) => told.push(line))).toBe(false);
    expect(told.at(-1)).toBe('line 2 is no signed head: it was changed, or somebody else wrote it');
  });
});

describe('a backup that was put back', () => {
  it('is told by the start, loudly and once, and by the verifier from then on', async () => {
    await act(2);
    await night();
    await act(2);
    const known = await night();
    await cutAfter(1);
    expect((await verified()).holds).toBe(false);
    expect(await start()).toEqual([
      'links 2 to 4 of the chain of acts are gone: a backup was put back. If nobody did, somebody cut the chain.',
    ]);
    expect(await start()).toEqual([]);
    expect((await auditEntries(store, 1, 10)).map(({ verb, restored }) => [verb, restored])).toEqual([
      ['RESTORED', known],
    ]);
    await act(5);
    await night();
    const { holds, text } = await verified();
    expect(text).toContain(`link 2, ${NOON.toISOString()}: the store was put back from a backup`);
    expect(text).toContain(`outside it was 4 (${known?.hash})`);
    expect(text).toContain('signed heads that went with a restore: 2');
    expect(holds).toBe(true);
    await cutAfter(6);
    expect(await verified()).toMatchObject({
      holds: false,
      text: expect.stringContaining(`link 7, signed ${SIGNED}, is gone: the tail was cut after link 6`),
    });
  });

  it('is told once where two processes start at once', async () => {
    await act(3);
    await night();
    await cutAfter(1);
    expect((await Promise.all([start(), start()])).flat()).toHaveLength(1);
    expect(await chainHead(store)).toMatchObject({ sequence: 2 });
    expect((await verified()).holds).toBe(true);
  });

  it('explains the links after it and none before', async () => {
    await act(2);
    await night();
    await act(2);
    await night();
    await cutAfter(2);
    await start();
    expect((await verified()).holds).toBe(true);
    // The past before the restore, written anew with all hashes right.
    await cutAfter(1);
    await act(1);
    await start();
    const { holds, text } = await verified();
    expect(text).toContain(
      `link 2, signed ${SIGNED}, is not the one that stands there: the past was rewritten`,
    );
    expect(holds).toBe(false);
  });

  it('may be put back twice', async () => {
    await act(3);
    await night();
    for (const again of [1, 2]) {
      await cutAfter(2);
      expect(await start()).toHaveLength(1);
      await act(again);
      await night();
    }
    await cutAfter(1);
    expect(await start()).toHaveLength(1);
    const { holds, text } = await verified();
    expect(text).toContain('signed heads that went with a restore: 5');
    expect(holds).toBe(true);
  });

  it('may be followed by a newer one from before it', async () => {
    await act(3);
    const monday = await backup('monday');
    await act(2);
    await night();
    await act(1);
    const tuesday = await backup('tuesday');
    await act(1);
    await night();
    await monday();
    await start();
    await act(4);
    await night();
    await tuesday();
    expect(await start()).toHaveLength(1);
    await act(1);
    await night();
    const { holds, text } = await verified();
    expect(text).not.toContain('rewritten');
    expect(holds).toBe(true);
    // The turn that is gone explains nothing of what was signed after it.
    const { sequence } = await chainHead(store);
    await cutAfter(sequence - 1);
    await act(3);
    await start();
    const rewritten = `link ${sequence}, signed ${SIGNED}, is not the one that stands there`;
    expect(await verified()).toMatchObject({ holds: false, text: expect.stringContaining(rewritten) });
  });

  it('is not made up by who writes links over it from the restored one on', async () => {
    await act(2);
    await night();
    await act(1);
    await night();
    await cutAfter(2);
    await start();
    await act(2);
    await night();
    await cutAfter(2);
    await act(4);
    await start();
    const { holds, text } = await verified();
    expect(text).toContain('link 5, signed');
    expect(text).toContain('the past was rewritten');
    expect(holds).toBe(false);
  });

  it('is the gateway’s own as well', async () => {
    const { gateway } = tests.stores;
    const app = { client: 'an-app', name: 'An app', scopes: [], registeredOn: day('2012-07-01') };
    await enactHere(gateway, {
      verb: 'registerPartnerApp',
      asker: { client: 'tests', organisation: 'ADMINISTRATOR' },
      key: 'once',
      input: {},
      dryRun: false,
      at: NOON,
      client: app.client,
      decide: () => ({ app: { ...app, expiresOn: day('2013-07-01'), revokedOn: null } }),
    });
    await exportHead(gateway, new Date(SIGNED));
    const lines: string[] = [];
    const verify = () => verifyChains(tests.stores, undefined, (line) => lines.push(line));
    expect(await verify()).toBe(true);
    expect(lines).toContain(`  signed heads that stand: 1, the newest link 1, ${SIGNED}`);
    await sql`alter table gateway.audit_entry disable trigger append_only`.execute(gateway.query);
    await sql`update gateway.audit_entry set organisation = 'NOBODY'`.execute(gateway.query);
    expect(await verify()).toBe(false);
    expect(lines).toContain('  link 1 was changed: the chain is broken');
  });
});
