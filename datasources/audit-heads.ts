import type { KeyObject } from 'node:crypto';
import { CompactSign, calculateJwkThumbprint, compactVerify, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import type { ChainLink, LinkOfStore } from './audit.ts';
import type { AuditKey } from './audit-key.ts';
import { lineFile } from './line-file.ts';

/** The last link that a store's chain had at an instant. */
export interface Head extends LinkOfStore {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Of a RESTORED link: the one that it names. A RESTORED link without such a line is somebody else's. */
  readonly restored: ChainLink | null;
}

/** A line of the list, as far as it can be believed. */
export type HeadLine =
  | { readonly signature: 'HOLDS'; readonly head: Head }
  | { readonly signature: 'BROKEN' | 'UNFINISHED' }
  /** `key` is the mark of the one that it says it was signed with. */
  | { readonly signature: 'OF_ANOTHER_KEY'; readonly key: string };

/**
 * Signed heads of the chains. The list stands outside the databases: who has them alone can neither cut off
 * what it knows nor sign that a backup was put back.
 */
export interface HeadList {
  /** Comes back once the line would survive a power cut. */
  sign(head: Head): Promise<void>;
  /** All lines, oldest first, checked with these public keys; by default with the list's own. */
  read(keys?: readonly KeyObject[]): Promise<readonly HeadLine[]>;
  /** Names a line, from 1 on, to whoever has to look at it. */
  place(line: number): string;
}

const link = { sequence: z.int(), hash: z.string() };
const HeadPayload = z.object({
  store: z.string(),
  storeId: z.string(),
  ...link,
  at: z.iso.datetime(),
  restored: z.object(link).nullable(),
});
const Header = z.object({ kid: z.string().regex(/^[\w-]{43}$/) });

// An Ed25519 signature has 64 bytes.
const WHOLE = /^[\w-]+\.[\w-]+\.[\w-]{86}$/;
const PART = /^[\w-]*(\.[\w-]*(\.[\w-]{0,85})?)?$/;

/** The list in a file, one compact JWS a line; null keeps it in memory, for stores that are kept there. */
export function headList(path: string | null, key: AuditKey): HeadList {
  const file = lineFile(path);
  return {
    async sign(head) {
      const own = await key.signing();
      const jws = new CompactSign(Buffer.from(JSON.stringify(head)));
      jws.setProtectedHeader({ alg: 'EdDSA', kid: await markOf(own) });
      await file.append([await jws.sign(own)]);
    },
    async read(keys) {
      const given = keys ?? [await key.checking()].filter((own) => own !== null);
      const known = new Map<string, KeyObject>();
      for (const one of given) known.set(await markOf(one), one);
      return Promise.all((await file.read()).map((line) => checked(line, known)));
    },
    place: file.place,
  };
}

/** The same for both halves of a pair. */
function markOf(key: KeyObject): Promise<string> {
  const { kty = '', crv = '', x = '' } = key.export({ format: 'jwk' });
  return calculateJwkThumbprint({ kty, crv, x });
}

async function checked(line: string, keys: ReadonlyMap<string, KeyObject>): Promise<HeadLine> {
  if (!WHOLE.test(line)) return { signature: PART.test(line) ? 'UNFINISHED' : 'BROKEN' };
  try {
    const { kid } = Header.parse(decodeProtectedHeader(line));
    const key = keys.get(kid);
    if (key === undefined) return { signature: 'OF_ANOTHER_KEY', key: kid };
    const { payload } = await compactVerify(line, key, { algorithms: ['EdDSA'] });
    const head = HeadPayload.parse(JSON.parse(Buffer.from(payload).toString()));
    return { signature: 'HOLDS', head };
  } catch {
    return { signature: 'BROKEN' };
  }
}

/** Heads of a store whose signatures hold, oldest first. */
export function headsOf(
  { code, id }: { readonly code: string; readonly id: string },
  lines: readonly HeadLine[],
): readonly Head[] {
  return lines.flatMap((line) =>
    line.signature === 'HOLDS' && line.head.store === code && line.head.storeId === id ? [line.head] : [],
  );
}
