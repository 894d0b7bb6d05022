import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto';
import { link, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isErrorCode } from './errors.ts';
import { syncFolder } from './line-file.ts';

/** The key that signs heads cannot be had; the message says what to do. */
export class AuditKeyError extends Error {
  override readonly name = 'AuditKeyError';
}

/** The key pair by which the heads of the chains are vouched for. */
export interface AuditKey {
  /** The private key; made where there never was one. */
  signing(): Promise<KeyObject>;
  /** The public key; null where there is none. Never makes one. */
  checking(): Promise<KeyObject | null>;
}

/** The pair whose private key is in a PEM file, the public one beside it; null keeps it in memory. */
export function auditKey(path: string | null): AuditKey {
  return path === null ? keyInMemory() : keyInFile(path);
}

/** `audit-key.pem` has `audit-key.pub.pem` beside it. */
function publicPath(path: string): string {
  return `${path.replace(/\.pem$/, '')}.pub.pem`;
}

/** The public key of a PEM file, for who checks and may not sign. */
export async function publicKeyIn(path: string): Promise<KeyObject> {
  const pem = await textOrNull(path);
  if (pem === null)
    throw new AuditKeyError(`${path} is not there: expected a public key of the signed heads.`);
  return parsedKey(pem, path, createPublicKey);
}

function keyInMemory(): AuditKey {
  let pair: ReturnType<typeof newPair> | null = null;
  return {
    async signing() {
      pair ??= newPair();
      return pair.privateKey;
    },
    checking: async () => pair?.publicKey ?? null,
  };
}

function keyInFile(path: string): AuditKey {
  async function own(): Promise<KeyObject | null> {
    const pem = await textOrNull(path);
    return pem === null ? null : parsedKey(pem, path, createPrivateKey);
  }
  return {
    async signing() {
      // Asked first: whoever makes a pair at this moment has the private key in its place before the public one.
      const published = (await textOrNull(publicPath(path))) !== null;
      const key = await own();
      if (key !== null) return key;
      if (published) {
        throw new AuditKeyError(
          `${path} is gone while ${publicPath(path)} is there: put it back from a copy. Where there is no copy, ` +
            'move the public key away, so that a new pair is made, and check earlier lines with it: ' +
            'npm run audit:verify -- --public-key FILE',
        );
      }
      await makePair(path);
      return parsedKey(await readFile(path, 'utf8'), path, createPrivateKey);
    },
    async checking() {
      const key = await own();
      if (key !== null) return createPublicKey(key);
      const pem = await textOrNull(publicPath(path));
      return pem === null ? null : parsedKey(pem, publicPath(path), createPublicKey);
    },
  };
}

function newPair() {
  return generateKeyPairSync('ed25519');
}

/** Puts a new pair into its place, unless somebody else was faster. */
async function makePair(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const { privateKey, publicKey } = newPair();
  const aside = `${path}.${randomUUID()}`;
  try {
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(privateKey.export({ type: 'pkcs8', format: 'pem' }));
      await file.sync();
    } finally {
      await file.close();
    }
    // A link appears with its content or not at all, and never over another.
    await link(aside, path);
    await writeFile(publicPath(path), publicKey.export({ type: 'spki', format: 'pem' }));
    await syncFolder(dirname(path));
  } catch (error) {
    if (!isErrorCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function textOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function parsedKey(pem: string, path: string, parse: (pem: string) => KeyObject): KeyObject {
  const key = parsedOrNull(pem, parse);
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new AuditKeyError(`${path} is no key of the signed heads: expected an Ed25519 key in PEM.`);
}

function parsedOrNull(pem: string, parse: (pem: string) => KeyObject): KeyObject | null {
  try {
    return parse(pem);
  } catch {
    return null;
  }
}
