import { randomUUID } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ErasureLine, erasureList } from '../../datasources/erasure-list.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'list-'));
  path = join(folder, 'not', 'there', 'erasures.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

function aLine(sequence: number): ErasureLine {
  return {
    store: 'LU',
    storeId: '0123',
    fileId: randomUUID(),
    at: '2013-05-01T09:00:00.000Z',
    sequence,
    hash: 'a'.repeat(64),
  };
}

const unconfirmed = (line: ErasureLine) => ({ ...line, committed: false });

it('is empty where nothing was erased yet, and reading makes no file', async () => {
  expect(await erasureList(path).read()).toEqual([]);
  await expect(stat(path)).rejects.toThrow('ENOENT');
});

it('has a JSON line for each erasure, in order, that its owner alone may read', async () => {
  const lines = [aLine(1), aLine(1), aLine(2)];
  await erasureList(path).append(lines.slice(0, 2));
  await erasureList(path).append(lines.slice(2));
  expect(await erasureList(path).read()).toEqual(lines.map(unconfirmed));
  const text = await readFile(path, 'utf8');
  expect(text).toBe(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it.each([['in a file'], ['in memory']])('kept %s knows which erasures were committed', async (where) => {
  const list = erasureList(where === 'in memory' ? null : path);
  const [one, other, again] = [aLine(1), aLine(2), aLine(2)];
  await list.append([one, other]);
  // The same number in a chain that took another turn.
  await list.append([{ ...again, hash: 'b'.repeat(64) }]);
  const { store, storeId, sequence, hash } = other;
  await list.confirm({ store, storeId, sequence, hash });
  expect((await list.read()).map(({ committed }) => committed)).toEqual([false, true, false]);
});

it('goes on after a line that was broken off', async () => {
  const [kept, torn, later] = [aLine(1), aLine(2), aLine(3)];
  const list = erasureList(path);
  await list.append([kept, torn]);
  await truncate(path, (await stat(path)).size - 10);
  expect(await list.read()).toEqual([kept].map(unconfirmed));
  await list.append([later]);
  expect(await list.read()).toEqual([kept, later].map(unconfirmed));
});

it('says which line is none of its own', async () => {
  await erasureList(path).append([aLine(1)]);
  await appendFile(path, '{"store":"LU"}\n');
  await expect(erasureList(path).read()).rejects.toThrow(`${path}:2 is no line of the list of erasures`);
});

it('is kept in memory where it has no path', async () => {
  const list = erasureList(null);
  const lines = [aLine(1), aLine(2)];
  await list.append(lines);
  expect(await list.read()).toEqual(lines.map(unconfirmed));
});

it.each([['in a file'], ['in memory']])(
  'kept %s has links that were undone, beside the erasures',
  async (where) => {
    const list = erasureList(where === 'in memory' ? null : path);
    const [erased, undoneLink] = [aLine(1), randomUUID()];
    await list.append([erased]);
    await list.appendUndone({ undoneLink, by: 'PERSON', at: '2013-05-01T09:00:00.000Z' });
    expect(await list.undoneLinks()).toEqual(new Map([[undoneLink, 'PERSON']]));
    expect(await list.read()).toEqual([unconfirmed(erased)]);
  },
);
