import { spawn } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AuditKeyError, auditKey, publicKeyIn } from '../../datasources/audit-key.ts';

let folder: string;
let path: string;
let publicPath: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'key-'));
  path = join(folder, 'not', 'there', 'audit-key.pem');
  publicPath = join(folder, 'not', 'there', 'audit-key.pub.pem');
});
afterEach(() => rm(folder, { recursive: true }));

/** The public half of either half. */
function pemOf(key: KeyObject | null): string {
  if (key === null) return 'none';
  return (key.type === 'private' ? createPublicKey(key) : key)
    .export({ type: 'spki', format: 'pem' })
    .toString();
}

it('is made at first use, for its owner alone, with the public key beside it', async () => {
  const made = await auditKey(path).signing();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readFile(path, 'utf8')).toContain('BEGIN PRIVATE KEY');
  expect(pemOf(await auditKey(path).signing())).toBe(pemOf(made));
  expect(await readFile(publicPath, 'utf8')).toBe(pemOf(made));
  expect(pemOf(await publicKeyIn(publicPath))).toBe(pemOf(made));
});

it('is one where two processes make it at once', async () => {
  const outputs = await Promise.all(
    [1, 2].map(() => {
      const args = ['run.mjs', 'tests/support/sign-at-once.ts', path];
      return text(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }).stdout);
    }),
  );
  const keys = outputs.join('').trim().split('\n');
  expect(keys).toHaveLength(10);
  expect(new Set(keys).size).toBe(1);
  expect((await readdir(join(folder, 'not', 'there'))).toSorted()).toEqual([
    'audit-key.pem',
    'audit-key.pub.pem',
  ]);
  expect((await publicKeyIn(publicPath)).export({ format: 'jwk' }).x).toBe(keys[0]);
});

it('is not made by who checks', async () => {
  expect(await auditKey(path).checking()).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

it('checks with the public key alone, and makes no other private one in its place', async () => {
  const made = await auditKey(path).signing();
  await rm(path);
  expect(pemOf(await auditKey(path).checking())).toBe(pemOf(made));
  await expect(auditKey(path).signing()).rejects.toThrow(AuditKeyError);
  await expect(auditKey(path).signing()).rejects.toThrow(`${path} is gone while ${publicPath} is there`);
  await rm(publicPath);
  expect(pemOf(await auditKey(path).signing())).not.toBe(pemOf(made));
});

it('is refused where it is of another kind', async () => {
  const other = join(folder, 'other.pem');
  await expect(publicKeyIn(other)).rejects.toThrow(`${other} is not there`);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  for (const content of ['no key', privateKey.export({ type: 'pkcs8', format: 'pem' })]) {
    await writeFile(other, content);
    await expect(auditKey(other).signing()).rejects.toThrow('expected an Ed25519 key in PEM');
    await expect(publicKeyIn(other)).rejects.toThrow(AuditKeyError);
  }
});

it('is kept in memory where it has no path', async () => {
  const key = auditKey(null);
  expect(await key.checking()).toBeNull();
  const made = await key.signing();
  expect(await key.signing()).toBe(made);
  expect(pemOf(await key.checking())).toBe(pemOf(made));
});
