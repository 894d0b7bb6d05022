import { z } from 'zod';

const Uuid = z.uuid();

/** What an id of this API stands for. */
export interface GlobalId {
  readonly type: string;
  readonly country: string;
  readonly uuid: string;
}

/** The opaque id of a thing: base64url of its type, country and UUID. */
export function encodeId(type: string, country: string, uuid: string): string {
  return Buffer.from(`${type}:${country}:${uuid}`).toString('base64url');
}

/** What an id stands for; null where this API never gave it. */
export function decodeId(id: string): GlobalId | null {
  const [type, country, uuid, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  if (type === undefined || country === undefined || uuid === undefined || rest.length > 0) return null;
  // One spelling an id: a decoder that forgives padding or stray characters would make several.
  return Uuid.safeParse(uuid).success && encodeId(type, country, uuid) === id
    ? { type, country, uuid }
    : null;
}
