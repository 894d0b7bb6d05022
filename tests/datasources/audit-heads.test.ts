import { createPublicKey } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompactSign, decodeProtectedHeader, UnsecuredJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Head, type HeadList, headList, headsOf } from '../../datasources/audit-heads.ts';
import { type AuditKey, auditKey } from '../../datasources/audit-key.ts';
import { enact } from '../../datasources/envelope.ts';
import { exportHead } from '../../datasources/head-export.ts';
import { anAct, NOON } from '../support/acts.ts';
import { openTestStores, type TestStores } from '../support/stores.ts';

const HEAD: Head = {
  store: 'LU',
  storeId: '0123',
  sequence: 42,
  hash: 'a'.repeat(64),
  at: '2026-11-25T02:00:00.000Z',
  restored: null,
};
const holds = (head: Head) => ({ signature: 'HOLDS', head });

describe('the list of signed heads', () => {
  let folder: string;
  let path: string;
  let key: AuditKey;
  let list: HeadList;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heads-'));
    path = join(folder, 'heads.jsonl');
    key = auditKey(null);
    list = headList(path, key);
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** What the line before a change says after it. */
  async function changed(change: (line: string) => string): Promise<unknown> {
    await list.sign(HEAD);
    await writeFile(path, `${change((await readFile(path, 'utf8')).trim())}\n`);
    return (await list.read())[0];
  }

  it('is empty where nothing was signed yet, and reading makes no file', async () => {
    expect(await list.read()).toEqual([]);
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  it('has a compact JWS for each head, in order, that its owner alone may read', async () => {
    const restored = { ...HEAD, sequence: 41, restored: { sequence: 42, hash: HEAD.hash } };
    await list.sign(HEAD);
    await list.sign(restored);
    expect(await list.read()).toEqual([holds(HEAD), holds(restored)]);
    const [line = ''] = (await readFile(path, 'utf8')).split('\n');
    expect(decodeProtectedHeader(line)).toMatchObject({ alg: 'EdDSA' });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('goes on after a line that was broken off', async () => {
    await list.sign(HEAD);
    const { size: kept } = await stat(path);
    await list.sign({ ...HEAD, sequence: 43 });
    for (let size = (await stat(path)).size - 2; size > kept; size -= 50) {
      await truncate(path, size);
      expect(await list.read()).toEqual([holds(HEAD), { signature: 'UNFINISHED' }]);
    }
    await list.sign({ ...HEAD, sequence: 44 });
    expect(await list.read()).toEqual([
      holds(HEAD),
      { signature: 'UNFINISHED' },
      holds({ ...HEAD, sequence: 44 }),
    ]);
  });

  it('tells a line that was changed', async () => {
    const other = Buffer.from(JSON.stringify({ ...HEAD, sequence: 40 })).toString('base64url');
    const broken = { signature: 'BROKEN' };
    expect(await changed((line) => line.replace(/\..*\./, `.${other}.`))).toEqual(broken);
    expect(await changed((line) => `${line.slice(0, -3)}AAA`)).toEqual(broken);
    expect(await changed(() => 'no line of the list')).toEqual(broken);
    expect(await changed((line) => line.replace(/^[^.]*/, 'e30'))).toEqual(broken);
  });

  it('tells a line that somebody else signed, under a mark of their own or under this one', async () => {
    const foreign = auditKey(null);
    await headList(path, foreign).sign(HEAD);
    const [line = ''] = (await readFile(path, 'utf8')).split('\n');
    const { kid = '' } = decodeProtectedHeader(line);
    await list.sign(HEAD);
    expect(await list.read()).toEqual([{ signature: 'OF_ANOTHER_KEY', key: kid }, holds(HEAD)]);

    const own = decodeProtectedHeader((await readFile(path, 'utf8')).split('\n')[1] ?? '').kid ?? '';
    const forged = new CompactSign(Buffer.from(JSON.stringify(HEAD)));
    forged.setProtectedHeader({ alg: 'EdDSA', kid: own });
    await appendFile(path, `${await forged.sign(await foreign.signing())}\n`);
    await appendFile(path, `${new UnsecuredJWT({ ...HEAD }).encode()}${'A'.repeat(86)}\n`);
    expect((await list.read()).map(({ signature }) => signature)).toEqual([
      'OF_ANOTHER_KEY',
      'HOLDS',
      'BROKEN',
      'BROKEN',
    ]);
  });

  it('is checked with public keys alone', async () => {
    const later = auditKey(null);
    await list.sign(HEAD);
    await headList(path, later).sign(HEAD);
    const keys = [createPublicKey(await key.signing()), createPublicKey(await later.signing())];
    const elsewhere = headList(path, auditKey(join(folder, 'none.pem')));
    expect(await elsewhere.read(keys)).toEqual([holds(HEAD), holds(HEAD)]);
    expect((await elsewhere.read(keys.slice(1))).map(({ signature }) => signature)).toEqual([
      'OF_ANOTHER_KEY',
      'HOLDS',
    ]);
    expect((await elsewhere.read()).map(({ signature }) => signature)).toEqual([
      'OF_ANOTHER_KEY',
      'OF_ANOTHER_KEY',
    ]);
  });
});

describe('the head of a chain', () => {
  let tests: TestStores;
  beforeAll(async () => {
    tests = await openTestStores();
  });
  afterAll(() => tests.close());

  it('is signed where it moved since its last line', async () => {
    const store = tests.stores.country('LU');
    expect(await exportHead(store, NOON)).toBeNull();
    await enact(store, anAct());
    await enact(store, anAct());
    const signed = await exportHead(store, NOON);
    expect(signed).toMatchObject({ sequence: 2 });
    expect(await exportHead(store, NOON)).toBeNull();
    await enact(store, anAct());
    expect(await exportHead(store, NOON)).toMatchObject({ sequence: 3 });
    const heads = headsOf(store, await store.heads.read());
    expect(heads.map(({ sequence }) => sequence)).toEqual([2, 3]);
    expect(heads[0]).toEqual({
      store: 'LU',
      storeId: store.id,
      ...signed,
      at: NOON.toISOString(),
      restored: null,
    });
    expect(headsOf(tests.stores.country('FR'), await store.heads.read())).toEqual([]);
  });
});
