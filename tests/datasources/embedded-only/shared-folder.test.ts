import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { openStores, type Stores } from '../../../datasources/stores.ts';
import { anAuthority, put, rowsOf } from '../../support/acts.ts';
import { aWholeSituation } from '../../support/invented.ts';

let folder: string;
let owner: Stores;

function dumped(): string {
  const engine = inject('engine');
  if (engine.kind !== 'embedded') throw new Error('the server has no dump');
  return engine.dump;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shared-'));
  owner = await openStores({ countries: ['LU'], main: { folder, dump: dumped() } });
});
afterEach(async () => {
  await owner.close();
  await rm(folder, { recursive: true, force: true });
});

function openShared(): Promise<Stores> {
  return openStores({ countries: ['LU'], main: { folder, shared: true } });
}

async function echoes(stores: Stores, text: string, times: number): Promise<readonly string[]> {
  const { query } = stores.country('LU');
  const told: string[] = [];
  for (let count = 0; count < times; count += 1) {
    const { rows } = await sql<{ readonly told: string }>`select ${text}::text as told`.execute(query);
    told.push(...rows.map((row) => row.told));
  }
  return told;
}

it('goes through the process that has the folder open, and sees what that one sees', async () => {
  const store = owner.country('LU');
  await put(store, aWholeSituation(await anAuthority(store)));
  const guest = await openShared();
  expect(await rowsOf(guest.country('LU'), 'person_file')).toHaveLength(1);
  await guest.close();
  expect(await rowsOf(store, 'person_file')).toHaveLength(1);
});

it('opens the folder itself where nobody has it open', async () => {
  await owner.close();
  const alone = await openShared();
  const store = alone.country('LU');
  await put(store, aWholeSituation(await anAuthority(store)));
  await expect(openStores({ countries: ['LU'], main: { folder } })).rejects.toThrow('is in use by process');
  await alone.close();
  owner = await openStores({ countries: ['LU'], main: { folder } });
  expect(await rowsOf(owner.country('LU'), 'person_file')).toHaveLength(1);
});

it('keeps the statements of two connections apart, however large what they send is', async () => {
  const guest = await openShared();
  const [small, large] = ['small', 'large'.repeat(60_000)];
  const [ofOwner, ofGuest] = await Promise.all([echoes(owner, small, 200), echoes(guest, large, 50)]);
  expect(new Set(ofOwner)).toEqual(new Set([small]));
  expect(ofGuest.every((told) => told === large)).toBe(true);
  await guest.close();
});

/** A frontend message of PostgreSQL's protocol. */
function message(type: string, ...texts: readonly string[]): Buffer {
  const body = Buffer.concat(texts.map((text) => Buffer.from(`${text}\0`)));
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, body]);
}

const STARTUP = (() => {
  const body = Buffer.from('user\0postgres\0database\0postgres\0\0');
  const head = Buffer.alloc(8);
  head.writeInt32BE(8 + body.length);
  head.writeInt32BE(196_608, 4);
  return Buffer.concat([head, body]);
})();

// Neither has its Sync. Two zero bytes at the end: no parameter.
const PARSE = message('P', '', 'select 1', '\0');
const WRONG_PARSE = message('P', '', 'selec 1', '\0');

it.each([
  ['with a transaction open', [message('Q', 'begin')]],
  ['in the middle of an exchange', [PARSE]],
  ['after an error, in the middle of an exchange', [WRONG_PARSE]],
  ['after an error in a transaction', [message('Q', 'begin'), WRONG_PARSE]],
])('serves the others when a connection is lost %s', async (_, messages) => {
  const { socketPath } = JSON.parse(await readFile(join(folder, 'owner.json'), 'utf8'));
  const lost = createConnection(socketPath);
  for (const part of [STARTUP, ...messages]) {
    const answered = new Promise((resolve) => lost.once('data', resolve));
    lost.write(part);
    // A Parse without its Sync may have no answer.
    await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 200))]);
  }
  const waiting = echoes(owner, 'served', 1);
  lost.destroy();
  expect(await waiting).toEqual(['served']);
});
